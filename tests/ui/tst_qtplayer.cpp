#include "ui/media/qtplayer.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

// A file of the test data in the player of the program.
struct RealVideo
{
    std::unique_ptr<Player> player = makeQtPlayer();
    QList<QImage> frames{}; // that were shown

    explicit RealVideo(const QString &file = u"head-first.mp4"_s)
    {
        QObject::connect(player.get(), &Player::frameChanged, player.get(), [this](const QImage &frame) { frames.append(frame); });
        player->setSource(QStringLiteral(JOBVIEWER_TESTDATA) + u"/media/"_s + file);
    }
};

} // namespace

// The player of the program with real files, under both backends.
class QtPlayerTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void opensRealFiles_data();
    void opensRealFiles();
    void playsRealFiles();
    void stepsInRealFiles();
    void seeksOneAfterTheOther();
    void endsWithoutLoop();
    void showsNothingOfTheFormerFile();
    void tellsOfBrokenFiles();
    void doesSoUnderGStreamer();

private:
    QProcess m_other;
};

// A process has one backend for all its life, so the other one gets a process of its own, which runs beside this one.
void QtPlayerTest::initTestCase()
{
    const QString plugin = QLibraryInfo::path(QLibraryInfo::PluginsPath) + u"/multimedia/libgstreamermediaplugin.so"_s;
    const bool isWhole = QCoreApplication::arguments().size() == 1;
    if (!isWhole || qgetenv("QT_MEDIA_BACKEND") != "ffmpeg" || !QFileInfo::exists(plugin))
        return;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_MEDIA_BACKEND"_s, u"gstreamer"_s);
    m_other.setProcessEnvironment(environment);
    m_other.setProcessChannelMode(QProcess::MergedChannels);
    m_other.start(QCoreApplication::applicationFilePath(),
                  {u"opensRealFiles"_s, u"playsRealFiles"_s, u"stepsInRealFiles"_s, u"seeksOneAfterTheOther"_s, u"endsWithoutLoop"_s,
                   u"showsNothingOfTheFormerFile"_s, u"tellsOfBrokenFiles"_s});
}

void QtPlayerTest::opensRealFiles_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("head first") << u"head-first.mp4"_s;
    QTest::newRow("head last") << u"head-last.mp4"_s;
}

void QtPlayerTest::opensRealFiles()
{
    QFETCH(QString, file);
    RealVideo video(file);
    QTRY_VERIFY(!video.frames.isEmpty()); // the first, without being told to play
    QTRY_VERIFY(video.player->duration() >= 900 && video.player->duration() <= 1100);
    QCOMPARE(video.frames.first().size(), QSize(32, 32));
    QVERIFY(!video.player->isPlaying());
}

void QtPlayerTest::playsRealFiles()
{
    RealVideo video;
    QSignalSpy states(video.player.get(), &Player::stateChanged);
    QSignalSpy positions(video.player.get(), &Player::positionChanged);
    video.player->setRate(2);
    video.player->play(); // before it is loaded
    const auto hasLooped = [&] {
        for (qsizetype i = 1; i < positions.size(); ++i) {
            if (positions.at(i).first().toLongLong() + 400 < positions.at(i - 1).first().toLongLong())
                return i + 1 < positions.size() && positions.last().first().toLongLong() >= 200; // and went on
        }
        return false;
    };
    QTRY_VERIFY(hasLooped());
    QVERIFY(video.frames.size() >= 3);
    QCOMPARE(states.size(), 1); // turning around is no change
    QVERIFY(video.player->isPlaying());
    video.player->pause();
    video.frames.clear();
    video.player->setPosition(650);
    QTRY_VERIFY(!video.frames.isEmpty());
    QVERIFY(!video.player->isPlaying());
}

// By what is seen: the times that backends give a frame differ.
void QtPlayerTest::stepsInRealFiles()
{
    RealVideo video;
    QTRY_VERIFY(!video.frames.isEmpty() && video.player->duration() > 0);
    QList<QImage> seen{video.frames.last()};
    for (const int step : {1, 1, 1, 1, -1, -1, -1, -1}) {
        video.frames.clear();
        video.player->step(step);
        QTRY_VERIFY(!video.frames.isEmpty());
        seen.append(video.frames.last());
    }
    for (qsizetype i = 0; i < 4; ++i) {
        QCOMPARE(seen.at(i), seen.at(8 - i)); // there and back
        QVERIFY(seen.at(i) != seen.at(i + 1));
    }
    QVERIFY(!seen.mid(0, 4).contains(seen.at(4)));
    video.frames.clear();
    video.player->step(-1); // before the first there is none
    video.player->step(2);
    QTRY_COMPARE(video.frames.value(0), seen.at(2));
    video.player->play();
    QTRY_VERIFY(video.frames.contains(seen.at(3)));
    video.player->step(1);
    QVERIFY(!video.player->isPlaying());
}

void QtPlayerTest::seeksOneAfterTheOther()
{
    RealVideo video;
    QTRY_VERIFY(!video.frames.isEmpty() && video.player->duration() > 0);
    video.player->step(3);
    QTRY_VERIFY(video.frames.size() >= 2);
    const QImage fourth = video.frames.last();
    video.frames.clear();
    for (qint64 position = 0; position <= 500; ++position)
        video.player->setPosition(position);
    video.player->step(-10);
    video.player->step(3);
    QTRY_VERIFY(video.frames.contains(fourth));
    QVERIFY2(video.frames.size() <= 3, qPrintable(QString::number(video.frames.size())));
}

void QtPlayerTest::endsWithoutLoop()
{
    RealVideo video;
    Player &player = *video.player;
    player.setLooping(false);
    player.setRate(2);
    QTRY_VERIFY(player.duration() > 0);
    player.play();
    QVERIFY(player.isPlaying());
    QTRY_VERIFY(!player.isPlaying());
    video.frames.clear();
    player.setPosition(500);
    QTRY_VERIFY(!video.frames.isEmpty());
    QSignalSpy positions(&player, &Player::positionChanged);
    player.play();
    QTRY_VERIFY(!player.isPlaying());
    video.frames.clear();
    player.setRate(1);
    player.play(); // from the start
    QTRY_VERIFY(player.position() < 600 && player.isPlaying());
    QTRY_VERIFY(video.frames.size() >= 2);
}

void QtPlayerTest::showsNothingOfTheFormerFile()
{
    const QString folder = QStringLiteral(JOBVIEWER_TESTDATA) + u"/../../resources/samples/media/"_s;
    const QStringList paths{folder + u"waves-1.mp4"_s, folder + u"waves-2.mp4"_s};
    QList<QImage> firsts;
    for (const QString &path : paths) {
        const std::unique_ptr<Player> player = makeQtPlayer();
        QList<QImage> frames;
        connect(player.get(), &Player::frameChanged, this, [&](const QImage &frame) { frames.append(frame); });
        player->setSource(path);
        QTRY_VERIFY(!frames.isEmpty());
        firsts.append(frames.first());
    }
    QVERIFY(firsts.first() != firsts.last());
    const std::unique_ptr<Player> player = makeQtPlayer();
    QList<QImage> shown; // of each file the first
    const auto next = [&] {
        player->setSource({});
        if (shown.size() < 12)
            player->setSource(paths.at(shown.size() % 2));
    };
    bool isNew = true;
    connect(player.get(), &Player::frameChanged, this, [&](const QImage &frame) {
        if (!std::exchange(isNew, false))
            return;
        shown.append(frame);
        QTimer::singleShot(0, player.get(), [&] { // at once: more frames of this one are on their way
            isNew = true;
            next();
        });
    });
    next();
    QTRY_COMPARE_WITH_TIMEOUT(shown.size(), 12, 20'000);
    for (int round = 0; round < 12; ++round)
        QVERIFY2(shown.at(round) == firsts.at(round % 2), qPrintable(u"round %1"_s.arg(round)));
}

void QtPlayerTest::tellsOfBrokenFiles()
{
    const QTemporaryDir folder;
    QFile broken(folder.filePath(u"broken.mp4"_s));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write(QByteArray(500, 'x'));
    broken.close();
    const std::unique_ptr<Player> player = makeQtPlayer();
    QSignalSpy failed(player.get(), &Player::failed);
    player->setSource(broken.fileName());
    player->play();
    QTRY_VERIFY(!failed.isEmpty());
    QVERIFY(!player->isPlaying());
    QVERIFY(failed.first().first().value<Player::Problem>() != Player::Problem::Unreadable);
    QVERIFY(!failed.first().at(1).toString().contains(folder.path()));
    QSignalSpy gone(player.get(), &Player::failed);
    player->setSource(folder.filePath(u"gone.mp4"_s));
    QTRY_VERIFY(!gone.isEmpty());
    QCOMPARE(gone.first().first().value<Player::Problem>(), Player::Problem::Unreadable);
}

void QtPlayerTest::doesSoUnderGStreamer()
{
    if (m_other.program().isEmpty())
        QSKIP("no other backend to try");
    QVERIFY(m_other.state() == QProcess::NotRunning || m_other.waitForFinished(60'000));
    QVERIFY2(m_other.exitStatus() == QProcess::NormalExit && m_other.exitCode() == 0, m_other.readAll().constData());
}

// Under the backend that QT_MEDIA_BACKEND names, else FFmpeg's.
int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_MEDIA_BACKEND"))
        qputenv("QT_MEDIA_BACKEND", "ffmpeg");
    qunsetenv("QT_FATAL_WARNINGS"); // Qt Multimedia warns where there is no OpenGL
    QApplication application(argc, argv);
    QtPlayerTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_qtplayer.moc"
