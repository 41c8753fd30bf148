// SPDX-License-Identifier: MIT
#include "app/desktop/originmark.h"

#include <QDateTime>
#include <QFile>

#include <sys/xattr.h>

using namespace Qt::StringLiterals;

// Flags (downloaded, not yet looked at), the time in seconds as hex digits, the program; the fourth part, a link to the system's list of
// downloads with its URL, is left empty.
bool markOrigin(const QString &path)
{
    const QByteArray mark = "0081;" + QByteArray::number(QDateTime::currentSecsSinceEpoch(), 16) + ";Job Viewer;";
    return setxattr(QFile::encodeName(path).constData(), "com.apple.quarantine", mark.constData(), static_cast<size_t>(mark.size()), 0, 0)
        == 0;
}
