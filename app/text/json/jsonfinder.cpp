// SPDX-License-Identifier: MIT
#include "app/text/json/jsonfinder.h"

#include "app/common/ascii.h"
#include "app/text/json/encodedjson.h"
#include "app/text/json/jsonscan.h"
#include "app/text/json/jsontext.h"
#include "app/text/json/jsontokens.h"
#include "app/text/lineprefix.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace {

constexpr std::size_t maxFrames = 2048; // Qt reads 1024 levels; beyond that the outermost are dropped

// Where in an object or array the next token stands.
enum class Place { First, Key, Colon, Value, AfterValue };

// One open bracket.
struct Frame
{
    qsizetype start = 0;
    qsizetype outStart = 0;
    std::size_t firstFound = 0; // of what is complete within it
    JsonFidelity fidelity = JsonFidelity::Strict;
    Place place = Place::First;
    bool isObject = false;
    bool beginsRecord = false; // a line begins with it: what came before it may have been cut
};

class Finder
{
public:
    explicit Finder(QByteArrayView text)
        : m_text(text)
    {}

    JsonInText run()
    {
        while (m_at < m_text.size()) {
            if (m_frames.empty())
                passOutside();
            else
                passInside();
            if (m_at >= m_text.size() && !m_frames.empty())
                giveUp(true);
        }
        return std::move(m_result);
    }

private:
    // Up to the next bracket, and into it.
    void passOutside()
    {
        m_at = std::find_if(m_text.begin() + m_at, m_text.end(), [](char c) { return opensBracket(c) || c == '%'; }) - m_text.begin();
        if (m_at >= m_text.size())
            return;
        if (const auto encoded = encodedJsonAt(m_text, m_at)) {
            m_result.values.append({.start = m_at, .size = encoded->size, .kind = FoundJson::Kind::Text, .content = encoded->text});
            m_at += encoded->size;
            return;
        }
        if (m_text[m_at] == '%') {
            ++m_at;
            return;
        }
        m_prefix = LinePrefix(m_text, m_at);
        m_out.clear();
        open();
    }

    void passInside()
    {
        const SkippedBlanks blanks = skipBlanks(m_text, m_at, m_prefix);
        m_at = blanks.end;
        worsen(blanks.fidelity);
        m_isAfterLineEnd = blanks.hasLineEnd;
        if (m_at < m_text.size() && !passToken())
            giveUp(blanks.hasLineEnd || (m_lastString >= 0 && m_stringHasLineEnd));
    }

    // False: this is no JSON.
    bool passToken()
    {
        Frame &frame = m_frames.back();
        const char c = m_text[m_at];
        if (closesBracket(c))
            return close(c);
        switch (frame.place) {
        case Place::First: return frame.isObject ? passKey() : passValue();
        case Place::Key: return passKey();
        case Place::Value: return passValue();
        case Place::Colon: return passColon();
        case Place::AfterValue:
            if (c == '+' && m_lastString >= 0)
                return passContinuation();
            if (c != ',')
                return false;
            ++m_at;
            m_lastString = -1;
            m_out.append(',');
            frame.place = frame.isObject ? Place::Key : Place::Value;
            return true;
        }
        return false;
    }

    bool passColon()
    {
        if (m_text.sliced(m_at).startsWith("=>")) { // Ruby's
            worsen(JsonFidelity::Rewritten);
            ++m_at;
        } else if (m_text[m_at] != ':') {
            return false;
        }
        ++m_at;
        m_lastString = -1;
        m_out.append(':');
        m_frames.back().place = Place::Value;
        return true;
    }

    bool passKey()
    {
        if (opensString(m_text[m_at])) {
            if (!passString(true))
                return false;
        } else {
            const qsizetype end = wordEnd(m_text, m_at);
            if (end == m_at)
                return false;
            m_out.append('"').append(m_text.sliced(m_at, end - m_at)).append('"');
            worsen(JsonFidelity::Rewritten);
            m_at = end;
            m_lastString = -1;
        }
        m_frames.back().place = Place::Colon;
        return true;
    }

    bool passValue()
    {
        const char c = m_text[m_at];
        if (opensBracket(c)) {
            m_frames.back().place = Place::AfterValue;
            open();
            return true;
        }
        if (opensString(c)) {
            if (!passString(false))
                return false;
        } else {
            const PlainValue value = plainValueAt(m_text, m_at);
            if (value.size == 0)
                return false;
            m_out.append(value.strict);
            worsen(value.fidelity);
            m_at += value.size;
            m_lastString = -1;
        }
        m_frames.back().place = Place::AfterValue;
        return true;
    }

    bool passString(bool isKey)
    {
        const qsizetype outStart = m_out.size();
        m_lastString = m_at;
        const auto lineStart = [this](qsizetype at) { return m_prefix.startOfLine(m_text, at); };
        const LexedString lexed = appendStrictString(m_text, m_at, lineStart, m_out);
        worsen(lexed.fidelity);
        m_stringHasLineEnd = lexed.hasLineEnd || lexed.isBroken || lexed.end < 0;
        m_at = lexed.end < 0 ? m_text.size() : lexed.end;
        if (lexed.end < 0 || lexed.isBroken || (isKey && lexed.hasLineEnd))
            return false;
        const QByteArrayView written = QByteArrayView(m_out).sliced(outStart);
        if (!isKey && std::any_of(written.begin(), written.end(), opensBracket))
            m_found.push_back({.start = m_lastString,
                               .size = m_at - m_lastString,
                               .kind = FoundJson::Kind::Text,
                               .content = withoutEscapes(written.sliced(1, written.size() - 2))});
        return true;
    }

    // 'one' + 'two', as Node.js writes a long text.
    bool passContinuation()
    {
        const qsizetype next = skipBlanks(m_text, m_at + 1, m_prefix).end;
        if (next >= m_text.size() || !opensString(m_text[next]))
            return false;
        m_at = next;
        m_out.chop(1);
        const qsizetype quote = m_out.size();
        if (!passString(false))
            return false;
        m_out.remove(quote, 1);
        worsen(JsonFidelity::Rewritten);
        return true;
    }

    void open()
    {
        m_frames.push_back({.start = m_at,
                            .outStart = m_out.size(),
                            .firstFound = m_found.size(),
                            .isObject = m_text[m_at] == '{',
                            .beginsRecord = m_isAfterLineEnd && beginsRecord(m_at)});
        m_isAfterLineEnd = false;
        m_out.append(m_text[m_at]);
        ++m_at;
        m_lastString = -1;
        if (m_frames.size() > maxFrames)
            giveUpOutermost();
    }

    bool close(char bracket)
    {
        const Frame frame = m_frames.back();
        const bool isInPlace = frame.place == Place::First || frame.place == Place::AfterValue
            || (frame.place == (frame.isObject ? Place::Key : Place::Value));
        if (!isInPlace || (bracket == '}') != frame.isObject)
            return false;
        JsonFidelity fidelity = frame.fidelity;
        if (m_out.endsWith(',')) {
            fidelity = std::max(fidelity, JsonFidelity::Odd);
            m_out.chop(1);
        }
        ++m_at;
        m_lastString = -1;
        m_out.append(bracket);
        m_found.resize(frame.firstFound);
        const bool isStrict = fidelity == JsonFidelity::Strict;
        m_found.push_back({.start = frame.start,
                           .size = m_at - frame.start,
                           .fidelity = fidelity,
                           .content = isStrict || m_frames.size() > 1 ? QByteArray() : m_out.sliced(frame.outStart)});
        m_places.resize(m_found.size());
        m_places.back() = {frame.outStart, m_out.size()};
        m_frames.pop_back();
        if (m_frames.empty())
            deliver(m_found.size());
        else
            worsen(fidelity);
        return true;
    }

    // What is in hand is no JSON. What is whole in it counts; its last string is looked into once more, since its quote may not be one.
    void giveUp(bool isCut)
    {
        qsizetype start = m_frames.front().start;
        for (const Frame &frame : m_frames) { // cut lines, each within the one before
            if (frame.beginsRecord)
                m_result.broken.append({.start = std::exchange(start, frame.start), .end = frame.start, .isCut = true});
        }
        m_result.broken.append({.start = start, .end = m_at, .isCut = isCut});
        if (m_lastString >= 0 && !m_found.empty() && m_found.back().start >= m_lastString)
            m_found.pop_back();
        deliver(m_found.size());
        m_frames.clear();
        if (m_lastString >= 0)
            m_at = m_lastString + 1;
        m_lastString = -1;
    }

    void giveUpOutermost()
    {
        constexpr std::size_t half = maxFrames / 2;
        m_result.broken.append({.start = m_frames.front().start, .end = m_at, .isCut = false});
        const std::size_t whole = m_frames[half].firstFound;
        deliver(whole);
        m_frames.erase(m_frames.begin(), m_frames.begin() + half);
        for (Frame &frame : m_frames)
            frame.firstFound -= whole;
    }

    // Does a line, or what a log writes before it, end right before `at`?
    [[nodiscard]] bool beginsRecord(qsizetype at) const
    {
        constexpr qsizetype maxPrefix = 200;
        const qsizetype from = std::max<qsizetype>(at - maxPrefix, 0);
        const qsizetype lineStart = from + m_text.sliced(from, at - from).lastIndexOf('\n') + 1;
        return lineStart == at || (lineStart > from && m_prefix.matchAt(m_text, lineStart).size == at - lineStart);
    }

    // The first `count` of what is complete are no part of anything larger.
    void deliver(std::size_t count)
    {
        m_places.resize(m_found.size());
        for (std::size_t i = 0; i < count; ++i) {
            FoundJson &found = m_found[i];
            if (found.kind == FoundJson::Kind::Value && found.fidelity != JsonFidelity::Strict && found.content.isEmpty())
                found.content = m_out.sliced(m_places[i].first, m_places[i].second - m_places[i].first);
            m_result.values.append(std::move(found));
        }
        m_found.erase(m_found.begin(), m_found.begin() + static_cast<std::ptrdiff_t>(count));
        m_places.erase(m_places.begin(), m_places.begin() + static_cast<std::ptrdiff_t>(count));
    }

    void worsen(JsonFidelity fidelity)
    {
        if (!m_frames.empty())
            m_frames.back().fidelity = std::max(m_frames.back().fidelity, fidelity);
    }

    const QByteArrayView m_text;
    qsizetype m_at = 0;
    JsonInText m_result;
    LinePrefix m_prefix; // of the line in which the outermost bracket stands
    std::vector<Frame> m_frames;
    std::vector<FoundJson> m_found;                        // complete, within the open brackets
    std::vector<std::pair<qsizetype, qsizetype>> m_places; // of m_found in m_out: from, to
    QByteArray m_out;                                      // what is in hand, as strict JSON
    qsizetype m_lastString = -1;                           // where the last token begins, if that was a string
    bool m_stringHasLineEnd = false;
    bool m_isAfterLineEnd = false;
};

} // namespace

JsonInText findJson(QByteArrayView text)
{
    return Finder(text).run();
}

std::optional<QByteArray> strictJson(QByteArrayView text)
{
    const qsizetype start = skipBlanks(text, 0, LinePrefix()).end;
    const JsonInText found = findJson(text.sliced(start));
    if (found.values.size() != 1 || !found.broken.isEmpty() || found.values.first().kind != FoundJson::Kind::Value)
        return std::nullopt;
    const FoundJson &value = found.values.first();
    if (value.start != 0 || skipBlanks(text, start + value.size, LinePrefix()).end < text.size())
        return std::nullopt;
    return value.fidelity == JsonFidelity::Strict ? compactJson(text.sliced(start, value.size)) : value.content;
}
