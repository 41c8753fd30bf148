#include "app/job/privacy.h"

#include "app/job/jsonlayout.h"

#include <QHash>
#include <QList>

#include <algorithm>
#include <utility>

namespace {

enum class Rule { None, FileName, Number, Whole }; // what a member's name says of its value

constexpr qsizetype guidSize = 36;
// Kinds of bytes, to be handed on.
constexpr auto isSpace = [](char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; };
constexpr auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
constexpr auto isHex = [](char c) { return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); };
constexpr auto isWordPart = [](char c) { return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
constexpr auto isTokenPart = [](char c) { return isWordPart(c) || QByteArrayView("_-.~+/=:").contains(c); };
constexpr auto isNamePart = [](char c) { return isWordPart(c) || QByteArrayView("_-.").contains(c) || (c & 0x80) != 0; };
constexpr auto isNumberPart = [](char c) { return isDigit(c) || QByteArrayView("+-.eE").contains(c); };
constexpr auto endsLink = [](char c) { return static_cast<unsigned char>(c) <= ' ' || QByteArrayView("\"<>)\\").contains(c); };
constexpr auto endsJsonWord = [](char c) { return isSpace(c) || QByteArrayView("\"{}[],").contains(c); };

template<typename Wanted>
qsizetype runEnd(QByteArrayView text, qsizetype at, Wanted isWanted)
{
    while (at < text.size() && isWanted(text[at]))
        ++at;
    return at;
}

// `word` in lower case.
bool standsAt(QByteArrayView text, qsizetype at, QByteArrayView word)
{
    return at >= 0 && at + word.size() <= text.size() && (text[at] | 0x20) == word[0] // most places are told apart by this alone
        && text.sliced(at, word.size()).compare(word, Qt::CaseInsensitive) == 0;
}

bool isGuid(QByteArrayView text, qsizetype start)
{
    if (start < 0 || start + guidSize > text.size())
        return false;
    for (qsizetype i = 0; i < guidSize; ++i) {
        const bool isDash = i == 8 || i == 13 || i == 18 || i == 23;
        if (isDash ? text[start + i] != '-' : !isHex(text[start + i]))
            return false;
    }
    return true;
}

constexpr auto isMaskedGuid = [](QByteArrayView guid) { return guid.startsWith("00000000-0000-0000-0000-000000"); };
constexpr auto isSnowflake = [](qsizetype digits) { return digits >= 17 && digits <= 20; };

// Masks the texts of one document; the same GUID or snowflake gets the same number in all of them.
class Masker
{
public:
    [[nodiscard]] QByteArray masked(QByteArrayView source, TextEncoding encoding, Rule rule = Rule::None)
    {
        const QByteArray once = edited(source, readingOf(source, encoding), [&](QByteArrayView text) { scan(text, rule); });
        // A GUID after a bare percent sign reads as percent-encoding, and one after digits as a part of a long number: look once more.
        return edited(once, readingOf(once, encoding, false), [&](QByteArrayView text) { scanForGuids(text); });
    }

    [[nodiscard]] int snowflakeNumber(QByteArrayView digits) { return numberOf(m_snowflakes, digits.toByteArray()); }

private:
    struct Edit
    {
        qsizetype start = 0;
        qsizetype size = 0;
        QByteArray text{};
    };

    static int numberOf(QHash<QByteArray, int> &known, const QByteArray &value)
    {
        int &number = known[value];
        return number = number ? number : static_cast<int>(known.size());
    }

    void replace(qsizetype start, qsizetype end, const QByteArray &text) { m_edits.append({start, end - start, text}); }

    template<typename Scan>
    QByteArray edited(QByteArrayView source, const TextReading &reading, Scan scanText);
    void scan(QByteArrayView text, Rule rule);
    void scanForGuids(QByteArrayView text);
    void maskGuid(QByteArrayView text, qsizetype start);
    qsizetype passNumber(QByteArrayView text, qsizetype at);
    qsizetype passDash(QByteArrayView text, qsizetype at);
    qsizetype passUser(QByteArrayView text, qsizetype at);
    qsizetype passBearer(QByteArrayView text, qsizetype at);
    void maskMention(QByteArrayView text, qsizetype at);
    void maskDiscordLink(QByteArrayView text, qsizetype at);
    void maskFileName(QByteArrayView text, qsizetype start, qsizetype end);
    void maskShortNumber(QByteArrayView text, qsizetype start);

    QHash<QByteArray, int> m_guids{};
    QHash<QByteArray, int> m_snowflakes{};
    QList<Edit> m_edits{}; // of the text in hand, as is what follows
    qsizetype m_guidEnd = 0;
    qsizetype m_linkEnd = 0;
};

template<typename Scan>
QByteArray Masker::edited(QByteArrayView source, const TextReading &reading, Scan scanText)
{
    m_edits.clear();
    m_guidEnd = m_linkEnd = 0;
    scanText(reading.text);
    std::ranges::sort(m_edits, {}, [](const Edit &edit) { return std::pair(edit.start, -edit.size); });
    QByteArray result;
    qsizetype done = 0; // of the reading
    for (const Edit &edit : std::as_const(m_edits)) {
        if (edit.start < done)
            continue; // inside of one that is masked already
        result.append(source.sliced(reading.startOf(done), reading.startOf(edit.start) - reading.startOf(done)));
        result.append(edit.text);
        done = edit.start + edit.size;
    }
    return result + source.sliced(reading.startOf(done)).toByteArray();
}

void Masker::scan(QByteArrayView text, Rule rule)
{
    if (rule == Rule::FileName)
        maskFileName(text, 0, text.size());
    for (qsizetype at = 0, next = 0; at < text.size(); at = next) {
        const char c = text[at];
        next = at + 1;
        if (isDigit(c))
            next = passNumber(text, at);
        else if (c == '-')
            next = passDash(text, at);
        else if (c == '<')
            maskMention(text, at);
        else if (standsAt(text, at, "user:"))
            next = passUser(text, at);
        else if (standsAt(text, at, "bearer "))
            next = passBearer(text, at);
        else if (standsAt(text, at, "discord"))
            maskDiscordLink(text, at);
    }
}

qsizetype Masker::passNumber(QByteArrayView text, qsizetype at)
{
    const qsizetype end = runEnd(text, at, isDigit);
    const qsizetype size = end - at;
    if (!isSnowflake(size) || text.sliced(at).startsWith("0000000000"))
        return end;
    const bool isV3
        = standsAt(text, at - 1, "j") && (standsAt(text, end, "-u") || standsAt(text, end, "i-u") || standsAt(text, end, "v-u"));
    if (size == 17 && (standsAt(text, at - 4, "job:") || isV3))
        return end; // when the job was made is no secret, and tells jobs apart
    replace(at, end, QByteArray::number(snowflakeNumber(text.sliced(at, size))).rightJustified(size, '0'));
    return end;
}

void Masker::maskGuid(QByteArrayView text, qsizetype start)
{
    m_guidEnd = start + guidSize;
    const QByteArray guid = text.sliced(start, guidSize).toByteArray().toLower();
    if (!isMaskedGuid(guid))
        replace(start, m_guidEnd, "00000000-0000-0000-0000-" + QByteArray::number(numberOf(m_guids, guid)).rightJustified(12, '0'));
}

void Masker::scanForGuids(QByteArrayView text)
{
    for (qsizetype at = 8; at < text.size(); ++at) {
        if (text[at] == '-' && at - 8 >= m_guidEnd && isGuid(text, at - 8))
            maskGuid(text, at - 8);
    }
}

// GUIDs and the numbers of v3's job ids.
qsizetype Masker::passDash(QByteArrayView text, qsizetype at)
{
    const qsizetype start = at - 8;
    if (start >= m_guidEnd && isGuid(text, start)) {
        if (start > m_guidEnd && text[start - 1] == '_') {
            // "owner_words_<guid>.png": the owner's name can hold underscores, so the words go as well; the prompt has them.
            qsizetype name = start;
            while (name > m_guidEnd && isNamePart(text[name - 1]))
                --name;
            if (start - name > 1)
                replace(name, start, "user_");
        }
        maskGuid(text, start);
        return m_guidEnd;
    }
    if (!standsAt(text, at, "-u"))
        return at + 1;
    const qsizetype userEnd = runEnd(text, at + 2, isDigit);
    if (userEnd == at + 2 || !standsAt(text, userEnd, "-c") || runEnd(text, userEnd + 2, isDigit) == userEnd + 2)
        return at + 1;
    replace(at + 2, userEnd, "0");
    maskShortNumber(text, userEnd + 2);
    return userEnd + 2;
}

// "user:<n>" of a job id, or "user:<n>-<secret>", which is an API token.
qsizetype Masker::passUser(QByteArrayView text, qsizetype at)
{
    const qsizetype start = at + 5;
    const qsizetype end = runEnd(text, start, isDigit);
    if (end == start)
        return start;
    replace(start, end, "0");
    if (end >= text.size() || text[end] != '-')
        return end;
    if (standsAt(text, end, "-channel:")) {
        maskShortNumber(text, end + 9);
        return end + 1;
    }
    const qsizetype secretEnd = runEnd(text, end + 1, isTokenPart);
    if (secretEnd > end + 1)
        replace(end + 1, secretEnd, "masked");
    return secretEnd;
}

qsizetype Masker::passBearer(QByteArrayView text, qsizetype at)
{
    const qsizetype start = runEnd(text, at + 7, isSpace);
    const qsizetype end = runEnd(text, start, isTokenPart);
    const QByteArrayView value = text.sliced(start, end - start);
    // In a prompt "ring bearer in the snow" is no header.
    const bool isSecret = text[at] == 'B' || value.size() >= 16 || std::any_of(value.begin(), value.end(), isDigit);
    if (value.isEmpty() || !isSecret)
        return start;
    replace(start, end, "masked");
    return end;
}

// "<@123>", "<@!123>", "<@&123>", "<#123>": long numbers are masked everywhere, these also when they are short.
void Masker::maskMention(QByteArrayView text, qsizetype at)
{
    if (!standsAt(text, at, "<@") && !standsAt(text, at, "<#"))
        return;
    maskShortNumber(text, at + (standsAt(text, at + 2, "!") || standsAt(text, at + 2, "&") ? 3 : 2));
}

void Masker::maskShortNumber(QByteArrayView text, qsizetype start)
{
    const qsizetype end = runEnd(text, start, isDigit);
    if (end > start && !isSnowflake(end - start))
        replace(start, end, "0");
}

void Masker::maskDiscordLink(QByteArrayView text, qsizetype at)
{
    const bool isHost = standsAt(text, at, "discordapp.") || standsAt(text, at, "discord.com/");
    if (!isHost || at < m_linkEnd)
        return; // m_linkEnd: a link in a link is read once, or many of them would cost their square
    m_linkEnd = runEnd(text, at, [](char c) { return !endsLink(c); });
    const QByteArrayView link = text.first(m_linkEnd);
    const qsizetype pathEnd = runEnd(link, at, [](char c) { return c != '?' && c != '#'; });
    const qsizetype webhooks = link.indexOf("/webhooks/", at);
    if (webhooks >= 0) {
        const qsizetype idEnd = runEnd(link, webhooks + 10, isDigit);
        const qsizetype secretEnd = runEnd(link, idEnd + 1, [](char c) { return c != '?' && c != '#' && c != '/'; });
        if (standsAt(link, idEnd, "/") && secretEnd > idEnd + 1)
            replace(idEnd + 1, secretEnd, "masked");
    } else if (pathEnd > at) {
        maskFileName(link, link.lastIndexOf('/', pathEnd - 1) + 1, pathEnd);
    }
    for (qsizetype i = pathEnd; i < m_linkEnd; ++i) {
        const bool isSigned = standsAt(link, i + 1, "ex=") || standsAt(link, i + 1, "is=") || standsAt(link, i + 1, "hm=");
        if (!isSigned || !QByteArrayView("?&;").contains(link[i]))
            continue;
        const qsizetype end = runEnd(link, i + 4, isWordPart);
        if (end > i + 4)
            replace(i + 4, end, "masked");
    }
}

// Without a GUID (see passDash) all that is known is that the owner's name comes first.
void Masker::maskFileName(QByteArrayView text, qsizetype start, qsizetype end)
{
    const qsizetype nameEnd = runEnd(text.first(end), start, [](char c) { return c != '_'; });
    if (nameEnd < end && nameEnd > start && !isGuid(text, start))
        replace(start, nameEnd, "user");
}

// One past the closing quote of the string that starts at `start`, or the end of the text.
qsizetype pastString(QByteArrayView text, qsizetype start)
{
    qsizetype at = start + 1;
    while (at < text.size() && text[at] != '"')
        at += text[at] == '\\' ? 2 : 1;
    return std::min(at + 1, text.size());
}

// One past the bracket that closes the one at `start`, or the end of the text.
qsizetype pastBrackets(QByteArrayView text, qsizetype start)
{
    qsizetype depth = 0;
    for (qsizetype at = start; at < text.size(); at = text[at] == '"' ? pastString(text, at) : at + 1) {
        if (text[at] == '{' || text[at] == '[')
            ++depth;
        else if ((text[at] == '}' || text[at] == ']') && --depth == 0)
            return at + 1;
    }
    return text.size();
}

Rule ruleFor(QByteArrayView name)
{
    const QByteArray key = readingOf(name, TextEncoding::Json).text.toLower();
    static const QHash<QByteArray, Rule> rules{
        {"filename", Rule::FileName}, {"server", Rule::Number},       {"channel", Rule::Number}, {"messageid", Rule::Number},
        {"replyurl", Rule::Whole},    {"replyref", Rule::Whole},      {"discord", Rule::Whole},  {"notifyhook", Rule::Whole},
        {"token", Rule::Whole},       {"authorization", Rule::Whole}, {"email", Rule::Whole},    {"username", Rule::Whole},
    };
    return rules.value(key, Rule::None);
}

QByteArray maskedString(Masker &masker, QByteArrayView text, Rule rule)
{
    const bool isNumber = isSnowflake(text.size()) && std::all_of(text.begin(), text.end(), isDigit);
    if (!text.isEmpty() && (rule == Rule::Whole || (rule == Rule::Number && !isNumber)))
        return "masked";
    return masker.masked(text, TextEncoding::Json, rule);
}

// Anything outside of strings: a number, a literal, or what is no JSON.
QByteArray maskedWord(Masker &masker, QByteArrayView word, Rule rule)
{
    const QByteArrayView digits = word.startsWith('-') ? word.sliced(1) : word;
    if (!digits.isEmpty() && isDigit(digits.front()) && (rule == Rule::Whole || (rule == Rule::Number && !isSnowflake(digits.size()))))
        return "0";
    if (!std::all_of(digits.begin(), digits.end(), isDigit)) {
        return std::all_of(word.begin(), word.end(), isNumberPart) ? word.toByteArray() : masker.masked(word, TextEncoding::Plain);
    }
    return isSnowflake(digits.size()) ? QByteArray::number(masker.snowflakeNumber(digits)) : word.toByteArray();
}

bool isJson(QByteArrayView text)
{
    const qsizetype first = runEnd(text, text.startsWith("\xEF\xBB\xBF") ? 3 : 0, isSpace);
    return first < text.size() && (QByteArrayView("{[\"-").contains(text[first]) || isDigit(text[first]));
}

} // namespace

QByteArray withoutPrivateData(QByteArrayView json)
{
    Masker masker;
    if (!isJson(json))
        return masker.masked(json, TextEncoding::Plain);
    QByteArray result;
    result.reserve(json.size());
    Rule rule = Rule::None;
    for (qsizetype at = 0, end = 0; at < json.size(); at = end) {
        const char c = json[at];
        end = at + 1;
        if (c == '"') {
            end = pastString(json, at);
            const bool isClosed = end - at >= 2 && json[end - 1] == '"';
            const QByteArrayView text = json.sliced(at + 1, end - at - (isClosed ? 2 : 1));
            const qsizetype next = runEnd(json, end, isSpace);
            const bool isKey = next < json.size() && json[next] == ':';
            result += '"' + (isKey ? masker.masked(text, TextEncoding::Json) : maskedString(masker, text, rule)) + (isClosed ? "\"" : "");
            rule = isKey ? ruleFor(text) : Rule::None;
        } else if (isSpace(c) || c == ':') {
            result += c;
        } else if (rule == Rule::Whole && (c == '{' || c == '[')) {
            end = pastBrackets(json, at);
            result += "\"masked\"";
            rule = Rule::None;
        } else {
            end = std::max(end, runEnd(json, at, [](char part) { return !endsJsonWord(part); }));
            result += endsJsonWord(c) ? QByteArray(1, c) : maskedWord(masker, json.sliced(at, end - at), rule);
            rule = Rule::None;
        }
    }
    return result;
}

QString withoutPrivateData(const QString &text)
{
    Masker masker;
    return QString::fromUtf8(masker.masked(text.toUtf8(), TextEncoding::Plain));
}

bool holdsPrivateLink(const QString &text)
{
    const QByteArray plain = readingOf(text.toUtf8(), TextEncoding::Plain).text.toLower();
    qsizetype at = 0;
    while ((at = plain.indexOf("midjourney.com/", at)) >= 0) {
        for (; at < plain.size() && !endsLink(plain[at]); ++at) {
            if (plain[at] == '-' && isGuid(plain, at - 8) && !isMaskedGuid(QByteArrayView(plain).sliced(at - 8)))
                return true;
        }
    }
    return false;
}

bool holdsGuid(const QString &text)
{
    const QByteArray plain = readingOf(text.toUtf8(), TextEncoding::Plain).text.toLower();
    for (qsizetype dash = plain.indexOf('-'); dash >= 0; dash = plain.indexOf('-', dash + 1)) {
        if (isGuid(plain, dash - 8) && !isMaskedGuid(QByteArrayView(plain).sliced(dash - 8)))
            return true;
    }
    return false;
}
