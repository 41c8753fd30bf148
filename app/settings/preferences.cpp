// SPDX-License-Identifier: MIT
#include "app/settings/preferences.h"

#include "app/common/enumnames.h"
#include "app/common/files/privatefiles.h"
#include "app/common/web.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

// What a number may be: the file may have been edited by hand.
struct Range
{
    double min = 0;
    double max = 1;
};

} // namespace

[[nodiscard]] static constexpr QLatin1StringView storedName(Appearance appearance)
{
    switch (appearance) {
    case Appearance::System: return "system"_L1;
    case Appearance::Light: return "light"_L1;
    case Appearance::Dark: return "dark"_L1;
    }
    return {};
}

[[nodiscard]] static constexpr QLatin1StringView storedName(DataPanelChoice choice)
{
    switch (choice) {
    case DataPanelChoice::Automatic: return "automatic"_L1;
    case DataPanelChoice::Shown: return "shown"_L1;
    case DataPanelChoice::Hidden: return "hidden"_L1;
    }
    return {};
}

[[nodiscard]] static constexpr QLatin1StringView storedName(ProxySettings::Mode mode)
{
    switch (mode) {
    case ProxySettings::Mode::System: return "system"_L1;
    case ProxySettings::Mode::None: return "none"_L1;
    case ProxySettings::Mode::Manual: return "manual"_L1;
    }
    return {};
}

[[nodiscard]] static constexpr QLatin1StringView storedName(JobOrder order)
{
    switch (order) {
    case JobOrder::Opened: return "opened"_L1;
    case JobOrder::Created: return "created"_L1;
    case JobOrder::Updated: return "updated"_L1;
    case JobOrder::Rating: return "rating"_L1;
    }
    return {};
}

namespace {

// What version 0.1 wrote in the place of a name: the first one is 0.
template<typename Value>
constexpr std::initializer_list<Value> formerNumbers{};
template<>
constexpr std::initializer_list<JobOrder> formerNumbers<JobOrder>{JobOrder::Opened, JobOrder::Created, JobOrder::Updated};

template<typename Value>
std::optional<Value> enumFrom(const QVariant &stored)
{
    bool isNumber = false;
    const int number = stored.toString().toInt(&isNumber);
    if (isNumber && number >= 0 && number < int(formerNumbers<Value>.size()))
        return *(formerNumbers<Value>.begin() + number);
    return valueOfName<Value>(stored.toString());
}

using Texts = QHash<QString, QString>;

QString jsonOf(const Texts &texts)
{
    QJsonObject object;
    for (auto text = texts.begin(); text != texts.end(); ++text)
        object.insert(text.key(), text.value());
    return object.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Texts textsIn(const QString &json)
{
    Texts texts;
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (const QString text = member.value().toString(); !text.isEmpty())
            texts.insert(member.key(), text);
    }
    return texts;
}

template<typename Value>
QVariant stored(const Value &value)
{
    if constexpr (std::is_enum_v<Value>)
        return QString(storedName(value));
    else if constexpr (std::is_same_v<Value, QUrl>)
        return value.toString(QUrl::FullyEncoded);
    else if constexpr (std::is_same_v<Value, Texts>)
        return jsonOf(value);
    else
        return value;
}

// What makes no sense leaves the default.
template<typename Value>
void setFrom(const QVariant &from, Value &value, const Range &range)
{
    if constexpr (std::is_enum_v<Value>) {
        value = enumFrom<Value>(from).value_or(value);
    } else if constexpr (std::is_same_v<Value, bool>) {
        const QString word = from.toString().toLower(); // QVariant takes any other word for true
        if (word == "true"_L1 || word == "1"_L1)
            value = true;
        else if (word == "false"_L1 || word == "0"_L1)
            value = false;
    } else if constexpr (std::is_same_v<Value, int> || std::is_same_v<Value, double>) {
        bool isNumber = false;
        const double number = from.toDouble(&isNumber);
        const bool isWhole = std::is_same_v<Value, double> || number == std::floor(number);
        if (isNumber && isWhole && number >= range.min && number <= range.max)
            value = static_cast<Value>(number);
    } else if constexpr (std::is_same_v<Value, QUrl>) {
        const QUrl url(from.toString(), QUrl::StrictMode);
        if (isServiceAddress(url))
            value = url;
    } else if constexpr (std::is_same_v<Value, Texts>) {
        value = textsIn(from.toString());
    } else {
        value = from.value<Value>();
    }
}

struct Row
{
    QLatin1StringView key;
    QVariant (*read)(const Preferences &preferences);
    void (*write)(Preferences &preferences, const QVariant &value, const Range &range);
    bool (*isForeign)(const QVariant &value); // a name that only another version knows
    Range range{};
};

// `Field` is a lambda that captures nothing and gives a reference to the field.
template<typename Field>
constexpr Row row(QLatin1StringView key, Field, Range range = {})
{
    return {.key = key,
            .read = [](const Preferences &preferences) { return stored(Field()(preferences)); },
            .write
            = [](Preferences &preferences, const QVariant &value, const Range &limits) { setFrom(value, Field()(preferences), limits); },
            .isForeign =
                [](const QVariant &value) {
                    using Value = std::remove_cvref_t<decltype(Field()(std::declval<Preferences &>()))>;
                    if constexpr (std::is_enum_v<Value>)
                        return !value.toString().isEmpty() && !enumFrom<Value>(value);
                    else
                        return false;
                },
            .range = range};
}

// All settings, each once. The default is that of the member.
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
        "save/posters"_L1, [](auto &all) -> auto & { return all.save.withPosters; }),
    row(
        "save/sharing"_L1, [](auto &all) -> auto & { return all.save.forSharing; }),
    row(
        "window/geometry"_L1, [](auto &all) -> auto & { return all.geometry; }),
    row(
        "window/splitter"_L1, [](auto &all) -> auto & { return all.splitter; }),
    row(
        "window/order"_L1, [](auto &all) -> auto & { return all.order; }),
    row("window/tab"_L1, [](auto &all) -> auto & { return all.tab; }, {0, Preferences::maxTab}),
    row(
        "window/data"_L1, [](auto &all) -> auto & { return all.dataPanel; }),
    row(
        "window/dataInFullScreen"_L1, [](auto &all) -> auto & { return all.showsDataInFullScreen; }),
    row(
        "window/selectedJob"_L1, [](auto &all) -> auto & { return all.selectedJob; }),
    row(
        "window/appearance"_L1, [](auto &all) -> auto & { return all.appearance; }),
    row(
        "window/language"_L1, [](auto &all) -> auto & { return all.language; }),
    row(
        "window/notifies"_L1, [](auto &all) -> auto & { return all.notifies; }),
    row(
        "video/volume"_L1, [](auto &all) -> auto & { return all.playback.volume; }),
    row(
        "video/muted"_L1, [](auto &all) -> auto & { return all.playback.isMuted; }),
    row(
        "sound/muted"_L1, [](auto &all) -> auto & { return all.playback.isSoundMuted; }),
    row(
        "video/loops"_L1, [](auto &all) -> auto & { return all.playback.isLooping; }),
    row(
        "video/playsAtOnce"_L1, [](auto &all) -> auto & { return all.playback.playsAtOnce; }),
    row(
        "window/largeRows"_L1, [](auto &all) -> auto & { return all.hasLargeRows; }),
    row(
        "window/list"_L1, [](auto &all) -> auto & { return all.showsList; }),
    row(
        "window/filmstrip"_L1, [](auto &all) -> auto & { return all.showsFilmstrip; }),
    row(
        "wall/isShown"_L1, [](auto &all) -> auto & { return all.showsWall; }),
    row(
        "wall/showsGrids"_L1, [](auto &all) -> auto & { return all.wallShowsGrids; }),
    row("wall/height"_L1, [](auto &all) -> auto & { return all.wallHeight; }, {80, 480}),
    row(
        "media/goesOnAfterRating"_L1, [](auto &all) -> auto & { return all.goesOnAfterRating; }),
    row(
        "media/keepsEverything"_L1, [](auto &all) -> auto & { return all.keepsEverything; }),
    row(
        "media/alwaysDirect"_L1, [](auto &all) -> auto & { return all.isAlwaysDirect; }),
    row(
        "media/crossesJobs"_L1, [](auto &all) -> auto & { return all.crossesJobs; }),
    row(
        "media/enlargesSmall"_L1, [](auto &all) -> auto & { return all.enlargesSmall; }),
    row("media/slideSeconds"_L1, [](auto &all) -> auto & { return all.slideSeconds; }, {1, Preferences::maxSlideSeconds}),
    row("media/storeGigabytes"_L1, [](auto &all) -> auto & { return all.storeGigabytes; }, {1, Preferences::maxStoreGigabytes}),
    row("media/imageMegabytes"_L1, [](auto &all) -> auto & { return all.imageMegabytes; },
        {Preferences::minImageMegabytes, Preferences::maxImageMegabytes}),
    row(
        "service/address"_L1, [](auto &all) -> auto & { return all.address; }),
    row("service/pollSeconds"_L1, [](auto &all) -> auto & { return all.pollSeconds; },
        {Preferences::minPollSeconds, Preferences::maxPollSeconds}),
    row(
        "service/accounts"_L1, [](auto &all) -> auto & { return all.accounts; }),
    row(
        "proxy/mode"_L1, [](auto &all) -> auto & { return all.proxy.mode; }),
    row(
        "proxy/host"_L1, [](auto &all) -> auto & { return all.proxy.host; }),
    row("proxy/port"_L1, [](auto &all) -> auto & { return all.proxy.port; }, {1, 65535}),
    row(
        "proxy/user"_L1, [](auto &all) -> auto & { return all.proxy.user; }),
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
    for (const Row &row : rows) {
        const bool isDefault = row.read(preferences) == row.read(Preferences());
        if (!isDefault || !row.isForeign(settings.value(row.key)))
            settings.setValue(row.key, row.read(preferences));
    }
    settings.sync();
    makePrivate(file);
    return settings.status() == QSettings::NoError;
}
