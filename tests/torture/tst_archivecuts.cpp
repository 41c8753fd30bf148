// SPDX-License-Identifier: MIT
#include "app/archive/archiveworker.h"
#include "app/services/midjourney/midjourneyv2.h"
#include "tests/support/archivemaker.h"
#include "tests/support/jobbuilder.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int jobCount = 160;
constexpr int places = 20;

} // namespace

// The long form of tst_salvage: an archive that ends at each of twenty places.
class ArchiveCutsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void recoversWhatIsLeft_data();
    void recoversWhatIsLeft();
    void cleanupTestCase();

private:
    [[nodiscard]] JobRecords::Parse parse() const
    {
        return [this](const QByteArray &raw, const QString &jobId) { return m_service.parse(raw, jobId); };
    }
    [[nodiscard]] JobRecord record(int number) const { return archiveRecord(m_service, number, u"lighthouse"_s); }
    [[nodiscard]] int wholeJobsIn(const QString &folder) const; // -1: a document is not as it was

    const MidjourneyV2 m_service{};
    QByteArray m_whole; // the database
    int m_tried = 0;
    int m_right = 0;
};

void ArchiveCutsTest::initTestCase()
{
    const QTemporaryDir folder;
    {
        ArchiveWorker worker(folder.path(), folder.filePath(u"media"_s), parse());
        worker.open();
        for (int number = 1; number <= jobCount; ++number)
            worker.write({.work = [this, number](ArchiveTables &all) { return all.jobs.put(record(number)).has_value(); }});
        QVERIFY(worker.flush());
        worker.close();
    }
    QFile file(folder.filePath(u"archive.db"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_whole = file.readAll();
}

int ArchiveCutsTest::wholeJobsIn(const QString &folder) const
{
    ArchiveTables tables(folder + u"/archive.db"_s, parse(), folder + u"/media"_s);
    if (tables.database.open())
        return -1;
    int jobs = 0;
    for (int number = 1; number <= jobCount; ++number) {
        const auto job = tables.jobs.lookup(jobKey(number));
        if (!job)
            continue;
        if (job->answer && job->answer->raw != record(number).answer->raw)
            return -1;
        ++jobs;
    }
    return jobs;
}

void ArchiveCutsTest::recoversWhatIsLeft_data()
{
    QTest::addColumn<qsizetype>("size"); // bytes that are left
    for (int place = 1; place < places; ++place)
        QTest::addRow("%d %%", 100 * place / places) << m_whole.size() * place / places;
    QTest::newRow("all but one byte") << m_whole.size() - 1;
}

void ArchiveCutsTest::recoversWhatIsLeft()
{
    QFETCH(qsizetype, size);
    ++m_tried;
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"archive.db"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(m_whole.first(size)), size);
    file.close();
    std::optional<Rescued> reported;
    qint64 count = 0;
    {
        ArchiveWorker worker(folder.path(), folder.filePath(u"media"_s), parse());
        QObject::connect(&worker, &ArchiveWorker::recovered, &worker, [&reported](const Rescued &rescued) { reported = rescued; });
        worker.open();
        QVERIFY(worker.isOpen());
        count = worker.runAndWait<qint64>([](ArchiveTables &tables) { return tables.jobs.count(); });
        QVERIFY(worker.writeNow({.work = [this](ArchiveTables &all) { return all.jobs.put(record(9999)).has_value(); }}));
        worker.close();
    }
    const int whole = wholeJobsIn(folder.path());
    qInfo("%d of %d jobs can be read; reported: %d recovered, %d unread, %d without document", whole, jobCount,
          reported ? reported->jobs : -1, reported ? reported->unread : -1, reported ? reported->withoutDocument : -1);
    QCOMPARE(count, whole);
    if (reported) {
        QCOMPARE(QFileInfo(reported->setAside).size(), size); // nothing of it is lost
        QCOMPARE(reported->jobs, whole);
        QVERIFY(reported->jobs + reported->unread <= jobCount);
    } else {
        QCOMPARE(whole, jobCount); // the last page had bytes to spare
    }
    ++m_right;
}

void ArchiveCutsTest::cleanupTestCase()
{
    qInfo("archive cut at %d places: tried %d, wrong %d", places, m_tried, m_tried - m_right);
}

QTEST_GUILESS_MAIN(ArchiveCutsTest)
#include "tst_archivecuts.moc"
