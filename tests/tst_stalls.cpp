// SPDX-License-Identifier: MIT
#include "app/media/download/downloadclocks.h"
#include "tests/support/downloadbench.h"
#include "tests/support/jobbuilder.h"
#include "tests/support/mediabench.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Ending = FakeNetwork::Ending;
using NoteKind = TransferNote::Kind;

namespace {

// Told as stalled almost at once, and only ended by a test.
DownloadPolicy quick()
{
    DownloadPolicy policy = DownloadBench::hurried();
    policy.quiet = 1ms;
    policy.idle = 1h;
    return policy;
}

} // namespace

// What is said of downloads that hardly move, for as long as it is true, and when they are ended.
class StallsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void forgetsAStallWithItsTry();
    void tellsOfAStallOnceMoreAfterAPause();
    void tellsOfItWhenTheJobIsShownAgain();
    void endsNothingThatFlows();
    void endsWhatTakesForever();

private:
    void makeQueue(const DownloadPolicy &policy);
    [[nodiscard]] bool isStalled() const { return !m_notes.isEmpty() && m_notes.last().kind == NoteKind::Stalled; }

    std::unique_ptr<DownloadBench> m_bench;
    QList<TransferNote> m_notes;
    const QUrl m_url = DownloadBench::urlOf(1);
};

void StallsTest::init()
{
    m_notes.clear();
    m_bench = std::make_unique<DownloadBench>();
}

void StallsTest::makeQueue(const DownloadPolicy &policy)
{
    m_bench->makeQueue(policy);
    connect(m_bench->queue.get(), &DownloadQueue::noted, this,
            [this](const MediaKey &, const TransferNote &note) { m_notes.append(note); });
}

// The first try stalls until its time is up; the second does not.
void StallsTest::forgetsAStallWithItsTry()
{
    DownloadPolicy policy = quick();
    policy.idle = 50ms;
    makeQueue(policy);
    m_bench->network.answer(m_url, {.ending = Ending::Hang});
    m_bench->play(m_url);
    m_bench->enqueue(m_url);
    QTRY_COMPARE(m_bench->reported.size(), 1);
    QVERIFY(m_bench->reported.first().result);
    QVERIFY(m_notes.size() >= 2);
    QCOMPARE(m_notes.first().kind, NoteKind::Stalled);
    QCOMPARE(m_notes.last(), TransferNote{});
}

void StallsTest::tellsOfAStallOnceMoreAfterAPause()
{
    makeQueue(quick());
    m_bench->network.answerOthers({.ending = Ending::Hang});
    m_bench->enqueue(m_url);
    QTRY_VERIFY(isStalled());
    m_bench->queue->pause(MediaKey(m_url.toString()));
    m_notes.clear();
    m_bench->queue->resume(MediaKey(m_url.toString()));
    QTRY_VERIFY(isStalled());
    QCOMPARE(m_bench->network.requests().size(), 2);
}

void StallsTest::tellsOfItWhenTheJobIsShownAgain()
{
    MediaBench bench;
    bench.downloads.quiet = 1ms;
    bench.makeController(u"user:1-secret"_s);
    bench.network.answerOthers({.ending = Ending::Hang});
    bench.controller->openText(json(imageJob(1)));
    QTRY_COMPARE(bench.media().model().state(0).note.kind, NoteKind::Stalled);
    bench.controller->openText(json(imageJob(2)));
    QTRY_COMPARE(bench.media().model().item(0).url, imageAddress(2));
    bench.controller->openText(json(imageJob(1)));
    QTRY_COMPARE(bench.media().model().item(0).url, imageAddress(1));
    QCOMPARE(bench.media().model().state(0).note.kind, NoteKind::Stalled);
    QCOMPARE(bench.count(imageAddress(1)), 1); // it goes on all the time
}

// The limit of one try is for what hardly comes. No pace is too slow here, so what ends it is the other clock, however late.
void StallsTest::endsNothingThatFlows()
{
    DownloadPolicy policy;
    policy.total = 1ms;
    policy.paceBytes = 0;
    policy.slow = 30ms;
    DownloadClocks clocks(policy);
    QStringList ends;
    connect(&clocks, &DownloadClocks::ranOut, this, [&ends](const QString &detail) { ends.append(detail); });
    clocks.start();
    QTRY_VERIFY(!ends.isEmpty());
    QCOMPARE(ends.first(), u"next to nothing came"_s);
}

void StallsTest::endsWhatTakesForever()
{
    DownloadPolicy policy;
    policy.total = 1ms;
    policy.paceBytes = qint64(1) << 40;
    DownloadClocks clocks(policy);
    QStringList ends;
    connect(&clocks, &DownloadClocks::ranOut, this, [&ends](const QString &detail) { ends.append(detail); });
    clocks.start();
    clocks.takeBytes(1'000'000);
    QTRY_VERIFY(!ends.isEmpty());
    QCOMPARE(ends.first(), u"it came too slowly to end"_s);
}

QTEST_GUILESS_MAIN(StallsTest)
#include "tst_stalls.moc"
