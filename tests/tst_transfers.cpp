// SPDX-License-Identifier: MIT
#include "app/media/download/downloadqueue.h"
#include "app/services/midjourney/midjourneyv2.h"
#include "tests/support/brotlipacking.h"
#include "tests/support/fixtures.h"
#include "tests/support/headlessbench.h"
#include "tests/support/localserver.h"
#include "tests/support/mediafiles.h"

#include <QTemporaryDir>
#include <QThreadPool>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Answer = LocalServer::Answer;
using Ending = LocalServer::Ending;
using Kind = Error::Kind;

namespace {

const QByteArray hints = "HTTP/1.1 103 Early Hints\r\nLink: </x>; rel=preload\r\n\r\n";

QByteArray gzipped(const QByteArray &content)
{
    const QByteArray packed = qCompress(content); // 4 bytes of length, 2 of zlib, deflate, 4 of checksum
    quint32 crc = 0xffffffff;
    for (const char byte : content) {
        crc ^= static_cast<uchar>(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ (crc & 1 ? 0xedb88320 : 0);
    }
    crc = ~crc;
    QByteArray tail;
    for (const quint32 number : {crc, static_cast<quint32>(content.size())}) {
        for (int shift = 0; shift < 32; shift += 8)
            tail += static_cast<char>(number >> shift);
    }
    return QByteArray("\x1f\x8b\x08\0\0\0\0\0\0\x03", 10) + packed.sliced(6).chopped(4) + tail;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

// The way of a file from a real server to the store, over real connections: odd wrappings, cuts, silence, pauses.
class TransfersTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void takesWholeFilesInOddWrappings_data();
    void takesWholeFilesInOddWrappings();
    void tellsOfUnknownCompression();
    void refusesACutBrotliBody();
    void readsPastInterimResponses_data();
    void readsPastInterimResponses();
    void mixesNoAnswersAfterInterimResponses();
    void mixesNoVersions_data();
    void mixesNoVersions();
    void countsNoClosedConnections();
    void givesTriesBackForProgress();
    void waitsAsTheServerAsks();
    void tellsOfAStall();
    void endsWhatDoesNotEnd();
    void savesFieldDocuments_data();
    void savesFieldDocuments();

private:
    void makeQueue(const DownloadPolicy &policy);
    void enqueue(const QByteArray &target, MediaType expectedType = MediaType::Image);
    [[nodiscard]] static DownloadPolicy hurried();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<LocalServer> m_server;
    std::unique_ptr<QNetworkAccessManager> m_network;
    QThreadPool m_workers;
    MidjourneyV2 m_service;
    std::unique_ptr<DownloadQueue> m_queue;
    QHash<QString, Result<StoredFile>> m_results;
    QList<TransferNote> m_notes;
    const QByteArray m_png = pngFile(40'000, 1);
};

void TransfersTest::init()
{
    m_queue.reset();
    m_network = std::make_unique<QNetworkAccessManager>();
    m_server = std::make_unique<LocalServer>();
    m_folder = std::make_unique<QTemporaryDir>();
    m_results.clear();
    m_notes.clear();
    makeQueue(hurried());
}

DownloadPolicy TransfersTest::hurried()
{
    DownloadPolicy policy;
    policy.pauses = {1ms, 1ms, 1ms};
    return policy;
}

void TransfersTest::makeQueue(const DownloadPolicy &policy)
{
    m_queue = std::make_unique<DownloadQueue>(
        DownloadTools{*m_network, m_workers, m_service, MediaStore(m_folder->path()), Endpoint{.base = m_server->url()}, policy});
    connect(m_queue.get(), &DownloadQueue::finished, this,
            [this](const MediaKey &key, const Result<StoredFile> &result) { m_results.insert(key.toString(), result); });
    connect(m_queue.get(), &DownloadQueue::noted, this, [this](const MediaKey &, const TransferNote &note) { m_notes.append(note); });
}

void TransfersTest::enqueue(const QByteArray &target, MediaType expectedType)
{
    m_queue->enqueue({.url = m_server->url(target), .key = MediaKey(QString::fromLatin1(target)), .type = expectedType});
}

void TransfersTest::takesWholeFilesInOddWrappings_data()
{
    QTest::addColumn<Answer>("answer");
    const QByteArray size = QByteArray::number(m_png.size());
    const QByteArray last = QByteArray::number(m_png.size() - 1);
    QTest::newRow("206 unasked") << Answer{.status = 206, .body = m_png, .headers = {{"Content-Range", "bytes 0-" + last + '/' + size}}};
    QTest::newRow("206 of a size not told") << Answer{
        .status = 206, .body = m_png, .headers = {{"Content-Range", "bytes 0-" + last + "/*"}}};
    QTest::newRow("gzip") << Answer{.body = gzipped(m_png), .headers = {{"Content-Encoding", "gzip"}}};
    QTest::newRow("gzip in chunks") << Answer{.body = gzipped(m_png), .headers = {{"Content-Encoding", "x-gzip"}}, .isChunked = true};
    QTest::newRow("gzip to the end") << Answer{.body = gzipped(m_png), .headers = {{"Content-Encoding", "gzip"}}, .hasNoLength = true};
    QTest::newRow("deflate") << Answer{.body = qCompress(m_png).sliced(4), .headers = {{"Content-Encoding", "deflate"}}};
    QTest::newRow("brotli") << Answer{.body = brotliPacked(m_png), .headers = {{"Content-Encoding", "br"}}};
    QTest::newRow("brotli in chunks") << Answer{.body = brotliPacked(m_png), .headers = {{"Content-Encoding", "BR"}}, .isChunked = true};
    QTest::newRow("brotli, then filler") << Answer{.body = brotliPacked(m_png) + "filler", .headers = {{"Content-Encoding", "br"}}};
    QTest::newRow("called brotli") << Answer{.body = m_png, .headers = {{"Content-Encoding", "br"}}};
    QTest::newRow("identity") << Answer{.body = m_png, .headers = {{"Content-Encoding", "identity"}}};
    QTest::newRow("called gzip") << Answer{.body = m_png, .headers = {{"Content-Encoding", "gzip"}}};
}

void TransfersTest::takesWholeFilesInOddWrappings()
{
    QFETCH(Answer, answer);
    m_server->answer("/1", answer);
    enqueue("/1");
    QTRY_COMPARE(m_results.size(), 1);
    const auto result = m_results.value(u"/1"_s, Error{});
    QVERIFY2(result, result ? "" : qPrintable(result.error().detail));
    QCOMPARE(contentOf(result->path), m_png);
    QCOMPARE(m_server->requests().size(), 1);
}

void TransfersTest::tellsOfUnknownCompression()
{
    m_server->answer("/1", {.body = m_png, .headers = {{"Content-Encoding", "zstd"}}});
    enqueue("/1");
    QTRY_COMPARE(m_results.size(), 1);
    QCOMPARE(m_results.value(u"/1"_s, Error{}).error().kind, Kind::UnknownEncoding);
}

// All bytes that were announced came, and it is not whole.
void TransfersTest::refusesACutBrotliBody()
{
    m_server->answer("/1", {.body = brotliPacked(m_png).chopped(1), .headers = {{"Content-Encoding", "br"}}});
    enqueue("/1");
    QTRY_COMPARE(m_results.size(), 1);
    QCOMPARE(m_results.value(u"/1"_s, Error{}).error().kind, Kind::CutShort);
}

void TransfersTest::readsPastInterimResponses_data()
{
    QTest::addColumn<Answer>("answer");
    QTest::newRow("103") << Answer{.body = m_png, .before = hints};
    QTest::newRow("103, and later the answer") << Answer{.body = m_png, .before = hints, .beforeBy = 5ms};
    QTest::newRow("several") << Answer{.body = m_png, .before = "HTTP/1.1 102 Processing\r\n\r\n" + hints + hints};
    QTest::newRow("chunked") << Answer{.body = m_png, .isChunked = true, .before = hints};
    QTest::newRow("no length") << Answer{.body = m_png, .before = hints, .hasNoLength = true};
    QTest::newRow("continue") << Answer{.body = m_png, .before = "HTTP/1.1 100 Continue\r\n\r\n"};
}

// The first request finds out, and costs no try; from the second file on each is requested once.
void TransfersTest::readsPastInterimResponses()
{
    QFETCH(Answer, answer);
    m_queue.reset();
    DownloadPolicy policy;
    policy.pauses.clear();
    makeQueue(policy);
    m_server->answer("/1", answer);
    m_server->answer("/2", answer);
    enqueue("/1");
    QTRY_COMPARE(m_results.size(), 1);
    enqueue("/2");
    QTRY_COMPARE(m_results.size(), 2);
    for (const auto &result : std::as_const(m_results)) {
        QVERIFY2(result, result ? "" : qPrintable(result.error().detail));
        QCOMPARE(contentOf(result->path), m_png);
    }
    QVERIFY(m_server->count("/1") <= 2);
    QCOMPARE(m_server->count("/2"), 1);
}

// Qt passes what follows an interim response to the next request on that connection: no file may end under another one's key.
void TransfersTest::mixesNoAnswersAfterInterimResponses()
{
    constexpr int files = 24;
    m_queue.reset();
    DownloadPolicy policy = hurried();
    policy.maxPerHost = files; // more than Qt has connections: some wait for one that an interim response came over
    makeQueue(policy);
    for (int n = 0; n < files; ++n) {
        const QByteArray target = '/' + QByteArray::number(n);
        m_server->answer(target, {.body = pngFile(5000, n), .before = hints, .beforeBy = std::chrono::milliseconds(n % 4)});
        enqueue(target);
    }
    QTRY_COMPARE_WITH_TIMEOUT(m_results.size(), files, 20'000);
    for (int n = 0; n < files; ++n) {
        const auto result = m_results.value(u'/' + QString::number(n), Error{});
        QVERIFY2(result, result ? "" : qPrintable(result.error().detail));
        QCOMPARE(contentOf(result->path), pngFile(5000, n));
    }
}

void TransfersTest::mixesNoVersions_data()
{
    QTest::addColumn<QByteArray>("tag");
    QTest::newRow("without a validator") << QByteArray();
    QTest::newRow("another tag") << QByteArray("\"new\"");
    QTest::newRow("the old tag on new bytes") << QByteArray("\"old\"");
}

// A file that has changed since it was cut, by a server that sends the rest all the same. JPEG: no checksum would detect it.
void TransfersTest::mixesNoVersions()
{
    QFETCH(QByteArray, tag);
    int tried = 0;
    int wrong = 0;
    for (qsizetype cut = 1'000; cut < 40'000; cut += 3'001) {
        const QByteArray target = '/' + QByteArray::number(cut);
        const QByteArray changed = jpegFile(40'000, 2);
        m_server->answer(target, {.body = jpegFile(40'000, 1), .entityTag = "\"old\"", .sent = cut, .ending = Ending::Cut});
        m_server->answer(target, {.body = changed, .entityTag = tag, .rangesAnyway = true});
        enqueue(target);
        QTRY_VERIFY(m_results.contains(QString::fromLatin1(target)));
        const auto result = m_results.value(QString::fromLatin1(target), Error{});
        QVERIFY2(result, result ? "" : qPrintable(result.error().detail));
        ++tried;
        wrong += contentOf(result->path) == changed ? 0 : 1;
    }
    qInfo("resume of a changed file: tried %d, wrong %d", tried, wrong);
    QCOMPARE(wrong, 0);
}

// Two kept connections that the server closes are no tries: one try is left for the file, and it is enough.
void TransfersTest::countsNoClosedConnections()
{
    m_queue.reset();
    DownloadPolicy policy;
    policy.pauses = {1ms};
    makeQueue(policy);
    for (int n = 0; n < 3; ++n)
        m_server->answer("/1", {.isDropped = true});
    m_server->answer("/1", {.body = m_png});
    enqueue("/1");
    QTRY_COMPARE(m_results.size(), 1);
    QVERIFY(m_results.value(u"/1"_s, Error{}));
}

// Twelve cuts in a row, each a little further: no try is used up.
void TransfersTest::givesTriesBackForProgress()
{
    for (int n = 1; n <= 12; ++n)
        m_server->answer("/1", {.body = m_png, .entityTag = "\"v\"", .sent = 6'000, .ending = Ending::Cut});
    m_server->answer("/1", {.body = m_png, .entityTag = "\"v\""});
    enqueue("/1");
    QTRY_COMPARE(m_results.size(), 1);
    const auto result = m_results.value(u"/1"_s, Error{});
    QVERIFY2(result, result ? "" : qPrintable(result.error().detail));
    QCOMPARE(contentOf(result->path), m_png);
}

void TransfersTest::waitsAsTheServerAsks()
{
    m_server->answer("/1", {.status = 429, .headers = {{"Retry-After", "75"}}});
    m_server->answer("/1", {.body = m_png});
    enqueue("/1");
    QTRY_VERIFY(!m_notes.isEmpty());
    QCOMPARE(m_notes.first(), (TransferNote{.kind = TransferNote::Kind::AskedToWait, .requested = 75s, .left = 75s}));
    QCOMPARE(m_results.size(), 0);
    m_queue->retry(MediaKey(u"/1"_s)); // the user is in a hurry
    QTRY_COMPARE(m_results.size(), 1);
    QVERIFY(m_results.value(u"/1"_s, Error{}));
    QCOMPARE(m_notes.last(), TransferNote{});
    QCOMPARE(m_server->requests().size(), 2);
}

void TransfersTest::tellsOfAStall()
{
    m_queue.reset();
    DownloadPolicy policy = hurried();
    policy.quiet = 20ms;
    policy.idle = 1h;
    makeQueue(policy);
    m_server->answer("/1", {.body = m_png, .entityTag = "\"v\"", .sent = 20'000, .ending = Ending::Stall});
    m_server->answer("/1", {.body = m_png, .entityTag = "\"v\""});
    qint64 received = 0;
    connect(m_queue.get(), &DownloadQueue::progressed, this, [&received](const MediaKey &, qint64 bytes) { received = bytes; });
    enqueue("/1");
    QTRY_COMPARE(received, 20'000);
    QTRY_VERIFY(!m_notes.isEmpty() && m_notes.last().kind == TransferNote::Kind::Stalled);
    QCOMPARE(m_server->requests().size(), 1); // it goes on meanwhile
    m_queue->retry(MediaKey(u"/1"_s));
    QTRY_COMPARE(m_results.size(), 1);
    QCOMPARE(contentOf(m_results.value(u"/1"_s, Error{})->path), m_png);
    QCOMPARE(m_server->requests().last().head.headers.value("range"), QByteArray("bytes=15904-")); // and 4096 bytes of overlap
}

void TransfersTest::endsWhatDoesNotEnd()
{
    m_queue.reset();
    DownloadPolicy policy = hurried();
    policy.maxUnreported = 100'000;
    makeQueue(policy);
    m_server->answer("/1", {.body = pngFile(4'000'000), .isChunked = true, .piece = 50'000});
    enqueue("/1");
    QTRY_COMPARE(m_results.size(), 1);
    const Error error = m_results.value(u"/1"_s, Error{}).error();
    QCOMPARE(error.kind, Kind::TooLarge);
    QCOMPARE(error.limit, 100'000);
    QCOMPARE(m_server->requests().size(), 1);
}

void TransfersTest::savesFieldDocuments_data()
{
    QTest::addColumn<QString>("document");
    QTest::addColumn<Answer>("answer");
    const QByteArray png = fixture(u"field/media/base.png"_s);
    const QByteArray range = "bytes 0-" + QByteArray::number(png.size() - 1) + '/' + QByteArray::number(png.size());
    QTest::newRow("206") << u"p206-base_png.json"_s << Answer{.status = 206, .body = png, .headers = {{"Content-Range", range}}};
    QTest::newRow("gzip") << u"gzip-base_png.json"_s << Answer{.body = gzipped(png), .headers = {{"Content-Encoding", "gzip"}}};
    QTest::newRow("early hints") << u"early-base_png.json"_s << Answer{.body = png, .before = hints};
}

// The whole run of --save, with the documents as they came in from the field.
void TransfersTest::savesFieldDocuments()
{
    QFETCH(QString, document);
    QFETCH(Answer, answer);
    HeadlessBench bench;
    bench.endpoint.token.clear();
    QByteArray json = fixture(u"field/http/"_s + document);
    const qsizetype at = json.indexOf("http://127.0.0.1:18091");
    QVERIFY(at > 0);
    const QByteArray target = json.mid(at + 22, json.indexOf('"', at) - at - 22);
    json.replace("http://127.0.0.1:18091", bench.server.url().toEncoded());
    bench.server.answer(target, answer);
    const HeadlessResult result = bench.save({bench.writeFile(u"document.json"_s, json)});
    QVERIFY2(result.exitCode == 0, result.err.constData());
    QVERIFY(filesBelow(bench.folder()).values().contains(fixture(u"field/media/base.png"_s)));
}

QTEST_GUILESS_MAIN(TransfersTest)
#include "tst_transfers.moc"
