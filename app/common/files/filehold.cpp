// SPDX-License-Identifier: MIT
#include "app/common/files/filehold.h"

#include <QFile>

#ifndef Q_OS_WIN
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

#ifdef Q_OS_WIN

std::shared_ptr<FileHold> FileHold::on(const QString &path)
{
    return QFile::exists(path) ? std::shared_ptr<FileHold>(new FileHold(-1)) : nullptr;
}

FileHold::~FileHold() = default;

bool removeUnlessHeld(const QString &path)
{
    return QFile::remove(path);
}

#else

namespace {

enum class Lock { Taken, Refused, Unknown };

Lock lockNow(int handle)
{
    if (flock(handle, LOCK_EX | LOCK_NB) == 0)
        return Lock::Taken;
    return errno == EWOULDBLOCK ? Lock::Refused : Lock::Unknown;
}

int openFile(const QString &path)
{
    return open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
}

bool isLinkedFile(int handle)
{
    struct stat info
    {};
    return fstat(handle, &info) == 0 && S_ISREG(info.st_mode) && info.st_nlink > 0;
}

} // namespace

std::shared_ptr<FileHold> FileHold::on(const QString &path)
{
    const int handle = openFile(path);
    if (handle < 0)
        return nullptr;
    if (lockNow(handle) != Lock::Refused && isLinkedFile(handle))
        return std::shared_ptr<FileHold>(new FileHold(handle));
    close(handle);
    return nullptr;
}

FileHold::~FileHold()
{
    if (m_handle >= 0)
        close(m_handle); // and the lock with it
}

bool removeUnlessHeld(const QString &path)
{
    const int handle = openFile(path);
    if (handle < 0)
        return false;
    // Removed under the lock: who comes to hold it after that sees that it has no name any more.
    const bool isRemoved = lockNow(handle) == Lock::Taken && isLinkedFile(handle) && QFile::remove(path);
    close(handle);
    return isRemoved;
}

#endif

FileHold::FileHold(int handle)
    : m_handle(handle)
{}
