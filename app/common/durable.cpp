#include "app/common/durable.h"

#include "app/common/privatefiles.h"

#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QStorageInfo>
#include <QThread>

#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#else
#include <cerrno>
#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace {

QString temporaryNameFor(const QString &path)
{
    const QFileInfo info(path);
    const QString random = QString::number(QRandomGenerator::global()->generate64(), 36);
    return info.path() + u"/.jobviewer-"_s + random + u".part"_s;
}

Error diskError(const QString &what, const QFileDevice &file)
{
    return {.kind = Error::Kind::Disk, .detail = u"%1: %2"_s.arg(what, file.errorString())};
}

// The second half of every new file: on the disk, then under its name; nothing is left when that fails.
// `size`: what it is to have; where there is no room, less has come to it.
std::optional<Error> settle(QFile &file, const QString &path, qint64 size)
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
    const QStorageInfo disk(QFileInfo(path).path());
    if (disk.isValid() && disk.bytesAvailable() < bytes)
        error.kind = Error::Kind::DiskFull;
    return error;
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
    QFile file(temporaryNameFor(path));
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return diskError(u"making a file"_s, file);
    if (file.write(content) != content.size()) {
        const Error failure = diskError(u"writing"_s, file);
        file.remove();
        return withFullDisk(failure, path, content.size());
    }
    return settle(file, path, content.size());
}

std::optional<Error> copyToNewFile(const QString &source, const QString &path)
{
    QFile original(source);
    const QString temporary = temporaryNameFor(path);
    if (!original.copy(temporary)) { // a reflink where the file system has them, sendfile elsewhere
        const Error failure = diskError(u"copying"_s, original);
        QFile::remove(temporary);
        return withFullDisk(failure, path, original.size());
    }
    QFile copy(temporary);
    if (!copy.open(QIODevice::ReadWrite | QIODevice::ExistingOnly) || copy.size() != QFileInfo(source).size()) {
        const Error failure = diskError(u"copying"_s, copy);
        copy.remove();
        return withFullDisk(failure, path, original.size());
    }
    makeOrdinary(temporary); // the copy has the mode of a private file
    return settle(copy, path, original.size());
}
