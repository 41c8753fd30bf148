// SPDX-License-Identifier: MIT
#include "tests/support/headlessbench.h"
#include "tests/support/jobbuilder.h"
#include "tests/support/mediafiles.h"
#include "tests/support/serverthread.h"

#include <QJsonArray>
#include <QProcess>
#include <QtTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int files = 24;
constexpr qsizetype fileSize = 3'000'000; // bytes
constexpr int rounds = 7;

QByteArray pathOf(int n)
{
    return "/file-" + QByteArray::number(n) + ".png";
}

void prepare(LocalServer &local)
{
    QJsonObject job = jobObject(1, u"completed"_s);
    QJsonArray attachments;
    for (int n = 1; n <= files; ++n) {
        attachments.append(attachmentObject(local.url(pathOf(n)), u"image/png"_s, fileSize));
        local.answer(pathOf(n), {.body = pngFile(fileSize, n), .contentType = "image/png", .latency = 50ms});
    }
    job["attachments"_L1] = attachments;
    local.answer("/v2/jobs/?jobid=" + QUrl::toPercentEncoding(jobId()), jsonAnswer(json(job)));
}

struct Sample
{
    qint64 milliseconds = 0;
    qint64 peakKilobytes = 0; // resident; 0 where /usr/bin/time is missing
};

Sample measure(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"USEAPI_TOKEN"_s, u"user:1-secret"_s);
    process.setProcessEnvironment(environment);
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments);
    process.waitForStarted();
    Sample sample;
    while (!process.waitForFinished(5)) {
        QFile status(u"/proc/%1/status"_s.arg(process.processId()));
        if (status.open(QIODevice::ReadOnly)) {
            const QByteArray all = status.readAll();
            const qsizetype at = all.indexOf("VmHWM:");
            if (at >= 0)
                sample.peakKilobytes
                    = std::max(sample.peakKilobytes, all.mid(at + 6, all.indexOf("kB", at) - at - 6).trimmed().toLongLong());
        }
    }
    sample.milliseconds = timer.elapsed();
    if (process.exitCode() != 0)
        qWarning("%s ended with %d: %s", qPrintable(program), process.exitCode(), process.readAllStandardError().constData());
    return sample;
}

qint64 medianOf(QList<Sample> samples)
{
    std::sort(samples.begin(), samples.end(),
              [](const Sample &left, const Sample &right) { return left.milliseconds < right.milliseconds; });
    return samples.at(samples.size() / 2).milliseconds;
}

} // namespace

// 24 files of 3 MB, each after 50 ms: ours (fetched, verified, synced, stored, copied, synced again) against curl's (fetched), turn about.
class SaveBench : public QObject
{
    Q_OBJECT

private slots:
    void savesAsFastAsCurl();
};

void SaveBench::savesAsFastAsCurl()
{
    const ServerThread<LocalServer> thread(prepare);
    const QString base = thread.server().url().toString();
    QList<Sample> ours;
    QList<Sample> curls;
    for (int round = 0; round < rounds; ++round) {
        const QTemporaryDir folder(QDir::currentPath() + u"/bench-XXXXXX"_s); // on the disk, not in a memory file system
        QStringList arguments{u"--silent"_s, u"--parallel"_s, u"--parallel-max"_s, u"6"_s};
        for (int n = 1; n <= files; ++n)
            arguments += {u"--output"_s, folder.filePath(u"%1.png"_s.arg(n)), base + QString::fromLatin1(pathOf(n))};
        curls.append(measure(u"curl"_s, arguments));
        ours.append(measure(
            u"" JOBVIEWER_PROGRAM ""_s,
            {u"--api-base-url"_s, base, u"--data-dir"_s, folder.filePath(u"data"_s), u"--save"_s, folder.filePath(u"out"_s), jobId()}));
        QCOMPARE(filesBelow(folder.filePath(u"out"_s)).size(), files + 1);
    }
    qint64 peak = 0;
    for (const Sample &sample : std::as_const(ours))
        peak = std::max(peak, sample.peakKilobytes);
    const double ratio = static_cast<double>(medianOf(ours)) / static_cast<double>(medianOf(curls));
    qInfo("medians of %d rounds: jobviewer %lld ms, curl %lld ms, ratio %.2f; peak memory of jobviewer %.1f MB", rounds,
          static_cast<long long>(medianOf(ours)), static_cast<long long>(medianOf(curls)), ratio, static_cast<double>(peak) / 1000);
    QTest::setBenchmarkResult(ratio, QTest::CPUTicks); // no unit of Qt's is a ratio; the line above has the words
}

QTEST_GUILESS_MAIN(SaveBench)
#include "bench_save.moc"
