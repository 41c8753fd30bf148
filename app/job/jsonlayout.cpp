#include "app/job/jsonlayout.h"

#include <algorithm>

namespace {

constexpr qsizetype deepestIndent = 60;
constexpr qsizetype deepestLine = 1000;

template<typename Char>
bool isSpace(Char c)
{
    return c == Char(' ') || c == Char('\n') || c == Char('\r') || c == Char('\t');
}

bool opens(char c)
{
    return c == '{' || c == '[';
}

bool closes(char c)
{
    return c == '}' || c == ']';
}

// One past the string whose first unit after the opening quote is at `at`, or the end of the text. -1: it is not closed.
template<typename Text, typename Char>
qsizetype pastClosingQuote(const Text &text, qsizetype at, Char quote, Char escape)
{
    while (at < text.size()) {
        if (text[at] == quote)
            return at + 1;
        at += text[at] == escape ? 2 : 1;
    }
    return -1;
}

// Writes tokens with the white space that belongs between them.
class Layout
{
public:
    explicit Layout(int indent)
        : m_indent(indent)
    {}

    void reserve(qsizetype size) { m_text.reserve(size); }

    void open(char bracket)
    {
        separate(false);
        m_text.append(bracket);
        ++m_depth;
        m_isFirst = true;
    }

    void close(char bracket, bool isEmpty)
    {
        m_depth = std::max<qsizetype>(m_depth - 1, 0);
        if (!isEmpty)
            breakLine();
        m_isFirst = false;
        m_text.append(bracket);
        m_isAfterClosing = true;
    }

    void comma()
    {
        separate(false);
        m_text.append(',');
        m_isFirst = true; // what follows stands on a line of its own
    }

    void colon()
    {
        separate(false);
        m_text.append(": ");
        m_isAfterClosing = false;
    }

    void value(QByteArrayView token, bool isApart)
    {
        separate(isApart);
        m_text.append(token);
    }

    [[nodiscard]] QByteArray text() const { return m_text; }

private:
    // The break is written with the next token, so that empty brackets stay together and no line ends in blanks.
    void separate(bool isApart)
    {
        const bool isNextDocument = m_isAfterClosing && m_depth == 0 && isApart;
        if ((m_isFirst && !m_text.isEmpty()) || isNextDocument)
            breakLine();
        else if (isApart && !m_text.isEmpty() && !m_text.endsWith(' '))
            m_text.append(' '); // two words side by side are no JSON, and must not become one
        m_isFirst = false;
        m_isAfterClosing = false;
    }

    void breakLine()
    {
        if (m_depth >= deepestLine)
            return;
        m_text.append('\n');
        m_text.append(std::min(m_depth, deepestIndent) * m_indent, ' ');
    }

    const int m_indent;
    QByteArray m_text{};
    qsizetype m_depth = 0;
    bool m_isFirst = false;
    bool m_isAfterClosing = false;
};

bool isBare(char c)
{
    return !isSpace(c) && c != '"' && c != ',' && c != ':' && !opens(c) && !closes(c);
}

JsonToken::Kind kindOfWord(QStringView word)
{
    const char16_t first = word.front().unicode();
    return (first >= u'0' && first <= u'9') || first == u'-' ? JsonToken::Kind::Number : JsonToken::Kind::Literal;
}

bool isPunctuation(QChar c)
{
    return c == u'{' || c == u'}' || c == u'[' || c == u']' || c == u',' || c == u':';
}

// Where the line that starts at `start` may be broken: never between the halves of a character.
qsizetype pieceEnd(QStringView line, qsizetype start, qsizetype length)
{
    const qsizetype end = std::min(start + length, line.size());
    return end < line.size() && end - start > 1 && line[end - 1].isHighSurrogate() ? end - 1 : end;
}

bool isWordPart(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isHex(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

struct Piece
{
    char byte = 0;
    qsizetype size = 1; // bytes of the source
};

Piece escapeAt(QByteArrayView source, qsizetype at)
{
    if (at + 1 >= source.size())
        return {.byte = '\\'};
    const char c = source[at + 1];
    if (c != 'u')
        return {.byte = QByteArrayView("nrtbf").contains(c) ? ' ' : c, .size = 2};
    bool isHexadecimal = false;
    const int code = at + 6 <= source.size() ? source.sliced(at + 2, 4).toByteArray().toInt(&isHexadecimal, 16) : 0;
    if (!isHexadecimal)
        return {.byte = c, .size = 2};
    return {.byte = code < 0x80 ? static_cast<char>(code) : '\x80', .size = 6}; // anything else only has to be no letter
}

// "%253A" is the same ':' as "%3A".
Piece percentAt(QByteArrayView source, qsizetype at)
{
    qsizetype digits = at + 1;
    while (digits + 4 <= source.size() && source.sliced(digits).startsWith("25") && isHex(source[digits + 2]) && isHex(source[digits + 3]))
        digits += 2;
    if (digits + 2 > source.size() || !isHex(source[digits]) || !isHex(source[digits + 1]))
        return {.byte = '%'};
    const int code = source.sliced(digits, 2).toByteArray().toInt(nullptr, 16);
    const char byte = static_cast<char>(code);
    if (code < 0x20 || code > 0x7e || isWordPart(byte))
        return {.byte = '%'};
    return {.byte = byte, .size = digits + 2 - at};
}

} // namespace

QByteArray indentedJson(QByteArrayView json, int indent)
{
    Layout layout(indent);
    layout.reserve(json.size() + json.size() / 2);
    qsizetype at = json.startsWith("\xEF\xBB\xBF") ? 3 : 0; // a byte order mark is white space here
    bool isAfterToken = false;                              // the last token was a word, a string or a closing bracket
    bool isAfterOpening = false;
    while (at < json.size()) {
        const char c = json[at];
        if (isSpace(c)) {
            ++at;
            continue;
        }
        qsizetype end = at + 1;
        if (opens(c)) {
            if (isAfterToken)
                layout.value({}, true);
            layout.open(c);
        } else if (closes(c)) {
            layout.close(c, isAfterOpening);
        } else if (c == ',') {
            layout.comma();
        } else if (c == ':') {
            layout.colon();
        } else {
            if (c == '"')
                end = pastClosingQuote(json, at + 1, '"', '\\');
            else
                while (end < json.size() && isBare(json[end]))
                    ++end;
            if (end < 0)
                end = json.size();
            layout.value(json.sliced(at, end - at), isAfterToken);
        }
        isAfterOpening = opens(c);
        isAfterToken = !opens(c) && c != ',' && c != ':';
        at = end;
    }
    return layout.text();
}

JsonLine jsonTokens(QStringView line, bool startsInString, qsizetype most)
{
    JsonLine result;
    qsizetype at = 0;
    bool isInString = startsInString;
    while (at < line.size() && (isInString || result.tokens.size() < most)) {
        const QChar c = line[at];
        if (!isInString && isSpace(c.unicode())) {
            ++at;
            continue;
        }
        JsonToken token{.start = at};
        qsizetype end = at + 1;
        if (isInString || c == u'"') {
            end = pastClosingQuote(line, isInString ? at : at + 1, QChar(u'"'), QChar(u'\\'));
            result.endsInString = end < 0;
            end = end < 0 ? line.size() : end;
            qsizetype next = end;
            while (next < line.size() && isSpace(line[next].unicode()))
                ++next;
            token.kind = next < line.size() && line[next] == u':' ? JsonToken::Kind::Key : JsonToken::Kind::String;
            isInString = false;
        } else if (!isPunctuation(c)) {
            while (end < line.size() && !isSpace(line[end].unicode()) && line[end] != u'"' && !isPunctuation(line[end]))
                ++end;
            token.kind = kindOfWord(line.sliced(at, end - at));
        }
        token.size = end - at;
        result.tokens.append(token);
        at = end;
    }
    return result;
}

JsonExcerpt excerptOf(QStringView text, const ExcerptLimits &limits, const QString &moreCharacters, const QString &moreLines)
{
    JsonExcerpt excerpt;
    qsizetype at = 0;
    for (qsizetype count = 0; at <= text.size(); ++count) {
        if (count == limits.lines) {
            excerpt.isCut = true;
            excerpt.text += u'\n' + moreLines.arg(text.sliced(at).count(u'\n') + 1);
            return excerpt;
        }
        const qsizetype newLine = text.indexOf(u'\n', at);
        const QStringView line = text.sliced(at, (newLine < 0 ? text.size() : newLine) - at);
        if (count > 0)
            excerpt.text += u'\n';
        const qsizetype end = pieceEnd(line, 0, limits.lineLength);
        excerpt.text += line.first(end);
        if (end < line.size()) {
            excerpt.isCut = true;
            excerpt.text += moreCharacters.arg(line.size() - end);
        }
        at += line.size() + 1;
    }
    return excerpt;
}

QString inPieces(QStringView text, qsizetype lineLength)
{
    QString result;
    result.reserve(text.size() + text.size() / lineLength + 1);
    qsizetype at = 0;
    while (at <= text.size()) {
        const qsizetype newLine = text.indexOf(u'\n', at);
        const QStringView line = text.sliced(at, (newLine < 0 ? text.size() : newLine) - at);
        if (at > 0)
            result += u'\n';
        for (qsizetype start = 0; start < line.size();) {
            const qsizetype end = pieceEnd(line, start, lineLength);
            if (start > 0)
                result += u'\n';
            result += line.sliced(start, end - start);
            start = end;
        }
        at += line.size() + 1;
    }
    return result;
}

TextReading readingOf(QByteArrayView source, TextEncoding encoding, bool undoesPercent)
{
    TextReading reading;
    if (!(undoesPercent && source.contains('%')) && (encoding == TextEncoding::Plain || !source.contains('\\'))) {
        reading.text = source.toByteArray();
        return reading;
    }
    reading.text.reserve(source.size());
    reading.starts.reserve(source.size() + 1);
    for (qsizetype at = 0; at < source.size();) {
        Piece piece{.byte = source[at]};
        if (piece.byte == '\\' && encoding == TextEncoding::Json)
            piece = escapeAt(source, at);
        else if (piece.byte == '%' && undoesPercent)
            piece = percentAt(source, at);
        reading.text.append(piece.byte);
        reading.starts.append(at);
        at += piece.size;
    }
    reading.starts.append(source.size());
    return reading;
}
