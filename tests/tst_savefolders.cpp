// SPDX-License-Identifier: MIT
#include "app/common/files/filehold.h"
#include "app/media/download/savefolders.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

class SaveFoldersTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleansWhatWasNoted();
    void cleansWhatAKilledCleaningLeft();
    void cleansBeforeTheNextSave();
    void leavesWhatIsInUseOrForeign();
    void worksWithoutAList();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] QString make(const QString &name) const
    {
        QDir().mkpath(QFileInfo(path(name)).path());
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write("half") != 4)
            QTest::qFail("a file of the test could not be written", __FILE__, __LINE__);
        return path(name);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void SaveFoldersTest::cleansWhatWasNoted()
{
    noteSaveFolders(path(u"data/list"_s), {path(u"Bilder, ä\nb"_s), path(u"two"_s)});
    noteSaveFolders(path(u"data/list"_s), {path(u"two"_s), path(u"gone"_s)});
    const QStringList left{make(u"Bilder, ä\nb/.jobviewer-1a2b.part"_s), make(u"two/.jobviewer-zz9.part"_s)};
    const QString elsewhere = make(u"three/.jobviewer-1a2b.part"_s);

    cleanSaveFolders(path(u"data/list"_s)); // at the next start

    for (const QString &file : left)
        QVERIFY2(!QFile::exists(file), qPrintable(file));
    QVERIFY(QFile::exists(elsewhere)); // nothing of ours was saved there
    QCOMPARE(QDir(path(u"data"_s)).entryList(QDir::Files), QStringList());
}

void SaveFoldersTest::cleansWhatAKilledCleaningLeft()
{
    noteSaveFolders(path(u"data/list"_s), {path(u"one"_s)});
    QVERIFY(QFile::rename(path(u"data/list"_s), path(u"data/list.old"_s))); // and then it was killed
    noteSaveFolders(path(u"data/list"_s), {path(u"two"_s)});
    const QStringList left{make(u"one/.jobviewer-1a2b.part"_s), make(u"two/.jobviewer-1a2b.part"_s)};
    cleanSaveFolders(path(u"data/list"_s));
    for (const QString &file : left)
        QVERIFY2(!QFile::exists(file), qPrintable(file));
    QCOMPARE(QDir(path(u"data"_s)).entryList(QDir::Files), QStringList());
}

void SaveFoldersTest::cleansBeforeTheNextSave()
{
    const QString left = make(u"one/.jobviewer-1a2b.part"_s);
    noteSaveFolders(path(u"data/list"_s), {path(u"one"_s)});
    QVERIFY(!QFile::exists(left));
}

void SaveFoldersTest::leavesWhatIsInUseOrForeign()
{
    noteSaveFolders(path(u"data/list"_s), {path(u"one"_s)});
    const QString used = make(u"one/.jobviewer-1a2b.part"_s);
    const QStringList foreign{make(u"one/picture.png"_s), make(u"one/.jobviewer-notes.txt"_s), make(u"one/.jobviewer-A B.part"_s)};
    {
        const auto hold = FileHold::on(used);
        QVERIFY(hold);
        cleanSaveFolders(path(u"data/list"_s));
        QVERIFY(QFile::exists(used));
    }
    for (const QString &file : foreign)
        QVERIFY2(QFile::exists(file), qPrintable(file));
}

void SaveFoldersTest::worksWithoutAList()
{
    cleanSaveFolders(path(u"none/list"_s));
    noteSaveFolders(make(u"file"_s) + u"/list"_s, {path(u"one"_s)});
    QVERIFY(!QFile::exists(path(u"none"_s)));
}

QTEST_GUILESS_MAIN(SaveFoldersTest)
#include "tst_savefolders.moc"
