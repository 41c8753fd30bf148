// SPDX-License-Identifier: MIT
#include "app/text/textmasker.h"

#include "app/common/ascii.h"
#include "app/text/guid.h"

#include <algorithm>
#include <utility>

namespace {

constexpr auto isTokenPart = [](char c) { return isLetterOrDigit(c) || QByteArrayView("_-.~+/=:").contains(c); };
constexpr auto isNamePart = [](char c) { return isLetterOrDigit(c) || QByteArrayView("_-.").contains(c) || (c & 0x80) != 0; };

// `word` in lower case.
bool standsAt(QByteArrayView text, qsizetype at, QByteArrayView word)
{
    return at >= 0 && at + word.size() <= text.size() && (text[at] | 0x20) == word[0] // this alone rules most places out
        && text.sliced(at, word.size()).compare(word, Qt::CaseInsensitive) == 0;
}

constexpr auto isLocalPart = [](char c) { return isLetterOrDigit(c) || QByteArrayView("_-.+*").contains(c) || (c & 0x80) != 0; };

// Where the account begins in an id that says of what it is one: "email:", "runwayml:", "US:". 0: it does not say.
qsizetype accountStart(QByteArrayView text, qsizetype at)
{
    constexpr qsizetype maxName = 20;
    const QByteArrayView name = text.first(std::min(text.size(), at + maxName));
    const qsizetype end = runEnd(name, at, [](char c) { return isLetterOrDigit(c) || c == '-' || c == '_'; });
    const bool isName = end > at && end < text.size() && text[end] == ':' && !isDigit(text[at]);
    return isName ? end + 1 : 0;
}

// An address stands here by itself, or stood. 0: none.
qsizetype addressStart(QByteArrayView text, qsizetype at)
{
    constexpr qsizetype maxLocalPart = 64;
    const qsizetype end = runEnd(text.first(std::min(text.size(), at + maxLocalPart)), at, isLocalPart);
    return (end > at && end < text.size() && text[end] == '@') || standsAt(text, at, "masked-") ? at : 0;
}

// Behind the domain that begins here; `at` again: it is none, or the name of a file such as "icon@2x.png".
qsizetype domainEnd(QByteArrayView text, qsizetype at)
{
    constexpr auto isLabelPart = [](char c) { return isLetterOrDigit(c) || c == '-'; };
    qsizetype label = at;
    qsizetype end = runEnd(text, label, isLabelPart);
    qsizetype last = at; // where the last label begins
    while (end > label && end + 1 < text.size() && text[end] == '.' && isLetterOrDigit(text[end + 1])) {
        last = label = end + 1;
        end = runEnd(text, label, isLabelPart);
    }
    if (last == at)
        return at;
    const qsizetype topEnd = runEnd(text, last, [](char c) { return isLetterOrDigit(c) && !isDigit(c); });
    const QByteArray top = text.sliced(last, topEnd - last).toByteArray().toLower();
    const bool isFile = QByteArrayList{"png",  "jpg", "jpeg", "webp", "gif",  "avif", "heic", "svg",  "mp4",
                                       "webm", "mp3", "m4a",  "wav",  "flac", "ogg",  "pdf",  "json", "txt"}
                            .contains(top);
    const bool goesOn = topEnd < text.size() && isDigit(text[topEnd]); // "mp3"
    return top.size() < 2 || isFile || goesOn ? at : topEnd;
}

} // namespace

int TextMasker::numberOf(QHash<QByteArray, int> &known, const QByteArray &value)
{
    int &number = known[value];
    return number = number ? number : static_cast<int>(known.size());
}

template<typename Scan>
QByteArray TextMasker::edited(QByteArrayView source, const TextReading &reading, Scan scanText)
{
    m_edits.clear();
    m_guidEnd = m_linkEnd = m_addressEnd = m_noAccountStart = m_noAccountEnd = 0;
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

QByteArray TextMasker::masked(QByteArrayView source, TextEncoding encoding, Kind kind)
{
    const QByteArray once = edited(source, readingOf(source, encoding), [&](QByteArrayView text) { scan(text, kind); });
    // A GUID after a bare percent sign reads as percent-encoding, and one after digits as a part of a long number: look once more.
    return edited(once, readingOf(once, encoding, false), [&](QByteArrayView text) { scanForGuids(text); });
}

void TextMasker::scan(QByteArrayView text, Kind kind)
{
    if (kind == Kind::FileName)
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
        else if (c == '@')
            maskAddress(text, at);
        else if (standsAt(text, at, "user:"))
            next = passUser(text, at);
        else if (standsAt(text, at, "bearer "))
            next = passBearer(text, at);
        else if (standsAt(text, at, "discord"))
            maskChatLink(text, at);
    }
}

qsizetype TextMasker::passNumber(QByteArrayView text, qsizetype at)
{
    const qsizetype end = runEnd(text, at, isDigit);
    const qsizetype size = end - at;
    if (!isSnowflake(size) || text.sliced(at).startsWith("0000000000"))
        return end;
    const bool isV3
        = standsAt(text, at - 1, "j") && (standsAt(text, end, "-u") || standsAt(text, end, "i-u") || standsAt(text, end, "v-u"));
    if (size == 17 && (standsAt(text, at - 4, "job:") || isV3))
        return end; // when the job was made is no secret, and distinguishes jobs
    replace(at, end, QByteArray::number(numberOfSnowflake(text.sliced(at, size))).rightJustified(size, '0'));
    return end;
}

void TextMasker::maskGuid(QByteArrayView text, qsizetype start)
{
    m_guidEnd = start + guidSize;
    const QByteArray guid = text.sliced(start, guidSize).toByteArray().toLower();
    if (!isMaskedGuid(guid))
        replace(start, m_guidEnd, "00000000-0000-0000-0000-" + QByteArray::number(numberOf(m_guids, guid)).rightJustified(12, '0'));
}

void TextMasker::scanForGuids(QByteArrayView text)
{
    for (qsizetype at = 8; at < text.size(); ++at) {
        if (text[at] == '-' && at - 8 >= m_guidEnd && isGuidAt(text, at - 8))
            maskGuid(text, at - 8);
    }
}

// GUIDs and the numbers of v3's job ids.
qsizetype TextMasker::passDash(QByteArrayView text, qsizetype at)
{
    const qsizetype start = at - 8;
    if (start >= m_guidEnd && isGuidAt(text, start)) {
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
    if (userEnd == at + 2 || userEnd >= text.size() || text[userEnd] != '-')
        return at + 1;
    qsizetype account = accountStart(text, userEnd + 1);
    if (account > 0 && accountEnd(text, account) == account)
        account = 0; // of no id
    const bool isNumber = standsAt(text, userEnd, "-c") || standsAt(text, userEnd, "-a");
    if (account == 0 && (!isNumber || runEnd(text, userEnd + 2, isDigit) == userEnd + 2))
        return at + 1;
    replace(at + 2, userEnd, "0");
    if (account > 0)
        maskAccount(text, account);
    else
        maskShortNumber(text, userEnd + 2);
    return userEnd + 2;
}

// Where the account that begins here ends: before what the id is one of. `at` again: no such id.
qsizetype TextMasker::accountEnd(QByteArrayView text, qsizetype at)
{
    constexpr qsizetype maxAccount = 600; // an address of 254 characters may stand there in hexadecimal
    static constexpr auto kinds
        = {"bot", "task", "video", "image", "music", "speech", "job", "song", "clip", "asset", "file", "audio", "stems"};
    // What was looked through once is not again, or many of them would cost their square.
    const qsizetype start = at >= m_noAccountStart ? std::max(at, m_noAccountEnd) : at;
    const qsizetype limit = std::max(start, std::min(text.size(), at + maxAccount));
    const qsizetype end = runEnd(text.first(limit), start, [](char c) { return !endsLink(c) && !QByteArrayView("'/,;").contains(c); });
    for (qsizetype colon = text.first(end).indexOf(':', start); colon >= 0; colon = text.first(end).indexOf(':', colon + 1)) {
        qsizetype word = colon;
        while (word > at && colon - word <= 6 && isLetterOrDigit(text[word - 1]))
            --word;
        const QByteArrayView kind = text.sliced(word, colon - word);
        const auto isKind = [&](QByteArrayView known) { return kind.compare(known, Qt::CaseInsensitive) == 0; };
        if (word > at && text[word - 1] == '-' && std::ranges::any_of(kinds, isKind))
            return word - 1;
    }
    m_noAccountStart = at;
    m_noAccountEnd = end;
    return at;
}

// What names the owner's account in an id, up to "-bot:" and its like.
void TextMasker::maskAccount(QByteArrayView text, qsizetype start)
{
    const qsizetype end = accountEnd(text, start);
    if (end > start)
        replace(start, end, "masked");
    m_addressEnd = std::max(m_addressEnd, end);
}

// "user@example.com", also with a part of it masked already.
void TextMasker::maskAddress(QByteArrayView text, qsizetype at)
{
    qsizetype start = at;
    while (start > m_addressEnd && isLocalPart(text[start - 1]))
        --start;
    const qsizetype end = start == at ? at : domainEnd(text, at + 1);
    if (end <= at + 1)
        return;
    replace(start, end, "masked");
    m_addressEnd = end;
}

// "user:<n>" of a job id, or "user:<n>-<secret>", which is an API token.
qsizetype TextMasker::passUser(QByteArrayView text, qsizetype at)
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
    for (const qsizetype account : {accountStart(text, end + 1), addressStart(text, end + 1)}) {
        const qsizetype last = account > 0 ? accountEnd(text, account) : 0;
        if (last > account) {
            maskAccount(text, account);
            return last;
        }
    }
    const qsizetype secretEnd = runEnd(text, end + 1, isTokenPart);
    if (secretEnd > end + 1)
        replace(end + 1, secretEnd, "masked");
    return secretEnd;
}

qsizetype TextMasker::passBearer(QByteArrayView text, qsizetype at)
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
void TextMasker::maskMention(QByteArrayView text, qsizetype at)
{
    if (!standsAt(text, at, "<@") && !standsAt(text, at, "<#"))
        return;
    maskShortNumber(text, at + (standsAt(text, at + 2, "!") || standsAt(text, at + 2, "&") ? 3 : 2));
}

void TextMasker::maskShortNumber(QByteArrayView text, qsizetype start)
{
    const qsizetype end = runEnd(text, start, isDigit);
    if (end > start && !isSnowflake(end - start))
        replace(start, end, "0");
}

void TextMasker::maskChatLink(QByteArrayView text, qsizetype at)
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
        const qsizetype end = runEnd(link, i + 4, isLetterOrDigit);
        if (end > i + 4)
            replace(i + 4, end, "masked");
    }
}

// Without a GUID (see passDash) all that is known is that the owner's name comes first.
void TextMasker::maskFileName(QByteArrayView text, qsizetype start, qsizetype end)
{
    const qsizetype nameEnd = runEnd(text.first(end), start, [](char c) { return c != '_'; });
    if (nameEnd < end && nameEnd > start && !isGuidAt(text, start))
        replace(start, nameEnd, "user");
}
