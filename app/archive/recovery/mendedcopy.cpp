// SPDX-License-Identifier: MIT
#include "app/archive/recovery/mendedcopy.h"

#include "app/common/files/durable.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 pieceSize = 4 << 20; // bytes

constexpr int usualPage = 4096;
constexpr qsizetype headSize = 100; // sqlite.org/fileformat2.html, 1.3
constexpr qsizetype walHeaderSize = 32;

// 0: it says none.
int pageSizeIn(const QByteArray &head)
{
    if (head.size() < headSize)
        return 0;
    const int size = qFromBigEndian<quint16>(head.constData() + 16);
    if (size == 1)
        return 65536;
    return size >= 512 && (size & (size - 1)) == 0 ? size : 0;
}

// What our databases always have, in the place of what cannot be; and as many pages as there are.
QByteArray mendedHead(QByteArray head, const Mend &mend, qint64 size)
{
    const auto set = [&head](qsizetype at, quint32 value) { qToBigEndian(value, head.data() + at); };
    const auto number = [&head](qsizetype at) { return qFromBigEndian<quint32>(head.constData() + at); };
    head.replace(0, 16, QByteArray("SQLite format 3\0", 16));
    qToBigEndian(static_cast<quint16>(mend.pageSize == 65536 ? 1 : mend.pageSize), head.data() + 16);
    head.replace(18, 6, QByteArray("\2\2\0\x40\x20\x20", 6)); // a log, no bytes to spare, and how full pages are
    set(28, static_cast<quint32>(size / mend.pageSize));
    set(32, 0); // no pages are free: nothing is written into it
    set(36, 0);
    set(44, 4); // the schema's format
    set(52, 0);
    set(56, 1); // UTF-8
    if (number(60) > 1000)
        set(60, 1);
    set(64, 0);
    set(68, 0);
    head.replace(72, 20, QByteArray(20, '\0'));
    set(92, number(24)); // the number of pages is of this very change
    return head;
}

std::optional<Error> failure(const QFile &file, const QString &path, qint64 size)
{
    return withFullDisk({.kind = Error::Kind::Disk, .detail = u"copying the damaged database: %1"_s.arg(file.errorString())}, path, size);
}

// In pieces: an archive of gigabytes must not keep the program from ending.
std::optional<Error> copyOver(const QString &from, const QString &to, const std::function<bool()> &isStopped)
{
    QFile::remove(to);
    QFile source(from);
    QFile target(to);
    if (!source.open(QIODevice::ReadOnly))
        return failure(source, to, source.size());
    if (!target.open(QIODevice::WriteOnly | QIODevice::NewOnly) || !target.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return failure(target, to, source.size());
    while (!source.atEnd()) {
        if (isStopped && isStopped())
            return Error{.kind = Error::Kind::Cancelled, .detail = u"the rescue was stopped"_s};
        const QByteArray piece = source.read(pieceSize);
        if (piece.isEmpty())
            return failure(source, to, source.size());
        if (target.write(piece) != piece.size())
            return failure(target, to, source.size());
    }
    return target.flush() ? std::nullopt : std::optional(failure(target, to, source.size()));
}

} // namespace

QList<Mend> mendsFor(const QString &file, const QByteArray &schemaPage)
{
    QFile database(file);
    if (!database.open(QIODevice::ReadOnly) || database.size() < 2 * 512)
        return {};
    const int noted = pageSizeIn(database.read(headSize));
    const bool hasLog = QFileInfo(file + u"-wal"_s).size() > walHeaderSize;
    QList<Mend> mends;
    for (const int pageSize : {noted, usualPage}) {
        for (const bool withLog : {true, false}) {
            const Mend mend{.pageSize = pageSize, .hasLog = withLog};
            if (pageSize != 0 && (hasLog || !withLog) && !mends.contains(mend))
                mends.append(mend);
        }
    }
    mends.append({.pageSize = usualPage, .schema = schemaPage});
    return mends;
}

std::optional<Error> makeMendedCopy(const QString &file, const QString &copy, const Mend &mend, const std::function<bool()> &isStopped)
{
    for (const QString &suffix : {u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QFile::remove(copy + suffix);
    if (auto error = copyOver(file, copy, isStopped))
        return error;
    if (mend.hasLog) {
        if (auto error = copyOver(file + u"-wal"_s, copy + u"-wal"_s, isStopped))
            return error;
    }
    QFile database(copy);
    if (!database.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        return failure(database, copy, database.size());
    const qint64 size = database.size();
    const QByteArray start = mend.schema.isEmpty() ? database.read(headSize) : mend.schema;
    const QByteArray mended = mendedHead(start.leftJustified(headSize, '\0'), mend, size);
    if (!database.seek(0) || database.write(mended) != mended.size() || !database.flush())
        return failure(database, copy, size);
    return std::nullopt;
}
