// SPDX-License-Identifier: MIT
#include "tests/ui/support/fakempv.h"
#include "tests/ui/support/shownvideo.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// A player whose session handles what the test says, while its signals wait until the test delivers them.
struct Bench
{
    FakeMpv mpv{};
    std::unique_ptr<Player> player = makeMpvPlayer({}, &FakeMpv::library);

    Bench()
    {
        player->setLooping(false);
        player->setSource(videoPath(u"one-frame.mp4"_s));
        player->play();
        mpv.loadFile({16, 8});
        mpv.show(50);
        mpv.add(MPV_EVENT_PLAYBACK_RESTART);
        mpv.reply("time-pos", 0.0);
        mpv.wakeAndFinish();
        deliverSignals();
        (void)mpv.drainCalls();
    }
    ~Bench()
    {
        player.reset();
        if (!endMpvSessions(std::chrono::minutes(1)))
            qFatal("the session goes on");
    }
    static void deliverSignals() { QCoreApplication::sendPostedEvents(); }
    [[nodiscard]] QByteArray lastPause(const QByteArrayList &calls) const
    {
        const auto isPause = [](const QByteArray &call) { return call.startsWith("pause="); };
        const auto last = std::find_if(calls.crbegin(), calls.crend(), isPause);
        return last == calls.crend() ? QByteArray() : *last;
    }
};

constexpr auto toTheStart = "seek 0.000 absolute+exact";

} // namespace

// The player and its session, where each does something before it knows what the other did.
class MpvOrderTest : public QObject
{
    Q_OBJECT

private slots:
    void endsByItself();
    void playsWhenRequestedWhileItEnds();
    void staysAtItsEndWhenTheVolumeChanges();
    void staysWhereItWasSoughtTo();
};

void MpvOrderTest::endsByItself()
{
    Bench bench;
    QVERIFY(bench.player->isPlaying());
    bench.mpv.change("eof-reached", true);
    bench.mpv.wakeAndFinish();
    bench.deliverSignals();
    QVERIFY(!bench.player->isPlaying());
}

// As a group of players does when the longest turns around.
void MpvOrderTest::playsWhenRequestedWhileItEnds()
{
    Bench bench;
    bench.mpv.change("eof-reached", true);
    bench.mpv.wakeAndFinish();
    QVERIFY(bench.player->isPlaying()); // which is not delivered yet
    (void)bench.mpv.drainCalls();
    bench.player->setPosition(0);
    bench.player->play();
    bench.deliverSignals();
    bench.mpv.wakeAndFinish();
    bench.deliverSignals();
    QVERIFY(bench.player->isPlaying());
    const QByteArrayList calls = bench.mpv.drainCalls();
    QVERIFY(calls.contains(toTheStart));
    QCOMPARE(bench.lastPause(calls), "pause=no");
}

// Else it would be heard while the window says that it is paused.
void MpvOrderTest::staysAtItsEndWhenTheVolumeChanges()
{
    Bench bench;
    bench.mpv.change("eof-reached", true);
    bench.mpv.wakeAndFinish();
    (void)bench.mpv.drainCalls();
    bench.player->setVolume(0.3);
    bench.mpv.wakeAndFinish();
    bench.deliverSignals();
    QVERIFY(!bench.player->isPlaying());
    const QByteArrayList calls = bench.mpv.drainCalls();
    QVERIFY(!calls.contains(toTheStart));
    QVERIFY(calls.contains("volume=30"));
    QCOMPARE(bench.lastPause(calls), "pause=yes");
}

void MpvOrderTest::staysWhereItWasSoughtTo()
{
    Bench bench;
    bench.mpv.change("time-pos", 0.5);
    bench.mpv.wakeAndFinish();
    bench.player->setPosition(1800);
    QSignalSpy positions(bench.player.get(), &Player::positionChanged);
    bench.deliverSignals(); // of half a second
    QCOMPARE(positions.size(), 0);
    QCOMPARE(bench.player->position(), 1800);
    bench.mpv.add(MPV_EVENT_PLAYBACK_RESTART);
    bench.mpv.reply("time-pos", 1.84);
    bench.mpv.wakeAndFinish();
    bench.deliverSignals();
    QCOMPARE(bench.player->position(), 1840);
}

QTEST_MAIN(MpvOrderTest)
#include "tst_mpvorder.moc"
