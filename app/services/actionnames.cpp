// SPDX-License-Identifier: MIT
#include "app/services/actionnames.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxWord = 100;         // characters; no service has a longer one
constexpr QChar variationSelector(0xFE0F); // of an emoji
constexpr ActionName commonNames[] = {
    {"image", QT_TRANSLATE_NOOP("Actions", "Image")},       {"video", QT_TRANSLATE_NOOP("Actions", "Video")},
    {"audio", QT_TRANSLATE_NOOP("Actions", "Audio")},       {"music", QT_TRANSLATE_NOOP("Actions", "Music")},
    {"song", QT_TRANSLATE_NOOP("Actions", "Song")},         {"speech", QT_TRANSLATE_NOOP("Actions", "Speech")},
    {"research", QT_TRANSLATE_NOOP("Actions", "Research")}, {"upscale", QT_TRANSLATE_NOOP("Actions", "Upscale")},
    {"extend", QT_TRANSLATE_NOOP("Actions", "Extend")},     {"cover", QT_TRANSLATE_NOOP("Actions", "Cover version")},
    {"remix", QT_TRANSLATE_NOOP("Actions", "Remix")},       {"edit", QT_TRANSLATE_NOOP("Actions", "Edit")},
    {"replace", QT_TRANSLATE_NOOP("Actions", "Replace")},   {"effect", QT_TRANSLATE_NOOP("Actions", "Effect")},
    {"agent", QT_TRANSLATE_NOOP("Actions", "Agent")},
};

// The number in the place of '#'; empty: there is none in the pattern. Nothing: the word does not fit.
std::optional<QString> numberIn(const QString &word, QStringView pattern)
{
    const bool isOpen = pattern.endsWith(u'*');
    if (isOpen)
        pattern.chop(1);
    const qsizetype mark = pattern.indexOf(u'#');
    if (mark < 0) {
        const bool isFitting = isOpen ? word.startsWith(pattern) : word == pattern;
        return isFitting ? std::optional(QString()) : std::nullopt;
    }
    if (!word.startsWith(pattern.first(mark)))
        return std::nullopt;
    qsizetype end = mark;
    while (end < word.size() && word.at(end) >= u'0' && word.at(end) <= u'9')
        ++end;
    const QStringView rest = QStringView(word).sliced(end);
    const QStringView after = pattern.sliced(mark + 1);
    const bool isFitting = end > mark && (isOpen ? rest.startsWith(after) : rest == after);
    return isFitting ? std::optional(word.sliced(mark, end - mark)) : std::nullopt;
}

} // namespace

QString actionNameIn(std::span<const ActionName> names, const QString &word)
{
    if (word.isEmpty() || word.size() > maxWord)
        return {};
    const QString plain = word.toCaseFolded().remove(variationSelector);
    for (const ActionName &name : names) {
        if (const auto number = numberIn(plain, QString::fromUtf8(name.word))) {
            const QString text = QCoreApplication::translate("Actions", name.text);
            return number->isEmpty() ? text : text.arg(*number);
        }
    }
    return {};
}

QString commonActionName(const QString &word)
{
    return actionNameIn(commonNames, word);
}
