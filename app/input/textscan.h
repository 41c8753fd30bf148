// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <vector>

// Scans a text byte by byte and finds where no JSON value is open, so that the text can be cut there. The text may be anything: a log
// with brackets of its own, cut lines, colour codes, JSON with an error in it. What breaks the rules of JSON is no value as far as this
// knows; but it may be one that others still read, so it is in doubt until its brackets close, or for so many bytes.
class TextScan
{
public:
    // An object or array that is open. Places are of the text that is at hand; negative: before it.
    struct Level
    {
        char bracket = '[';
        qsizetype start = 0;
        qsizetype lastComma = -1; // between its members
        int members = 0;          // that were strings, objects or arrays
    };

    explicit TextScan(qsizetype doubt)
        : m_doubt(doubt)
    {}

    void take(char c, qsizetype at);
    void shift(qsizetype bytes); // so many at the beginning of the text are no longer at hand

    [[nodiscard]] const std::vector<Level> &levels() const { return m_levels; } // the outermost first; empty: no value is open
    [[nodiscard]] bool isOutside() const { return m_levels.empty() && m_control == Control::None; }
    [[nodiscard]] bool isInDoubt() const { return m_isInDoubt; }     // see above; the value that was broken may go on
    [[nodiscard]] bool isPastComma() const { return m_isPastComma; } // the last byte was one between two members

private:
    enum class Expected { Value, ValueOrEnd, Key, KeyOrEnd, Colon, CommaOrEnd };
    enum class Control { None, Escape, Sequence }; // a colour code of a terminal

    [[nodiscard]] bool isInControl(char c);
    void followRules(char c, qsizetype at);
    void followString(char c, qsizetype at);
    void followMember(char c, qsizetype at);
    void followBrackets(char c);
    void beginValue(char c, qsizetype at);
    void open(char bracket, qsizetype at);
    void close();
    void breakRules(char c, qsizetype at);
    void countMember();

    const qsizetype m_doubt;
    std::vector<Level> m_levels;
    Expected m_expected = Expected::Value;
    Control m_control = Control::None;
    bool m_isInString = false;
    bool m_isKey = false; // that string
    bool m_isInWord = false;
    bool m_isEscaped = false;
    bool m_isPastComma = false;

    // While the value is in doubt, only brackets and quotes count.
    bool m_isInDoubt = false;
    std::vector<char> m_open;
    bool m_isInDoubtfulString = false;
    bool m_isDoubtfulEscape = false;
    qsizetype m_doubtEnd = 0;
};
