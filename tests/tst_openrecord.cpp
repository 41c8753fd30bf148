// SPDX-License-Identifier: MIT
#include "app/common/files/openrecord.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

// A run that died is one whose file is copied while it lives: the copy is what the disk holds then.
class OpenRecordTest : public QObject
{
    Q_OBJECT

private slots:
    void leavesNothingAfterACleanEnd();
    void leavesWhatWasOpen();
    void leavesOutWhatWasClosed();
    void leavesOutWhatIsTooLong();
    void readsAnyContent_data();
    void readsAnyContent();
    void worksWithoutAFile();
    void takesManyAtOnce();
    void leavesAnotherProgramsRecordAlone();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] OpenRecord::Leftover afterDeath() const;

    const QTemporaryDir m_folder;
};

OpenRecord::Leftover OpenRecordTest::afterDeath() const
{
    QFile::remove(path(u"copy"_s));
    return QFile::copy(path(u"record"_s), path(u"copy"_s)) ? OpenRecord(path(u"copy"_s)).leftover() : OpenRecord::Leftover();
}

void OpenRecordTest::leavesNothingAfterACleanEnd()
{
    {
        OpenRecord record(path(u"record"_s));
        record.setJob(u"job:1"_s);
        const auto entry = record.open(u"/a.png"_s);
        QVERIFY(QFileInfo::exists(path(u"record"_s)));
    }
    QVERIFY(!QFileInfo::exists(path(u"record"_s)));
    QCOMPARE(OpenRecord(path(u"record"_s)).leftover(), OpenRecord::Leftover());
}

void OpenRecordTest::leavesWhatWasOpen()
{
    OpenRecord record(path(u"record"_s));
    record.setJob(u"job:1 – ünï"_s);
    const auto first = record.open(u"/a.png"_s);
    const auto second = record.open(u"/b.mp4"_s);
    const auto again = record.open(u"/a.png"_s);
    QCOMPARE(afterDeath(), (OpenRecord::Leftover{.job = u"job:1 – ünï"_s, .files = {u"/a.png"_s, u"/b.mp4"_s}}));
    record.setJob(u"2"_s);
    QCOMPARE(afterDeath().job, u"2"_s);
}

void OpenRecordTest::leavesOutWhatWasClosed()
{
    OpenRecord record(path(u"record"_s));
    record.setJob(u"job"_s);
    auto first = record.open(u"/a.png"_s);
    {
        const auto second = record.open(u"/b.mp4"_s);
    }
    first = {};
    record.setJob({});
    QCOMPARE(afterDeath(), OpenRecord::Leftover());
    const auto third = record.open(u"/c"_s); // a slot is used again
    QCOMPARE(afterDeath().files, QStringList{u"/c"_s});
}

void OpenRecordTest::leavesOutWhatIsTooLong()
{
    OpenRecord record(path(u"record"_s));
    record.setJob(QString(5000, u'x'));
    const auto entry = record.open(u'/' + QString(1023, u'y'));
    const auto fits = record.open(u'/' + QString(1022, u'z'));
    QCOMPARE(afterDeath(), (OpenRecord::Leftover{.files = {u'/' + QString(1022, u'z')}}));
}

void OpenRecordTest::readsAnyContent_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("job");

    QTest::newRow("empty") << QByteArray() << QString();
    QTest::newRow("cut") << QByteArray("job\0\0", 5) << u"job"_s;
    QTest::newRow("no zero") << QByteArray(70'000, 'x') << QString();
    QTest::newRow("zeros") << QByteArray(1'000'000, '\0') << QString();
}

void OpenRecordTest::readsAnyContent()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, job);
    QFile file(path(u"record"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
    file.close();

    OpenRecord record(path(u"record"_s));
    QCOMPARE(record.leftover(), OpenRecord::Leftover{.job = job});
    record.setJob(u"next"_s);
    QCOMPARE(afterDeath().job, u"next"_s);
}

void OpenRecordTest::worksWithoutAFile()
{
    OpenRecord record(path(u"no/such/folder/record"_s));
    record.setJob(u"job"_s);
    const auto entry = record.open(u"/a"_s);
    QCOMPARE(record.leftover(), OpenRecord::Leftover());
    const auto none = openIn(nullptr, u"/a"_s);
}

void OpenRecordTest::takesManyAtOnce()
{
    OpenRecord record(path(u"record"_s));
    std::vector<OpenRecord::Entry> entries;
    for (int round = 0; round < 2; ++round) { // slots are used again
        for (int i = 0; i < 200; ++i)
            entries.push_back(record.open(u"/%1"_s.arg(i)));
        QCOMPARE(afterDeath().files.size(), 63);
        entries.clear();
        QCOMPARE(afterDeath(), OpenRecord::Leftover());
    }
}

// Two programs on one folder: the second does not wait for a first that is frozen.
void OpenRecordTest::leavesAnotherProgramsRecordAlone()
{
    auto first = std::make_unique<OpenRecord>(path(u"record"_s));
    first->setJob(u"job:1"_s);
    auto second = std::make_unique<OpenRecord>(path(u"record"_s));
    QCOMPARE(second->leftover().job, u"job:1"_s);
    second->setJob(u"job:2"_s);
    first->setJob(u"job:3"_s); // its memory is still there
    QCOMPARE(afterDeath().job, u"job:2"_s);
    first.reset();
    QCOMPARE(afterDeath().job, u"job:2"_s);
    second.reset();
    QVERIFY(!QFileInfo::exists(path(u"record"_s)));
}

QTEST_GUILESS_MAIN(OpenRecordTest)
#include "tst_openrecord.moc"
