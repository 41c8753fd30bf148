// SPDX-License-Identifier: MIT
#include "app/saving/saveplan.h"

#include "app/common/files/filename.h"
#include "app/media/pixelsize.h"
#include "app/metadata/sharing.h"
#include "app/saving/nametemplate.h"
#include "app/saving/sidecar.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maxShared = qint64(1) << 30; // bytes: it is held in memory twice

Result<QString> saveWithoutMetadata(const StoredFile &file, const SavePlace &place)
{
    QFile original(file.path);
    if (!original.open(QIODevice::ReadOnly))
        return Error{.kind = Error::Kind::Disk, .detail = u"reading: "_s + original.errorString()};
    if (original.size() > maxShared)
        return Error{.kind = Error::Kind::NotShareable, .detail = u"too large"_s};
    const QByteArray bytes = original.readAll();
    if (bytes.size() != original.size())
        return Error{.kind = Error::Kind::Disk, .detail = u"reading: "_s + original.errorString()};
    const Result<QByteArray> clean = withoutMetadata(bytes, file.format);
    if (!clean)
        return clean.error();
    return saveBytes(*clean, place.folder, place.stem + u'.' + extensionOf(file.format));
}

} // namespace

QList<SavePlace> placesOf(const JobResponse &answer, const QList<MediaItem> &items, const SaveOptions &options)
{
    const QString nameTemplate = options.nameTemplate.isEmpty() ? standardNameTemplate() : options.nameTemplate;
    QStringList paths; // below the folder; one string, so that they can be compared
    for (const MediaItem &item : items) {
        const FilledName name = fillName(nameTemplate, nameFactsOf(answer, item));
        paths.append((name.folders + QStringList{name.stem}).join(u'/') + u".x"_s); // a number goes before the last dot
    }
    QList<SavePlace> places;
    for (const QString &path : distinctFileNames(paths)) {
        const QString whole = QDir(options.folder).filePath(path.chopped(2));
        places.append({.folder = whole.section(u'/', 0, -2), .stem = whole.section(u'/', -1)});
    }
    return places;
}

SavePlace placeWithSize(const SavePlace &place, const StoredFile &file, const JobResponse &answer, MediaItem item,
                        const SaveOptions &options)
{
    const bool needsPixels = options.nameTemplate.contains("{width}"_L1) || options.nameTemplate.contains("{height}"_L1);
    const PixelSize size = needsPixels ? pixelSizeOf(file) : PixelSize{};
    if (size == PixelSize{})
        return place;
    item.pixels = {size.width, size.height}; // the job's is that of the original, which may not be what was served
    return placesOf(answer, {item}, options).constFirst();
}

DocumentPlace documentPlaceOf(const JobResponse &answer, const SaveOptions &options)
{
    const QString own = folderNameOf(answer.job, answer.raw);
    if (options.nameTemplate.isEmpty() || options.nameTemplate == standardNameTemplate())
        return {.folder = QDir(options.folder).filePath(own), .name = u"job.json"_s};
    return {.folder = options.folder, .name = own + u".json"_s}; // no folder is surely the job's own
}

Result<QString> saveMediaItem(const StoredFile &file, const JobResponse &answer, const MediaItem &item, const SavePlace &place,
                              const SaveOptions &options, int stars)
{
    const Result<QString> path = options.forSharing ? saveWithoutMetadata(file, place)
                                                    : saveCopy(file, place.folder, place.stem, extensionOf(file.format, linkNameOf(item)));
    if (!path || !options.withText)
        return path;
    const QFileInfo info(*path);
    const Result<QString> text
        = saveBytes(textBeside(answer.job, item, options.forSharing, stars), place.folder, info.completeBaseName() + u".txt"_s);
    return text ? path : text;
}

Result<QString> saveDocument(const JobResponse &answer, const SaveOptions &options)
{
    const DocumentPlace place = documentPlaceOf(answer, options);
    return saveBytes(documentBeside(answer, options.forSharing), place.folder, place.name);
}
