#include "app/settings/preferences.h"

#include <QSettings>

using namespace Qt::StringLiterals;

Preferences readPreferences(const QString &file)
{
    const QSettings settings(file, QSettings::IniFormat);
    return {
        .saveFolder = settings.value("save/folder"_L1).toString(),
        .geometry = settings.value("window/geometry"_L1).toByteArray(),
        .splitter = settings.value("window/splitter"_L1).toByteArray(),
    };
}

bool writePreferences(const Preferences &preferences, const QString &file)
{
    QSettings settings(file, QSettings::IniFormat);
    settings.setValue("save/folder"_L1, preferences.saveFolder);
    settings.setValue("window/geometry"_L1, preferences.geometry);
    settings.setValue("window/splitter"_L1, preferences.splitter);
    settings.sync();
    return settings.status() == QSettings::NoError;
}
