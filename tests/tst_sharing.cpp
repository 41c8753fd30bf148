// SPDX-License-Identifier: MIT
#include "app/metadata/sharing.h"

#include "app/metadata/metadata.h"
#include "tests/support/fixtures.h"
#include "tests/support/metadatafiles.h"
#include "tests/support/planting.h"

#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

FileFormat formatOfFile(const QByteArray &bytes)
{
    return formatOf(QByteArrayView(bytes).first(std::min<qsizetype>(64, bytes.size())));
}

QByteArray fullOfMetadata(const QByteArray &bytes, int orientation = 1)
{
    switch (formatOfFile(bytes)) {
    case FileFormat::Png: return fullOfMetadataPng(bytes, orientation);
    case FileFormat::Jpeg: return fullOfMetadataJpeg(bytes, orientation);
    case FileFormat::WebP: return fullOfMetadataWebP(bytes, orientation);
    case FileFormat::Gif: return fullOfMetadataGif(bytes);
    case FileFormat::Mp4: return fullOfMetadataMp4(bytes);
    default: return {};
    }
}

void addSamples()
{
    QTest::addColumn<QByteArray>("file");
    const QStringList names = QDir(fixturePath(u"media"_s)).entryList({u"*.png"_s, u"*.jpg"_s, u"*.webp"_s, u"*.gif"_s, u"*.mp4"_s});
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << fixture(u"media/"_s + name);
}

// All chunks of these names, one behind the other.
QByteArray codedPng(const QByteArray &png)
{
    QByteArray coded;
    for (qsizetype at = 8; at + 12 <= png.size();) {
        const auto length = qsizetype(qFromBigEndian<quint32>(png.constData() + at));
        if (png.sliced(at + 4, 4) == "IDAT")
            coded += png.sliced(at, length + 12);
        at += length + 12;
    }
    return coded;
}

} // namespace

class SharingTest : public QObject
{
    Q_OBJECT

private slots:
    void leavesNoGuid_data() { addSamples(); }
    void leavesNoGuid();
    void leavesCleanFilesAlmostAsTheyAre_data() { addSamples(); }
    void leavesCleanFilesAlmostAsTheyAre();
    void keepsTheCodedData();
    void keepsTheOrientation_data();
    void keepsTheOrientation();
    void keepsTheColourProfile();
    void refusesAProfileWithAGuid();
    void refusesAGuidInThePixels();
    void refusesWhatItDoesNotKnow_data();
    void refusesWhatItDoesNotKnow();
    void findsGuids_data();
    void findsGuids();
    void survivesEveryCut_data() { addSamples(); }
    void survivesEveryCut();
    void survivesEveryByte_data() { addSamples(); }
    void survivesEveryByte();
    void keepsWhatHasAnOddEnd();
    void refusesTextInSegmentsForTheDecoder_data();
    void refusesTextInSegmentsForTheDecoder();
    void refusesAVideoWithMediaElsewhere();
    void leavesVideosPlayable_data();
    void leavesVideosPlayable();
};

void SharingTest::leavesNoGuid()
{
    QFETCH(QByteArray, file);
    const FileFormat format = formatOfFile(file);
    const QByteArray full = fullOfMetadata(file);
    QVERIFY(holdsGuid(full));
    QVERIFY(formatOfFile(full) == format);
    const auto clean = withoutMetadata(full, format);
    QVERIFY2(clean, clean ? "" : qPrintable(clean.error().detail));
    QVERIFY(!clean->contains("0123abcd") && !holdsGuid(*clean) && !clean->contains("behind the end"));
    QVERIFY(!clean->contains("adobe:ns") && !clean->contains("Photoshop") && !clean->contains("C2PA"));
    QCOMPARE(*withoutMetadata(*clean, format), *clean);
}

void SharingTest::leavesCleanFilesAlmostAsTheyAre()
{
    QFETCH(QByteArray, file);
    const auto clean = withoutMetadata(file, formatOfFile(file));
    QVERIFY(clean);
    QVERIFY(clean->size() > file.size() / 3);
    const auto ofFull = withoutMetadata(fullOfMetadata(file), formatOfFile(file));
    QVERIFY(ofFull && ofFull->size() >= clean->size());
}

void SharingTest::keepsTheCodedData()
{
    const QByteArray png = fixture(u"media/picture.png"_s);
    QVERIFY(!codedPng(png).isEmpty());
    QCOMPARE(codedPng(*withoutMetadata(fullOfMetadata(png), FileFormat::Png)), codedPng(png));

    for (const char16_t *name : {u"media/picture.jpg", u"media/progressive.jpg"}) {
        const QByteArray jpeg = fixture(QString::fromUtf16(name));
        const QByteArray tables = jpeg.sliced(jpeg.indexOf("\xFF\xDB")); // from the first table up to the end
        QVERIFY(tables.size() > 500);
        QVERIFY(withoutMetadata(fullOfMetadata(jpeg), FileFormat::Jpeg)->endsWith(tables));
    }
    const QByteArray lossy = fixture(u"media/lossy.webp"_s);
    const qsizetype start = lossy.indexOf("VP8 ");
    QVERIFY(start > 0);
    const QByteArray coded = lossy.sliced(start, 8 + qFromLittleEndian<quint32>(lossy.constData() + start + 4));
    QVERIFY(withoutMetadata(fullOfMetadata(lossy), FileFormat::WebP)->contains(coded));
}

void SharingTest::keepsTheOrientation_data()
{
    QTest::addColumn<QByteArray>("file");
    for (const char16_t *name : {u"media/picture.png", u"media/picture.jpg", u"media/lossy.webp"})
        QTest::newRow(qPrintable(QString::fromUtf16(name))) << fixture(QString::fromUtf16(name));
}

void SharingTest::keepsTheOrientation()
{
    QFETCH(QByteArray, file);
    const FileFormat format = formatOfFile(file);
    const QByteArray reported("MM\0\x2A\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0", 26);
    QVERIFY(withoutMetadata(fullOfMetadata(file, 6), format)->contains(reported));
    QVERIFY(!withoutMetadata(fullOfMetadata(file, 1), format)->contains(QByteArray("MM\0\x2A", 4)));
    QVERIFY(!withoutMetadata(fullOfMetadata(file, 77), format)->contains(QByteArray("MM\0\x2A", 4)));
}

// Its colours, at their place, and nothing of its texts and its maker.
void SharingTest::keepsTheColourProfile()
{
    const QByteArray profile = strippedProfile(colourProfile());
    const QByteArray red("XYZ \0\0\0\0\0\0\x6F\xA2\0\0\x38\xF5\0\0\x03\x90", 20);
    QCOMPARE(profile.indexOf(red), colourProfile().indexOf(red));
    QVERIFY(profile.contains(red) && !profile.contains("0123abcd") && !profile.contains("ACME") && !profile.contains("prVt"));
    QVERIFY(withoutMetadata(fullOfMetadata(fixture(u"media/picture.jpg"_s)), FileFormat::Jpeg)->contains(profile));
    QVERIFY(withoutMetadata(fullOfMetadata(fixture(u"media/lossy.webp"_s)), FileFormat::WebP)->contains(profile.sliced(4)));
    const QByteArray png = *withoutMetadata(fullOfMetadata(fixture(u"media/picture.png"_s)), FileFormat::Png);
    QVERIFY(png.contains(pngChunk("iCCP", QByteArray("ICC profile\0\0", 13) + qCompress(profile).sliced(4))));
}

void SharingTest::refusesAProfileWithAGuid()
{
    const QByteArray png = fixture(u"media/picture.png"_s);
    const auto withProfile = [&](const QByteArray &profile) {
        return png.first(33) + pngChunk("iCCP", "name" + QByteArray(2, '\0') + qCompress(profile).sliced(4)) + png.sliced(33);
    };
    QVERIFY(withoutMetadata(withProfile(colourProfile()), FileFormat::Png));
    const auto refused = withoutMetadata(withProfile(colourProfile(ownerGuid)), FileFormat::Png); // among the numbers
    QVERIFY(!refused && refused.error().kind == Error::Kind::NotShareable);
}

void SharingTest::refusesAGuidInThePixels()
{
    QByteArray png = fixture(u"media/picture.png"_s);
    png.replace(png.indexOf("IDAT") + 100, 36, ownerGuid);
    const auto refused = withoutMetadata(png, FileFormat::Png);
    QVERIFY(!refused && refused.error().kind == Error::Kind::NotShareable);
}

void SharingTest::refusesWhatItDoesNotKnow_data()
{
    QTest::addColumn<FileFormat>("format");
    for (const FileFormat format : {FileFormat::Unknown, FileFormat::Avif, FileFormat::WebM, FileFormat::Html, FileFormat::Json,
                                    FileFormat::Text, FileFormat::Jpeg, FileFormat::WebP, FileFormat::Gif, FileFormat::Mp4})
        QTest::addRow("format %d", static_cast<int>(format)) << format;
}

void SharingTest::refusesWhatItDoesNotKnow()
{
    QFETCH(FileFormat, format);
    const auto refused = withoutMetadata(fixture(u"media/picture.png"_s), format); // which it is not
    QVERIFY(!refused && refused.error().kind == Error::Kind::NotShareable);
}

void SharingTest::findsGuids_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("found");
    const QByteArray guid(ownerGuid);
    const QString wide = QString::fromLatin1(ownerGuid);
    const QByteArray little(reinterpret_cast<const char *>(wide.utf16()), wide.size() * 2);
    QTest::newRow("alone") << guid << true;
    QTest::newRow("capitals") << guid.toUpper() << true;
    QTest::newRow("within") << "abc" + guid + "def" << true;
    QTest::newRow("behind a dash") << "--" + guid << true;
    QTest::newRow("UTF-16, little endian") << little << true;
    QTest::newRow("UTF-16, big endian") << '\0' + little.chopped(1) << true;
    QTest::newRow("cut") << guid.chopped(1) << false;
    QTest::newRow("cut in UTF-16") << little.chopped(2) << false;
    QTest::newRow("no hex") << QByteArray(guid).replace('a', 'g') << false;
    QTest::newRow("dashes") << QByteArray(100, '-') << false;
    QTest::newRow("nothing") << QByteArray() << false;
}

void SharingTest::findsGuids()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, found);
    QCOMPARE(holdsGuid(bytes), found);
}

void SharingTest::survivesEveryCut()
{
    QFETCH(QByteArray, file);
    const FileFormat format = formatOfFile(file);
    const QByteArray full = fullOfMetadata(file);
    for (qsizetype size = 0; size < full.size(); ++size) {
        const QByteArray cut(full.constData(), size); // of its own, so that the sanitizer sees what reads behind the end
        const auto clean = withoutMetadata(cut, format);
        QVERIFY(!clean || !holdsGuid(*clean));
    }
}

void SharingTest::survivesEveryByte()
{
    QFETCH(QByteArray, file);
    const FileFormat format = formatOfFile(file);
    const QByteArray full = fullOfMetadata(file);
    const qsizetype profile = format == FileFormat::Png ? full.indexOf("iCCP") : full.size() + 4;
    for (qsizetype at = 0; at < full.size(); ++at) {
        if (at >= profile - 4 && at < full.indexOf("IDAT", profile) - 4)
            continue; // Qt warns of broken compressed data, and warnings are fatal here
        for (const char value : {'\0', '\x01', '\x7F', '\xFF'}) {
            if (full[at] == value)
                continue;
            QByteArray broken = full;
            broken[at] = value;
            const auto clean = withoutMetadata(broken, format);
            QVERIFY(!clean || !holdsGuid(*clean));
        }
    }
}

// All that the server has of them: an end that is missing comes to it, and what fills gaps goes.
void SharingTest::keepsWhatHasAnOddEnd()
{
    const QByteArray jpeg = fixture(u"field/media/noeoi.jpg"_s);
    QVERIFY(!jpeg.endsWith("\xFF\xD9") && withoutMetadata(jpeg, FileFormat::Jpeg)->endsWith("\xFF\xD9"));
    const QByteArray gif = fixture(u"field/media/padded.gif"_s);
    const auto clean = withoutMetadata(gif, FileFormat::Gif);
    QVERIFY(clean && clean->endsWith('\x3B') && clean->size() < gif.size());
    QVERIFY(withoutMetadata(gif.chopped(1), FileFormat::Gif) == clean);
    const QByteArray mp4 = fixture(u"field/media/trail3.mp4"_s);
    QCOMPARE(withoutMetadata(mp4, FileFormat::Mp4)->size(), mp4.size() - 3);
}

void SharingTest::refusesTextInSegmentsForTheDecoder_data()
{
    QTest::addColumn<QByteArray>("file");
    for (const QString &name : {u"picture.jpg"_s, u"progressive.jpg"_s, u"thumbnail.jpg"_s})
        QTest::newRow(qPrintable(name)) << fixture(u"media/"_s + name);
}

// No decoder needs it, and such a segment is copied as it is.
void SharingTest::refusesTextInSegmentsForTheDecoder()
{
    QFETCH(QByteArray, file);
    for (const QByteArray &text : {QByteArray("Jane Quentin Doe-Miller"), QByteArray("jane.doe@example.com of 12")}) {
        const QList<QByteArray> files = withLongSegments(file, text);
        QVERIFY(files.size() > 10);
        for (const QByteArray &planted : files) {
            const auto clean = withoutMetadata(planted, FileFormat::Jpeg);
            QVERIFY2(!clean || !clean->contains(text), qPrintable(u"file %1"_s.arg(files.indexOf(planted))));
        }
    }
    const qsizetype lastTable = file.lastIndexOf("\xFF\xC4");
    QVERIFY(lastTable > 0);
    const QByteArray restarts = jpegSegment(0xDD, QByteArray("\0\4", 2));
    const auto clean = withoutMetadata(file.first(lastTable) + restarts + file.sliced(lastTable), FileFormat::Jpeg);
    QVERIFY(clean && clean->contains(restarts));
}

// A path or an address reveals somebody's computer, and the samples are not here.
void SharingTest::refusesAVideoWithMediaElsewhere()
{
    QByteArray mp4 = fixture(u"media/head-first.mp4"_s);
    const qsizetype flags = mp4.indexOf("url ") + 7;
    QCOMPARE(mp4.at(flags), '\1');
    mp4[flags] = '\0';
    const auto refused = withoutMetadata(mp4, FileFormat::Mp4);
    QVERIFY(!refused && refused.error().kind == Error::Kind::NotShareable);
}

void SharingTest::leavesVideosPlayable_data()
{
    QTest::addColumn<QByteArray>("file");
    for (const char16_t *name : {u"media/head-first.mp4", u"media/head-last.mp4", u"field/media/rot90.mp4", u"field/media/audio.mp4",
                                 u"field/media/trail3.mp4", u"field/hard/whole-fragmented.mp4"})
        QTest::newRow(qPrintable(QString::fromUtf16(name))) << fixture(QString::fromUtf16(name));
}

void SharingTest::leavesVideosPlayable()
{
    QFETCH(QByteArray, file);
    const QByteArray full = fullOfMetadata(file);
    const QByteArray clean = *withoutMetadata(full, FileFormat::Mp4);
    QVERIFY(clean.size() <= full.size()); // what no box begins, and what follows it, is cut off
    const qsizetype media = file.indexOf("mdat");
    const auto length = qsizetype(qFromBigEndian<quint32>(file.constData() + media - 4));
    QCOMPARE(clean.sliced(media, length - 4), file.sliced(media, length - 4)); // the same bytes in the same place
    QVERIFY(!clean.contains("udta") && !clean.contains("Lavf"));

    const QString ffmpeg = QStandardPaths::findExecutable(u"ffmpeg"_s);
    if (ffmpeg.isEmpty())
        QSKIP("there is no ffmpeg to compare the frames with");
    QTemporaryDir folder;
    const auto framesOf = [&](const QByteArray &bytes) {
        QFile out(folder.filePath(u"video.mp4"_s));
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
            return QByteArray();
        out.close();
        QProcess process;
        process.start(ffmpeg, {u"-v"_s, u"error"_s, u"-i"_s, out.fileName(), u"-f"_s, u"framemd5"_s, u"-"_s});
        return process.waitForFinished() && process.exitCode() == 0 ? process.readAllStandardOutput() : QByteArray();
    };
    const QByteArray frames = framesOf(file);
    QVERIFY(frames.count('\n') > 5);
    QCOMPARE(framesOf(clean), frames);
}

QTEST_GUILESS_MAIN(SharingTest)
#include "tst_sharing.moc"
