// SPDX-License-Identifier: MIT
#include "app/archive/archiveworker.h"
#include "app/archive/migrations.h"
#include "app/common/utczone.h"
#include "app/job/mediaitem.h"
#include "app/services/midjourney/midjourneyv2.h"
#include "tests/support/jobbuilder.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int jobs = 50; // several batches

} // namespace

// Jobs that an earlier version kept are found by what this version searches.
class ReindexTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void findsOldJobsByNewWords();
    void goesOnWhereItWasInterrupted();
    void keepsAllElse();
    void hasNothingToDoInANewArchive();

private:
    [[nodiscard]] std::unique_ptr<ArchiveWorker> openWorker() const;
    [[nodiscard]] QString file() const { return m_folder->filePath(u"archive.db"_s); }
    [[nodiscard]] qsizetype found(ArchiveWorker &worker, const QString &text) const;
    [[nodiscard]] QVariant valueOf(const QString &query) const;

    const MidjourneyV2 m_service{};
    std::unique_ptr<QTemporaryDir> m_folder;
};

// A database of the first schema: titles without the seed's text, and no kind for a video that is an attachment.
void ReindexTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    Database database(file());
    QVERIFY(!database.open());
    QVERIFY(!migrate(database, 1));
    for (int number = 1; number <= jobs; ++number) {
        QJsonObject object{{u"jobid"_s, jobId(number)}, {u"status"_s, u"completed"_s}, {u"verb"_s, u"imagine"_s}};
        object["seed"_L1]
            = QJsonObject{{u"seed"_s, QString::number(number)}, {u"content"_s, u"**a purple whale %1 --v 7** - seed"_s.arg(number)}};
        object["attachments"_L1] = QJsonArray{attachmentObject(QUrl(u"https://cdn.example/a.mp4?ex=f6a1b2c3"_s), u"video/mp4"_s, 100)};
        QVERIFY(database.run(u"INSERT INTO job (id, key, jobid, title, status, kinds, is_pinned, latest) VALUES (?, ?, ?, ?, 'completed',"
                             " 8, ?, ?)"_s,
                             {number, jobId(number), jobId(number), jobId(number), number % 2, number}));
        QVERIFY(database.run(u"INSERT INTO answer (id, job, raw) VALUES (?, ?, ?)"_s, {number, number, json(object)}));
        QVERIFY(database.run(u"INSERT INTO job_text (id, folded, tags) VALUES (?, ?, 'mine')"_s, {number, jobId(number)}));
        QVERIFY(database.run(u"INSERT INTO tag (job, name, folded) VALUES (?, 'Mine', 'mine')"_s, {number}));
    }
    QVERIFY(database.run(u"INSERT INTO job (id, key, jobid, title, created) VALUES (1000, 'bare', 'bare', 'bare', 86400000)"_s));
    QVERIFY(database.run(u"INSERT INTO answer (id, job, raw) VALUES (999, 7, 'no JSON')"_s));
    QVERIFY(database.run(u"UPDATE job SET latest = 999 WHERE id = 7"_s)); // which cannot be read
}

std::unique_ptr<ArchiveWorker> ReindexTest::openWorker() const
{
    auto worker
        = std::make_unique<ArchiveWorker>(m_folder->path(), m_folder->filePath(u"media"_s),
                                          [this](const QByteArray &raw, const QString &jobId) { return m_service.parse(raw, jobId); });
    worker->setRoles(rolesOf);
    worker->setExpiry([](const QString &, const QDateTime &created) { return created.addDays(7); });
    worker->open();
    return worker;
}

qsizetype ReindexTest::found(ArchiveWorker &worker, const QString &text) const
{
    worker.tables().search.forget();
    const auto rows = worker.tables().search.find({.text = text});
    return rows ? rows->size() : -1;
}

QVariant ReindexTest::valueOf(const QString &query) const
{
    Database database(file());
    QVariant value;
    if (!database.open())
        (void)database.read(query, {}, [&](const QSqlQuery &row) { value = row.value(0); });
    return value;
}

void ReindexTest::findsOldJobsByNewWords()
{
    const auto worker = openWorker();
    QSignalSpy reindexed(worker.get(), &ArchiveWorker::reindexed);
    QCOMPARE(found(*worker, u"purple whale"_s), 0); // opening waits for nothing
    QCOMPARE(found(*worker, u"has:video"_s), 0);
    worker->tidyUp();
    QTRY_COMPARE(reindexed.size(), 1);
    QCOMPARE(found(*worker, u"purple whale"_s), jobs - 1);
    QCOMPARE(found(*worker, u"has:video"_s), jobs - 1);
    const JobSummary job = worker->tables().jobs.lookup(jobKey(3))->summary;
    QCOMPARE(job.text, u"a purple whale 3"_s);
    QCOMPARE(job.linksExpire, QDateTime::fromSecsSinceEpoch(0xf6a1b2c3, utcZone));
    worker->close();
    QCOMPARE(valueOf(u"SELECT count(*) FROM reindex"_s), 0);
    QCOMPARE(valueOf(u"SELECT expires FROM job WHERE key = 'bare'"_s), 8 * 86'400'000); // of which no more than its ID is known
}

void ReindexTest::goesOnWhereItWasInterrupted()
{
    auto worker = openWorker();
    worker->tidyUp(); // one batch
    worker->stop();
    worker->close();
    const int done = valueOf(u"SELECT done FROM reindex"_s).toInt();
    QVERIFY(done > 0 && done < jobs);
    QCOMPARE(valueOf(u"SELECT max(id) FROM job WHERE title LIKE '%whale%'"_s), done);

    worker = openWorker();
    QSignalSpy reindexed(worker.get(), &ArchiveWorker::reindexed);
    QVERIFY(worker->tables().database.run(u"UPDATE job SET title = 'left alone' WHERE id = 1"_s)); // it is behind us
    worker->tidyUp();
    QTRY_COMPARE(reindexed.size(), 1);
    QCOMPARE(found(*worker, u"purple whale"_s), jobs - 1);
    QCOMPARE(worker->tables().jobs.lookup(jobKey(1))->summary.text, u"left alone"_s);
    worker->close();
}

void ReindexTest::keepsAllElse()
{
    const auto worker = openWorker();
    QSignalSpy reindexed(worker.get(), &ArchiveWorker::reindexed);
    worker->tidyUp();
    QTRY_COMPARE(reindexed.size(), 1);
    QCOMPARE(found(*worker, u"tag:mine"_s), jobs);
    QCOMPARE(found(*worker, u"mine"_s), jobs);
    QCOMPARE(found(*worker, u"is:pinned"_s), jobs / 2);
    QCOMPARE(found(*worker, u"id:"_s + jobId(7)), 1);
    QCOMPARE(worker->tables().jobs.responsesOf(jobKey(7)).size(), 2);
    worker->close();
}

void ReindexTest::hasNothingToDoInANewArchive()
{
    QVERIFY(QFile::remove(file()));
    const auto worker = openWorker();
    worker->close();
    QCOMPARE(valueOf(u"SELECT count(*) FROM reindex"_s), 0);
}

QTEST_GUILESS_MAIN(ReindexTest)
#include "tst_reindex.moc"
