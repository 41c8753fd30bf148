// SPDX-License-Identifier: MIT
#include "app/net/contentdecoder.h"
#include "app/net/httpreader.h"
#include "tests/support/brotlipacking.h"
#include "tests/support/fixtures.h"

#include <QtTest>

#include <zlib.h>

using State = HttpReader::State;

namespace {

QByteArray packed(const QByteArray &content, int windowBits)
{
    z_stream stream{};
    deflateInit2(&stream, 9, Z_DEFLATED, windowBits, 8, Z_DEFAULT_STRATEGY);
    QByteArray out(static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(content.size()))) + 64, Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(content.data()));
    stream.avail_in = static_cast<uInt>(content.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    deflate(&stream, Z_FINISH);
    out.truncate(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return out;
}

constexpr int asGzip = 15 + 16;
constexpr int asZlib = 15;
constexpr int asBareDeflate = -15;

} // namespace

// What is read of a response by ourselves: its framing with interim responses before it, and packed bodies.
class HttpReadingTest : public QObject
{
    Q_OBJECT

private slots:
    void readsResponses_data();
    void readsResponses();
    void unpacks_data();
    void unpacks();
    void handsOnWhatIsOnlyCalledBrotli();
    void stopsWhereItIsTold_data();
    void stopsWhereItIsTold();
};

void HttpReadingTest::readsResponses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<State>("state");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *name, const QByteArray &bytes, State state, const QByteArray &body) {
        QTest::newRow(name) << bytes << state << body;
    };
    const QByteArray ok = "HTTP/1.1 200 OK\r\n";
    const QByteArray hints = "HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n";
    row("length", ok + "Content-Length: 3\r\n\r\nabc", State::Done, "abc");
    row("nothing", ok + "Content-Length: 0\r\n\r\n", State::Done, {});
    row("interim", hints + "HTTP/1.1 102 Processing\r\n\r\n" + hints + ok + "content-length: 3\r\n\r\nabc", State::Done, "abc");
    row("chunked", ok + "Transfer-Encoding: chunked\r\n\r\n3;x=y\r\nabc\r\nA\r\n0123456789\r\n0\r\nT: v\r\n\r\n", State::Done,
        "abc0123456789");
    row("to the end", ok + "\r\nabc", State::Done, "abc");
    row("no content", "HTTP/1.1 204 No Content\r\n\r\n", State::Done, {});
    row("cut by length", ok + "Content-Length: 4\r\n\r\nabc", State::Broken, "abc");
    row("cut in a chunk", ok + "Transfer-Encoding: chunked\r\n\r\n4\r\nabc", State::Broken, "abc");
    row("cut before the last chunk", ok + "Transfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n", State::Broken, "abc");
    row("cut head", "HTTP/1.1 200 OK\r\nContent-Le", State::Broken, {});
    row("only hints", hints, State::Broken, {});
    row("no chunk size", ok + "Transfer-Encoding: chunked\r\n\r\nxyz\r\n", State::Broken, {});
    row("no length", ok + "Content-Length: -3\r\n\r\nabc", State::Broken, {});
    row("no HTTP", "220 smtp.example ESMTP\r\n\r\n", State::Broken, {});
    row("switching", "HTTP/1.1 101 Switching Protocols\r\n\r\n", State::Broken, {});
}

void HttpReadingTest::readsResponses()
{
    QFETCH(QByteArray, bytes);
    for (const qsizetype piece : {bytes.size(), qsizetype(1)}) {
        HttpReader reader;
        QByteArray body;
        for (qsizetype i = 0; i < bytes.size(); i += piece) {
            reader.add(bytes.mid(i, piece));
            body += reader.takeBody();
        }
        reader.addEnd();
        QTEST(reader.state(), "state");
        QTEST(body, "body");
    }
}

void HttpReadingTest::unpacks_data()
{
    QTest::addColumn<ContentEncoding>("encoding");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isWhole");
    const QByteArray content = QByteArray("0123456789abcdef").repeated(9000);
    QTest::newRow("gzip") << ContentEncoding::Gzip << packed(content, asGzip) << true;
    QTest::newRow("deflate") << ContentEncoding::Deflate << packed(content, asZlib) << true;
    QTest::newRow("bare deflate") << ContentEncoding::Deflate << packed(content, asBareDeflate) << true;
    QTest::newRow("two members") << ContentEncoding::Gzip << packed(content.first(500), asGzip) + packed(content.sliced(500), asGzip)
                                 << true;
    QTest::newRow("filler") << ContentEncoding::Gzip << packed(content, asGzip) + QByteArray(9, '\0') << true;
    QTest::newRow("called gzip") << ContentEncoding::Gzip << content << true;
    QTest::newRow("cut") << ContentEncoding::Gzip << packed(content, asGzip).chopped(1) << false;
    QTest::newRow("brotli") << ContentEncoding::Brotli << brotliPacked(content) << true;
    QTest::newRow("brotli, then filler") << ContentEncoding::Brotli << brotliPacked(content) + QByteArray(9, '\0') << true;
    QTest::newRow("cut brotli") << ContentEncoding::Brotli << brotliPacked(content).chopped(1) << false;
    QTest::newRow("nothing of brotli") << ContentEncoding::Brotli << QByteArray() << false;
    QTest::newRow("cut at once") << ContentEncoding::Gzip << packed(content, asGzip).first(1) << false;
}

void HttpReadingTest::unpacks()
{
    QFETCH(ContentEncoding, encoding);
    QFETCH(QByteArray, bytes);
    QFETCH(bool, isWhole);
    for (const qsizetype piece : {bytes.size(), qsizetype(1)}) {
        ContentDecoder decoder(encoding);
        QByteArray content;
        const auto take = [&](QByteArrayView part) {
            content += part;
            return true;
        };
        for (qsizetype i = 0; i < bytes.size(); i += piece)
            QCOMPARE(decoder.decode(QByteArrayView(bytes).sliced(i, std::min(piece, bytes.size() - i)), take),
                     ContentDecoder::Outcome::Good);
        QCOMPARE(decoder.isAtEnd(), isWhole);
        QVERIFY(!isWhole || content == QByteArray("0123456789abcdef").repeated(9000));
    }
    ContentDecoder damaged(ContentEncoding::Gzip);
    QByteArray odd = packed(QByteArray(5000, 'x'), asGzip);
    odd[12] = static_cast<char>(~odd[12]);
    odd[13] = static_cast<char>(~odd[13]);
    (void)damaged.decode(odd, [](QByteArrayView) { return true; });
    QVERIFY(!damaged.isAtEnd());
}

// The format has no signature of its own.
void HttpReadingTest::handsOnWhatIsOnlyCalledBrotli()
{
    for (const char *name :
         {"media/base.png", "media/noeoi.jpg", "media/padded.gif", "media/small.bmp", "media/rot90.mp4", "hard/whole.webm"}) {
        const QByteArray file = fixture(QStringLiteral("field/") + QString::fromLatin1(name));
        for (const qsizetype piece : {file.size(), qsizetype(1)}) {
            ContentDecoder decoder(ContentEncoding::Brotli);
            QByteArray content;
            const auto take = [&](QByteArrayView part) {
                content += part;
                return true;
            };
            for (qsizetype i = 0; i < file.size(); i += piece)
                QCOMPARE(decoder.decode(QByteArrayView(file).sliced(i, std::min(piece, file.size() - i)), take),
                         ContentDecoder::Outcome::Good);
            QVERIFY2(decoder.isAtEnd() && content == file, name);
        }
    }
}

void HttpReadingTest::stopsWhereItIsTold_data()
{
    QTest::addColumn<ContentEncoding>("encoding");
    QTest::addColumn<QByteArray>("bomb");
    const QByteArray nothing(64 << 20, '\0');
    QTest::newRow("gzip") << ContentEncoding::Gzip << packed(nothing, asGzip);
    QTest::newRow("brotli") << ContentEncoding::Brotli << brotliPacked(nothing);
}

// A gigabyte of nothing in a megabyte: no more of it is unpacked than is taken.
void HttpReadingTest::stopsWhereItIsTold()
{
    QFETCH(ContentEncoding, encoding);
    QFETCH(QByteArray, bomb);
    ContentDecoder decoder(encoding);
    qint64 taken = 0;
    qsizetype largest = 0;
    const auto outcome = decoder.decode(bomb, [&](QByteArrayView part) {
        taken += part.size();
        largest = std::max(largest, part.size());
        return taken < (1 << 20);
    });
    QCOMPARE(outcome, ContentDecoder::Outcome::Stopped);
    QVERIFY(taken < (2 << 20) && largest <= (64 << 10));
}

QTEST_GUILESS_MAIN(HttpReadingTest)
#include "tst_httpreading.moc"
