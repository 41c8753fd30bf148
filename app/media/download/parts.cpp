// SPDX-License-Identifier: MIT
#include "app/media/download/parts.h"

#include "app/common/files/durable.h"
#include "app/common/files/sha256.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maxRecord = 64 * 1024; // bytes; ours have some hundred

constexpr qint64 maxKept = 24 * 60 * 60; // seconds, for a later try

std::optional<ResumeInfo> recordIn(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? resumeInfoFrom(file.read(maxRecord)) : std::nullopt;
}

QString newName()
{
    return QUuid::createUuid().toString(QUuid::Id128);
}

} // namespace

Parts::Parts(const QString &folder)
    : m_folder(folder)
{}

Result<Parts::Part> Parts::open(const MediaKey &key) const
{
    if (!QFileInfo::exists(m_folder) && !QDir().mkpath(m_folder))
        return Error{.kind = Error::Kind::Disk, .detail = u"no folder for downloads"_s};
    if (const auto part = claim(key))
        return *part;
    static constexpr int maxNames = 5; // one is lost when another program's start takes it for a leftover before it is held
    QString problem;
    for (int n = 0; n < maxNames; ++n) {
        QFile file(m_folder + u'/' + newName() + u".part"_s);
        if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
            problem = file.errorString();
            continue;
        }
        if (auto hold = FileHold::on(file.fileName()))
            return Part{.path = file.fileName(), .hold = std::move(hold)};
    }
    return Error{.kind = Error::Kind::Disk, .detail = problem};
}

void Parts::keep(const QString &path, ResumeInfo record) const
{
    record.part = QFileInfo(path).fileName();
    QFile part(path);
    const bool isSafe = isResumable(record) && part.open(QIODevice::ReadWrite | QIODevice::ExistingOnly) && syncFile(part);
    part.close();
    if (!isSafe || !writeRecord(record))
        QFile::remove(path);
}

bool Parts::writeRecord(const ResumeInfo &record) const
{
    const QByteArray bytes = toBytes(record);
    QFile file(m_folder + u'/' + newName() + u".record"_s);
    const bool isOpen = file.open(QIODevice::WriteOnly | QIODevice::NewOnly);
    const auto hold = FileHold::on(file.fileName());
    const bool isWritten = isOpen && file.write(bytes) == bytes.size() && file.flush() && syncFile(file);
    file.close();
    if (isWritten && renameOver(file.fileName(), recordPath(record.key)))
        return true;
    file.remove();
    return false;
}

void Parts::forget(const MediaKey &key) const
{
    if (const auto part = claim(key))
        QFile::remove(part->path);
}

QString Parts::recordPath(const MediaKey &key) const
{
    return m_folder + u'/' + QString::fromLatin1(sha256(key.toString().toUtf8()).toHex()) + u".json"_s;
}

// Renaming the record is the claim: only one can. The part is held before, since a part without a record is a leftover.
std::optional<Parts::Part> Parts::claim(const MediaKey &key) const
{
    const auto known = recordIn(recordPath(key));
    if (!known) {
        QFile::remove(recordPath(key));
        return std::nullopt;
    }
    const QString path = m_folder + u'/' + known->part;
    auto hold = FileHold::on(path);
    const QString ours = m_folder + u'/' + newName() + u".claim"_s;
    if (!QFile::rename(recordPath(key), ours))
        return std::nullopt;
    const auto record = recordIn(ours);
    QFile::remove(ours);
    if (!hold || !record || record->part != known->part || !QFileInfo(path).isFile())
        return std::nullopt;
    return Part{.path = path, .hold = std::move(hold), .record = record};
}

void Parts::removeLeft() const
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QDir folder(m_folder);
    const auto isOlder = [&](const QString &name, qint64 seconds) {
        return QFileInfo(folder.filePath(name)).lastModified().secsTo(now) > seconds; // as it is now: somebody may just have come back
    };
    QSet<QString> usable; // parts that a later try may go on with
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files)) {
        const auto record = recordIn(folder.filePath(name));
        if (record && !isOlder(name, maxKept))
            usable.insert(record->part);
        else
            QFile::remove(folder.filePath(name));
    }
    for (const QString &name : folder.entryList({u"*.part"_s, u"*.record"_s}, QDir::Files)) {
        if (!usable.contains(name))
            removeUnlessHeld(folder.filePath(name));
    }
    // Those are there for milliseconds: claims, links to be renamed, and what earlier versions wrote records to.
    for (const QString &name : folder.entryList({u"*.claim"_s, u"*.part.same"_s, u"*.json.*"_s}, QDir::Files)) {
        const bool isOfPart = name.endsWith(".same"_L1);
        if (isOfPart ? !QFileInfo::exists(folder.filePath(name.chopped(5))) : isOlder(name, 60))
            QFile::remove(folder.filePath(name));
    }
}
