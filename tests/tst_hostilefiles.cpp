// SPDX-License-Identifier: MIT
#include "app/formats/integrity.h"
#include "tests/support/formatfiles.h"

#include <QTemporaryFile>
#include <QtEndian>
#include <QtTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

// Counts what is read of it.
class CountingFile : public QTemporaryFile
{
public:
    qint64 count = 0; // bytes

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const qint64 came = QTemporaryFile::readData(data, most);
        count += std::max<qint64>(came, 0);
        return came;
    }
};

template<typename Number>
QByteArray little(Number value)
{
    QByteArray bytes(sizeof value, '\0');
    qToLittleEndian(value, bytes.data());
    return bytes;
}

template<typename Number>
QByteArray big(Number value)
{
    QByteArray bytes(sizeof value, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

QByteArray hex(const char *text)
{
    return QByteArray::fromHex(text);
}

QByteArray isoFile(const QByteArray &boxes)
{
    return isoBox("ftyp", "isom" + QByteArray(4, '\0') + "isom") + boxes;
}

// `types`, one within the other, again and again.
QByteArray nested(const QList<QByteArray> &types, int depth)
{
    QByteArray bytes;
    for (int level = 0; level < depth; ++level)
        bytes += big(static_cast<quint32>(8 * (depth - level))) + types.at(level % types.size());
    return bytes;
}

QByteArray tiffEntry(quint16 tag, quint16 type, quint32 count, quint32 value)
{
    return little(tag) + little(type) + little(count) + little(value);
}

// `content` lies at 8, where the first directory is.
QByteArray tiffFile(const QByteArray &content)
{
    return "II*" + QByteArray(1, '\0') + little<quint32>(8) + content;
}

QByteArray liveWebM(const QByteArray &blocks)
{
    return hex("1A45DFA387") + hex("428284") + "webm" + hex("18538067") + hex("01FFFFFFFFFFFFFF") + blocks;
}

QByteArray seekTo(quint64 place)
{
    const QByteArray position = hex("53AC88") + big(place);
    const QByteArray seek = hex("4DBB") + QByteArray(1, static_cast<char>(0x80 | position.size())) + position;
    return hex("114D9B74") + QByteArray(1, static_cast<char>(0x80 | seek.size())) + seek;
}

} // namespace

// Small files made to crash a reader or to hold it up for hours: what is read stays near the file's size, and so does the work.
class HostileFilesTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void staysShallowInNestedBoxes_data();
    void staysShallowInNestedBoxes();
    void endsItemsWithoutBytes();
    void readsNoTablePastItsBox_data();
    void readsNoTablePastItsBox();
    void readsSmallPiecesOnce();
    void givesUpOnEndlessDirectories_data();
    void givesUpOnEndlessDirectories();
    void givesUpOnEndlessFrames();
    void refusesPlacesPastAllNumbers_data();
    void refusesPlacesPastAllNumbers();

private:
    FileEnd endOfBytes(const QByteArray &bytes, FileFormat format);

    std::unique_ptr<CountingFile> m_file;
};

void HostileFilesTest::init()
{
    m_file = std::make_unique<CountingFile>();
    QVERIFY(m_file->open());
}

FileEnd HostileFilesTest::endOfBytes(const QByteArray &bytes, FileFormat format)
{
    if (m_file->write(bytes) != bytes.size() || !m_file->flush())
        QTest::qFail("the temporary folder takes no file", __FILE__, __LINE__);
    m_file->count = 0;
    return endOf(*m_file, format);
}

void HostileFilesTest::staysShallowInNestedBoxes_data()
{
    QTest::addColumn<QByteArray>("outer");
    QTest::addColumn<QList<QByteArray>>("inner");
    QTest::addColumn<FileEnd>("end");
    QTest::newRow("trak") << QByteArray("moov") << QList<QByteArray>{"trak"} << FileEnd::Found;
    QTest::newRow("mdia") << QByteArray("moov") << QList<QByteArray>{"mdia"} << FileEnd::Found;
    QTest::newRow("mvex") << QByteArray("moov") << QList<QByteArray>{"mvex"} << FileEnd::Missing; // fragments are announced
    QTest::newRow("a row again and again") << QByteArray("moov") << QList<QByteArray>{"trak", "mdia", "minf", "stbl"} << FileEnd::Found;
    QTest::newRow("traf") << QByteArray("moof") << QList<QByteArray>{"traf"} << FileEnd::None;
}

void HostileFilesTest::staysShallowInNestedBoxes()
{
    QFETCH(QByteArray, outer);
    QFETCH(QList<QByteArray>, inner);
    const QByteArray boxes = isoBox(outer, nested(inner, 500'000));
    QTEST(endOfBytes(isoFile(boxes + isoBox("moov", {}) + isoBox("mdat", "m")), FileFormat::Mp4), "end");
}

// Half a million items of 65,535 parts each, which take no byte of the file. Read one by one, they would take hours.
void HostileFilesTest::endsItemsWithoutBytes()
{
    constexpr quint32 items = 500'000;
    const QByteArray item = QByteArray(8, '\0') + big<quint16>(0xFFFF);
    const QByteArray places = isoBox("iloc", hex("020000000000") + big(items) + item.repeated(items));
    QCOMPARE(endOfBytes(isoFile(isoBox("meta", QByteArray(4, '\0') + places) + isoBox("mdat", "m")), FileFormat::Heic), FileEnd::Found);
}

void HostileFilesTest::readsNoTablePastItsBox_data()
{
    QTest::addColumn<QByteArray>("outer");
    QTest::addColumn<QByteArray>("table"); // it counts more than it has
    QTest::newRow("stco") << QByteArray("stbl") << isoBox("stco", QByteArray(4, '\0') + big<quint32>(100'000));
    QTest::newRow("co64") << QByteArray("stbl") << isoBox("co64", QByteArray(4, '\0') + big<quint32>(100'000));
    QTest::newRow("trun") << QByteArray("traf") << isoBox("trun", big<quint32>(0x100) + big<quint32>(100'000));
    QTest::newRow("sidx") << QByteArray() << isoBox("sidx", QByteArray(22, '\0') + big<quint16>(65'535));
    QTest::newRow("iloc") << QByteArray("meta") << isoBox("iloc", hex("020000004400") + big<quint32>(100'000));
}

void HostileFilesTest::readsNoTablePastItsBox()
{
    QFETCH(QByteArray, outer);
    QFETCH(QByteArray, table);
    const QByteArray tables = table.repeated(500);
    QByteArray boxes = tables;
    if (outer == "stbl")
        boxes = isoBox("moov", isoBox("trak", isoBox("mdia", isoBox("minf", isoBox("stbl", tables)))));
    else if (outer == "traf")
        boxes = isoBox("moof", isoBox("traf", tables));
    else if (outer == "meta")
        boxes = isoBox("meta", QByteArray(4, '\0') + tables);
    const QByteArray file = isoFile(boxes + isoBox("mdat", QByteArray(1'500'000, '\0')));
    (void)endOfBytes(file, outer == "meta" ? FileFormat::Heic : FileFormat::Mp4);
    QVERIFY2(m_file->count < 2 * file.size(), qPrintable(QString::number(m_file->count)));
}

// A live recording of many minutes: small blocks, one after the other.
void HostileFilesTest::readsSmallPiecesOnce()
{
    const QByteArray cluster = hex("1F43B67501FFFFFFFFFFFFFF") + (hex("A38B") + QByteArray(11, 'v')).repeated(50'000);
    const QByteArray file = liveWebM(cluster);
    QCOMPARE(endOfBytes(file, FileFormat::WebM), FileEnd::None);
    QVERIFY2(m_file->count < 2 * file.size(), qPrintable(QString::number(m_file->count)));
}

void HostileFilesTest::givesUpOnEndlessDirectories_data()
{
    QTest::addColumn<QByteArray>("content"); // from 8 on
    const auto directory = [](quint32 next) { return little<quint16>(1) + tiffEntry(256, 3, 1, 4) + little(next); };
    QByteArray row;
    for (quint32 n = 1; n <= 2'000; ++n)
        row += directory(n == 2'000 ? 0 : 8 + n * 18);
    QTest::newRow("a long row of them") << row;

    constexpr quint32 places = 30'000;
    constexpr quint32 valuesAt = 8 + 18;
    QByteArray beside = little<quint16>(1) + tiffEntry(330, 4, places, valuesAt) + little<quint32>(0);
    for (quint32 n = 0; n < places; ++n)
        beside += little(valuesAt + 4 * places + n);
    QTest::newRow("many on top of each other") << beside + QByteArray(100'000, '\0');

    QByteArray large = little<quint16>(1) + tiffEntry(330, 4, 100, valuesAt) + little<quint32>(0);
    for (quint32 n = 0; n < 100; ++n)
        large += little(valuesAt + 4 * 100 + 2 * n);
    QTest::newRow("of many entries") << large + QByteArray(400, '\xFF') + QByteArray(65'535 * 12 + 1'000, '\0');
    QTest::newRow("of many values") << little<quint16>(1) + tiffEntry(330, 1, 5'000'000, valuesAt) + little<quint32>(0)
            + QByteArray(5'000'000, '\0');
}

void HostileFilesTest::givesUpOnEndlessDirectories()
{
    QFETCH(QByteArray, content);
    QCOMPARE(endOfBytes(tiffFile(content), FileFormat::Tiff), FileEnd::None);
}

// A header that names the last sample, over and over: the checksum of all that follows would be made for each of them.
void HostileFilesTest::givesUpOnEndlessFrames()
{
    const QByteArray info = big<quint16>(192) + big<quint16>(192) + QByteArray(6, '\0') + big<quint64>(0x0AC4'42F0'0000'00C0ULL)
        + QByteArray(16, 'm'); // 192 samples
    const QByteArray frame = hex("FFF8600000BFDE");
    const QByteArray head = "fLaC" + hex("80000022") + info;
    QCOMPARE(endOfBytes(head + frame.repeated(3) + "cut", FileFormat::Flac), FileEnd::Missing);
    init();
    QCOMPARE(endOfBytes(head + frame.repeated(150'000), FileFormat::Flac), FileEnd::None);
}

void HostileFilesTest::refusesPlacesPastAllNumbers_data()
{
    QTest::addColumn<quint64>("place");
    QTest::newRow("behind the end") << quint64(1'000);
    QTest::newRow("the last of 63 bits") << (quint64(1) << 63) - 1;
    QTest::newRow("the first of 64 bits") << (quint64(1) << 63);
    QTest::newRow("the last of all") << ~quint64(0);
}

void HostileFilesTest::refusesPlacesPastAllNumbers()
{
    QFETCH(quint64, place);
    QCOMPARE(endOfBytes(liveWebM(seekTo(0)), FileFormat::WebM), FileEnd::None);
    init();
    QCOMPARE(endOfBytes(liveWebM(seekTo(place)), FileFormat::WebM), FileEnd::Missing);
}

QTEST_GUILESS_MAIN(HostileFilesTest)
#include "tst_hostilefiles.moc"
