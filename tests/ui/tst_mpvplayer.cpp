// SPDX-License-Identifier: MIT
#include "tests/ui/support/shownvideo.h"
#include "ui/media/mpvnumbers.h"

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

// The player of the program plays real files.
class MpvPlayerTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { useNumberFormatOfMpv(); }
    void stepsThereAndBack();
    void stepsAtTheEnds();
    void stepsManyAtOnce();
    void seeksToTheLastOfMany();
    void tellsWhenAPositionIsReached();
    void stepsThroughAVariableRate();
    void loops();
    void repeatsAPart();
    void endsWithoutLoop();
    void endsAfterOneFrame();
    void playsAgainAfterTheEnd();
    void playsWhatWasToldBeforeItWasLoaded();
    void showsNothingOfTheFormerFile();
    void tellsHowItIsCoded_data();
    void tellsHowItIsCoded();
    void tellsOfSoundAlone_data();
    void tellsOfSoundAlone();
    void isHeard();
    void isNotHeardWhenMuted();
    void endsWhilePlaying();
    void waitsUntilSessionsHaveEnded();
};

void MpvPlayerTest::stepsThereAndBack()
{
    ShownVideo shown;
    EVENTUALLY(shown.number() == 0);
    for (const int right : {1, 2, 3, 4, 5, 6, 7}) {
        shown.player->step(1);
        EVENTUALLY(shown.number() == right);
    }
    for (const int right : {6, 5, 4, 3, 2, 1, 0}) {
        shown.player->step(-1);
        EVENTUALLY(shown.number() == right);
    }
    shown.player->play();
    EVENTUALLY(shown.number() > 1);
    shown.player->step(1);
    QVERIFY(!shown.player->isPlaying());
}

void MpvPlayerTest::stepsAtTheEnds()
{
    ShownVideo shown;
    EVENTUALLY(shown.number() == 0);
    shown.player->step(-1); // there is none before
    shown.player->step(2);
    EVENTUALLY(shown.number() == 1 || shown.number() == 2);
    shown.player->setPosition(500);
    EVENTUALLY(shown.number() == 11);
    shown.player->step(1); // nor one after the last, though it plays in a loop
    shown.player->step(-1);
    EVENTUALLY(shown.number() == 10);
    shown.player->step(1);
    EVENTUALLY(shown.number() == 11);
    shown.player->step(1);
    shown.player->setPosition(0);
    EVENTUALLY(shown.number() == 0);
    shown.player->setPosition(500);
    EVENTUALLY(shown.number() == 11);
    shown.player->step(-1);
    EVENTUALLY(shown.number() == 10);
    shown.player->step(1);
    EVENTUALLY(shown.number() == 11);
}

void MpvPlayerTest::stepsManyAtOnce()
{
    ShownVideo shown;
    EVENTUALLY(shown.number() == 0);
    shown.player->step(9);
    EVENTUALLY(shown.number() == 9);
    shown.player->step(-4);
    EVENTUALLY(shown.number() == 5);
}

void MpvPlayerTest::seeksToTheLastOfMany()
{
    ShownVideo shown;
    EVENTUALLY(shown.number() == 0);
    shown.frames.clear();
    for (qint64 position = 0; position <= 417; ++position) // within the tenth: 10 / 24 s
        shown.player->setPosition(position);
    QCOMPARE(shown.player->position(), 417); // where it goes, at once
    EVENTUALLY(shown.number() == 10);
    QCOMPARE_LE(shown.frames.size(), 10); // far fewer than were sought
}

// Its frame comes first; once for the last of many.
void MpvPlayerTest::tellsWhenAPositionIsReached()
{
    ShownVideo shown;
    QList<int> numbers;
    connect(shown.player.get(), &Player::positionReached, this, [&] { numbers.append(shown.number()); });
    for (const qint64 position : {125, 250, 417})
        shown.player->setPosition(position);
    EVENTUALLY(numbers == QList<int>{10});
    shown.player->setPosition(417); // it is there already
    EVENTUALLY(numbers == (QList<int>{10, 10}));
    shown.player->setPosition(208);
    EVENTUALLY(numbers == (QList<int>{10, 10, 5}));
}

// A third of its frames was left out: a step shows the next that is there, whenever that is.
void MpvPlayerTest::stepsThroughAVariableRate()
{
    ShownVideo shown(videoPath(u"variable-rate.mp4"_s));
    EVENTUALLY(!shown.frames.isEmpty());
    QSignalSpy positions(shown.player.get(), &Player::positionChanged);
    QList<qint64> places{shown.player->position()};
    for (int step = 1; step < 6; ++step) {
        shown.player->step(1);
        EVENTUALLY(shown.player->position() > places.last());
        places.append(shown.player->position());
    }
    shown.player->step(-5);
    EVENTUALLY(shown.player->position() == places.first());
}

void MpvPlayerTest::loops()
{
    ShownVideo shown;
    QSignalSpy states(shown.player.get(), &Player::stateChanged);
    QList<qint64> positions;
    connect(shown.player.get(), &Player::positionChanged, this, [&](qint64 position) { positions.append(position); });
    const auto turns = [&] {
        qsizetype count = 0;
        for (qsizetype i = 1; i < positions.size(); ++i)
            count += positions.at(i) < positions.at(i - 1) ? 1 : 0;
        return count;
    };
    shown.player->setRate(2);
    shown.player->play();
    EVENTUALLY(turns() >= 3);
    QVERIFY(shown.player->isPlaying());
    QCOMPARE(states.size(), 1); // turning around is no change
}

// Also where the whole is not repeated. Once the part is cleared, it plays to its end.
void MpvPlayerTest::repeatsAPart()
{
    ShownVideo shown;
    QSignalSpy states(shown.player.get(), &Player::stateChanged);
    EVENTUALLY(shown.number() == 0);
    shown.player->setLooping(false);
    shown.player->setAbLoop({.from = 125, .to = 292}); // the frames 3 to 6, of 24 a second
    shown.player->setPosition(125);
    EVENTUALLY(shown.number() == 3);
    shown.frames.clear();
    shown.player->play();
    EVENTUALLY(shown.frames.size() >= 12);
    for (const QImage &frame : std::as_const(shown.frames)) {
        const int number = (frame.pixelColor(32, 32).red() + 8) / 16;
        QVERIFY2(number >= 3 && number <= 7, qPrintable(QString::number(number)));
    }
    QVERIFY(shown.player->isPlaying());
    QCOMPARE(states.size(), 1);
    shown.player->setAbLoop({});
    EVENTUALLY(!shown.player->isPlaying());
    QCOMPARE(shown.number(), 11);
}

void MpvPlayerTest::endsWithoutLoop()
{
    ShownVideo shown;
    shown.player->setLooping(false);
    shown.player->play();
    QVERIFY(shown.player->isPlaying());
    EVENTUALLY(!shown.player->isPlaying());
    EVENTUALLY(shown.number() == 11); // it stays at its last frame
}

// mpv takes it for an image, which it shows for a fixed time.
void MpvPlayerTest::endsAfterOneFrame()
{
    ShownVideo shown(videoPath(u"one-frame.mp4"_s));
    shown.player->setLooping(false);
    EVENTUALLY(!shown.frames.isEmpty());
    shown.player->play();
    QTRY_VERIFY_WITH_TIMEOUT(!shown.player->isPlaying(), 20'000);
}

void MpvPlayerTest::playsAgainAfterTheEnd()
{
    ShownVideo shown;
    shown.player->setLooping(false);
    shown.player->play();
    EVENTUALLY(!shown.player->isPlaying());
    shown.frames.clear();
    QList<int> numbers;
    connect(shown.player.get(), &Player::frameChanged, this, [&] { numbers.append(shown.number()); });
    shown.player->play(); // from the start
    EVENTUALLY(!shown.player->isPlaying());
    QVERIFY(!numbers.isEmpty());
    QCOMPARE_LE(numbers.first(), 8);
    EVENTUALLY(shown.number() == 11);
    numbers.clear();
    shown.player->setPosition(300); // and from where it was set to meanwhile
    EVENTUALLY(shown.number() == 7 || shown.number() == 8);
    numbers.clear();
    shown.player->play();
    EVENTUALLY(!shown.player->isPlaying());
    QVERIFY(std::all_of(numbers.cbegin(), numbers.cend(), [](int number) { return number >= 7; }));
}

void MpvPlayerTest::playsWhatWasToldBeforeItWasLoaded()
{
    ShownVideo shown;
    shown.player->setLooping(false);
    shown.player->setRate(1.5);
    shown.player->setVolume(0.5);
    shown.player->play();
    QVERIFY(shown.player->isPlaying());
    EVENTUALLY(!shown.frames.isEmpty());
    EVENTUALLY(!shown.player->isPlaying());
}

void MpvPlayerTest::showsNothingOfTheFormerFile()
{
    const std::unique_ptr<Player> player = makeMpvPlayer({{.name = "ao", .value = "null"}});
    QList<QSize> sizes; // of each file the first frame's
    int round = 0;
    const QStringList files{u"wide-pixels.mp4"_s, u"tall-pixels.mp4"_s};
    connect(player.get(), &Player::frameChanged, this, [&](const QImage &frame) {
        if (sizes.size() < round)
            sizes.append(frame.size());
    });
    for (round = 1; round <= 8; ++round) {
        player->setSource(videoPath(files.at(round % 2)));
        player->play();
        EVENTUALLY(sizes.size() == round);
        QCOMPARE(sizes.last(), round % 2 == 0 ? QSize(256, 80) : QSize(128, 160));
    }
    for (int n = 0; n < 20; ++n) // none of them is waited for
        player->setSource(videoPath(files.at(n % 2)));
    player->setSource({});
    QVERIFY(!player->isPlaying());
    QCOMPARE(player->duration(), 0);
}

void MpvPlayerTest::tellsHowItIsCoded_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<VideoFacts>("facts");
    QTest::newRow("silent") << u"numbered.mp4"_s << VideoFacts{.framesPerSecond = 24, .videoCodec = u"h264"_s};
    QTest::newRow("HEVC") << u"hevc-420.mp4"_s << VideoFacts{.framesPerSecond = 24, .videoCodec = u"hevc"_s};
    QTest::newRow("sound alone") << u"sound-only.mp4"_s << VideoFacts{.audioCodec = u"aac"_s};
}

void MpvPlayerTest::tellsHowItIsCoded()
{
    QFETCH(QString, file);
    QFETCH(VideoFacts, facts);
    ShownVideo shown{videoPath(file)};
    EVENTUALLY(shown.player->facts() == facts);
    shown.player->setSource({});
    QCOMPARE(shown.player->facts(), VideoFacts());
}

void MpvPlayerTest::tellsOfSoundAlone_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("made") << videoPath(u"sound-only.mp4"_s);
    QTest::newRow("field") << fieldPath(u"audio.mp4"_s);
}

// There is no sound card here: time goes on all the same.
void MpvPlayerTest::tellsOfSoundAlone()
{
    QFETCH(QString, path);
    ShownVideo shown{QString()};
    QSignalSpy missing(shown.player.get(), &Player::imageMissing);
    QSignalSpy failed(shown.player.get(), &Player::failed);
    shown.player->setLooping(false);
    shown.player->setSource(path);
    EVENTUALLY(missing.size() == 1);
    EVENTUALLY(shown.player->duration() >= 500);
    shown.player->setRate(4);
    shown.player->play();
    EVENTUALLY(shown.player->position() > 200);
    EVENTUALLY(!shown.player->isPlaying());
    QVERIFY(shown.frames.isEmpty());
    QCOMPARE(failed.size(), 0);
}

namespace {

// The loudest sample of what mpv wrote in the place of playing it. The first bytes are the header.
int loudness(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    const QByteArray samples = file.readAll();
    int loudest = 0;
    for (qsizetype i = 128; i + 1 < samples.size(); i += 2) {
        const auto low = static_cast<uchar>(samples.at(i));
        loudest = std::max(loudest, std::abs(static_cast<qint16>(low | (static_cast<uchar>(samples.at(i + 1)) << 8))));
    }
    return loudest;
}

QList<MpvOption> soundInto(const QString &path)
{
    return {{.name = "ao", .value = "pcm"}, {.name = "ao-pcm-file", .value = path.toUtf8()}, {.name = "audio-format", .value = "s16"}};
}

} // namespace

void MpvPlayerTest::isHeard()
{
    const QTemporaryDir folder;
    const QString wave = folder.filePath(u"heard.wav"_s);
    ShownVideo shown(QString(), soundInto(wave));
    QSignalSpy sound(shown.player.get(), &Player::soundChanged);
    shown.player->setLooping(false);
    shown.player->setSource(fieldPath(u"audio.mp4"_s));
    shown.player->play();
    EVENTUALLY(shown.player->hasSound());
    QVERIFY(!sound.isEmpty());
    EVENTUALLY(!shown.player->isPlaying());
    shown.player->setSource({});
    EVENTUALLY(loudness(wave) > 1000);
}

void MpvPlayerTest::isNotHeardWhenMuted()
{
    const QTemporaryDir folder;
    const QString wave = folder.filePath(u"muted.wav"_s);
    ShownVideo shown(QString(), soundInto(wave));
    shown.player->setLooping(false);
    shown.player->setMuted(true);
    shown.player->setSource(videoPath(u"with-sound.mp4"_s));
    shown.player->play();
    EVENTUALLY(shown.player->hasSound());
    EVENTUALLY(!shown.player->isPlaying());
    shown.player->setSource({});
    EVENTUALLY(QFileInfo(wave).size() > 1000);
    QCOMPARE(loudness(wave), 0);
}

// Nothing is waited for.
void MpvPlayerTest::endsWhilePlaying()
{
    for (int round = 0; round < 5; ++round) {
        ShownVideo shown;
        shown.player->play();
        if (round % 2 == 0)
            EVENTUALLY(!shown.frames.isEmpty());
    }
    QVERIFY(endMpvSessions(std::chrono::seconds(20))); // none plays on
}

// What the program does at its end.
void MpvPlayerTest::waitsUntilSessionsHaveEnded()
{
    {
        ShownVideo shown;
        shown.player->play();
        EVENTUALLY(!shown.frames.isEmpty());
    }
    QVERIFY(endMpvSessions(std::chrono::minutes(1)));
    QVERIFY(endMpvSessions(std::chrono::milliseconds(0))); // none is left to wait for
}

QTEST_MAIN(MpvPlayerTest)
#include "tst_mpvplayer.moc"
