#include "app/settings/preferences.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace {

// The file may have been edited by hand.
double volumeIn(const QSettings &settings)
{
    bool isNumber = false;
    const double volume = settings.value("video/volume"_L1).toDouble(&isNumber);
    return isNumber && volume >= 0 && volume <= 1 ? volume : Preferences().volume;
}

} // namespace

Preferences readPreferences(const QString &file)
{
    const QSettings settings(file, QSettings::IniFormat);
    return {
        .save = {.folder = settings.value("save/folder"_L1).toString(),
                 .nameTemplate = settings.value("save/template"_L1).toString(),
                 .withText = settings.value("save/text"_L1, false).toBool(),
                 .withJson = settings.value("save/json"_L1, true).toBool(),
                 .forSharing = settings.value("save/sharing"_L1, false).toBool()},
        .geometry = settings.value("window/geometry"_L1).toByteArray(),
        .splitter = settings.value("window/splitter"_L1).toByteArray(),
        .volume = volumeIn(settings),
        .isMuted = settings.value("video/muted"_L1, Preferences().isMuted).toBool(),
        .isLooping = settings.value("video/loops"_L1, Preferences().isLooping).toBool(),
        .playsAtOnce = settings.value("video/playsAtOnce"_L1, Preferences().playsAtOnce).toBool(),
        .keepsEverything = settings.value("media/keepsEverything"_L1, Preferences().keepsEverything).toBool(),
        .selectedJob = settings.value("window/selectedJob"_L1).toString(),
        .isAlwaysDirect = settings.value("media/alwaysDirect"_L1, Preferences().isAlwaysDirect).toBool(),
    };
}

bool writePreferences(const Preferences &preferences, const QString &file)
{
    QSettings settings(file, QSettings::IniFormat);
    settings.setValue("save/folder"_L1, preferences.save.folder);
    settings.setValue("save/template"_L1, preferences.save.nameTemplate);
    settings.setValue("save/text"_L1, preferences.save.withText);
    settings.setValue("save/json"_L1, preferences.save.withJson);
    settings.setValue("save/sharing"_L1, preferences.save.forSharing);
    settings.setValue("window/geometry"_L1, preferences.geometry);
    settings.setValue("window/splitter"_L1, preferences.splitter);
    settings.setValue("video/volume"_L1, preferences.volume);
    settings.setValue("video/muted"_L1, preferences.isMuted);
    settings.setValue("video/loops"_L1, preferences.isLooping);
    settings.setValue("video/playsAtOnce"_L1, preferences.playsAtOnce);
    settings.setValue("media/keepsEverything"_L1, preferences.keepsEverything);
    settings.setValue("window/selectedJob"_L1, preferences.selectedJob);
    settings.setValue("media/alwaysDirect"_L1, preferences.isAlwaysDirect);
    settings.sync();
    return settings.status() == QSettings::NoError;
}
