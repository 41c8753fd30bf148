// SPDX-License-Identifier: MIT
#include "app/job/mediaitem.h"

#include "app/job/job.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Wording", text);
}

QString nameOf(MediaKind kind, int number)
{
    const auto numbered = [number](const char *text) { return translated(text).arg(number); };
    switch (kind) {
    case MediaKind::Grid: return translated(QT_TRANSLATE_NOOP("Wording", "Grid"));
    case MediaKind::Image: return numbered(QT_TRANSLATE_NOOP("Wording", "Image %1"));
    case MediaKind::Video: return numbered(QT_TRANSLATE_NOOP("Wording", "Video %1"));
    case MediaKind::Attachment: return numbered(QT_TRANSLATE_NOOP("Wording", "Attachment %1"));
    case MediaKind::SeedImage: return numbered(QT_TRANSLATE_NOOP("Wording", "Seed image %1"));
    case MediaKind::Embed: return numbered(QT_TRANSLATE_NOOP("Wording", "Embed %1"));
    case MediaKind::Preview: return numbered(QT_TRANSLATE_NOOP("Wording", "Preview %1"));
    case MediaKind::Source: return numbered(QT_TRANSLATE_NOOP("Wording", "Source %1"));
    case MediaKind::Cell: return numbered(QT_TRANSLATE_NOOP("Wording", "Cell %1"));
    case MediaKind::Audio: return numbered(QT_TRANSLATE_NOOP("Wording", "Audio %1"));
    }
    return {};
}

QString guessName(const QString &name)
{
    //: %1: such as Image 2, at a guessed address
    return translated(QT_TRANSLATE_NOOP("Wording", "%1 (guess)")).arg(name);
}

} // namespace

QList<MediaItem> cellsOf(const MediaItem &grid)
{
    QList<MediaItem> cells;
    for (int number = 1; number <= 4; ++number) {
        MediaItem cell{.kind = MediaKind::Cell, .number = number, .url = grid.url};
        cell.key = grid.key + u"#cell-"_s + QString::number(number);
        cell.expectedType = MediaType::Image;
        cell.cropOf = grid.key;
        cells.append(cell);
    }
    return cells;
}

QSet<MediaKind> kindsOf(const Job &job)
{
    QSet<MediaKind> kinds;
    for (const MediaItem &item : job.media) {
        kinds.insert(item.kind);
        if (item.expectedType == MediaType::Video && item.kind != MediaKind::Audio) // a job's video may be an attachment
            kinds.insert(MediaKind::Video);
    }
    return kinds;
}

QList<MediaItem> savedMediaOf(const Job &job)
{
    QList<MediaItem> items = job.media;
    items.removeIf([](const MediaItem &item) { return !isSavedWithJob(item); });
    return items;
}

bool isSavedWithJob(const MediaItem &item)
{
    return item.kind != MediaKind::Preview && item.kind != MediaKind::Cell && !item.isOptional;
}

bool isGuess(const MediaItem &item)
{
    return item.isOptional && item.kind != MediaKind::Source;
}

QString nameOf(const MediaItem &item)
{
    const QString name = item.videoNumber > 0 ? nameOf(MediaKind::Video, item.videoNumber) : nameOf(item.kind, item.number);
    return isGuess(item) ? guessName(name) : name;
}

QString fileStemOf(const MediaItem &item)
{
    const auto numbered = [&](const QString &name) { return name + u'-' + QString::number(item.number); };
    switch (item.kind) {
    case MediaKind::Grid: return u"grid"_s;
    case MediaKind::Image: return numbered(u"image"_s);
    case MediaKind::Video: return numbered(u"video"_s);
    case MediaKind::Attachment: return numbered(u"attachment"_s);
    case MediaKind::SeedImage: return numbered(u"seed"_s);
    case MediaKind::Embed: return numbered(u"embed"_s);
    case MediaKind::Preview: return numbered(u"preview"_s);
    case MediaKind::Source: return numbered(u"source"_s);
    case MediaKind::Cell: return numbered(u"cell"_s);
    case MediaKind::Audio: return numbered(u"audio"_s);
    }
    return {};
}
