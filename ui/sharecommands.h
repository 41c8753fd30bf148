// SPDX-License-Identifier: MIT
#pragma once

#include "app/job/keys.h"
#include "app/wall/wallmodel.h"
#include "ui/commandgroup.h"
#include "ui/media/mediamime.h"

#include <QTemporaryDir>
#include <QUrl>

#include <memory>

class QImage;

// What is handed from the window to others: to the clipboard, to where it is dragged, to a browser, to the desktop's other programs. What
// is private needs a confirmation.
class ShareCommands : public CommandGroup
{
    Q_OBJECT

public:
    using CommandGroup::CommandGroup;

    void copyText(const QString &text, bool isPrivate);
    void copyMediaItem(const MediaKey &mediaKey, const QImage &shown);           // as a file and as a picture
    void drag(const QList<MediaKey> &mediaKeys, QWidget *source);                // as files
    void dragFromWall(const QList<WallItem> &items, int count, QWidget *source); // those that are here, of as many as are selected
    void openLink(const QUrl &url);                                              // in a browser
    void openMediaLink(const MediaKey &mediaKey);
    void openFolder(const QString &folder);
    void openFolderOf(const QString &file);
    void openFile(const QString &file); // with the system's program for it

private:
    void dragFiles(const QList<OfferedFile> &files, QWidget *source);
    [[nodiscard]] bool mayShare(const QString &text);
    [[nodiscard]] QList<OfferedFile> offeredFiles(const QList<MediaKey> &mediaKeys) const;

    // Of what was copied or dragged out, until the program ends.
    const std::shared_ptr<QTemporaryDir> m_copies = std::make_shared<QTemporaryDir>();
};
