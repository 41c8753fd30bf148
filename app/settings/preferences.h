// SPDX-License-Identifier: MIT
#pragma once

#include "app/common/saveoptions.h"
#include "app/common/settings.h"
#include "app/job/joborder.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

// What the program remembers between two starts: a value. It lies as an INI file in the data folder.
struct Preferences
{
    SaveOptions save{};    // as the user last saved
    QByteArray geometry{}; // of the window, as QWidget::saveGeometry() gives it
    QByteArray splitter{}; // of its panes
    int tab = 0;           // of the selected job, from 0
    JobOrder order = JobOrder::Opened;
    double volume = 1; // of videos: 0 to 1, as it is heard
    bool isMuted = false;
    bool isLooping = true;
    bool playsAtOnce = true;     // a video that is shown
    bool keepsEverything = true; // all media of jobs that have ended
    QString selectedJob{};       // the key of the one that was last shown
    bool isAlwaysDirect = false; // what the service cannot fetch is loaded from its own server, which sees who asks
    Settings settings{};

    bool operator==(const Preferences &) const = default;
};

[[nodiscard]] Preferences readPreferences(const QString &file);
// false: the disk refused. Keys that this version does not know are left alone, and so is a name of another version where the setting has
// its default here.
[[nodiscard]] bool writePreferences(const Preferences &preferences, const QString &file);
[[nodiscard]] QStringList preferenceKeys(); // in the file, one for each field
