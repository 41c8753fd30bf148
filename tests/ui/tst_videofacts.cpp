// SPDX-License-Identifier: MIT
#include "ui/media/videofacts.h"

#include <QtTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class VideoFactsTest : public QObject
{
    Q_OBJECT

private slots:
    void namesFrameRates();
    void namesCodecs();
    void namesBitRates();
    void leavesOutWhatIsNotKnown();
};

void VideoFactsTest::namesFrameRates()
{
    QCOMPARE(frameRateText(24), u"24 fps"_s);
    QCOMPARE(frameRateText(30000.0 / 1001), u"29.97 fps"_s);
    QCOMPARE(frameRateText(0), QString());
    QCOMPARE(frameRateText(-1), QString());
    QCOMPARE(frameRateText(std::numeric_limits<double>::quiet_NaN()), QString());
}

void VideoFactsTest::namesCodecs()
{
    QCOMPARE(codecText(u"h264"_s), u"H.264"_s);
    QCOMPARE(codecText(u"pcm_s16le"_s), u"PCM"_s);
    QCOMPARE(codecText(u"qtrle"_s), u"qtrle"_s);
    QCOMPARE(codecText({}), QString());
}

void VideoFactsTest::namesBitRates()
{
    QCOMPARE(bitRateText(1'000'000, 2s), u"4.0 Mbit/s"_s);
    QCOMPARE(bitRateText(16'000, 1s), u"128 kbit/s"_s);
    QCOMPARE(bitRateText(100, 60s), QString());
    QCOMPARE(bitRateText(0, 1s), QString());
    QCOMPARE(bitRateText(1000, 0s), QString());
}

void VideoFactsTest::leavesOutWhatIsNotKnown()
{
    QCOMPARE(factTexts({}, 0, 0ms), QStringList());
    QCOMPARE(factTexts({.audioCodec = u"mp3"_s}, 16'000, 1s), (QStringList{u"MP3"_s, u"128 kbit/s"_s}));
    QCOMPARE(factTexts({.framesPerSecond = 25, .videoCodec = u"vp9"_s, .audioCodec = u"opus"_s}, 0, 0s),
             (QStringList{u"25 fps"_s, u"VP9"_s, u"Opus"_s}));
}

QTEST_GUILESS_MAIN(VideoFactsTest)
#include "tst_videofacts.moc"
