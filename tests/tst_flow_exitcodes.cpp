// SPDX-License-Identifier: MIT
#include "tests/support/fixtures.h"
#include "tests/support/headlessbench.h"
#include "tests/support/jobbuilder.h"
#include "tests/support/mediafiles.h"

#include <QBuffer>
#include <QJsonArray>
#include <QtTest>

using namespace Qt::StringLiterals;
using Ending = LocalServer::Ending;

namespace {

QByteArray errorBody(const QByteArray &message, int code)
{
    return "{ \"error\": \"" + message + "\", \"code\": " + QByteArray::number(code) + " }";
}

} // namespace

// Every way in which a run can end, by its code, its sentence, and the number of requests that it took.
class ExitCodes : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void endsWithTheCodeOfTheAnswer_data();
    void endsWithTheCodeOfTheAnswer();
    void endsWithTheCodeOfTheStatus_data();
    void endsWithTheCodeOfTheStatus();
    void triesAgainAfterErrorsThatPass();
    void isBadUsage_data();
    void isBadUsage();
    void wantsATokenForIdsOnly();
    void failsWhenTheFolderCannotBeWritten();
    void asksNoMoreWhenItIsRefused();
    void takesTheHighestCode();
    void savesWhatAFailedJobHas();
    void printsInTheOrderOfTheInputs();
    void printsAsItCame();
    void printsARunningJobOnce();

private:
    std::unique_ptr<HeadlessBench> m_bench;
};

void ExitCodes::init()
{
    m_bench = std::make_unique<HeadlessBench>();
}

void ExitCodes::endsWithTheCodeOfTheAnswer_data()
{
    QTest::addColumn<LocalServer::Answer>("answer");
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("requests");
    QTest::addColumn<QByteArray>("word");

    const auto refusal = [](int status, const QByteArray &message) { return jsonAnswer(errorBody(message, status), status); };
    QTest::newRow("400") << refusal(400, "Query param jobid not provided") << 6 << 1 << QByteArray("did not understand");
    QTest::newRow("401") << refusal(401, "Unauthorized") << 3 << 1 << QByteArray("API token");
    QTest::newRow("402") << refusal(402, "Account has no subscription or subscription expired") << 3 << 1 << QByteArray("subscription");
    QTest::newRow("403") << refusal(403, "no") << 6 << 5 << QByteArray("denied access");
    QTest::newRow("404") << refusal(404, "Unable to locate job") << 4 << 1 << QByteArray("no job with this ID");
    QTest::newRow("410") << refusal(410, "Job has expired") << 4 << 1 << QByteArray("no longer has");
    QTest::newRow("408") << refusal(408, "late") << 6 << 5 << QByteArray("too long");
    QTest::newRow("429") << refusal(429, "slow down") << 6 << 5 << QByteArray("too many requests");
    QTest::newRow("500") << refusal(500, "oops") << 6 << 5 << QByteArray("reported an error");
    QTest::newRow("596") << refusal(596, "pending moderation") << 6 << 5 << QByteArray("reported an error");
    QTest::newRow("404 inside a 200") << jsonAnswer(errorBody("Unable to locate job", 404)) << 4 << 1 << QByteArray("no job with this ID");
    QTest::newRow("HTML") << LocalServer::Answer{.body = "<html><body>Hello</body></html>", .contentType = "text/html"} << 6 << 5
                          << QByteArray("does not contain a job");
    QTest::newRow("Cloudflare") << LocalServer::Answer{.status = 403, .body = fixture(u"jobs/http-403-cloudflare-challenge.html"_s)} << 6
                                << 5 << QByteArray("Cloudflare");
    QTest::newRow("cut JSON") << jsonAnswer("{\"jobid\": \"job:2026") << 6 << 5 << QByteArray("does not contain a job");
    QTest::newRow("cut body") << LocalServer::Answer{.body = json(jobObject(1, u"completed"_s)), .sent = 20, .ending = Ending::Cut} << 6
                              << 5 << QByteArray("");
    QTest::newRow("reset") << LocalServer::Answer{.body = json(jobObject(1, u"completed"_s)), .sent = 20, .ending = Ending::Reset} << 6 << 5
                           << QByteArray("");
    QTest::newRow("redirect to elsewhere") << LocalServer::Answer{.status = 302, .headers = {{"Location", "http://127.0.0.1:9/v2/jobs/"}}}
                                           << 6 << 1 << QByteArray("must not be sent");
    QTest::newRow("redirect to the open net") << LocalServer::Answer{.status = 301, .headers = {{"Location", "http://example.com/"}}} << 6
                                              << 1 << QByteArray("must not be sent");
}

void ExitCodes::endsWithTheCodeOfTheAnswer()
{
    QFETCH(LocalServer::Answer, answer);
    QFETCH(int, requests);
    QFETCH(QByteArray, word);
    m_bench->answerJob(jobId(), answer);

    const HeadlessResult result = m_bench->save({jobId()});

    QTEST(result.exitCode, "code");
    const qsizetype requested = m_bench->server.requests().size();
    QVERIFY(answer.hangsUp() ? requested >= requests : requested == requests); // where it hangs up, Qt may send one more request by itself
    QVERIFY2(result.err.contains(word), result.err.constData());
    QVERIFY2(!result.err.contains("secret"), result.err.constData());
    QCOMPARE(result.out, "");
    QCOMPARE(filesBelow(m_bench->folder()).size(), 0);
}

void ExitCodes::endsWithTheCodeOfTheStatus_data()
{
    QTest::addColumn<QByteArray>("job");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("word");

    QTest::newRow("completed") << json(jobObject(1, u"completed"_s)) << 0 << QByteArray();
    QTest::newRow("failed") << json(jobObject(1, u"failed"_s)) << 5 << QByteArray("could not complete");
    QTest::newRow("cancelled") << json(jobObject(1, u"cancelled"_s)) << 5 << QByteArray("cancelled");
    QTest::newRow("moderated") << json(jobObject(1, u"moderated"_s)) << 5 << QByteArray("Moderation");
    QTest::newRow("unknown") << json(jobObject(1, u"reviewing"_s)) << 5 << QByteArray("reviewing");
    QTest::newRow("missing") << QByteArray("{\"jobid\": \"" + jobId().toUtf8() + "\", \"verb\": \"imagine\"}") << 5
                             << QByteArray("no status");
    QTest::newRow("nothing at all") << QByteArray("{}") << 5 << QByteArray("no status");
    QTest::newRow("code 422") << fixture(u"jobs/v2-error-422-moderated.json"_s) << 5 << QByteArray("Moderation");
}

void ExitCodes::endsWithTheCodeOfTheStatus()
{
    QFETCH(QByteArray, job);
    QFETCH(QByteArray, word);
    m_bench->answerJob(jobId(), jsonAnswer(job));

    const HeadlessResult result = m_bench->save({jobId()});

    QTEST(result.exitCode, "code");
    QVERIFY2(result.err.contains(word), result.err.constData());
    QCOMPARE(filesBelow(m_bench->folder()).values(), QList<QByteArray>{job});
    QCOMPARE(m_bench->server.requests().size(), 1);
}

void ExitCodes::triesAgainAfterErrorsThatPass()
{
    m_bench->answerJob(jobId(), jsonAnswer("{\"error\":\"busy\"}", 503));
    m_bench->answerJob(jobId(), {.body = "<html></html>", .contentType = "text/html"});
    m_bench->answerJob(jobId(), jsonAnswer("{\"error\":\"busy\"}", 596));
    m_bench->answerJob(jobId(), {.body = "{\"jobid\"", .announced = 400, .ending = Ending::Cut});
    m_bench->answerJob(jobId(), jsonAnswer(json(jobObject(1, u"completed"_s))));

    const HeadlessResult result = m_bench->save({jobId()});

    QCOMPARE(result.exitCode, 0);
    QCOMPARE(m_bench->server.requests().size(), 5);
    QCOMPARE(result.err.count("Trying again in"), 4);
}

void ExitCodes::isBadUsage_data()
{
    QTest::addColumn<QString>("input");
    QTest::newRow("no id in it") << u"hello"_s;
    QTest::newRow("no text at all") << QString();
    QTest::newRow("a file that is not there") << u"/nowhere/job.json"_s;
    QTest::newRow("a folder without jobs") << fixturePath(u"media"_s);
    QTest::newRow("an error of the service") << fixturePath(u"jobs/v2-error-404.json"_s);
    QTest::newRow("a job of another service") << u"j0602103424017v-u12345-c1122334455667788990-bot:midjourney"_s;
}

void ExitCodes::isBadUsage()
{
    QFETCH(QString, input);
    const HeadlessResult result = m_bench->save({input});
    QCOMPARE(result.exitCode, 2);
    QVERIFY(result.err.contains("nothing to open"));
    QCOMPARE(m_bench->server.requests().size(), 0);
}

void ExitCodes::wantsATokenForIdsOnly()
{
    m_bench->endpoint.token.clear();
    const QString document = m_bench->writeFile(u"kept.json"_s, json(jobObject(2, u"completed"_s)));

    const HeadlessResult result = m_bench->save({jobId(1), document, jobId(3)});

    QCOMPARE(result.exitCode, 2);
    QCOMPARE(result.err.count("USEAPI_TOKEN"), 1);
    QCOMPARE(filesBelow(m_bench->folder()).size(), 1); // the document is saved all the same
    QCOMPARE(m_bench->server.requests().size(), 0);
}

void ExitCodes::failsWhenTheFolderCannotBeWritten()
{
    const QString file = m_bench->writeFile(u"in-the-way"_s, "a file");
    const HeadlessResult result = m_bench->run({.inputs = {jobId()}, .saveFolder = file + u"/below"_s});
    QCOMPARE(result.exitCode, 1);
    QVERIFY(result.err.contains("in-the-way"));
    QCOMPARE(m_bench->server.requests().size(), 0);
}

void ExitCodes::asksNoMoreWhenItIsRefused()
{
    m_bench->pollPolicy.maxAtOnce = 1;
    QStringList ids;
    for (int n = 1; n <= 5; ++n) {
        ids.append(jobId(n));
        m_bench->answerJob(jobId(n), jsonAnswer(errorBody("Unauthorized", 401), 401));
    }
    const HeadlessResult result = m_bench->save(ids);
    QCOMPARE(result.exitCode, 3);
    QCOMPARE(m_bench->server.requests().size(), 1);
    QCOMPARE(result.err.count("not requested"), 4);
}

void ExitCodes::takesTheHighestCode()
{
    m_bench->answerJob(jobId(1), jsonAnswer(json(jobObject(1, u"completed"_s))));
    m_bench->answerJob(jobId(2), jsonAnswer(json(jobObject(2, u"failed"_s))));
    m_bench->answerJob(jobId(3), jsonAnswer(errorBody("gone", 410), 410));
    QCOMPARE(m_bench->save({jobId(1), jobId(2), jobId(3)}).exitCode, 5);

    const HeadlessResult withUnreadable = m_bench->save({jobId(1), u"/nowhere/job.json"_s});
    QCOMPARE(withUnreadable.exitCode, 2);
    QVERIFY(withUnreadable.err.contains("/nowhere/job.json"));
    QVERIFY(withUnreadable.out.contains("job.json"));
}

void ExitCodes::savesWhatAFailedJobHas()
{
    QJsonObject job = jobObject(1, u"cancelled"_s);
    job["attachments"_L1] = QJsonArray{attachmentObject(m_bench->server.url("/last.png"), u"image/png"_s, 400),
                                       attachmentObject(m_bench->server.url("/gone.png"), u"image/png"_s, 400)};
    m_bench->answerJob(jobId(), jsonAnswer(json(job)));
    m_bench->server.answer("/last.png", mediaAnswer(pngFile(400), "image/png"));

    const HeadlessResult result = m_bench->save({jobId()});

    QCOMPARE(result.exitCode, 7);
    QVERIFY(result.err.contains("Attachment 2"));
    QCOMPARE(filesBelow(m_bench->folder()).size(), 2);
}

void ExitCodes::printsInTheOrderOfTheInputs()
{
    LocalServer::Answer slow = jsonAnswer(json(jobObject(1, u"completed"_s)));
    slow.latency = std::chrono::milliseconds(60);
    m_bench->answerJob(jobId(1), slow);
    m_bench->answerJob(jobId(2), jsonAnswer(errorBody("Unable to locate job", 404), 404));
    m_bench->answerJob(jobId(3), jsonAnswer(json(jobObject(3, u"completed"_s))));
    const QString document = m_bench->writeFile(u"kept.json"_s, json(jobObject(4, u"completed"_s)));

    const HeadlessResult result = m_bench->print({jobId(1), jobId(2), document, jobId(3)});

    QCOMPARE(result.exitCode, 4);
    const QList<QByteArray> lines = result.lines();
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines.at(0).contains(jobId(1).toUtf8()));
    QVERIFY(lines.at(1).contains(jobId(4).toUtf8()));
    QVERIFY(lines.at(2).contains(jobId(3).toUtf8()));
}

void ExitCodes::printsAsItCame()
{
    m_bench->answerJob(jobId(),
                       jsonAnswer("\n{ \"z\" : 1.10,\r\n \"status\": \"completed\", \"a b\" : \" two  spaces \\\" \", \"z\": 1e5 }\n"));
    const HeadlessResult result = m_bench->print({jobId()});
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(result.out, "{\"z\":1.10,\"status\":\"completed\",\"a b\":\" two  spaces \\\" \",\"z\":1e5}\n");
}

void ExitCodes::printsARunningJobOnce()
{
    m_bench->answerJob(jobId(), jsonAnswer(json(jobObject(1, u"progress"_s))));
    const HeadlessResult result = m_bench->print({jobId()});
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(result.lines().size(), 1);
    QCOMPARE(m_bench->server.requests().size(), 1);
}

QTEST_GUILESS_MAIN(ExitCodes)
#include "tst_flow_exitcodes.moc"
