// SPDX-License-Identifier: MIT
#include "app/jobs/jobrefresh.h"

#include "app/messages/notices.h"
#include "app/services/midjourney/midjourneyv2.h"
#include "tests/support/archivemaker.h"
#include "tests/support/jobbuilder.h"
#include "tests/support/policies.h"
#include "tests/support/sessionrun.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(AfterFailure)

namespace {

constexpr int jobs = 12;

PollPolicy withoutPauses()
{
    PollPolicy policy = quickPolls();
    policy.pauses = {1ms};
    return policy;
}

// A run over an archive whose jobs are in no memory.
struct RefreshRun
{
    RefreshRun() { makeArchive(folder.path(), MidjourneyV2(), jobs, 0); }

    void answer(int number, const FakeNetwork::Answer &answer)
    {
        run().network.answer(m_run->service.jobUrl(m_run->controller.access().address(), jobId(number)), answer);
    }
    void refreshAll()
    {
        QList<JobKey> keys;
        for (int number = 1; number <= jobs; ++number)
            keys.append(jobKey(number));
        run().controller.refresh(keys);
    }
    [[nodiscard]] SessionRun &run()
    {
        if (!m_run)
            m_run = std::make_unique<SessionRun>(folder.path(), QUrl(u"https://api.example"_s), u"user:1-secret"_s, withoutPauses());
        return *m_run;
    }

    const QTemporaryDir folder;

private:
    std::unique_ptr<SessionRun> m_run;
};

} // namespace

// Many jobs are requested once more: what fails, and what it means for the others.
class JobRefreshTest : public QObject
{
    Q_OBJECT

private slots:
    void decidesWhatAFailureMeans_data();
    void decidesWhatAFailureMeans();
    void triesAFailingJobThreeTimes();
    void waitsForTheServiceAndTheNetwork();
    void followsWhatStillRuns();
    void reportsInSentences();
};

void JobRefreshTest::decidesWhatAFailureMeans_data()
{
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<int>("failures");
    QTest::addColumn<AfterFailure>("next");
    using Kind = Error::Kind;
    QTest::newRow("wrong token") << Kind::Unauthorized << 1 << AfterFailure::EndAll;
    QTest::newRow("no token") << Kind::NoToken << 1 << AfterFailure::EndAll;
    QTest::newRow("no subscription") << Kind::NoSubscription << 1 << AfterFailure::EndAll;
    QTest::newRow("rate limited, often") << Kind::RateLimited << 100 << AfterFailure::Wait;
    QTest::newRow("offline, for long") << Kind::Offline << 100 << AfterFailure::Wait;
    QTest::newRow("server error") << Kind::Server << 1 << AfterFailure::Wait;
    QTest::newRow("server error, twice") << Kind::Server << 2 << AfterFailure::Wait;
    QTest::newRow("server error, three times") << Kind::Server << 3 << AfterFailure::GoOn;
    QTest::newRow("expired") << Kind::Expired << 1 << AfterFailure::GoOn;
    QTest::newRow("not found") << Kind::NotFound << 1 << AfterFailure::GoOn;
}

void JobRefreshTest::decidesWhatAFailureMeans()
{
    QFETCH(Error::Kind, kind);
    QFETCH(int, failures);
    QFETCH(AfterFailure, next);
    QCOMPARE(afterFailure({.kind = kind}, failures), next);
}

void JobRefreshTest::triesAFailingJobThreeTimes()
{
    RefreshRun bench;
    bench.run().network.answerOthers({.status = 500});
    bench.refreshAll();
    QTRY_COMPARE(bench.run().notices.size(), 1);
    QCOMPARE(bench.run().notices.first(), noticeOf(RefreshReport{.failed = jobs, .error = Error{.kind = Error::Kind::Server}}));
    QCOMPARE(bench.run().network.requests().size(), 3 * jobs);
    QVERIFY(!bench.run().controller.nextCheck().isValid()); // none is requested again by itself
}

void JobRefreshTest::waitsForTheServiceAndTheNetwork()
{
    RefreshRun bench;
    for (int number = 1; number <= jobs; ++number) {
        for (int times = 0; times < 4; ++times)
            bench.answer(number,
                         number % 2 == 0 ? FakeNetwork::Answer{.ending = FakeNetwork::Ending::Refuse}
                                         : FakeNetwork::Answer{.status = 429, .pieces = {"{\"error\": \"no\", \"code\": 429}"}});
        bench.answer(number, {.pieces = {json(jobObject(number, u"completed"_s))}});
    }
    bench.refreshAll();
    QTRY_COMPARE(bench.run().notices.size(), 1);
    QVERIFY(!bench.run().notices.first().text.contains(u"could not"_s));
    QCOMPARE(bench.run().network.requests().size(), 5 * jobs);
}

void JobRefreshTest::followsWhatStillRuns()
{
    RefreshRun bench;
    for (int number = 1; number <= jobs; ++number) {
        for (const QString &status : {u"progress"_s, u"progress"_s, u"completed"_s})
            bench.answer(number, {.pieces = {json(jobObject(number, status))}});
    }
    bench.refreshAll();
    QTRY_COMPARE(bench.run().notices.size(), 1);
    QTRY_COMPARE(bench.run().network.requests().size(), 3 * jobs);
    QTRY_VERIFY(!bench.run().controller.nextCheck().isValid());
}

void JobRefreshTest::reportsInSentences()
{
    const Notice all = noticeOf(RefreshReport{.refreshed = 30, .changed = 2});
    QCOMPARE(all.text, u"30 job(s) refreshed."_s);
    QCOMPARE(all.level, Notice::Level::Info);
    QCOMPARE(noticeOf(RefreshReport{.refreshed = 30}).text, u"30 job(s) refreshed. No changes."_s);
    const Notice stopped = noticeOf(RefreshReport{.refreshed = 1, .changed = 1, .left = 9, .wasStopped = true});
    QCOMPARE(stopped.text, u"Refreshing was stopped. 1 job(s) refreshed. 9 job(s) were not requested."_s);
    const Notice refused = noticeOf(RefreshReport{.failed = 1, .left = 9, .error = Error{.kind = Error::Kind::Unauthorized}});
    QVERIFY(refused.text.startsWith(u"1 job(s) could not be refreshed. 9 job(s) were not requested. "_s));
    QCOMPARE(refused.action, ActionId::EnterToken);
    QCOMPARE(refused.level, Notice::Level::Warning);
}

QTEST_GUILESS_MAIN(JobRefreshTest)
#include "tst_jobrefresh.moc"
