#include "app/media/parts.h"

#include "app/common/durable.h"
#include "app/common/sha256.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestRecord = 64 * 1024; // bytes; ours have some hundred

QString newName()
{
    return QUuid::createUuid().toString(QUuid::Id128);
}

} // namespace

Parts::Parts(const QString &folder)
    : m_folder(folder)
{}

Result<Parts::Part> Parts::open(const QString &key) const
{
    if (!QFileInfo::exists(m_folder) && !QDir().mkpath(m_folder))
        return Error{.kind = Error::Kind::Disk, .detail = u"no folder for downloads"_s};
    if (const auto part = claim(key))
        return *part;
    const QString path = m_folder + u'/' + newName() + u".part"_s;
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return Error{.kind = Error::Kind::Disk, .detail = file.errorString()};
    return Part{.path = path};
}

void Parts::keep(const QString &path, PartRecord record) const
{
    record.part = QFileInfo(path).fileName();
    QFile part(path);
    QSaveFile file(recordPath(record.key));
    const QByteArray bytes = toBytes(record);
    const bool isSafe = isResumable(record) && part.open(QIODevice::ReadWrite | QIODevice::ExistingOnly) && syncFile(part);
    part.close();
    const bool isKept = isSafe && file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    if (!isKept)
        QFile::remove(path);
}

void Parts::forget(const QString &key) const
{
    if (const auto part = claim(key))
        QFile::remove(part->path);
}

QString Parts::recordPath(const QString &key) const
{
    return m_folder + u'/' + QString::fromLatin1(sha256(key.toUtf8()).toHex()) + u".json"_s;
}

// Renaming the record is the claim: only one can.
std::optional<Parts::Part> Parts::claim(const QString &key) const
{
    const QString ours = m_folder + u'/' + newName() + u".claim"_s;
    if (!QFile::exists(recordPath(key)) || !QFile::rename(recordPath(key), ours))
        return std::nullopt;
    QFile file(ours);
    const auto record = file.open(QIODevice::ReadOnly) ? partRecordFrom(file.read(largestRecord)) : std::nullopt;
    file.close();
    file.remove();
    if (!record || !QFileInfo(m_folder + u'/' + record->part).isFile())
        return std::nullopt;
    return Part{.path = m_folder + u'/' + record->part, .record = record};
}

void Parts::removeOld() const
{
    const QDateTime yesterday = QDateTime::currentDateTimeUtc().addDays(-1);
    const QFileInfoList files = QDir(m_folder).entryInfoList({u"*.part"_s, u"*.json"_s, u"*.claim"_s}, QDir::Files);
    for (const QFileInfo &file : files) {
        if (QFileInfo(file.filePath()).lastModified() < yesterday) // as it is now: somebody may just have come back for it
            QFile::remove(file.filePath());
    }
}
