#include "app/settings/preferences.h"

#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

class PreferencesTest : public QObject
{
    Q_OBJECT

private slots:
    void comesBackAsItWas();
    void beginsWithDefaults();
    void leavesForeignKeysAlone();
    void doesNotBelieveAnyVolume();
    void tellsOfADiskThatRefuses();

private:
    QTemporaryDir m_folder;
};

void PreferencesTest::comesBackAsItWas()
{
    const Preferences written{.save = {.folder = u"/home/ä/Bilder, neu"_s,
                                       .nameTemplate = u"{verb}, {prompt:40}/%n;"_s,
                                       .withText = true,
                                       .withJson = false,
                                       .forSharing = true},
                              .geometry = QByteArray("\0\1\xFF", 3),
                              .splitter = "a=b;c",
                              .volume = 0.35,
                              .isMuted = true,
                              .isLooping = false,
                              .playsAtOnce = false,
                              .keepsEverything = false,
                              .selectedJob = u"job:1"_s,
                              .isAlwaysDirect = true};
    QVERIFY(writePreferences(written, m_folder.filePath(u"a/settings.ini"_s)));
    QCOMPARE(readPreferences(m_folder.filePath(u"a/settings.ini"_s)), written);
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

void PreferencesTest::doesNotBelieveAnyVolume()
{
    for (const auto *volume : {"1.5", "-0.1", "nan", "loud", ""}) {
        const QString file = m_folder.filePath(u"loud.ini"_s);
        {
            QSettings settings(file, QSettings::IniFormat);
            settings.setValue(u"video/volume"_s, QString::fromLatin1(volume));
        }
        QCOMPARE(readPreferences(file), Preferences());
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
