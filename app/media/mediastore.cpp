// SPDX-License-Identifier: MIT
#include "app/media/mediastore.h"

#include "app/common/files/durable.h"
#include "app/common/files/privatefiles.h"
#include "app/common/files/sha256.h"
#include "app/common/httpresponse.h"

#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype droppedAtOnce = 32; // files
constexpr int headSize = 2048;          // enough for every magic number, and to know Cloudflare's page

Error wrong(Error::Kind kind, const QString &detail)
{
    return {.kind = kind, .detail = detail};
}

std::optional<Error> problemWith(FileFormat format, FileEnd end, qint64 size, QByteArrayView head, const ExpectedFile &expected)
{
    if (expected.announcedSize >= 0 && size != expected.announcedSize)
        return wrong(Error::Kind::CutShort, u"%1 of %2 bytes came"_s.arg(size).arg(expected.announcedSize));
    if (looksLikeCloudflare(head, 200))
        return wrong(Error::Kind::Cloudflare, u"Cloudflare's page in place of the file"_s);
    if (format == FileFormat::Html)
        return wrong(Error::Kind::WrongContent, u"an HTML page in place of the file"_s);
    if (size == 0)
        return wrong(Error::Kind::CutShort, u"no bytes came"_s);
    if (!matchesExpectation(format, expected.expectedType, expected.listedSize == size))
        return wrong(Error::Kind::WrongContent, u"a %1 file came, which was not promised"_s.arg(extensionOf(format)));
    const bool isCut = wholenessOf(end, size, size, expected.announcedSize, expected.listedSize) == Wholeness::Cut;
    const bool isUncertain = expected.isJoined && !isEnded(end) && end != FileEnd::None; // it may be mixed of two editions
    if (!isCut && !isUncertain)
        return std::nullopt;
    if (expected.listedSize >= 0 && size != expected.listedSize)
        return wrong(Error::Kind::CutShort, u"%1 bytes came, the job tells %2"_s.arg(size).arg(expected.listedSize));
    return wrong(Error::Kind::CutShort, u"the %1 file has no end, or is damaged"_s.arg(extensionOf(format)));
}

// Its time is when it was last requested.
void touch(const QString &path)
{
    QFile file(path);
    if (file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        file.setFileTime(QDateTime::currentDateTimeUtc(), QFileDevice::FileModificationTime);
}

QString markOf(const QString &path)
{
    const QFileInfo info(path);
    return info.path() + u'/' + info.completeBaseName() + u".kept"_s;
}

// Is it a mark or a note, and no media file?
bool isBeside(const QString &name)
{
    return name.endsWith(".kept"_L1) || name.endsWith(".note"_L1);
}

QString noteOf(const QString &path)
{
    const QFileInfo info(path);
    return info.path() + u'/' + info.completeBaseName() + u".note"_s;
}

// A file as an earlier version named it that did not know the format: as good as any.
bool isFormerName(const QString &path, FileFormat format)
{
    static const QSet<QString> former{u"mp4"_s, u"avif"_s, u"webm"_s, u"txt"_s, u"bin"_s};
    return hasMagic(format) && former.contains(QFileInfo(path).suffix());
}

// Nobody has looked at it or kept it since the store was listed.
bool mayStillGo(const StoredEntry &entry)
{
    return QFileInfo(entry.path).lastModified().toMSecsSinceEpoch() == entry.seen && !QFileInfo::exists(markOf(entry.path));
}

} // namespace

MediaStore::MediaStore(const QString &folder)
    : m_folder(QDir::cleanPath(folder)) // as QFileInfo returns the paths below it, with which ours are compared
{}

QString MediaStore::saveFolders() const
{
    return m_folder + u"/save-folders"_s;
}

Parts MediaStore::parts() const
{
    return Parts(m_folder + u"/parts"_s);
}

Result<StoredFile> MediaStore::adopt(const QString &part, const MediaKey &key, const ExpectedFile &expected) const
{
    QFile file(part);
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        return wrong(Error::Kind::Disk, file.errorString());
    const QByteArray head = file.read(headSize);
    const FileFormat format = formatOf(head);
    const FileEnd end = endOf(file, format);
    if (const auto problem = problemWith(format, end, file.size(), head, expected)) {
        file.remove();
        return *problem;
    }
    StoredFile stored{.path = pathFor(key, format), .format = format, .size = file.size()};
    stored.remarks = remarksOn(end, format, expected.name, file.size(), expected.listedSize);
    const auto hash = file.seek(0) ? sha256Of(file) : std::nullopt;
    if (!hash || !syncFile(file)) {
        const Error failure = wrong(Error::Kind::Disk, file.errorString());
        file.remove();
        return failure;
    }
    stored.sha256 = *hash;
    file.close();
    const QString folder = QFileInfo(stored.path).path();
    const QString source = deduplication().storedOnce(part, stored.sha256);
    const bool isStored = makePrivateFolder(folder) && renameOver(source, stored.path);
    QFile::remove(source); // a rename onto another name of the same file leaves both (POSIX)
    QFile::remove(part);
    if (!isStored)
        return wrong(Error::Kind::Disk, u"the store refused the file"_s);
    makePrivate(stored.path);
    touch(stored.path);
    QFile::remove(noteOf(stored.path));
    if (stored.remarks && !writeRemarks(noteOf(stored.path), stored.remarks, stored.sha256))
        return wrong(Error::Kind::Disk, u"the remarks on the file could not be written"_s);
    deduplication().offer(stored.path, stored.sha256);
    if (!syncFolder(folder))
        return wrong(Error::Kind::Disk, u"the store's folder could not be synced"_s);
    return stored;
}

Result<Adoption> MediaStore::adoptOrLook(const QString &part, const MediaKey &key, const ExpectedFile &expected,
                                         const QByteArray &earlierLook) const
{
    QFile file(part);
    if (!file.open(QIODevice::ReadOnly))
        return wrong(Error::Kind::Disk, file.errorString());
    const FileFormat format = formatOf(file.read(headSize));
    const qint64 announced = expected.isJoined ? -1 : expected.announcedSize;
    const bool isSure = file.size() == 0 || !matchesExpectation(format, expected.expectedType, expected.listedSize == file.size())
        || wholenessOf(file, format, file.size(), announced, expected.listedSize) != Wholeness::Unknown;
    const auto look = !isSure && file.seek(0) ? sha256Of(file) : std::nullopt;
    file.close();
    if (look && *look != earlierLook) {
        QFile::remove(part);
        return Adoption{.look = *look};
    }
    const Result<StoredFile> stored = adopt(part, key, expected);
    return stored ? Result<Adoption>(Adoption{.file = *stored}) : stored.error();
}

Result<StoredFile> MediaStore::put(const QByteArray &content, const MediaKey &key) const
{
    const Result<Parts::Part> part = parts().open(key);
    if (!part)
        return part.error();
    QFile file(part->path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.flush()) {
        const Error failure = wrong(Error::Kind::Disk, file.errorString());
        file.remove();
        return failure;
    }
    file.close();
    return adopt(part->path, key, {.announcedSize = content.size(), .listedSize = content.size()}); // all of it is here
}

std::optional<StoredFile> MediaStore::find(const MediaKey &key) const
{
    const QStringList paths = filesOf(key);
    for (const QString &path : paths) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const FileFormat format = formatOf(file.read(headSize));
        if (pathFor(key, format) != path && !isFormerName(path, format))
            continue;
        const FileEnd end = endOf(file, format);
        const auto hash = file.seek(0) ? sha256Of(file) : std::nullopt;
        const auto remarks = hash ? readRemarks(noteOf(path), *hash) : std::nullopt;
        if (!hash || (!remarks && !isEnded(end) && end != FileEnd::None))
            continue;
        touch(path);
        return StoredFile{.path = path, .format = format, .size = file.size(), .sha256 = *hash, .remarks = remarks.value_or(FileRemarks())};
    }
    return std::nullopt;
}

void MediaStore::see(const StoredFile &file) const
{
    touch(file.path);
}

void MediaStore::keep(const MediaKey &key) const
{
    QFile mark(markOf(pathFor(key, FileFormat::Unknown)));
    if (QFileInfo(mark.fileName()).dir().exists())
        (void)mark.open(QIODevice::WriteOnly); // one that cannot be made costs a download at most
}

void MediaStore::release(const MediaKey &key) const
{
    QFile::remove(markOf(pathFor(key, FileFormat::Unknown)));
}

int MediaStore::keepAll() const
{
    const QList<StoredEntry> all = entries([](const QString &) { return false; });
    for (const StoredEntry &entry : all) {
        QFile mark(markOf(entry.path));
        (void)mark.open(QIODevice::WriteOnly);
    }
    return static_cast<int>(all.size());
}

bool MediaStore::has(const MediaKey &key) const
{
    return !filesOf(key).isEmpty();
}

int MediaStore::trim(qint64 budget, const QSet<MediaKey> &keysInUse, const Forget &forget, const MustStop &mustStop) const
{
    const auto isStopped = [&] { return mustStop && mustStop(); };
    if (isStopped())
        return 0;
    const QSet<QString> inUse = marksOf(keysInUse);
    return trim(entries([&](const QString &mark) { return inUse.contains(mark); }), budget, forget, isStopped);
}

int MediaStore::trimOnly(const QSet<MediaKey> &keys, qint64 budget) const
{
    const QSet<QString> ours = marksOf(keys);
    return trim(entries([&](const QString &mark) { return !ours.contains(mark); }), budget, {}, [] { return false; });
}

int MediaStore::trim(QList<StoredEntry> entries, qint64 budget, const Forget &forget, const MustStop &mustStop) const
{
    const QList<StoredEntry> dropped = entriesToDrop(std::move(entries), budget);
    int gone = 0;
    for (qsizetype first = 0; first < dropped.size(); first += droppedAtOnce) {
        const auto inBatch = drop(dropped.mid(first, droppedAtOnce), forget, mustStop);
        if (!inBatch)
            return gone;
        gone += *inBatch;
    }
    return gone;
}

QSet<QString> MediaStore::marksOf(const QSet<MediaKey> &keys) const
{
    QSet<QString> marks;
    for (const MediaKey &key : keys)
        marks.insert(markOf(pathFor(key, FileFormat::Unknown)));
    return marks;
}

QList<StoredEntry> MediaStore::entries(const IsSpared &isSpared) const
{
    QList<StoredEntry> entries;
    for (QDirIterator folders(m_folder, {u"??"_s}, QDir::Dirs | QDir::NoDotAndDotDot); folders.hasNext();) {
        for (QDirIterator files(folders.next(), QDir::Files); files.hasNext();) {
            files.next();
            const QFileInfo info = files.fileInfo();
            const QString mark = markOf(info.filePath());
            if (isBeside(info.fileName()))
                continue;
            entries.append({.path = info.filePath(),
                            .bytes = info.size() / std::max(1, namesOf(info.filePath()) - 1),
                            .seen = info.lastModified().toMSecsSinceEpoch(),
                            .isSpared = isSpared(mark) || QFileInfo::exists(mark)});
        }
    }
    return entries;
}

// Nothing: `forget` failed, or it must stop.
std::optional<int> MediaStore::drop(QList<StoredEntry> batch, const Forget &forget, const MustStop &mustStop) const
{
    QHash<QString, QByteArray> hashes; // first of all, since they take longest
    for (const StoredEntry &entry : std::as_const(batch)) {
        if (mustStop())
            return std::nullopt;
        QFile file(entry.path);
        if (const auto hash = namesOf(entry.path) > 1 && file.open(QIODevice::ReadOnly) ? sha256Of(file) : std::nullopt)
            hashes.insert(entry.path, *hash);
    }
    batch.removeIf([](const StoredEntry &entry) { return !mayStillGo(entry); });
    QStringList paths;
    for (const StoredEntry &entry : std::as_const(batch))
        paths.append(entry.path);
    if (!paths.isEmpty() && forget && !forget(paths))
        return std::nullopt;
    int gone = 0;
    for (const StoredEntry &entry : std::as_const(batch)) {
        if (!mayStillGo(entry) || !QFile::remove(entry.path))
            continue; // looked at meanwhile, or open in another program on Windows: recorded anew when it is looked at
        ++gone;
        QFile::remove(noteOf(entry.path));
        if (const auto hash = hashes.constFind(entry.path); hash != hashes.cend())
            deduplication().forget(*hash);
    }
    return gone;
}

// One, but for what damage and other formats have left.
QStringList MediaStore::filesOf(const MediaKey &key) const
{
    const QFileInfo place(pathFor(key, FileFormat::Unknown));
    QStringList paths;
    const QStringList names = QDir(place.path()).entryList({place.completeBaseName() + u".*"_s}, QDir::Files);
    for (const QString &name : names) {
        if (!isBeside(name))
            paths.append(place.path() + u'/' + name);
    }
    return paths;
}

Deduplication MediaStore::deduplication() const
{
    return Deduplication(m_folder + u"/equal"_s);
}

QString MediaStore::pathFor(const MediaKey &key, FileFormat format) const
{
    const QString name = QString::fromLatin1(sha256(key.toString().toUtf8()).toHex());
    return m_folder + u'/' + name.left(2) + u'/' + name.sliced(2) + u'.' + extensionOf(format);
}
