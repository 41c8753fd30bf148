// SPDX-License-Identifier: MIT
#include "ui/media/mediamime.h"

#include "app/common/files/durable.h"
#include "ui/media/imagereader.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace {

const QString urlList = u"text/uri-list"_s;
const QString qtImage = u"application/x-qt-image"_s;

} // namespace

MediaMime::MediaMime(const QList<OfferedFile> &files, std::shared_ptr<QTemporaryDir> folder)
    : m_files(files)
    , m_folder(std::move(folder))
{}

bool MediaMime::hasImage() const
{
    return !m_image.isNull() || (m_files.size() == 1 && m_files.first().isImage);
}

QStringList MediaMime::formats() const
{
    QStringList formats{urlList};
    if (hasImage())
        formats.append(qtImage);
    return formats;
}

bool MediaMime::hasFormat(const QString &type) const
{
    return formats().contains(type);
}

QVariant MediaMime::retrieveData(const QString &type, QMetaType) const
{
    if (type == urlList)
        return urlsOfCopies();
    if (type != qtImage || !hasImage())
        return {};
    if (m_image.isNull()) {
        const ImageResult answer = readImage(m_files.first().path);
        if (const auto *picture = std::get_if<LoadedImage>(&answer))
            m_image = picture->image;
    }
    return m_image;
}

QVariantList MediaMime::urlsOfCopies() const
{
    QVariantList urls;
    for (const OfferedFile &file : m_files) {
        const QString copy = m_folder->filePath(file.name);
        if (QFileInfo::exists(copy) || !copyToNewFile(file.path, copy))
            urls.append(QUrl::fromLocalFile(copy));
    }
    return urls;
}
