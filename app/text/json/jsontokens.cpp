// SPDX-License-Identifier: MIT
#include "app/text/json/jsontokens.h"

#include "app/common/ascii.h"

#include <algorithm>
#include <array>

namespace {

constexpr qsizetype maxComment = 4096; // bytes: what is longer is none, and the work stays linear

// Blanks of Unicode, marks without width, and what editors put in their place. 0: none.
qsizetype oddBlankAt(QByteArrayView text, qsizetype at)
{
    static constexpr std::array blanks{"\xC2\xA0",     "\xC2\x85",     "\xE2\x80\xA8", "\xE2\x80\xA9", "\xE2\x80\xAF",
                                       "\xE2\x81\x9F", "\xE2\x81\xA0", "\xE3\x80\x80", "\xEF\xBB\xBF", "\xE1\x9A\x80"};
    const char c = text[at];
    if (c == '\0' || c == '\f' || c == '\v')
        return 1;
    if (static_cast<unsigned char>(c) < 0x80)
        return 0;
    const QByteArrayView rest = text.sliced(at);
    for (const QByteArrayView blank : blanks) {
        if (rest.startsWith(blank))
            return blank.size();
    }
    if (rest.size() >= 3 && rest.startsWith("\xE2\x80") && static_cast<unsigned char>(rest[2]) >= 0x80
        && static_cast<unsigned char>(rest[2]) <= 0x8F)
        return 3;
    return c == '\xA0' ? 1 : 0; // of Windows-1252
}

// Bytes of the comment at `at`. 0: none.
qsizetype commentAt(QByteArrayView text, qsizetype at)
{
    const QByteArrayView rest = text.sliced(at, std::min<qsizetype>(text.size() - at, maxComment));
    if (rest.startsWith("//"))
        return std::max<qsizetype>(rest.indexOf('\n'), 0);
    if (!rest.startsWith("/*"))
        return 0;
    const qsizetype end = rest.indexOf("*/", 2);
    return end < 0 ? 0 : end + 2;
}

qsizetype numberEnd(QByteArrayView text, qsizetype start)
{
    qsizetype at = start + (text[start] == '-' ? 1 : 0);
    if (at < text.size() && text[at] == '0')
        ++at;
    else if (const qsizetype end = runEnd(text, at, isDigit); end > at)
        at = end;
    else
        return start;
    if (at < text.size() && text[at] == '.') {
        const qsizetype end = runEnd(text, at + 1, isDigit);
        if (end == at + 1)
            return start;
        at = end;
    }
    if (at < text.size() && (text[at] == 'e' || text[at] == 'E')) {
        qsizetype digits = at + 1;
        if (digits < text.size() && (text[digits] == '+' || text[digits] == '-'))
            ++digits;
        const qsizetype end = runEnd(text, digits, isDigit);
        if (end == digits)
            return start;
        at = end;
    }
    return at;
}

struct Word
{
    QByteArrayView word;
    QByteArrayView strict;
    JsonFidelity fidelity;
};

constexpr std::array words{
    Word{"true", "true", JsonFidelity::Strict},         Word{"false", "false", JsonFidelity::Strict},
    Word{"null", "null", JsonFidelity::Strict},         Word{"NaN", "null", JsonFidelity::Lenient},
    Word{"Infinity", "null", JsonFidelity::Lenient},    Word{"nan", "null", JsonFidelity::Rewritten},
    Word{"inf", "null", JsonFidelity::Rewritten},       Word{"None", "null", JsonFidelity::Rewritten},
    Word{"True", "true", JsonFidelity::Rewritten},      Word{"False", "false", JsonFidelity::Rewritten},
    Word{"undefined", "null", JsonFidelity::Rewritten}, Word{"nil", "null", JsonFidelity::Rewritten},
};

} // namespace

SkippedBlanks skipBlanks(QByteArrayView text, qsizetype at, const LinePrefix &prefix)
{
    SkippedBlanks result{.end = at};
    const auto pass = [&result](qsizetype size, JsonFidelity fidelity) {
        if (size > 0)
            result.fidelity = std::max(result.fidelity, fidelity);
        result.end += size;
        return size > 0;
    };
    while (result.end < text.size()) {
        const char c = text[result.end];
        if (isSpace(c)) {
            ++result.end;
            if (c == '\n') {
                result.hasLineEnd = true;
                (void)pass(prefix.matchAt(text, result.end).size, JsonFidelity::Rewritten);
            }
        } else if (!pass(c == '/' ? commentAt(text, result.end) : oddBlankAt(text, result.end), JsonFidelity::Odd)) {
            break;
        }
    }
    return result;
}

PlainValue plainValueAt(QByteArrayView text, qsizetype at)
{
    const qsizetype sign = text[at] == '-' || text[at] == '+' ? 1 : 0;
    const QByteArrayView word = text.sliced(at + sign, wordEnd(text, at + sign) - at - sign);
    for (const Word &known : words) {
        if (word == known.word && (sign == 0 || known.word == "Infinity" || known.word == "inf"))
            return {.size = word.size() + sign, .strict = known.strict, .fidelity = known.fidelity};
    }
    const qsizetype end = text[at] == '+' ? at : numberEnd(text, at);
    return {.size = end - at, .strict = text.sliced(at, end - at)};
}

qsizetype wordEnd(QByteArrayView text, qsizetype at)
{
    const auto isOfWord = [](char c) { return isLetterOrDigit(c) || c == '_' || c == '$'; };
    return at < text.size() && !isDigit(text[at]) ? runEnd(text, at, isOfWord) : at;
}
