// SPDX-License-Identifier: MIT
#include "tests/ui/support/previewbench.h"
#include "ui/media/imageview.h"
#include "ui/media/videoview.h"

#include <QSemaphore>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

// Keeps the only worker busy, so that requests wait.
struct Blocked
{
    QThreadPool &pool;
    QSemaphore gate{};

    explicit Blocked(QThreadPool &workers)
        : pool(workers)
    {
        pool.setMaxThreadCount(1);
        pool.start([this] { gate.acquire(); });
    }
    ~Blocked() { release(); }
    void release()
    {
        gate.release();
        pool.waitForDone();
    }
};

} // namespace

// Which picture or video the preview shows, and when.
class MediaViewTest : public QObject
{
    Q_OBJECT

private slots:
    void showsAImage();
    void showsAVideo();
    void dropsLateResults();
    void keepsTheFormerUntilTheNext();
    void showsAThumbnailUntilTheImageIsDecoded();
    void startsAfresh();
    void keepsARunningJobsPreview();
    void doesNotDecodeTwice();
    void stepsAndKeepsTheFocus();
    void playsAnimations();
    void showsWhatTheModelHasOfIt();
};

void MediaViewTest::showsAImage()
{
    PreviewBench shown;
    shown.preview.show(mediaItemOf(2), readyImage());
    QVERIFY(shown.preview.currentImage().isNull());
    QTRY_VERIFY(!shown.preview.currentImage().isNull());
    QCOMPARE(shown.infos.last(), QVariantList({u"Image 2 · PNG · 48 × 48 · 1.4 MB · 100%"_s}));
    QCOMPARE(shown.description(), u"Image 2, 48 × 48"_s);
    QCOMPARE(shown.preview.currentImage(), QImage(mediaPath(u"picture.png"_s)).convertToFormat(QImage::Format_RGB32));
    QTest::keyClick(shown.preview.currentWidget(), Qt::Key_Plus);
    QCOMPARE(shown.infos.last(), QVariantList({u"Image 2 · PNG · 48 × 48 · 1.4 MB · 125%"_s}));
}

void MediaViewTest::showsAVideo()
{
    PreviewBench shown;
    shown.preview.show(mediaItemOf(1, "video"), readyAs(mediaPath(u"head-first.mp4"_s), FileFormat::Mp4));
    QVERIFY(qobject_cast<VideoView *>(shown.preview.currentWidget()));
    QCOMPARE(shown.player->source, mediaPath(u"head-first.mp4"_s));
    QCOMPARE(shown.infos.last(), QVariantList({u"Video 1 · MP4 · 160 × 90 · 0:05 · 1.4 MB · 2.2 Mbit/s · 100%"_s}));
    shown.player->known = {.framesPerSecond = 23.976, .videoCodec = u"hevc"_s};
    emit shown.player->factsChanged();
    QCOMPARE(shown.infos.last(), QVariantList({u"Video 1 · MP4 · 160 × 90 · 0:05 · 1.4 MB · 23.98 fps · H.265 · 2.2 Mbit/s · 100%"_s}));
    QVERIFY(!shown.preview.facts(false).contains(u"H.265"_s)); // the line below has no room for all
    QCOMPARE(shown.description(), u"Video 1, 160 × 90, 0:05"_s);
    QCOMPARE(shown.preview.currentImage().size(), QSize(160, 90));
    shown.preview.show(mediaItemOf(2), readyImage());
    QTRY_VERIFY(!shown.preview.currentImage().isNull());
    QCOMPARE(shown.player->source, QString()); // the file is released
}

void MediaViewTest::dropsLateResults()
{
    PreviewBench shown;
    Blocked blocked(shown.pool);
    shown.preview.show(mediaItemOf(1), readyImage());
    shown.preview.show(mediaItemOf(2), readyAs(mediaPath(u"animated.gif"_s), FileFormat::Gif));
    shown.preview.show(mediaItemOf(3), {.kind = MediaState::Kind::Failed, .error = Error{}});
    blocked.release();
    QCoreApplication::processEvents();
    QVERIFY(shown.saysWords());
    QCOMPARE(shown.message().title, u"Unexpected response"_s);
    QVERIFY(shown.preview.currentImage().isNull());
}

void MediaViewTest::keepsTheFormerUntilTheNext()
{
    PreviewBench shown;
    shown.preview.show(mediaItemOf(1), readyImage());
    QTRY_VERIFY(!shown.preview.currentImage().isNull());
    Blocked blocked(shown.pool);
    shown.preview.show(mediaItemOf(2), readyAs(mediaPath(u"thumbnail.jpg"_s), FileFormat::Jpeg));
    QVERIFY(shown.showsImage());
    QVERIFY(shown.preview.currentImage().isNull()); // not the requested one
    QTRY_VERIFY(shown.saysWords());                 // not for long
    QCOMPARE(shown.description(), u"Image 2"_s);
    QVERIFY(shown.message().isBusy);
    blocked.release();
    QTRY_VERIFY(!shown.preview.currentImage().isNull());
    QCOMPARE(shown.description(), u"Image 2, 48 × 48"_s);
}

// Where the image will be, so that nothing moves when it comes, also where the user has zoomed meanwhile.
void MediaViewTest::showsAThumbnailUntilTheImageIsDecoded()
{
    PreviewBench shown;
    QImage small(12, 12, QImage::Format_RGB32);
    small.fill(Qt::red);
    QImage known; // none yet
    shown.preview.setThumbnails([&](const QString &) { return known; });
    shown.pool.setMaxThreadCount(1);
    const auto view = [&] { return qobject_cast<ImageView *>(shown.preview.currentWidget()); };
    shown.preview.show(mediaItemOf(2), readyImage());
    shown.pool.waitForDone();
    shown.preview.show(mediaItemOf(1), readyAs(mediaPath(u"thumbnail.jpg"_s), FileFormat::Jpeg));
    emit shown.preview.pictures().measured(mediaPath(u"thumbnail.jpg"_s), {48, 48});
    QVERIFY(!view() || view()->image() != small);
    known = small;
    shown.preview.showThumbnail(mediaPath(u"picture.png"_s)); // another's
    QVERIFY(!view() || view()->image() != small);
    shown.preview.showThumbnail(mediaPath(u"thumbnail.jpg"_s));
    QVERIFY(view() && view()->image() == small);
    QCOMPARE(view()->imageSize(), QSize(48, 48));
    QVERIFY(shown.preview.currentImage().isNull()); // nothing to copy or to save yet
    QTest::keyClick(view(), Qt::Key_Plus);
    const ImagePlacement placement = view()->placement();
    QSignalSpy moved(view(), &ImageView::placementChanged);
    QTRY_VERIFY(!shown.preview.currentImage().isNull());
    QCOMPARE(view()->placement(), placement);
    QVERIFY(moved.isEmpty());
    QVERIFY(view()->image() != small);
    shown.preview.show(mediaItemOf(2), readyImage()); // as large, and decoded before
    QTRY_VERIFY(!shown.preview.currentImage().isNull());
    QVERIFY(view()->isFitted());
}

void MediaViewTest::startsAfresh()
{
    PreviewBench shown;
    shown.preview.show(mediaItemOf(1), readyImage());
    QTRY_VERIFY(!shown.preview.currentImage().isNull());
    shown.preview.showNothing({});
    shown.preview.show(mediaItemOf(2), readyImage());
    QVERIFY(shown.preview.findChild<ImageView *>()->image().isNull()); // another job's does not stay
    QTRY_VERIFY(!shown.preview.currentImage().isNull());
}

void MediaViewTest::keepsARunningJobsPreview()
{
    PreviewBench shown;
    shown.preview.show(mediaItemOf(1, "preview"), readyImage());
    QTRY_VERIFY(!shown.preview.currentImage().isNull());
    shown.preview.show(mediaItemOf(2, "preview"), {.kind = MediaState::Kind::Downloading});
    QVERIFY(shown.showsImage());
    shown.preview.show(mediaItemOf(2, "preview"), {.kind = MediaState::Kind::Failed, .error = Error{}});
    QVERIFY(shown.saysWords());
}

void MediaViewTest::doesNotDecodeTwice()
{
    PreviewBench shown;
    shown.preview.show(mediaItemOf(1), readyImage());
    QTRY_VERIFY(!shown.preview.currentImage().isNull());
    QTest::keyClick(shown.preview.currentWidget(), Qt::Key_Plus);
    MediaState saved = readyImage();
    saved.savedPath = u"/saved.png"_s;
    shown.preview.show(mediaItemOf(1), saved);
    QVERIFY(shown.pool.waitForDone());
    QTest::qWait(1);
    QVERIFY(shown.infos.last().first().toString().endsWith(u"125%"_s)); // as it was
}

void MediaViewTest::stepsAndKeepsTheFocus()
{
    PreviewBench shown;
    QVERIFY(QTest::qWaitForWindowActive(&shown.window));
    QSignalSpy steps(&shown.preview, &MediaView::stepRequested);
    shown.preview.show(mediaItemOf(1), readyImage());
    QTRY_VERIFY(!shown.preview.currentImage().isNull());
    shown.preview.setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    shown.preview.show(mediaItemOf(2), {.kind = MediaState::Kind::Failed, .error = Error{}});
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    shown.preview.show(mediaItemOf(3, "video"), readyAs(mediaPath(u"head-first.mp4"_s), FileFormat::Mp4));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
    QCOMPARE(steps, QList<QVariantList>({{1}, {1}, {-1}}));
}

void MediaViewTest::playsAnimations()
{
    PreviewBench shown;
    shown.preview.show(mediaItemOf(1), readyAs(mediaPath(u"animated.webp"_s), FileFormat::WebP));
    QTRY_VERIFY(!shown.preview.currentImage().isNull());
    const QImage first = shown.preview.currentImage();
    QTRY_VERIFY(shown.preview.currentImage() != first);
    shown.preview.show(mediaItemOf(2), readyImage());
    QTRY_COMPARE(shown.description(), u"Image 2, 48 × 48"_s);
    const QImage still = shown.preview.currentImage();
    QTest::qWait(120); // longer than a frame of the animation
    QCOMPARE(shown.preview.currentImage(), still);
}

// And nothing of the others.
void MediaViewTest::showsWhatTheModelHasOfIt()
{
    PreviewBench shown;
    MediaListModel model;
    model.setItems({mediaItemOf(1), mediaItemOf(2)});
    shown.preview.setModel(model);
    shown.preview.show(model.item(0), model.state(0));
    model.setState(MediaKey(u"key-2"_s), {.kind = MediaState::Kind::Failed, .error = Error{}});
    QVERIFY(!shown.saysWords());
    model.setState(MediaKey(u"key-1"_s), readyImage());
    QTRY_VERIFY(!shown.preview.currentImage().isNull());
    QCOMPARE(shown.description(), u"Image 1, 48 × 48"_s);
    model.setState(MediaKey(u"key-1"_s), {.kind = MediaState::Kind::Failed, .error = Error{}});
    QVERIFY(shown.saysWords());
}

QTEST_MAIN(MediaViewTest)
#include "tst_mediaview.moc"
