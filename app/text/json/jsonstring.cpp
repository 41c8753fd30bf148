// SPDX-License-Identifier: MIT
#include "app/text/json/jsonstring.h"

#include "app/common/ascii.h"

#include <QChar>
#include <QString>

#include <algorithm>
#include <array>

namespace {

// What Windows-1252 has where Latin-1 has control characters; 0: nothing.
constexpr std::array<char16_t, 32> windowsCharacters{0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
                                                     0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
                                                     0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

QByteArray fromWindows(char byte)
{
    const auto code = static_cast<unsigned char>(byte);
    const char16_t character = code >= 0x80 && code < 0xA0 ? windowsCharacters.at(code - 0x80U) : code;
    return QString(QChar(character == 0 ? QChar::ReplacementCharacter : QChar(character))).toUtf8();
}

std::optional<char32_t> hexAt(QByteArrayView text, qsizetype at, qsizetype digits)
{
    if (at + digits > text.size() || runEnd(text.first(at + digits), at, isHexDigit) < at + digits)
        return std::nullopt;
    return text.sliced(at, digits).toByteArray().toUInt(nullptr, 16);
}

// What an escape stands for.
struct Escape
{
    qsizetype size = 1; // bytes of the text, the backslash included
    QByteArray text{};
    bool isKnown = false;
};

Escape unicodeEscapeAt(QByteArrayView text, qsizetype at)
{
    const auto code = hexAt(text, at + 2, 4);
    if (!code)
        return {};
    if (QChar::isHighSurrogate(*code) && text.sliced(at + 6).startsWith("\\u")) {
        const auto low = hexAt(text, at + 8, 4);
        if (low && QChar::isLowSurrogate(*low))
            return {
                .size = 12, .text = QString::fromUcs4(std::array{QChar::surrogateToUcs4(*code, *low)}.data(), 1).toUtf8(), .isKnown = true};
    }
    if (QChar::isSurrogate(*code))
        return {.size = 6, .text = "\xEF\xBF\xBD", .isKnown = true};
    return {.size = 6, .text = QString::fromUcs4(&*code, 1).toUtf8(), .isKnown = true};
}

Escape escapeAt(QByteArrayView text, qsizetype at)
{
    if (at + 1 >= text.size())
        return {};
    const char c = text[at + 1];
    switch (c) {
    case 'n': return {.size = 2, .text = "\n", .isKnown = true};
    case 'r': return {.size = 2, .text = "\r", .isKnown = true};
    case 't': return {.size = 2, .text = "\t", .isKnown = true};
    case 'b': return {.size = 2, .text = "\b", .isKnown = true};
    case 'f': return {.size = 2, .text = "\f", .isKnown = true};
    case '"':
    case '\'':
    case '`':
    case '/':
    case '\\': return {.size = 2, .text = QByteArray(1, c), .isKnown = true};
    case ' ': return {.size = 2, .text = " ", .isKnown = true}; // YAML
    case '\n': {                                                // the text goes on in the next line
        return {.size = runEnd(text, at + 2, isSpace) - at, .text = {}, .isKnown = true};
    }
    case '0': return {.size = 2, .text = QByteArray(1, '\0'), .isKnown = true};
    case 'u': return unicodeEscapeAt(text, at);
    case 'U':
        if (const auto code = hexAt(text, at + 2, 8); code && *code <= QChar::LastValidCodePoint)
            return {.size = 10, .text = QString::fromUcs4(&*code, 1).toUtf8(), .isKnown = true};
        return {};
    case 'x':
        if (const auto code = hexAt(text, at + 2, 2))
            return {.size = 4, .text = QByteArray(1, static_cast<char>(*code)), .isKnown = true};
        return {};
    default: return {};
    }
}

bool isJsonEscape(QByteArrayView text, qsizetype at)
{
    if (at + 1 >= text.size())
        return false;
    return QByteArrayView("\"\\/bfnrt").contains(text[at + 1]) || (text[at + 1] == 'u' && hexAt(text, at + 2, 4));
}

void appendControl(char c, QByteArray &out)
{
    switch (c) {
    case '\n': out.append("\\n"); return;
    case '\r': out.append("\\r"); return;
    case '\t': out.append("\\t"); return;
    case '\b': out.append("\\b"); return;
    case '\f': out.append("\\f"); return;
    default: out.append("\\u00").append(QByteArray::number(static_cast<unsigned char>(c), 16).rightJustified(2, '0')); return;
    }
}

class StringLexer
{
public:
    StringLexer(QByteArrayView text, qsizetype start, const LineStart &lineStart, QByteArray &out)
        : m_text(text)
        , m_start(start)
        , m_lineStart(lineStart)
        , m_out(out)
        , m_outStart(out.size())
    {}

    LexedString run()
    {
        const char quote = m_text[m_start];
        if (quote != '"')
            worsen(JsonFidelity::Rewritten);
        m_out.append('"');
        qsizetype at = m_start + 1;
        while (at < m_text.size() && m_text[at] != quote)
            at = pass(at);
        if (at >= m_text.size())
            return m_result;
        m_out.append('"');
        m_result.end = at + 1;
        if (m_result.hasLineEnd && !m_result.isBroken)
            m_result.isBroken = !isProse();
        return m_result;
    }

private:
    void worsen(JsonFidelity fidelity) { m_result.fidelity = std::max(m_result.fidelity, fidelity); }

    // Appends what stands at `at`; returns where it goes on.
    qsizetype pass(qsizetype at)
    {
        const char c = m_text[at];
        if (c == '\\')
            return passEscape(at);
        if (static_cast<unsigned char>(c) < 0x20)
            return passControl(at);
        if (static_cast<unsigned char>(c) < 0x80) {
            if (c == '"') // in another language's quotes
                m_out.append('\\');
            m_out.append(c);
            return at + 1;
        }
        return passByte(at);
    }

    qsizetype passByte(qsizetype at)
    {
        const qsizetype size = utf8SizeAt(m_text, at);
        if (size > 0) {
            m_out.append(m_text.sliced(at, size));
            return at + size;
        }
        worsen(JsonFidelity::Lenient);
        m_out.append(fromWindows(m_text[at]));
        return at + 1;
    }

    qsizetype passEscape(qsizetype at)
    {
        if (isJsonEscape(m_text, at)) {
            const qsizetype size = m_text[at + 1] == 'u' ? 6 : 2;
            m_out.append(m_text.sliced(at, size));
            return at + size;
        }
        worsen(JsonFidelity::Lenient);
        const Escape escape = escapeAt(m_text, at);
        if (!escape.isKnown) {
            m_out.append("\\\\");
            return at + 1;
        }
        for (qsizetype i = 0; i < escape.text.size(); ++i) {
            const char c = escape.text.at(i);
            if (static_cast<unsigned char>(c) < 0x20)
                appendControl(c, m_out);
            else if (static_cast<unsigned char>(c) >= 0x80 && escape.text.size() == 1)
                m_out.append(fromLatin(c));
            else
                m_out.append(c);
        }
        return at + escape.size;
    }

    static QByteArray fromLatin(char c) { return QString(QLatin1Char(c)).toUtf8(); } // "\xe9" of Python is U+00E9

    qsizetype passControl(qsizetype at)
    {
        const bool isLineEnd = m_text[at] == '\n' || (m_text[at] == '\r' && at + 1 < m_text.size() && m_text[at + 1] == '\n');
        if (!isLineEnd) {
            worsen(JsonFidelity::Lenient);
            appendControl(m_text[at], m_out);
            return at + 1;
        }
        const qsizetype next = at + (m_text[at] == '\r' ? 2 : 1);
        if (const qsizetype size = m_lineStart(next); size != 0) {
            worsen(JsonFidelity::Rewritten);
            m_result.isBroken |= size < 0; // a log's line, but not for certain how much of it
            return next + std::max<qsizetype>(size, 0);
        }
        worsen(JsonFidelity::Lenient);
        m_result.hasLineEnd = true;
        m_out.append("\\n");
        return next;
    }

    // A line may end in what people write, and in nothing else: not in a link, a time, or an id.
    [[nodiscard]] bool isProse() const
    {
        const QByteArrayView content = QByteArrayView(m_out).sliced(m_outStart + 1, m_out.size() - m_outStart - 2);
        return content.contains(' ') && !content.startsWith("http") && !content.startsWith("job:");
    }

    const QByteArrayView m_text;
    const qsizetype m_start;
    const LineStart &m_lineStart;
    QByteArray &m_out;
    const qsizetype m_outStart;
    LexedString m_result;
};

} // namespace

LexedString appendStrictString(QByteArrayView text, qsizetype start, const LineStart &lineStart, QByteArray &out)
{
    return StringLexer(text, start, lineStart, out).run();
}

QByteArray withoutEscapes(QByteArrayView text, char quote, qsizetype *end)
{
    QByteArray result;
    qsizetype at = 0;
    while (at < text.size() && (quote == 0 || text[at] != quote)) {
        const Escape escape = text[at] == '\\' ? escapeAt(text, at) : Escape();
        if (escape.isKnown)
            result.append(escape.text);
        else
            result.append(text[at]);
        at += escape.isKnown ? escape.size : 1;
    }
    if (end)
        *end = at;
    return result;
}

qsizetype utf8SizeAt(QByteArrayView text, qsizetype at)
{
    const auto byteAt = [&](qsizetype i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U; };
    const unsigned first = byteAt(at);
    const qsizetype size = first < 0x80 ? 1
        : first >= 0xC2 && first < 0xE0 ? 2
        : first >= 0xE0 && first < 0xF0 ? 3
        : first >= 0xF0 && first < 0xF5 ? 4
                                        : 0;
    for (qsizetype i = 1; i < size; ++i) {
        if ((byteAt(at + i) & 0xC0U) != 0x80U)
            return 0;
    }
    const unsigned second = byteAt(at + 1);
    const bool isBad = (first == 0xE0 && second < 0xA0) || (first == 0xED && second >= 0xA0) || (first == 0xF0 && second < 0x90)
        || (first == 0xF4 && second >= 0x90);
    return size > 1 && isBad ? 0 : size;
}
