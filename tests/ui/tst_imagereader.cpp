// SPDX-License-Identifier: MIT
#include "ui/media/imagereader.h"
#include "ui/media/thumbnails.h"

#include <QColorSpace>
#include <QImageWriter>
#include <QPainter>
#include <QTemporaryDir>
#include <QThreadPool>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

QString media(const QString &name)
{
    return QStringLiteral(JOBVIEWER_TESTDATA) + u"/media/"_s + name;
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

// A PNG's head that claims so many pixels; nothing follows. Interlaced, it can only be read whole.
QByteArray pngHead(quint32 width, quint32 height, bool isInterlaced)
{
    QImage small(1, 1, QImage::Format_RGB32);
    small.fill(Qt::red);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    small.save(&buffer, "PNG");
    qToBigEndian(width, bytes.data() + 16);
    qToBigEndian(height, bytes.data() + 20);
    bytes[28] = isInterlaced ? 1 : 0;
    // libpng looks at the sum of the head: CRC-32 over type and data.
    quint32 crc = 0xffffffff;
    for (qsizetype i = 12; i < 29; ++i) {
        crc ^= quint8(bytes.at(i));
        for (int bit = 0; bit < 8; ++bit)
            crc = crc & 1 ? crc >> 1 ^ 0xedb88320 : crc >> 1;
    }
    qToBigEndian(crc ^ 0xffffffff, bytes.data() + 29);
    return bytes;
}

// The file with an EXIF segment that says: turn it a quarter to the right.
QByteArray turnedJpeg()
{
    QImage wide(40, 20, QImage::Format_RGB32);
    wide.fill(Qt::blue);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    wide.save(&buffer, "JPEG");
    const QByteArray exif = QByteArray::fromHex("ffe1"
                                                "0022"
                                                "457869660000"
                                                "4d4d002a00000008"
                                                "0001"
                                                "0112000300000001"
                                                "00060000"
                                                "00000000");
    return bytes.insert(2, exif);
}

} // namespace

class ImageReaderTest : public QObject
{
    Q_OBJECT

private slots:
    void readsEachFormat_data();
    void readsEachFormat();
    void tellsWhyNot_data();
    void tellsWhyNot();
    void turnsUpright();
    void honoursAColourProfile();
    void halves();
    void halvesToMeans();
    void halvesOddSizes();
    void readsSmallCopiesOfLargeImages_data();
    void readsSmallCopiesOfLargeImages();
    void readsSmallCopies();
    void keepsSmallCopiesWithinTheBudget();
    void keepsThumbnailsWithinTheirRoom();
    void triesABrokenFileOnce();
};

void ImageReaderTest::readsEachFormat_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("format");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("isAnimated");
    const QSize large(48, 48);
    const QSize small(24, 24);
    QTest::newRow("png") << u"picture.png"_s << u"PNG"_s << large << false;
    QTest::newRow("jpg") << u"picture.jpg"_s << u"JPEG"_s << large << false;
    QTest::newRow("progressive") << u"progressive.jpg"_s << u"JPEG"_s << large << false;
    QTest::newRow("jpeg in exif") << u"thumbnail.jpg"_s << u"JPEG"_s << large << false;
    QTest::newRow("lossy webp") << u"lossy.webp"_s << u"WebP"_s << large << false;
    QTest::newRow("lossless webp") << u"lossless.webp"_s << u"WebP"_s << large << false;
    QTest::newRow("animated webp") << u"animated.webp"_s << u"WebP"_s << small << true;
    QTest::newRow("gif") << u"picture.gif"_s << u"GIF"_s << small << false;
    QTest::newRow("bmp") << u"../field/media/small.bmp"_s << u"BMP"_s << QSize(40, 30) << false;
    QTest::newRow("gif with filler") << u"../field/media/padded.gif"_s << u"GIF"_s << QSize(160, 120) << true;
    QTest::newRow("jpeg without an end") << u"../field/media/noeoi.jpg"_s << u"JPEG"_s << QSize(320, 200) << false;
    QTest::newRow("animated gif") << u"animated.gif"_s << u"GIF"_s << small << true;
}

void ImageReaderTest::readsEachFormat()
{
    QFETCH(QString, file);
    const ImageResult answer = readImage(media(file));
    const auto *picture = std::get_if<LoadedImage>(&answer);
    QVERIFY(picture);
    QTEST(picture->formatName, "format");
    QTEST(picture->size, "size");
    QTEST(picture->isAnimated, "isAnimated");
    QCOMPARE(picture->image.size(), picture->size);
    QVERIFY(picture->image.format() == QImage::Format_RGB32 || picture->image.format() == QImage::Format_ARGB32_Premultiplied);
}

void ImageReaderTest::tellsWhyNot_data()
{
    QFile whole(media(u"picture.png"_s));
    QVERIFY(whole.open(QIODevice::ReadOnly));
    using Kind = ImageProblem::Kind;
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("kind");
    QTest::newRow("a page") << QByteArray("<!DOCTYPE html><html></html>") << int(Kind::NotAnImage);
    QTest::newRow("a drawing that refers to a file") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'>"
                                                                   "<image href='/a.png' width='9' height='9'/></svg>")
                                                     << int(Kind::NotAnImage);
    QTest::newRow("empty") << QByteArray() << int(Kind::NotAnImage);
    QTest::newRow("a head only") << whole.read(60) << int(Kind::Unreadable);
    QTest::newRow("400 megapixels") << pngHead(20000, 20000, true) << int(Kind::TooLarge);
    QTest::newRow("100 megapixels") << pngHead(10000, 10000, true) << int(Kind::OverBudget);
    QTest::newRow("400 megapixels, read shrunk") << pngHead(20000, 20000, false) << int(Kind::Unreadable);
    QTest::newRow("no file") << QByteArray("-") << int(Kind::Unreadable);
}

void ImageReaderTest::tellsWhyNot()
{
    QFETCH(QByteArray, bytes);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"file.png"_s);
    if (bytes != "-")
        write(path, bytes);
    const ImageResult answer = readImage(path);
    const auto *problem = std::get_if<ImageProblem>(&answer);
    QVERIFY(problem);
    QTEST(int(problem->kind), "kind");
    if (problem->kind == ImageProblem::Kind::TooLarge)
        QCOMPARE(problem->size, QSize(20000, 20000));
}

void ImageReaderTest::turnsUpright()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"turned.jpg"_s);
    write(path, turnedJpeg());
    const ImageResult answer = readImage(path);
    const auto *picture = std::get_if<LoadedImage>(&answer);
    QVERIFY(picture);
    QCOMPARE(picture->size, QSize(20, 40));
    QCOMPARE(picture->image.size(), QSize(20, 40));
    QCOMPARE(readThumbnail(path, {10, 10}, 1).size(), QSize(10, 20));
}

void ImageReaderTest::honoursAColourProfile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"wide.png"_s);
    QImage wide(4, 4, QImage::Format_RGB32);
    wide.fill(qRgb(200, 100, 50));
    wide.setColorSpace(QColorSpace::DisplayP3);
    QVERIFY(wide.save(path));
    const QRgb right = wide.convertedToColorSpace(QColorSpace::SRgb).pixel(1, 1); // a red that is stronger in sRGB's numbers
    QVERIFY(qRed(right) > 205);
    const ImageResult answer = readImage(path);
    QCOMPARE(QColor(std::get<LoadedImage>(answer).image.pixel(1, 1)), QColor(right));
    QCOMPARE(QColor(readThumbnail(path, {4, 4}, 1).pixel(1, 1)), QColor(right));
}

void ImageReaderTest::halves()
{
    QImage image(4096, 2048, QImage::Format_RGB32);
    image.fill(Qt::green);
    const QList<QImage> copies = halvedCopies(image);
    QCOMPARE(copies.size(), 3);
    QCOMPARE(copies.first().size(), QSize(2048, 1024));
    QCOMPARE(copies.last().size(), QSize(512, 256));
    QVERIFY(halvedCopies(QImage(900, 900, QImage::Format_RGB32)).isEmpty());
}

void ImageReaderTest::halvesToMeans()
{
    for (const QImage::Format format : {QImage::Format_RGB32, QImage::Format_ARGB32_Premultiplied}) {
        QImage image(1002, 2, format);
        image.fill(QColor(255, 255, 255));
        const bool hasAlpha = format == QImage::Format_ARGB32_Premultiplied;
        reinterpret_cast<QRgb *>(image.scanLine(0))[0] = hasAlpha ? 0 : qRgb(0, 0, 0);
        reinterpret_cast<QRgb *>(image.scanLine(1))[1] = qRgb(1, 2, 250);
        const QImage half = halvedCopies(image).first();
        QCOMPARE(half.size(), QSize(501, 1));
        QCOMPARE(half.format(), format);
        QCOMPARE(reinterpret_cast<const QRgb *>(half.constScanLine(0))[0], qRgba(128, 128, 190, hasAlpha ? 191 : 255)); // rounded
        QCOMPARE(reinterpret_cast<const QRgb *>(half.constScanLine(0))[1], qRgb(255, 255, 255));
    }
}

void ImageReaderTest::halvesOddSizes()
{
    QImage line(1001, 1, QImage::Format_RGB32);
    line.fill(QColor(10, 20, 30));
    QCOMPARE(halvedCopies(line).first().size(), QSize(500, 1));
    QCOMPARE(halvedCopies(line).first().pixelColor(499, 0), QColor(10, 20, 30));
    QImage column(1, 1003, QImage::Format_RGB32);
    column.fill(QColor(10, 20, 30));
    QCOMPARE(halvedCopies(column).first().size(), QSize(1, 501));
    QCOMPARE(halvedCopies(column).first().pixelColor(0, 500), QColor(10, 20, 30));
}

void ImageReaderTest::readsSmallCopiesOfLargeImages_data()
{
    QTest::addColumn<QString>("format");
    for (const QString &format : {u"png"_s, u"jpg"_s, u"webp"_s})
        QTest::newRow(qPrintable(format)) << format;
}

// Left half red, right half blue: what is small shows the same.
void ImageReaderTest::readsSmallCopiesOfLargeImages()
{
    QFETCH(QString, format);
    QImage image(1300, 700, QImage::Format_RGB32);
    image.fill(Qt::red);
    QPainter(&image).fillRect(650, 0, 650, 700, Qt::blue);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"large."_s + format);
    QVERIFY(image.save(path, nullptr, 95));
    const QImage small = readThumbnail(path, {96, 68}, 1);
    QCOMPARE(small.size(), QSize(126, 68));
    for (const int y : {0, 34, 67}) {
        QVERIFY(small.pixelColor(2, y).red() > 240 && small.pixelColor(2, y).blue() < 15);
        QVERIFY(small.pixelColor(123, y).blue() > 240 && small.pixelColor(123, y).red() < 15);
    }
}

void ImageReaderTest::readsSmallCopies()
{
    QCOMPARE(readThumbnail(media(u"picture.png"_s), {24, 12}, 1).size(), QSize(24, 24));
    const QImage dense = readThumbnail(media(u"picture.jpg"_s), {12, 12}, 2);
    QCOMPARE(dense.size(), QSize(24, 24));
    QCOMPARE(dense.devicePixelRatio(), 2.0);
    QCOMPARE(readThumbnail(media(u"picture.png"_s), {200, 200}, 1).size(), QSize(48, 48)); // never larger than it is
    QVERIFY(readThumbnail(media(u"head-first.mp4"_s), {24, 24}, 1).isNull());
}

// The decoder of a progressive JPEG holds the coefficients of all of it, however small the copy.
void ImageReaderTest::keepsSmallCopiesWithinTheBudget()
{
    const QTemporaryDir folder;
    QImage image(2000, 2000, QImage::Format_RGB32); // 24 MB of coefficients
    image.fill(Qt::red);
    const auto written = [&](bool isProgressive) {
        const QString path = folder.filePath(isProgressive ? u"progressive.jpg"_s : u"baseline.jpg"_s);
        QImageWriter writer(path, "jpeg");
        writer.setProgressiveScanWrite(isProgressive);
        return writer.write(image) ? path : QString();
    };
    constexpr qint64 little = qint64(20) << 20;
    QVERIFY(readThumbnail(written(true), {24, 24}, 1, {.budget = little}).isNull());
    QCOMPARE(readThumbnail(written(false), {24, 24}, 1, {.budget = little}).size(), QSize(24, 24));
    QCOMPARE(readThumbnail(written(true), {24, 24}, 1).size(), QSize(24, 24));
}

void ImageReaderTest::keepsThumbnailsWithinTheirRoom()
{
    QThreadPool pool;
    Thumbnails thumbnails(pool, {}, nullptr, 3000); // one of 24 x 24 takes 2304 bytes
    QSignalSpy ready(&thumbnails, &Thumbnails::ready);
    const QString first = media(u"picture.png"_s);
    const QString second = media(u"picture.jpg"_s);
    QVERIFY(thumbnails.thumbnail(first, {24, 24}, 1).isNull());
    QVERIFY(thumbnails.thumbnail(first, {24, 24}, 1).isNull()); // requested twice, made once
    QVERIFY(ready.wait());
    QCOMPARE(thumbnails.thumbnail(first, {24, 24}, 1).size(), QSize(24, 24));
    QVERIFY(thumbnails.thumbnail(second, {24, 24}, 1).isNull());
    QVERIFY(ready.wait());
    QCOMPARE(ready.size(), 2);
    QCOMPARE(ready.last(), QVariantList({second}));
    QVERIFY(!thumbnails.thumbnail(second, {24, 24}, 1).isNull());
    QVERIFY(thumbnails.size() <= 3000);
}

void ImageReaderTest::triesABrokenFileOnce()
{
    QThreadPool pool;
    Thumbnails thumbnails(pool);
    QSignalSpy ready(&thumbnails, &Thumbnails::ready);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"broken.png"_s);
    write(path, "no picture");
    QVERIFY(thumbnails.thumbnail(path, {24, 24}, 1).isNull());
    QVERIFY(ready.wait());
    QVERIFY(thumbnails.thumbnail(path, {24, 24}, 1).isNull());
    QVERIFY(thumbnails.thumbnail(media(u"head-first.mp4"_s), {24, 24}, 1).isNull());
    QVERIFY(pool.waitForDone());
    QCoreApplication::processEvents();
    QCOMPARE(ready.size(), 1);
}

QTEST_MAIN(ImageReaderTest)
#include "tst_imagereader.moc"
