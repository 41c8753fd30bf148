// SPDX-License-Identifier: MIT
#include "app/media/download/savefolders.h"

#include "app/common/files/durable.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace {

// Removes the list afterwards: until then it is there for the next start.
void cleanFoldersIn(const QString &list)
{
    QFile file(list);
    if (!file.open(QIODevice::ReadOnly))
        return;
    QStringList folders;
    while (!file.atEnd())
        folders.append(QUrl::fromPercentEncoding(file.readLine().trimmed()));
    folders.removeDuplicates();
    for (const QString &folder : std::as_const(folders))
        removeTemporaryFiles(folder);
    file.remove();
}

} // namespace

void noteSaveFolders(const QString &list, const QStringList &folders)
{
    QByteArray lines;
    for (const QString &folder : folders) {
        removeTemporaryFiles(folder);
        lines += QUrl::toPercentEncoding(QDir::cleanPath(QFileInfo(folder).absoluteFilePath()), "/") + '\n'; // a name may hold a line feed
    }
    if (!QDir().mkpath(QFileInfo(list).path()))
        return;
    QFile file(list);
    if (file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
        file.write(lines); // at once: several programs may write here
}

void cleanSaveFolders(const QString &list)
{
    const QString taken = list + u".old"_s; // what others add meanwhile begins a new list
    cleanFoldersIn(taken);                  // of a program that was killed while it cleaned
    if (QFile::exists(list) && renameOver(list, taken))
        cleanFoldersIn(taken);
}
