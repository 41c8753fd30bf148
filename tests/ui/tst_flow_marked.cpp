// SPDX-License-Identifier: MIT
#include "app/archive/archive.h"
#include "app/archive/database.h"
#include "tests/support/archivemaker.h"
#include "tests/support/jobbuilder.h"
#include "tests/ui/support/windowbench.h"
#include "ui/detail/detailpane.h"
#include "ui/jobpages.h"
#include "ui/jobs/jobspane.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QScrollBar>
#include <QTimer>
#include <QTimerEvent>
#include <QtTest>

#include <functional>

using namespace Qt::StringLiterals;

namespace {

constexpr int archived = 10'000;
constexpr int imported = 40;

QListView *list(const WindowBench &bench)
{
    return bench.find<QListView>(u"Jobs"_s);
}

void click(const WindowBench &bench, int row, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    const QRect place = list(bench)->visualRect(list(bench)->model()->index(row, 0));
    QTest::mouseClick(list(bench)->viewport(), Qt::LeftButton, modifiers, place.center());
}

using Move = std::function<void(WindowBench &bench)>;

Move keys(const QList<Qt::Key> &pressed, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    return [pressed, modifiers](WindowBench &bench) {
        for (const Qt::Key key : pressed)
            QTest::keyClick(list(bench), key, modifiers);
    };
}

// As far as it tells this row apart from those above it.
Move typed(int row)
{
    return [row](WindowBench &bench) {
        const QString text = list(bench)->model()->index(row, 0).data().toString();
        QVERIFY(text.size() > 8);
        QTest::keyClicks(list(bench), text.left(8));
    };
}

// A folder of job documents that are not in the archive.
QString writeDocuments(const WindowBench &bench)
{
    QDir(bench.folder.path()).mkdir(u"documents"_s);
    for (int number = archived + 1; number <= archived + imported; ++number)
        (void)bench.writeFile(u"documents/%1.json"_s.arg(number), json(jobObject(number, u"completed"_s)));
    return bench.path(u"documents"_s);
}

} // namespace

// The row that is marked, the job that is shown and the job that commands act on are one, whatever moves the mark in a list of 10,000 of
// which only a few rows are loaded.
class FlowMarkedTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { failOnWarningsButOne(); }
    void followsTheMark_data();
    void followsTheMark();
    void actsOnNothingUntilTheRowIsLoaded();
    void isNotMovedByALateAnswer();
    void showsThatItLoadsUntilTheJobIsThere();
    void goesBackWhereTheArchiveHasLostTheJob();
    void showsTheMenuOfTheJobThatWasClicked();
    void saysHowManyItActsOn();
    void typesAheadAmongLoadedRows();

private:
    // Mark, pane and commands, once all that was to come has come; the row: where the mark ought to be, -1: wherever it is.
    static void agree(WindowBench &bench, int row = -1);
    static void begin(WindowBench &bench); // as after a start, the fifth row clicked

    QTemporaryDir m_made;
};

void FlowMarkedTest::initTestCase()
{
    makeArchive(m_made.path(), MidjourneyV2(), archived, 0);
}

void FlowMarkedTest::begin(WindowBench &bench)
{
    bench.show();
    QTRY_COMPARE(bench.controller->jobs().rowCount(), archived);
    QTRY_VERIFY(!bench.controller->jobs().keyAt(4).isEmpty());
    click(bench, 4);
    agree(bench, 4);
}

void FlowMarkedTest::agree(WindowBench &bench, int row)
{
    JobController &controller = *bench.controller;
    const auto *pane = bench.window->findChild<JobsPane *>();
    QTRY_VERIFY(pane->isFinal() && !controller.selected().isEmpty());
    const QModelIndex current = list(bench)->currentIndex();
    QVERIFY(current.isValid());
    if (row >= 0)
        QCOMPARE(current.row(), row);
    const JobKey key = controller.jobs().keyAt(current.row());
    QCOMPARE(controller.selected(), key);
    QVERIFY(bench.window->findChild<DetailPane *>()->isVisible());
    QCOMPARE(list(bench)->selectionModel()->selectedIndexes(), QModelIndexList{current});

    bench.action(u"Copy Job ID"_s)->trigger();
    QCOMPARE(QApplication::clipboard()->text(), key.toString());
    QVERIFY(!controller.jobs().find(key)->isPinned);
    bench.action(u"Pin"_s)->trigger();
    QTRY_VERIFY(controller.jobs().find(key) && controller.jobs().find(key)->isPinned);
    bench.action(u"Pin"_s)->trigger();
    QTRY_VERIFY(!controller.jobs().find(key)->isPinned);
}

void FlowMarkedTest::followsTheMark_data()
{
    QTest::addColumn<Move>("move");
    QTest::addColumn<int>("row");
    QTest::newRow("End") << keys({Qt::Key_End}) << archived - 1;
    QTest::newRow("End, Home") << keys({Qt::Key_End, Qt::Key_Home}) << 0;
    QTest::newRow("End, Home, End") << keys({Qt::Key_End, Qt::Key_Home, Qt::Key_End}) << archived - 1;
    QTest::newRow("End, Up") << keys({Qt::Key_End, Qt::Key_Up}) << archived - 2;
    QTest::newRow("Page Down") << keys(QList<Qt::Key>(100, Qt::Key_PageDown)) << -1;
    QTest::newRow("Down") << keys({Qt::Key_Down}) << 5;
    QTest::newRow("next job") << Move([](WindowBench &bench) { bench.action(u"Next Job"_s)->trigger(); }) << 5;
    QTest::newRow("previous job") << Move([](WindowBench &bench) { bench.action(u"Previous Job"_s)->trigger(); }) << 3;
    QTest::newRow("End, previous job") << Move([](WindowBench &bench) {
        QTest::keyClick(list(bench), Qt::Key_End);
        bench.action(u"Previous Job"_s)->trigger();
    }) << archived - 2;
    QTest::newRow("scroll bar and click") << Move([](WindowBench &bench) {
        list(bench)->verticalScrollBar()->setValue(5000 * list(bench)->sizeHintForRow(0));
        click(bench, 5001);
    }) << 5001;
    QTest::newRow("search and first row") << Move([](WindowBench &bench) {
        bench.find<QLineEdit>(u"Search jobs"_s)->setText(u"robot"_s);
        QTRY_VERIFY(bench.controller->jobs().rowCount() < archived);
        QTest::keyClick(bench.find<QLineEdit>(u"Search jobs"_s), Qt::Key_Down);
        if (!list(bench)->currentIndex().isValid())
            list(bench)->setCurrentIndex(list(bench)->model()->index(0, 0));
    }) << -1;
    QTest::newRow("type-ahead") << typed(7) << 7;
    QTest::newRow("End, type-ahead") << Move([](WindowBench &bench) {
        QTest::keyClick(list(bench), Qt::Key_End);
        typed(7)(bench);
    }) << 7;
    QTest::newRow("type-ahead, End") << Move([](WindowBench &bench) {
        typed(7)(bench);
        QTest::keyClick(list(bench), Qt::Key_End);
    }) << archived - 1;
    QTest::newRow("import while rows are loading") << Move([](WindowBench &bench) {
        const QString folder = writeDocuments(bench);
        QSignalSpy ended(bench.controller.get(), &JobController::importEnded);
        QTest::keyClick(list(bench), Qt::Key_End);
        bench.controller->openArguments({folder});
        QTRY_COMPARE(ended.size(), 1);
        QTRY_COMPARE(bench.controller->jobs().rowCount(), archived + imported);
    }) << -1;
    QTest::newRow("End while an import runs") << Move([](WindowBench &bench) {
        QSignalSpy ended(bench.controller.get(), &JobController::importEnded);
        bench.controller->openArguments({writeDocuments(bench)});
        QTRY_VERIFY(bench.controller->jobs().rowCount() > archived);
        QTest::keyClick(list(bench), Qt::Key_End);
        QTRY_COMPARE(ended.size(), 1);
        QTRY_COMPARE(bench.controller->jobs().rowCount(), archived + imported);
    }) << -1;
    QTest::newRow("End and a search for all") << Move([](WindowBench &bench) {
        QTest::keyClick(list(bench), Qt::Key_End);
        bench.controller->jobs().setQuery({.order = JobQuery::Order::Created});
    }) << -1;
    QTest::newRow("End while rows come") << Move([](WindowBench &bench) {
        QTest::keyClick(list(bench), Qt::Key_End);
        bench.controller->jobs().upsert({.key = JobKey(u"new"_s), .id = u"new"_s, .opened = QDateTime::currentDateTimeUtc()});
    }) << archived;
    QTest::newRow("removal") << Move([](WindowBench &bench) {
        const JobKey gone = bench.controller->selected();
        bench.controller->remove({gone});
        QTRY_VERIFY(bench.controller->selected() != gone);
    }) << 4;
    QTest::newRow("opened by hand") << Move([](WindowBench &bench) {
        QTest::keyClick(list(bench), Qt::Key_End);
        bench.type(jobId(980));
        QTRY_COMPARE(bench.controller->selected(), jobKey(980));
    }) << -1;
}

void FlowMarkedTest::followsTheMark()
{
    QFETCH(const Move, move);
    QFETCH(const int, row);
    WindowBench bench({}, {}, {}, m_made.path());
    begin(bench);
    move(bench);
    if (!QTest::currentTestFailed())
        agree(bench, row);
}

void FlowMarkedTest::actsOnNothingUntilTheRowIsLoaded()
{
    WindowBench bench({}, {}, {}, m_made.path());
    begin(bench);
    const QString before = bench.controller->selected().toString();
    QTest::keyClick(list(bench), Qt::Key_End);
    QVERIFY(bench.controller->jobs().keyAt(archived - 1).isEmpty()); // nothing has been delivered yet
    QVERIFY(!bench.window->findChild<DetailPane *>()->isVisible());
    QApplication::clipboard()->clear();
    bench.dialogs.confirmAnswer = true;
    for (const QString &command :
         {u"Refresh"_s, u"Stop Checking"_s, u"Pin"_s, u"Tags…"_s, u"Remove…"_s, u"Copy Job ID"_s, u"Copy Prompt"_s, u"Copy Image"_s,
          u"Save"_s, u"Save As…"_s, u"Save Selected"_s, u"Save All"_s, u"Export…"_s, u"Full Screen"_s, u"Compare"_s, u"Show Info"_s})
    {
        QVERIFY2(!bench.action(command)->isEnabled(), qPrintable(command));
        bench.action(command)->trigger();
    }
    QTest::keyClick(list(bench), Qt::Key_Delete);
    QVERIFY(bench.dialogs.questions.isEmpty());
    QCOMPARE(QApplication::clipboard()->text(), QString());
    QVERIFY(!bench.controller->jobs().find(JobKey(before))->isPinned);
    agree(bench, archived - 1);
}

void FlowMarkedTest::isNotMovedByALateAnswer()
{
    WindowBench bench({}, {}, {}, m_made.path());
    begin(bench);
    QTest::keyClick(list(bench), Qt::Key_Down); // which comes from the archive
    QTest::keyClick(list(bench), Qt::Key_End);
    agree(bench, archived - 1);
}

// Whatever comes of the job that was shown before.
void FlowMarkedTest::showsThatItLoadsUntilTheJobIsThere()
{
    WindowBench bench({}, {}, {}, m_made.path());
    begin(bench);
    const auto *details = bench.window->findChild<DetailPane *>();
    QTest::keyClick(list(bench), Qt::Key_Down);
    QVERIFY(!bench.window->findChild<JobsPane *>()->isFinal()); // the archive has not delivered it
    QVERIFY(details->isVisible());
    auto *loadingSoon = bench.window->findChild<JobPages *>()->findChild<QTimer *>({}, Qt::FindDirectChildrenOnly);
    QVERIFY(loadingSoon && loadingSoon->isActive() && loadingSoon->isSingleShot());
    QTimerEvent pause(loadingSoon->timerId()); // is over
    QCoreApplication::sendEvent(loadingSoon, &pause);
    QVERIFY(!details->isVisible());
    emit bench.controller->jobChanged(bench.controller->selected());
    QVERIFY(!details->isVisible());
    agree(bench, 5);
}

void FlowMarkedTest::goesBackWhereTheArchiveHasLostTheJob()
{
    WindowBench bench({}, {}, {}, m_made.path());
    begin(bench);
    const QString lost = bench.controller->jobs().keyAt(8).toString();
    {
        Database other(bench.path(u"data/archive.db"_s));
        QVERIFY(!other.open());
        QVERIFY(other.run(u"DELETE FROM job WHERE key = ?"_s, {lost}));
    }
    click(bench, 8);
    QTRY_VERIFY(bench.notice().contains(lost));
    agree(bench, 4);
}

void FlowMarkedTest::showsTheMenuOfTheJobThatWasClicked()
{
    WindowBench bench({}, {}, {}, m_made.path());
    begin(bench);
    const QPoint place = list(bench)->visualRect(list(bench)->model()->index(7, 0)).center();
    QTest::mouseClick(list(bench)->viewport(), Qt::RightButton, {}, place);
    emit list(bench)->customContextMenuRequested(place);
    QTRY_VERIFY(qobject_cast<QMenu *>(QApplication::activePopupWidget()));
    QCOMPARE(bench.controller->selected(), bench.controller->jobs().keyAt(7));
    const auto actions = QApplication::activePopupWidget()->actions();
    QVERIFY(std::any_of(actions.begin(), actions.end(), [](QAction *action) { return action->text() == u"Pin"_s && action->isEnabled(); }));
    QApplication::activePopupWidget()->close();
}

void FlowMarkedTest::saysHowManyItActsOn()
{
    WindowBench bench({}, {}, {}, m_made.path());
    begin(bench);
    click(bench, 8, Qt::ShiftModifier);
    QTRY_VERIFY(bench.window->findChild<JobsPane *>()->isFinal());
    QTRY_VERIFY(bench.action(u"Save All"_s)->isEnabled());
    QCOMPARE(bench.action(u"Save All"_s)->text(), u"Save 5 Job(s)…"_s); // no translation is loaded
    QCOMPARE(bench.action(u"Export…"_s)->text(), u"Export 5 Job(s)…"_s);
    QCOMPARE(bench.action(u"Remove…"_s)->text(), u"Remove 5 Job(s)…"_s);
    QCOMPARE(bench.controller->selected(), bench.controller->jobs().keyAt(8));
    click(bench, 8, Qt::ControlModifier); // out of the choice again: what is shown is one of the others
    QTRY_VERIFY(bench.window->findChild<JobsPane *>()->isFinal());
    QCOMPARE(bench.controller->selected(), bench.controller->jobs().keyAt(4));
    QCOMPARE(bench.action(u"Pin"_s)->text(), u"Pin 4 Job(s)"_s);
    click(bench, 6);
    QTRY_VERIFY(bench.window->findChild<JobsPane *>()->isFinal());
    QCOMPARE(bench.action(u"Save All"_s)->text(), u"Save All"_s);
}

// A search through all rows would have the archive deliver each of them, and the list forget those that it shows.
void FlowMarkedTest::typesAheadAmongLoadedRows()
{
    WindowBench bench({}, {}, {}, m_made.path());
    begin(bench);
    const JobListModel &jobs = bench.controller->jobs();
    const auto loaded = [&] {
        int count = 0;
        for (int row = 0; row < archived; ++row)
            count += jobs.keyAt(row).isEmpty() ? 0 : 1;
        return count;
    };
    const int before = loaded(); // a page of them, and End delivers another
    QTest::keyClicks(list(bench), u"~~~~"_s);
    agree(bench, 4);
    QTest::keyClick(list(bench), Qt::Key_End); // is delivered after whatever was requested before
    agree(bench, archived - 1);
    QVERIFY2(loaded() < before + 1024, qPrintable(u"%1 rows are loaded, before %2"_s.arg(loaded()).arg(before)));
}

QTEST_MAIN(FlowMarkedTest)
#include "tst_flow_marked.moc"
