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

// What the window's commands do beyond the controller: the clipboard, dialogs, folders and links of the desktop.
class WindowCommands : public QObject
{
    Q_OBJECT

public:
    WindowCommands(const WindowServices &services, QWidget *window);

    void openPasted();
    [[nodiscard]] static bool canOpen(const QMimeData &data);
    void openDropped(const QMimeData &data);
    void openFiles();
    void openFolderToRead();
    void openFamily(const QStringList &jobIds); // many are asked about first; the selected job stays the one that is shown
    void exportJobs(const QStringList &jobs);
    void removeJobs(const QStringList &jobs); // asks once
    void editTags(const QStringList &jobs);   // all get those that the first one is left with
    void act(ActionId action);                // for the selected job
    void enterToken();
    void tellOfDirectly(bool isOn); // what it means to ask Midjourney itself
    void startSamples();
    void saveMedium(const QString &mediaKey);
    void saveMediumAs(const QString &mediaKey);
    void saveFrame(const QString &mediaKey, const QImage &frame);   // of a video, as a picture
    void saveAll(const QStringList &jobs, const QString &mediaKey); // the medium is the example for the names
    void saveMedia(const QStringList &mediaKeys);                   // of the selected job
    void copyText(const QString &text, bool isPrivate);             // what is private is asked about first
    void copyMedium(const QString &mediaKey, const QImage &shown);  // as a file and as a picture
    void drag(const QStringList &mediaKeys, QWidget *source);       // as files
    void copyDiagnostics();
    void showLog();
    void showAbout();
    void openLink(const QUrl &url); // in a browser
    void openMediumLink(const QString &mediaKey);
    void openFolder(const QString &folder);
    void openFolderOf(const QString &file);
    void openFile(const QString &file); // with the system's program for it

    void setSaveOptions(const SaveOptions &options) { m_save = options; }
    [[nodiscard]] const SaveOptions &saveOptions() const { return m_save; }

signals:
    void noticed(const Notice &notice);
    void saveOptionsChanged();

private:
    [[nodiscard]] bool mayShare(const QString &text);
    void tell(const QString &text);
    void beginNextTimeIn(const QString &folder); // unless it is settled where to save
    [[nodiscard]] bool isKnownHow() const;
    [[nodiscard]] bool askHow(const QString &title, const QString &mediaKey);

    const WindowServices m_services;
    JobController &m_controller;
    QWidget *const m_window;
    [[nodiscard]] QList<OfferedFile> offeredFiles(const QStringList &mediaKeys) const;

    const std::shared_ptr<QTemporaryDir> m_copies; // of what was copied or dragged out, until the program ends
    SaveOptions m_save;                            // as the user last chose
};
