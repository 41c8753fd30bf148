// SPDX-License-Identifier: MIT
#include "app/text/json/jsonlayout.h"

#include "app/common/ascii.h"
#include "app/text/json/jsonscan.h"

#include <algorithm>

namespace {

constexpr qsizetype deepestIndent = 60;
constexpr qsizetype deepestLine = 1000;

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
    return !isSpace(c) && c != '"' && c != ',' && c != ':' && !opensBracket(c) && !closesBracket(c);
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

bool isBlank(QChar c)
{
    return isSpace(c.unicode());
}

// Where the line that starts at `start` may be broken: never between the halves of a character.
qsizetype pieceEnd(QStringView line, qsizetype start, qsizetype length)
{
    const qsizetype end = std::min(start + length, line.size());
    return end < line.size() && end - start > 1 && line[end - 1].isHighSurrogate() ? end - 1 : end;
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
        if (opensBracket(c)) {
            if (isAfterToken)
                layout.value({}, true);
            layout.open(c);
        } else if (closesBracket(c)) {
            layout.close(c, isAfterOpening);
        } else if (c == ',') {
            layout.comma();
        } else if (c == ':') {
            layout.colon();
        } else {
            if (c == '"')
                end = pastClosingQuote(json, at + 1);
            else
                end = runEnd(json, end, isBare);
            if (end < 0)
                end = json.size();
            layout.value(json.sliced(at, end - at), isAfterToken);
        }
        isAfterOpening = opensBracket(c);
        isAfterToken = !opensBracket(c) && c != ',' && c != ':';
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
        if (!isInString && isBlank(c)) {
            ++at;
            continue;
        }
        JsonToken token{.start = at};
        qsizetype end = at + 1;
        if (isInString || c == u'"') {
            end = pastClosingQuote(line, isInString ? at : at + 1);
            result.endsInString = end < 0;
            end = end < 0 ? line.size() : end;
            const qsizetype next = runEnd(line, end, isBlank);
            token.kind = next < line.size() && line[next] == u':' ? JsonToken::Kind::Key : JsonToken::Kind::String;
            isInString = false;
        } else if (!isPunctuation(c)) {
            end = runEnd(line, end, [](QChar part) { return !isBlank(part) && part != u'"' && !isPunctuation(part); });
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
