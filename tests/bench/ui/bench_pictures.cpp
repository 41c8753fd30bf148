// SPDX-License-Identifier: MIT
#include "ui/media/animation.h"
#include "ui/media/imagereader.h"
#include "ui/media/imageview.h"
#include "ui/media/mediaview.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QThreadPool>
#include <QtTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// Kilobytes of this process, as the system counts them: VmRSS now, VmHWM at most since forgetPeak(). Linux only.
qint64 memory(const QByteArray &name)
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith(name + ':'))
            return line.mid(name.size() + 1).simplified().split(' ').first().toLongLong();
    }
    return -1;
}

bool forgetPeak()
{
    QFile file(u"/proc/self/clear_refs"_s);
    return file.open(QIODevice::WriteOnly) && file.write("5") == 1;
}

QImage noise(const QSize &size, quint32 seed)
{
    QImage image(size, QImage::Format_RGB32);
    QRandomGenerator random(seed);
    image.fill(QColor::fromRgb(random.generate()));
    for (int n = 0; n < 20'000; ++n)
        image.setPixel(random.bounded(size.width()), random.bounded(size.height()), random.generate());
    return image;
}

// A PNG that says it is so large, whole up to its end mark, with a stream of pixels that goes on and on.
QByteArray bomb(quint32 side)
{
    QByteArray bytes = QByteArray::fromHex("89504e470d0a1a0a");
    const auto chunk = [&bytes](const QByteArray &type, const QByteArray &data) {
        const QByteArray body = type + data;
        quint32 crc = 0xffffffff;
        for (const char c : body) {
            crc ^= quint8(c);
            for (int bit = 0; bit < 8; ++bit)
                crc = crc & 1 ? crc >> 1 ^ 0xedb88320 : crc >> 1;
        }
        QByteArray number(4, '\0');
        qToBigEndian(quint32(data.size()), number.data());
        bytes += number + body;
        qToBigEndian(crc ^ 0xffffffff, number.data());
        bytes += number;
    };
    QByteArray head(13, '\0');
    qToBigEndian(side, head.data());
    qToBigEndian(side, head.data() + 4);
    head[8] = 8; // bits
    head[9] = 2; // red, green, blue
    chunk("IHDR", head);
    chunk("IDAT", qCompress(QByteArray(64 * 1024 * 1024, '\0')).mid(4));
    chunk("IEND", {});
    return bytes;
}

MediaState ready(const QString &path, FileFormat format)
{
    return {.kind = MediaState::Kind::Ready, .file = StoredFile{.path = path, .format = format, .size = 1}};
}

} // namespace

// What pictures cost, in time and in memory. Figures, and a failure where an aim is missed.
class ImagesBench : public QObject
{
    Q_OBJECT

private slots:
    void refusesABomb();
    void playsALongAnimation();
    void stepsToTheNext();
};

void ImagesBench::refusesABomb()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"bomb.png"_s);
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QByteArray bytes = bomb(60'000);
        QCOMPARE(file.write(bytes), bytes.size());
    }
    // The plug-ins are loaded before.
    static_cast<void>(readImage(QStringLiteral(JOBVIEWER_TESTDATA) + u"/media/picture.png"_s));
    QVERIFY(forgetPeak());
    const qint64 before = memory("VmRSS");
    QElapsedTimer clock;
    clock.start();
    const ImageResult answer = readImage(path);
    const qint64 microseconds = clock.nsecsElapsed() / 1000;
    const QImage small = readThumbnail(path, {96, 68}, 2);
    const qint64 more = memory("VmHWM") - before;
    qInfo("60,000 x 60,000 PNG refused in %.2f ms, %lld kB more at most", double(microseconds) / 1000, more);
    QVERIFY(std::holds_alternative<ImageProblem>(answer));
    QVERIFY(small.isNull());
    QVERIFY(microseconds < 50'000);
    QVERIFY(more < 20'000);
}

void ImagesBench::playsALongAnimation()
{
    const QString tool = QStandardPaths::findExecutable(u"img2webp"_s);
    if (tool.isEmpty())
        QSKIP("no img2webp to make the file with");
    const QTemporaryDir folder;
    QStringList arguments{u"-loop"_s, u"0"_s, u"-lossy"_s, u"-m"_s, u"0"_s, u"-d"_s, u"20"_s};
    for (int n = 0; n < 120; ++n) {
        arguments.append(folder.filePath(u"%1.png"_s.arg(n)));
        QVERIFY(noise({1024, 1024}, n).save(arguments.last(), nullptr, 100));
    }
    const QString path = folder.filePath(u"long.webp"_s);
    QCOMPARE(QProcess::execute(tool, arguments + QStringList{u"-o"_s, path}), 0);
    QThreadPool pool;
    QWidget window;
    MediaView preview(pool, {}, &window);
    window.resize(800, 600);
    preview.resize(window.size());
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QVERIFY(forgetPeak());
    const qint64 before = memory("VmRSS");
    preview.show({.role = "image", .key = MediaKey(u"long"_s)}, ready(path, FileFormat::WebP));
    QTRY_VERIFY(!preview.currentImage().isNull());
    const Animation *animation = preview.findChild<Animation *>();
    QTRY_VERIFY_WITH_TIMEOUT(animation->frame() > 0, 5000);
    QElapsedTimer clock;
    clock.start();
    const int first = animation->frame();
    QTRY_VERIFY_WITH_TIMEOUT(animation->frame() >= 110, 60'000);
    qInfo("1024 x 1024 WebP of 120 frames: %lld kB more at most, %.1f ms a frame (20 are right)", memory("VmHWM") - before,
          double(clock.elapsed()) / (animation->frame() - first));
    QCOMPARE(animation->frameCount(), 120);
    QVERIFY(memory("VmHWM") - before < 64'000);
}

void ImagesBench::stepsToTheNext()
{
    const QTemporaryDir folder;
    QStringList paths;
    for (int n = 0; n < 7; ++n) {
        paths.append(folder.filePath(u"%1.png"_s.arg(n)));
        QVERIFY(noise({2048, 2048}, n).save(paths.last()));
    }
    QThreadPool pool;
    QWidget window;
    MediaView preview(pool, {}, &window);
    window.resize(1180, 760);
    preview.resize(window.size());
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QList<double> times;
    for (int n = 0; n < paths.size(); ++n) {
        QElapsedTimer clock;
        clock.start();
        preview.show({.role = "image", .number = n + 1, .key = MediaKey(paths.at(n))}, ready(paths.at(n), FileFormat::Png));
        const bool isThere = !preview.currentImage().isNull();
        QVERIFY(isThere || n == 0);
        QTRY_VERIFY(!preview.currentImage().isNull());
        preview.findChild<ImageView *>()->repaint();
        times.append(double(clock.nsecsElapsed()) / 1e6);
        preview.prepare(paths.mid(n + 1, 1));
        QTRY_VERIFY(n + 1 == paths.size() || preview.pictures().known(paths.at(n + 1)));
    }
    const double cold = times.takeFirst();
    std::sort(times.begin(), times.end());
    qInfo("2048 x 2048 PNG: %.1f ms to painted, %.1f ms (median) and %.1f ms (most) when decoded ahead; cache %lld kB", cold,
          times.at(times.size() / 2), times.last(), qint64(preview.pictures().size() / 1024));
    QVERIFY(times.at(times.size() / 2) < 16);
}

QTEST_MAIN(ImagesBench)
#include "bench_pictures.moc"
