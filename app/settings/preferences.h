// SPDX-License-Identifier: MIT
#pragma once

#include "app/common/proxysettings.h"
#include "app/common/saveoptions.h"
#include "app/job/joborder.h"
#include "app/settings/playbackprefs.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>
#include <QUrl>

enum class Appearance { System, Light, Dark };

// The panel with the data of the job beside its media.
enum class DataPanelChoice {
    Automatic, // where there is room
    Shown,
    Hidden,
};

// All that the program remembers between two starts, chosen by the user or noted by the window: a value with its defaults. It lies as an
// INI file in the data folder. A new setting is a member here and a row of the table in preferences.cpp. The one in use belongs to
// PreferencesStore.
struct Preferences
{
    static constexpr int maxTab = 3;
    static constexpr int minPollSeconds = 10; // what the service wants
    static constexpr int maxPollSeconds = 60;
    static constexpr int maxStoreGigabytes = 10'000;
    static constexpr int maxSlideSeconds = 3600;
    static constexpr int minImageMegabytes = 64;
    static constexpr int maxImageMegabytes = 16'384;

    SaveOptions save{};    // as the user last saved
    QByteArray geometry{}; // of the window, as QWidget::saveGeometry() returns it
    QByteArray splitter{}; // of its panes
    int tab = 0;           // of the selected job, from 0
    JobOrder order = JobOrder::Opened;
    DataPanelChoice dataPanel = DataPanelChoice::Automatic;
    bool showsDataInFullScreen = false;
    QString selectedJob{};     // the key of the one that was last shown; empty: none
    PlaybackPrefs playback{};  // of videos and sounds; the rate is not written
    bool hasLargeRows = false; // in the list of jobs
    bool showsList = true;
    bool showsFilmstrip = true;     // the thumbnails below the preview
    bool showsWall = false;         // in the place of the job
    bool wallShowsGrids = true;     // beside the images that are cut from them
    int wallHeight = 200;           // pixels, of its lines
    bool goesOnAfterRating = false; // to the next media item, after a rating by key
    bool keepsEverything = true;    // all media of jobs that have ended, see BackgroundArchiver
    bool isAlwaysDirect = false;    // what the service cannot fetch is loaded from its own server, which sees who asks
    bool crossesJobs = true;        // a step past a job's last media item leads to the next job
    bool enlargesSmall = false;     // images and videos that are smaller than the view fill it
    int slideSeconds = 5;           // for which a slideshow shows an image
    int pollSeconds = 15;           // between two requests for a running job
    int storeGigabytes = 4;         // what the store of downloaded media may take; what the user saved stays anyway
    int imageMegabytes = 256;       // of memory that decoding one image may take by itself
    Appearance appearance = Appearance::System;
    QString language{};                 // "de"; empty: as the system's
    bool notifies = true;               // when a job ends and the window is not looked at
    QUrl address{};                     // of the service: https, or http on this computer; empty: its own
    QHash<QString, QString> accounts{}; // the one to use at a service where the user has several, by the service's id
    ProxySettings proxy{};

    bool operator==(const Preferences &) const = default;
};

[[nodiscard]] Preferences readPreferences(const QString &file);
// false: the disk refused. Keys that this version does not know are left alone, and so is a name of another version where the setting has
// its default here.
[[nodiscard]] bool writePreferences(const Preferences &preferences, const QString &file);
[[nodiscard]] QStringList preferenceKeys(); // in the file, one for each row of the table
