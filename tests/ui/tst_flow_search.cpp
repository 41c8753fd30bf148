// SPDX-License-Identifier: MIT
#include "tests/support/jobbuilder.h"
#include "tests/ui/support/windowbench.h"
#include "ui/emptypage.h"

#include <QAction>
#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QScrollBar>
#include <QToolButton>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

QByteArray documents(int count)
{
    QByteArrayList all;
    for (int number = 1; number <= count; ++number) {
        QJsonObject job = jobObject(number, number % 2 ? u"completed"_s : u"failed"_s);
        job["prompt"_L1] = u"lighthouse number %1"_s.arg(number);
        all.append(json(job));
    }
    return "[" + all.join(",") + "]";
}

QListView *jobs(const WindowBench &bench)
{
    return bench.find<QListView>(u"Jobs"_s);
}

QLineEdit *search(const WindowBench &bench)
{
    return bench.find<QLineEdit>(u"Search jobs"_s);
}

QAction *filter(const WindowBench &bench, const QString &text)
{
    const auto actions = bench.button(u"Status"_s)->menu()->actions();
    const auto found = std::find_if(actions.begin(), actions.end(), [&](const QAction *action) { return action->text() == text; });
    return found == actions.end() ? nullptr : *found;
}

// Of which the offscreen platform warns.
void expectAMenu()
{
    QTest::ignoreMessage(QtWarningMsg, "This plugin does not support raise()");
    QTest::ignoreMessage(QtWarningMsg, "This plugin does not support grabbing the keyboard");
}

} // namespace

// The two fields above the list, by keyboard alone: what goes in, and the way out.
class FlowSearchTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarningsButOne(); }
    void opensALargePasteWhole();
    void opensAPasteOfSeveralLinesAtOnce();
    void opensWhatTheFieldsMenuPastes();
    void keepsWhatCouldNotBeOpened();
    void goesFromTheSearchToTheList_data();
    void goesFromTheSearchToTheList();
    void clearsTheSearchWithEscape();
    void letsGoOfTheSearchWhenThePageIsClicked();
    void offersAllJobsWhereNoneIsFound();
    void countsWhatItFilters();
    void filtersWhatIsUnknownOrMissing();
    void marksNoRowForAJobThatIsNotListed();
    void beginsWithAWholeRow();
    void keepsTheCurrentRowInView();
    void leavesWhatIsLookedAt();
    void showsWhatWasOpenedWhateverIsSearched_data();
    void showsWhatWasOpenedWhateverIsSearched();
    void forgetsThePointerWhenTheMenuCloses();
};

void FlowSearchTest::opensALargePasteWhole()
{
    WindowBench bench;
    bench.show();
    QByteArray large = documents(20);
    large.replace("\n", " "); // all on one line: nothing but its length makes it large
    large.replace("lighthouse", "lighthouse" + QByteArray(2000, 'x'));
    QGuiApplication::clipboard()->setText(QString::fromUtf8(large));
    QCOMPARE(spokenName(QApplication::focusWidget()), u"Job ID"_s);
    bench.press(Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(bench.controller->jobs().rowCount(), 20);
    QCOMPARE(bench.find<QLineEdit>(u"Job ID"_s)->text(), QString());
}

void FlowSearchTest::opensAPasteOfSeveralLinesAtOnce()
{
    WindowBench bench;
    bench.show();
    bench.answerJob(1, jobObject(1, u"completed"_s));
    bench.answerJob(2, jobObject(2, u"completed"_s));
    QGuiApplication::clipboard()->setText(jobId(1) + u'\n' + jobId(2) + u'\n');
    bench.press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(bench.controller->jobs().rowCount(), 2);
    QCOMPARE(bench.find<QLineEdit>(u"Job ID"_s)->text(), QString());
    QTRY_VERIFY(bench.controller->answer(jobKey(1)) && bench.controller->answer(jobKey(2)));
    QGuiApplication::clipboard()->setText(jobId(3) + u'\n'); // one line, copied with its end
    bench.find<QLineEdit>(u"Job ID"_s)->setFocus();
    bench.press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(bench.find<QLineEdit>(u"Job ID"_s)->text().trimmed(), jobId(3));
}

void FlowSearchTest::opensWhatTheFieldsMenuPastes()
{
    WindowBench bench;
    bench.show();
    QGuiApplication::clipboard()->setText(QString::fromUtf8(documents(2)));
    auto *field = bench.find<QLineEdit>(u"Job ID"_s);
    expectAMenu();
    QContextMenuEvent event(QContextMenuEvent::Keyboard, field->rect().center(), field->mapToGlobal(field->rect().center()));
    QApplication::sendEvent(field, &event);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    const auto actions = menu->actions();
    for (QAction *action : actions) {
        if (action->text().startsWith(u"&Paste"_s))
            action->trigger();
    }
    menu->close();
    QTRY_COMPARE(bench.controller->jobs().rowCount(), 2);
    QCOMPARE(field->text(), QString());
}

void FlowSearchTest::keepsWhatCouldNotBeOpened()
{
    WindowBench bench;
    bench.show();
    auto *field = bench.find<QLineEdit>(u"Job ID"_s);
    bench.type(u"job:2026060210342400"_s);
    QVERIFY(!bench.notice().isEmpty());
    QCOMPARE(field->text(), u"job:2026060210342400"_s);
    bench.answerJob(1, jobObject(1, u"completed"_s));
    bench.type(jobId(1));
    QTRY_COMPARE(field->text(), QString());
    QTRY_VERIFY(bench.controller->answer(jobKey(1)));
}

void FlowSearchTest::goesFromTheSearchToTheList_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("down") << Qt::Key_Down;
    QTest::newRow("return") << Qt::Key_Return;
    QTest::newRow("enter") << Qt::Key_Enter;
}

void FlowSearchTest::goesFromTheSearchToTheList()
{
    QFETCH(Qt::Key, key);
    WindowBench bench;
    bench.show();
    bench.controller->openText(documents(5));
    search(bench)->setFocus();
    search(bench)->setText(u"\"number 4\""_s); // what is shown is not among them
    QTRY_COMPARE(bench.controller->jobs().rowCount(), 1);
    bench.press(key);
    QVERIFY(jobs(bench)->hasFocus());
    QCOMPARE(bench.controller->selected(), jobKey(4));
    search(bench)->setFocus();
    search(bench)->setText(u"nothing like it"_s);
    QTRY_COMPARE(bench.controller->jobs().rowCount(), 0);
    bench.press(key);
    QVERIFY(search(bench)->hasFocus()); // there is no list to go to
}

void FlowSearchTest::clearsTheSearchWithEscape()
{
    WindowBench bench;
    bench.show();
    bench.controller->openText(documents(5));
    search(bench)->setFocus();
    search(bench)->setText(u"\"number 4\""_s);
    bench.press(Qt::Key_Escape);
    QCOMPARE(search(bench)->text(), QString());
    QVERIFY(search(bench)->hasFocus());
    bench.press(Qt::Key_Escape);
    QVERIFY(jobs(bench)->hasFocus());
    QCOMPARE(bench.controller->selected(), jobKey(1)); // as before
}

void FlowSearchTest::letsGoOfTheSearchWhenThePageIsClicked()
{
    WindowBench bench;
    bench.show();
    search(bench)->setFocus();
    auto *page = bench.window->findChild<EmptyPage *>();
    QTest::mouseClick(page->childAt(5, 5), Qt::LeftButton, {}, QPoint(3, 3));
    QVERIFY(!search(bench)->hasFocus());
    bench.answerJob(1, jobObject(1, u"completed"_s));
    QGuiApplication::clipboard()->setText(jobId(1));
    bench.press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(bench.controller->selected(), jobKey(1));
    QTRY_VERIFY(bench.controller->answer(jobKey(1)));
}

void FlowSearchTest::offersAllJobsWhereNoneIsFound()
{
    WindowBench bench;
    bench.show();
    bench.controller->openText(documents(3));
    filter(bench, u"Cancelled"_s)->setChecked(true);
    QTRY_COMPARE(bench.controller->jobs().rowCount(), 0);
    QTRY_VERIFY(bench.find<QLabel>(u"No job matches the filter"_s));
    QVERIFY(!bench.find<QLabel>(u"No job matches this search"_s)); // nothing is searched for
    search(bench)->setText(u"nothing like it"_s);
    QTRY_VERIFY(bench.find<QLabel>(u"No job matches this search"_s));
    QVERIFY(bench.button(u"Show All Jobs"_s));
    bench.button(u"Show All Jobs"_s)->click();
    QTRY_COMPARE(bench.controller->jobs().rowCount(), 3);
    QCOMPARE(search(bench)->text(), QString());
    QVERIFY(!filter(bench, u"Cancelled"_s)->isChecked());
    QVERIFY(!bench.button(u"Show All Jobs"_s));
    QVERIFY(jobs(bench)->hasFocus());
}

void FlowSearchTest::countsWhatItFilters()
{
    WindowBench bench;
    bench.show();
    auto *button = bench.button(u"Status"_s);
    QCOMPARE(button->text(), u"Status"_s);
    filter(bench, u"Completed"_s)->setChecked(true);
    filter(bench, u"Pinned"_s)->setChecked(true);
    QCOMPARE(button->text(), u"Status (2)"_s);
    QCOMPARE(bench.button(u"Status"_s), button); // its name stays
    QVERIFY2(button->accessibleDescription().contains(u'2'), qPrintable(button->accessibleDescription()));
    filter(bench, u"Show All Jobs"_s)->trigger();
    QCOMPARE(button->text(), u"Status"_s);
    QCOMPARE(button->accessibleDescription(), QString());
}

void FlowSearchTest::filtersWhatIsUnknownOrMissing()
{
    WindowBench bench;
    bench.show();
    bench.controller->openText(documents(2));
    bench.controller->openText(json(jobObject(3, u"dreaming"_s)));
    bench.answerJob(4, FakeNetwork::Answer{.status = 404});
    bench.type(jobId(4));
    QTRY_VERIFY(bench.controller->jobs().find(jobKey(4))->error);
    QVERIFY(filter(bench, u"Other or Not Fetched"_s));
    filter(bench, u"Other or Not Fetched"_s)->setChecked(true);
    QTRY_COMPARE(bench.controller->jobs().rowCount(), 2);
    QCOMPARE(bench.button(u"Status"_s)->text(), u"Status (1)"_s);
}

void FlowSearchTest::marksNoRowForAJobThatIsNotListed()
{
    WindowBench bench;
    bench.show();
    bench.controller->openText(documents(4));
    filter(bench, u"Failed"_s)->setChecked(true);
    QTRY_COMPARE(bench.controller->jobs().rowCount(), 2);
    const QItemSelectionModel *chosen = jobs(bench)->selectionModel();
    bench.controller->select(jobKey(2));
    QCOMPARE(chosen->selectedIndexes().size(), 1);
    bench.controller->select(jobKey(1)); // which is not failed
    QVERIFY(!chosen->currentIndex().isValid() && !chosen->hasSelection());

    search(bench)->setFocus();
    bench.press(Qt::Key_Down);
    QCOMPARE(bench.controller->selected(), bench.controller->jobs().keyAt(0));
    QCOMPARE(chosen->selectedIndexes().size(), 1);

    bench.controller->select(jobKey(1));
    jobs(bench)->selectAll();
    bench.controller->remove({jobKey(2)});
    QCOMPARE(chosen->selectedIndexes().size(), 1); // the other one stays chosen
}

void FlowSearchTest::beginsWithAWholeRow()
{
    WindowBench bench;
    bench.show({1180, 655});
    bench.controller->openText(documents(60));
    QScrollBar *bar = jobs(bench)->verticalScrollBar();
    const int row = jobs(bench)->sizeHintForRow(0);
    const auto filterAt = [&](int current, int place) {
        jobs(bench)->setCurrentIndex(jobs(bench)->model()->index(current, 0));
        bar->setValue(place);
        filter(bench, u"Completed"_s)->setChecked(true);
        QTRY_COMPARE(bench.controller->jobs().rowCount(), 30);
        QVERIFY2(bar->value() % row == 0, qPrintable(u"%1 of %2"_s.arg(bar->value()).arg(row)));
        filter(bench, u"Completed"_s)->setChecked(false);
        QTRY_COMPARE(bench.controller->jobs().rowCount(), 60);
    };
    filterAt(40, 36 * row); // it stays the current one, and is seen
    QVERIFY(jobs(bench)->viewport()->rect().contains(jobs(bench)->visualRect(jobs(bench)->currentIndex())));
    filterAt(1, 5 * row + row / 3); // it is not among those that are found
    filterAt(0, 5 * row + row / 3); // it is, but is far above what was looked at
}

void FlowSearchTest::keepsTheCurrentRowInView()
{
    WindowBench bench;
    bench.show({1180, 655});
    bench.controller->openText(documents(60));
    const QListView *list = jobs(bench);
    const auto isSeen = [&] { return list->viewport()->rect().contains(list->visualRect(list->currentIndex())); };
    int last = 0; // that is seen
    while (list->viewport()->rect().contains(list->visualRect(list->model()->index(last + 1, 0))))
        ++last;
    jobs(bench)->setCurrentIndex(list->model()->index(last, 0));
    bench.window->resize(1180, 500);
    QTRY_VERIFY(isSeen());
    const JobKey key = bench.controller->selected();
    for (int number = 61; number < 70; ++number)
        bench.controller->jobs().upsert(
            {.key = JobKey(jobId(number)), .id = jobId(number), .opened = QDateTime::currentDateTimeUtc().addSecs(number)});
    QCOMPARE(bench.controller->jobs().rowOf(key), last + 9);
    QTRY_VERIFY(isSeen());
}

void FlowSearchTest::leavesWhatIsLookedAt()
{
    WindowBench bench;
    bench.show({1180, 655});
    bench.controller->openText(documents(60));
    jobs(bench)->setCurrentIndex(jobs(bench)->model()->index(0, 0));
    QScrollBar *bar = jobs(bench)->verticalScrollBar();
    const int place = 30 * jobs(bench)->sizeHintForRow(0);
    bar->setValue(place);
    bench.window->resize(1180, 600);
    bench.controller->jobs().upsert({.key = JobKey(jobId(61)), .id = jobId(61), .opened = QDateTime::currentDateTimeUtc().addSecs(61)});
    QTest::qWait(1);
    QCOMPARE(bar->value(), place);
}

void FlowSearchTest::showsWhatWasOpenedWhateverIsSearched_data()
{
    QTest::addColumn<bool>("isSearched");
    QTest::addColumn<bool>("isFiltered");
    QTest::newRow("searched") << true << false;
    QTest::newRow("filtered") << false << true;
    QTest::newRow("both") << true << true;
}

void FlowSearchTest::showsWhatWasOpenedWhateverIsSearched()
{
    QFETCH(bool, isSearched);
    QFETCH(bool, isFiltered);
    WindowBench bench;
    bench.show();
    bench.controller->openText(documents(4));
    search(bench)->setText(isSearched ? u"status:failed"_s : QString());
    filter(bench, u"Failed"_s)->setChecked(isFiltered);
    QTRY_COMPARE(bench.controller->jobs().rowCount(), isSearched || isFiltered ? 2 : 4);
    bench.controller->openText(documents(2)); // the first is none of those that are found
    QCOMPARE(bench.controller->selected(), jobKey(1));
    QTRY_COMPARE(bench.controller->jobs().rowCount(), 4);
    QCOMPARE(search(bench)->text(), QString());
    QCOMPARE(jobs(bench)->currentIndex().row(), bench.controller->jobs().rowOf(jobKey(1)));

    search(bench)->setText(u"status:failed"_s);
    QTRY_COMPARE(bench.controller->jobs().rowCount(), 2);
    bench.controller->openText("[" + json(jobObject(2, u"failed"_s)) + "]");
    bench.controller->select(jobKey(1)); // not opened
    QCOMPARE(search(bench)->text(), u"status:failed"_s);
}

void FlowSearchTest::forgetsThePointerWhenTheMenuCloses()
{
    WindowBench bench;
    bench.show();
    auto *button = bench.find<QToolButton>(u"Menu"_s);
    button->setAttribute(Qt::WA_UnderMouse); // as it is when a click has opened the menu
    QCursor::setPos(bench.window->mapToGlobal(QPoint(20, 400)));
    emit button->menu()->aboutToHide();
    QTRY_VERIFY(!button->underMouse());
}

QTEST_MAIN(FlowSearchTest)
#include "tst_flow_search.moc"
