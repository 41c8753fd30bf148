// SPDX-License-Identifier: MIT
#include "tests/support/headlessbench.h"
#include "tests/support/jobbuilder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QtTest>

#ifndef Q_OS_WIN
#include <csignal>
#include <fcntl.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace {

QByteArray lineOf(int number, const QString &status = u"completed"_s)
{
    QJsonObject object = jobObject(number, status);
    object["updated"_L1] = u"2026-06-02T10:40:00.000Z"_s;
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QByteArray linesOf(int count)
{
    QByteArray lines;
    for (int number = 1; number <= count; ++number)
        lines += lineOf(number);
    return lines;
}

constexpr int many = 6000; // more than are read before the first one is printed

} // namespace

// Logs of any size without a window: what is read is printed or saved at once, and kept when the run is stopped.
class StreamFlow : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void printsManyInTheirOrder();
    void saysWhichDocumentsFollowOlderOnes();
    void countsWhatIsLikeWhatWasReported();
    void keepsTheTerminalClean();
    void endsWithItsCodeForWhatIsNoRegularFile_data();
    void endsWithItsCodeForWhatIsNoRegularFile();
    void keepsWhatWasPrintedWhenItIsStopped();
    void stopsThoughNobodyReadsItsOutput();

private:
    void start(QProcess &program, const QString &log);

    std::unique_ptr<HeadlessBench> m_bench;
};

void StreamFlow::init()
{
    m_bench = std::make_unique<HeadlessBench>();
}

void StreamFlow::start(QProcess &program, const QString &log)
{
    program.start(u"" JOBVIEWER_PROGRAM ""_s, {u"--data-dir"_s, m_bench->path(u"data"_s), u"--print-json"_s, log});
}

void StreamFlow::printsManyInTheirOrder()
{
    const QByteArray lines = linesOf(many);
    const HeadlessResult result = m_bench->print({m_bench->writeFile(u"many.log"_s, lines)});
    QCOMPARE(result.err, "");
    QCOMPARE(result.exitCode, 0);
    QVERIFY(result.out == lines);
}

void StreamFlow::saysWhichDocumentsFollowOlderOnes()
{
    QJsonObject newer = jobObject(1, u"completed"_s);
    newer["updated"_L1] = u"2030-01-01T00:00:00.000Z"_s;
    const QByteArray last = QJsonDocument(newer).toJson(QJsonDocument::Compact) + '\n';
    const HeadlessResult result = m_bench->print({m_bench->writeFile(u"many.log"_s, linesOf(many) + last)});
    QCOMPARE(result.exitCode, 0);
    QVERIFY(result.out == linesOf(many) + last);
    QVERIFY2(result.err.contains("newer versions of an earlier document"), result.err.constData());
}

void StreamFlow::countsWhatIsLikeWhatWasReported()
{
    const QByteArray error = "{\"error\": \"Unable to locate job\", \"code\": 404}\n";
    const HeadlessResult result = m_bench->print({m_bench->writeFile(u"errors.log"_s, lineOf(1) + error.repeated(500))});
    QCOMPARE(result.lines().size(), 1);
    QCOMPARE(result.err.count("error message from the service"), 20);
    QVERIFY2(result.err.contains("480 more like this"), result.err.constData());
}

// What a document or a file's name holds could set the window's title, or hide what follows.
void StreamFlow::keepsTheTerminalClean()
{
    QJsonObject job = jobObject(1, u"failed"_s);
    job["jobid"_L1] = u"\u001b]0;owned\u0007\n\u009b2J"_s + QString(1 << 20, u'x');
    job["error"_L1] = u"a\u001b[31mb"_s;
    job["attachments"_L1] = QJsonArray{attachmentObject(m_bench->server.url("/none.png"), u"image/png"_s, -1)};
    const QString document = m_bench->writeFile(u"job.json"_s, json(job));
    const HeadlessResult result = m_bench->save({document, m_bench->path(u"none\u001b[31m\n.json"_s)});
    QVERIFY2(result.err.contains("owned"), result.err.left(2000).constData());
    QVERIFY2(result.err.contains("none?[31m?.json: this file cannot be read."), result.err.left(2000).constData());
    for (const QByteArray &line : result.err.split('\n')) {
        QVERIFY2(line.size() < 2000, QByteArray::number(line.size()).constData());
        const QString said = QString::fromUtf8(line);
        QVERIFY2(std::none_of(said.begin(), said.end(), [](QChar c) { return c.category() == QChar::Other_Control; }), line.constData());
    }
}

void StreamFlow::endsWithItsCodeForWhatIsNoRegularFile_data()
{
    QTest::addColumn<bool>("isSaving");
    QTest::newRow("print") << false;
    QTest::newRow("save") << true;
}

// A script sees that not all of its inputs were read.
void StreamFlow::endsWithItsCodeForWhatIsNoRegularFile()
{
#ifdef Q_OS_WIN
    QSKIP("there are no such files");
#else
    QFETCH(bool, isSaving);
    const QString pipe = m_bench->path(u"pipe.json"_s);
    QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    const QString good = m_bench->writeFile(u"good.json"_s, lineOf(1));
    for (const QString &input : {pipe, u"/dev/zero"_s}) {
        const HeadlessResult result = isSaving ? m_bench->save({input, good}) : m_bench->print({input, good});
        QVERIFY2(result.err.contains(input.toUtf8() + ": This is not a regular file. Pipes and devices are not read."),
                 result.err.constData());
        QCOMPARE(result.exitCode, 2);
        QCOMPARE(result.lines().size(), 1);
    }
#endif
}

void StreamFlow::keepsWhatWasPrintedWhenItIsStopped()
{
#ifdef Q_OS_WIN
    QSKIP("Windows has no signals to send");
#else
    const QByteArray lines = linesOf(many);
    const QByteArray words = QByteArray("a line of a log\n").repeated(4'000'000); // what follows is never read to its end
    QProcess program;
    start(program, m_bench->writeFile(u"many.log"_s, lines + words + lineOf(many + 1)));
    QByteArray printed;
    const auto isPrinting = [&] { return !(printed += program.readAllStandardOutput()).isEmpty(); };
    QTRY_VERIFY_WITH_TIMEOUT(isPrinting(), 60'000);

    kill(static_cast<pid_t>(program.processId()), SIGTERM);

    QTRY_COMPARE_WITH_TIMEOUT(program.state(), QProcess::NotRunning, 60'000);
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), 143);
    printed += program.readAllStandardOutput();
    QVERIFY(printed.endsWith('\n'));
    QVERIFY(lines.startsWith(printed)); // not the last one, which is at the end of the file
#endif
}

// The reader of a pipe may stand still, and the program waits in the middle of a line.
void StreamFlow::stopsThoughNobodyReadsItsOutput()
{
#ifdef Q_OS_WIN
    QSKIP("Windows has no signals to send");
#else
    const QString pipe = m_bench->path(u"pipe"_s);
    QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    const int reader = ::open(QFile::encodeName(pipe).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    const auto close = qScopeGuard([reader] { ::close(reader); });
    QProcess program;
    program.start(u"/bin/sh"_s,
                  {u"-c"_s, u"exec \"$0\" --data-dir \"$1\" --print-json \"$2\" >\"$3\""_s, u"" JOBVIEWER_PROGRAM ""_s,
                   m_bench->path(u"data"_s), m_bench->writeFile(u"many.log"_s, linesOf(many)), pipe});
    const auto isFull = [reader] {
        int bytes = 0;
        return ioctl(reader, FIONREAD, &bytes) == 0 && bytes > 30'000;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isFull(), 20'000);

    kill(static_cast<pid_t>(program.processId()), SIGTERM);

    QTRY_COMPARE_WITH_TIMEOUT(program.state(), QProcess::NotRunning, 20'000);
    QCOMPARE(program.exitCode(), 143);
    QVERIFY2(!program.readAllStandardError().contains("standard output"), "nobody asked for that");
#endif
}

QTEST_GUILESS_MAIN(StreamFlow)
#include "tst_flow_stream.moc"
