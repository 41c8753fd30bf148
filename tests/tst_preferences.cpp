// SPDX-License-Identifier: MIT
#include "app/settings/preferences.h"
#include "tests/support/fixtures.h"

#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

// None of the table has its default.
Preferences allChanged()
{
    return {.save = {.folder = u"/home/ä/Bilder, neu"_s,
                     .nameTemplate = u"{verb}, {prompt:40}/%n;"_s,
                     .withText = true,
                     .withJson = false,
                     .withPosters = true,
                     .forSharing = true},
            .geometry = QByteArray("\0\1\xFF", 3),
            .splitter = "a=b;c",
            .tab = 2,
            .order = JobOrder::Created,
            .dataPanel = DataPanelChoice::Shown,
            .showsDataInFullScreen = true,
            .selectedJob = u"job:1"_s,
            .playback = {.volume = 0.35, .isMuted = true, .isSoundMuted = true, .isLooping = false, .playsAtOnce = false},
            .hasLargeRows = true,
            .showsList = false,
            .showsFilmstrip = false,
            .showsWall = true,
            .wallShowsGrids = false,
            .wallHeight = 320,
            .goesOnAfterRating = true,
            .keepsEverything = false,
            .isAlwaysDirect = true,
            .crossesJobs = false,
            .enlargesSmall = true,
            .slideSeconds = 20,
            .pollSeconds = 60,
            .storeGigabytes = 1,
            .imageMegabytes = 64,
            .appearance = Appearance::Dark,
            .language = u"de"_s,
            .notifies = false,
            .address = QUrl(u"http://127.0.0.1:8080/a%20b"_s),
            .accounts = {{u"kling"_s, u"user@example.com"_s}},
            .proxy = {.mode = ProxySettings::Mode::Manual, .host = u"proxy.example"_s, .port = 3128, .user = u"mé"_s}};
}

// What can be any text; of all others nonsense is known.
const QStringList freeTexts{u"save/folder"_s,        u"save/template"_s,   u"window/geometry"_s, u"window/splitter"_s,
                            u"window/selectedJob"_s, u"window/language"_s, u"proxy/host"_s,      u"proxy/user"_s};

} // namespace

class PreferencesTest : public QObject
{
    Q_OBJECT

private slots:
    void comesBackAsItWas();
    void readsWhatVersion01Wrote();
    void beginsWithDefaults();
    void leavesForeignKeysAlone();
    void pinsTheNamesOnDisk_data();
    void pinsTheNamesOnDisk();
    void readsFormerNumbers();
    void leavesForeignNamesAlone();
    void doesNotBelieveNonsense_data();
    void doesNotBelieveNonsense();
    void fallsBackToTheDefaultOfEachRow_data();
    void fallsBackToTheDefaultOfEachRow();
    void tellsOfADiskThatRefuses();

private:
    QTemporaryDir m_folder;
};

void PreferencesTest::comesBackAsItWas()
{
    const Preferences written = allChanged();
    QVERIFY(writePreferences(written, m_folder.filePath(u"a/settings.ini"_s)));
    QCOMPARE(readPreferences(m_folder.filePath(u"a/settings.ini"_s)), written);

    // None of the table is left out above, and each goes its own way.
    QVERIFY(writePreferences({}, m_folder.filePath(u"first.ini"_s)));
    const QSettings changed(m_folder.filePath(u"a/settings.ini"_s), QSettings::IniFormat);
    const QSettings first(m_folder.filePath(u"first.ini"_s), QSettings::IniFormat);
    for (const QString &key : preferenceKeys()) {
        QVERIFY2(changed.value(key) != first.value(key), qPrintable(key));
        const QString file = m_folder.filePath(u"one.ini"_s);
        QVERIFY(writePreferences({}, file));
        QSettings(file, QSettings::IniFormat).setValue(key, changed.value(key));
        QVERIFY(writePreferences(readPreferences(file), file));
        const QSettings one(file, QSettings::IniFormat);
        for (const QString &other : preferenceKeys())
            QCOMPARE(one.value(other), (other == key ? changed : first).value(other));
    }
    QCOMPARE(changed.allKeys().size(), preferenceKeys().size());
}

// Byte for byte as that version wrote allChanged(): no file of a user changes its meaning.
void PreferencesTest::readsWhatVersion01Wrote()
{
    const QString file = m_folder.filePath(u"written.ini"_s);
    QVERIFY(QFile::copy(fixturePath(u"settings/settings.ini"_s), file));
    QCOMPARE(readPreferences(file), allChanged());
    QVERIFY(writePreferences(allChanged(), m_folder.filePath(u"again.ini"_s)));
    QFile again(m_folder.filePath(u"again.ini"_s));
    QVERIFY(again.open(QIODevice::ReadOnly));
    QCOMPARE(again.readAll(), fixture(u"settings/settings.ini"_s));
}

void PreferencesTest::beginsWithDefaults()
{
    QCOMPARE(readPreferences(m_folder.filePath(u"none.ini"_s)), Preferences());
    QFile broken(m_folder.filePath(u"broken.ini"_s));
    QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("\0[[[\xFF no ini", 13) > 0);
    broken.close();
    QCOMPARE(readPreferences(broken.fileName()), Preferences());
}

void PreferencesTest::leavesForeignKeysAlone()
{
    const QString file = m_folder.filePath(u"newer.ini"_s);
    {
        QSettings settings(file, QSettings::IniFormat);
        settings.setValue(u"newer/key"_s, 5);
    }
    QVERIFY(writePreferences({.save = {.folder = u"/x"_s}}, file));
    QCOMPARE(QSettings(file, QSettings::IniFormat).value(u"newer/key"_s).toInt(), 5);
}

void PreferencesTest::pinsTheNamesOnDisk_data()
{
    QTest::addColumn<Preferences>("preferences");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("name");
    const auto add = [](const Preferences &preferences, const QString &key, const QString &name) {
        QTest::addRow("%s %s", qPrintable(key), qPrintable(name)) << preferences << key << name;
    };
    add({.order = JobOrder::Opened}, u"window/order"_s, u"opened"_s);
    add({.order = JobOrder::Created}, u"window/order"_s, u"created"_s);
    add({.order = JobOrder::Updated}, u"window/order"_s, u"updated"_s);
    add({.appearance = Appearance::System}, u"window/appearance"_s, u"system"_s);
    add({.appearance = Appearance::Light}, u"window/appearance"_s, u"light"_s);
    add({.appearance = Appearance::Dark}, u"window/appearance"_s, u"dark"_s);
    add({.dataPanel = DataPanelChoice::Automatic}, u"window/data"_s, u"automatic"_s);
    add({.dataPanel = DataPanelChoice::Shown}, u"window/data"_s, u"shown"_s);
    add({.dataPanel = DataPanelChoice::Hidden}, u"window/data"_s, u"hidden"_s);
    add({.proxy = {.mode = ProxySettings::Mode::System}}, u"proxy/mode"_s, u"system"_s);
    add({.proxy = {.mode = ProxySettings::Mode::None}}, u"proxy/mode"_s, u"none"_s);
    add({.proxy = {.mode = ProxySettings::Mode::Manual}}, u"proxy/mode"_s, u"manual"_s);
}

void PreferencesTest::pinsTheNamesOnDisk()
{
    QFETCH(Preferences, preferences);
    QFETCH(QString, key);
    QFETCH(QString, name);
    const QString file = m_folder.filePath(u"names.ini"_s);
    QVERIFY(writePreferences(preferences, file));
    QCOMPARE(QSettings(file, QSettings::IniFormat).value(key).toString(), name);
    QCOMPARE(readPreferences(file), preferences);
}

void PreferencesTest::readsFormerNumbers()
{
    const QString file = m_folder.filePath(u"former.ini"_s);
    const std::pair<QString, JobOrder> known[]{{u"0"_s, JobOrder::Opened},
                                               {u"1"_s, JobOrder::Created},
                                               {u"2"_s, JobOrder::Updated},
                                               {u"3"_s, JobOrder::Opened},
                                               {u"-1"_s, JobOrder::Opened}};
    for (const auto &[number, order] : known) {
        QSettings(file, QSettings::IniFormat).setValue(u"window/order"_s, number);
        QCOMPARE(readPreferences(file).order, order);
    }
    QSettings(file, QSettings::IniFormat).setValue(u"window/order"_s, u"0"_s);
    QVERIFY(writePreferences(readPreferences(file), file));
    QCOMPARE(QSettings(file, QSettings::IniFormat).value(u"window/order"_s).toString(), u"opened"_s);
}

// Until the user chooses something else here.
void PreferencesTest::leavesForeignNamesAlone()
{
    const QString file = m_folder.filePath(u"foreign.ini"_s);
    QSettings(file, QSettings::IniFormat).setValue(u"window/appearance"_s, u"sepia"_s);
    Preferences preferences = readPreferences(file);
    QCOMPARE(preferences.appearance, Appearance::System);
    QVERIFY(writePreferences(preferences, file));
    QCOMPARE(QSettings(file, QSettings::IniFormat).value(u"window/appearance"_s).toString(), u"sepia"_s);
    preferences.appearance = Appearance::Dark;
    QVERIFY(writePreferences(preferences, file));
    QCOMPARE(QSettings(file, QSettings::IniFormat).value(u"window/appearance"_s).toString(), u"dark"_s);
}

void PreferencesTest::doesNotBelieveNonsense_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    for (const auto *volume : {"1.5", "-0.1", "nan", "loud", ""})
        QTest::addRow("volume %s", volume) << u"video/volume"_s << QString::fromLatin1(volume);
    QTest::newRow("order") << u"window/order"_s << u"9"_s;
    QTest::newRow("too often") << u"service/pollSeconds"_s << u"9"_s;
    QTest::newRow("too rarely") << u"service/pollSeconds"_s << u"61"_s;
    QTest::newRow("no room") << u"media/storeGigabytes"_s << u"0"_s;
    QTest::newRow("too much room") << u"media/storeGigabytes"_s << u"1e30"_s;
    QTest::newRow("appearance") << u"window/appearance"_s << u"purple"_s;
    QTest::newRow("proxy") << u"proxy/mode"_s << u"socks"_s;
    QTest::newRow("port") << u"proxy/port"_s << u"70000"_s;
    QTest::newRow("in the open") << u"service/address"_s << u"http://api.example"_s;
    QTest::newRow("with a password") << u"service/address"_s << u"https://me:secret@api.example"_s;
    QTest::newRow("with a query") << u"service/address"_s << u"https://api.example/?x=1"_s;
    QTest::newRow("no address") << u"service/address"_s << u"api.example"_s;
}

void PreferencesTest::doesNotBelieveNonsense()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    const QString file = m_folder.filePath(u"nonsense.ini"_s);
    QSettings(file, QSettings::IniFormat).setValue(key, value);
    QCOMPARE(readPreferences(file), Preferences());
}

void PreferencesTest::fallsBackToTheDefaultOfEachRow_data()
{
    QTest::addColumn<QString>("value");
    for (const char *nonsense : {"banana", "1e999", "-7", "2.5", "@Invalid()"})
        QTest::newRow(nonsense) << QString::fromLatin1(nonsense);
}

void PreferencesTest::fallsBackToTheDefaultOfEachRow()
{
    QFETCH(QString, value);
    const QString file = m_folder.filePath(u"each.ini"_s);
    QVERIFY(writePreferences({}, m_folder.filePath(u"first.ini"_s)));
    const QSettings first(m_folder.filePath(u"first.ini"_s), QSettings::IniFormat);
    for (const QString &key : preferenceKeys()) {
        if (freeTexts.contains(key))
            continue;
        QVERIFY(writePreferences(allChanged(), file));
        QSettings(file, QSettings::IniFormat).setValue(key, value);
        QVERIFY(writePreferences(readPreferences(file), file));
        const QVariant now = QSettings(file, QSettings::IniFormat).value(key);
        const bool isLeft = now.toString() == value; // for another version, which knows this name
        QVERIFY2(isLeft || now == first.value(key), qPrintable(key));
    }
}

void PreferencesTest::tellsOfADiskThatRefuses()
{
    QFile inTheWay(m_folder.filePath(u"file"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    QVERIFY(!writePreferences({}, inTheWay.fileName() + u"/settings.ini"_s));
}

QTEST_GUILESS_MAIN(PreferencesTest)
#include "tst_preferences.moc"
