// SPDX-License-Identifier: MIT
#include "app/archive/archive.h"
#include "tests/support/jobbuilder.h"
#include "tests/ui/support/windowbench.h"
#include "ui/detail/jobheader.h"

#include <QAction>
#include <QDir>
#include <QLabel>
#include <QListView>
#include <QTableView>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

QByteArray documents(int first, int last)
{
    QByteArray all;
    for (int number = first; number <= last; ++number)
        all += json(jobObject(number, u"completed"_s)) + '\n';
    return all;
}

QListView *jobs(const WindowBench &bench)
{
    return bench.find<QListView>(u"Jobs"_s);
}

QStringList tagsOf(const WindowBench &bench, int number)
{
    const JobSummary *job = bench.controller->jobs().find(jobKey(number));
    return job ? job->tags : QStringList();
}

bool headerHolds(const WindowBench &bench, const QString &text)
{
    const auto labels = bench.window->findChild<JobHeader *>()->findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->text().contains(text); });
}

// The value beside this name; empty: there is no such row.
QString fact(const WindowBench &bench, const QString &name)
{
    const auto tables = bench.window->findChildren<QTableView *>();
    for (const QTableView *table : tables) {
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            if (table->model()->index(row, 0).data().toString() == name)
                return table->model()->index(row, 1).data().toString();
        }
    }
    return {};
}

} // namespace

// Several jobs at once.
class FlowManyTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarningsButOne(); }
    void choosesOneMoreWithCtrl();
    void keepsTheChosenWhileTheCurrentOneRuns();
    void keepsTheChosenWhileAnotherGoes();
    void offersTheTagsThatAllHave();
    void changesOnlyWhatWasChangedOfTheTags();
    void tagsWhatOnlyTheArchiveKnows();
    void showsTheTags();
};

void FlowManyTest::choosesOneMoreWithCtrl()
{
    WindowBench bench;
    bench.show();
    bench.controller->openText(documents(1, 3));
    const auto click = [&](int row, Qt::KeyboardModifiers modifiers) {
        const QRect place = jobs(bench)->visualRect(jobs(bench)->model()->index(row, 0));
        QTest::mouseClick(jobs(bench)->viewport(), Qt::LeftButton, modifiers, place.center());
    };
    click(0, Qt::NoModifier);
    click(2, Qt::ControlModifier);
    QCOMPARE(jobs(bench)->selectionModel()->selectedIndexes().size(), 2);
    QCOMPARE(bench.controller->selected(), jobKey(3));
    click(1, Qt::NoModifier);
    QCOMPARE(jobs(bench)->selectionModel()->selectedIndexes().size(), 1);
    click(2, Qt::ShiftModifier);
    QCOMPARE(jobs(bench)->selectionModel()->selectedIndexes().size(), 2);
}

void FlowManyTest::keepsTheChosenWhileTheCurrentOneRuns()
{
    WindowBench bench;
    bench.show();
    bench.controller->openText(documents(2, 3));
    constexpr int answers = 6;
    for (int n = 0; n < answers; ++n) {
        QJsonObject job = jobObject(1, u"progress"_s);
        job["content"_L1] = u"(%1%) (fast)"_s.arg(n);
        bench.answerJob(1, job);
    }
    bench.answerJob(1, FakeNetwork::Answer{.ending = FakeNetwork::Ending::Hang});
    bench.type(jobId(1));
    QCOMPARE(bench.controller->selected(), jobKey(1));
    jobs(bench)->selectAll();
    QCOMPARE(jobs(bench)->selectionModel()->selectedIndexes().size(), 3);
    QTRY_COMPARE(bench.network.requests().size(), answers + 1);
    QCOMPARE(jobs(bench)->selectionModel()->selectedIndexes().size(), 3);
    QCOMPARE(bench.controller->selected(), jobKey(1));
}

void FlowManyTest::keepsTheChosenWhileAnotherGoes()
{
    WindowBench bench;
    bench.show();
    bench.controller->openText(documents(1, 3));
    const JobListModel &model = bench.controller->jobs();
    bench.controller->select(model.keyAt(1));
    jobs(bench)->selectionModel()->select(jobs(bench)->model()->index(2, 0), QItemSelectionModel::Select);
    bench.controller->remove({model.keyAt(0)});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(jobs(bench)->selectionModel()->selectedIndexes().size(), 2);
    QCOMPARE(jobs(bench)->currentIndex().row(), 0);
    QCOMPARE(bench.controller->selected(), model.keyAt(0));
}

void FlowManyTest::offersTheTagsThatAllHave()
{
    WindowBench bench;
    bench.show();
    bench.controller->openText(documents(1, 2));
    bench.controller->repository().setTags({jobKey(1)}, {u"sea"_s, u"first"_s});
    bench.controller->repository().setTags({jobKey(2)}, {u"second"_s, u"sea"_s});
    jobs(bench)->selectAll();
    bench.action(u"Tags\u2026"_s)->trigger();
    QCOMPARE(bench.dialogs.questions.last().text, u"sea"_s);
    QVERIFY2(bench.dialogs.questions.last().action.contains(u'2'), qPrintable(bench.dialogs.questions.last().action));
}

void FlowManyTest::changesOnlyWhatWasChangedOfTheTags()
{
    WindowBench bench;
    bench.show();
    bench.controller->openText(documents(1, 2));
    bench.controller->repository().setTags({jobKey(1)}, {u"sea"_s, u"first"_s});
    bench.controller->repository().setTags({jobKey(2)}, {u"second"_s, u"sea"_s});
    jobs(bench)->selectAll();
    bench.dialogs.lineAnswer = u"sea, storm"_s;
    bench.action(u"Tags\u2026"_s)->trigger();
    QCOMPARE(tagsOf(bench, 1), (QStringList{u"sea"_s, u"first"_s, u"storm"_s}));
    QCOMPARE(tagsOf(bench, 2), (QStringList{u"second"_s, u"sea"_s, u"storm"_s}));
    bench.dialogs.lineAnswer = u"storm, first"_s;
    bench.action(u"Tags\u2026"_s)->trigger();
    QCOMPARE(tagsOf(bench, 1), (QStringList{u"first"_s, u"storm"_s})); // it had that one before
    QCOMPARE(tagsOf(bench, 2), (QStringList{u"second"_s, u"storm"_s, u"first"_s}));
}

void FlowManyTest::tagsWhatOnlyTheArchiveKnows()
{
    WindowBench bench;
    bench.show();
    QDir().mkpath(bench.path(u"documents"_s));
    for (int number = 1; number <= 3; ++number)
        (void)bench.writeFile(u"documents/%1.json"_s.arg(number), json(jobObject(number, u"completed"_s)));
    bench.controller->openArguments({bench.path(u"documents"_s)});
    QTRY_COMPARE(bench.controller->jobs().rowCount(), 3);
    jobs(bench)->setCurrentIndex(jobs(bench)->model()->index(0, 0));
    QTRY_VERIFY(!bench.controller->selected().isEmpty());
    const int other = bench.controller->selected() == jobKey(2) ? 1 : 2;
    bench.archive->setTags(jobKey(other), {u"mine"_s});
    jobs(bench)->selectAll();
    bench.dialogs.lineAnswer = u"sea"_s;
    bench.action(u"Tags\u2026"_s)->trigger();
    QTRY_COMPARE(bench.dialogs.questions.size(), 1);
    bench.controller->jobs().setQuery({.text = u"tag:sea"_s});
    QTRY_COMPARE(bench.controller->jobs().rowCount(), 3);
    bench.controller->jobs().setQuery({.text = u"tag:sea tag:mine"_s});
    QTRY_COMPARE(bench.controller->jobs().rowCount(), 1);
}

void FlowManyTest::showsTheTags()
{
    WindowBench bench;
    bench.show();
    bench.controller->openText(documents(1, 1));
    QVERIFY(!headerHolds(bench, u"Tags"_s));
    bench.controller->repository().setTags({jobKey(1)}, {u"sea"_s, u"for Ada"_s});
    QVERIFY(headerHolds(bench, u"Tags: sea, for Ada"_s));
    bench.press(Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(fact(bench, u"Tags"_s), u"sea, for Ada"_s);
    bench.controller->repository().setTags({jobKey(1)}, {u"sea"_s});
    QCOMPARE(fact(bench, u"Tags"_s), u"sea"_s);
    bench.controller->repository().setTags({jobKey(1)}, {});
    QVERIFY(!headerHolds(bench, u"Tags"_s));
    QCOMPARE(fact(bench, u"Tags"_s), QString());
}

QTEST_MAIN(FlowManyTest)
#include "tst_flow_many.moc"
