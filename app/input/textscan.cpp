// SPDX-License-Identifier: MIT
#include "app/input/textscan.h"

#include "app/common/ascii.h"
#include "app/text/json/jsonscan.h"

#include <utility>

namespace {

constexpr size_t deepest = 1000; // levels: no job is nested as deep, but a line of brackets is

bool closes(char c, char bracket)
{
    return c == (bracket == '{' ? '}' : ']');
}

// Numbers, true, false, null, and what other languages write in their place.
bool isOfWord(char c)
{
    return isLetterOrDigit(c) || c == '-' || c == '+' || c == '.';
}

} // namespace

void TextScan::take(char c, qsizetype at)
{
    m_isPastComma = false;
    if (isInControl(c))
        return;
    followRules(c, at);
    if (!m_isInDoubt)
        return;
    if (at >= m_doubtEnd)
        m_isInDoubt = false;
    else
        followBrackets(c);
}

void TextScan::shift(qsizetype bytes)
{
    for (Level &level : m_levels) {
        level.start -= bytes;
        level.lastComma -= bytes;
    }
    m_doubtEnd -= bytes;
}

// ESC [ 3 2 m: no bracket of JSON.
bool TextScan::isInControl(char c)
{
    constexpr char escape = '\x1b';
    switch (m_control) {
    case Control::None:
        if (c != escape)
            return false;
        m_control = Control::Escape;
        return true;
    case Control::Escape: m_control = c == '[' ? Control::Sequence : Control::None; return m_control == Control::Sequence;
    case Control::Sequence:
        if (c == '\n') { // it was cut
            m_control = Control::None;
            return false;
        }
        if (c >= '@' && c <= '~')
            m_control = Control::None;
        return true;
    }
    return false;
}

void TextScan::followRules(char c, qsizetype at)
{
    if (m_levels.empty()) {
        if (opensBracket(c))
            open(c, at);
    } else if (m_isInString) {
        followString(c, at);
    } else if (!m_isInWord || !isOfWord(c)) {
        if (std::exchange(m_isInWord, false))
            m_expected = Expected::CommaOrEnd;
        if (!isSpace(c))
            followMember(c, at);
    }
}

void TextScan::followString(char c, qsizetype at)
{
    if (std::exchange(m_isEscaped, false))
        return;
    if (c == '\\') {
        m_isEscaped = true;
    } else if (c == '"') {
        m_isInString = false;
        m_expected = m_isKey ? Expected::Colon : Expected::CommaOrEnd;
        if (!m_isKey)
            countMember();
    } else if (static_cast<unsigned char>(c) < ' ') {
        breakRules(c, at);
    }
}

void TextScan::followMember(char c, qsizetype at)
{
    switch (m_expected) {
    case Expected::ValueOrEnd:
        if (c == ']')
            close();
        else
            beginValue(c, at);
        return;
    case Expected::Value: beginValue(c, at); return;
    case Expected::KeyOrEnd:
    case Expected::Key:
        if (c == '"')
            m_isInString = m_isKey = true;
        else if (c == '}' && m_expected == Expected::KeyOrEnd)
            close();
        else
            breakRules(c, at);
        return;
    case Expected::Colon:
        if (c == ':')
            m_expected = Expected::Value;
        else
            breakRules(c, at);
        return;
    case Expected::CommaOrEnd:
        if (c == ',') {
            m_levels.back().lastComma = at;
            m_isPastComma = true;
            m_expected = m_levels.back().bracket == '{' ? Expected::Key : Expected::Value;
        } else if (closes(c, m_levels.back().bracket)) {
            close();
        } else {
            breakRules(c, at);
        }
        return;
    }
}

void TextScan::beginValue(char c, qsizetype at)
{
    if (c == '"') {
        m_isInString = true;
        m_isKey = false;
    } else if (opensBracket(c)) {
        open(c, at);
    } else if (isOfWord(c)) {
        m_isInWord = true;
    } else {
        breakRules(c, at);
    }
}

void TextScan::open(char bracket, qsizetype at)
{
    if (m_levels.size() >= deepest) {
        breakRules(bracket, at);
        return;
    }
    m_levels.push_back({.bracket = bracket, .start = at});
    m_expected = bracket == '{' ? Expected::KeyOrEnd : Expected::ValueOrEnd;
}

void TextScan::close()
{
    m_levels.pop_back();
    m_expected = Expected::CommaOrEnd;
    countMember();
}

void TextScan::countMember()
{
    if (!m_levels.empty())
        ++m_levels.back().members;
}

// All that is open shares the fault, so nothing need be looked at twice: the next value begins here.
void TextScan::breakRules(char c, qsizetype at)
{
    if (!m_isInDoubt) {
        m_isInDoubt = true;
        m_doubtEnd = at + m_doubt;
        m_open.clear();
        for (const Level &level : m_levels)
            m_open.push_back(level.bracket);
        m_isInDoubtfulString = m_isInString;
        m_isDoubtfulEscape = false;
    }
    m_levels.clear();
    m_isInString = m_isInWord = m_isEscaped = false;
    if (opensBracket(c))
        open(c, at);
}

void TextScan::followBrackets(char c)
{
    if (std::exchange(m_isDoubtfulEscape, false))
        return;
    if (c == '\\') { // outside of strings, too: a dump of SQL has {\"jobid\": …
        m_isDoubtfulEscape = true;
    } else if (c == '"') {
        m_isInDoubtfulString = !m_isInDoubtfulString;
    } else if (m_isInDoubtfulString) {
        return;
    } else if (opensBracket(c)) {
        m_open.push_back(c);
        m_isInDoubt = m_open.size() < deepest;
    } else if (closesBracket(c)) {
        const bool isMatch = !m_open.empty() && closes(c, m_open.back());
        if (isMatch)
            m_open.pop_back();
        m_isInDoubt = isMatch && !m_open.empty();
    }
}
