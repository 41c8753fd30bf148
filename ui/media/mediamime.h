// SPDX-License-Identifier: MIT
#pragma once

#include <QImage>
#include <QList>
#include <QMimeData>
#include <QString>

#include <memory>

class QTemporaryDir;

// A stored file as others are to get it.
struct OfferedFile
{
    QString path{};
    QString name{}; // of the copy: holds nothing private
    bool isImage = false;
};

// Media for the clipboard and for dragging: as files under good names, and of a single picture its pixels. Nothing is copied and nothing
// decoded before it is requested.
class MediaMime : public QMimeData
{
    Q_OBJECT

public:
    // The copies last as long as the folder does.
    MediaMime(const QList<OfferedFile> &files, std::shared_ptr<QTemporaryDir> folder);

    void setImage(const QImage &picture) { m_image = picture; } // in place of the file's own: the frame of a video

    [[nodiscard]] QStringList formats() const override;
    [[nodiscard]] bool hasFormat(const QString &type) const override;

protected:
    [[nodiscard]] QVariant retrieveData(const QString &type, QMetaType metaType) const override;

private:
    [[nodiscard]] bool hasImage() const;
    [[nodiscard]] QVariantList urlsOfCopies() const;

    const QList<OfferedFile> m_files;
    const std::shared_ptr<QTemporaryDir> m_folder;
    mutable QImage m_image;
};
