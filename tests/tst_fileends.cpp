// SPDX-License-Identifier: MIT
#include "app/formats/integrity.h"
#include "tests/support/fixtures.h"
#include "tests/support/formatfiles.h"

#include <QRandomGenerator>
#include <QTemporaryFile>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 none = -1;

FileFormat formatIn(QByteArrayView bytes)
{
    return formatOf(bytes.first(std::min<qsizetype>(bytes.size(), 2048)));
}

} // namespace

// Every format against a whole file, each cut, and odd ends, with and without a length.
class FileEndsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_file.open()); }
    void knowsTheFormat_data() { addFiles(); }
    void knowsTheFormat();
    void takesAWholeFile_data() { addFiles(); }
    void takesAWholeFile();
    void takesNoCutForWhole_data() { addFiles(); }
    void takesNoCutForWhole();
    void keepsACutOneThatTheServerHasSo_data() { addFiles(); }
    void keepsACutOneThatTheServerHasSo();
    void keepsBytesAfterTheEnd_data() { addFiles(); }
    void keepsBytesAfterTheEnd();
    void survivesFlippedBytes_data() { addFiles(); }
    void survivesFlippedBytes();
    void judgesFilesFromTheField_data();
    void judgesFilesFromTheField();
    void weighsCountsAndEnds_data();
    void weighsCountsAndEnds();

private:
    static void addFiles();
    Wholeness judge(const QByteArray &bytes, FileFormat format, qint64 announced = none, qint64 listed = none);

    QTemporaryFile m_file; // one for all: to make a file anew costs milliseconds
};

void FileEndsTest::addFiles()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<FileFormat>("format");
    QTest::addColumn<bool>("hasEnd");
    for (const FormatFile &file : formatFiles())
        QTest::newRow(file.name) << file.bytes << file.format << file.hasEnd;
    for (const QString &name : {u"hard/whole.webm"_s, u"hard/whole-fragmented.mp4"_s, u"media/photo.heic"_s, u"media/small.bmp"_s}) {
        const QByteArray bytes = fixture(u"field/"_s + name);
        QTest::newRow(qPrintable(name)) << bytes << formatIn(bytes) << true;
    }
}

Wholeness FileEndsTest::judge(const QByteArray &bytes, FileFormat format, qint64 announced, qint64 listed)
{
    if (!m_file.seek(0) || m_file.write(bytes) != bytes.size() || !m_file.resize(bytes.size()))
        QTest::qFail("the temporary folder takes no file", __FILE__, __LINE__);
    return wholenessOf(m_file, format, bytes.size(), announced, listed);
}

void FileEndsTest::knowsTheFormat()
{
    QFETCH(QByteArray, bytes);
    QFETCH(FileFormat, format);
    QCOMPARE(formatIn(bytes), format);
}

void FileEndsTest::takesAWholeFile()
{
    QFETCH(QByteArray, bytes);
    QFETCH(FileFormat, format);
    QFETCH(bool, hasEnd);
    QCOMPARE(judge(bytes, format), hasEnd ? Wholeness::Whole : Wholeness::Unknown);
    QCOMPARE(judge(bytes, format, bytes.size()), Wholeness::Whole);
    QCOMPARE(judge(bytes, format, none, bytes.size()), Wholeness::Whole);
    QCOMPARE(judge(bytes, format, bytes.size() + 1), Wholeness::Cut);
}

void FileEndsTest::takesNoCutForWhole()
{
    QFETCH(QByteArray, bytes);
    QFETCH(FileFormat, format);
    int wrong = 0;
    for (qsizetype size = 0; size < bytes.size(); ++size) {
        const QByteArray cut = bytes.first(size);
        const bool isLineEndLost = format == FileFormat::Pdf && size == bytes.size() - 1;
        const bool isWhole = judge(cut, format) == Wholeness::Whole || judge(cut, format, bytes.size(), bytes.size()) != Wholeness::Cut;
        wrong += isWhole && !isLineEndLost ? 1 : 0;
    }
    QCOMPARE(wrong, 0);
}

// The server announces just these bytes: they are all that can be had.
void FileEndsTest::keepsACutOneThatTheServerHasSo()
{
    QFETCH(QByteArray, bytes);
    QFETCH(FileFormat, format);
    QFETCH(bool, hasEnd);
    const QByteArray cut = bytes.chopped(3);
    QCOMPARE(judge(cut, format, cut.size()) == Wholeness::WholeByCount, hasEnd || judge(cut, format) == Wholeness::Cut);
    QVERIFY(judge(cut, format, cut.size(), cut.size()) != Wholeness::Cut);
    QCOMPARE(judge(cut, format, cut.size(), bytes.size()), Wholeness::Cut); // the job knows of more
}

void FileEndsTest::keepsBytesAfterTheEnd()
{
    QFETCH(QByteArray, bytes);
    QFETCH(FileFormat, format);
    for (const QByteArray &tail : {QByteArray("\n\n\n"), QByteArray(40, '\0'), QByteArray("some text after the end")}) {
        const QByteArray odd = bytes + tail;
        const Wholeness verdict = judge(odd, format, odd.size(), odd.size());
        QVERIFY2(verdict == Wholeness::Whole || verdict == Wholeness::WholeByCount, tail.constData());
        QVERIFY2(judge(odd, format, odd.size() + 1) == Wholeness::Cut, tail.constData());
    }
}

void FileEndsTest::survivesFlippedBytes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(FileFormat, format);
    QRandomGenerator generator(20261127);
    for (int round = 0; round < 300; ++round) {
        QByteArray flipped = bytes;
        for (int flip = 0; flip < 8; ++flip)
            flipped[generator.bounded(static_cast<int>(flipped.size()))] = static_cast<char>(generator.bounded(256));
        (void)judge(flipped, format);
        (void)judge(flipped, formatIn(flipped));
    }
}

void FileEndsTest::judgesFilesFromTheField_data()
{
    QTest::addColumn<FileFormat>("format");
    QTest::addColumn<Wholeness>("withoutLength");
    QTest::addColumn<Wholeness>("withLength");
    QTest::newRow("hard/whole.webm") << FileFormat::WebM << Wholeness::Whole << Wholeness::Whole;
    QTest::newRow("hard/cut-in-a-chunk.webm") << FileFormat::WebM << Wholeness::Cut << Wholeness::WholeByCount;
    QTest::newRow("hard/whole-fragmented.mp4") << FileFormat::Mp4 << Wholeness::Whole << Wholeness::Whole;
    QTest::newRow("hard/cut-between-fragments.mp4") << FileFormat::Mp4 << Wholeness::Cut << Wholeness::WholeByCount;
    QTest::newRow("media/trail3.mp4") << FileFormat::Mp4 << Wholeness::Cut << Wholeness::WholeByCount;
    QTest::newRow("media/padded.gif") << FileFormat::Gif << Wholeness::Whole << Wholeness::Whole;
    QTest::newRow("media/noeoi.jpg") << FileFormat::Jpeg << Wholeness::Cut << Wholeness::WholeByCount;
    QTest::newRow("media/photo.heic") << FileFormat::Heic << Wholeness::Whole << Wholeness::Whole;
    QTest::newRow("media/small.bmp") << FileFormat::Bmp << Wholeness::Whole << Wholeness::Whole;
}

void FileEndsTest::judgesFilesFromTheField()
{
    QFETCH(FileFormat, format);
    const QByteArray bytes = fixture(u"field/"_s + QString::fromLatin1(QTest::currentDataTag()));
    QCOMPARE(formatIn(bytes), format);
    QTEST(judge(bytes, format), "withoutLength");
    QTEST(judge(bytes, format, bytes.size(), bytes.size()), "withLength");
}

void FileEndsTest::weighsCountsAndEnds_data()
{
    QTest::addColumn<FileEnd>("end");
    QTest::addColumn<int>("announced"); // of 100 that came
    QTest::addColumn<int>("listed");
    QTest::addColumn<Wholeness>("expected");
    const auto row = [](const char *name, FileEnd end, int announced, int listed, Wholeness expected) {
        QTest::newRow(name) << end << announced << listed << expected;
    };
    row("an end is enough", FileEnd::Found, -1, -1, Wholeness::Whole);
    row("also with bytes after it", FileEnd::Followed, -1, -1, Wholeness::Whole);
    row("an end, and the job knows another size", FileEnd::Found, 100, 80, Wholeness::Whole);
    row("an end, and fewer than announced", FileEnd::Found, 120, -1, Wholeness::Cut);
    row("no end, all that was announced", FileEnd::Missing, 100, -1, Wholeness::WholeByCount);
    row("no end, all that the job tells", FileEnd::Missing, -1, 100, Wholeness::WholeByCount);
    row("no end, the job tells more", FileEnd::Missing, 100, 120, Wholeness::Cut);
    row("no end, no count", FileEnd::Missing, -1, -1, Wholeness::Cut);
    row("damaged, all that was announced", FileEnd::Damaged, 100, 100, Wholeness::WholeByCount);
    row("damaged, no count", FileEnd::Damaged, -1, -1, Wholeness::Cut);
    row("stray bytes, counted", FileEnd::Stray, 100, 100, Wholeness::WholeByCount);
    row("stray bytes, no count", FileEnd::Stray, -1, -1, Wholeness::Cut);
    row("a format without an end, counted", FileEnd::None, 100, -1, Wholeness::Whole);
    row("a format without an end, told", FileEnd::None, -1, 100, Wholeness::Whole);
    row("a format without an end, no count", FileEnd::None, -1, -1, Wholeness::Unknown);
    row("a format without an end, the job tells less", FileEnd::None, 100, 80, Wholeness::WholeByCount);
    row("a format without an end, the job tells more", FileEnd::None, 100, 120, Wholeness::Cut);
}

void FileEndsTest::weighsCountsAndEnds()
{
    QFETCH(FileEnd, end);
    QFETCH(int, announced);
    QFETCH(int, listed);
    QTEST(wholenessOf(end, 100, 100, announced, listed), "expected");
    QCOMPARE(wholenessOf(end, 0, 0, announced, listed), Wholeness::Cut);
}

QTEST_GUILESS_MAIN(FileEndsTest)
#include "tst_fileends.moc"
