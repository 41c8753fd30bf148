// SPDX-License-Identifier: MIT
#include "app/formats/integrity.h"
#include "tests/support/fixtures.h"
#include "tests/support/metadatafiles.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryFile>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

struct Sample
{
    const char *name;
    FileFormat format;
    bool hasOwnEnd; // bytes after it do not matter
};

// tests/data/media, made by make_media.py there.
constexpr Sample samples[] = {
    {"picture.png", FileFormat::Png, true},     {"picture.jpg", FileFormat::Jpeg, true},   {"progressive.jpg", FileFormat::Jpeg, true},
    {"thumbnail.jpg", FileFormat::Jpeg, true},  {"lossy.webp", FileFormat::WebP, true},    {"lossless.webp", FileFormat::WebP, true},
    {"animated.webp", FileFormat::WebP, true},  {"picture.gif", FileFormat::Gif, true},    {"animated.gif", FileFormat::Gif, true},
    {"head-first.mp4", FileFormat::Mp4, false}, {"head-last.mp4", FileFormat::Mp4, false},
};

QByteArray bytesOf(const QString &name)
{
    return fixture(u"media/"_s + name);
}

QByteArray box(const QByteArray &type, const QByteArray &content)
{
    return QByteArray::fromHex(QByteArray::number(content.size() + 8, 16).rightJustified(8, '0')) + type + content;
}

void addSamples()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<FileFormat>("format");
    QTest::addColumn<bool>("hasOwnEnd");
    for (const Sample &sample : samples)
        QTest::newRow(sample.name) << QString::fromLatin1(sample.name) << sample.format << sample.hasOwnEnd;
}

} // namespace

class IntegrityTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void knowsAFormatByItsFirstBytes_data();
    void knowsAFormatByItsFirstBytes();
    void takesWholeFiles_data() { addSamples(); }
    void takesWholeFiles();
    void noticesACut_data() { addSamples(); }
    void noticesACut();
    void allowsBytesAfterAnEnd_data() { addSamples(); }
    void allowsBytesAfterAnEnd();
    void survivesFlippedBytes_data() { addSamples(); }
    void survivesFlippedBytes();
    void readsOddFiles_data();
    void readsOddFiles();
    void readsPiecesLargerThanItsBuffer_data();
    void readsPiecesLargerThanItsBuffer();
    void keepsPromises_data();
    void keepsPromises();
    void namesEveryFormat_data();
    void namesEveryFormat();
    void takesAnExtensionFromTheNameWhereTheBytesSayLittle();
    void knowsNoFormatByAnotherName();

private:
    bool isWholeWhenWritten(const QByteArray &bytes, FileFormat format);

    QTemporaryFile m_file; // one for all: to make a file anew costs milliseconds
};

void IntegrityTest::initTestCase()
{
    QVERIFY(m_file.open());
}

bool IntegrityTest::isWholeWhenWritten(const QByteArray &bytes, FileFormat format)
{
    if (!m_file.seek(0) || m_file.write(bytes) != bytes.size() || !m_file.resize(bytes.size()))
        QTest::qFail("the temporary folder takes no file", __FILE__, __LINE__);
    return isEnded(endOf(m_file, format));
}

void IntegrityTest::knowsAFormatByItsFirstBytes_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<FileFormat>("format");
    for (const Sample &sample : samples)
        QTest::newRow(sample.name) << bytesOf(QString::fromLatin1(sample.name)).first(64) << sample.format;
    const auto row = [](const char *name, const QByteArray &head, FileFormat format) { QTest::newRow(name) << head << format; };
    row("older GIF", "GIF87a12345", FileFormat::Gif);
    row("AVIF", box("ftyp", "avif1234"), FileFormat::Avif);
    row("Canon's raw pictures, which call themselves ISO files, too", box("ftyp", "crx 1234crx isom"), FileFormat::Cr3);
    row("QuickTime", box("ftyp", "qt  1234"), FileFormat::Mov);
    row("ISO file of an unknown brand", box("ftyp", "abcd1234"), FileFormat::Unknown);
    row("WebM", "\x1A\x45\xDF\xA3 webm", FileFormat::WebM);
    row("challenge page", fixture(u"jobs/http-403-cloudflare-challenge.html"_s).first(64), FileFormat::Html);
    row("page", "\r\n<!doctype html>", FileFormat::Html);
    row("JSON", " {\"error\": \"x\"}", FileFormat::Json);
    row("JSON list", "[1]", FileFormat::Json);
    row("expired link", fixture(u"jobs/http-404-discord-expired.txt"_s), FileFormat::Text);
    row("SVG", "<svg xmlns=''>", FileFormat::Svg);
    row("error as XML", "<?xml version='1.0'?><Error/>", FileFormat::Text);
    row("wave", QByteArray("RIFF\0\0\0\0WAVEfmt ", 16), FileFormat::Wav);
    row("cut RIFF", QByteArray("RIFF\0\0\0\0WEB", 11), FileFormat::Unknown);
    row("cut PNG", "\x89PNG\r\n\x1a", FileFormat::Unknown);
    row("cut JPEG", "\xFF\xD8\x01", FileFormat::Unknown);
    row("zeros", QByteArray(64, '\0'), FileFormat::Unknown);
}

void IntegrityTest::knowsAFormatByItsFirstBytes()
{
    QFETCH(QByteArray, head);
    QFETCH(FileFormat, format);
    QCOMPARE(formatOf(head), format);
}

void IntegrityTest::takesWholeFiles()
{
    QFETCH(QString, name);
    QFETCH(FileFormat, format);
    QFile file(fixturePath(u"media/"_s + name));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(isEnded(endOf(file, format)));
    QVERIFY(isEnded(endOf(file, format))); // wherever the file was left
    QVERIFY(file.size() < 20'000);
}

// Forty places, first and last bytes among them; tst_integrity_everycut cuts at each byte.
void IntegrityTest::noticesACut()
{
    QFETCH(QString, name);
    QFETCH(FileFormat, format);
    const QByteArray whole = bytesOf(name);
    QSet<qsizetype> sizes{0, 1, 2, 3, 4, 8, 12, 16};
    for (qsizetype i = 0; i < 24; ++i)
        sizes.insert(whole.size() * i / 24);
    for (qsizetype left = 1; left <= 8; ++left)
        sizes.insert(whole.size() - left);
    for (const qsizetype size : std::as_const(sizes))
        QVERIFY2(!isWholeWhenWritten(whole.first(size), format), qPrintable(QString::number(size)));
}

void IntegrityTest::allowsBytesAfterAnEnd()
{
    QFETCH(QString, name);
    QFETCH(FileFormat, format);
    QFETCH(bool, hasOwnEnd);
    const QByteArray whole = bytesOf(name);
    for (const QByteArray &tail : {QByteArray("x"), QByteArray("some text after the end"), whole})
        QCOMPARE(isWholeWhenWritten(whole + tail, format), hasOwnEnd || tail == whole);
}

// Whatever the answer is: it comes, and nothing is read that is not there (the sanitizers look on).
void IntegrityTest::survivesFlippedBytes()
{
    QFETCH(QString, name);
    QFETCH(FileFormat, format);
    const QByteArray whole = bytesOf(name);
    QRandomGenerator generator(20260602);
    for (int round = 0; round < 200; ++round) {
        QByteArray bytes = whole;
        for (int flip = 0; flip < 16; ++flip)
            bytes[generator.bounded(static_cast<int>(bytes.size()))] = static_cast<char>(generator.bounded(256));
        (void)isWholeWhenWritten(bytes, format);
        (void)isWholeWhenWritten(bytes, formatOf(QByteArrayView(bytes).first(64)));
    }
}

void IntegrityTest::readsOddFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<FileFormat>("format");
    QTest::addColumn<bool>("expected");
    const auto row = [](const char *name, const QByteArray &bytes, FileFormat format, bool expected) {
        QTest::newRow(name) << bytes << format << expected;
    };
    const QByteArray png = "\x89PNG\r\n\x1a\n";
    const QByteArray ftyp = box("ftyp", "isom0000isom"), moov = box("moov", "head"), mdat = box("mdat", "frames");
    const auto hex = [](const char *text) { return QByteArray::fromHex(text); };
    const QByteArray end = pngChunk("IEND", {}), pixels = pngChunk("IDAT", "pixels"), text = pngChunk("tEXt", "Author\nme");
    const auto damaged = [](QByteArray chunk, qsizetype place) {
        chunk[place] = static_cast<char>(chunk[place] ^ 1);
        return chunk;
    };
    row("PNG", png + pixels + text + end, FileFormat::Png, true);
    row("PNG with a damaged pixel", png + damaged(pixels, 10) + end, FileFormat::Png, false);
    row("PNG with a damaged checksum", png + damaged(pixels, pixels.size() - 1) + end, FileFormat::Png, false);
    row("PNG with a damaged name", png + damaged(pixels, 7) + end, FileFormat::Png, false);
    row("PNG with a damaged end", png + pixels + damaged(end, 8), FileFormat::Png, false);
    row("PNG with a damaged text", png + pixels + damaged(text, 10) + end, FileFormat::Png, true);
    row("PNG with a huge chunk", png + hex("FFFFFFFF") + "IDAT" + QByteArray(40, 'x'), FileFormat::Png, false);
    row("PNG with only an end", png + end, FileFormat::Png, true);
    row("PNG with half a checksum", png + end.chopped(2), FileFormat::Png, false);
    row("JPEG without a scan", hex("FFD8FFE0000400FFFFD9"), FileFormat::Jpeg, false);
    row("JPEG with stuffed bytes", hex("FFD8FFDA000401020011FF00FFD0FFFFD9"), FileFormat::Jpeg, true);
    row("JPEG that ends in a stuffed byte", hex("FFD8FFDA000401020011FF00"), FileFormat::Jpeg, false);
    row("JPEG with an impossible length", hex("FFD8FFE00001FFDA0002FFD9"), FileFormat::Jpeg, false);
    row("JPEG with an end inside a segment", hex("FFD8FFE10006FFD9FFD9"), FileFormat::Jpeg, false);
    row("WebP that tells no size", "RIFF" + hex("00000000") + "WEBPVP8 ", FileFormat::WebP, false);
    row("WebP that tells 4 GB", "RIFF" + hex("FFFFFFFF") + "WEBPVP8 xxxx", FileFormat::WebP, false);
    row("GIF with an unknown block", QByteArray("GIF89a") + hex("0100010000000077") + hex("3B"), FileFormat::Gif, false);
    row("GIF without pictures", QByteArray("GIF89a") + hex("010001000000003B"), FileFormat::Gif, true);
    row("mp4", ftyp + moov + mdat, FileFormat::Mp4, true);
    row("mp4 up to the end, wherever that is", ftyp + moov + hex("00000000") + "mdat" + "frames", FileFormat::Mp4, false);
    row("mp4 of 64 bits", ftyp + moov + hex("00000001") + "mdat" + hex("0000000000000016") + "frames", FileFormat::Mp4, true);
    row("mp4 of 64 bits, cut", ftyp + moov + hex("00000001") + "mdat" + hex("0000000000000017") + "frames", FileFormat::Mp4, false);
    row("mp4 of all bits", ftyp + moov + hex("00000001") + "mdat" + hex("FFFFFFFFFFFFFFFF") + "frames", FileFormat::Mp4, false);
    row("mp4 that goes back", ftyp + moov + mdat + hex("00000007") + "free", FileFormat::Mp4, false);
    row("mp4 with 64 bits that go back", ftyp + moov + mdat + hex("00000001") + "free" + hex("0000000000000008"), FileFormat::Mp4, false);
    row("mp4 without frames", ftyp + moov, FileFormat::Mp4, false);
    row("mp4 without a head", ftyp + mdat, FileFormat::Mp4, false);
    row("AVIF", box("ftyp", "avif0000") + box("meta", "head") + mdat, FileFormat::Avif, true);
    row("AVIF, cut", (box("ftyp", "avif0000") + box("meta", "head") + mdat).chopped(1), FileFormat::Avif, false);
    row("text", "hello", FileFormat::Text, false);
    row("GIF with filler", QByteArray("GIF89a") + hex("01000100000000") + hex("0000003B"), FileFormat::Gif, true);
    row("empty text", "", FileFormat::Text, false);
    for (const FileFormat format :
         {FileFormat::Png, FileFormat::Jpeg, FileFormat::WebP, FileFormat::Gif, FileFormat::Mp4, FileFormat::Unknown})
        QTest::newRow(qPrintable(u"empty "_s + extensionOf(format))) << QByteArray() << format << false;
}

void IntegrityTest::readsOddFiles()
{
    QFETCH(QByteArray, bytes);
    QFETCH(FileFormat, format);
    QFETCH(bool, expected);
    QCOMPARE(isWholeWhenWritten(bytes, format), expected);
}

void IntegrityTest::readsPiecesLargerThanItsBuffer_data()
{
    QTest::addColumn<int>("size"); // of what stands before the end; the reader takes 65536 bytes at a time
    for (const int size : {65'000, 65'500, 65'508, 65'520, 65'524, 65'528, 65'532, 65'536, 65'540, 131'072, 200'000})
        QTest::addRow("%d", size) << size;
}

void IntegrityTest::readsPiecesLargerThanItsBuffer()
{
    QFETCH(int, size);
    const QByteArray filling(size, 'x');
    const QByteArray png = "\x89PNG\r\n\x1a\n" + pngChunk("IDAT", filling) + pngChunk("IEND", {});
    const QByteArray jpeg = QByteArray::fromHex("FFD8FFDA0002") + filling + QByteArray::fromHex("FFD9");
    const QByteArray mp4 = box("ftyp", "isom") + box("mdat", filling) + box("moov", "head");
    for (const auto &[bytes, format] : {std::pair(png, FileFormat::Png), {jpeg, FileFormat::Jpeg}, {mp4, FileFormat::Mp4}}) {
        QVERIFY(isWholeWhenWritten(bytes, format));
        for (const int less : {1, 2, 4, 12, size / 2})
            QVERIFY(!isWholeWhenWritten(bytes.chopped(less), format));
    }
    for (int place = 16; place < size + 16; place += size / 7) {
        QByteArray damaged = png;
        damaged[place] = 'y';
        QVERIFY(!isWholeWhenWritten(damaged, FileFormat::Png));
    }
}

void IntegrityTest::keepsPromises_data()
{
    QTest::addColumn<FileFormat>("format");
    QTest::addColumn<MediaType>("expectedType");
    QTest::addColumn<bool>("isSizeMet");
    QTest::addColumn<bool>("expected");
    using enum MediaType;
    QTest::newRow("picture") << FileFormat::Png << Image << false << true;
    QTest::newRow("picture of another format") << FileFormat::WebP << Image << true << true;
    QTest::newRow("video") << FileFormat::Mp4 << Video << false << true;
    QTest::newRow("picture for a video") << FileFormat::Gif << Video << true << false;
    QTest::newRow("video for a picture") << FileFormat::WebM << Image << true << false;
    QTest::newRow("page for a picture") << FileFormat::Html << Image << true << false;
    QTest::newRow("page for anything") << FileFormat::Html << Any << true << false;
    QTest::newRow("error for a picture") << FileFormat::Json << Image << true << false;
    QTest::newRow("picture for anything") << FileFormat::Jpeg << Any << false << true;
    QTest::newRow("text of the right size") << FileFormat::Text << Any << true << true;
    QTest::newRow("text of whatever size") << FileFormat::Text << Any << false << false;
    QTest::newRow("sound") << FileFormat::Mp4 << Audio << false << true;
    QTest::newRow("picture for a sound") << FileFormat::Png << Audio << true << false;
    QTest::newRow("text") << FileFormat::Text << MediaType::Text << false << true;
    QTest::newRow("error for a text") << FileFormat::Json << MediaType::Text << false << false;
    QTest::newRow("JSON of the right size for a text") << FileFormat::Json << MediaType::Text << true << true;
    QTest::newRow("unknown for a picture") << FileFormat::Unknown << Image << true << false;
}

void IntegrityTest::keepsPromises()
{
    QFETCH(FileFormat, format);
    QFETCH(MediaType, expectedType);
    QFETCH(bool, isSizeMet);
    QFETCH(bool, expected);
    QCOMPARE(matchesExpectation(format, expectedType, isSizeMet), expected);
}

void IntegrityTest::namesEveryFormat_data()
{
    QTest::addColumn<FileFormat>("format");
    QTest::addColumn<QString>("extension");
    QTest::addColumn<MediaType>("mediaClass");
    using enum MediaType;
    QTest::newRow("PNG") << FileFormat::Png << u"png"_s << Image;
    QTest::newRow("JPEG") << FileFormat::Jpeg << u"jpg"_s << Image;
    QTest::newRow("WebP") << FileFormat::WebP << u"webp"_s << Image;
    QTest::newRow("GIF") << FileFormat::Gif << u"gif"_s << Image;
    QTest::newRow("AVIF") << FileFormat::Avif << u"avif"_s << Image;
    QTest::newRow("mp4") << FileFormat::Mp4 << u"mp4"_s << Video;
    QTest::newRow("WebM") << FileFormat::WebM << u"webm"_s << Video;
    QTest::newRow("HEIC") << FileFormat::Heic << u"heic"_s << Image;
    QTest::newRow("JPEG XL") << FileFormat::Jxl << u"jxl"_s << Image;
    QTest::newRow("BMP") << FileFormat::Bmp << u"bmp"_s << Image;
    QTest::newRow("TIFF") << FileFormat::Tiff << u"tiff"_s << Image;
    QTest::newRow("ICO") << FileFormat::Ico << u"ico"_s << Image;
    QTest::newRow("SVG") << FileFormat::Svg << u"svg"_s << Image;
    QTest::newRow("QuickTime") << FileFormat::Mov << u"mov"_s << Video;
    QTest::newRow("Matroska") << FileFormat::Matroska << u"mkv"_s << Video;
    QTest::newRow("MP3") << FileFormat::Mp3 << u"mp3"_s << Video;
    QTest::newRow("M4A") << FileFormat::M4a << u"m4a"_s << Video;
    QTest::newRow("Opus") << FileFormat::Opus << u"opus"_s << Video;
    QTest::newRow("PDF") << FileFormat::Pdf << u"pdf"_s << Any;
    QTest::newRow("CR3") << FileFormat::Cr3 << u"cr3"_s << Image;
    QTest::newRow("ZIP") << FileFormat::Zip << u"zip"_s << Any;
    QTest::newRow("HTML") << FileFormat::Html << u"html"_s << Any;
    QTest::newRow("JSON") << FileFormat::Json << u"json"_s << Any;
    QTest::newRow("text") << FileFormat::Text << u"txt"_s << Any;
    QTest::newRow("unknown") << FileFormat::Unknown << u"bin"_s << Any;
}

void IntegrityTest::namesEveryFormat()
{
    QFETCH(FileFormat, format);
    QFETCH(QString, extension);
    QFETCH(MediaType, mediaClass);
    QCOMPARE(extensionOf(format), extension);
    QCOMPARE(classOf(format), mediaClass);
    QCOMPARE(extensionOf(formatOfName(u"a.b/photo."_s + extension)), extension);
    QCOMPARE(classOf(formatOfName(u"PHOTO."_s + extension.toUpper())), mediaClass);
}

void IntegrityTest::takesAnExtensionFromTheNameWhereTheBytesSayLittle()
{
    QCOMPARE(extensionOf(FileFormat::Unknown, u"model.GLB"_s), u"glb"_s);
    QCOMPARE(extensionOf(FileFormat::Text, u"notes.md"_s), u"md"_s);
    QCOMPARE(extensionOf(FileFormat::Zip, u"report.docx"_s), u"docx"_s);
    for (const QString &name :
         {u"setup.exe"_s, u"run.sh"_s, u"a.b/../c"_s, u"none"_s, u""_s, u"photo.png"_s, u"x.html"_s, u"link.desktop"_s})
        QCOMPARE(extensionOf(FileFormat::Unknown, name), u"bin"_s);
    QCOMPARE(extensionOf(FileFormat::Heic, u"photo.psd"_s), u"heic"_s);

    for (const QString &own : {u"lrc"_s, u"ass"_s, u"toml"_s, u"rtf"_s, u"gltf"_s, u"log"_s})
        QCOMPARE(extensionOf(FileFormat::Json, u"x."_s + own), own);
    for (const QString &own : {u"dng"_s, u"nef"_s, u"arw"_s, u"cr2"_s})
        QCOMPARE(extensionOf(FileFormat::Tiff, u"x."_s + own), own);
    QCOMPARE(extensionOf(FileFormat::Ogg, u"x.ogv"_s), u"ogv"_s);
    QCOMPARE(extensionOf(FileFormat::Json, u"x.psd"_s), u"json"_s); // nothing in it is a picture
    QCOMPARE(extensionOf(FileFormat::Json, u"x.sh"_s), u"json"_s);
    QCOMPARE(extensionOf(FileFormat::Tiff, u"x.md"_s), u"tiff"_s);
    QCOMPARE(extensionOf(FileFormat::Ogg, u"x.dng"_s), u"ogg"_s);
}

void IntegrityTest::knowsNoFormatByAnotherName()
{
    for (const QString &name : {u""_s, u"none"_s, u"mp4"_s, u"a.mp4/none"_s, u"a.exe"_s, u"a."_s})
        QCOMPARE(formatOfName(name), FileFormat::Unknown);
}

QTEST_GUILESS_MAIN(IntegrityTest)
#include "tst_integrity.moc"
