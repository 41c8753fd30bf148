// SPDX-License-Identifier: MIT
#include "tests/support/pollbench.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// Which jobs are requested, in which order and how often.
class PollSchedulerTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_bench = std::make_unique<PollBench>(); }
    void asksOnlyAFewAtOnce_data();
    void asksOnlyAFewAtOnce();
    void asksInTurn();
    void asksForTheJobsOwnAddressWithTheToken();
    void asksOnceForWhatIsWatchedTwice();
    void asksAgainWhenSomebodyWantsIt();
    void bringsForwardWhatSomebodyWants();
    void keepsThePaceWhateverSomebodyWants();
    void takesAnotherPaceWhileItRuns();
    void givesTheFreePlaceToTheNext();
    void restsWithAllWhenTheServiceWantsAPause();
    void refreshesAfterThePause();
    void refreshesNotAgainAfterAnotherError();
    void goesOnWithARefreshThatIsWatchedMeanwhile();
    void endsRefreshesBeforeALongPause();
    void refreshesForNobodyInAPause();
    void waitsOutAnyPauseInTheBackground();
    void takesAnotherTokenForARefreshThatWaits();
    void requestsAgainWithAnotherToken();
    void refreshesInTheOrderOfUrgency();
    void restsWithOneWhereEachSpeaksForItself();

private:
    std::unique_ptr<PollBench> m_bench;
};

void PollSchedulerTest::asksOnlyAFewAtOnce_data()
{
    QTest::addColumn<int>("most");
    for (const int most : {1, 2, 4})
        QTest::newRow(qPrintable(QString::number(most))) << most;
}

void PollSchedulerTest::asksOnlyAFewAtOnce()
{
    QFETCH(int, most);
    PollPolicy policy = PollBench::hurried();
    policy.maxAtOnce = most;
    m_bench->makeScheduler(policy);
    for (int job = 1; job <= 10; ++job) {
        m_bench->play(job, {u"started"_s, u"progress"_s, u"completed"_s});
        m_bench->scheduler->watch(jobKey(job));
    }
    QTRY_COMPARE(m_bench->answered.size(), 30);
    QCOMPARE(m_bench->network.maxRunning(), most);
    QCOMPARE(m_bench->network.requests().size(), 30);
}

void PollSchedulerTest::asksInTurn()
{
    PollPolicy policy = PollBench::hurried();
    policy.maxAtOnce = 1;
    policy.interval = 200ms; // no job is due again before all have been requested, on a slow machine too
    m_bench->makeScheduler(policy);
    for (int job = 1; job <= 3; ++job) {
        m_bench->play(job, {u"started"_s, u"progress"_s, u"completed"_s});
        m_bench->scheduler->watch(jobKey(job));
    }
    QTRY_COMPARE(m_bench->answered.size(), 9);
    for (int i = 0; i < 9; ++i)
        QCOMPARE(m_bench->answered.at(i).jobId, jobId(1 + i % 3)); // what has just been requested goes to the end
}

void PollSchedulerTest::asksForTheJobsOwnAddressWithTheToken()
{
    m_bench->makeScheduler();
    m_bench->play(1, {u"completed"_s});
    m_bench->scheduler->watch(jobKey(1));
    QVERIFY(m_bench->network.requests().isEmpty()); // not from inside watch()
    QTRY_COMPARE(m_bench->answered.size(), 1);
    QCOMPARE(m_bench->network.requests().first().url(), m_bench->urlOf(1));
    QCOMPARE(m_bench->network.requests().first().rawHeader("Authorization"), "Bearer user:1-secret");
    QCOMPARE(m_bench->answered.first().jobId, jobId(1));
    QCOMPARE(m_bench->answered.first().result->raw, json(jobObject(1, u"completed"_s)));
}

void PollSchedulerTest::asksOnceForWhatIsWatchedTwice()
{
    PollPolicy policy = PollBench::hurried();
    policy.least = 1h;
    m_bench->makeScheduler(policy);
    m_bench->hang(1);
    m_bench->play(2, {u"progress"_s});
    for (int i = 0; i < 2; ++i) {
        for (const int job : {1, 2})
            m_bench->scheduler->watch(jobKey(job));
        QTRY_COMPARE(m_bench->answered.size(), 1); // then the first is being requested, and the second rests
    }
    m_bench->letOthersPass();
    QCOMPARE(m_bench->requestsFor(1), 1);
    QCOMPARE(m_bench->requestsFor(2), 1);
}

void PollSchedulerTest::asksAgainWhenSomebodyWantsIt()
{
    m_bench->makeScheduler();
    m_bench->play(1, {u"completed"_s, u"completed"_s});
    for (int i = 1; i <= 2; ++i) {
        m_bench->scheduler->watch(jobKey(1));
        QVERIFY(m_bench->scheduler->isWatching(jobKey(1)));
        QTRY_COMPARE(m_bench->answered.size(), i);
    }
    QCOMPARE(m_bench->requestsFor(1), 2);
}

void PollSchedulerTest::bringsForwardWhatSomebodyWants()
{
    PollPolicy policy = PollBench::hurried();
    policy.interval = 1h;
    policy.pauses = {1h};
    m_bench->makeScheduler(policy);
    m_bench->network.answer(m_bench->urlOf(1), {.status = 503});
    m_bench->play(1, {u"progress"_s, u"completed"_s});
    for (int i = 1; i <= 3; ++i) { // the pauses would be hours
        m_bench->scheduler->watch(jobKey(1));
        QTRY_COMPARE(m_bench->answered.size(), i);
    }
    QCOMPARE(m_bench->statuses().join(u' '), u"503 progress completed"_s);
}

void PollSchedulerTest::keepsThePaceWhateverSomebodyWants()
{
    PollPolicy policy = PollBench::hurried();
    policy.least = 1h;
    m_bench->makeScheduler(policy);
    m_bench->play(1, {u"completed"_s});
    m_bench->hang(2);
    for (const int job : {1, 2})
        m_bench->scheduler->watch(jobKey(job));
    QTRY_COMPARE(m_bench->answered.size(), 1);
    for (int i = 0; i < 3; ++i) {
        for (const int job : {1, 2}) {
            m_bench->scheduler->stop(jobKey(job));
            m_bench->scheduler->watch(jobKey(job));
            QVERIFY(m_bench->scheduler->isWatching(jobKey(job)));
        }
    }
    m_bench->letOthersPass(); // they have not been requested before
    QCOMPARE(m_bench->requestsFor(1), 1);
    QCOMPARE(m_bench->requestsFor(2), 1);
}

void PollSchedulerTest::takesAnotherPaceWhileItRuns()
{
    m_bench->makeScheduler();
    m_bench->play(1, {u"progress"_s, u"progress"_s});
    connect(m_bench->scheduler.get(), &PollScheduler::answered, this, [this] { m_bench->scheduler->setInterval(1h); });
    m_bench->scheduler->watch(jobKey(1));
    QTRY_COMPARE(m_bench->answered.size(), 2);
    QCOMPARE(m_bench->answered.last().next, PollBench::Next(1h));
    m_bench->letOthersPass();
    QCOMPARE(m_bench->requestsFor(1), 2);
}

void PollSchedulerTest::givesTheFreePlaceToTheNext()
{
    m_bench->makeScheduler();
    for (int job = 1; job <= 10; ++job) {
        m_bench->hang(job);
        m_bench->scheduler->watch(jobKey(job));
    }
    QTRY_COMPARE(m_bench->network.running(), 4);
    for (int job = 1; job <= 6; ++job) {
        QCOMPARE(m_bench->network.requests().size(), job + 3);
        m_bench->scheduler->stop(jobKey(job));
        QTRY_COMPARE(m_bench->requestsFor(job + 4), 1);
        QTRY_COMPARE(m_bench->network.running(), 4);
    }
    QCOMPARE(m_bench->network.requests().size(), 10);
}

// The pause is announced for one job and applies to the token: another token has its own.
void PollSchedulerTest::restsWithAllWhenTheServiceWantsAPause()
{
    PollPolicy policy = PollBench::hurried();
    policy.maxAtOnce = 1;
    m_bench->makeScheduler(policy);
    m_bench->network.answer(m_bench->urlOf(1), {.status = 429, .headers = {{"Retry-After", "3600"}}});
    m_bench->scheduler->watch(jobKey(1));
    QTRY_COMPARE(m_bench->answered.size(), 1);
    for (int job = 1; job <= 30; ++job)
        m_bench->scheduler->watch(jobKey(job));
    for (int job = 1; job <= 30; ++job)
        QVERIFY(m_bench->scheduler->dueIn(jobKey(job)) > 59min);
    QVERIFY(m_bench->scheduler->nextDue() > 59min);
    for (int job = 2; job <= 30; ++job)
        m_bench->play(job, {u"completed"_s});
    m_bench->scheduler->setEndpoint({.base = m_bench->endpoint.base, .token = u"user:2-other"_s});
    QTRY_COMPARE(m_bench->answered.size(), 30);
    QCOMPARE(m_bench->requestsFor(1), 1); // the pause was announced for this job itself
}

// A limited rate is waited out, a few times; what nobody looks at does not press the service.
void PollSchedulerTest::refreshesAfterThePause()
{
    m_bench->makeScheduler();
    m_bench->network.answer(m_bench->urlOf(1), {.status = 429});
    m_bench->play(1, {u"completed"_s});
    QVERIFY(m_bench->scheduler->refreshLinks(jobKey(1), RequestPriority::Save));
    QVERIFY(m_bench->scheduler->isRefreshing(jobKey(1)));
    QTRY_COMPARE(m_bench->statuses(), (QStringList{u"429"_s, u"completed"_s}));
    QVERIFY(m_bench->answered.first().next && !m_bench->answered.last().next);
    QVERIFY(!m_bench->scheduler->isWatching(jobKey(1)));
    for (int time = 0; time < 3; ++time)
        m_bench->network.answer(m_bench->urlOf(2), {.status = 429});
    QVERIFY(m_bench->scheduler->refreshLinks(jobKey(2), RequestPriority::Save));
    QTRY_COMPARE(m_bench->requestsFor(2), 3);
    QTRY_VERIFY(!m_bench->scheduler->isWatching(jobKey(2)));
}

void PollSchedulerTest::refreshesNotAgainAfterAnotherError()
{
    m_bench->makeScheduler();
    m_bench->network.answer(m_bench->urlOf(1), {.status = 500});
    QVERIFY(m_bench->scheduler->refreshLinks(jobKey(1), RequestPriority::Save));
    QTRY_COMPARE(m_bench->answered.size(), 1);
    QVERIFY(!m_bench->answered.first().next && !m_bench->scheduler->isWatching(jobKey(1)));
    m_bench->letOthersPass();
    QCOMPARE(m_bench->requestsFor(1), 1);
}

// Whoever opens or refreshes the job needs more than that one request.
void PollSchedulerTest::goesOnWithARefreshThatIsWatchedMeanwhile()
{
    for (const auto priority : {RequestPriority::Shown, RequestPriority::Background}) {
        m_bench = std::make_unique<PollBench>();
        m_bench->makeScheduler();
        for (const int status : {500, 429, 429, 500})
            m_bench->network.answer(m_bench->urlOf(1), {.status = status});
        m_bench->play(1, {u"progress"_s, u"completed"_s});
        QVERIFY(m_bench->scheduler->refreshLinks(jobKey(1), priority));
        m_bench->scheduler->watch(jobKey(1), true);
        QVERIFY(!m_bench->scheduler->isRefreshing(jobKey(1)));
        QTRY_COMPARE(m_bench->requestsFor(1), 6);
        QTRY_VERIFY(!m_bench->scheduler->isWatching(jobKey(1)));
        QCOMPARE(m_bench->statuses().last(), u"completed"_s);
    }
}

// Nobody waits for an hour: who waits is answered, and who comes later is refused.
void PollSchedulerTest::endsRefreshesBeforeALongPause()
{
    PollPolicy policy = PollBench::hurried();
    policy.maxAtOnce = 1;
    m_bench->makeScheduler(policy);
    m_bench->network.answer(m_bench->urlOf(1), {.status = 429, .headers = {{"Retry-After", "3600"}}});
    m_bench->scheduler->watch(jobKey(1));
    QVERIFY(m_bench->scheduler->refreshLinks(jobKey(2), RequestPriority::Save));
    QVERIFY(m_bench->scheduler->refreshLinks(jobKey(3), RequestPriority::Save));
    QTRY_COMPARE(m_bench->answered.size(), 3);
    QCOMPARE(m_bench->network.requests().size(), 1);
    QVERIFY(!m_bench->scheduler->isWatching(jobKey(2)) && !m_bench->scheduler->isWatching(jobKey(3)));
    QVERIFY(!m_bench->scheduler->refreshLinks(jobKey(4), RequestPriority::Save));
}

// Not for what is shown, either: the service has requested the pause, and each request in it makes it longer. Who looks at a job gets the
// next source of its media at once instead.
void PollSchedulerTest::refreshesForNobodyInAPause()
{
    PollPolicy policy = PollBench::hurried();
    policy.least = 1h;
    m_bench->makeScheduler(policy);
    m_bench->network.answer(m_bench->urlOf(1), {.status = 429, .headers = {{"Retry-After", "60"}}});
    m_bench->scheduler->watch(jobKey(1));
    QTRY_COMPARE(m_bench->answered.size(), 1);
    QVERIFY(!m_bench->scheduler->refreshLinks(jobKey(2), RequestPriority::Shown));
    QVERIFY(m_bench->scheduler->refreshLinks(jobKey(3), RequestPriority::Save));
    QVERIFY(!m_bench->scheduler->isWatching(jobKey(2)));
    QVERIFY(m_bench->scheduler->dueIn(jobKey(3)) > 55s);
    QCOMPARE(m_bench->network.requests().size(), 1);
}

void PollSchedulerTest::waitsOutAnyPauseInTheBackground()
{
    m_bench->makeScheduler();
    for (int time = 0; time < 10; ++time)
        m_bench->network.answer(m_bench->urlOf(1), {.status = 429});
    m_bench->play(1, {u"completed"_s});
    QVERIFY(m_bench->scheduler->refreshLinks(jobKey(1), RequestPriority::Background));
    QTRY_COMPARE(m_bench->requestsFor(1), 11);
    QTRY_VERIFY(!m_bench->scheduler->isWatching(jobKey(1)));

    PollPolicy policy = PollBench::hurried();
    policy.maxAtOnce = 1;
    m_bench->makeScheduler(policy);
    m_bench->network.answer(m_bench->urlOf(2), {.status = 429, .headers = {{"Retry-After", "3600"}}});
    m_bench->scheduler->watch(jobKey(2));
    QVERIFY(m_bench->scheduler->refreshLinks(jobKey(3), RequestPriority::Background));
    QTRY_VERIFY(m_bench->scheduler->dueIn(jobKey(3)) > 59min); // the response has come
    QCOMPARE(m_bench->requestsFor(2), 1);
    QVERIFY(m_bench->scheduler->refreshLinks(jobKey(4), RequestPriority::Background));
    for (const int job : {3, 4})
        QVERIFY(m_bench->scheduler->isRefreshing(jobKey(job)) && m_bench->scheduler->dueIn(jobKey(job)) > 59min);
}

// The pause was of the token before.
void PollSchedulerTest::takesAnotherTokenForARefreshThatWaits()
{
    m_bench->makeScheduler();
    m_bench->network.answer(m_bench->urlOf(1), {.status = 429, .headers = {{"Retry-After", "3600"}}});
    QVERIFY(m_bench->scheduler->refreshLinks(jobKey(1), RequestPriority::Background));
    QTRY_COMPARE(m_bench->answered.size(), 1);
    QVERIFY(m_bench->scheduler->isRefreshing(jobKey(1)));
    m_bench->play(1, {u"completed"_s});
    m_bench->scheduler->setEndpoint({.base = m_bench->endpoint.base, .token = u"user:2-other"_s});
    QTRY_COMPARE(m_bench->statuses(), (QStringList{u"429"_s, u"completed"_s}));
}

// What a slow server says of the former token says nothing of the new one.
void PollSchedulerTest::requestsAgainWithAnotherToken()
{
    m_bench->makeScheduler();
    m_bench->hang(1);
    m_bench->scheduler->watch(jobKey(1));
    QTRY_COMPARE(m_bench->requestsFor(1), 1);
    m_bench->play(1, {u"completed"_s});
    m_bench->scheduler->setEndpoint({.base = m_bench->endpoint.base, .token = u"user:2-other"_s});
    QTRY_COMPARE(m_bench->statuses(), QStringList{u"completed"_s});
    QCOMPARE(m_bench->requestsFor(1), 2);
    QCOMPARE(m_bench->network.requests().last().rawHeader("Authorization"), "Bearer user:2-other");
}

void PollSchedulerTest::refreshesInTheOrderOfUrgency()
{
    PollPolicy policy = PollBench::hurried();
    policy.maxAtOnce = 1;
    m_bench->makeScheduler(policy);
    const QList<RequestPriority> priorities{RequestPriority::Background, RequestPriority::Save, RequestPriority::Background,
                                            RequestPriority::Shown};
    for (int job = 1; job <= 4; ++job) {
        m_bench->play(job, {u"completed"_s});
        QVERIFY(m_bench->scheduler->refreshLinks(jobKey(job), priorities.at(job - 1)));
    }
    QVERIFY(m_bench->scheduler->refreshLinks(jobKey(3), RequestPriority::Shown)); // is looked at meanwhile
    QTRY_COMPARE(m_bench->answered.size(), 4);
    QStringList order;
    for (const PollBench::Answered &answer : m_bench->answered)
        order.append(answer.jobId);
    QCOMPARE(order, (QStringList{jobId(3), jobId(4), jobId(2), jobId(1)}));
}

void PollSchedulerTest::restsWithOneWhereEachSpeaksForItself()
{
    PollPolicy policy = PollBench::hurried();
    policy.restsTogether = false;
    m_bench->makeScheduler(policy);
    m_bench->network.answer(m_bench->urlOf(1), {.status = 429, .headers = {{"Retry-After", "3600"}}});
    m_bench->play(2, {u"completed"_s});
    m_bench->scheduler->watch(jobKey(1));
    QTRY_COMPARE(m_bench->answered.size(), 1);
    m_bench->scheduler->watch(jobKey(2));
    QTRY_COMPARE(m_bench->answered.size(), 2);
    QVERIFY(m_bench->scheduler->dueIn(jobKey(1)) > 59min);
}

QTEST_GUILESS_MAIN(PollSchedulerTest)
#include "tst_pollscheduler.moc"
