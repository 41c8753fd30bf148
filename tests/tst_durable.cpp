// SPDX-License-Identifier: MIT
#include "app/common/files/durable.h"
#include "app/common/files/filehold.h"

#include <QDir>
#include <QTemporaryDir>
#include <QThread>
#include <QtTest>

#include <atomic>

#ifndef Q_OS_WIN
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(no file)");
}

} // namespace

class DurableTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void writesANewFile_data();
    void writesANewFile();
    void leavesWhatIsThere_data();
    void leavesWhatIsThere();
    void leavesNothingWhereItFails();
    void copiesWholeFiles();
    void removesTemporaryFiles();
    void writesWhileOthersCleanUp();
    void renamesOver();
    void syncs();
    void syncsNothingItMayNotRead();
    void syncsAsFarUpAsFoldersWereMade();
    void namesLongPathsForWindows();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] QStringList names() const
    {
        return QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }
    void put(const QString &name, const QByteArray &content) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void DurableTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void DurableTest::writesANewFile_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("nothing") << QByteArray("");
    QTest::newRow("bytes") << QByteArray("\0\r\n\xFF", 4);
    QTest::newRow("much") << QByteArray(5'000'000, 'x');
}

void DurableTest::writesANewFile()
{
    QFETCH(QByteArray, content);
    QCOMPARE(writeNewFile(path(u"ä b.json"_s), content), std::nullopt);
    QCOMPARE(contentOf(path(u"ä b.json"_s)), content);
    QCOMPARE(names(), QStringList{u"ä b.json"_s}); // and no temporary one
}

void DurableTest::leavesWhatIsThere_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("a file") << u"file"_s;
    QTest::newRow("a folder") << u"folder"_s;
    QTest::newRow("a link to nowhere") << u"link"_s;
}

void DurableTest::leavesWhatIsThere()
{
    QFETCH(QString, name);
    put(u"file"_s, "mine");
    put(u"source"_s, "new");
    QVERIFY(QDir(m_folder->path()).mkdir(u"folder"_s));
    QVERIFY(QFile::link(path(u"nowhere"_s), path(u"link"_s)));
    const QStringList before = names();

    const std::optional<Error> errors[] = {writeNewFile(path(name), "new"), copyToNewFile(path(u"source"_s), path(name))};
    for (const auto &error : errors)
        QVERIFY(error && error->kind == Error::Kind::Disk && !error->detail.isEmpty());
    QVERIFY(!renameNew(path(u"source"_s), path(name)));

    QCOMPARE(names(), before);
    QCOMPARE(contentOf(path(u"file"_s)), "mine");
    QCOMPARE(contentOf(path(u"source"_s)), "new");
    QVERIFY(!QFileInfo::exists(path(u"nowhere"_s))); // not written through the link
}

void DurableTest::leavesNothingWhereItFails()
{
    put(u"file"_s, "mine");
    QVERIFY(writeNewFile(path(u"no/such/folder"_s), "new"));
    QVERIFY(writeNewFile(path(u"file/below"_s), "new"));
    QVERIFY(copyToNewFile(path(u"no source"_s), path(u"copy"_s)));
    QVERIFY(copyToNewFile(path(u"file"_s), path(u"no/copy"_s)));
    QVERIFY(writeNewFile(path(QString(300, u'n')), "a name that no file system takes"));
    QCOMPARE(names(), QStringList{u"file"_s});
}

void DurableTest::copiesWholeFiles()
{
    const QByteArray content = QByteArray("0123456789abcdef").repeated(100'000);
    put(u"source"_s, content);
    QCOMPARE(copyToNewFile(path(u"source"_s), path(u"copy"_s)), std::nullopt);
    QCOMPARE(contentOf(path(u"copy"_s)), content);

    put(u"copy"_s, "edited"); // it is a file of its own
    QCOMPARE(contentOf(path(u"source"_s)), content);
    QCOMPARE(names(), (QStringList{u"copy"_s, u"source"_s}));
}

// After kill -9, in a folder of the user's: ours go, those of living programs and of strangers stay.
void DurableTest::removesTemporaryFiles()
{
    for (const QString &name : {u".jobviewer-1abc.part"_s, u".jobviewer-2def.part"_s, u".jobviewer-Mine.part"_s, u"a.part"_s})
        put(name, "x");
    QVERIFY(QDir(path({})).mkdir(u".jobviewer-3.part"_s));
    auto hold = FileHold::on(path(u".jobviewer-2def.part"_s));
    QVERIFY(hold);
    QVERIFY(!FileHold::on(path(u".jobviewer-2def.part"_s)));
    removeTemporaryFiles(path({}));
    QVERIFY(!QFile::exists(path(u".jobviewer-1abc.part"_s)));
    QVERIFY(QFile::exists(path(u".jobviewer-2def.part"_s)) && QFile::exists(path(u".jobviewer-Mine.part"_s)));
    QVERIFY(QFile::exists(path(u".jobviewer-3.part"_s)) && QFile::exists(path(u"a.part"_s)));
    hold.reset();
    removeTemporaryFiles(path({}));
    QVERIFY(!QFile::exists(path(u".jobviewer-2def.part"_s)));
}

// The start of a program cleans the folders into which this one saves: a file may be found before it is held.
void DurableTest::writesWhileOthersCleanUp()
{
    std::atomic_bool isDone = false;
    std::unique_ptr<QThread> cleaner(QThread::create([&] {
        while (!isDone)
            removeTemporaryFiles(path({}));
    }));
    cleaner->start();
    QString problems;
    put(u"source"_s, "kept");
    for (int n = 0; n < 2000; ++n) {
        for (const auto &error : {writeNewFile(path(u"new"_s), "new"), copyToNewFile(path(u"source"_s), path(u"copy"_s))})
            problems += error ? error->detail + u'\n' : QString();
        QFile::remove(path(u"new"_s));
        QFile::remove(path(u"copy"_s));
    }
    isDone = true;
    cleaner->wait();
    QCOMPARE(problems, QString());
    QCOMPARE(names(), QStringList{u"source"_s});
}

void DurableTest::renamesOver()
{
    put(u"new"_s, "new");
    put(u"old"_s, "old");
    QVERIFY(renameOver(path(u"new"_s), path(u"old"_s)));
    QCOMPARE(contentOf(path(u"old"_s)), "new");
    QVERIFY(renameNew(path(u"old"_s), path(u"free"_s)));
    QCOMPARE(names(), QStringList{u"free"_s});
    QVERIFY(!renameOver(path(u"gone"_s), path(u"free"_s)) && !renameNew(path(u"gone"_s), path(u"other"_s)));
    QCOMPARE(contentOf(path(u"free"_s)), "new");
}

void DurableTest::syncs()
{
    QFile file(path(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(syncFile(file));
    QVERIFY(syncFolder(m_folder->path()));
#ifndef Q_OS_WIN
    QVERIFY(!syncFolder(path(u"no folder"_s)));
    QVERIFY(!syncFolder(path(u"file"_s)));
#endif
}

// The files are there, and more cannot be done.
void DurableTest::syncsNothingItMayNotRead()
{
#ifdef Q_OS_WIN
    QSKIP("no folder is synced here");
#else
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::WriteOwner | QFile::ExeOwner | QFile::ExeOther));
    const uid_t we = geteuid();
    QVERIFY(we != 0 || seteuid(65534) == 0); // nobody; the superuser may read all
    const bool isSynced = syncFolder(m_folder->path());
    QVERIFY(we != 0 || seteuid(we) == 0);
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QVERIFY(isSynced);
#endif
}

void DurableTest::syncsAsFarUpAsFoldersWereMade()
{
    const QStringList there{u"/home/me"_s, u"/home"_s, u"/"_s};
    const auto wasThere = [&](const QString &folder) { return there.contains(folder); };
    QCOMPARE(foldersToSync(u"/home/me"_s, wasThere), QStringList{u"/home/me"_s});
    QCOMPARE(foldersToSync(u"/home/me/a"_s, wasThere), (QStringList{u"/home/me/a"_s, u"/home/me"_s}));
    QCOMPARE(foldersToSync(u"/home/me/a/b"_s, wasThere), (QStringList{u"/home/me/a/b"_s, u"/home/me/a"_s, u"/home/me"_s}));
    QCOMPARE(foldersToSync(u"/a"_s, [](const QString &) { return false; }), (QStringList{u"/a"_s, u"/"_s}));
}

void DurableTest::namesLongPathsForWindows()
{
    QCOMPARE(longWindowsPath(u"C:/Users/me/a.png"_s), uR"(\\?\C:\Users\me\a.png)"_s);
    QCOMPARE(longWindowsPath(u"//server/share/a.png"_s), uR"(\\?\UNC\server\share\a.png)"_s);
    QCOMPARE(longWindowsPath(uR"(\\?\C:\a.png)"_s), uR"(\\?\C:\a.png)"_s);
}

QTEST_GUILESS_MAIN(DurableTest)
#include "tst_durable.moc"
