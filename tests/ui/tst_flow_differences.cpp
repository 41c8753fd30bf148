// SPDX-License-Identifier: MIT
#include "tests/ui/support/layoutcheck.h"
#include "tests/ui/support/traytools.h"
#include "ui/compare/comparecaption.h"

#include <QApplication>
#include <QtTest>

using namespace Qt::StringLiterals;

// What stands below media of several jobs that are compared.
class FlowDifferencesTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarningsButOne(); }
    void comparesMediaOfTwoJobs();
    void saysNothingWithinOneJob();
    void fitsASmallWindow();
    void hidesItsWordsWithTheInfo();
    void ratesTheOneWithTheFocus();
};

void FlowDifferencesTest::comparesMediaOfTwoJobs()
{
    WindowBench bench;
    openThree(bench);
    QVERIFY(!tray(bench).isVisible());
    addCurrent(bench);
    QTRY_COMPARE(trayNames(bench), QStringList{u"Image 1, prompt of job 1"_s});
    QVERIFY(!trayButton(bench, u"Compare"_s)->isEnabled());
    bench.press(Qt::Key_PageDown);
    QTRY_COMPARE(place(bench), u"2.1"_s);
    QTRY_VERIFY(bench.isReady(0));
    bench.press(Qt::Key_Right);
    QTRY_COMPARE(place(bench), u"2.2"_s);
    QTRY_VERIFY(bench.isReady(1));
    addCurrent(bench);
    QTRY_COMPARE(trayNames(bench), (QStringList{u"Image 1, prompt of job 1"_s, u"Image 2, prompt of job 2"_s}));
    QVERIFY(trayButton(bench, u"Compare"_s)->isEnabled());
    bench.press(Qt::Key_C);
    QTRY_VERIFY(compared(bench).isVisible());
    QCOMPARE(compared(bench).views().size(), 2);
    QCOMPARE(hint(bench), QString()); // that of the step to job 2 is no longer true of what is seen
    QCOMPARE(spokenName(compared(bench).views().at(1)), u"Image 2 · prompt of job 2"_s);
    QTRY_COMPARE(spokenWords(bench, 0), u"Different words: 1"_s);
    QCOMPARE(spokenWords(bench, 1), u"Different words: 2"_s);
    QVERIFY(compared(bench).views().at(1)->hasFocus()); // the current one
    QTRY_VERIFY(!compared(bench).views().at(0)->image().isNull());
    QTRY_VERIFY(compared(bench).views().at(0)->accessibleDescription().endsWith(u"Different words: 1"_s));
    bench.press(Qt::Key_Left);
    QTRY_COMPARE(place(bench), u"1.1"_s); // it follows the focus
    QVERIFY(compared(bench).isVisible());
    bench.press(Qt::Key_Escape);
    QTRY_VERIFY(!compared(bench).isVisible());
    QCOMPARE(trayNames(bench).size(), 2);
    verifyAgreed(bench);
}

void FlowDifferencesTest::saysNothingWithinOneJob()
{
    WindowBench bench;
    openThree(bench);
    addCurrent(bench);
    bench.press(Qt::Key_Right);
    QTRY_COMPARE(place(bench), u"1.2"_s);
    addCurrent(bench);
    bench.press(Qt::Key_C);
    QTRY_VERIFY(compared(bench).isVisible());
    QCOMPARE(spokenName(compared(bench).views().at(0)), u"Image 1"_s);
    QVERIFY(!compared(bench).hasCaptions());
}

void FlowDifferencesTest::ratesTheOneWithTheFocus()
{
    WindowBench bench;
    addOneOfTwoJobs(bench);
    bench.preferences.update([](Preferences &all) { all.goesOnAfterRating = true; });
    bench.press(Qt::Key_C);
    QTRY_VERIFY(compared(bench).isVisible());
    const QList<ComparedMedia> media = compared(bench).media();
    const auto starsOf = [&](int item) { return compared(bench).views().at(item)->parentWidget()->findChild<CompareCaption *>()->stars(); };
    bench.press(Qt::Key_Left);
    bench.press(Qt::Key_4); // at once, whatever is loaded of its job
    QTRY_COMPARE(bench.controller->ratings().of(media.at(0).key), 4);
    QCOMPARE(bench.controller->ratings().of(media.at(1).key), 0);
    QTRY_COMPARE(place(bench), u"1.1"_s);
    QVERIFY(compared(bench).isVisible()); // and does not go on
    QCOMPARE(starsOf(0), 4);
    bench.press(Qt::Key_Right);
    bench.press(Qt::Key_X);
    QTRY_COMPARE(starsOf(1), -1);
    bench.press(Qt::Key_Escape);
    QTRY_VERIFY(!compared(bench).isVisible());
    bench.press(Qt::Key_C);
    QTRY_VERIFY(compared(bench).isVisible());
    QCOMPARE(starsOf(0), 4);
}

void FlowDifferencesTest::hidesItsWordsWithTheInfo()
{
    WindowBench bench;
    addOneOfTwoJobs(bench);
    bench.press(Qt::Key_C);
    QTRY_VERIFY(compared(bench).isVisible());
    QTRY_VERIFY(compared(bench).hasCaptions());
    const auto areShown = [&] { return compared(bench).findChild<CaptionLabel *>()->isVisible(); };
    QVERIFY(areShown());
    bench.press(Qt::Key_I);
    QVERIFY(!areShown());
    bench.press(Qt::Key_Escape);
    bench.press(Qt::Key_C);
    QTRY_VERIFY(compared(bench).hasCaptions());
    QVERIFY(!areShown()); // as it was left
    bench.press(Qt::Key_I);
    QVERIFY(areShown());
}

void FlowDifferencesTest::fitsASmallWindow()
{
    const QSize small(720, 480);
    WindowBench bench;
    addOneOfTwoJobs(bench);
    bench.window->resize(small);
    bench.press(Qt::Key_Right);
    addCurrent(bench);
    bench.press(Qt::Key_PageDown);
    QTRY_COMPARE(place(bench), u"3.1"_s);
    QTRY_VERIFY(bench.isReady(0));
    addCurrent(bench);
    QTRY_COMPARE(trayNames(bench).size(), 4);
    bench.press(Qt::Key_C);
    QTRY_VERIFY(compared(bench).hasCaptions());
    QCoreApplication::processEvents();
    QCOMPARE(layoutFaults(*bench.window), QStringList());
    QCOMPARE(bench.window->size(), small);
    const QList<ImageView *> views = compared(bench).views();
    for (const ImageView *view : views) {
        QVERIFY(std::abs(view->height() - views.first()->height()) <= 1); // rows share an odd pixel
        QVERIFY(view->height() >= 60);
        const auto *words = view->parentWidget()->findChild<CaptionLabel *>();
        QVERIFY(words->isVisible());
        QVERIFY(words->height() * 3 <= view->parentWidget()->height());
    }
    bench.window->resize(1180, 760);
    QTRY_VERIFY(compared(bench).findChild<CaptionLabel *>()->isVisible());
    QTRY_VERIFY(views.at(2)->parentWidget()->y() > views.at(1)->parentWidget()->y()); // in two rows
    QVERIFY(std::abs(views.last()->height() - views.first()->height()) <= 1);
}

QTEST_MAIN(FlowDifferencesTest)
#include "tst_flow_differences.moc"
