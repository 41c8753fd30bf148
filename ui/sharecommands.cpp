// SPDX-License-Identifier: MIT
#include "ui/sharecommands.h"

#include "app/common/web.h"
#include "app/session/jobcontroller.h"
#include "app/text/privacy.h"
#include "ui/dialogs/dialogs.h"

#include <QClipboard>
#include <QCryptographicHash>
#include <QDesktopServices>
#include <QDir>
#include <QDrag>
#include <QFileInfo>
#include <QGuiApplication>
#include <QImage>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace {

// "image-1_3f2a9c01": no other media item has it, of whatever job.
QString nameOfCopy(const MediaItem &item)
{
    const QByteArray hash = QCryptographicHash::hash(item.key.toString().toUtf8(), QCryptographicHash::Sha256).toHex().first(8);
    return fileStemOf(item) + u'_' + QString::fromLatin1(hash);
}

} // namespace

void ShareCommands::copyText(const QString &text, bool isPrivate)
{
    if (isPrivate
        && !mayShare(tr("This text contains private data, such as a link with an ID that leads to the account’s name and email address. "
                        "Copy it only if nobody else will see it.")))
        return;
    QGuiApplication::clipboard()->setText(text);
    report(tr("Copied."));
}

void ShareCommands::copyMediaItem(const MediaKey &mediaKey, const QImage &shown)
{
    const QList<OfferedFile> files = offeredFiles({mediaKey});
    if (files.isEmpty()) {
        report(tr("There is nothing to copy yet."));
        return;
    }
    auto data = std::make_unique<MediaMime>(files, m_copies);
    if (!files.first().isImage)
        data->setImage(shown);
    QGuiApplication::clipboard()->setMimeData(data.release());
    if (files.first().isImage)
        report(tr("Image copied."));
    else
        report(shown.isNull() ? tr("File copied.") : tr("Video and current frame copied."));
}

void ShareCommands::drag(const QList<MediaKey> &mediaKeys, QWidget *source)
{
    dragFiles(offeredFiles(mediaKeys), source);
}

void ShareCommands::dragFromWall(const QList<WallItem> &items, int count, QWidget *source)
{
    QList<OfferedFile> files;
    for (const WallItem &item : items) {
        const MediaItem &media = item.media.item;
        const auto known = m_controller.fileOf(media.key);
        const QString path = known ? known->path : item.media.path; // of what this run has not looked at
        if (!QFileInfo::exists(path))
            continue;
        const FileFormat format = known ? known->format : formatOfName(path);
        files.append(
            {.path = path, .name = nameOfCopy(media) + u'.' + extensionOf(format), .isImage = classOf(format) == MediaType::Image});
    }
    if (const int missing = count - static_cast<int>(files.size()); missing > 0)
        report(tr("%n of the selected items cannot be dragged: not downloaded, or still being loaded.", "", missing));
    dragFiles(files, source);
}

void ShareCommands::dragFiles(const QList<OfferedFile> &files, QWidget *source)
{
    if (files.isEmpty())
        return;
    auto *drag = new QDrag(source);
    drag->setMimeData(new MediaMime(files, m_copies));
    drag->exec(Qt::CopyAction);
}

void ShareCommands::openLink(const QUrl &url)
{
    const bool isPrivate = holdsPrivateLink(url.toString());
    if (isPrivate
        && !mayShare(tr("The link contains an ID that leads to the account’s name and email address. The browser keeps the link in its "
                        "history. Open it anyway?")))
        return;
    if (!isSafeAddress(url) || !QDesktopServices::openUrl(url))
        report(tr("The link could not be opened."), Notice::Level::Warning);
}

void ShareCommands::openMediaLink(const MediaKey &mediaKey)
{
    const int row = m_controller.media().model().rowOf(mediaKey);
    if (row >= 0)
        openLink(m_controller.media().model().item(row).url);
}

void ShareCommands::openFolder(const QString &folder)
{
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(folder)))
        report(tr("The folder could not be shown: %1").arg(QDir::toNativeSeparators(folder)), Notice::Level::Warning);
}

void ShareCommands::openFolderOf(const QString &file)
{
    openFolder(QFileInfo(file).path());
}

void ShareCommands::openFile(const QString &file)
{
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(file)))
        report(tr("The file could not be opened in another program."), Notice::Level::Warning);
}

bool ShareCommands::mayShare(const QString &text)
{
    return m_dialogs.confirm(front(), tr("Private Data"), text, tr("Continue"));
}

QList<OfferedFile> ShareCommands::offeredFiles(const QList<MediaKey> &mediaKeys) const
{
    QList<OfferedFile> files;
    const MediaListModel &model = m_controller.media().model();
    for (const MediaKey &key : mediaKeys) {
        const auto name = m_controller.fileNameFor(key);
        const int row = model.rowOf(key);
        if (!name || row < 0)
            continue;
        const StoredFile &file = *model.state(row).file;
        files.append({.path = file.path, .name = *name, .isImage = classOf(file.format) == MediaType::Image});
    }
    return files;
}
