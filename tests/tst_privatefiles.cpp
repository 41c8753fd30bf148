// SPDX-License-Identifier: MIT
#include "app/archive/archive.h"
#include "app/common/files/durable.h"
#include "app/common/files/privatefiles.h"
#include "app/services/midjourney/midjourneyv2.h"
#include "app/settings/preferences.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QtTest>

#ifndef Q_OS_WIN
#include <sys/stat.h>
#endif

using namespace Qt::StringLiterals;

namespace {

int modeOf(const QString &path)
{
#ifdef Q_OS_WIN
    Q_UNUSED(path)
    return 0;
#else
    struct stat info
    {};
    return stat(QFile::encodeName(path).constData(), &info) == 0 ? int(info.st_mode & 07777) : -1;
#endif
}

void setMode(const QString &path, int mode)
{
#ifdef Q_OS_WIN
    Q_UNUSED(path)
    Q_UNUSED(mode)
#else
    QCOMPARE(chmod(QFile::encodeName(path).constData(), static_cast<mode_t>(mode)), 0);
#endif
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

} // namespace

class PrivateFilesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void makesAFolderForTheUserAlone();
    void tightensTheUsersFolder();
    void leavesASharedFolder();
    void keepsTheArchivePrivate();
    void keepsSettingsPrivate();
    void copiesForTheUserAsTheSystemDoes();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    const QTemporaryDir m_folder;
};

void PrivateFilesTest::initTestCase()
{
#ifdef Q_OS_WIN
    QSKIP("there are no such modes");
#else
    umask(022);
#endif
}

void PrivateFilesTest::makesAFolderForTheUserAlone()
{
    QVERIFY(makePrivateFolder(path(u"a/b"_s)));
    QCOMPARE(modeOf(path(u"a/b"_s)), 0700);
    QCOMPARE(modeOf(path(u"a"_s)), 0755); // it may hold other things
    write(path(u"file"_s), "x");
    QVERIFY(!makePrivateFolder(path(u"file"_s)));
    QVERIFY(!makePrivateFolder(path(u"file/below"_s)));
}

void PrivateFilesTest::tightensTheUsersFolder()
{
    QVERIFY(QDir().mkpath(path(u"old"_s)));
    setMode(path(u"old"_s), 0755);
    QVERIFY(makePrivateFolder(path(u"old"_s)));
    QCOMPARE(modeOf(path(u"old"_s)), 0700);
}

void PrivateFilesTest::leavesASharedFolder()
{
    QVERIFY(QDir().mkpath(path(u"shared"_s)));
    for (const int mode : {0777, 0775, 01777}) {
        setMode(path(u"shared"_s), mode);
        QVERIFY(makePrivateFolder(path(u"shared"_s)));
        QCOMPARE(modeOf(path(u"shared"_s)), mode);
    }
}

void PrivateFilesTest::keepsTheArchivePrivate()
{
    const MidjourneyV2 service{};
    const QString data = path(u"data"_s);
    Archive archive(data, data + u"/media"_s, service);
    QTRY_COMPARE(modeOf(data + u"/archive.db"_s), 0600);
    QCOMPARE(modeOf(data), 0700);
    for (const QString &file : QDir(data).entryList({u"archive.db-*"_s}))
        QCOMPARE(modeOf(data + u'/' + file), 0600);
}

void PrivateFilesTest::keepsSettingsPrivate()
{
    const QString file = path(u"settings.ini"_s);
    QVERIFY(writePreferences({}, file));
    QCOMPARE(modeOf(file), 0600);
    setMode(file, 0644); // of an earlier version
    QVERIFY(writePreferences({}, file));
    QCOMPARE(modeOf(file), 0600);
}

void PrivateFilesTest::copiesForTheUserAsTheSystemDoes()
{
    write(path(u"media"_s), "content");
    makePrivate(path(u"media"_s));
    QCOMPARE(modeOf(path(u"media"_s)), 0600);
    QVERIFY(!copyToNewFile(path(u"media"_s), path(u"saved"_s)));
    QCOMPARE(modeOf(path(u"saved"_s)), 0644);
    QCOMPARE(QDir(m_folder.path()).entryList({u"*.part*"_s}, QDir::Files | QDir::Hidden).size(), 0);
}

QTEST_GUILESS_MAIN(PrivateFilesTest)
#include "tst_privatefiles.moc"
