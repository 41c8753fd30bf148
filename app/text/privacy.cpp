// SPDX-License-Identifier: MIT
#include "app/text/privacy.h"

#include "app/common/ascii.h"
#include "app/text/guid.h"
#include "app/text/json/jsonscan.h"
#include "app/text/textmasker.h"

#include <algorithm>
#include <array>
#include <utility>

namespace {

enum class MemberRule {
    None,     // masked as any text
    FileName, // begins with its owner's name
    Number,   // a snowflake is masked as any, all else as a whole
    Whole,
};

// What a member's name, in lower case, says of its value.
constexpr std::array<std::pair<QByteArrayView, MemberRule>, 22> memberRules{{
    {"filename", MemberRule::FileName},   {"server", MemberRule::Number},    {"channel", MemberRule::Number},
    {"messageid", MemberRule::Number},    {"replyurl", MemberRule::Whole},   {"replyref", MemberRule::Whole},
    {"discord", MemberRule::Whole},       {"notifyhook", MemberRule::Whole}, {"token", MemberRule::Whole},
    {"authorization", MemberRule::Whole}, {"email", MemberRule::Whole},      {"username", MemberRule::Whole},
    {"account", MemberRule::Whole},       {"userid", MemberRule::Whole},     {"user_id", MemberRule::Whole},
    {"useridstr", MemberRule::Whole},     {"account_id", MemberRule::Whole}, {"accountid", MemberRule::Whole},
    {"nick_name", MemberRule::Whole},     {"nickname", MemberRule::Whole},   {"avatar", MemberRule::Whole},
    {"createdby", MemberRule::Whole},
}};

constexpr auto isNumberPart = [](char c) { return isDigit(c) || QByteArrayView("+-.eE").contains(c); };
constexpr auto endsJsonWord = [](char c) { return isSpace(c) || QByteArrayView("\"{}[],").contains(c); };

MemberRule ruleFor(QByteArrayView name)
{
    const QByteArray key = readingOf(name, TextEncoding::Json).text.toLower();
    const auto known = std::ranges::find(memberRules, QByteArrayView(key), &std::pair<QByteArrayView, MemberRule>::first);
    return known == memberRules.end() ? MemberRule::None : known->second;
}

QByteArray maskedString(TextMasker &masker, QByteArrayView text, MemberRule rule)
{
    const bool isNumber = isSnowflake(text.size()) && std::all_of(text.begin(), text.end(), isDigit);
    if (!text.isEmpty() && (rule == MemberRule::Whole || (rule == MemberRule::Number && !isNumber)))
        return "masked";
    return masker.masked(text, TextEncoding::Json, rule == MemberRule::FileName ? TextMasker::Kind::FileName : TextMasker::Kind::Any);
}

// Anything outside of strings: a number, a literal, or what is no JSON.
QByteArray maskedWord(TextMasker &masker, QByteArrayView word, MemberRule rule)
{
    const QByteArrayView digits = word.startsWith('-') ? word.sliced(1) : word;
    if (!digits.isEmpty() && isDigit(digits.front())
        && (rule == MemberRule::Whole || (rule == MemberRule::Number && !isSnowflake(digits.size()))))
        return "0";
    if (!std::all_of(digits.begin(), digits.end(), isDigit)) {
        return std::all_of(word.begin(), word.end(), isNumberPart) ? word.toByteArray() : masker.masked(word, TextEncoding::Plain);
    }
    return isSnowflake(digits.size()) ? QByteArray::number(masker.numberOfSnowflake(digits)) : word.toByteArray();
}

bool isJson(QByteArrayView text)
{
    const qsizetype first = runEnd(text, text.startsWith("\xEF\xBB\xBF") ? 3 : 0, isSpace);
    return first < text.size() && (QByteArrayView("{[\"-").contains(text[first]) || isDigit(text[first]));
}

} // namespace

QByteArray withoutPrivateData(QByteArrayView json)
{
    TextMasker masker;
    if (!isJson(json))
        return masker.masked(json, TextEncoding::Plain);
    QByteArray result;
    result.reserve(json.size());
    MemberRule rule = MemberRule::None;
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
            rule = isKey ? ruleFor(text) : MemberRule::None;
        } else if (isSpace(c) || c == ':') {
            result += c;
        } else if (rule == MemberRule::Whole && opensBracket(c)) {
            end = pastBrackets(json, at);
            end = end < 0 ? json.size() : end;
            result += "\"masked\"";
            rule = MemberRule::None;
        } else {
            end = std::max(end, runEnd(json, at, [](char part) { return !endsJsonWord(part); }));
            result += endsJsonWord(c) ? QByteArray(1, c) : maskedWord(masker, json.sliced(at, end - at), rule);
            rule = MemberRule::None;
        }
    }
    return result;
}

QString withoutPrivateData(const QString &text)
{
    TextMasker masker;
    return QString::fromUtf8(masker.masked(text.toUtf8(), TextEncoding::Plain));
}

bool holdsPrivateLink(const QString &text)
{
    const QByteArray plain = readingOf(text.toUtf8(), TextEncoding::Plain).text.toLower();
    qsizetype at = 0;
    while ((at = plain.indexOf("midjourney.com/", at)) >= 0) {
        for (; at < plain.size() && !endsLink(plain[at]); ++at) {
            if (plain[at] == '-' && isGuidAt(plain, at - 8) && !isMaskedGuid(QByteArrayView(plain).sliced(at - 8)))
                return true;
        }
    }
    return false;
}

bool holdsGuid(const QString &text)
{
    const QByteArray plain = readingOf(text.toUtf8(), TextEncoding::Plain).text.toLower();
    for (qsizetype dash = plain.indexOf('-'); dash >= 0; dash = plain.indexOf('-', dash + 1)) {
        if (isGuidAt(plain, dash - 8) && !isMaskedGuid(QByteArrayView(plain).sliced(dash - 8)))
            return true;
    }
    return false;
}
