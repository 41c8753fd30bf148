#pragma once

#include "app/session/notice.h"
#include "ui/media/mediamime.h"
#include "ui/windowservices.h"

#include <QObject>
#include <QUrl>

class QImage;
class QMimeData;
class QTemporaryDir;
class QWidget;
class SaveCommands;

// What the window's commands do beyond the controller and saving: the clipboard, dialogs, folders and links of the desktop.
class WindowCommands : public QObject
{
    Q_OBJECT

public:
    // `saving` outlives this.
    WindowCommands(const WindowServices &services, const SaveCommands &saving, QWidget *window);

    void openPasted();
    [[nodiscard]] static bool canOpen(const QMimeData &data);
    void openDropped(const QMimeData &data);
    void openFiles();
    void openFolderToRead();
    void openFamily(const QStringList &jobIds);         // many are asked about first; the selected job stays the one that is shown
    void removeJobs(const QStringList &jobs);           // asks once
    void editTags(const QStringList &jobs);             // those that all have are offered, and only what is changed of them changes
    void act(ActionId action, const QString &job = {}); // empty: for the selected job
    void enterToken();
    void tellOfDirectly(bool isOn); // what it means to ask Midjourney itself
    void startSamples();
    void copyText(const QString &text, bool isPrivate);            // what is private is asked about first
    void copyMedium(const QString &mediaKey, const QImage &shown); // as a file and as a picture
    void drag(const QStringList &mediaKeys, QWidget *source);      // as files
    void copyDiagnostics();
    void showLog();
    void showAbout();
    void openLink(const QUrl &url); // in a browser
    void openMediumLink(const QString &mediaKey);
    void openFolder(const QString &folder);
    void openFolderOf(const QString &file);
    void openFile(const QString &file); // with the system's program for it

signals:
    void noticed(const Notice &notice);

private:
    [[nodiscard]] bool mayShare(const QString &text);
    void tell(const QString &text);
    [[nodiscard]] QList<OfferedFile> offeredFiles(const QStringList &mediaKeys) const;

    const WindowServices m_services;
    JobController &m_controller;
    const SaveCommands &m_saving;
    QWidget *const m_window;
    const std::shared_ptr<QTemporaryDir> m_copies; // of what was copied or dragged out, until the program ends
};
