// SPDX-License-Identifier: MIT
#include "app/media/download/downloadplan.h"
#include "app/media/download/parts.h"
#include "tests/support/cutdownloads.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

const ResumeInfo half{.part = u"a.part"_s, .key = MediaKey(u"key"_s), .size = 1000, .entityTag = "\"tag\"", .had = 400};

ResumeInfo changed(void (*change)(ResumeInfo &))
{
    ResumeInfo record = half;
    change(record);
    return record;
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("the temporary folder takes no file");
}

} // namespace

// Downloads that go on where another was cut: the record of a part, the folder of parts, and thinned runs over a server that cuts.
class ResumeTest : public QObject
{
    Q_OBJECT

private slots:
    void remembersARecord();
    void forgetsDamagedRecords_data();
    void forgetsDamagedRecords();
    void knowsWhereToGoOn();
    void acceptsOnlyTheRest_data();
    void acceptsOnlyTheRest();
    void asksForTheRest();
    void handsAPartToOneOnly();
    void goesOnByTheTimeOfChange();
    void keepsOnlyWhatCanGoOn();
    void removesWhatIsLeft();
    void storesNothingCut_data();
    void storesNothingCut();
    void resumesWhatWasCut();
};

void ResumeTest::remembersARecord()
{
    QCOMPARE(resumeInfoFrom(toBytes(half)), half);
}

void ResumeTest::forgetsDamagedRecords_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut") << toBytes(half).chopped(1);
    QTest::newRow("an array") << QByteArray("[]");
    QTest::newRow("no tag") << toBytes(changed([](ResumeInfo &record) { record.entityTag = {}; }));
    QTest::newRow("a weak tag") << toBytes(changed([](ResumeInfo &record) { record.entityTag = "W/\"tag\""; }));
    QTest::newRow("no size") << toBytes(changed([](ResumeInfo &record) { record.size = -1; }));
    QTest::newRow("nothing came") << toBytes(changed([](ResumeInfo &record) { record.had = 0; }));
    QTest::newRow("all came") << toBytes(changed([](ResumeInfo &record) { record.had = 1000; }));
    QTest::newRow("elsewhere") << toBytes(changed([](ResumeInfo &record) { record.part = u"../a.part"_s; }));
}

void ResumeTest::forgetsDamagedRecords()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!resumeInfoFrom(bytes));
}

void ResumeTest::knowsWhereToGoOn()
{
    QCOMPARE(resumeOffset(half, MediaKey(u"key"_s), 400), 400);
    QCOMPARE(resumeOffset(half, MediaKey(u"key"_s), 500), 400); // only what is vouched for
    QCOMPARE(resumeOffset(half, MediaKey(u"key"_s), 300), 300); // the disk lost some
    QCOMPARE(resumeOffset(half, MediaKey(u"other"_s), 400), 0);
    QCOMPARE(resumeOffset({}, MediaKey(u"key"_s), 400), 0);
}

void ResumeTest::acceptsOnlyTheRest_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("range");
    QTest::addColumn<QByteArray>("entityTag");
    QTest::addColumn<bool>("isTheRest");
    QTest::newRow("the rest") << 206 << QByteArray("bytes 400-999/1000") << QByteArray("\"tag\"") << true;
    QTest::newRow("without a tag") << 206 << QByteArray("bytes 400-999/1000") << QByteArray() << false;
    QTest::newRow("oddly spaced") << 206 << QByteArray("Bytes 400-999/1000 ") << QByteArray("\"tag\"") << true;
    QTest::newRow("another tag") << 206 << QByteArray("bytes 400-999/1000") << QByteArray("\"new\"") << false;
    QTest::newRow("all of it") << 200 << QByteArray("bytes 400-999/1000") << QByteArray("\"tag\"") << false;
    QTest::newRow("from elsewhere") << 206 << QByteArray("bytes 399-999/1000") << QByteArray("\"tag\"") << false;
    QTest::newRow("not to the end") << 206 << QByteArray("bytes 400-998/1000") << QByteArray("\"tag\"") << false;
    QTest::newRow("of another size") << 206 << QByteArray("bytes 400-1000/1001") << QByteArray("\"tag\"") << false;
    QTest::newRow("of no size") << 206 << QByteArray("bytes 400-999/*") << QByteArray("\"tag\"") << false;
    QTest::newRow("no range") << 206 << QByteArray() << QByteArray("\"tag\"") << false;
    QTest::newRow("beyond numbers") << 206 << QByteArray("bytes 400-999999999999999999999/1000") << QByteArray("\"tag\"") << false;
}

void ResumeTest::acceptsOnlyTheRest()
{
    QFETCH(int, status);
    QFETCH(QByteArray, range);
    QFETCH(QByteArray, entityTag);
    QTEST(continues({.status = status, .entityTag = entityTag, .contentRange = contentRangeFrom(range)}, half, 400), "isTheRest");
}

void ResumeTest::asksForTheRest()
{
    const QNetworkRequest request = restRequest(mediaRequest(QUrl(u"https://a.example/1.png"_s), false, {}), 400, "\"tag\"");
    QCOMPARE(request.rawHeader("Range"), "bytes=400-");
    QCOMPARE(request.rawHeader("If-Range"), "\"tag\"");
    QCOMPARE(request.rawHeader("Accept-Encoding"), "identity");
}

void ResumeTest::handsAPartToOneOnly()
{
    const QTemporaryDir folder;
    const Parts parts(folder.filePath(u"parts"_s));
    auto first = *parts.open(MediaKey(u"key"_s));
    QVERIFY(!first.record);
    write(first.path, QByteArray(400, 'x'));
    parts.keep(first.path, half);
    first.hold.reset();
    QVERIFY(!parts.open(MediaKey(u"other"_s))->record);
    auto again = parts.open(MediaKey(u"key"_s));
    QVERIFY(again && again->record);
    QCOMPARE(again->path, first.path);
    QCOMPARE(again->record->had, 400);
    QVERIFY(!parts.open(MediaKey(u"key"_s))->record); // somebody has it already
    parts.keep(again->path, half);
    const QString path = again->path;
    again = Error{};
    parts.forget(MediaKey(u"key"_s));
    QVERIFY(!QFile::exists(path));
}

// The time of the last change is as good as a tag, where the answer carries it again.
void ResumeTest::goesOnByTheTimeOfChange()
{
    const QByteArray time = "Tue, 02 Jun 2026 12:01:30 GMT";
    const ResumeInfo record{
        .part = u"a.part"_s, .key = MediaKey(u"key"_s), .size = 1000, .entityTag = "W/\"weak\"", .lastModified = time, .had = 400};
    QVERIFY(isResumable(record));
    QCOMPARE(validatorOf(record), time);
    QCOMPARE(resumeInfoFrom(toBytes(record)), record);
    const ContentRange rest{.first = 400, .last = 999, .size = 1000};
    QVERIFY(continues({.status = 206, .lastModified = time, .contentRange = rest}, record, 400));
    QVERIFY(!continues({.status = 206, .contentRange = rest}, record, 400));
    QVERIFY(!continues({.status = 206, .lastModified = "Tue, 02 Jun 2026 12:01:31 GMT", .contentRange = rest}, record, 400));
    QCOMPARE(strongLastModified(time, "Tue, 02 Jun 2026 12:02:30 GMT"), time);
    QCOMPARE(strongLastModified(time, "Tue, 02 Jun 2026 12:01:31 GMT"), QByteArray()); // it may change once more within that second
    QCOMPARE(strongLastModified(time, {}), QByteArray());
}

void ResumeTest::keepsOnlyWhatCanGoOn()
{
    const QTemporaryDir folder;
    const Parts parts(folder.path());
    const auto part = parts.open(MediaKey(u"key"_s));
    QVERIFY(part);
    parts.keep(part->path, changed([](ResumeInfo &record) { record.entityTag = {}; }));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList());
}

// What a program that was killed has left goes at the next start, whatever its age; what a living one works on, or a later try can go on
// with, stays.
void ResumeTest::removesWhatIsLeft()
{
    const QTemporaryDir folder;
    const Parts parts(folder.path());
    const auto held = parts.open(MediaKey(u"held"_s));
    const auto dead = parts.open(MediaKey(u"dead"_s))->path; // nobody holds it any more
    auto kept = *parts.open(MediaKey(u"key"_s));
    write(kept.path, QByteArray(400, 'x'));
    parts.keep(kept.path, half);
    kept.hold.reset();
    const QDateTime old = QDateTime::currentDateTimeUtc().addDays(-2);
    for (const QString &name : {u"a.json"_s, u"b.claim"_s, u"c.json.Xy12ab"_s, u"d.record"_s, u"gone.part.same"_s, u"strange.txt"_s}) {
        write(folder.filePath(name), "x");
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadWrite) && file.setFileTime(old, QFileDevice::FileModificationTime));
    }
    write(folder.filePath(u"young.claim"_s), "x");
    parts.removeLeft();
    QVERIFY(QFile::exists(held->path) && QFile::exists(kept.path) && !QFile::exists(dead));
    QVERIFY(parts.open(MediaKey(u"key"_s))->record);
    const QStringList left = QDir(folder.path()).entryList(QDir::Files);
    QVERIFY(left.contains(u"strange.txt"_s) && left.contains(u"young.claim"_s));
    QCOMPARE(left.size(), 4); // those, and two parts
}

void ResumeTest::storesNothingCut_data()
{
    QTest::addColumn<int>("framing");
    QTest::newRow("with its length") << int(Framing::Length);
    QTest::newRow("chunked") << int(Framing::Chunked);
    QTest::newRow("closed") << int(Framing::Closed);
}

void ResumeTest::storesNothingCut()
{
    QFETCH(int, framing);
    constexpr qsizetype size = 64 * 1024;
    QList<qsizetype> cuts{0, 1, 7, 8, size - 12, size - 1, size};
    for (qsizetype cut = 1999; cut < size; cut += 1999)
        cuts.append(cut);
    QCOMPARE(downloadsCut(cuts, size, Framing(framing)), QString());
}

void ResumeTest::resumesWhatWasCut()
{
    const ResumeRun run = resumesAfterCuts(40, 64 * 1024, 4711);
    QCOMPARE(run.problem, QString());
    QVERIFY(run.resumed > 20);
}

QTEST_GUILESS_MAIN(ResumeTest)
#include "tst_resume.moc"
