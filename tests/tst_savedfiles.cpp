// SPDX-License-Identifier: MIT
#include "app/media/savedfiles.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QThreadPool>
#include <QtTest>

using namespace Qt::StringLiterals;

// Where the user has saved media, looked after: what was deleted is forgotten, what lies on a drive that is away is not.
class SavedFilesTest : public QObject
{
    Q_OBJECT

private slots:
    void forgetsWhatIsGone_data();
    void forgetsWhatIsGone();
};

void SavedFilesTest::forgetsWhatIsGone_data()
{
    QTest::addColumn<bool>("isFolderThere");
    QTest::newRow("deleted") << true;
    QTest::newRow("a drive that is away") << false;
}

void SavedFilesTest::forgetsWhatIsGone()
{
    QFETCH(bool, isFolderThere);
    QTemporaryDir folder;
    QThreadPool workers;
    SavedFiles files(workers);
    const SavedFiles::Place place{.path = folder.filePath(u"drive/a.png"_s), .when = QDateTime::currentDateTimeUtc()};
    if (isFolderThere)
        QVERIFY(QDir().mkpath(folder.filePath(u"drive"_s)));
    files.add(MediaKey(u"key"_s), place);
    QSignalSpy changed(&files, &SavedFiles::changed);
    files.lookFor({MediaKey(u"key"_s)});
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(files.of(MediaKey(u"key"_s)), SavedFiles::Place()); // it is not called saved now
    QCOMPARE(changed.first().at(1).value<SavedFiles::Place>(), isFolderThere ? place : SavedFiles::Place());
    QCOMPARE(changed.first().at(2).value<SavedFiles::Place>(), SavedFiles::Place()); // before and now the same: nothing to forget
}

QTEST_GUILESS_MAIN(SavedFilesTest)
#include "tst_savedfiles.moc"
