// SPDX-License-Identifier: MIT
#include "tests/ui/support/fakeplayer.h"
#include "tests/ui/support/shots.h"
#include "ui/media/imageview.h"
#include "ui/media/seekpreview.h"
#include "ui/media/timeslider.h"
#include "ui/media/videoview.h"

#include <QLabel>
#include <QPointer>
#include <QThreadPool>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// A video, and the player of its small frames, which reaches a position when the test says so.
struct Shown
{
    QThreadPool pool{};
    QList<QPointer<FakePlayer>> players{};
    QWidget window{}; // without a layout: the offscreen platform warns of a window's size hints
    VideoView view{[this] {
                       auto fake = std::make_unique<FakePlayer>(5200);
                       fake->reaches = false;
                       players.append(fake.get());
                       return fake;
                   },
                   &window, &pool};

    Shown()
    {
        window.resize(480, 320);
        view.resize(window.size());
        view.setPrefs({.playsAtOnce = false});
        window.show();
        view.setSource(u"/video.mp4"_s);
    }

    [[nodiscard]] TimeSlider *slider() const
    {
        const auto all = view.findChildren<TimeSlider *>();
        return *std::find_if(all.begin(), all.end(), [](const TimeSlider *one) { return one->accessibleName() == u"Position"_s; });
    }

    // The middle is at 2600 ms.
    void hover(double part)
    {
        const QPointF place(slider()->width() * part, slider()->height() / 2.0);
        QMouseEvent event(QEvent::MouseMove, place, slider()->mapToGlobal(place), Qt::NoButton, Qt::NoButton, Qt::NoModifier);
        QCoreApplication::sendEvent(slider(), &event);
    }

    void leave()
    {
        QEvent event(QEvent::Leave);
        QCoreApplication::sendEvent(slider(), &event);
    }

    [[nodiscard]] SeekPreview *preview() const { return view.findChild<SeekPreview *>(); }
    [[nodiscard]] QString time() const { return preview()->findChildren<QLabel *>().last()->text(); }
    [[nodiscard]] QPixmap picture() const { return preview()->findChildren<QLabel *>().first()->pixmap(); }
    [[nodiscard]] FakePlayer *reader() const { return players.value(1); }
    void reach(const QColor &color) const
    {
        emit reader()->frameChanged(plainFrame(color, {1600, 900}));
        emit reader()->positionReached();
    }
};

} // namespace

class SeekPreviewTest : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { useTheme(Theme::Light); }
    void takesOneFrameForMany();
    void showsTheTimeUntilTheFrameIsThere();
    void makesTheNewestNext();
    void keepsWhatItMade();
    void endsWithTheHover();
    void dropsWhatIsOfAnotherVideo();
    void showsTheTimeAloneOfASound();
    void givesUpOnOneThatCannotBeRead();
    void goesOnAfterALateFrame();
    void leavesTheFocusAlone();
    void staysInsideTheView();
    void shrinksWithTheView();
};

void SeekPreviewTest::takesOneFrameForMany()
{
    QCOMPARE(frameTime(0, 5200), 0);
    QCOMPARE(frameTime(1349, 5200), 1300);
    QCOMPARE(frameTime(1350, 5200), 1400);
    QCOMPARE(frameTime(5200, 5200), 5200);
    QCOMPARE(frameTime(9000, 5200), 5200);
    QCOMPARE(frameTime(61'000, 3'600'000), 54'000); // 18 s from one to the next
}

void SeekPreviewTest::showsTheTimeUntilTheFrameIsThere()
{
    Shown shown;
    QVERIFY(!shown.preview()->isVisible());
    shown.hover(0.5);
    QVERIFY(shown.preview()->isVisible());
    QVERIFY2(shown.time().startsWith(u"0:02."_s), qPrintable(shown.time()));
    QVERIFY(shown.picture().isNull());
    QVERIFY(shown.reader() && shown.reader()->muted);
    QCOMPARE(shown.reader()->sought, QList<qint64>{2600});
    QVERIFY(shown.players.first()->sought.isEmpty()); // what is seen stays where it is
    shown.reach(Qt::darkGreen);
    QTRY_VERIFY(!shown.picture().isNull());
    QCOMPARE(shown.picture().size(), QSize(160, 90));
    QCOMPARE(shown.picture().toImage().pixelColor(80, 45), QColor(Qt::darkGreen));
    keepShot(shown.view, u"seekpreview"_s);
}

void SeekPreviewTest::makesTheNewestNext()
{
    Shown shown;
    shown.hover(0.25);
    const QList<qint64> first = shown.reader()->sought;
    QCOMPARE(first.size(), 1);
    shown.hover(0.4);
    shown.hover(0.6);
    shown.hover(0.5);
    QCOMPARE(shown.reader()->sought, first);
    shown.reach(Qt::red);
    QTRY_COMPARE(shown.reader()->sought.size(), 2);
    QCOMPARE(shown.reader()->sought.last(), 2600);
    QVERIFY(shown.picture().isNull()); // the red one is of elsewhere
    shown.reach(Qt::blue);
    QTRY_VERIFY(!shown.picture().isNull());
    QCOMPARE(shown.picture().toImage().pixelColor(80, 45), QColor(Qt::blue));
}

void SeekPreviewTest::keepsWhatItMade()
{
    Shown shown;
    shown.hover(0.5);
    shown.reach(Qt::red);
    QTRY_VERIFY(!shown.picture().isNull());
    shown.hover(0.8);
    QVERIFY(shown.picture().isNull());
    const auto size = shown.preview()->size();
    shown.hover(0.5);
    QVERIFY(!shown.picture().isNull()); // at once
    QCOMPARE(shown.preview()->size(), size);
    shown.leave();
    shown.hover(0.5);
    QVERIFY(!shown.picture().isNull());
    QCOMPARE(shown.players.size(), 2); // no player was needed for it
}

void SeekPreviewTest::endsWithTheHover()
{
    Shown shown;
    shown.hover(0.5);
    QVERIFY(shown.reader());
    shown.leave();
    QVERIFY(!shown.preview()->isVisible() && !shown.reader());
    shown.hover(0.5);
    QVERIFY(shown.preview()->isVisible());
    shown.view.findChild<TimeSlider *>()->parentWidget()->hide(); // as on a full screen that rests
    QVERIFY(!shown.preview()->isVisible());
}

void SeekPreviewTest::dropsWhatIsOfAnotherVideo()
{
    Shown shown;
    shown.hover(0.5);
    shown.reach(Qt::red);
    QTRY_VERIFY(!shown.picture().isNull());
    shown.view.setSource(u"/other.mp4"_s);
    QVERIFY(!shown.preview()->isVisible() && !shown.reader());
    shown.hover(0.5);
    QVERIFY(shown.picture().isNull());
    QCOMPARE(shown.players.last()->source, u"/other.mp4"_s);
}

void SeekPreviewTest::showsTheTimeAloneOfASound()
{
    Shown shown;
    shown.view.setSource(u"/song.mp3"_s, false);
    shown.hover(0.5);
    QVERIFY(shown.preview()->isVisible() && shown.time().startsWith(u"0:02."_s));
    QCOMPARE(shown.players.size(), 1);
}

void SeekPreviewTest::givesUpOnOneThatCannotBeRead()
{
    Shown shown;
    shown.hover(0.5);
    emit shown.reader()->failed(Player::Problem::UnknownFormat, {});
    shown.hover(0.7);
    QCOMPARE(shown.reader()->sought.size(), 1);
    QVERIFY(shown.preview()->isVisible());
}

void SeekPreviewTest::goesOnAfterALateFrame()
{
    Shown shown;
    shown.view.findChild<SeekFrames *>()->setLimit(1ms);
    shown.hover(0.5); // never reached
    shown.hover(0.25);
    QTRY_COMPARE(shown.reader()->sought.size(), 2);
}

void SeekPreviewTest::leavesTheFocusAlone()
{
    Shown shown;
    QVERIFY(QTest::qWaitForWindowActive(&shown.window));
    shown.slider()->setFocus();
    QTest::keyClick(shown.slider(), Qt::Key_Right);
    QVERIFY(!shown.preview()->isVisible()); // by the mouse alone
    shown.hover(0.5);
    QVERIFY(shown.slider()->hasFocus());
    QCOMPARE(shown.preview()->focusPolicy(), Qt::NoFocus);
    QVERIFY(shown.preview()->testAttribute(Qt::WA_TransparentForMouseEvents));
}

void SeekPreviewTest::staysInsideTheView()
{
    Shown shown;
    shown.hover(0.5);
    shown.reach(Qt::red);
    QTRY_VERIFY(!shown.picture().isNull());
    for (const double part : {0.01, 0.5, 0.99}) {
        shown.hover(part);
        QVERIFY(shown.view.rect().contains(shown.preview()->geometry()));
        const QPoint slider = shown.slider()->mapTo(&shown.view, QPoint());
        QVERIFY(shown.preview()->geometry().bottom() < slider.y()); // above it
    }
    for (const int x : {3, 477}) {
        shown.preview()->showAt(2600, 5200, {x, 200});
        QVERIFY(shown.view.rect().contains(shown.preview()->geometry()));
    }
}

void SeekPreviewTest::shrinksWithTheView()
{
    Shown shown;
    shown.view.resize(480, 130);
    shown.hover(0.5);
    shown.reach(Qt::red);
    QTRY_VERIFY(!shown.picture().isNull());
    QVERIFY(shown.picture().height() < 90);
    QVERIFY(shown.preview()->y() >= 0);
    shown.view.resize(480, 95);
    shown.hover(0.5);
    QVERIFY(shown.picture().isNull() && shown.preview()->y() >= 0); // the time alone
}

QTEST_MAIN(SeekPreviewTest)
#include "tst_seekpreview.moc"
