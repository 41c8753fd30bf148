// SPDX-License-Identifier: MIT
#include "app/text/json/encodedjson.h"

#include "app/common/ascii.h"
#include "app/text/json/jsonscan.h"
#include "app/text/json/jsonstring.h"

#include <QString>

#include <algorithm>
#include <array>
#include <utility>

namespace {

constexpr qsizetype shortestBase64 = 40;
constexpr qsizetype farthestToken = 2000; // bytes, from the first bracket on

bool startsWithAnyCase(QByteArrayView text, qsizetype at, QByteArrayView start)
{
    return text.size() - at >= start.size() && text.sliced(at, start.size()).compare(start, Qt::CaseInsensitive) == 0;
}

// &quot;, written so once or more than once over.
bool isQuoteEntity(QByteArrayView text)
{
    if (!text.startsWith('&'))
        return false;
    qsizetype name = 1;
    while (text.sliced(name).startsWith("amp;"))
        name += 4;
    return text.sliced(name).startsWith("quot;") || text.sliced(name).startsWith("#34;") || startsWithAnyCase(text, name, "#x22;");
}

// Past brackets and blanks, escaped ones too: what comes first in the JSON at
// `at`.
qsizetype firstToken(QByteArrayView all, qsizetype at)
{
    const QByteArrayView text = all.first(std::min(all.size(), at + farthestToken));
    while (at < text.size()) {
        if (opensBracket(text[at]) || isSpace(text[at])) {
            ++at;
            continue;
        }
        const qsizetype letter = runEnd(text, at, [](char c) { return c == '\\'; });
        if (letter == at || letter >= text.size() || !QByteArrayView("nrt").contains(text[letter]))
            break;
        at = letter + 1;
    }
    return at;
}

// A bracket just before the quote that ends a text begins the next one.
qsizetype withoutLastBrackets(QByteArrayView text, qsizetype start, qsizetype end)
{
    while (end > start + 1 && (opensBracket(text[end - 1]) || isSpace(text[end - 1])))
        --end;
    return end;
}

// Up to the quote or the line's end, whichever comes first: no farther, since a
// line may be as long as the text. YAML goes on in the next line after a
// backslash.
qsizetype escapedEnd(QByteArrayView text, qsizetype at, char quote)
{
    while (at < text.size() && text[at] != '\n' && (quote == 0 || text[at] != quote))
        at += text[at] == '\\' ? 2 : 1;
    return std::min(at, text.size());
}

EncodedJson escapedFrom(QByteArrayView text, qsizetype at, char quote)
{
    qsizetype size = 0;
    (void)withoutEscapes(text.sliced(at, escapedEnd(text, at, quote) - at), quote, &size);
    size = withoutLastBrackets(text, at, at + size) - at;
    return {.size = size, .text = withoutEscapes(text.sliced(at, size))};
}

EncodedJson undoubledFrom(QByteArrayView text, qsizetype start)
{
    EncodedJson result;
    qsizetype at = start;
    while (at < text.size()) {
        if (text[at] == '"' && (at + 1 >= text.size() || text[++at] != '"')) {
            --at;
            break;
        }
        result.text.append(text[at++]);
    }
    result.size = at - start;
    return result;
}

EncodedJson withoutEntitiesFrom(QByteArrayView text, qsizetype start)
{
    static constexpr std::array<std::pair<QByteArrayView, char>, 6> names{
        {{"&quot;", '"'}, {"&amp;", '&'}, {"&lt;", '<'}, {"&gt;", '>'}, {"&apos;", '\''}, {"&nbsp;", ' '}}};
    EncodedJson result;
    qsizetype at = start;
    while (at < text.size() && text[at] != '<' && text[at] != '"') {
        const QByteArrayView rest = text.sliced(at);
        const auto name = std::find_if(names.begin(), names.end(), [&](const auto &entity) { return rest.startsWith(entity.first); });
        const qsizetype end = rest.startsWith("&#") ? rest.first(std::min<qsizetype>(rest.size(), 12)).indexOf(';') : -1;
        if (name != names.end()) {
            result.text.append(name->second);
            at += name->first.size();
        } else if (end > 2) {
            const bool isHex = rest[2] == 'x' || rest[2] == 'X';
            const char32_t code = rest.sliced(isHex ? 3 : 2, end - (isHex ? 3 : 2)).toByteArray().toUInt(nullptr, isHex ? 16 : 10);
            result.text.append(QString::fromUcs4(&code, 1).toUtf8());
            at += end + 1;
        } else {
            result.text.append(text[at++]);
        }
    }
    const qsizetype end = withoutLastBrackets(text, start, at);
    result.text.chop(at - end);
    result.size = end - start;
    return result;
}

// A word of a link or a form.
EncodedJson withoutPercentFrom(QByteArrayView text, qsizetype at)
{
    const qsizetype end
        = runEnd(text, at, [](char c) { return static_cast<unsigned char>(c) > ' ' && !QByteArrayView("&\"'<>").contains(c); });
    QByteArray word = text.sliced(at, end - at).toByteArray();
    if (!word.contains("%20"))
        word.replace('+', ' ');
    return {.size = end - at, .text = QByteArray::fromPercentEncoding(word)};
}

} // namespace

std::optional<EncodedJson> encodedJsonAt(QByteArrayView text, qsizetype at)
{
    if (text[at] == '%') {
        qsizetype digits = at + 1;
        while (text.sliced(digits).startsWith("25") && digits - at < farthestToken) // more than once over
            digits += 2;
        const bool isBracket = startsWithAnyCase(text, digits, "7B") || startsWithAnyCase(text, digits, "5B");
        return isBracket ? std::optional(withoutPercentFrom(text, at)) : std::nullopt;
    }
    const qsizetype token = firstToken(text, at);
    if (token >= text.size())
        return std::nullopt;
    const QByteArrayView rest = text.sliced(token, std::min(text.size() - token, farthestToken));
    // The quote of the first name or text. What was written last around it is
    // undone first: entities, doubling, then backslashes.
    const qsizetype escapes = runEnd(rest, 0, [](char c) { return c == '\\'; });
    const QByteArrayView quote = rest.sliced(escapes);
    if (isQuoteEntity(quote))
        return withoutEntitiesFrom(text, at);
    if (quote.startsWith("\"\"") && quote.size() > 2 && (isLetterOrDigit(quote[2]) || QByteArrayView("_\"\\").contains(quote[2])))
        return undoubledFrom(text, at);
    if (escapes == 0)
        return std::nullopt;
    const bool isDouble = quote.startsWith('"') || quote.startsWith("x22") || quote.startsWith("u0022");
    if (isDouble || quote.startsWith('\''))
        return escapedFrom(text, at,
                           escapes % 2 == 0 ? '\0'
                               : isDouble   ? '"'
                                            : '\''); // even: of backslashes alone, as where SQL holds HTML
    return std::nullopt;
}

std::optional<QByteArray> withoutQuoting(QByteArrayView text, qsizetype start, qsizetype end)
{
    if (start < 1 || end >= text.size() || text[start - 1] != '\'' || text[end] != '\'')
        return std::nullopt;
    const QByteArray quoted = text.sliced(start, end - start).toByteArray();
    const bool isPython = start > 1 && (text[start - 2] == 'b' || text[start - 2] == 'B');
    if (quoted.contains("'\\''"))
        return QByteArray(quoted).replace("'\\''", "'");
    if ((isPython && quoted.contains('\\')) || quoted.contains("\\'") || quoted.contains("\\x"))
        return withoutEscapes(quoted);
    if (quoted.contains("''"))
        return QByteArray(quoted).replace("''", "'");
    return std::nullopt;
}

std::optional<QByteArray> fromBase64(QByteArrayView string)
{
    if (string.size() < shortestBase64
        || runEnd(string, 0, [](char c) { return isLetterOrDigit(c) || QByteArrayView("+/-_=\\rn").contains(c); }) < string.size())
        return std::nullopt;
    QByteArray encoded = string.toByteArray();
    encoded.replace("\\r", "").replace("\\n", "").replace("\\/", "/"); // as strings of JSON have them
    const bool isUrl = encoded.contains('-') || encoded.contains('_');
    const auto decoded = QByteArray::fromBase64Encoding(
        encoded, (isUrl ? QByteArray::Base64UrlEncoding : QByteArray::Base64Encoding) | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return std::nullopt;
    const QByteArray text = decoded.decoded;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype size = utf8SizeAt(text, at);
        if (size == 0 || text.at(at) == '\0')
            return std::nullopt; // a picture, say
        at += size;
    }
    return text;
}

std::optional<QByteArray> fromByteArray(QByteArrayView json)
{
    QByteArray bytes;
    int value = -1;
    for (const char c : json) {
        if (isDigit(c)) {
            value = std::max(value, 0) * 10 + (c - '0');
            if (value > 255)
                return std::nullopt;
        } else if (c == ',' || c == ']') {
            if (value < 0)
                return std::nullopt;
            bytes.append(static_cast<char>(value));
            value = -1;
        } else if (!isSpace(c) && c != '[') {
            return std::nullopt;
        }
    }
    return bytes.size() >= 16 ? std::optional(bytes) : std::nullopt;
}
