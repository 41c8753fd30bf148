// SPDX-License-Identifier: MIT
#include "tests/support/jobbuilder.h"
#include "tests/ui/support/windowbench.h"
#include "ui/media/fullscreenbar.h"
#include "ui/media/fullscreenview.h"
#include "ui/media/imageview.h"
#include "ui/media/mediapane.h"
#include "ui/media/videoview.h"

#include <QAction>
#include <QDialog>
#include <QJsonArray>
#include <QLabel>
#include <QListView>
#include <QToolButton>
#include <QtTest>
#include <QWindow>

using namespace Qt::StringLiterals;

namespace {

const QUrl imageUrl(u"https://media.example/1.png"_s);
const QUrl videoUrl(u"https://media.example/1.mp4"_s);

FullScreenView *fullScreen(const WindowBench &bench)
{
    return bench.window->findChild<FullScreenView *>();
}

// Its picture, or its video, on the full screen.
void showAlone(WindowBench &bench, bool isVideo)
{
    bench.answerMedium(imageUrl, u"picture.png"_s, "image/png");
    bench.answerMedium(videoUrl, u"head-first.mp4"_s, "video/mp4");
    bench.show();
    QJsonObject job = jobObject(1, u"completed"_s);
    const QString list = isVideo ? u"videoUx"_s : u"imageUx"_s;
    job[list] = QJsonArray{QJsonObject{{u"id"_s, 1}, {u"url"_s, (isVideo ? videoUrl : imageUrl).toString()}}};
    bench.controller->openText(json(job));
    QTRY_VERIFY(bench.isReady(0));
    bench.action(u"Full Screen"_s)->trigger();
    QVERIFY(fullScreen(bench) && fullScreen(bench)->isVisible());
    QTRY_COMPARE(QApplication::activeWindow(), fullScreen(bench));
}

// The message there; empty: none.
QString reported(const WindowBench &bench)
{
    const auto labels = fullScreen(bench)->findChildren<QLabel *>(QString(), Qt::FindDirectChildrenOnly);
    for (const QLabel *label : labels) {
        if (label->isVisible())
            return label->text();
    }
    return {};
}

} // namespace

// The window's commands while one media item fills the screen.
class FlowFullScreenTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarningsButOne(); }
    void comesBackFromAComparisonToTheSameImage();
    void asksInFrontOfIt();
    void opensDialogsInFrontOfIt();
    void leavesItForWhatStandsInTheWindow();
    void tellsBriefly();
    void enlargesVideos();
    void showsABarWithThePointer();
};

void FlowFullScreenTest::asksInFrontOfIt()
{
    WindowBench bench;
    showAlone(bench, false);
    bench.press(Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(bench.dialogs.questions.size(), 1);
    QCOMPARE(bench.dialogs.questions.last().parent, fullScreen(bench));
    QVERIFY(fullScreen(bench)->isVisible());
    bench.press(Qt::Key_Escape);
    QVERIFY(!fullScreen(bench)->isVisible());
    QTRY_COMPARE(QApplication::activeWindow(), bench.window.get());
    bench.press(Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(bench.dialogs.questions.last().parent, bench.window.get());
}

void FlowFullScreenTest::opensDialogsInFrontOfIt()
{
    WindowBench bench;
    showAlone(bench, false);
    for (const QString &name : {u"Settings\u2026"_s, u"Keyboard Shortcuts"_s, u"Show Log"_s}) {
        bench.action(name)->trigger();
        const auto dialogs = bench.window->findChildren<QDialog *>();
        const auto shown = std::find_if(dialogs.begin(), dialogs.end(), [](const QDialog *dialog) { return dialog->isVisible(); });
        QVERIFY2(shown != dialogs.end(), qPrintable(name));
        QCOMPARE((*shown)->parentWidget(), fullScreen(bench));
        (*shown)->close();
        QTRY_COMPARE(QApplication::activeWindow(), fullScreen(bench));
    }
}

void FlowFullScreenTest::leavesItForWhatStandsInTheWindow()
{
    WindowBench bench;
    showAlone(bench, false);
    const std::pair<QString, QString> ways[]{{u"Go to Job ID"_s, u"Job ID"_s}, {u"Search Jobs"_s, u"Search jobs"_s}};
    for (const auto &[command, control] : ways) {
        bench.action(command)->trigger();
        QVERIFY2(!fullScreen(bench)->isVisible(), qPrintable(command));
        QTRY_COMPARE(QApplication::activeWindow(), bench.window.get());
        QTRY_COMPARE(spokenName(QApplication::focusWidget()), control);
        bench.action(u"Full Screen"_s)->trigger();
        QTRY_COMPARE(QApplication::activeWindow(), fullScreen(bench));
    }
    bench.action(u"Show Details"_s)->trigger();
    QVERIFY(!fullScreen(bench)->isVisible());
}

void FlowFullScreenTest::tellsBriefly()
{
    WindowBench bench;
    showAlone(bench, false);
    QCOMPARE(reported(bench), QString());
    bench.press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(reported(bench), u"Image copied."_s);
    emit bench.controller->noticed({.text = u"two\nlines "_s + QString(100'000, u'a')}); // no more than the window would show
    QVERIFY(reported(bench).startsWith(u"two lines"_s));
    QVERIFY(reported(bench).size() <= 2000);
    bench.press(Qt::Key_Escape);
    bench.action(u"Full Screen"_s)->trigger();
    QCOMPARE(reported(bench), QString()); // the earlier message is gone
}

void FlowFullScreenTest::enlargesVideos()
{
    WindowBench bench;
    showAlone(bench, true);
    ImageView &frame = bench.window->findChild<FullScreenView *>()->findChild<VideoView *>()->frame();
    QTRY_VERIFY(!frame.imageSize().isEmpty());
    QTRY_VERIFY(frame.isFitted() && frame.placement().scale > 1);
    const qreal whole = std::min(qreal(frame.viewSize().width()) / frame.imageSize().width(),
                                 qreal(frame.viewSize().height()) / frame.imageSize().height());
    QCOMPARE(frame.placement().scale, whole);
    bench.press(Qt::Key_Escape);
    QTRY_COMPARE(frame.placement().scale, 1.0); // 160 x 90
}

void FlowFullScreenTest::showsABarWithThePointer()
{
    WindowBench bench;
    showAlone(bench, true);
    FullScreenView *screen = fullScreen(bench);
    auto *bar = screen->findChild<FullScreenBar *>();
    QVERIFY(!bar->isVisible());
    const auto move = [&](const QPoint &place) { QTest::mouseMove(screen->windowHandle(), place); };
    bench.press(Qt::Key_I); // a key brings no bar over the picture
    QVERIFY(!bar->isVisible());
    move({60, 60});
    move({80, 80});
    QTRY_VERIFY(bar->isVisible());
    QCOMPARE(bar->geometry().bottom(), screen->rect().bottom());
    QCOMPARE(bar->width(), screen->width());
    const auto labels = bar->findChildren<QLabel *>();
    const auto shows = [&](const QString &text) {
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->text() == text; });
    };
    QVERIFY(shows(u"1 of 1"_s) && shows(u"a lighthouse in a storm"_s));
    auto *strip = control<QListView>(*bar, u"Media"_s);
    QVERIFY(strip && strip->model()->rowCount() == 1);
    auto *play = control<QToolButton>(*screen, u"Pause"_s); // what plays is controlled above it
    QVERIFY(play && play->mapTo(screen, play->rect().bottomLeft()).y() < bar->y());
    for (const QString &name : {u"Previous Media Item"_s, u"Next Media Item"_s, u"Save"_s, u"Compare"_s, u"Slideshow"_s, u"Show Info"_s}) {
        const auto *button = control<QToolButton>(*bar, name);
        QVERIFY2(button && !button->toolTip().isEmpty(), qPrintable(name));
    }
    QTest::mouseClick(control<QToolButton>(*bar, u"Save"_s), Qt::LeftButton);
    QCOMPARE(bench.dialogs.questions.size(), 1);
    strip->setFocus();
    QTRY_VERIFY(!bar->isVisible()); // by itself
    QVERIFY(screen->isAncestorOf(QApplication::focusWidget()) && QApplication::focusWidget() != strip);
    move({60, 60});
    move({80, 80});
    QTRY_VERIFY(bar->isVisible());
    QTest::mouseClick(control<QToolButton>(*bar, u"Leave Full Screen"_s), Qt::LeftButton);
    QVERIFY(!screen->isVisible() && !bar->isVisible());
    QVERIFY(bench.find<QListView>(u"Media"_s) == strip && bench.window->findChild<MediaPane *>()->isAncestorOf(strip));
}

void FlowFullScreenTest::comesBackFromAComparisonToTheSameImage()
{
    WindowBench bench;
    bench.show();
    QJsonObject job = jobObject(1, u"completed"_s);
    QJsonArray images;
    for (int n = 1; n <= 4; ++n) {
        const QUrl url(u"https://cdn.midjourney.com/%1.png"_s.arg(n));
        bench.answerMedium(url, u"picture.png"_s, "image/png");
        images.append(QJsonObject{{u"id"_s, n}, {u"url"_s, url.toString()}});
    }
    job[u"imageUx"_s] = images;
    bench.controller->openText(json(job));
    const auto *media = bench.window->findChild<MediaPane *>();
    const MediaListModel &model = bench.controller->media().model();
    for (int row = 0; row < model.rowCount(); ++row)
        QTRY_VERIFY(bench.isReady(row));
    bench.action(u"Full Screen"_s)->trigger();
    QTRY_COMPARE(QApplication::activeWindow(), fullScreen(bench));
    bench.press(Qt::Key_End);
    const MediaKey key = model.item(model.rowCount() - 1).key;
    QTRY_COMPARE(media->currentKey(), key);
    bench.press(Qt::Key_C);
    QTRY_VERIFY(media->selectedKeys().size() > 1);
    bench.press(Qt::Key_Escape);
    QTRY_COMPARE(media->selectedKeys().size(), 1);
    QCOMPARE(media->currentKey(), key);
}

QTEST_MAIN(FlowFullScreenTest)
#include "tst_flow_fullscreen.moc"
