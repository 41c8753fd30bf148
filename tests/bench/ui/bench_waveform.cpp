// SPDX-License-Identifier: MIT
#include "app/common/worker.h"
#include "ui/media/mpvnumbers.h"
#include "ui/media/waveformreader.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTimer>
#include <QtTest>

using namespace Qt::StringLiterals;

// The waveform of a song of four minutes, read in a worker, beside ffmpeg's own program on the same file; and the longest time for which
// the event loop stood still meanwhile.
class WaveformBench : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { useNumberFormatOfMpv(); }
    void readsASong();
};

void WaveformBench::readsASong()
{
    constexpr int rounds = 24; // of ten seconds
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"song.mp3"_s);
    QFile sample(QFINDTESTDATA("../../../resources/samples/media/song-1.mp3"));
    QFile song(path);
    QVERIFY(sample.open(QIODevice::ReadOnly) && song.open(QIODevice::WriteOnly));
    QVERIFY(song.write(sample.readAll().repeated(rounds)) > 0);
    song.close();

    QElapsedTimer clock;
    clock.start();
    qint64 last = 0;
    qint64 gap = 0;
    QTimer ticks;
    connect(&ticks, &QTimer::timeout, this, [&] { gap = std::max(gap, clock.elapsed() - std::exchange(last, clock.elapsed())); });
    ticks.start(1);
    Waveform waveform;
    QThreadPool pool;
    runInWorker(
        pool, this, [path] { return readWaveform(path, &loadMpv, false); }, [&](const Waveform &read) { waveform = read; });
    QTRY_VERIFY_WITH_TIMEOUT(!waveform.isEmpty(), 30'000);
    const qint64 ours = std::max<qint64>(1, clock.elapsed());
    ticks.stop();

    const QString ffmpeg = QStandardPaths::findExecutable(u"ffmpeg"_s);
    if (ffmpeg.isEmpty()) {
        qInfo("four minutes: %lld ms, longest gap %lld ms; ffmpeg is not installed; aim 300 ms", ours, gap);
        return;
    }
    clock.restart();
    QProcess process;
    process.start(ffmpeg, {u"-v"_s, u"error"_s, u"-i"_s, path, u"-ac"_s, u"1"_s, u"-f"_s, u"null"_s, u"-"_s});
    QVERIFY(process.waitForFinished(60'000) && process.exitCode() == 0);
    const qint64 theirs = std::max<qint64>(1, clock.elapsed());
    qInfo("four minutes: %lld ms (ffmpeg %lld ms: %.2f times as long), longest gap %lld ms; aim 300 ms", ours, theirs,
          double(ours) / double(theirs), gap);
}

QTEST_MAIN(WaveformBench)
#include "bench_waveform.moc"
