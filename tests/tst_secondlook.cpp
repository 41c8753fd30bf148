// SPDX-License-Identifier: MIT
#include "tests/support/downloadbench.h"
#include "tests/support/formatfiles.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Ending = FakeNetwork::Ending;
using Kind = Error::Kind;

namespace {

// MPEG audio without a header that holds its length: whatever is cut off, nothing is missed.
QByteArray endlessSound(qsizetype size)
{
    return QByteArray::fromHex("FFFB9064").leftJustified(size, 'a');
}

QByteArray liveWebM()
{
    const QList<FormatFile> files = formatFiles();
    const auto file
        = std::find_if(files.cbegin(), files.cend(), [](const FormatFile &each) { return QByteArrayView(each.name) == "live WebM"; });
    return file == files.cend() ? QByteArray() : file->bytes;
}

} // namespace

// A file of which neither the response nor its own bytes show the end: two responses in a row with the same bytes do.
class SecondLookTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_bench = std::make_unique<DownloadBench>(); }
    void cleanup();
    void keepsWhatComesTwiceTheSame_data();
    void keepsWhatComesTwiceTheSame();
    void refusesWhatNeverComesTheSame();
    void looksOnceAtWhatWasNotPromised_data();
    void looksOnceAtWhatWasNotPromised();
    void limitsTheSecondOneInTime();

private:
    void enqueue(MediaType expectedType)
    {
        m_bench->queue->enqueue({.url = m_url, .key = MediaKey(m_url.toString()), .type = expectedType});
    }
    void makeQueue(DownloadPolicy policy = {})
    {
        policy.pauses.clear();
        m_bench->makeQueue(policy);
    }

    std::unique_ptr<DownloadBench> m_bench;
    const QUrl m_url = DownloadBench::urlOf(1);
};

void SecondLookTest::cleanup()
{
    QTRY_COMPARE(m_bench->parts(), QStringList());
    QCOMPARE(m_bench->network.running(), 0);
}

void SecondLookTest::keepsWhatComesTwiceTheSame_data()
{
    QTest::addColumn<QList<QByteArray>>("answers"); // the last is the file
    QTest::addColumn<MediaType>("expectedType");
    const QByteArray sound = endlessSound(9'000), webm = liveWebM();
    QTest::newRow("at once") << QList<QByteArray>{sound, sound} << MediaType::Video;
    QTest::newRow("promised as anything") << QList<QByteArray>{sound, sound} << MediaType::Any;
    QTest::newRow("cut at first") << QList<QByteArray>{sound.first(5'000), sound, sound} << MediaType::Video;
    QTest::newRow("a live video") << QList<QByteArray>{webm, webm} << MediaType::Video;
}

void SecondLookTest::keepsWhatComesTwiceTheSame()
{
    QFETCH(QList<QByteArray>, answers);
    QFETCH(MediaType, expectedType);
    QVERIFY(!answers.last().isEmpty());
    makeQueue();
    for (const QByteArray &body : std::as_const(answers))
        m_bench->network.answer(m_url, {.pieces = {body}});
    enqueue(expectedType);
    QTRY_COMPARE(m_bench->reported.size(), 1);
    const auto &result = m_bench->reported.first().result;
    QVERIFY2(result, result ? "" : qPrintable(result.error().detail));
    QFile file(result->path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), answers.last());
    QCOMPARE(m_bench->network.requests().size(), answers.size());
}

void SecondLookTest::refusesWhatNeverComesTheSame()
{
    makeQueue();
    for (const qsizetype size : {1'000, 2'000, 3'000})
        m_bench->network.answer(m_url, {.pieces = {endlessSound(size)}});
    enqueue(MediaType::Video);
    QTRY_COMPARE(m_bench->reported.size(), 1);
    QCOMPARE(m_bench->reported.first().result.error().kind, Kind::CutShort);
    QCOMPARE(m_bench->network.requests().size(), 3);
}

void SecondLookTest::looksOnceAtWhatWasNotPromised_data()
{
    QTest::addColumn<QByteArray>("body"); // %1: the number of the request
    QTest::addColumn<MediaType>("expectedType");
    QTest::newRow("JSON for a picture") << QByteArray("{\"error\": \"no credits\", \"request\": \"%1\"}") << MediaType::Image;
    QTest::newRow("text for a picture") << QByteArray("no credits (request %1)") << MediaType::Image;
    QTest::newRow("JSON for anything") << QByteArray("{\"error\": \"no credits\", \"request\": \"%1\"}") << MediaType::Any;
    QTest::newRow("sound for a picture") << endlessSound(9'000) + "%1" << MediaType::Image;
}

// The body of an error with a status of success: it is another one each time, and says at once that it is not the file.
void SecondLookTest::looksOnceAtWhatWasNotPromised()
{
    QFETCH(QByteArray, body);
    QFETCH(MediaType, expectedType);
    m_bench->makeQueue();
    for (int request = 1; request <= 12; ++request)
        m_bench->network.answer(m_url, {.pieces = {QByteArray(body).replace("%1", QByteArray::number(request))}});
    enqueue(expectedType);
    QTRY_COMPARE(m_bench->reported.size(), 1);
    QCOMPARE(m_bench->reported.first().result.error().kind, Kind::WrongContent);
    QCOMPARE(m_bench->network.requests().size(), 1);
}

// Nothing but the slow clock can end it.
void SecondLookTest::limitsTheSecondOneInTime()
{
    DownloadPolicy policy;
    policy.idle = 1h;
    policy.total = 1h;
    policy.slow = 100ms;
    makeQueue(policy);
    m_bench->network.answer(m_url, {.pieces = {endlessSound(9'000)}});
    m_bench->network.answerOthers({.ending = Ending::Hang});
    enqueue(MediaType::Video);
    QTRY_COMPARE(m_bench->reported.size(), 1);
    QCOMPARE(m_bench->reported.first().result.error().kind, Kind::Timeout);
}

QTEST_GUILESS_MAIN(SecondLookTest)
#include "tst_secondlook.moc"
