// SPDX-License-Identifier: MIT
#include "tests/ui/support/shownvideo.h"
#include "ui/media/mpvnumbers.h"

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace {

const QColor colour(200, 60, 40); // of the videos in tests/data/videos

int difference(const QColor &one, const QColor &other)
{
    return std::max({std::abs(one.red() - other.red()), std::abs(one.green() - other.green()), std::abs(one.blue() - other.blue())});
}

int maxDifference(const QImage &image, const QRect &area, const QColor &right)
{
    int largest = 0;
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x)
            largest = std::max(largest, difference(image.pixelColor(x, y), right));
    }
    return largest;
}

// The quarter at the right: far from the white square.
QRect plainArea(const QImage &image)
{
    return image.rect().adjusted(image.width() * 3 / 4, 0, 0, 0);
}

bool isWhite(const QImage &image, const QPoint &pixel)
{
    return difference(image.pixelColor(pixel), Qt::white) < 30;
}

} // namespace

// What the player of the program shows of real files, and what it says of those that it cannot show.
class VideoFilesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { useNumberFormatOfMpv(); }
    void showsTrueColours_data();
    void showsTrueColours();
    void showsFieldFiles_data();
    void showsFieldFiles();
    void isUpright_data();
    void isUpright();
    void keepsThePixelsAspect_data();
    void keepsThePixelsAspect();
    void tellsTheLength();
    void tellsOfBrokenFiles_data();
    void tellsOfBrokenFiles();
    void tellsOfAMissingFile();
    void opensNoOtherFile();
};

void VideoFilesTest::showsTrueColours_data()
{
    QTest::addColumn<QString>("file");
    const QDir folder(videoPath({}));
    for (const QString &file : folder.entryList({u"*.mp4"_s, u"*.mov"_s, u"*.webm"_s, u"*.avi"_s}, QDir::Files)) {
        if (file != u"numbered.mp4"_s && file != u"sound-only.mp4"_s)
            QTest::newRow(qPrintable(file)) << file;
    }
}

void VideoFilesTest::showsTrueColours()
{
    QFETCH(QString, file);
    ShownVideo shown(videoPath(file));
    EVENTUALLY(!shown.frames.isEmpty());
    const QImage frame = shown.frames.first();
    QCOMPARE_LE(maxDifference(frame, plainArea(frame), colour), 3);
    QVERIFY(isWhite(frame, {3, 3}));
    QVERIFY(!shown.player->isPlaying());
}

void VideoFilesTest::showsFieldFiles_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QColor>("pixel");
    QTest::newRow("BT.709, limited") << u"c-709tv.mp4"_s << QSize(256, 160) << colour;
    QTest::newRow("BT.709, full") << u"c-709pc.mp4"_s << QSize(256, 160) << colour;
    QTest::newRow("HEVC, 10 bit") << u"hevc10.mp4"_s << QSize(256, 160) << QColor(255, 0, 0);
    QTest::newRow("4:4:4") << u"hi444.mp4"_s << QSize(256, 160) << QColor(254, 0, 0);
    QTest::newRow("4:2:2") << u"x-422small.mp4"_s << QSize(64, 64) << QColor(67, 36, 0);
    QTest::newRow("MJPEG, 4:2:2") << u"x-mjpeg422.mp4"_s << QSize(256, 160) << QColor(250, 2, 0);
    QTest::newRow("turned") << u"rot90.mp4"_s << QSize(160, 256) << QColor(255, 0, 254);
    QTest::newRow("bytes after the last box") << u"trail3.mp4"_s << QSize(256, 160) << QColor(255, 0, 0);
}

void VideoFilesTest::showsFieldFiles()
{
    QFETCH(QString, file);
    QFETCH(QSize, size);
    QFETCH(QColor, pixel); // at an eighth of the width and a quarter of the height, as FFmpeg's own tool shows it
    ShownVideo shown(fieldPath(file));
    EVENTUALLY(!shown.frames.isEmpty());
    const QImage frame = shown.frames.first();
    QCOMPARE(frame.size(), size);
    QCOMPARE_LE(difference(frame.pixelColor(frame.width() / 8, frame.height() / 4), pixel), 8);
    if (pixel == colour)
        QCOMPARE_LE(maxDifference(frame, frame.rect(), pixel), 3);
    shown.player->play();
    EVENTUALLY(shown.frames.size() > 3);
}

void VideoFilesTest::isUpright_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QSize>("size");
    for (const QString &turn : {u"90"_s, u"180"_s, u"270"_s})
        QTest::newRow(qPrintable(turn)) << u"rotated-%1.mp4"_s.arg(turn) << QSize(80, 128);
}

// The white square lies in the upper left corner, and nowhere else.
void VideoFilesTest::isUpright()
{
    QFETCH(QString, file);
    QFETCH(QSize, size);
    ShownVideo shown(videoPath(file));
    EVENTUALLY(!shown.frames.isEmpty());
    const QImage frame = shown.frames.first();
    QCOMPARE(frame.size(), size);
    QVERIFY(isWhite(frame, {4, 4}));
    QVERIFY(!isWhite(frame, {frame.width() - 4, 4}));
    QVERIFY(!isWhite(frame, {4, frame.height() - 4}));
    QVERIFY(!isWhite(frame, {frame.width() - 4, frame.height() - 4}));
}

void VideoFilesTest::keepsThePixelsAspect_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QSize>("size");
    QTest::newRow("wide") << u"wide-pixels.mp4"_s << QSize(256, 80);
    QTest::newRow("tall") << u"tall-pixels.mp4"_s << QSize(128, 160);
    QTest::newRow("wide in the file, then turned") << u"rotated-90-wide-pixels.mp4"_s << QSize(128, 160);
    QTest::newRow("odd size") << u"h264-odd-size.mp4"_s << QSize(127, 79);
    QTest::newRow("tiny") << u"h264-tiny.mp4"_s << QSize(32, 18);
}

void VideoFilesTest::keepsThePixelsAspect()
{
    QFETCH(QString, file);
    ShownVideo shown(videoPath(file));
    EVENTUALLY(!shown.frames.isEmpty());
    QTEST(shown.frames.first().size(), "size");
}

void VideoFilesTest::tellsTheLength()
{
    ShownVideo shown;
    EVENTUALLY(shown.player->duration() > 0);
    QCOMPARE(shown.player->duration(), 500);
    ShownVideo field(fieldPath(u"c-709tv.mp4"_s));
    EVENTUALLY(field.player->duration() > 0);
    QCOMPARE(field.player->duration(), 1000);
}

void VideoFilesTest::tellsOfBrokenFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QFile file(videoPath(u"h264-420-709.mp4"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no video") << QByteArray(500, 'x');
    QTest::newRow("half") << whole.left(whole.size() / 2);
    QByteArray hollow = whole; // the boxes are right, but the frames are not
    const qsizetype frames = hollow.indexOf("mdat") + 4;
    QVERIFY(frames > 4);
    QTest::newRow("no frames") << hollow.replace(frames, 600, QByteArray(600, '\0'));
    QTest::newRow("playlist") << QByteArray("#EXTM3U\n#EXTINF:1,\n") + QFile::encodeName(videoPath(u"numbered.mp4"_s)) + '\n';
    QTest::newRow("edit list") << "# mpv EDL v0\n" + QFile::encodeName(videoPath(u"numbered.mp4"_s)) + '\n';
    QTest::newRow("list of files") << "ffconcat version 1.0\nfile '" + QFile::encodeName(videoPath(u"numbered.mp4"_s)) + "'\n";
}

void VideoFilesTest::tellsOfBrokenFiles()
{
    QFETCH(QByteArray, bytes);
    const QTemporaryDir folder;
    QFile broken(folder.filePath(u"broken.mp4"_s));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write(bytes);
    broken.close();
    ShownVideo shown{QString()};
    QSignalSpy failed(shown.player.get(), &Player::failed);
    shown.player->setSource(broken.fileName());
    shown.player->play();
    EVENTUALLY(!failed.isEmpty());
    QVERIFY(!shown.player->isPlaying());
    QVERIFY(shown.frames.isEmpty());
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().value<Player::Problem>(), Player::Problem::UnknownFormat);
    QVERIFY(!failed.first().at(1).toString().contains(folder.path()));
    shown.player->play(); // failed() was emitted already
    QVERIFY(!shown.player->isPlaying());
}

void VideoFilesTest::tellsOfAMissingFile()
{
    const QTemporaryDir folder;
    for (const QString &path : {folder.filePath(u"gone.mp4"_s), folder.path()}) {
        ShownVideo shown{QString()};
        QSignalSpy failed(shown.player.get(), &Player::failed);
        shown.player->setSource(path);
        EVENTUALLY(!failed.isEmpty());
        QCOMPARE(failed.first().first().value<Player::Problem>(), Player::Problem::Unreadable);
    }
}

// A file whose name looks like an address, or like one of mpv's options, is a file.
void VideoFilesTest::opensNoOtherFile()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(u"edl:"_s));
    for (const QString &name : {u"--vo=gpu.mp4"_s, u"edl:%2F.mp4"_s, u"edl://numbered.mp4"_s, u"ümläut € %20.mp4"_s}) {
        const QString path = folder.path() + u'/' + name;
        QVERIFY(QFile::copy(videoPath(u"numbered.mp4"_s), path));
        ShownVideo shown(path);
        EVENTUALLY(shown.number() == 0);
        const QString before = QDir::currentPath();
        QVERIFY(QDir::setCurrent(folder.path()));
        ShownVideo byName(name);
        EVENTUALLY(byName.number() == 0);
        QVERIFY(QDir::setCurrent(before));
    }
}

QTEST_MAIN(VideoFilesTest)
#include "tst_videofiles.moc"
