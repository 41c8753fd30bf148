// SPDX-License-Identifier: MIT
#include "app/media/deduplication.h"

#include "app/common/files/durable.h"
#include "app/common/files/sha256.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <filesystem>

using namespace Qt::StringLiterals;

namespace {

bool link(const QString &from, const QString &to)
{
    std::error_code error;
    std::filesystem::create_hard_link(QFileInfo(from).filesystemFilePath(), QFileInfo(to).filesystemFilePath(), error);
    return !error;
}

bool holds(const QString &path, const QByteArray &sha256)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && sha256Of(file) == sha256;
}

} // namespace

Deduplication::Deduplication(const QString &folder)
    : m_folder(folder)
{}

QString Deduplication::storedOnce(const QString &path, const QByteArray &sha256) const
{
    const QString known = pathFor(sha256);
    if (!QFileInfo::exists(known))
        return path;
    if (!holds(known, sha256)) {
        QFile::remove(known); // damaged meanwhile
        return path;
    }
    const QString name = path + u".same"_s;
    return link(known, name) ? name : path;
}

void Deduplication::offer(const QString &path, const QByteArray &sha256) const
{
    const QString known = pathFor(sha256);
    if (!QFileInfo::exists(known) && QDir().mkpath(QFileInfo(known).path()))
        (void)link(path, known); // else it is stored by itself
}

void Deduplication::forget(const QByteArray &sha256) const
{
    if (namesOf(pathFor(sha256)) == 1)
        QFile::remove(pathFor(sha256));
}

QString Deduplication::pathFor(const QByteArray &sha256) const
{
    const QString name = QString::fromLatin1(sha256.toHex());
    return m_folder + u'/' + name.left(2) + u'/' + name.sliced(2);
}

int namesOf(const QString &path)
{
    std::error_code error;
    const auto count = std::filesystem::hard_link_count(QFileInfo(path).filesystemFilePath(), error);
    return error ? 0 : static_cast<int>(count);
}
