// SPDX-License-Identifier: MIT
#include "tests/support/fixtures.h"
#include "tests/support/jobbuilder.h"
#include "tests/support/mediabench.h"
#include "tests/support/policies.h"

#include <QSignalSpy>
#include <QtTest>

using namespace Qt::StringLiterals;

// What a request does to the job in the repository, and what the archive records of whether it is requested again.
class JobTrackerTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_bench.reset(); }
    void changesAJobOnceForEachResponse_data();
    void changesAJobOnceForEachResponse();
    void changesAJobOnceForADocument();
    void changesAJobOnceForAnError();
    void recordsWhatIsStillToBeRequested();
    void requestsNothingForADocument();
    void seesAnOpenedJobOnce();

private:
    void play(const QString &status) { m_bench->network.answer(url(), {.pieces = {json(jobObject(1, status))}}); }
    [[nodiscard]] QUrl url() const { return m_bench->service.jobUrl(m_bench->base(), jobId(1)); }
    [[nodiscard]] const JobSummary &summary() const { return *m_bench->controller->jobs().find(jobKey(1)); }
    [[nodiscard]] bool isWatchedInArchive();

    std::unique_ptr<MediaBench> m_bench;
};

void JobTrackerTest::init()
{
    m_bench = std::make_unique<MediaBench>();
    m_bench->pollPolicy = quickPolls();
    m_bench->makeController(u"user:1-secret"_s);
}

bool JobTrackerTest::isWatchedInArchive()
{
    std::optional<std::optional<ArchivedJob>> found;
    m_bench->archive.lookup(jobKey(1), this, [&](const std::optional<ArchivedJob> &job) { found = job; });
    if (!QTest::qWaitFor([&] { return found.has_value(); }, waitLimit) || !*found)
        QTest::qFail("the archive does not have the job", __FILE__, __LINE__);
    return *found && (*found)->isWatched;
}

void JobTrackerTest::changesAJobOnceForEachResponse_data()
{
    QTest::addColumn<QStringList>("statuses");
    QTest::newRow("ended") << QStringList{u"completed"_s};
    QTest::newRow("runs on") << QStringList{u"progress"_s, u"progress"_s, u"completed"_s};
    QTest::newRow("failed") << QStringList{u"failed"_s};
}

// Each change has the window laid out anew: error, response and next check are one.
void JobTrackerTest::changesAJobOnceForEachResponse()
{
    QFETCH(QStringList, statuses);
    m_bench->controller->openText(json(jobObject(1, u"created"_s)));
    for (const QString &status : statuses)
        play(status);
    m_bench->controller->refresh({jobKey(1)});
    QSignalSpy changed(m_bench->controller.get(), &JobController::jobChanged); // the request itself has been one
    QTRY_VERIFY(!m_bench->controller->isWatching(jobKey(1)));
    QCOMPARE(m_bench->network.requests().size(), statuses.size());
    QCOMPARE(changed.size(), statuses.size());
    QVERIFY(!summary().nextCheck.isValid() && !summary().error);
}

void JobTrackerTest::changesAJobOnceForADocument()
{
    QSignalSpy changed(m_bench->controller.get(), &JobController::jobChanged);
    m_bench->controller->openText(json(jobObject(1, u"completed"_s)));
    QCOMPARE(changed.size(), 1);
    QVERIFY(summary().opened.isValid() && summary().hasResponse);
}

void JobTrackerTest::changesAJobOnceForAnError()
{
    m_bench->controller->openText(json(jobObject(1, u"completed"_s)));
    m_bench->network.answer(url(), {.status = 410, .pieces = {fixture(u"jobs/v2-error-410.json"_s)}});
    m_bench->controller->refresh({jobKey(1)});
    QSignalSpy changed(m_bench->controller.get(), &JobController::jobChanged);
    QTRY_VERIFY(summary().error);
    QCOMPARE(changed.size(), 1);
}

void JobTrackerTest::recordsWhatIsStillToBeRequested()
{
    m_bench->network.answer(url(), {.ending = FakeNetwork::Ending::Hang});
    m_bench->controller->openText(jobId(1).toUtf8());
    QTRY_COMPARE(m_bench->network.requests().size(), 1);
    QVERIFY(isWatchedInArchive());
    m_bench->controller->stopChecking(jobKey(1));
    QVERIFY(!isWatchedInArchive());
    play(u"completed"_s);
    m_bench->controller->refresh({jobKey(1)});
    QVERIFY(isWatchedInArchive());
    QTRY_COMPARE(summary().state, JobState::Succeeded);
    QVERIFY(!isWatchedInArchive());
}

// Also when its ID alone was to be requested as soon as there is a token: neither then nor by the next session.
void JobTrackerTest::requestsNothingForADocument()
{
    m_bench->makeController({});
    m_bench->controller->openText(jobId(1).toUtf8());
    QTRY_VERIFY(summary().error);
    QVERIFY(isWatchedInArchive());
    m_bench->controller->openText(json(jobObject(1, u"completed"_s)));
    QVERIFY(!isWatchedInArchive());
    m_bench->controller->access().setToken(u"user:2-other"_s);
    QVERIFY(!m_bench->controller->isWatching(jobKey(1)));
    QVERIFY(m_bench->network.requests().isEmpty());
}

// After the archive has been looked into, unless the job was removed meanwhile; at once where its response is in memory.
void JobTrackerTest::seesAnOpenedJobOnce()
{
    JobRepository repository(m_bench->archive);
    QSignalSpy opened(&repository, &JobRepository::opened);
    const auto open = [&repository](int number) { repository.open(jobId(number), [number](JobSummary &job) { job.id = jobId(number); }); };
    for (const int number : {1, 2, 3})
        open(number);
    repository.remove({jobKey(2)});
    QVERIFY(repository.has(jobKey(1)) && opened.isEmpty());
    QTRY_COMPARE(opened.size(), 2);
    QCOMPARE(opened.first().first().value<JobKey>(), jobKey(1));
    QCOMPARE(opened.last().first().value<JobKey>(), jobKey(3));
    const QByteArray raw = json(jobObject(4, u"completed"_s));
    Result<Job> job = m_bench->service.parse(raw, jobId(4));
    QVERIFY(job);
    repository.putDocument({.job = *job, .raw = raw}, QDateTime::currentDateTimeUtc());
    open(4);
    QCOMPARE(opened.size(), 3);
}

QTEST_GUILESS_MAIN(JobTrackerTest)
#include "tst_jobtracker.moc"
