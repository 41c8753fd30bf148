// SPDX-License-Identifier: MIT
#pragma once

#include "app/common/saveoptions.h"
#include "app/job/keys.h"
#include "ui/commandgroup.h"

class PreferencesStore;
class QImage;
class QThreadPool;

// What the window's commands save and export, and the dialogs that ask where to.
class SaveCommands : public CommandGroup
{
    Q_OBJECT

public:
    SaveCommands(const WindowServices &services, QWidget *window);

    void saveMediaItem(const MediaKey &mediaKey);
    void saveMediaItemAs(const MediaKey &mediaKey);
    void saveFrame(const MediaKey &mediaKey, const QImage &frame);     // of a video, as a picture
    void saveAll(const QList<JobKey> &jobs, const MediaKey &mediaKey); // the item is the example for the names
    void saveMedia(const QList<MediaKey> &mediaKeys);                  // of the selected job
    void saveMedia(const QList<JobMedia> &media);                      // of any jobs, at least one
    void exportJobs(const QList<JobKey> &jobs);

    [[nodiscard]] QString startFolder() const; // where a dialog begins that asks for a folder or a file

private:
    void beginNextTimeIn(const QString &folder);      // unless it is settled where to save
    [[nodiscard]] const SaveOptions &options() const; // as the user last chose
    void setOptions(const SaveOptions &options);
    [[nodiscard]] bool isKnownHow() const;
    [[nodiscard]] bool askHow(const QString &title, const MediaKey &mediaKey);

    PreferencesStore &m_preferences;
    QThreadPool &m_workers;
};
