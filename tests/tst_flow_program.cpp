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
using Ending = LocalServer::Ending;

namespace {

struct Run
{
    int exitCode = -1;
    QByteArray out{};
    QByteArray err{};
};

} // namespace

// The built program itself, against a local server, with its real pauses: only what needs none.
class ProgramFlow : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void savesAndEndsWell();
    void savesADocumentWithNobodyThere();
    void endsWithItsCode_data();
    void endsWithItsCode();
    void printsWithoutATerminalsColours();
    void takesTheTokenOnlyFromTheEnvironment();
    void listsWhatRuns();
    void savesCoversWhereTheyAreAskedFor();
    void isBadUsage_data();
    void isBadUsage();
    void showsHelpAndVersion();
    void keepsToItsDataFolder();
    void cleansUpWhenItIsInterrupted_data();
    void cleansUpWhenItIsInterrupted();
    void tellsWhenNobodyReadsItsOutput();
    void savesTheSampleJobs();

private:
    [[nodiscard]] Run run(const QStringList &arguments);
    [[nodiscard]] Run runOnServer(const QStringList &arguments)
    {
        return run(QStringList{u"--api-base-url"_s, m_bench->server.url().toString(), u"--save"_s, m_bench->folder()} + arguments);
    }
    void prepare(QProcess &program);
    void answerWithAttachment(const QByteArray &path, qint64 size);

    std::unique_ptr<HeadlessBench> m_bench;
    QString m_token;
};

void ProgramFlow::init()
{
    m_bench = std::make_unique<HeadlessBench>();
    m_token = u"  Bearer user:1-secret "_s; // as people paste it
}

void ProgramFlow::prepare(QProcess &program)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"USEAPI_TOKEN"_s, m_token);
    environment.remove(u"DISPLAY"_s);
    environment.remove(u"QT_QPA_PLATFORM"_s);
    environment.insert(u"HOME"_s, m_bench->path(u"home"_s));
    environment.insert(u"http_proxy"_s, u"http://127.0.0.1:9"_s); // loopback goes past it
    environment.insert(u"all_proxy"_s, u"http://127.0.0.1:9"_s);
    program.setProcessEnvironment(environment);
    program.setProgram(u"" JOBVIEWER_PROGRAM ""_s);
}

Run ProgramFlow::run(const QStringList &arguments)
{
    QProcess program;
    prepare(program);
    program.setArguments(QStringList{u"--data-dir"_s, m_bench->path(u"data"_s)} + arguments);
    program.start();
    if (!QTest::qWaitFor([&] { return program.state() == QProcess::NotRunning; }, 60'000))
        program.kill();
    const int code = program.exitStatus() == QProcess::NormalExit ? program.exitCode() : -1;
    return {.exitCode = code, .out = program.readAllStandardOutput(), .err = program.readAllStandardError()};
}

void ProgramFlow::answerWithAttachment(const QByteArray &path, qint64 size)
{
    QJsonObject job = jobObject(1, u"completed"_s);
    job["attachments"_L1] = QJsonArray{attachmentObject(m_bench->server.url(path), u"image/png"_s, size)};
    m_bench->answerJob(jobId(), jsonAnswer(json(job)));
}

void ProgramFlow::savesAndEndsWell()
{
    answerWithAttachment("/a.png", 70'000);
    m_bench->server.answer("/a.png", mediaAnswer(pngFile(70'000), "image/png"));

    const Run result = runOnServer({jobId()});

    QCOMPARE(result.err, "");
    QCOMPARE(result.exitCode, 0);
    QVERIFY(filesBelow(m_bench->folder()).values().contains(pngFile(70'000)));
    QCOMPARE(result.out.count('\n'), 2);
    QCOMPARE(m_bench->server.requests().size(), 2);
    QCOMPARE(m_bench->server.requests().first().authorization(), "Bearer user:1-secret");
    QCOMPARE(m_bench->server.requests().first().head.headers.value("accept"), "application/json");
}

void ProgramFlow::savesADocumentWithNobodyThere()
{
    m_token.clear();
    QJsonObject job = jobObject(1, u"completed"_s);
    job["attachments"_L1] = QJsonArray{attachmentObject(m_bench->server.url("/a.png"), u"image/png"_s, 400)};
    m_bench->server.answer("/a.png", mediaAnswer(pngFile(400), "image/png"));
    const QString document = m_bench->writeFile(u"kept.json"_s, "{\"response\":{\"status\":200},\"result\":" + json(job) + "}");

    const Run result = run({u"--api-base-url"_s, u"http://127.0.0.1:9"_s, u"--save"_s, m_bench->folder(), document});

    QCOMPARE(result.err, "");
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(filesBelow(m_bench->folder()).size(), 2);
}

void ProgramFlow::endsWithItsCode_data()
{
    QTest::addColumn<LocalServer::Answer>("answer");
    QTest::addColumn<int>("code");
    QTest::newRow("401") << jsonAnswer("{\"error\":\"Unauthorized\",\"code\":401}", 401) << 3;
    QTest::newRow("402") << jsonAnswer("{\"error\":\"Account has no subscription\",\"code\":402}", 402) << 3;
    QTest::newRow("404") << jsonAnswer("{\"error\":\"Unable to locate job\",\"code\":404}", 404) << 4;
    QTest::newRow("410") << jsonAnswer("{\"error\":\"Job has expired\",\"code\":410}", 410) << 4;
    QTest::newRow("failed") << jsonAnswer(json(jobObject(1, u"failed"_s))) << 5;
    QTest::newRow("redirect") << LocalServer::Answer{.status = 302, .headers = {{"Location", "http://127.0.0.1:9/"}}} << 6;
    QTest::newRow("lost medium") << jsonAnswer(
        "{\"status\":\"completed\",\"verb\":\"imagine\",\"imageUx\":[{\"id\":1,\"url\":\"http://example.com/a.png\"}]}")
                                 << 7;
}

void ProgramFlow::endsWithItsCode()
{
    QFETCH(LocalServer::Answer, answer);
    m_bench->answerJob(jobId(), answer);
    const Run result = runOnServer({jobId()});
    QTEST(result.exitCode, "code");
    QVERIFY(!result.err.isEmpty());
}

void ProgramFlow::printsWithoutATerminalsColours()
{
    m_bench->answerJob(jobId(), jsonAnswer(json(jobObject(1, u"progress"_s))));
    const Run result = run({u"--api-base-url"_s, m_bench->server.url().toString(), u"--print-json"_s, jobId()});
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(result.err, "");
    QCOMPARE(result.out.count('\n'), 1);
    QVERIFY(result.out.startsWith("{\""));
}

void ProgramFlow::takesTheTokenOnlyFromTheEnvironment()
{
    m_token.clear();
    const Run result = runOnServer({jobId()});
    QCOMPARE(result.exitCode, 2);
    QVERIFY(result.err.contains("USEAPI_TOKEN"));
    QCOMPARE(m_bench->server.requests().size(), 0);
}

void ProgramFlow::listsWhatRuns()
{
    const Run all = run({u"--list-running"_s, u"--demo"_s});
    QCOMPARE(all.exitCode, 0);
    QCOMPARE(all.err, "");
    const QList<QByteArray> lines = all.out.trimmed().split('\n');
    QVERIFY2(lines.size() > 10, all.out.constData());
    for (const QByteArray &line : lines)
        QVERIFY2(line.endsWith("\trunning") && line.count('\t') == 1, line.constData());
    QVERIFY(all.out.contains("kling:884519642\trunning\n"));
    const Run refused = run({u"--list-running"_s, u"--api-base-url"_s, m_bench->server.url().toString()}); // answers 404 to all
    QCOMPARE(refused.exitCode, 4);
    QCOMPARE(refused.out, "");
    QVERIFY(!refused.err.isEmpty());
    m_token.clear();
    QCOMPARE(run({u"--list-running"_s, u"--api-base-url"_s, m_bench->server.url().toString()}).exitCode, 2);
}

void ProgramFlow::savesCoversWhereTheyAreAskedFor()
{
    const auto save = [this](const QString &folder, const QStringList &more) {
        const QStringList songs{u"--demo"_s, u"j1127083321017475905m-u12345-a12345678901234-bot:mureka"_s, u"--save"_s, folder};
        return run(songs + more).exitCode == 0 ? fileNamesBelow(folder).join(u' ') : QString();
    };
    QCOMPARE(save(m_bench->folder() + u"/plain"_s, {}), u"audio-1.mp3 audio-2.m4a job.json"_s);
    QCOMPARE(save(m_bench->folder() + u"/all"_s, {u"--posters"_s}), u"audio-1.mp3 audio-2.m4a cover-1.jpg cover-2.jpg job.json"_s);
}

void ProgramFlow::isBadUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QString id = jobId();
    QTest::newRow("unknown option") << QStringList{u"--fetch"_s, id};
    QTest::newRow("save and print") << QStringList{u"--save"_s, u"x"_s, u"--print-json"_s, id};
    QTest::newRow("save without a folder") << QStringList{id, u"--save"_s};
    QTest::newRow("an address in the clear") << QStringList{u"--print-json"_s, u"--api-base-url"_s, u"http://api.useapi.net"_s, id};
    QTest::newRow("no address") << QStringList{u"--print-json"_s, u"--api-base-url"_s, u"api"_s, id};
    QTest::newRow("nothing to open") << QStringList{u"--print-json"_s};
    QTest::newRow("nothing in the text") << QStringList{u"--print-json"_s, u"good morning"_s};
}

void ProgramFlow::isBadUsage()
{
    QFETCH(QStringList, arguments);
    const Run result = run(arguments);
    QCOMPARE(result.exitCode, 2);
    QVERIFY(!result.err.isEmpty());
    QCOMPARE(result.out, "");
}

void ProgramFlow::showsHelpAndVersion()
{
    const Run help = run({u"--help"_s});
    QCOMPARE(help.exitCode, 0);
    for (const char *option :
         {"--save", "--no-wait", "--posters", "--print-json", "--list-running", "--demo", "--api-base-url", "--data-dir", "--version"})
        QVERIFY2(help.out.contains(option), option);
    QVERIFY(!help.out.contains("self-test"));
    const Run version = run({u"--version"_s});
    QCOMPARE(version.exitCode, 0);
    QCOMPARE(version.out, "jobviewer " JOBVIEWER_VERSION "\n");
}

void ProgramFlow::keepsToItsDataFolder()
{
    answerWithAttachment("/a.png", 400);
    m_bench->server.answer("/a.png", mediaAnswer(pngFile(400), "image/png"));
    QCOMPARE(runOnServer({jobId()}).exitCode, 0);
    QVERIFY(!filesBelow(m_bench->path(u"data"_s)).isEmpty());
    QVERIFY(!QFileInfo::exists(m_bench->path(u"home"_s)));
}

void ProgramFlow::cleansUpWhenItIsInterrupted_data()
{
    QTest::addColumn<int>("signal");
    QTest::addColumn<int>("code");
    QTest::newRow("Ctrl+C") << SIGINT << 130;
    QTest::newRow("kill") << SIGTERM << 143;
}

void ProgramFlow::cleansUpWhenItIsInterrupted()
{
#ifdef Q_OS_WIN
    QSKIP("Windows has no signals to send");
#else
    QFETCH(int, signal);
    answerWithAttachment("/a.png", 400'000);
    m_bench->server.answer("/a.png", {.body = pngFile(400'000), .sent = 100'000, .ending = Ending::Stall});
    QProcess program;
    prepare(program);
    program.start(program.program(),
                  {u"--data-dir"_s, m_bench->path(u"data"_s), u"--api-base-url"_s, m_bench->server.url().toString(), u"--save"_s,
                   m_bench->folder(), jobId()});
    const auto hasReceived = [&] {
        const QStringList parts = m_bench->partFiles();
        return !parts.isEmpty() && QFileInfo(parts.first()).size() > 0;
    };
    QTRY_VERIFY(hasReceived());

    kill(static_cast<pid_t>(program.processId()), signal);

    QTRY_COMPARE(program.state(), QProcess::NotRunning);
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QTEST(program.exitCode(), "code");
    QCOMPARE(m_bench->partFiles(), QStringList());
#endif
}

void ProgramFlow::tellsWhenNobodyReadsItsOutput()
{
#ifdef Q_OS_WIN
    QSKIP("needs a shell");
#else
    m_bench->answerJob(jobId(), jsonAnswer(json(jobObject(1, u"completed"_s))));
    QProcess program;
    prepare(program);
    program.start(u"/bin/sh"_s,
                  {u"-c"_s, u"\"$0\" --print-json --api-base-url \"$1\" \"$2\" >/dev/full"_s, program.program(),
                   m_bench->server.url().toString(), jobId()});
    QTRY_COMPARE_WITH_TIMEOUT(program.state(), QProcess::NotRunning, 20'000);
    QCOMPARE(program.exitCode(), 1);
    QVERIFY(program.readAllStandardError().contains("standard output"));
#endif
}

// Takes about 20 s: three of its jobs run to their end meanwhile.
void ProgramFlow::savesTheSampleJobs()
{
    m_token = u"user:1-not-for-the-demo"_s;
    const Run result = run({u"--demo"_s, u"--save"_s, m_bench->folder()});
    QCOMPARE(result.err, "jobviewer: 4 source images were not saved: the job did not make them.\n");
    QCOMPARE(result.exitCode, 0);
    const QMap<QString, QByteArray> files = filesBelow(m_bench->folder());
    QCOMPARE(result.out.count('\n'), files.size());
    const auto count = [&](const QString &name) {
        return std::count_if(files.keyBegin(), files.keyEnd(), [&](const QString &file) { return file.section(u'/', 1) == name; });
    };
    QCOMPARE(count(u"job.json"_s), 45); // 19 of Midjourney, and two of each living service
    QCOMPARE(count(u"grid.png"_s) + count(u"grid.jpg"_s) + count(u"grid.webp"_s), 4);
    QCOMPARE(count(u"video-4.mp4"_s), 3);
}

QTEST_GUILESS_MAIN(ProgramFlow)
#include "tst_flow_program.moc"
