// SPDX-License-Identifier: MIT
#include "app/common/files/durable.h"

#include "app/common/files/filehold.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QStorageInfo>
#include <QThread>

#include <cerrno>
#include <system_error>

#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#else
#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>
#endif

#ifdef Q_OS_LINUX
#include <linux/fs.h>
#include <sys/ioctl.h>
#endif

using namespace Qt::StringLiterals;

namespace {

// A new file in the same folder, held until it has its name, so that removeTemporaryFiles() leaves it alone.
struct TemporaryFile
{
    QFile file{};
    std::shared_ptr<FileHold> hold{};
    QString folder;

    explicit TemporaryFile(const QString &path)
        : folder(QFileInfo(path).path())
    {}

    [[nodiscard]] bool open()
    {
        constexpr int maxTries = 20;
        for (int tries = 0; tries < maxTries; ++tries) {
            file.setFileName(folder + u"/.jobviewer-"_s + QString::number(QRandomGenerator::global()->generate64(), 36) + u".part"_s);
            if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
                return false;
            hold = FileHold::on(file.fileName());
            if (hold)
                return true;
            file.remove(); // who cleans up just now found it before it was held: another one then
        }
        return file.open(QIODevice::WriteOnly | QIODevice::NewOnly); // it cannot be held here
    }
};

// Has the file system room for bytes, but for no more files?
bool hasNoFilesLeft(const QString &path)
{
#ifdef Q_OS_WIN
    Q_UNUSED(path)
    return false;
#else
    struct statvfs info
    {};
    return statvfs(QFile::encodeName(QFileInfo(path).path()).constData(), &info) == 0 && info.f_files > 0 && info.f_favail == 0;
#endif
}

Error diskError(const QString &what, const QFileDevice &file)
{
    // Qt keeps what it tried itself; of the sync only the system knows.
    const QString reason
        = file.error() == QFileDevice::NoError ? QString::fromStdString(std::generic_category().message(errno)) : file.errorString();
    return {.kind = Error::Kind::Disk, .detail = u"%1: %2"_s.arg(what, reason)};
}

// The same blocks under another name where the file system can, else the bytes.
bool copyContent(QFile &from, QFile &to)
{
#ifdef FICLONE
    if (ioctl(to.handle(), FICLONE, from.handle()) == 0)
        return true;
#endif
    static constexpr qint64 pieceSize = 1 << 20;
    while (!from.atEnd()) {
        const QByteArray piece = from.read(pieceSize);
        if (piece.isEmpty() || to.write(piece) != piece.size())
            return false;
    }
    return true;
}

// The second half of every new file: on the disk, then under its name; nothing is left when that fails.
// `size`: what it is to have; where there is no room, less has come to it.
std::optional<Error> finish(QFile &file, const QString &path, qint64 size)
{
    const bool isSynced = file.flush() && syncFile(file);
    const Error failure = diskError(u"writing"_s, file);
    file.close();
    if (isSynced && renameNew(file.fileName(), path))
        return std::nullopt;
    file.remove();
    return isSynced ? Error{.kind = Error::Kind::Disk, .detail = u"the name is taken or was refused"_s} : withFullDisk(failure, path, size);
}

#ifdef Q_OS_WIN
bool move(const QString &from, const QString &to, DWORD flags)
{
    const QString source = longWindowsPath(QFileInfo(from).absoluteFilePath());
    const QString target = longWindowsPath(QFileInfo(to).absoluteFilePath());
    return MoveFileExW(reinterpret_cast<LPCWSTR>(source.utf16()), reinterpret_cast<LPCWSTR>(target.utf16()), flags) != 0;
}
#endif

// Qt's rename takes no name that is there, but looks first and renames then, and where that fails copies into what is there by now: it
// would write through a link to nowhere, and over a file of somebody who was quicker.
bool renameOnce(const QString &from, const QString &to)
{
#ifdef Q_OS_WIN
    return move(from, to, 0);
#else
    const QByteArray source = QFile::encodeName(from);
    const QByteArray target = QFile::encodeName(to);
#if defined(Q_OS_MACOS)
    if (renamex_np(source.constData(), target.constData(), RENAME_EXCL) == 0)
        return true;
    const bool isUnknown = errno == ENOTSUP || errno == EINVAL;
#elif defined(RENAME_NOREPLACE)
    if (renameat2(AT_FDCWD, source.constData(), AT_FDCWD, target.constData(), RENAME_NOREPLACE) == 0)
        return true;
    const bool isUnknown = errno == ENOSYS || errno == EINVAL;
#else
    const bool isUnknown = true;
#endif
    struct stat info
    {};
    if (!isUnknown || lstat(target.constData(), &info) == 0)
        return false;
    return ::rename(source.constData(), target.constData()) == 0; // network file systems that know no better
#endif
}

template<typename Attempt>
bool withPatience(Attempt attempt)
{
#ifdef Q_OS_WIN
    for (int tries = 0; tries < 15; ++tries) {
        if (attempt())
            return true;
        QThread::msleep(10);
    }
#endif
    return attempt();
}

} // namespace

Error withFullDisk(Error error, const QString &path, qint64 bytes)
{
    const qint64 room = roomFor(path);
    if ((room >= 0 && room < bytes) || hasNoFilesLeft(path))
        error.kind = Error::Kind::DiskFull;
    return error;
}

qint64 roomFor(const QString &path)
{
    const QStorageInfo disk(QFileInfo(path).path());
    return disk.isValid() ? disk.bytesAvailable() : -1;
}

void removeTemporaryFiles(const QString &folder)
{
    static const QRegularExpression ours(u"^\\.jobviewer-[0-9a-z]{1,13}\\.part$"_s);
    const QStringList names = QDir(folder).entryList({u".jobviewer-*.part"_s}, QDir::Files | QDir::Hidden | QDir::NoSymLinks);
    for (const QString &name : names) {
        if (ours.match(name).hasMatch())
            removeUnlessHeld(folder + u'/' + name);
    }
}

bool syncFile(QFileDevice &file)
{
#if defined(Q_OS_WIN)
    return FlushFileBuffers(reinterpret_cast<HANDLE>(_get_osfhandle(file.handle())));
#elif defined(Q_OS_MACOS)
    return fcntl(file.handle(), F_FULLFSYNC) == 0 || fsync(file.handle()) == 0;
#else
    return fdatasync(file.handle()) == 0;
#endif
}

bool syncFolder(const QString &folder)
{
#ifdef Q_OS_WIN
    Q_UNUSED(folder)
    return true;
#else
    const int handle = open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return errno == EACCES;
    const bool isSynced = fsync(handle) == 0 || errno == EINVAL || errno == ENOTSUP; // file systems without folders to sync
    close(handle);
    return isSynced;
#endif
}

QStringList foldersToSync(const QString &folder, const std::function<bool(const QString &)> &wasThere)
{
    QStringList folders{folder};
    while (!wasThere(folders.last())) {
        const QString above = QFileInfo(folders.last()).path();
        if (above == folders.last())
            break;
        folders.append(above);
    }
    return folders;
}

QString longWindowsPath(const QString &path)
{
    QString native = path;
    native.replace(u'/', u'\\');
    if (native.startsWith(uR"(\\?\)"_s))
        return native;
    return native.startsWith(uR"(\\)"_s) ? uR"(\\?\UNC\)"_s + native.sliced(2) : uR"(\\?\)"_s + native;
}

bool renameNew(const QString &from, const QString &to)
{
    return withPatience([&] { return renameOnce(from, to); });
}

bool renameOver(const QString &from, const QString &to)
{
    return withPatience([&] {
#ifdef Q_OS_WIN
        return move(from, to, MOVEFILE_REPLACE_EXISTING);
#else
        return ::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0;
#endif
    });
}

std::optional<FileNumber> fileNumberOf(const QString &path)
{
#ifdef Q_OS_WIN
    Q_UNUSED(path)
    return std::nullopt;
#else
    struct stat info
    {};
    if (stat(QFile::encodeName(path).constData(), &info) != 0)
        return std::nullopt;
    return FileNumber{.device = static_cast<quint64>(info.st_dev), .number = static_cast<quint64>(info.st_ino)};
#endif
}

std::optional<Error> writeNewFile(const QString &path, const QByteArray &content)
{
    TemporaryFile temporary(path);
    QFile &file = temporary.file;
    if (!temporary.open())
        return withFullDisk(diskError(u"making a file"_s, file), path, 0);
    if (file.write(content) != content.size()) {
        const Error failure = diskError(u"writing"_s, file);
        file.remove();
        return withFullDisk(failure, path, content.size());
    }
    return finish(file, path, content.size());
}

std::optional<Error> copyToNewFile(const QString &source, const QString &path)
{
    QFile original(source);
    if (!original.open(QIODevice::ReadOnly))
        return diskError(u"copying"_s, original);
    TemporaryFile temporary(path);
    QFile &copy = temporary.file;
    if (!temporary.open())
        return withFullDisk(diskError(u"making a file"_s, copy), path, 0);
    if (!copyContent(original, copy) || !copy.flush() || copy.size() != original.size()) {
        const Error failure = diskError(u"copying"_s, copy.error() == QFileDevice::NoError ? original : copy);
        copy.remove();
        return withFullDisk(failure, path, original.size());
    }
    return finish(copy, path, original.size());
}
