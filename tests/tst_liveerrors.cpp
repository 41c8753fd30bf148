// SPDX-License-Identifier: MIT
#include "app/archive/archive.h"
#include "app/common/web.h"
#include "app/jobs/pollscheduler.h"
#include "app/messages/messages.h"
#include "app/services/allservices.h"
#include "tests/support/headlessbench.h"
#include "tests/support/liveflows.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = Error::Kind;
using Next = std::optional<std::chrono::milliseconds>;

namespace {

PollPolicy exactPolicy()
{
    PollPolicy policy;
    policy.jitter = 0;
    return policy;
}

constexpr Next never = std::nullopt;
constexpr Next usual = 10s; // after the first error

// The scheduler of the program with its own pauses, over a server here. Nobody waits for the second request.
struct PollRun
{
    explicit PollRun(const PollPolicy &policy = exactPolicy())
        : scheduler(network, services, endpoint, policy)
    {
        useProxies(network, {});
        QTimer::singleShot(60s, &loop, &QEventLoop::quit);
    }

    // Returns after so many answers.
    void request(const LiveFlow &flow, bool isKnown = false, int count = 1)
    {
        QObject::connect(&scheduler, &PollScheduler::answered, &scheduler,
                         [this, count](const JobKey &, const Result<JobResponse> &answered, Next pause) {
                             ++answers;
                             result = answered;
                             next = pause;
                             if (answers == count)
                                 loop.quit();
                         });
        scheduler.watch(JobKey(flow.id), isKnown);
        loop.exec();
        QCOMPARE(answers, count);
    }

    LocalServer server;
    QNetworkAccessManager network;
    const ServiceRegistry services{allServices()};
    const Endpoint endpoint{.base = server.url(), .token = u"user:1-secret"_s};
    PollScheduler scheduler;
    Result<JobResponse> result = Error{};
    Next next{};
    int answers = 0;
    QEventLoop loop;
};

const QString trackId = u"user:12345-tempolor:user_id-job:abcdef123456789"_s;

const LiveFlow &flowOf(const QString &id)
{
    const auto &all = liveFlows();
    return *std::find_if(all.begin(), all.end(), [&](const LiveFlow &flow) { return flow.id == id; });
}

struct Expected
{
    Kind kind = Kind::BadReply;
    Next next{};
    QByteArray sentence{}; // a part of it
};

struct Case
{
    QByteArray name{};
    LocalServer::Answer answer{};
    Expected expected{};
};

QByteArray errorBody(const QByteArray &text, int code, const QByteArray &more = {})
{
    return R"({"error": ")" + text + R"(", "code": )" + QByteArray::number(code) + more + '}';
}

// In both forms that it is written in, and in the header of HTTP.
QList<Case> limits()
{
    const QByteArray at = '"' + QDateTime::currentDateTimeUtc().addSecs(3600).toString(Qt::ISODateWithMs).toUtf8() + '"';
    const QByteArray words = "requested a delay of ";
    LocalServer::Answer inHeader = jsonAnswer(errorBody("Too many requests", 429), 429);
    inHeader.headers = {{"Retry-After", "75"}};
    return {
        {"429, header", inHeader, {Kind::RateLimited, 75s, words + "75 s"}},
        {"429, seconds",
         jsonAnswer(errorBody("Too many requests", 429, R"(, "retryAfter": 90)"), 429),
         {Kind::RateLimited, 90s, words + "90 s"}},
        {"429, time",
         jsonAnswer(errorBody("Too many requests", 429, ", \"retryAfter\": " + at), 429),
         {Kind::RateLimited, 3600s, words + "60 min"}},
        {"429, time under its newer name",
         jsonAnswer(errorBody("Too many requests", 429, ", \"retryAt\": " + at), 429),
         {Kind::RateLimited, 3600s, words + "60 min"}},
        {"429, time in the maker's error",
         jsonAnswer(R"({"error": {"code": 429, "message": "quota", "retryAt": )" + at + "}}", 429),
         {Kind::RateLimited, 3600s, words + "60 min"}},
        {"429 alone", jsonAnswer(errorBody("Too many requests", 429), 429), {Kind::RateLimited, usual, "too many requests"}},
    };
}

// What is said of all services, and where one of them means something else by it.
QList<Case> casesOf(const LiveFlow &flow)
{
    const QByteArray page = "<!DOCTYPE html><html><body>Nothing here</body></html>";
    const bool isAce = flow.title == "ACE Music", isVids = flow.title == "Google Vids", isTemPolor = flow.title == "TemPolor";
    const QByteArray missing = flow.missing.isEmpty() ? "has no job with this ID" : flow.missing;
    const QByteArray late = isAce ? "may still complete it" : isVids ? "there will be no result" : "reported an error";
    QList<Case> cases{
        {"400", jsonAnswer(errorBody("Parameter is wrong", 400), 400), {Kind::BadRequest, never, "did not understand the request"}},
        {"401", jsonAnswer(errorBody("Unauthorized", 401), 401), {Kind::Unauthorized, never, "did not accept this API token"}},
        {"402", jsonAnswer(errorBody("Account has no subscription", 402), 402), {Kind::NoSubscription, never, "no active subscription"}},
        {"403", jsonAnswer(R"({"error": "Unauthorized access to user:12345"})", 403), {Kind::Forbidden, never, "another account"}},
        {"403 of a proxy", {.status = 403, .body = page, .contentType = "text/html"}, {Kind::Forbidden, usual, "denied access"}},
        {"404", jsonAnswer(errorBody("Not found.", 404), 404), {Kind::NotFound, isTemPolor ? usual : never, missing}},
        {"408", jsonAnswer(errorBody("Polling timeout", 408), 408), {Kind::Timeout, usual, "took too long"}},
        {"410",
         jsonAnswer(errorBody("Job has expired", 410), 410),
         {Kind::Expired, never, isAce ? "lists jobs for 7 days" : "no longer has this job"}},
        {"500, the maker's error",
         jsonAnswer(R"({"error": {"code": 500, "message": "Internal error", "status": "INTERNAL"}})", 500),
         {Kind::Server, usual, "reported an error"}},
        {"502, HTML", {.status = 502, .body = page, .contentType = "text/html"}, {Kind::Server, usual, "reported an error"}},
        {"504", jsonAnswer(errorBody("Timed out", 504), 504), {Kind::Server, isVids ? never : usual, late}},
        {"596",
         jsonAnswer(errorBody("Account user@example.com in error state: refresh token rejected", 596), 596),
         {Kind::Server, usual, "your account at " + flow.title + ". Renew the sign-in"}},
        {"HTML in place of a job", {.body = page, .contentType = "text/html"}, {Kind::BadReply, usual, "does not contain a job"}},
        {"an error with a good status", jsonAnswer(errorBody("Unauthorized", 401)), {Kind::Unauthorized, never, "did not accept"}},
        {"an error without a number",
         jsonAnswer(R"({"error": "The song has been deleted"})"),
         {Kind::BadReply, usual, "does not contain a job"}},
    };
    return cases + limits();
}

} // namespace

// What the living services may answer in place of a job: what the user reads, and when the job is requested next.
class LiveErrorsTest : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatItMeans_data();
    void saysWhatItMeans();
    void requestsWhatRunsAgain_data() { addLiveFlows(); }
    void requestsWhatRunsAgain();
    void endsWithWhatHasFailed_data() { addLiveFlows(); }
    void endsWithWhatHasFailed();
    void requestsOnceMoreInTheOtherEncoding_data();
    void requestsOnceMoreInTheOtherEncoding();
    void requestsNoThirdEncoding_data() { addLiveFlows(); }
    void requestsNoThirdEncoding();
    void goesOnAfterWhatIsNotTheEnd_data();
    void goesOnAfterWhatIsNotTheEnd();
    void takesAMissingTrackForDeletedOnceItWasListed();
    void knowsTheReasonAfterARestart();
};

void LiveErrorsTest::saysWhatItMeans_data()
{
    QTest::addColumn<const LiveFlow *>("flow");
    QTest::addColumn<Case>("each");
    for (const LiveFlow &flow : liveFlows()) {
        for (const Case &each : casesOf(flow))
            QTest::newRow((flow.name + ": " + each.name).constData()) << &flow << each;
    }
}

void LiveErrorsTest::saysWhatItMeans()
{
    QFETCH(const LiveFlow *, flow);
    QFETCH(Case, each);
    PollRun run;
    run.server.answer(flow->target, each.answer);
    if (!flow->listTarget.isEmpty())
        run.server.answer(flow->listTarget, jsonAnswer(R"({"data": []})"));

    run.request(*flow);

    QVERIFY(!run.result);
    QCOMPARE(run.result.error().kind, each.expected.kind);
    const QString sentence = messageForJob(run.result.error()).sentence;
    QVERIFY2(sentence.contains(QString::fromUtf8(each.expected.sentence)), qPrintable(sentence));
    QCOMPARE(run.next.has_value(), each.expected.next.has_value());
    QCOMPARE(run.scheduler.isWatching(JobKey(flow->id)), run.next.has_value());
    if (run.next) // a time is some seconds away from when the test was made
        QVERIFY2(*run.next <= *each.expected.next && *run.next > *each.expected.next - 300s,
                 qPrintable(QString::number(run.next->count())));
    const bool hasAskedList = each.expected.kind == Kind::NotFound && !flow->listTarget.isEmpty();
    QCOMPARE(run.server.requests().size(), hasAskedList ? 2 : 1);
    for (const LocalServer::Request &request : run.server.requests())
        QCOMPARE(request.authorization(), "Bearer user:1-secret");
}

void LiveErrorsTest::requestsWhatRunsAgain()
{
    QFETCH(const LiveFlow *, flow);
    PollRun run;
    if (flow->listTarget.isEmpty()) {
        run.server.answer(flow->target, jsonAnswer(flow->running));
    } else {
        run.server.answer(flow->target, jsonAnswer(errorBody("Not found.", 404), 404));
        run.server.answer(flow->listTarget, jsonAnswer(flow->running));
    }
    run.request(*flow);
    QVERIFY(run.result);
    QCOMPARE(run.result->job.id, flow->id);
    QVERIFY(isRunning(run.result->job.state));
    QVERIFY(run.next == Next(15s));
}

void LiveErrorsTest::endsWithWhatHasFailed()
{
    QFETCH(const LiveFlow *, flow);
    PollRun run;
    run.server.answer(flow->target, jsonAnswer(flow->failed));
    run.request(*flow);
    QVERIFY(run.result);
    QCOMPARE(run.result->job.state, JobState::Failed);
    QVERIFY2(run.result->job.problem.text.contains(QString::fromUtf8(flow->problem)), qPrintable(run.result->job.problem.text));
    QVERIFY(!run.next);
    QCOMPARE(run.server.requests().size(), 1);
}

void LiveErrorsTest::requestsOnceMoreInTheOtherEncoding_data()
{
    QTest::addColumn<const LiveFlow *>("flow");
    for (const LiveFlow &flow : liveFlows()) {
        if (!flow.otherTarget.isEmpty())
            QTest::newRow(flow.name.constData()) << &flow;
    }
}

void LiveErrorsTest::requestsOnceMoreInTheOtherEncoding()
{
    QFETCH(const LiveFlow *, flow);
    PollRun run;
    run.server.answer(flow->target, jsonAnswer(errorBody("Invalid job ID format", 400), 400));
    run.server.answer(flow->otherTarget, jsonAnswer(flow->completed));
    run.request(*flow);
    QVERIFY(run.result);
    QCOMPARE(run.result->job.state, JobState::Succeeded);
    QCOMPARE(run.server.requests().size(), 2);
    QCOMPARE(run.server.requests().last().target(), flow->otherTarget);
    QCOMPARE(run.server.requests().last().authorization(), "Bearer user:1-secret");
}

void LiveErrorsTest::requestsNoThirdEncoding()
{
    QFETCH(const LiveFlow *, flow);
    PollRun run;
    for (const QByteArray &target : {flow->target, flow->otherTarget})
        run.server.answer(target, jsonAnswer(errorBody("Invalid job ID format", 400), 400));
    run.request(*flow);
    QVERIFY(!run.result);
    QCOMPARE(run.result.error().kind, Kind::BadRequest);
    QCOMPARE(run.result.error().detail, u"Invalid job ID format"_s);
    QVERIFY(!run.next);
    QCOMPARE(run.server.requests().size(), flow->otherTarget.isEmpty() ? 1 : 2);
}

void LiveErrorsTest::goesOnAfterWhatIsNotTheEnd_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("status");
    QTest::newRow("a track that is not listed yet") << trackId << 404;
    QTest::newRow("songs that take long") << u"job:0f9c2a7d-81e6-4b05-a9d2-c4e700000001-user:12345-user@example.com-bot:acemusic"_s << 504;
}

void LiveErrorsTest::goesOnAfterWhatIsNotTheEnd()
{
    QFETCH(QString, id);
    QFETCH(int, status);
    const LiveFlow &flow = flowOf(id);
    PollPolicy policy = exactPolicy();
    policy.pauses = {1ms};
    policy.least = 1ms;
    PollRun run(policy);
    run.server.answer(flow.target, jsonAnswer(errorBody("Not now", status), status));
    run.server.answer(flow.target, jsonAnswer(errorBody("Not now", status), status));
    run.server.answer(flow.target, jsonAnswer(flow.completed));
    run.request(flow, false, 3);
    QVERIFY(run.result);
    QCOMPARE(run.result->job.state, JobState::Succeeded);
    QVERIFY(!run.next);
}

void LiveErrorsTest::takesAMissingTrackForDeletedOnceItWasListed()
{
    const LiveFlow &flow = flowOf(trackId);
    PollRun run;
    run.server.answer(flow.target, jsonAnswer(errorBody("No record found", 404), 404));
    run.request(flow, true);
    QCOMPARE(run.result.error().kind, Kind::NotFound);
    QVERIFY(!run.next);
}

// In the language of that time: no sentence is kept.
void LiveErrorsTest::knowsTheReasonAfterARestart()
{
    const ServiceRegistry services(allServices());
    const QTemporaryDir folder;
    const Error error{.kind = Kind::NotFound, .httpStatus = 404, .detail = u"Not found."_s};
    {
        Archive archive(folder.path(), folder.filePath(u"media"_s), services);
        for (const LiveFlow &flow : liveFlows())
            archive.put({.summary = {.key = JobKey(flow.id), .id = flow.id, .error = error}});
    }
    Archive archive(folder.path(), folder.filePath(u"media"_s), services);
    QHash<QString, Error> errors;
    for (const LiveFlow &flow : liveFlows()) {
        archive.lookup(JobKey(flow.id), &archive, [&errors, id = flow.id](const std::optional<ArchivedJob> &job) {
            errors.insert(id, job && job->summary.error ? *job->summary.error : Error{});
        });
    }
    QSet<QString> ids;
    for (const LiveFlow &flow : liveFlows())
        ids.insert(flow.id);
    QTRY_COMPARE(errors.size(), ids.size());
    for (const LiveFlow &flow : liveFlows()) {
        const Error known = errors.value(flow.id);
        QCOMPARE(known.kind, Kind::NotFound);
        QCOMPARE(known.reason.isEmpty(), flow.missing.isEmpty());
        const QString sentence = messageForJob(known).sentence;
        QVERIFY2(sentence.contains(QString::fromUtf8(flow.missing)), qPrintable(sentence));
    }
}

QTEST_GUILESS_MAIN(LiveErrorsTest)
#include "tst_liveerrors.moc"
