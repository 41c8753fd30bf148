// SPDX-License-Identifier: MIT
#include "tests/ui/support/shownvideo.h"
#include "ui/media/mpvnumbers.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

// Damaged videos: each is shown, or it is said that it cannot be, and the program goes on. JOBVIEWER_ROUNDS: how many; JOBVIEWER_SEED:
// other ones.
class VideoMutantsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { useNumberFormatOfMpv(); }
    void survivesDamage();
};

namespace {

QStringList allVideos()
{
    QStringList paths;
    for (const QString &folder : {videoPath({}), fieldPath({})}) {
        for (const QString &file : QDir(folder).entryList({u"*.mp4"_s, u"*.mov"_s, u"*.webm"_s, u"*.avi"_s}, QDir::Files))
            paths.append(folder + file);
    }
    return paths;
}

// Some bytes are others, a piece is gone or twice there, or the end is missing.
QByteArray damaged(QByteArray bytes, QRandomGenerator &random)
{
    const auto place = [&] { return static_cast<qsizetype>(random.bounded(static_cast<quint32>(bytes.size()))); };
    const int count = 1 + static_cast<int>(random.bounded(1U << random.bounded(7U)));
    for (int n = 0; n < count && !bytes.isEmpty(); ++n)
        bytes[place()] = static_cast<char>(random.bounded(256U));
    switch (random.bounded(6U)) {
    case 0: bytes.truncate(place()); break;
    case 1: bytes.remove(place(), 1 + static_cast<qsizetype>(random.bounded(64U))); break;
    case 2: bytes.insert(place(), bytes.mid(place(), 64)); break;
    default: break;
    }
    return bytes;
}

} // namespace

void VideoMutantsTest::survivesDamage()
{
    const int rounds = qEnvironmentVariableIsSet("JOBVIEWER_ROUNDS") ? qEnvironmentVariableIntValue("JOBVIEWER_ROUNDS") : 40;
    QRandomGenerator random(1 + static_cast<quint32>(qEnvironmentVariableIntValue("JOBVIEWER_SEED")));
    const QTemporaryDir folder;
    const QStringList videos = allVideos();
    QVERIFY(videos.size() > 50);
    const QByteArray kept = qgetenv("JOBVIEWER_KEEP"); // a file that holds the mutant that was tried last
    const QString path = kept.isEmpty() ? folder.filePath(u"mutant.mp4"_s) : QString::fromLocal8Bit(kept);
    int shownCount = 0;
    for (int round = 0; round < rounds; ++round) {
        QFile source(videos.at(round % videos.size()));
        QVERIFY(source.open(QIODevice::ReadOnly));
        QFile mutant(path);
        QVERIFY(mutant.open(QIODevice::WriteOnly));
        mutant.write(damaged(source.readAll(), random));
        mutant.close();
        ShownVideo shown{QString()};
        bool isOver = false; // it has ended, or it was said that it cannot be shown; a damaged time stamp may let it last for hours
        connect(shown.player.get(), &Player::failed, this, [&] { isOver = true; });
        connect(shown.player.get(), &Player::stateChanged, this, [&] { isOver |= !shown.player->isPlaying(); });
        shown.player->setLooping(false);
        shown.player->setRate(4);
        shown.player->setSource(path);
        shown.player->play();
        QTRY_VERIFY2_WITH_TIMEOUT(isOver || !shown.frames.isEmpty(), qPrintable(source.fileName()), 60'000);
        shownCount += shown.frames.isEmpty() ? 0 : 1;
        shown.player->setPosition(400);
        shown.player->step(-1);
    }
    qInfo("%d of %d were shown", shownCount, rounds);
}

QTEST_MAIN(VideoMutantsTest)
#include "tst_videomutants.moc"
