// SPDX-License-Identifier: MIT
#include "tests/support/fixtures.h"
#include "tests/support/headlessbench.h"
#include "tests/support/jobbuilder.h"
#include "tests/support/mediafiles.h"

#include <QJsonArray>
#include <QtTest>

using namespace Qt::StringLiterals;
using Answer = LocalServer::Answer;
using Answers = QList<Answer>;
using Ending = LocalServer::Ending;

namespace {

constexpr qsizetype size = 50'000;

Answer whole(const QByteArray &body)
{
    return {.body = body, .contentType = "image/png"};
}

// Where a server hangs up, Qt may send one more request by itself before it reports an error.
void verifyCount(const HeadlessBench &bench, const Answer &answer, int requests)
{
    const qsizetype count = bench.server.count("/a.png");
    const bool isRight = answer.hangsUp() ? count >= requests : count == requests;
    QVERIFY2(isRight, qPrintable(u"%1 requests instead of %2"_s.arg(count).arg(requests)));
}

} // namespace

// Media servers that fail in every way: what is saved in the end is the right file, or nothing and a named loss.
class LiesFlow : public QObject
{
    Q_OBJECT

private slots:
    void endsAsTheRightFile_data();
    void endsAsTheRightFile();
    void endsAsANamedLoss_data();
    void endsAsANamedLoss();
    void savesTheOthersAllTheSame();
    void givesUpAllThatHang();
};

void LiesFlow::endsAsTheRightFile_data()
{
    QTest::addColumn<Answers>("answers");
    QTest::addColumn<int>("requests");
    const QByteArray png = pngFile(size);
    const Answer good = whole(png);

    const auto broken = [&](Answer answer) {
        answer.body = png;
        answer.contentType = "image/png";
        return Answers{answer, good};
    };
    QTest::newRow("at once") << Answers{good} << 1;
    QTest::newRow("chunked") << Answers{{.body = png, .isChunked = true, .piece = 1000}} << 1;
    QTest::newRow("without a length") << Answers{{.body = png, .hasNoLength = true}} << 1;
    QTest::newRow("in small pieces") << Answers{{.body = png, .piece = 250}} << 1;
    QTest::newRow("late") << Answers{{.body = png, .latency = std::chrono::milliseconds(100)}} << 1;
    QTest::newRow("cut") << broken({.sent = 20'000, .ending = Ending::Cut}) << 2;
    QTest::newRow("cut at the last byte") << broken({.sent = size - 1, .ending = Ending::Cut}) << 2;
    QTest::newRow("reset") << broken({.sent = 20'000, .ending = Ending::Reset}) << 2;
    QTest::newRow("stalled") << broken({.sent = 20'000, .ending = Ending::Stall}) << 2;
    QTest::newRow("chunked and cut") << broken({.isChunked = true, .sent = 20'000, .ending = Ending::Cut}) << 2;
    QTest::newRow("chunked, cut, and ended properly") << broken({.isChunked = true, .sent = 20'000}) << 2;
    QTest::newRow("without a length and cut") << broken({.hasNoLength = true, .sent = 20'000}) << 2;
    QTest::newRow("a length that lies low") << Answers{{.body = png.left(30'000), .contentType = "image/png"}, good} << 2;
    QTest::newRow("503 twice") << Answers{{.status = 503}, {.status = 503}, good} << 3;
    QTest::newRow("408, 429 and 500") << Answers{{.status = 408}, {.status = 429, .headers = {{"Retry-After", "0"}}}, {.status = 500}, good}
                                      << 4;
    QTest::newRow("an error page and then the file") << Answers{{.status = 502, .body = "<html></html>"}, good} << 2;
}

void LiesFlow::endsAsTheRightFile()
{
    QFETCH(Answers, answers);
    QFETCH(int, requests);
    HeadlessBench bench;
    QJsonObject job = jobObject(1, u"completed"_s);
    job["attachments"_L1] = QJsonArray{attachmentObject(bench.server.url("/a.png"), u"image/png"_s, size)};
    bench.answerJob(jobId(), jsonAnswer(json(job)));
    for (const Answer &answer : answers)
        bench.server.answer("/a.png", answer);

    const HeadlessResult result = bench.save({jobId()});

    QCOMPARE(result.err, "");
    QCOMPARE(result.exitCode, 0);
    QVERIFY(filesBelow(bench.folder()).values().contains(pngFile(size)));
    verifyCount(bench, answers.first(), requests);
    QCOMPARE(bench.partFiles(), QStringList());
}

void LiesFlow::endsAsANamedLoss_data()
{
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<int>("requests");
    const QByteArray png = pngFile(size);
    const QByteArray cloudflare = fixture(u"jobs/http-403-cloudflare-challenge.html"_s);

    QTest::newRow("403") << Answer{.status = 403} << 1;
    QTest::newRow("404, as Discord says it") << Answer{.status = 404, .body = fixture(u"jobs/http-404-discord-expired.txt"_s)} << 1;
    QTest::newRow("410") << Answer{.status = 410} << 1;
    QTest::newRow("503 for ever") << Answer{.status = 503} << 4;
    QTest::newRow("a picture with status 503") << Answer{.status = 503, .body = png} << 4;
    QTest::newRow("a picture with status 404") << Answer{.status = 404, .body = png} << 1;
    QTest::newRow("an HTML page") << Answer{.body = "<!doctype html><html></html>", .contentType = "image/png"} << 1;
    QTest::newRow("an HTML page as long as the file")
        << Answer{.body = QByteArray("<!doctype html>").leftJustified(size), .contentType = "image/png"} << 1;
    QTest::newRow("Cloudflare's page") << Answer{.status = 403, .body = cloudflare, .contentType = "text/html"} << 1;
    QTest::newRow("Cloudflare's page with status 200") << Answer{.body = cloudflare, .contentType = "image/png"} << 1;
    QTest::newRow("JSON") << Answer{.body = "{\"error\":\"no\"}", .contentType = "image/png"} << 1;
    QTest::newRow("a video in place of a picture") << Answer{.body = mp4File(size), .contentType = "image/png"} << 1;
    QTest::newRow("nothing") << Answer{.contentType = "image/png"} << 4;
    QTest::newRow("cut for ever") << Answer{.body = png, .sent = 20'000, .ending = Ending::Cut} << 4;
    QTest::newRow("reset for ever") << Answer{.body = png, .sent = 20'000, .ending = Ending::Reset} << 4;
    QTest::newRow("chunked and cut for ever") << Answer{.body = png, .isChunked = true, .sent = 20'000} << 4;
    QTest::newRow("no end, and fewer than the job tells") << whole(png.chopped(500)) << 4;
    QTest::newRow("206") << Answer{.status = 206, .body = png} << 1;
    QTest::newRow("204") << Answer{.status = 204} << 1;
    QTest::newRow("a circle of redirects") << Answer{.status = 302, .headers = {{"Location", "/a.png"}}} << 6;
    QTest::newRow("a redirect to a file") << Answer{.status = 302, .headers = {{"Location", "file:///etc/passwd"}}} << 1;
}

void LiesFlow::endsAsANamedLoss()
{
    QFETCH(Answer, answer);
    QFETCH(int, requests);
    HeadlessBench bench;
    QJsonObject job = jobObject(1, u"completed"_s);
    job["attachments"_L1] = QJsonArray{attachmentObject(bench.server.url("/a.png"), u"image/png"_s, size)};
    bench.answerJob(jobId(), jsonAnswer(json(job)));
    bench.server.answer("/a.png", answer);

    const HeadlessResult result = bench.save({jobId()});

    QCOMPARE(result.exitCode, 7);
    QVERIFY2(result.err.contains("Attachment 1 could not be saved."), result.err.constData());
    QCOMPARE(filesBelow(bench.folder()).size(), 1); // job.json
    verifyCount(bench, answer, requests);
    QCOMPARE(bench.partFiles(), QStringList());
}

void LiesFlow::savesTheOthersAllTheSame()
{
    HeadlessBench bench;
    QJsonArray attachments;
    for (int n = 1; n <= 12; ++n) {
        const QByteArray path = "/" + QByteArray::number(n) + ".png";
        attachments.append(attachmentObject(bench.server.url(path), u"image/png"_s, size));
        if (n % 3 == 0)
            bench.server.answer(path, {.status = 404});
        else if (n % 3 == 1)
            bench.server.answer(path, {.status = 503});
        bench.server.answer(path, whole(pngFile(size, n)));
    }
    QJsonObject job = jobObject(1, u"completed"_s);
    job["attachments"_L1] = attachments;
    bench.answerJob(jobId(), jsonAnswer(json(job)));

    const HeadlessResult result = bench.save({jobId()});

    QCOMPARE(result.exitCode, 7);
    QCOMPARE(result.err.count("could not be saved"), 4);
    QCOMPARE(filesBelow(bench.folder()).size(), 9);
    for (int n : {1, 2, 4, 5, 7, 8, 10, 11})
        QVERIFY(filesBelow(bench.folder()).values().contains(pngFile(size, n)));
}

// Twelve answers that hang, more than are requested at once: each is requested, and reported as failed in the end.
void LiesFlow::givesUpAllThatHang()
{
    HeadlessBench bench;
    bench.downloadPolicy.pauses.clear();
    QJsonArray attachments;
    for (int n = 1; n <= 12; ++n) {
        const QByteArray path = "/" + QByteArray::number(n) + ".png";
        attachments.append(attachmentObject(bench.server.url(path), u"image/png"_s, size));
        bench.server.answer(path, {.ending = Ending::Stall, .latency = std::chrono::hours(1)});
    }
    QJsonObject job = jobObject(1, u"completed"_s);
    job["attachments"_L1] = attachments;
    bench.answerJob(jobId(), jsonAnswer(json(job)));

    QCOMPARE(bench.save({jobId()}).exitCode, 7);

    QCOMPARE(bench.server.requests().size(), 13);
}

QTEST_GUILESS_MAIN(LiesFlow)
#include "tst_flow_lies.moc"
