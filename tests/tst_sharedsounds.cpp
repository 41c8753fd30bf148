// SPDX-License-Identifier: MIT
#include "app/metadata/sharing.h"
#include "tests/support/fixtures.h"
#include "tests/support/metadatafiles.h"
#include "tests/support/metadatasounds.h"

#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

void addSounds()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<FileFormat>("format");
    for (const QString &name : QDir(fixturePath(u"sounds"_s)).entryList({u"tone*"_s}))
        QTest::newRow(qPrintable(name)) << fixture(u"sounds/"_s + name) << formatOfName(name);
}

bool isRefused(const QByteArray &file, FileFormat format)
{
    const auto clean = withoutMetadata(file, format);
    return !clean && clean.error().kind == Error::Kind::NotShareable;
}

} // namespace

// Copies of sounds for sharing: the sound stays, and nothing that was written beside it.
class SharedSoundsTest : public QObject
{
    Q_OBJECT

private slots:
    void leavesNoTag_data() { addSounds(); }
    void leavesNoTag();
    void soundsTheSame_data() { addSounds(); }
    void soundsTheSame();
    void losesNothingOfACutFile_data() { addSounds(); }
    void losesNothingOfACutFile();
    void survivesEveryByte_data() { addSounds(); }
    void survivesEveryByte();
    void refusesBrokenSounds_data();
    void refusesBrokenSounds();
    void refusesWhatItDoesNotKnow_data();
    void refusesWhatItDoesNotKnow();
    void keepsTheFiguresOfAnMp3();
    void cleansCommentsOfSeveralPages();
};

void SharedSoundsTest::leavesNoTag()
{
    QFETCH(QByteArray, file);
    QFETCH(FileFormat, format);
    const QByteArray full = soundFullOfMetadata(file);
    QVERIFY(full.count(soundSecret) >= 5);
    const auto clean = withoutMetadata(full, format);
    QVERIFY2(clean, clean ? "" : qPrintable(clean.error().detail));
    for (const char *trace : {"jane", "TIT2", "TAG", "APETAGEX", "LYRICS", "INFO", "bext", "TITLE", "image/png", "ID3"})
        QVERIFY2(!clean->contains(trace) || (format == FileFormat::Mp3 && qstrcmp(trace, "INFO") == 0), trace);
    QCOMPARE(*withoutMetadata(*clean, format), *clean);
    if (format != FileFormat::Flac)                       // there, places to seek stay
        QCOMPARE(*withoutMetadata(file, format), *clean); // it makes no difference what was there
}

// Sample by sample, as another program decodes it.
void SharedSoundsTest::soundsTheSame()
{
    QFETCH(QByteArray, file);
    QFETCH(FileFormat, format);
    const QByteArray clean = *withoutMetadata(soundFullOfMetadata(file), format);
    QVERIFY(formatOf(QByteArrayView(clean).first(64)) == format || format == FileFormat::Mp3);
    const QString ffmpeg = QStandardPaths::findExecutable(u"ffmpeg"_s);
    if (ffmpeg.isEmpty())
        QSKIP("there is no ffmpeg to compare the samples with");
    QTemporaryDir folder;
    const auto samplesIn = [&](const QByteArray &bytes) {
        QFile out(folder.filePath(u"sound."_s + extensionOf(format)));
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
            return QByteArray();
        out.close();
        QProcess process;
        process.start(ffmpeg, {u"-v"_s, u"error"_s, u"-i"_s, out.fileName(), u"-f"_s, u"s16le"_s, u"-"_s});
        const bool isGood = process.waitForFinished() && process.exitCode() == 0 && process.readAllStandardError().isEmpty();
        return isGood ? process.readAllStandardOutput() : QByteArray();
    };
    const QByteArray samples = samplesIn(file);
    QVERIFY(samples.size() > 1000);
    QCOMPARE(samplesIn(clean), samples);
}

// Either all of its sound is there, or it is refused; what ends with a whole frame is no cut that can be seen.
void SharedSoundsTest::losesNothingOfACutFile()
{
    QFETCH(QByteArray, file);
    QFETCH(FileFormat, format);
    const QByteArray full = soundFullOfMetadata(file);
    const QByteArray whole = *withoutMetadata(full, format);
    const bool hasFrames = format == FileFormat::Mp3;
    int shorter = 0;
    for (qsizetype size = 0; size < full.size(); ++size) {
        const QByteArray cut(full.constData(), size); // of its own, so that the sanitizer sees what reads behind the end
        const auto clean = withoutMetadata(cut, format);
        QVERIFY(!clean || !clean->contains("jane"));
        QVERIFY(clean || clean.error().kind == Error::Kind::NotShareable);
        if (clean && *clean != whole)
            ++shorter;
        QVERIFY(!clean || *clean == whole || (hasFrames && whole.startsWith(*clean)));
    }
    QVERIFY2(shorter <= (hasFrames ? 80 : 0), qPrintable(QString::number(shorter)));
}

void SharedSoundsTest::survivesEveryByte()
{
    QFETCH(QByteArray, file);
    QFETCH(FileFormat, format);
    const QByteArray full = soundFullOfMetadata(file);
    const qsizetype step = std::max<qsizetype>(1, full.size() / 500);
    for (qsizetype at = 0; at < full.size(); at += step) {
        for (const char value : {'\0', '\x01', '\x7F', '\xFF'}) {
            if (full.at(at) == value)
                continue;
            QByteArray broken = full;
            broken[at] = value;
            const auto clean = withoutMetadata(broken, format);
            QVERIFY2(!clean || clean->count("jane") == 0, qPrintable(u"%1 at %2"_s.arg(int(value)).arg(at)));
        }
    }
}

void SharedSoundsTest::refusesBrokenSounds_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<FileFormat>("format");
    const auto broken = [](const QString &name, qsizetype at) {
        QByteArray bytes = fixture(u"sounds/"_s + name);
        bytes[at] = static_cast<char>(bytes.at(at) ^ 0x55);
        return bytes;
    };
    const QByteArray mp3 = fixture(u"sounds/tone.mp3"_s);
    const qsizetype second = mp3.indexOf("\xFF\xFB", mp3.indexOf("\xFF\xFB") + 2);
    QTest::newRow("mp3: a frame in the middle") << broken(u"tone.mp3"_s, mp3.indexOf("\xFF\xFB", second + 2)) << FileFormat::Mp3;
    QTest::newRow("mp3: a tag longer than the file") << "ID3\4" + QByteArray(2, '\0') + QByteArray(4, '\x7F') + mp3 << FileFormat::Mp3;
    QTest::newRow("mp3: text ahead") << "text" + mp3 << FileFormat::Mp3;
    const QByteArray flac = fixture(u"sounds/tone.flac"_s);
    QTest::newRow("flac: in a frame") << broken(u"tone.flac"_s, flac.size() - 30) << FileFormat::Flac;
    QTest::newRow("flac: text behind") << flac + "text" << FileFormat::Flac;
    const QByteArray ogg = fixture(u"sounds/tone.ogg"_s);
    QTest::newRow("ogg: in a page") << broken(u"tone.ogg"_s, ogg.size() - 30) << FileFormat::Ogg;
    QTest::newRow("ogg: two streams") << ogg + ogg << FileFormat::Ogg;
    QTest::newRow("ogg: another coding") << oggPage(2, QByteArray(1, '\x08'), "Speex   ", 0, "abcd", 0)
            + oggPage(4, QByteArray(1, '\x01'), "x", 1, "abcd", 1)
                                         << FileFormat::Ogg;
    const QByteArray wav = fixture(u"sounds/tone.wav"_s);
    QTest::newRow("wav: another coding") << QByteArray(wav).replace(20, 2, QByteArray("\x02\0", 2)) << FileFormat::Wav;
    QTest::newRow("wav: a length that is not known")
        << QByteArray(wav).replace(wav.indexOf("data") + 4, 4, QByteArray(4, '\xFF')) << FileFormat::Wav;
    QTest::newRow("wav: samples twice") << riffChunk("RIFF", wav.sliced(8) + riffChunk("data", "sound that no player plays"))
                                        << FileFormat::Wav;
}

void SharedSoundsTest::refusesBrokenSounds()
{
    QFETCH(QByteArray, file);
    QFETCH(FileFormat, format);
    QVERIFY(isRefused(file, format));
}

void SharedSoundsTest::refusesWhatItDoesNotKnow_data()
{
    QTest::addColumn<FileFormat>("format");
    for (const FileFormat format : {FileFormat::Mp3, FileFormat::Aac, FileFormat::Wav, FileFormat::Flac, FileFormat::Ogg, FileFormat::Opus})
        QTest::newRow(qPrintable(extensionOf(format))) << format;
}

void SharedSoundsTest::refusesWhatItDoesNotKnow()
{
    QFETCH(FileFormat, format);
    QVERIFY(isRefused(fixture(u"media/picture.png"_s), format)); // which it is not
    QVERIFY(isRefused({}, format));
    QVERIFY(isRefused("ID3", format));
    QVERIFY(isRefused(id3v2(soundSecret), format)); // and no sound
}

void SharedSoundsTest::keepsTheFiguresOfAnMp3()
{
    const QByteArray mp3 = fixture(u"sounds/tone.mp3"_s);
    const QByteArray clean = *withoutMetadata(soundFullOfMetadata(mp3), FileFormat::Mp3);
    const qsizetype figures = mp3.indexOf("Info");
    QVERIFY(figures > 0);
    const qsizetype size = 8 + 4 + 4 + 100 + 4 + 36; // and those of the encoder
    QCOMPARE(clean.sliced(clean.indexOf("Info"), size), mp3.sliced(figures, size));
    QVERIFY(clean.startsWith("\xFF\xFB"));
}

void SharedSoundsTest::cleansCommentsOfSeveralPages()
{
    const QByteArray ogg = fixture(u"sounds/tone.ogg"_s);
    const QByteArray full = soundFullOfMetadata(ogg, 220);
    QVERIFY(full.size() > 2 * 65'307); // what a page can hold
    QCOMPARE(*withoutMetadata(full, FileFormat::Ogg), *withoutMetadata(ogg, FileFormat::Ogg));
}

QTEST_GUILESS_MAIN(SharedSoundsTest)
#include "tst_sharedsounds.moc"
