// SPDX-License-Identifier: MIT
#include "tests/support/fixtures.h"
#include "tests/support/headlessbench.h"
#include "tests/support/jobbuilder.h"
#include "tests/support/mediafiles.h"

#include <QJsonArray>
#include <QProcess>
#include <QtTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Ending = LocalServer::Ending;

// What a run without a window says of a server that stalls, drips, requests a pause, or does not end.
class SlowServersFlow : public QObject
{
    Q_OBJECT

private slots:
    void tellsWithinTenSeconds();
    void tellsOfAStall();
    void namesAVideoAsElsewhere();
    void tellsOfADrip();
    void tellsHowLongItIsAskedToWait_data();
    void tellsHowLongItIsAskedToWait();
    void waitsForNoLongerThanTenMinutes();
    void tellsOfAnEndlessBody();

private:
    [[nodiscard]] static QString documentIn(const HeadlessBench &bench); // with one picture, /a.png

    const QByteArray m_png = pngFile(40'000);
};

QString SlowServersFlow::documentIn(const HeadlessBench &bench)
{
    QJsonObject job = jobObject(1, u"completed"_s);
    job["attachments"_L1] = QJsonArray{attachmentObject(bench.server.url("/a.png"), u"image/png"_s, -1)};
    return bench.writeFile(u"job.json"_s, json(job));
}

void SlowServersFlow::tellsWithinTenSeconds()
{
    const DownloadPolicy usual;
    QVERIFY(usual.quiet <= 10s && usual.paceSpan <= 10s);
}

void SlowServersFlow::tellsOfAStall()
{
    HeadlessBench bench;
    bench.downloadPolicy.quiet = 10ms;
    bench.server.answer("/a.png", {.body = m_png, .entityTag = "\"v\"", .sent = 20'000, .ending = Ending::Stall});
    bench.server.answer("/a.png", {.body = m_png, .entityTag = "\"v\""});
    const HeadlessResult result = bench.save({documentIn(bench)});
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(result.err.count("The server has stopped sending data. The download will be retried automatically."), 1);
    QVERIFY(filesBelow(bench.folder()).values().contains(m_png));
}

// An attachment that is a video has its number among the videos.
void SlowServersFlow::namesAVideoAsElsewhere()
{
    HeadlessBench bench;
    bench.downloadPolicy.quiet = 10ms;
    bench.server.answer("/a.mp4", {.body = m_png, .entityTag = "\"v\"", .sent = 20'000, .ending = Ending::Stall});
    bench.server.answer("/a.mp4", {.status = 404});
    QJsonObject job = jobObject(1, u"completed"_s);
    job["attachments"_L1] = QJsonArray{attachmentObject(bench.server.url("/b.png"), u"image/png"_s, -1),
                                       attachmentObject(bench.server.url("/a.mp4"), u"video/mp4"_s, -1)};
    const HeadlessResult result = bench.save({bench.writeFile(u"job.json"_s, json(job))});
    QVERIFY2(result.err.contains("Video 1: The server has stopped sending data."), result.err.constData());
    QVERIFY2(result.err.contains("Video 1 could not be saved."), result.err.constData());
}

void SlowServersFlow::tellsOfADrip()
{
    HeadlessBench bench;
    bench.downloadPolicy.quiet = 1h;
    bench.downloadPolicy.idle = 1h;
    bench.downloadPolicy.paceSpan = 10ms;
    bench.server.answer("/a.png", {.body = m_png, .latency = 100ms});
    const HeadlessResult result = bench.save({documentIn(bench)});
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(result.err.count("The server is sending data very slowly."), 1);
}

void SlowServersFlow::tellsHowLongItIsAskedToWait_data()
{
    QTest::addColumn<QByteArray>("requested");
    QTest::addColumn<QByteArray>("sentence");
    QTest::newRow("from the field") << QByteArray("75") << QByteArray("The server requested a delay of 75 s. Trying again in 75 s.");
    QTest::newRow("ten minutes") << QByteArray("600") << QByteArray("The server requested a delay of 10 min. Trying again in 10 min.");
}

// The program itself, which is ended when it has said so.
void SlowServersFlow::tellsHowLongItIsAskedToWait()
{
#ifdef Q_OS_WIN
    QSKIP("Windows has no signals to send");
#else
    QFETCH(QByteArray, requested);
    QFETCH(QByteArray, sentence);
    HeadlessBench bench;
    QByteArray document = fixture(u"field/http/n429long-base_png.json"_s);
    document.replace("http://127.0.0.1:18091", bench.server.url().toEncoded());
    bench.server.answer("/B/n429long/base.png", {.status = 429, .headers = {{"Retry-After", requested}}});
    QProcess program;
    program.start(u"" JOBVIEWER_PROGRAM ""_s,
                  {u"--data-dir"_s, bench.path(u"data"_s), u"--api-base-url"_s, bench.server.url().toString(), u"--save"_s, bench.folder(),
                   bench.writeFile(u"job.json"_s, document)});
    QByteArray said;
    QTRY_VERIFY2_WITH_TIMEOUT((said += program.readAllStandardError()).contains(sentence), said.constData(), 60'000);
    QCOMPARE(bench.server.requests().size(), 1); // it waits
    QCOMPARE(::kill(static_cast<pid_t>(program.processId()), SIGTERM), 0);
    QTRY_COMPARE_WITH_TIMEOUT(program.state(), QProcess::NotRunning, 60'000);
    QCOMPARE(program.exitCode(), 143);
#endif
}

void SlowServersFlow::waitsForNoLongerThanTenMinutes()
{
    HeadlessBench bench;
    bench.server.answer("/a.png", {.status = 429, .headers = {{"Retry-After", "601"}}});
    const HeadlessResult result = bench.save({documentIn(bench)});
    QVERIFY(result.exitCode != 0);
    QVERIFY(!result.err.contains("Trying again in"));
    QVERIFY2(result.err.contains("11 min"), result.err.constData());
    QCOMPARE(bench.server.requests().size(), 1);
}

void SlowServersFlow::tellsOfAnEndlessBody()
{
    HeadlessBench bench;
    bench.downloadPolicy.maxUnreported = 100'000;
    bench.server.answer("/a.png", {.body = pngFile(4'000'000), .isChunked = true, .piece = 50'000});
    const HeadlessResult result = bench.save({documentIn(bench)});
    QVERIFY(result.exitCode != 0);
    QVERIFY2(result.err.contains("The file is larger than the limit of 100.0 kB. It was discarded."), result.err.constData());
    QCOMPARE(bench.server.requests().size(), 1);
    QCOMPARE(bench.partFiles(), QStringList());
}

QTEST_GUILESS_MAIN(SlowServersFlow)
#include "tst_flow_slowservers.moc"
