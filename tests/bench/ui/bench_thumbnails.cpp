// SPDX-License-Identifier: MIT
#include "ui/media/imagereader.h"

#include <QElapsedTimer>
#include <QPainter>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QThreadPool>
#include <QtMath>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int pictures = 24;
constexpr QSize box(96, 68); // of the filmstrip

// Soft shapes and a little grain, as photographs have: flat colours would decode sooner.
QImage photograph(int number)
{
    QImage image(2048, 2048, QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            const int grain = (x * 7919 + y * 104729 + number * 31) % 13;
            line[x] = qRgb(128 + int(100 * qSin(x / 211.0 + number)) + grain, 128 + int(100 * qSin(y / 173.0)) + grain,
                           128 + int(90 * qSin((x + y) / 97.0)) + grain);
        }
    }
    return image;
}

} // namespace

// Thumbnails of large pictures on all processors, beside libvips's own program on the same files.
class ThumbnailsBench : public QObject
{
    Q_OBJECT

private slots:
    void makesThumbnails_data();
    void makesThumbnails();
};

void ThumbnailsBench::makesThumbnails_data()
{
    QTest::addColumn<QString>("format");
    for (const QString &format : {u"jpg"_s, u"png"_s, u"webp"_s})
        QTest::newRow(qPrintable(format)) << format;
}

void ThumbnailsBench::makesThumbnails()
{
    QFETCH(QString, format);
    const QTemporaryDir folder;
    QStringList paths;
    for (int n = 0; n < pictures; ++n) {
        paths.append(folder.filePath(u"%1.%2"_s.arg(n).arg(format)));
        QVERIFY(photograph(n).save(paths.last(), nullptr, 90));
    }
    QThreadPool pool;
    QAtomicInt made;
    QElapsedTimer clock;
    clock.start();
    for (const QString &path : std::as_const(paths))
        pool.start([path, &made] { made += readThumbnail(path, box, 1).isNull() ? 0 : 1; });
    pool.waitForDone();
    const double ours = pictures * 1000.0 / double(std::max<qint64>(1, clock.elapsed()));
    QCOMPARE(made.loadRelaxed(), pictures);
    const QString vips = QStandardPaths::findExecutable(u"vipsthumbnail"_s);
    if (vips.isEmpty()) {
        qInfo("2048 x 2048 %s: %.1f thumbnails a second; libvips-tools is not installed", qPrintable(format), ours);
        return;
    }
    clock.restart();
    QProcess process;
    process.start(vips, QStringList{u"--size"_s, u"96x96"_s, u"-o"_s, folder.filePath(u"out-%s.png"_s)} + paths);
    QVERIFY(process.waitForFinished(120'000) && process.exitCode() == 0);
    const double theirs = pictures * 1000.0 / double(std::max<qint64>(1, clock.elapsed()));
    qInfo("2048 x 2048 %s: %.1f thumbnails a second, vipsthumbnail %.1f: %.2f times as many; aim 1.8", qPrintable(format), ours, theirs,
          ours / theirs);
}

QTEST_MAIN(ThumbnailsBench)
#include "bench_thumbnails.moc"
