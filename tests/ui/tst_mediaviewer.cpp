// SPDX-License-Identifier: MIT
#include "tests/support/mediaitems.h"
#include "tests/ui/support/fakeplayer.h"
#include "tests/ui/support/shots.h"
#include "ui/media/fullscreenview.h"
#include "ui/media/imageview.h"
#include "ui/media/infooverlay.h"
#include "ui/media/mediaview.h"
#include "ui/media/mediaviewer.h"
#include "ui/media/videobar.h"
#include "ui/media/videoview.h"

#include <QThreadPool>
#include <QtTest>
#include <QVBoxLayout>
#include <QWindow>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

MediaItem item(const QByteArray &role, int number)
{
    return described({.role = role, .number = number, .key = MediaKey(u"key-%1-%2"_s.arg(QString::fromLatin1(role)).arg(number))});
}

MediaState readyAs(const QString &path, FileFormat format)
{
    return {.kind = MediaState::Kind::Ready, .file = StoredFile{.path = path, .format = format, .size = 1'400'000}};
}

MediaState readyAs(const char *name, FileFormat format)
{
    return readyAs(QStringLiteral(JOBVIEWER_TESTDATA) + u"/media/"_s + QString::fromLatin1(name), format);
}

// A pane with a stage, and the window for the full screen.
struct Shown
{
    QThreadPool pool{};
    FakePlayer *player = nullptr;
    QWidget window{};
    QWidget pane{&window};
    QVBoxLayout room{&pane};
    MediaViewer *stage = new MediaViewer(
        pool,
        [this] {
            auto fake = std::make_unique<FakePlayer>(5200);
            player = fake.get();
            return fake;
        },
        &pane);
    FullScreenView full{&window, 60ms};

    Shown()
    {
        room.addWidget(stage);
        window.resize(600, 400);
        pane.resize(window.size());
        window.show();
        QObject::connect(stage, &MediaViewer::fullScreenRequested, &full, [this] { full.isVisible() ? full.leave() : enter(); });
        QObject::connect(&full, &FullScreenView::aboutToLeave, stage, [this] { stage->moveTo(room, false); });
        QObject::connect(&full, &FullScreenView::restingChanged, stage, &MediaViewer::setResting);
    }

    void enter()
    {
        full.open();
        stage->moveTo(full.room(), true);
    }

    void showImage()
    {
        stage->preview().show(item("image", 2), readyAs("picture.png", FileFormat::Png));
        stage->setPlace(3, 7);
        QTRY_VERIFY(!stage->preview().currentImage().isNull());
    }

    void showVideo() { stage->preview().show(item("video", 1), readyAs("head-first.mp4", FileFormat::Mp4)); }

    [[nodiscard]] InfoOverlay *overlay() const
    {
        const auto all = stage->findChildren<InfoOverlay *>();
        return *std::find_if(all.begin(), all.end(), [](const InfoOverlay *one) { return one->accessibleName() == u"Info"_s; });
    }
    [[nodiscard]] QWidget *target() const { return stage->keyTarget(); }
    [[nodiscard]] bool isPointerHidden() const
    {
        return QApplication::overrideCursor() && QApplication::overrideCursor()->shape() == Qt::BlankCursor;
    }
};

} // namespace

class MediaViewerTest : public QObject
{
    Q_OBJECT

private slots:
    void fillsTheScreen();
    void fillsTheScreenByADoubleClick();
    void goesToTheEnds();
    void leavesTheFullScreen();
    void goesOnPlaying();
    void hidesWhatMovesNot();
    void hidesTheBarOfAVideo();
    void keepsTheBarWhileItIsHeld();
    void tellsWhatIsShown();
    void comparesAndComesBack();
    void tellsWhatIsCompared();
    void stopsAnAnimation();
    void looksGood();
};

void MediaViewerTest::fillsTheScreen()
{
    Shown shown;
    shown.showImage();
    QTest::keyClick(shown.target(), Qt::Key_Return);
    QVERIFY(shown.full.isVisible() && shown.full.isFullScreen());
    QCOMPARE(shown.stage->window(), &shown.full);
    QTRY_COMPARE(shown.stage->size(), shown.full.size());
    const QImage painted = shown.full.grab().toImage();
    for (const QPoint place : {QPoint(0, 0), QPoint(5, painted.height() - 5), QPoint(painted.width() - 1, 20)})
        QCOMPARE(painted.pixelColor(place), QColor(Qt::black)); // no frame of the focus either
    QSignalSpy steps(&shown.stage->preview(), &MediaView::stepRequested);
    QTest::keyClick(shown.target(), Qt::Key_Right);
    QTest::keyClick(shown.target(), Qt::Key_Plus);
    QCOMPARE(steps, QList<QVariantList>({{1}}));
    QVERIFY(shown.stage->preview().facts().contains(u"125%"_s));
}

void MediaViewerTest::fillsTheScreenByADoubleClick()
{
    Shown shown;
    shown.showImage();
    QTest::mouseDClick(shown.target(), Qt::LeftButton);
    QVERIFY(shown.full.isVisible());
    QTest::mouseDClick(shown.target(), Qt::LeftButton);
    QVERIFY(!shown.full.isVisible());
    QTest::mouseDClick(shown.target(), Qt::RightButton);
    QVERIFY(!shown.full.isVisible());
    for (const Qt::MouseButton button : {Qt::LeftButton, Qt::RightButton}) // QTest leaves them pressed
        QTest::mouseRelease(shown.target(), button);
    QCOMPARE(QGuiApplication::mouseButtons(), Qt::NoButton);
}

void MediaViewerTest::goesToTheEnds()
{
    Shown shown;
    shown.showImage();
    QSignalSpy ends(shown.stage, &MediaViewer::endRequested);
    QTest::keyClick(shown.target(), Qt::Key_End);
    QTest::keyClick(shown.target(), Qt::Key_Home);
    QTest::keyClick(shown.target(), Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(ends, QList<QVariantList>({{true}, {false}}));
}

void MediaViewerTest::leavesTheFullScreen()
{
    Shown shown;
    shown.showImage();
    for (const int key : {int(Qt::Key_Escape), int(Qt::Key_Return), 0}) {
        shown.enter();
        if (key != 0)
            QTest::keyClick(shown.target(), Qt::Key(key));
        else
            shown.full.close();
        QVERIFY(!shown.full.isVisible());
        QCOMPARE(shown.stage->window(), &shown.window);
        QVERIFY(shown.stage->isVisible());
        QTRY_COMPARE(shown.stage->parentWidget(), &shown.pane);
    }
}

void MediaViewerTest::goesOnPlaying()
{
    Shown shown;
    shown.showVideo();
    shown.player->play();
    shown.enter();
    QVERIFY(shown.player->isPlaying());
    shown.full.leave();
    QVERIFY(shown.player->isPlaying());
    shown.window.hide(); // out of sight it stops, as ever
    QVERIFY(!shown.player->isPlaying());
}

void MediaViewerTest::hidesWhatMovesNot()
{
    Shown shown;
    shown.showImage();
    shown.stage->toggleInfo();
    QVERIFY(shown.overlay()->isVisible());
    shown.enter();
    QVERIFY(QTest::qWaitForWindowActive(&shown.full));
    QTRY_VERIFY(shown.isPointerHidden());
    QVERIFY(!shown.overlay()->isVisible());
    QTest::keyClick(shown.full.windowHandle(), Qt::Key_Plus); // what it brings is seen, without the pointer
    QVERIFY(shown.overlay()->isVisible());
    QVERIFY(shown.isPointerHidden());
    QTRY_VERIFY(!shown.overlay()->isVisible());
    QTest::mouseMove(shown.full.windowHandle(), {50, 60});
    QVERIFY(!shown.isPointerHidden());
    QVERIFY(shown.overlay()->isVisible());
    QTRY_VERIFY(shown.isPointerHidden());
    shown.full.leave();
    QVERIFY(!shown.isPointerHidden());
    QVERIFY(shown.overlay()->isVisible());
}

// With the pointer, and without moving the picture.
void MediaViewerTest::hidesTheBarOfAVideo()
{
    Shown shown;
    shown.showVideo();
    auto *bar = shown.stage->preview().findChild<VideoBar *>();
    auto *video = shown.stage->findChild<VideoView *>();
    QVERIFY(bar->isVisible() && video->frame().geometry().bottom() < bar->y());
    shown.enter();
    QVERIFY(QTest::qWaitForWindowActive(&shown.full));
    QTRY_VERIFY(!bar->isVisible());
    QCOMPARE(video->frame().size(), shown.full.size());
    QTest::mouseMove(shown.full.windowHandle(), {70, 80});
    QVERIFY(bar->isVisible());
    QCOMPARE(video->frame().size(), shown.full.size());
    QCOMPARE(bar->geometry().bottom(), video->rect().bottom());
    QCOMPARE(bar->width(), video->width());
    QVERIFY(video->imageArea().bottom() < bar->y()); // what lies over the picture leaves the bar free
    bar->findChild<QSlider *>()->setFocus();
    QTRY_VERIFY(!bar->isVisible());
    QCOMPARE(QApplication::focusWidget(), &video->frame()); // keys go on working
    shown.full.leave();
    QVERIFY(bar->isVisible());
    QTRY_VERIFY(video->frame().geometry().bottom() < bar->y());
}

void MediaViewerTest::keepsTheBarWhileItIsHeld()
{
    Shown shown;
    shown.showVideo();
    shown.enter();
    QVERIFY(QTest::qWaitForWindowActive(&shown.full));
    QTest::mouseMove(shown.full.windowHandle(), {50, 60});
    QTest::mousePress(shown.full.windowHandle(), Qt::LeftButton, {}, {50, 60});
    QTest::qWait(200); // three times the patience
    QVERIFY(!shown.full.isResting());
    QTest::mouseRelease(shown.full.windowHandle(), Qt::LeftButton, {}, {50, 60});
    QTRY_VERIFY(shown.full.isResting());
}

void MediaViewerTest::tellsWhatIsShown()
{
    Shown shown;
    shown.showImage();
    QVERIFY(!shown.overlay()->isVisible());
    QTest::keyClick(shown.target(), Qt::Key_I);
    QVERIFY(shown.overlay()->isVisible());
    QCOMPARE(shown.overlay()->text(), u"Image 2 (3 of 7)\nPNG · 48 × 48 · 1.4 MB · 100%"_s);
    QVERIFY(shown.overlay()->geometry().bottom() > shown.stage->height() - 30 && shown.overlay()->x() < 30);
    QVERIFY(shown.stage->rect().contains(shown.overlay()->geometry()));
    shown.showVideo();
    const VideoView *video = shown.stage->findChild<VideoView *>();
    QTRY_VERIFY(!shown.overlay()->geometry().intersects(QRect(0, shown.stage->height() - 20, 600, 20))); // the bar stays free
    QVERIFY(shown.overlay()->text().startsWith(u"Video 1"_s) && video->isVisible());
    QTest::keyClick(shown.target(), Qt::Key_I);
    QVERIFY(!shown.overlay()->isVisible());
}

void MediaViewerTest::comparesAndComesBack()
{
    Shown shown;
    shown.showImage();
    QSignalSpy requested(shown.stage, &MediaViewer::compareRequested);
    QSignalSpy infos(shown.stage, &MediaViewer::infoChanged);
    QTest::keyClick(shown.target(), Qt::Key_C);
    QCOMPARE(requested.size(), 1);
    const StoredFile file = *readyAs("picture.png", FileFormat::Png).file;
    shown.stage->compare({{.name = u"Image 1"_s, .file = file}});
    QVERIFY(!shown.stage->isComparing()); // one is nothing to compare
    shown.stage->compare({{.name = u"Image 1"_s, .file = file}, {.name = u"Image 2"_s, .file = file}});
    QVERIFY(shown.stage->isComparing());
    shown.enter();
    QTest::keyClick(shown.target(), Qt::Key_Escape); // first out of the comparison
    QVERIFY(!shown.stage->isComparing() && shown.full.isVisible());
    QCOMPARE(infos.last().first().toString().left(7), u"Image 2"_s);
    QTest::keyClick(shown.target(), Qt::Key_Escape);
    QVERIFY(!shown.full.isVisible());
}

void MediaViewerTest::tellsWhatIsCompared()
{
    Shown shown;
    shown.showImage();
    const StoredFile file = *readyAs("picture.png", FileFormat::Png).file;
    shown.stage->compare({{.name = u"Cell 1"_s, .file = file, .origin = u"cut from the grid"_s}, {.name = u"Image 2"_s, .file = file}});
    const auto words = [&] {
        QStringList all;
        for (const InfoOverlay *overlay : shown.stage->findChildren<InfoOverlay *>()) {
            if (overlay->isVisible() && overlay->parentWidget()->rect().contains(overlay->geometry()))
                all.append(overlay->text());
        }
        return all;
    };
    QCOMPARE(words(), QStringList());
    QTest::keyClick(shown.target(), Qt::Key_I);
    QTRY_COMPARE(words(), QStringList({u"cut from the grid · PNG · 48 × 48 · 1.4 MB · 100%"_s, u"PNG · 48 × 48 · 1.4 MB · 100%"_s}));
    QTest::keyClick(shown.target(), Qt::Key_Plus);
    QCOMPARE(words().last(), u"PNG · 48 × 48 · 1.4 MB · 125%"_s);
    QTest::keyClick(shown.target(), Qt::Key_I);
    QCOMPARE(words(), QStringList());
}

void MediaViewerTest::stopsAnAnimation()
{
    Shown shown;
    MediaView &preview = shown.stage->preview();
    preview.show(item("image", 1), readyAs("animated.gif", FileFormat::Gif));
    QTRY_VERIFY(!preview.currentImage().isNull());
    const QImage first = preview.currentImage();
    QTRY_VERIFY(preview.currentImage() != first);
    QTest::keyClick(shown.target(), Qt::Key_Space);
    const QImage still = preview.currentImage();
    QTest::qWait(250); // two of its frames
    QCOMPARE(preview.currentImage(), still);
    const QString place = preview.facts().last();
    QVERIFY2(place.startsWith(u"Frame "_s) && place.endsWith(u" of 3"_s), qPrintable(place));
    QTest::keyClick(shown.target(), Qt::Key_Period);
    QTRY_VERIFY(preview.currentImage() != still);
    QTest::keyClick(shown.target(), Qt::Key_Comma);
    QTRY_COMPARE(preview.currentImage(), still);
    for (int n = 0; n < 3; ++n)
        QTest::keyClick(shown.target(), Qt::Key_Comma); // all around
    QTRY_COMPARE(preview.facts().last(), place);
    QTest::keyClick(shown.target(), Qt::Key_Space);
    QTRY_VERIFY(preview.currentImage() != still);
    QVERIFY(!preview.facts().last().startsWith(u"Frame"_s));
}

void MediaViewerTest::looksGood()
{
    Shown shown;
    shown.showImage();
    shown.stage->toggleInfo();
    keepShot(*shown.stage, u"stage-info"_s);
    shown.enter();
    shown.stage->preview().show(item("image", 3), {.kind = MediaState::Kind::Failed, .error = Error{.kind = Error::Kind::NotFound}});
    QVERIFY(shown.stage->isVisible());
    keepShot(shown.full, u"fullscreen-failed"_s);
    shown.showVideo();
    keepShot(shown.full, u"fullscreen-video"_s);
}

QTEST_MAIN(MediaViewerTest)
#include "tst_mediaviewer.moc"
