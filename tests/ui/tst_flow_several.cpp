// SPDX-License-Identifier: MIT
#include "tests/support/archivemaker.h"
#include "tests/support/jobbuilder.h"
#include "tests/ui/support/threejobs.h"
#include "ui/detail/detailpane.h"
#include "ui/jobs/contactsheet.h"
#include "ui/wall/wallview.h"

#include <QAction>
#include <QLabel>
#include <QListView>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

bool says(const WindowBench &bench, const QString &text)
{
    const auto labels = bench.window->findChild<ContactSheet *>()->findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->isVisible() && label->text() == text; });
}

} // namespace

// Several jobs that are chosen in the list.
class FlowSeveralTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarningsButOne(); }
    void showsAllOfThem();
    void goesToOneOfThem();
    void showsTheFirstOfMany();
    void opensOneFromTheWall();
    void stepsToOneJobWithShift();
};

void FlowSeveralTest::showsAllOfThem()
{
    WindowBench bench;
    openThree(bench);
    auto *list = bench.find<QListView>(u"Jobs"_s);
    list->setFocus();
    bench.press(Qt::Key_Down, Qt::ShiftModifier);
    auto *sheet = bench.find<QListView>(u"Selected Jobs"_s);
    QVERIFY(sheet);
    QVERIFY(says(bench, u"2 job(s) selected"_s));
    QCOMPARE(sheet->model()->rowCount(), 2);
    for (int row = 0; row < 2; ++row) {
        const QString name = sheet->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
        QCOMPARE(name, u"Completed, imagine, prompt of job %1"_s.arg(row + 1));
    }
    QVERIFY(list->hasFocus());
    QVERIFY(!bench.window->findChild<DetailPane *>()->isVisible());
    for (const auto &text : {u"Save"_s, u"Full Screen"_s, u"Show Details"_s})
        QVERIFY2(!bench.action(text)->isEnabled(), qPrintable(text)); // of which of them?
    QVERIFY(bench.action(u"Save 2 Job(s)…"_s)->isEnabled());
    bench.press(Qt::Key_Down, Qt::ShiftModifier);
    QVERIFY(says(bench, u"3 job(s) selected"_s));
    QTest::keyRelease(list, Qt::Key_Shift);
    bench.press(Qt::Key_Up);
    QTRY_VERIFY(bench.window->findChild<DetailPane *>()->isVisible());
    QCOMPARE(place(bench).left(1), u"2"_s);
    QTRY_VERIFY(bench.action(u"Save"_s)->isEnabled());
}

void FlowSeveralTest::goesToOneOfThem()
{
    WindowBench bench;
    openThree(bench);
    auto *list = bench.find<QListView>(u"Jobs"_s);
    list->setFocus();
    list->selectAll();
    auto *sheet = bench.find<QListView>(u"Selected Jobs"_s);
    QVERIFY(sheet);
    sheet->setFocus();
    sheet->setCurrentIndex(sheet->model()->index(2, 0));
    bench.press(Qt::Key_Return);
    QTRY_COMPARE(place(bench), u"3.1"_s);
    QCOMPARE(list->selectionModel()->selectedIndexes().size(), 1);
    QVERIFY(bench.window->findChild<DetailPane *>()->isAncestorOf(QApplication::focusWidget()));
}

void FlowSeveralTest::showsTheFirstOfMany()
{
    constexpr int archived = 600;
    QList<QByteArray> documents;
    for (int number = 1; number <= archived; ++number)
        documents.append(json(jobWithImages(number)));
    const QTemporaryDir made;
    makeArchiveOf(made.path(), MidjourneyV2(), documents);
    WindowBench bench({}, {}, {}, made.path());
    bench.show();
    QTRY_COMPARE(bench.controller->jobs().rowCount(), archived);
    bench.find<QListView>(u"Jobs"_s)->selectAll();
    auto *sheet = bench.find<QListView>(u"Selected Jobs"_s);
    QVERIFY(sheet);
    QCOMPARE(sheet->model()->rowCount(), ContactSheet::maxJobs);
    QVERIFY(says(bench, u"600 job(s) selected"_s));
    QVERIFY(says(bench, u"and 500 more"_s));
    QTRY_COMPARE(sheet->model()->index(99, 0).data(Qt::AccessibleTextRole).toString(),
                 bench.find<QListView>(u"Jobs"_s)->model()->index(99, 0).data(Qt::AccessibleTextRole).toString());
    bench.controller->remove({bench.controller->jobs().keyAt(5)});
    QTRY_VERIFY(says(bench, u"599 job(s) selected"_s));
}

// It would be under the sheet.
void FlowSeveralTest::opensOneFromTheWall()
{
    WindowBench bench;
    openThree(bench);
    bench.action(u"Wall"_s)->trigger();
    auto *wall = bench.window->findChild<WallView *>();
    QTRY_VERIFY(wall->isVisible() && wall->model()->rowCount() > 0);
    auto *list = bench.find<QListView>(u"Jobs"_s);
    list->selectAll();
    wall->setFocus();
    QTest::keyClick(wall, Qt::Key_Return);
    QTRY_VERIFY(bench.window->findChild<DetailPane *>()->isVisible());
    QCOMPARE(list->selectionModel()->selectedIndexes().size(), 1);
    QVERIFY(bench.window->findChild<DetailPane *>()->isAncestorOf(QApplication::focusWidget()));
}

// Whatever Shift means in a list.
void FlowSeveralTest::stepsToOneJobWithShift()
{
    WindowBench bench;
    openThree(bench);
    bench.press(Qt::Key_Right, Qt::ShiftModifier);
    QTRY_COMPARE(place(bench), u"2.1"_s);
    QCOMPARE(bench.find<QListView>(u"Jobs"_s)->selectionModel()->selectedIndexes().size(), 1);
}

QTEST_MAIN(FlowSeveralTest)
#include "tst_flow_several.moc"
