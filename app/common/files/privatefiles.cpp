// SPDX-License-Identifier: MIT
#include "app/common/files/privatefiles.h"

#include <QDir>
#include <QFile>

#ifndef Q_OS_WIN
#include <sys/stat.h>
#include <unistd.h>
#endif

bool makePrivateFolder(const QString &folder)
{
#ifdef Q_OS_WIN
    return QDir().mkpath(folder);
#else
    const QByteArray path = QFile::encodeName(folder);
    struct stat info
    {};
    const bool isThere = stat(path.constData(), &info) == 0;
    if (isThere && (!S_ISDIR(info.st_mode) || info.st_uid != geteuid() || (info.st_mode & (S_IWGRP | S_IWOTH))))
        return S_ISDIR(info.st_mode);
    if (!isThere && !QDir().mkpath(folder))
        return false;
    chmod(path.constData(), S_IRWXU); // where the file system knows no modes, nothing can be done
    return true;
#endif
}

void makePrivate(const QString &file)
{
#ifdef Q_OS_WIN
    Q_UNUSED(file)
#else
    chmod(QFile::encodeName(file).constData(), S_IRUSR | S_IWUSR);
#endif
}
