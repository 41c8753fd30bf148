// SPDX-License-Identifier: MIT
#include "tests/ui/support/fakempv.h"
#include "tests/ui/support/shownvideo.h"
#include "ui/media/mpvsession.h"

using namespace Qt::StringLiterals;

namespace {

constexpr QSize size(16, 8);

// A session on this thread, which handles what the fake library has when the test calls look().
struct Bench
{
    FakeMpv mpv{};
    MpvSession session{{}, &FakeMpv::library};
    QSignalSpy failed{&session, &MpvSession::failed};
    QSignalSpy ended{&session, &MpvSession::ended};

    explicit Bench(const PlaybackState &state = {})
    {
        session.open(videoPath(u"one-frame.mp4"_s), state);
        (void)mpv.drainCalls();
    }
    void look()
    {
        mpv.wake();
        QCoreApplication::sendPostedEvents(&session);
    }
    // The video stands at its first frame.
    void load(int grey)
    {
        mpv.loadFile(size);
        mpv.show(grey);
        look();
        mpv.add(MPV_EVENT_PLAYBACK_RESTART);
        look();
        (void)session.takeFrame();
        (void)mpv.drainCalls();
    }
    // -1: no new frame.
    [[nodiscard]] int nextGrey()
    {
        const QImage frame = session.takeFrame();
        return frame.isNull() ? -1 : qRed(frame.pixel(0, 0));
    }
};

} // namespace

// The order in which libmpv reports things on a busy machine.
class MpvSessionTest : public QObject
{
    Q_OBJECT

private slots:
    void drawsTheFirstFrameThatCameTooLate();
    void drawsARedrawWhereThereIsNoFrameYet();
    void skipsARedrawOfWhatIsShown();
    void drawsTheFrameOfASeekThatCameTooLate();
    void drawsTheFrameOfAStepThatCameTooLate();
    void drawsTheLastFrameThatCameTooLate();
    void knowsAFrameThatWaitsAtTheEnd();
    void failsAtTheEndWithoutAImage();
    void reportsNoPositionFromBeforeASeek();
};

void MpvSessionTest::drawsTheFirstFrameThatCameTooLate()
{
    Bench bench;
    bench.mpv.loadFile(size);
    bench.mpv.show(100);
    bench.mpv.timeOut();
    bench.mpv.add(MPV_EVENT_PLAYBACK_RESTART);
    bench.look();
    QCOMPARE(bench.nextGrey(), 100);
    QCOMPARE(bench.failed.size(), 0);
}

void MpvSessionTest::drawsARedrawWhereThereIsNoFrameYet()
{
    Bench bench;
    bench.mpv.loadFile(size);
    bench.mpv.show(100);
    bench.mpv.timeOut();
    bench.mpv.showAgain();
    bench.look();
    QCOMPARE(bench.nextGrey(), 100);
}

void MpvSessionTest::skipsARedrawOfWhatIsShown()
{
    Bench bench;
    bench.load(50);
    bench.mpv.showAgain();
    bench.look();
    QCOMPARE(bench.nextGrey(), -1);
    bench.mpv.show(60);
    bench.look();
    QCOMPARE(bench.nextGrey(), 60);
}

void MpvSessionTest::drawsTheFrameOfASeekThatCameTooLate()
{
    Bench bench;
    bench.load(50);
    bench.session.seek(1000, 1);
    bench.mpv.show(100);
    bench.mpv.timeOut();
    bench.mpv.add(MPV_EVENT_PLAYBACK_RESTART);
    bench.look();
    QCOMPARE(bench.nextGrey(), 100);
}

// Nothing else reports that such a step is done.
void MpvSessionTest::drawsTheFrameOfAStepThatCameTooLate()
{
    Bench bench;
    bench.session.setTaskLimit(std::chrono::milliseconds(1));
    bench.load(50);
    bench.session.step(1);
    bench.mpv.show(100);
    bench.mpv.timeOut();
    QSignalSpy ready(&bench.session, &MpvSession::frameReady);
    EVENTUALLY(ready.size() == 1);
    QCOMPARE(bench.nextGrey(), 100);
}

void MpvSessionTest::drawsTheLastFrameThatCameTooLate()
{
    Bench bench({.isPlaying = true, .isLooping = false});
    bench.load(50);
    bench.mpv.show(100);
    bench.mpv.timeOut();
    bench.mpv.change("eof-reached", true);
    bench.look();
    QCOMPARE(bench.nextGrey(), 100);
    QCOMPARE(bench.ended.size(), 1);
}

// The thread woke late: all of a clip of one frame is reported at once.
void MpvSessionTest::knowsAFrameThatWaitsAtTheEnd()
{
    Bench bench({.isPlaying = true, .isLooping = false});
    bench.mpv.add(MPV_EVENT_FILE_LOADED);
    bench.mpv.add(MPV_EVENT_PLAYBACK_RESTART);
    bench.mpv.change("track-list", FakeMpv::VideoTrack());
    bench.mpv.change("eof-reached", true);
    bench.mpv.change("video-out-params", size);
    bench.mpv.show(100);
    bench.look();
    QCOMPARE(bench.failed.size(), 0);
    QCOMPARE(bench.nextGrey(), 100);
    QCOMPARE(bench.ended.size(), 1);
    bench.mpv.reply("vo-configured", true);
    bench.look();
    QCOMPARE(bench.failed.size(), 0);
}

void MpvSessionTest::failsAtTheEndWithoutAImage()
{
    Bench bench({.isPlaying = true, .isLooping = false});
    bench.mpv.add(MPV_EVENT_FILE_LOADED);
    bench.mpv.change("track-list", FakeMpv::VideoTrack());
    bench.mpv.change("eof-reached", true);
    bench.look();
    QVERIFY(bench.mpv.drainCalls().contains("get vo-configured"));
    bench.mpv.reply("vo-configured", false);
    bench.look();
    QCOMPARE(bench.failed.size(), 1);
    QCOMPARE(bench.nextGrey(), -1);
}

// libmpv delivers events before properties, so what it read of the position before the seek comes after its end.
void MpvSessionTest::reportsNoPositionFromBeforeASeek()
{
    Bench bench;
    bench.load(50);
    bench.mpv.reply("time-pos", 0.0);
    bench.look();
    QSignalSpy positions(&bench.session, &MpvSession::positionChanged);
    bench.session.seek(1000, 1);
    bench.mpv.add(MPV_EVENT_PLAYBACK_RESTART);
    bench.mpv.change("time-pos", 0.2);
    bench.look();
    QCOMPARE(positions.size(), 0);
    QVERIFY(bench.mpv.drainCalls().contains("get time-pos"));
    bench.mpv.reply("time-pos", 1.0);
    bench.mpv.change("time-pos", 1.04);
    bench.look();
    QCOMPARE(positions.size(), 2);
    QCOMPARE(positions.first().first().toLongLong(), 1000);
    QCOMPARE(positions.last().first().toLongLong(), 1040);
}

QTEST_MAIN(MpvSessionTest)
#include "tst_mpvsession.moc"
