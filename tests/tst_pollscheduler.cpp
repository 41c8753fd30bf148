#include "app/service/midjourneyv2.h"
#include "app/session/pollscheduler.h"
#include "tests/support/fakenetwork.h"
#include "tests/support/fixtures.h"
#include "tests/support/jobbuilder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Ending = FakeNetwork::Ending;
using Kind = Error::Kind;
using Next = std::optional<std::chrono::milliseconds>;

namespace {

struct Answered
{
    QString jobId{};
    Result<JobAnswer> result;
    Next next{};
};

PollPolicy hurried()
{
    PollPolicy policy;
    policy.interval = 1ms;
    policy.least = 1ms;
    policy.pauses = {1ms};
    policy.jitter = 0;
    return policy;
}

} // namespace

// The real scheduler and fetches over a scripted network; pauses are of a millisecond.
class PollSchedulerTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void asksOnlyAFewAtOnce_data();
    void asksOnlyAFewAtOnce();
    void asksInTurn();
    void asksForTheJobsOwnAddressWithTheToken();
    void followsAJobToItsEnd_data();
    void followsAJobToItsEnd();
    void leavesAloneWhatHasEnded_data();
    void leavesAloneWhatHasEnded();
    void asksOnceForWhatIsWatchedTwice();
    void asksAgainWhenSomebodyWantsIt();
    void bringsForwardWhatSomebodyWants();
    void keepsThePaceWhateverSomebodyWants();
    void takesAnotherPaceWhileItRuns();
    void tellsNothingOfWhatWasStopped();
    void givesTheFreePlaceToTheNext();
    void goesOnAfterErrors();
    void stopsAfterEnoughErrorsInARow();
    void waitsAsLongAsTheServerAsks();
    void letsTheListenerStopIt();
    void letsTheListenerDeleteIt();
    void endsItsRequestsWithItself();

private:
    void makeScheduler(const PollPolicy &policy = hurried());
    void play(int job, const QStringList &statuses); // one answer each
    void hang(int job) { m_network->answer(urlOf(job), {.ending = Ending::Hang}); }
    [[nodiscard]] QUrl urlOf(int job) const { return m_service.jobUrl(m_endpoint.base, jobId(job)); }
    [[nodiscard]] qsizetype requestsFor(int job) const;
    [[nodiscard]] QStringList statuses() const; // of all answers, in their order
    // Other jobs are asked for and answered meanwhile: what was to come by then has come.
    void letOthersPass();

    const MidjourneyV2 m_service;
    const Endpoint m_endpoint{.base = QUrl(u"https://api.example"_s), .token = u"user:1-secret"_s};
    std::unique_ptr<FakeNetwork> m_network;
    std::unique_ptr<PollScheduler> m_scheduler;
    QList<Answered> m_answered;
};

void PollSchedulerTest::init()
{
    m_scheduler.reset(); // before its network
    m_network = std::make_unique<FakeNetwork>();
    m_answered.clear();
}

void PollSchedulerTest::makeScheduler(const PollPolicy &policy)
{
    m_scheduler = std::make_unique<PollScheduler>(*m_network, m_service, m_endpoint, policy);
    connect(m_scheduler.get(), &PollScheduler::answered, this, [this](const QString &id, const Result<JobAnswer> &result, Next next) {
        m_answered.append({.jobId = id, .result = result, .next = next});
    });
}

void PollSchedulerTest::play(int job, const QStringList &statuses)
{
    for (const QString &status : statuses)
        m_network->answer(urlOf(job), {.pieces = {json(jobObject(job, status))}});
}

qsizetype PollSchedulerTest::requestsFor(int job) const
{
    const auto &requests = m_network->requests();
    return std::count_if(requests.begin(), requests.end(), [&](const QNetworkRequest &request) { return request.url() == urlOf(job); });
}

QStringList PollSchedulerTest::statuses() const
{
    QStringList list;
    for (const Answered &answer : m_answered)
        list.append(answer.result ? answer.result->job.statusText : QString::number(answer.result.error().httpStatus));
    return list;
}

void PollSchedulerTest::letOthersPass()
{
    const qsizetype before = m_answered.size();
    for (int job = 900; job < 905; ++job) {
        play(job, {u"completed"_s});
        m_scheduler->watch(jobId(job));
        QTRY_COMPARE(m_answered.size(), before + job - 899);
    }
    m_answered = m_answered.first(before);
}

void PollSchedulerTest::asksOnlyAFewAtOnce_data()
{
    QTest::addColumn<int>("most");
    for (const int most : {1, 2, 4})
        QTest::newRow(qPrintable(QString::number(most))) << most;
}

void PollSchedulerTest::asksOnlyAFewAtOnce()
{
    QFETCH(int, most);
    PollPolicy policy = hurried();
    policy.mostAtOnce = most;
    makeScheduler(policy);
    for (int job = 1; job <= 10; ++job) {
        play(job, {u"started"_s, u"progress"_s, u"completed"_s});
        m_scheduler->watch(jobId(job));
    }
    QTRY_COMPARE(m_answered.size(), 30);
    QCOMPARE(m_network->mostRunning(), most);
    QCOMPARE(m_network->requests().size(), 30);
}

void PollSchedulerTest::asksInTurn()
{
    PollPolicy policy = hurried();
    policy.mostAtOnce = 1;
    policy.interval = 200ms; // no job is due again before all have been asked for, on a slow machine too
    makeScheduler(policy);
    for (int job = 1; job <= 3; ++job) {
        play(job, {u"started"_s, u"progress"_s, u"completed"_s});
        m_scheduler->watch(jobId(job));
    }
    QTRY_COMPARE(m_answered.size(), 9);
    for (int i = 0; i < 9; ++i)
        QCOMPARE(m_answered.at(i).jobId, jobId(1 + i % 3)); // what has just been asked goes to the end
}

void PollSchedulerTest::asksForTheJobsOwnAddressWithTheToken()
{
    makeScheduler();
    play(1, {u"completed"_s});
    m_scheduler->watch(jobId(1));
    QVERIFY(m_network->requests().isEmpty()); // not from inside watch()
    QTRY_COMPARE(m_answered.size(), 1);
    QCOMPARE(m_network->requests().first().url(), urlOf(1));
    QCOMPARE(m_network->requests().first().rawHeader("Authorization"), "Bearer user:1-secret");
    QCOMPARE(m_answered.first().jobId, jobId(1));
    QCOMPARE(m_answered.first().result->raw, json(jobObject(1, u"completed"_s)));
}

void PollSchedulerTest::followsAJobToItsEnd_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"imagine-v7", "upscale", "animate"})
        QTest::newRow(name) << u"jobs/real/sequence-%1-2026.json"_s.arg(QLatin1StringView(name));
}

void PollSchedulerTest::followsAJobToItsEnd()
{
    QFETCH(QString, name);
    const QJsonArray sequence = QJsonDocument::fromJson(fixture(name)).array();
    const QString id = sequence.first()["jobid"_L1].toString();
    QStringList expected;
    for (const QJsonValue &step : sequence) {
        expected.append(step["status"_L1].toString());
        m_network->answer(m_service.jobUrl(m_endpoint.base, id), {.pieces = {json(step.toObject())}});
    }
    makeScheduler();
    m_scheduler->watch(id);
    QTRY_COMPARE(statuses(), expected);
    QVERIFY(expected.last() == "completed"_L1 && !m_scheduler->isWatching(id));
    for (const Answered &answer : std::as_const(m_answered))
        QVERIFY(answer.next == (isRunning(answer.result->job.status) ? Next(1ms) : Next()));
    letOthersPass();
    QCOMPARE(m_network->requests().size(), sequence.size() + 5);
}

void PollSchedulerTest::leavesAloneWhatHasEnded_data()
{
    QTest::addColumn<FakeNetwork::Answer>("answer");
    const auto row = [](const char *name, const FakeNetwork::Answer &answer) { QTest::newRow(name) << answer; };
    for (const char *status : {"completed", "moderated", "failed", "cancelled", "reviewing", ""})
        row(status, {.pieces = {json(jobObject(1, QString::fromLatin1(status)))}});
    for (const int status : {400, 401, 402, 404, 410})
        row(qPrintable(QString::number(status)), {.status = status, .pieces = {fixture(u"jobs/v2-error-%1.json"_s.arg(status))}});
}

void PollSchedulerTest::leavesAloneWhatHasEnded()
{
    QFETCH(FakeNetwork::Answer, answer);
    m_network->answer(urlOf(1), answer);
    makeScheduler();
    m_scheduler->watch(jobId(1));
    QTRY_COMPARE(m_answered.size(), 1);
    QVERIFY(!m_answered.first().next && !m_scheduler->isWatching(jobId(1)));
    letOthersPass();
    QCOMPARE(requestsFor(1), 1);
}

void PollSchedulerTest::asksOnceForWhatIsWatchedTwice()
{
    PollPolicy policy = hurried();
    policy.least = 1h;
    makeScheduler(policy);
    hang(1);
    play(2, {u"progress"_s});
    for (int i = 0; i < 2; ++i) {
        for (const int job : {1, 2})
            m_scheduler->watch(jobId(job));
        QTRY_COMPARE(m_answered.size(), 1); // then the first is being asked for, and the second rests
    }
    letOthersPass();
    QCOMPARE(requestsFor(1), 1);
    QCOMPARE(requestsFor(2), 1);
}

void PollSchedulerTest::asksAgainWhenSomebodyWantsIt()
{
    makeScheduler();
    play(1, {u"completed"_s, u"completed"_s});
    for (int i = 1; i <= 2; ++i) {
        m_scheduler->watch(jobId(1));
        QVERIFY(m_scheduler->isWatching(jobId(1)));
        QTRY_COMPARE(m_answered.size(), i);
    }
    QCOMPARE(requestsFor(1), 2);
}

void PollSchedulerTest::bringsForwardWhatSomebodyWants()
{
    PollPolicy policy = hurried();
    policy.interval = 1h;
    policy.pauses = {1h};
    makeScheduler(policy);
    m_network->answer(urlOf(1), {.status = 503});
    play(1, {u"progress"_s, u"completed"_s});
    for (int i = 1; i <= 3; ++i) { // the pauses would be hours
        m_scheduler->watch(jobId(1));
        QTRY_COMPARE(m_answered.size(), i);
    }
    QCOMPARE(statuses().join(u' '), u"503 progress completed"_s);
}

void PollSchedulerTest::keepsThePaceWhateverSomebodyWants()
{
    PollPolicy policy = hurried();
    policy.least = 1h;
    makeScheduler(policy);
    play(1, {u"completed"_s});
    hang(2);
    for (const int job : {1, 2})
        m_scheduler->watch(jobId(job));
    QTRY_COMPARE(m_answered.size(), 1);
    for (int i = 0; i < 3; ++i) {
        for (const int job : {1, 2}) {
            m_scheduler->stop(jobId(job));
            m_scheduler->watch(jobId(job));
            QVERIFY(m_scheduler->isWatching(jobId(job)));
        }
    }
    letOthersPass(); // they have not been asked for before
    QCOMPARE(requestsFor(1), 1);
    QCOMPARE(requestsFor(2), 1);
}

void PollSchedulerTest::takesAnotherPaceWhileItRuns()
{
    makeScheduler();
    play(1, {u"progress"_s, u"progress"_s});
    PollPolicy slow = hurried();
    slow.interval = 1h;
    connect(m_scheduler.get(), &PollScheduler::answered, this, [this, slow] { m_scheduler->setPolicy(slow); });
    m_scheduler->watch(jobId(1));
    QTRY_COMPARE(m_answered.size(), 2);
    QCOMPARE(m_answered.last().next, Next(1h));
    letOthersPass();
    QCOMPARE(requestsFor(1), 2);
}

void PollSchedulerTest::tellsNothingOfWhatWasStopped()
{
    for (const bool stopsAll : {false, true}) {
        init();
        makeScheduler();
        hang(1);
        m_scheduler->watch(jobId(1));
        QTRY_COMPARE(m_network->running(), 1);
        m_scheduler->watch(jobId(2)); // not asked for yet
        if (stopsAll)
            m_scheduler->stopAll();
        else
            m_scheduler->stop(jobId(1));
        m_scheduler->stop(jobId(2));
        QVERIFY(!m_scheduler->isWatching(jobId(1)) && !m_scheduler->isWatching(jobId(2)));
        QTRY_COMPARE(m_network->running(), 0);
        letOthersPass();
        QVERIFY(m_answered.isEmpty());
        QCOMPARE(m_network->requests().size(), 1 + 5);
    }
}

void PollSchedulerTest::givesTheFreePlaceToTheNext()
{
    makeScheduler();
    for (int job = 1; job <= 10; ++job) {
        hang(job);
        m_scheduler->watch(jobId(job));
    }
    QTRY_COMPARE(m_network->running(), 4);
    for (int job = 1; job <= 6; ++job) {
        QCOMPARE(m_network->requests().size(), job + 3);
        m_scheduler->stop(jobId(job));
        QTRY_COMPARE(requestsFor(job + 4), 1);
        QTRY_COMPARE(m_network->running(), 4);
    }
    QCOMPARE(m_network->requests().size(), 10);
}

void PollSchedulerTest::goesOnAfterErrors()
{
    PollPolicy policy = hurried();
    policy.interval = 3ms;
    policy.pauses = {1ms, 2ms};
    makeScheduler(policy);
    m_network->answer(urlOf(1), {.status = 503});
    m_network->answer(urlOf(1), {.ending = Ending::Refuse});
    m_network->answer(urlOf(1), {.pieces = {"{\"status\""}, .ending = Ending::Cut});
    play(1, {u"progress"_s});
    m_network->answer(urlOf(1), {.status = 403, .pieces = {fixture(u"jobs/http-403-cloudflare-challenge.html"_s)}});
    play(1, {u"completed"_s});
    m_scheduler->watch(jobId(1));
    QTRY_COMPARE(m_answered.size(), 6);
    QCOMPARE(statuses().join(u' '), u"503 0 200 progress 403 completed"_s);
    const QList<Next> expected{1ms, 2ms, 2ms, 3ms, 1ms, {}}; // an answer begins the pauses anew
    for (int i = 0; i < 6; ++i)
        QVERIFY2(m_answered.at(i).next == expected.at(i), qPrintable(QString::number(i)));
}

void PollSchedulerTest::stopsAfterEnoughErrorsInARow()
{
    PollPolicy policy = hurried();
    policy.mostFailures = 3;
    makeScheduler(policy);
    for (const int errors : {2, 3}) {
        for (int i = 0; i < errors; ++i)
            m_network->answer(urlOf(1), {.status = 502});
        if (errors == 2)
            play(1, {u"progress"_s});
    }
    m_scheduler->watch(jobId(1));
    QTRY_VERIFY(!m_scheduler->isWatching(jobId(1)));
    QCOMPARE(statuses().join(u' '), u"502 502 progress 502 502 502"_s);
    QVERIFY(!m_answered.last().next);
    letOthersPass();
    QCOMPARE(requestsFor(1), 6);
}

void PollSchedulerTest::waitsAsLongAsTheServerAsks()
{
    makeScheduler();
    m_network->answer(urlOf(1), {.status = 429, .headers = {{"Retry-After", "3600"}}});
    m_scheduler->watch(jobId(1));
    QTRY_COMPARE(m_answered.size(), 1);
    QCOMPARE(m_answered.first().result.error().kind, Kind::RateLimited);
    QVERIFY(m_answered.first().next == Next(1h));
    m_scheduler->watch(jobId(1)); // whoever wants it
    letOthersPass();
    QVERIFY(m_scheduler->isWatching(jobId(1)));
    QCOMPARE(requestsFor(1), 1);
}

void PollSchedulerTest::letsTheListenerStopIt()
{
    makeScheduler();
    play(1, {u"progress"_s});
    connect(m_scheduler.get(), &PollScheduler::answered, this, [this](const QString &id) { m_scheduler->stop(id); });
    m_scheduler->watch(jobId(1));
    QTRY_COMPARE(m_answered.size(), 1);
    letOthersPass();
    QCOMPARE(requestsFor(1), 1);
}

void PollSchedulerTest::letsTheListenerDeleteIt()
{
    makeScheduler();
    play(1, {u"progress"_s});
    connect(m_scheduler.get(), &PollScheduler::answered, this, [this] { m_scheduler.reset(); });
    m_scheduler->watch(jobId(1));
    QTRY_VERIFY(!m_scheduler);
    QCOMPARE(m_network->running(), 0);
}

void PollSchedulerTest::endsItsRequestsWithItself()
{
    makeScheduler();
    hang(1);
    m_scheduler->watch(jobId(1));
    QTRY_COMPARE(m_network->running(), 1);
    m_scheduler.reset();
    QVERIFY(m_network->running() == 0 && m_answered.isEmpty());
}

QTEST_GUILESS_MAIN(PollSchedulerTest)
#include "tst_pollscheduler.moc"
