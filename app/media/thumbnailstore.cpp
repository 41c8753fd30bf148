// SPDX-License-Identifier: MIT
#include "app/media/thumbnailstore.h"

#include "app/common/files/durable.h"
#include "app/common/files/sha256.h"

#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

ThumbnailStore::ThumbnailStore(const QString &folder)
    : m_folder(folder)
{}

QString ThumbnailStore::keyOf(const QString &file, const QString &look)
{
    return QStringList{file, QString::number(QFileInfo(file).size()), look}.join(u'\n');
}

QString ThumbnailStore::pathFor(const QString &key) const
{
    const QString name = QString::fromLatin1(sha256(key.toUtf8()).toHex());
    return m_folder + u'/' + name.left(2) + u'/' + name.sliced(2);
}

std::optional<QByteArray> ThumbnailStore::find(const QString &key) const
{
    QFile file(pathFor(key));
    return file.open(QIODevice::ReadOnly) ? std::optional(file.readAll()) : std::nullopt;
}

// Not synced: a file that a power cut has emptied is no picture, and made anew. No QTemporaryFile: that stays open when it is closed, and
// what is open is not renamed on Windows.
void ThumbnailStore::put(const QString &key, const QByteArray &content) const
{
    const QString path = pathFor(key);
    if (content.isEmpty() || !QDir().mkpath(QFileInfo(path).path()))
        return;
    QFile file(path + u'.' + QString::number(QRandomGenerator::global()->generate64(), 36));
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return;
    const bool isWhole = file.write(content) == content.size() && file.flush();
    file.close();
    if (!isWhole || !renameOver(file.fileName(), path))
        file.remove();
}

int ThumbnailStore::trim(int most) const
{
    QList<std::pair<qint64, QString>> files; // oldest first, once sorted
    for (QDirIterator each(m_folder, QDir::Files, QDirIterator::Subdirectories); each.hasNext();) {
        each.next();
        files.append({each.fileInfo().lastModified().toMSecsSinceEpoch(), each.filePath()});
    }
    std::sort(files.begin(), files.end());
    int gone = 0;
    for (qsizetype i = 0; i + most < files.size(); ++i)
        gone += QFile::remove(files.at(i).second) ? 1 : 0;
    return gone;
}
