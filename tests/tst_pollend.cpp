// SPDX-License-Identifier: MIT
#include "tests/support/fakeservice.h"
#include "tests/support/fixtures.h"
#include "tests/support/pollbench.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Ending = FakeNetwork::Ending;

namespace {

// One whose jobs take no time at all.
class HastyService final : public FakeService
{
public:
    [[nodiscard]] std::chrono::seconds patience(const QString & /*jobId*/) const override { return -1s; }
    [[nodiscard]] std::optional<bool> mayPass(const Error &error, const QString & /*jobId*/, bool isKnown) const override
    {
        return error.kind == Error::Kind::NotFound && !isKnown ? std::optional(true) : std::nullopt;
    }
};

} // namespace

// How long a job is polled: until it has ended, too much has failed, or somebody stops it.
class PollEndTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_bench = std::make_unique<PollBench>(); }
    void followsAJobToItsEnd_data();
    void followsAJobToItsEnd();
    void leavesAloneWhatHasEnded_data();
    void leavesAloneWhatHasEnded();
    void goesOnAfterErrors();
    void takesNothingElseForAnAnswerOnceItHasOne();
    void stopsAfterEnoughErrorsInARow();
    void waitsAsLongAsTheServerAsks();
    void tellsNothingOfWhatWasStopped();
    void letsTheListenerStopIt();
    void letsTheListenerDeleteIt();
    void endsItsRequestsWithItself();
    void endsWhatRunsForTooLong();
    void endsWhatIsMissingForTooLong();

private:
    std::unique_ptr<PollBench> m_bench;
};

void PollEndTest::followsAJobToItsEnd_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"imagine-v7", "upscale", "animate"})
        QTest::newRow(name) << u"jobs/real/sequence-%1-2026.json"_s.arg(QLatin1StringView(name));
}

void PollEndTest::followsAJobToItsEnd()
{
    QFETCH(QString, name);
    const QJsonArray sequence = QJsonDocument::fromJson(fixture(name)).array();
    const QString id = sequence.first()["jobid"_L1].toString();
    QStringList expected;
    for (const QJsonValue &step : sequence) {
        expected.append(step["status"_L1].toString());
        m_bench->network.answer(m_bench->urlOf(id), {.pieces = {json(step.toObject())}});
    }
    m_bench->makeScheduler();
    m_bench->scheduler->watch(JobKey(id));
    QTRY_COMPARE(m_bench->statuses(), expected);
    QVERIFY(expected.last() == "completed"_L1 && !m_bench->scheduler->isWatching(JobKey(id)));
    for (const PollBench::Answered &answer : std::as_const(m_bench->answered))
        QVERIFY(answer.next == (isRunning(answer.result->job.state) ? PollBench::Next(1ms) : PollBench::Next()));
    m_bench->letOthersPass();
    QCOMPARE(m_bench->network.requests().size(), sequence.size() + 5);
}

void PollEndTest::leavesAloneWhatHasEnded_data()
{
    QTest::addColumn<FakeNetwork::Answer>("answer");
    const auto row = [](const char *name, const FakeNetwork::Answer &answer) { QTest::newRow(name) << answer; };
    for (const char *status : {"completed", "moderated", "failed", "cancelled", "reviewing", ""})
        row(status, {.pieces = {json(jobObject(1, QString::fromLatin1(status)))}});
    for (const int status : {400, 401, 402, 404, 410})
        row(qPrintable(QString::number(status)), {.status = status, .pieces = {fixture(u"jobs/v2-error-%1.json"_s.arg(status))}});
}

void PollEndTest::leavesAloneWhatHasEnded()
{
    QFETCH(FakeNetwork::Answer, answer);
    m_bench->network.answer(m_bench->urlOf(1), answer);
    m_bench->makeScheduler();
    m_bench->scheduler->watch(jobKey(1));
    QTRY_COMPARE(m_bench->answered.size(), 1);
    QVERIFY(!m_bench->answered.first().next && !m_bench->scheduler->isWatching(jobKey(1)));
    m_bench->letOthersPass();
    QCOMPARE(m_bench->requestsFor(1), 1);
}

void PollEndTest::goesOnAfterErrors()
{
    PollPolicy policy = PollBench::hurried();
    policy.interval = 3ms;
    policy.pauses = {1ms, 2ms};
    m_bench->makeScheduler(policy);
    m_bench->network.answer(m_bench->urlOf(1), {.status = 503});
    m_bench->network.answer(m_bench->urlOf(1), {.ending = Ending::Refuse});
    m_bench->network.answer(m_bench->urlOf(1), {.pieces = {"{\"status\""}, .ending = Ending::Cut});
    m_bench->play(1, {u"progress"_s});
    m_bench->network.answer(m_bench->urlOf(1), {.status = 403, .pieces = {fixture(u"jobs/http-403-cloudflare-challenge.html"_s)}});
    m_bench->play(1, {u"completed"_s});
    m_bench->scheduler->watch(jobKey(1));
    QTRY_COMPARE(m_bench->answered.size(), 6);
    QCOMPARE(m_bench->statuses().join(u' '), u"503 0 200 progress 403 completed"_s);
    const QList<PollBench::Next> expected{1ms, 2ms, 2ms, 3ms, 1ms, {}}; // an answer begins the pauses anew
    for (int i = 0; i < 6; ++i)
        QVERIFY2(m_bench->answered.at(i).next == expected.at(i), qPrintable(QString::number(i)));
}

// A gateway's words: one more document that is no job is worth less than the job that is known.
void PollEndTest::takesNothingElseForAnAnswerOnceItHasOne()
{
    const FakeNetwork::Answer words{.pieces = {R"({"message": "no healthy upstream"})"}};
    m_bench->play(1, {u"progress"_s});
    m_bench->network.answer(m_bench->urlOf(1), words);
    m_bench->play(1, {u"completed"_s});
    m_bench->makeScheduler();
    m_bench->scheduler->watch(jobKey(1));
    QTRY_COMPARE(m_bench->statuses(), (QStringList{u"progress"_s, u"200"_s, u"completed"_s}));
    QCOMPARE(m_bench->answered.at(1).result.error().kind, Error::Kind::BadReply);

    m_bench->network.answer(m_bench->urlOf(2), words); // of which nothing else is known
    m_bench->scheduler->watch(jobKey(2));
    QTRY_COMPARE(m_bench->answered.size(), 4);
    QVERIFY(m_bench->answered.last().result);
    m_bench->network.answer(m_bench->urlOf(3), words);
    m_bench->play(3, {u"completed"_s});
    m_bench->scheduler->watch(jobKey(3), true); // from an earlier run
    QTRY_COMPARE(m_bench->answered.size(), 6);
    QCOMPARE(m_bench->statuses().mid(4), (QStringList{u"200"_s, u"completed"_s}));
}

void PollEndTest::stopsAfterEnoughErrorsInARow()
{
    PollPolicy policy = PollBench::hurried();
    policy.maxFailures = 3;
    m_bench->makeScheduler(policy);
    for (const int errors : {2, 3}) {
        for (int i = 0; i < errors; ++i)
            m_bench->network.answer(m_bench->urlOf(1), {.status = 502});
        if (errors == 2)
            m_bench->play(1, {u"progress"_s});
    }
    m_bench->scheduler->watch(jobKey(1));
    QTRY_VERIFY(!m_bench->scheduler->isWatching(jobKey(1)));
    QCOMPARE(m_bench->statuses().join(u' '), u"502 502 progress 502 502 502"_s);
    QVERIFY(!m_bench->answered.last().next);
    m_bench->letOthersPass();
    QCOMPARE(m_bench->requestsFor(1), 6);
}

void PollEndTest::waitsAsLongAsTheServerAsks()
{
    m_bench->makeScheduler();
    m_bench->network.answer(m_bench->urlOf(1), {.status = 503, .headers = {{"Retry-After", "3600"}}});
    m_bench->scheduler->watch(jobKey(1));
    QTRY_COMPARE(m_bench->answered.size(), 1);
    QCOMPARE(m_bench->answered.first().result.error().kind, Error::Kind::Server);
    QVERIFY(m_bench->answered.first().next == PollBench::Next(1h));
    m_bench->scheduler->watch(jobKey(1)); // whoever requests it
    m_bench->letOthersPass();
    QVERIFY(m_bench->scheduler->isWatching(jobKey(1)));
    QCOMPARE(m_bench->requestsFor(1), 1);
}

void PollEndTest::tellsNothingOfWhatWasStopped()
{
    for (const bool stopsAll : {false, true}) {
        init();
        m_bench->makeScheduler();
        m_bench->hang(1);
        m_bench->scheduler->watch(jobKey(1));
        QTRY_COMPARE(m_bench->network.running(), 1);
        m_bench->scheduler->watch(jobKey(2)); // not requested yet
        if (stopsAll)
            m_bench->scheduler->stopAll();
        else
            m_bench->scheduler->stop(jobKey(1));
        m_bench->scheduler->stop(jobKey(2));
        QVERIFY(!m_bench->scheduler->isWatching(jobKey(1)) && !m_bench->scheduler->isWatching(jobKey(2)));
        QTRY_COMPARE(m_bench->network.running(), 0);
        m_bench->letOthersPass();
        QVERIFY(m_bench->answered.isEmpty());
        QCOMPARE(m_bench->network.requests().size(), 1 + 5);
    }
}

void PollEndTest::letsTheListenerStopIt()
{
    m_bench->makeScheduler();
    m_bench->play(1, {u"progress"_s});
    connect(m_bench->scheduler.get(), &PollScheduler::answered, this, [this](const JobKey &key) { m_bench->scheduler->stop(key); });
    m_bench->scheduler->watch(jobKey(1));
    QTRY_COMPARE(m_bench->answered.size(), 1);
    m_bench->letOthersPass();
    QCOMPARE(m_bench->requestsFor(1), 1);
}

void PollEndTest::letsTheListenerDeleteIt()
{
    m_bench->makeScheduler();
    m_bench->play(1, {u"progress"_s});
    connect(m_bench->scheduler.get(), &PollScheduler::answered, this, [this] { m_bench->scheduler.reset(); });
    m_bench->scheduler->watch(jobKey(1));
    QTRY_VERIFY(!m_bench->scheduler);
    QCOMPARE(m_bench->network.running(), 0);
}

void PollEndTest::endsItsRequestsWithItself()
{
    m_bench->makeScheduler();
    m_bench->hang(1);
    m_bench->scheduler->watch(jobKey(1));
    QTRY_COMPARE(m_bench->network.running(), 1);
    m_bench->scheduler.reset();
    QVERIFY(m_bench->network.running() == 0 && m_bench->answered.isEmpty());
}

void PollEndTest::endsWhatRunsForTooLong()
{
    const HastyService service;
    PollScheduler scheduler(m_bench->network, service, m_bench->endpoint, PollBench::hurried());
    QList<PollBench::Answered> answered;
    connect(&scheduler, &PollScheduler::answered, this, [&](const JobKey &key, const Result<JobResponse> &result, PollBench::Next next) {
        answered.append({.jobId = key.toString(), .result = result, .next = next});
    });
    const QUrl url = service.jobUrl(m_bench->endpoint.base, fakeJobId(1));
    m_bench->network.answer(url, {.pieces = {fakeJob(1, 1)}});
    scheduler.watch(fakeJobKey(1));
    QTRY_COMPARE(answered.size(), 1);
    QVERIFY(answered.first().result && isRunning(answered.first().result->job.state));
    QVERIFY(!answered.first().next);
    QVERIFY(!scheduler.isWatching(fakeJobKey(1)));
    m_bench->network.answer(url, {.pieces = {fakeJob(1, 2)}});
    scheduler.watch(fakeJobKey(1)); // somebody wants it all the same
    QTRY_COMPARE(answered.size(), 2);
    QCOMPARE(answered.last().result->job.state, JobState::Succeeded);
}

// A service that does not list a new job at once.
void PollEndTest::endsWhatIsMissingForTooLong()
{
    const HastyService service;
    PollScheduler scheduler(m_bench->network, service, m_bench->endpoint, PollBench::hurried());
    QList<PollBench::Next> nexts;
    connect(&scheduler, &PollScheduler::answered, this,
            [&](const JobKey &, const Result<JobResponse> &, PollBench::Next next) { nexts.append(next); });
    m_bench->network.answer(service.jobUrl(m_bench->endpoint.base, fakeJobId(1)), {.status = 404, .pieces = {"{}"}});
    scheduler.watch(fakeJobKey(1));
    QTRY_COMPARE(nexts, QList<PollBench::Next>{PollBench::Next()});
    QVERIFY(!scheduler.isWatching(fakeJobKey(1)));
}

QTEST_GUILESS_MAIN(PollEndTest)
#include "tst_pollend.moc"
