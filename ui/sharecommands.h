// SPDX-License-Identifier: MIT
#pragma once

#include "app/messages/notice.h"
#include "ui/media/mediamime.h"
#include "ui/windowservices.h"

#include <QObject>
#include <QUrl>

#include <memory>

class QImage;
class QTemporaryDir;
class QWidget;

// What is handed from the window to others: to the clipboard, to where it is dragged, to a browser, to the desktop's other programs. What
// is private is asked about first.
class ShareCommands : public QObject
{
    Q_OBJECT

public:
    ShareCommands(const WindowServices &services, QWidget *window);

    void copyText(const QString &text, bool isPrivate);
    void copyMediaItem(const QString &mediaKey, const QImage &shown); // as a file and as a picture
    void drag(const QStringList &mediaKeys, QWidget *source);         // as files
    void openLink(const QUrl &url);                                   // in a browser
    void openMediaLink(const QString &mediaKey);
    void openFolder(const QString &folder);
    void openFolderOf(const QString &file);
    void openFile(const QString &file); // with the system's program for it

signals:
    void noticed(const Notice &notice);

private:
    [[nodiscard]] bool mayShare(const QString &text);
    [[nodiscard]] QList<OfferedFile> offeredFiles(const QStringList &mediaKeys) const;
    void report(const QString &text);

    const WindowServices m_services;
    JobController &m_controller;
    QWidget *const m_window;
    const std::shared_ptr<QTemporaryDir> m_copies; // of what was copied or dragged out, until the program ends
};
