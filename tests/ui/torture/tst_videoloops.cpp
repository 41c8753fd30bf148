#include "ui/media/qtplayer.h"

#include <QtTest>

using namespace Qt::StringLiterals;

// How a video of 3 s turns around on each backend. Long, so it stays out of the gate; it reports its figures.
class VideoLoopsTest : public QObject
{
    Q_OBJECT

private slots:
    void wrapsFiveTimes_data();
    void wrapsFiveTimes();
    void isOneOfTheBackends();
};

// A process has one backend for all its life, so each gets a process of its own.
void VideoLoopsTest::wrapsFiveTimes_data()
{
    QTest::addColumn<QString>("backend");
    for (const auto &backend : {u"ffmpeg"_s, u"gstreamer"_s})
        QTest::newRow(qPrintable(backend)) << backend;
}

void VideoLoopsTest::wrapsFiveTimes()
{
    QFETCH(QString, backend);
    const QString plugin = QLibraryInfo::path(QLibraryInfo::PluginsPath) + u"/multimedia/lib%1mediaplugin.so"_s.arg(backend);
    if (!QFileInfo::exists(plugin))
        QSKIP("this backend is not installed");
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_MEDIA_BACKEND"_s, backend);
    environment.remove(u"QT_FATAL_WARNINGS"_s); // Qt Multimedia warns where there is no OpenGL
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QCoreApplication::applicationFilePath(), {u"isOneOfTheBackends"_s});
    QVERIFY(process.waitForFinished(60'000));
    const QByteArray said = process.readAll();
    QVERIFY2(process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0, said.constData());
    const qsizetype start = said.indexOf("wraps after");
    QVERIFY(start >= 0);
    qInfo().noquote() << backend << said.mid(start, said.indexOf('\n', start) - start);
}

void VideoLoopsTest::isOneOfTheBackends()
{
    if (qEnvironmentVariableIsEmpty("QT_MEDIA_BACKEND"))
        QSKIP("done by wrapsFiveTimes()");
    const std::unique_ptr<Player> player = makeQtPlayer();
    QSignalSpy frames(player.get(), &Player::frameChanged);
    QSignalSpy states(player.get(), &Player::stateChanged);
    QElapsedTimer clock;
    qint64 lastFrame = 0;
    qint64 lastPosition = 0;
    bool isTurning = false;
    QList<qint64> turns;
    QList<qint64> gaps; // ms between the last frame and the first
    connect(player.get(), &Player::positionChanged, this, [&](qint64 position) {
        if (position + 1000 < std::exchange(lastPosition, position)) {
            turns.append(clock.elapsed());
            isTurning = true;
        }
    });
    connect(player.get(), &Player::frameChanged, this, [&] {
        const qint64 now = clock.elapsed();
        if (std::exchange(isTurning, false))
            gaps.append(now - lastFrame);
        lastFrame = now;
    });
    player->setSource(QStringLiteral(JOBVIEWER_TESTDATA) + u"/../../resources/samples/media/waves-1.mp4"_s);
    QTRY_VERIFY(!frames.isEmpty() && player->duration() > 0);
    QCOMPARE(player->duration(), 3000);
    clock.start();
    player->play();
    QTRY_VERIFY_WITH_TIMEOUT(turns.size() >= 5, 18'000);
    QCOMPARE(states.size(), 1); // it counted as playing all the time
    QTRY_COMPARE(gaps.size(), turns.size());
    qInfo() << "wraps after" << turns << "ms, gaps" << gaps << "ms," << frames.size() << "frames";
}

QTEST_MAIN(VideoLoopsTest)
#include "tst_videoloops.moc"
