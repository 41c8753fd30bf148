#include "tests/ui/support/fakeplayer.h"
#include "tests/ui/support/shots.h"
#include "ui/media/imageview.h"
#include "ui/media/qtplayer.h"
#include "ui/media/videoview.h"

#include <QAccessible>
#include <QLabel>
#include <QSlider>
#include <QToolButton>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

struct Shown
{
    FakePlayer *player = nullptr;
    int made = 0;
    QWidget window{}; // without a layout: the offscreen platform warns of a window's size hints
    VideoView view{[this] {
                       auto fake = std::make_unique<FakePlayer>();
                       player = fake.get();
                       ++made;
                       return fake;
                   },
                   &window};

    Shown()
    {
        window.resize(480, 320);
        view.resize(window.size());
        window.show();
    }

    void load()
    {
        view.setSource(u"/video.mp4"_s);
        player->load(5200);
    }

    template<typename Control>
    [[nodiscard]] Control *control(const QString &name) const
    {
        for (Control *candidate : view.findChildren<Control *>()) {
            if (QAccessible::queryAccessibleInterface(candidate)->text(QAccessible::Name) == name)
                return candidate;
        }
        return nullptr;
    }

    [[nodiscard]] QToolButton *button(const QString &name) const { return control<QToolButton>(name); }
    [[nodiscard]] QSlider *slider() const { return control<QSlider>(u"Position"_s); }
    [[nodiscard]] QString time() const { return view.findChild<QLabel *>()->text(); }
};

} // namespace

class VideoViewTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsTimes_data();
    void tellsTimes();
    void makesOnePlayerWhenItIsNeeded();
    void isToldToPlay();
    void isPlayedByItsButton();
    void showsTimeAndLength();
    void seeksByClickAndDrag();
    void actsOnKeys();
    void loopsAndMutes();
    void stopsOutOfSight();
    void namesItsControls();
    void looksGood();
    void playsRealFiles_data(); // these last: see there
    void playsRealFiles();
    void endsWithoutLoop_data() { playsRealFiles_data(); }
    void endsWithoutLoop();
    void tellsOfBrokenFiles_data() { playsRealFiles_data(); }
    void tellsOfBrokenFiles();
    void doesSoUnderGStreamer();
};

void VideoViewTest::tellsTimes_data()
{
    QTest::addColumn<qint64>("time");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << qint64(0) << u"0:00"_s;
    QTest::newRow("cut off") << qint64(5999) << u"0:05"_s;
    QTest::newRow("minutes") << qint64(625'000) << u"10:25"_s;
    QTest::newRow("hours") << qint64(3'723'000) << u"1:02:03"_s;
    QTest::newRow("never negative") << qint64(-1) << u"0:00"_s;
}

void VideoViewTest::tellsTimes()
{
    QFETCH(qint64, time);
    QTEST(clockText(time), "text");
}

void VideoViewTest::makesOnePlayerWhenItIsNeeded()
{
    Shown shown;
    shown.view.setSource({});
    shown.view.play();
    QTest::keyClick(&shown.view, Qt::Key_Space);
    QCOMPARE(shown.made, 0);
    shown.load();
    shown.view.setSource(u"/other.mp4"_s);
    QCOMPARE(shown.made, 1);
    QCOMPARE(shown.player->source, u"/other.mp4"_s);
    QVERIFY(shown.view.currentFrame().isNull()); // of the former
}

void VideoViewTest::isToldToPlay()
{
    Shown shown;
    shown.load();
    QVERIFY(!shown.player->playing);
    shown.view.play();
    QVERIFY(shown.player->playing);
}

void VideoViewTest::isPlayedByItsButton()
{
    Shown shown;
    shown.load();
    QToolButton *play = shown.button(u"Play"_s);
    QVERIFY(play);
    QTest::mouseClick(play, Qt::LeftButton);
    QVERIFY(shown.player->playing);
    QCOMPARE(play->accessibleName(), u"Pause"_s);
    QTest::mouseClick(play, Qt::LeftButton);
    QVERIFY(!shown.player->playing);
    QCOMPARE(play->accessibleName(), u"Play"_s);
}

void VideoViewTest::showsTimeAndLength()
{
    Shown shown;
    QSignalSpy known(&shown.view, &VideoView::sizeKnown);
    shown.load();
    QCOMPARE(known.size(), 2);
    QCOMPARE(shown.time(), u"0:00 / 0:05"_s);
    shown.player->tell(1300);
    QCOMPARE(shown.time(), u"0:01 / 0:05"_s);
    QCOMPARE(shown.slider()->value(), 1300);
    QCOMPARE(shown.player->sought.size(), 0); // what the player tells is not sought
    shown.player->load(5200);
    QCOMPARE(shown.view.currentFrame().size(), QSize(160, 90));
}

void VideoViewTest::seeksByClickAndDrag()
{
    Shown shown;
    shown.load();
    QSlider *slider = shown.slider();
    const QPoint middle = slider->rect().center();
    QTest::mousePress(slider, Qt::LeftButton, {}, middle);
    QCOMPARE(shown.player->sought.size(), 1);
    QVERIFY(std::abs(shown.player->sought.last() - 2600) < 60);
    shown.player->tell(0); // a late word does not tear the handle away
    QVERIFY(slider->value() > 2000);
    QTest::mouseMove(slider, {slider->width() - 2, middle.y()});
    QCOMPARE(shown.player->sought.last(), 5200);
    QTest::mouseRelease(slider, Qt::LeftButton, {}, {slider->width() - 2, middle.y()});
    shown.player->tell(100);
    QCOMPARE(slider->value(), 100);
}

void VideoViewTest::actsOnKeys()
{
    Shown shown;
    shown.load();
    QVERIFY(QTest::qWaitForWindowActive(&shown.window));
    shown.view.setFocus();
    QWidget *focus = QApplication::focusWidget();
    QCOMPARE(focus, &shown.view.frame());
    QTest::keyClick(focus, Qt::Key_Space);
    QVERIFY(shown.player->playing);
    shown.player->tell(2500);
    QTest::keyClick(focus, Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(focus, Qt::Key_Left, Qt::ShiftModifier);
    shown.player->tell(400);
    QTest::keyClick(focus, Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(shown.player->sought, QList<qint64>({3500, 2500, 0}));
    QTest::keyClick(focus, Qt::Key_M);
    QTest::keyClick(focus, Qt::Key_L);
    QVERIFY(shown.player->muted && !shown.player->looping);
    QSignalSpy steps(&shown.view, &VideoView::stepWanted);
    QTest::keyClick(focus, Qt::Key_Right);
    QCOMPARE(steps.takeFirst(), QVariantList({1}));
}

void VideoViewTest::loopsAndMutes()
{
    Shown shown;
    shown.load();
    QVERIFY(shown.player->looping && !shown.player->muted);
    QVERIFY(shown.button(u"Loop"_s)->isChecked() && !shown.button(u"Mute"_s)->isChecked());
    shown.button(u"Loop"_s)->click();
    shown.button(u"Mute"_s)->click();
    QVERIFY(!shown.player->looping && shown.player->muted);
}

void VideoViewTest::stopsOutOfSight()
{
    Shown shown;
    shown.load();
    shown.view.play();
    shown.view.hide();
    QVERIFY(!shown.player->playing);
}

void VideoViewTest::namesItsControls()
{
    Shown shown;
    QCOMPARE(QAccessible::queryAccessibleInterface(shown.button(u"Play"_s))->role(), QAccessible::PushButton);
    QCOMPARE(QAccessible::queryAccessibleInterface(shown.slider())->role(), QAccessible::Slider);
    for (QWidget *child : shown.view.findChildren<QWidget *>()) {
        if (child->focusPolicy() != Qt::NoFocus)
            QVERIFY(!QAccessible::queryAccessibleInterface(child)->text(QAccessible::Name).isEmpty());
    }
}

void VideoViewTest::playsRealFiles_data()
{
    // Qt Multimedia warns where there is no OpenGL. It is read at the first warning, so all tests before this one were held to it.
    qunsetenv("QT_FATAL_WARNINGS");
    QTest::addColumn<QString>("file");
    QTest::newRow("head first") << u"head-first.mp4"_s;
    QTest::newRow("head last") << u"head-last.mp4"_s;
}

void VideoViewTest::playsRealFiles()
{
    QFETCH(QString, file);
    const std::unique_ptr<Player> player = makeQtPlayer();
    QList<QImage> frames;
    connect(player.get(), &Player::frameChanged, this, [&](const QImage &frame) {
        if (!frames.contains(frame))
            frames.append(frame);
    });
    QSignalSpy states(player.get(), &Player::stateChanged);
    player->setSource(QStringLiteral(JOBVIEWER_TESTDATA) + u"/media/"_s + file);
    QTRY_VERIFY(!frames.isEmpty()); // the first, without being told to play
    QTRY_VERIFY(player->duration() >= 900 && player->duration() <= 1100);
    QCOMPARE(frames.first().size(), QSize(32, 32));
    QVERIFY(!player->isPlaying());
    QSignalSpy positions(player.get(), &Player::positionChanged);
    player->play();
    QTRY_VERIFY(frames.size() >= 3);
    const auto hasLooped = [&] {
        for (qsizetype i = 1; i < positions.size(); ++i) {
            if (positions.at(i).first().toLongLong() + 400 < positions.at(i - 1).first().toLongLong())
                return i + 1 < positions.size() && positions.last().first().toLongLong() >= 200; // and went on
        }
        return false;
    };
    QTRY_VERIFY(hasLooped());
    QCOMPARE(states.size(), 1); // turning around is no change
    QVERIFY(player->isPlaying());
    player->pause();
    frames.clear();
    player->setPosition(650);
    QTRY_VERIFY(!frames.isEmpty());
    QVERIFY(!player->isPlaying());
}

void VideoViewTest::endsWithoutLoop()
{
    QFETCH(QString, file);
    const std::unique_ptr<Player> player = makeQtPlayer();
    player->setLooping(false);
    player->setSource(QStringLiteral(JOBVIEWER_TESTDATA) + u"/media/"_s + file);
    QTRY_VERIFY(player->duration() > 0);
    player->play();
    QVERIFY(player->isPlaying());
    QTRY_VERIFY(!player->isPlaying());
    QSignalSpy frames(player.get(), &Player::frameChanged);
    player->setPosition(300);
    QTRY_VERIFY(!frames.isEmpty());
    player->play();
    QTRY_VERIFY(frames.size() >= 3);
    QTRY_VERIFY(!player->isPlaying());
    player->play(); // from the start
    QTRY_VERIFY(player->position() < 600 && player->isPlaying());
    frames.clear();
    QTRY_VERIFY(frames.size() >= 2);
}

void VideoViewTest::tellsOfBrokenFiles()
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
    QVERIFY(!failed.first().first().toString().contains(folder.path()));
}

void VideoViewTest::looksGood()
{
    useTheme(Theme::Dark);
    Shown shown;
    shown.load();
    shown.player->tell(2100);
    keepShot(shown.view, u"videoview-dark"_s);
    QVERIFY(shown.button(u"Play"_s)->isVisible());
    useTheme(Theme::Light);
}

// A process has one backend for all its life, so the other one gets a process of its own.
void VideoViewTest::doesSoUnderGStreamer()
{
    const QString plugin = QLibraryInfo::path(QLibraryInfo::PluginsPath) + u"/multimedia/libgstreamermediaplugin.so"_s;
    if (qgetenv("QT_MEDIA_BACKEND") != "ffmpeg" || !QFileInfo::exists(plugin))
        QSKIP("no other backend to try");
    QProcess other;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_MEDIA_BACKEND"_s, u"gstreamer"_s);
    other.setProcessEnvironment(environment);
    other.setProcessChannelMode(QProcess::MergedChannels);
    other.start(QCoreApplication::applicationFilePath(), {u"playsRealFiles"_s, u"endsWithoutLoop"_s, u"tellsOfBrokenFiles"_s});
    QVERIFY(other.waitForFinished(60'000));
    QVERIFY2(other.exitStatus() == QProcess::NormalExit && other.exitCode() == 0, other.readAll().constData());
}

// Under the backend that QT_MEDIA_BACKEND names, else FFmpeg's.
int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_MEDIA_BACKEND"))
        qputenv("QT_MEDIA_BACKEND", "ffmpeg");
    QApplication application(argc, argv);
    VideoViewTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_videoview.moc"
