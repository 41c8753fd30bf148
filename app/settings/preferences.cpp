// SPDX-License-Identifier: MIT
#include "app/settings/preferences.h"

#include "app/common/privatefiles.h"
#include "app/common/web.h"

#include <QSettings>

#include <span>

using namespace Qt::StringLiterals;

namespace {

// What a number may be: the file may have been edited by hand.
struct Range
{
    double least = 0;
    double most = 1;
};

template<typename Value>
constexpr QLatin1StringView namesOf[] = {""_L1};
template<>
constexpr QLatin1StringView namesOf<Appearance>[] = {"system"_L1, "light"_L1, "dark"_L1};
template<>
constexpr QLatin1StringView namesOf<ProxySettings::Mode>[] = {"system"_L1, "none"_L1, "manual"_L1};

template<typename Value>
QVariant stored(const Value &value)
{
    if constexpr (std::is_enum_v<Value>)
        return QString(namesOf<Value>[static_cast<int>(value)]);
    else if constexpr (std::is_same_v<Value, QUrl>)
        return value.toString(QUrl::FullyEncoded);
    else
        return value;
}

// What makes no sense leaves the default.
template<typename Value>
void take(const QVariant &from, Value &value, const Range &range)
{
    if constexpr (std::is_enum_v<Value>) {
        int number = 0;
        for (const QLatin1StringView name : namesOf<Value>) {
            if (from.toString() == name)
                value = static_cast<Value>(number);
            ++number;
        }
    } else if constexpr (std::is_same_v<Value, int> || std::is_same_v<Value, double>) {
        bool isNumber = false;
        const double number = from.toDouble(&isNumber);
        if (isNumber && number >= range.least && number <= range.most)
            value = static_cast<Value>(number);
    } else if constexpr (std::is_same_v<Value, QUrl>) {
        const QUrl url(from.toString(), QUrl::StrictMode);
        if (isServiceAddress(url))
            value = url;
    } else {
        value = from.value<Value>();
    }
}

struct Row
{
    QLatin1StringView key;
    QVariant (*read)(const Preferences &preferences);
    void (*write)(Preferences &preferences, const QVariant &value, const Range &range);
    Range range{};
};

// `Field` is a lambda that captures nothing and gives a reference to the field.
template<typename Field>
constexpr Row row(QLatin1StringView key, Field, Range range = {})
{
    return {.key = key,
            .read = [](const Preferences &preferences) { return stored(Field()(preferences)); },
            .write
            = [](Preferences &preferences, const QVariant &value, const Range &limits) { take(value, Field()(preferences), limits); },
            .range = range};
}

// All of them, each once.
const Row rows[] = {
    row(
        "save/folder"_L1, [](auto &all) -> auto & { return all.save.folder; }),
    row(
        "save/template"_L1, [](auto &all) -> auto & { return all.save.nameTemplate; }),
    row(
        "save/text"_L1, [](auto &all) -> auto & { return all.save.withText; }),
    row(
        "save/json"_L1, [](auto &all) -> auto & { return all.save.withJson; }),
    row(
        "save/sharing"_L1, [](auto &all) -> auto & { return all.save.forSharing; }),
    row(
        "window/geometry"_L1, [](auto &all) -> auto & { return all.geometry; }),
    row(
        "window/splitter"_L1, [](auto &all) -> auto & { return all.splitter; }),
    row("window/order"_L1, [](auto &all) -> auto & { return all.order; }, {0, 2}),
    row("window/tab"_L1, [](auto &all) -> auto & { return all.tab; }, {0, 3}),
    row(
        "window/selectedJob"_L1, [](auto &all) -> auto & { return all.selectedJob; }),
    row(
        "window/appearance"_L1, [](auto &all) -> auto & { return all.settings.appearance; }),
    row(
        "window/language"_L1, [](auto &all) -> auto & { return all.settings.language; }),
    row(
        "window/notifies"_L1, [](auto &all) -> auto & { return all.settings.notifies; }),
    row(
        "video/volume"_L1, [](auto &all) -> auto & { return all.volume; }),
    row(
        "video/muted"_L1, [](auto &all) -> auto & { return all.isMuted; }),
    row(
        "video/loops"_L1, [](auto &all) -> auto & { return all.isLooping; }),
    row(
        "video/playsAtOnce"_L1, [](auto &all) -> auto & { return all.playsAtOnce; }),
    row(
        "media/keepsEverything"_L1, [](auto &all) -> auto & { return all.keepsEverything; }),
    row(
        "media/alwaysDirect"_L1, [](auto &all) -> auto & { return all.isAlwaysDirect; }),
    row("media/storeGigabytes"_L1, [](auto &all) -> auto & { return all.settings.storeGigabytes; }, {1, Settings::mostStoreGigabytes}),
    row("media/imageMegabytes"_L1, [](auto &all) -> auto & { return all.settings.imageMegabytes; },
        {Settings::minImageMegabytes, Settings::maxImageMegabytes}),
    row(
        "service/address"_L1, [](auto &all) -> auto & { return all.settings.address; }),
    row("service/pollSeconds"_L1, [](auto &all) -> auto & { return all.settings.pollSeconds; },
        {Settings::leastPollSeconds, Settings::mostPollSeconds}),
    row(
        "proxy/mode"_L1, [](auto &all) -> auto & { return all.settings.proxy.mode; }),
    row(
        "proxy/host"_L1, [](auto &all) -> auto & { return all.settings.proxy.host; }),
    row("proxy/port"_L1, [](auto &all) -> auto & { return all.settings.proxy.port; }, {1, 65535}),
    row(
        "proxy/user"_L1, [](auto &all) -> auto & { return all.settings.proxy.user; }),
};

} // namespace

QStringList preferenceKeys()
{
    QStringList keys;
    for (const Row &row : rows)
        keys.append(row.key);
    return keys;
}

Preferences readPreferences(const QString &file)
{
    const QSettings settings(file, QSettings::IniFormat);
    Preferences preferences;
    for (const Row &row : rows) {
        if (const QVariant value = settings.value(row.key); value.isValid())
            row.write(preferences, value, row.range);
    }
    return preferences;
}

bool writePreferences(const Preferences &preferences, const QString &file)
{
    QSettings settings(file, QSettings::IniFormat);
    for (const Row &row : rows)
        settings.setValue(row.key, row.read(preferences));
    settings.sync();
    makePrivate(file);
    return settings.status() == QSettings::NoError;
}
