// SPDX-License-Identifier: MIT
#include "app/text/lyrics.h"

#include <algorithm>

namespace {

bool isSectionTitle(const QString &line)
{
    const QString words = line.trimmed();
    return words.startsWith(u'[') && words.endsWith(u']');
}

bool areInOrder(const QList<TimeSpan> &spans)
{
    const auto isBackwards = [](const TimeSpan &one, const TimeSpan &next) { return next.start < one.start; };
    return std::ranges::none_of(spans, [](const TimeSpan &span) { return span.isEmpty() || span.start.count() < 0; })
        && std::ranges::adjacent_find(spans, isBackwards) == spans.end();
}

} // namespace

Lyrics lyricsOf(const QString &text, const QList<TimeSpan> &spans)
{
    Lyrics lyrics{.text = text};
    lyrics.text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    const QStringList lines = lyrics.text.split(u'\n');
    const auto withWords = std::ranges::count_if(lines, [](const QString &line) { return !line.trimmed().isEmpty(); });
    const auto titles = std::ranges::count_if(lines, isSectionTitle);
    if (spans.isEmpty() || !areInOrder(spans) || (spans.size() != withWords && spans.size() != withWords - titles))
        return lyrics;
    auto next = spans.begin();
    for (const QString &line : lines) {
        const bool isTimed = !line.trimmed().isEmpty() && (spans.size() == withWords || !isSectionTitle(line));
        lyrics.times.append(isTimed ? *next++ : TimeSpan());
    }
    return lyrics;
}

qsizetype lineAt(const Lyrics &lyrics, std::chrono::milliseconds position)
{
    const auto last = std::find_if(lyrics.times.rbegin(), lyrics.times.rend(),
                                   [position](const TimeSpan &span) { return !span.isEmpty() && span.start <= position; });
    return std::distance(last, lyrics.times.rend()) - 1;
}
