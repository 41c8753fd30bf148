// SPDX-License-Identifier: MIT
#include "app/archive/archive.h"
#include "tests/support/jobbuilder.h"
#include "tests/ui/support/windowbench.h"
#include "ui/jobs/jobspane.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTreeView>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

QJsonObject jobWith(int number, const QString &prompt, const QString &status = u"completed"_s)
{
    QJsonObject job = jobObject(number, status);
    job["prompt"_L1] = prompt;
    return job;
}

} // namespace

// The window over an archive: what was opened is found, marked, removed, brought back and compared with what it was.
class FlowArchiveTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarningsButOne(); }
    void findsAsOneTypes();
    void filtersByMarks();
    void staysWithAJobThatTheFilterHides();
    void showsWhatWasOpenedWhateverIsSearched();
    void removesTheChosenAndUndoesIt();
    void tagsAllThatIsChosen();
    void opensAFolderIntoTheArchive();
    void showsEarlierAnswers();
    void showsAFamilyOfTheArchive();
    void tellsTheDays();
    void keepsTheSelectionWhileRowsCome();

private:
    [[nodiscard]] static QListView *list(const WindowBench &bench) { return bench.find<QListView>(u"Jobs"_s); }
    // The key of the row that is the current one in the list; empty: none is.
    [[nodiscard]] static JobKey currentKey(const WindowBench &bench)
    {
        const QModelIndex current = list(bench)->currentIndex();
        return current.isValid() ? bench.controller->jobs().keyAt(current.row()) : JobKey();
    }
    static void keep(WindowBench &bench, int jobs); // in the archive, and in no memory
    // How many jobs a search finds. Another search runs before: the rows stay until a search is answered.
    static void lookFor(WindowBench &bench, const QString &text, int found);
};

void FlowArchiveTest::keep(WindowBench &bench, int jobs)
{
    QDir().mkpath(bench.path(u"documents"_s));
    for (int number = 1; number <= jobs; ++number)
        (void)bench.writeFile(u"documents/%1.json"_s.arg(number), json(jobWith(number, u"lighthouse number %1"_s.arg(number))));
    bench.controller->openArguments({bench.path(u"documents"_s)});
    QTRY_COMPARE(bench.controller->jobs().rowCount(), jobs);
    QTRY_VERIFY(bench.notice().contains(QLocale().toString(jobs)));
}

void FlowArchiveTest::lookFor(WindowBench &bench, const QString &text, int found)
{
    JobListModel &jobs = bench.controller->jobs();
    jobs.setQuery({.text = u"nothing of that kind"_s});
    QTRY_COMPARE(jobs.rowCount(), 0);
    QSignalSpy answered(&jobs, &JobListModel::countChanged);
    jobs.setQuery({.text = text});
    QTRY_VERIFY(!answered.isEmpty());
    QTRY_COMPARE(jobs.rowCount(), found);
}

void FlowArchiveTest::findsAsOneTypes()
{
    WindowBench bench;
    bench.show();
    bench.controller->openText(json(jobWith(1, u"嵐の中の灯台 --ar 3:2"_s)));
    bench.controller->openText(json(jobWith(2, u"ein Leuchtturm"_s, u"failed"_s)));
    QTRY_COMPARE(bench.controller->jobs().rowCount(), 2);
    auto *search = bench.find<QLineEdit>(u"Search jobs"_s);
    const std::pair<QString, QString> searches[]{
        {u"TURM"_s, jobId(2)}, {u"灯"_s, jobId(1)}, {u"status:failed"_s, jobId(2)}, {u"ar:3:2"_s, jobId(1)}};
    for (const auto &[text, found] : searches) {
        search->setText(text);
        QTRY_VERIFY(bench.controller->jobs().rowCount() == 1 && bench.controller->jobs().keyAt(0) == JobKey(found));
        QTRY_VERIFY(bench.find<QLabel>(u"1 of 2 job(s)"_s)); // no translation is loaded
    }
    search->setText(u"NEAR(\"x"_s);
    QTRY_VERIFY(bench.find<QLabel>(u"No job matches this search"_s));
    search->clear();
    QTRY_VERIFY(bench.find<QLabel>(u"2 job(s)"_s));
    QVERIFY(bench.network.requests().isEmpty());
}

void FlowArchiveTest::filtersByMarks()
{
    WindowBench bench;
    bench.show();
    keep(bench, 3);
    bench.controller->select(jobKey(2));
    QTRY_COMPARE(bench.controller->selected(), jobKey(2));
    QCOMPARE(bench.action(u"Pin"_s)->text(), u"Pin"_s);
    bench.action(u"Pin"_s)->trigger();
    QTRY_VERIFY(bench.action(u"Unpin"_s));
    bench.controller->jobs().setQuery({.isPinned = true});
    QTRY_COMPARE(bench.controller->jobs().rowCount(), 1);
    QCOMPARE(bench.controller->jobs().keyAt(0), jobKey(2));
    bench.action(u"Unpin"_s)->trigger();
    QTRY_VERIFY(bench.action(u"Pin"_s));
    lookFor(bench, {}, 3);
    list(bench)->selectAll(); // all but one of them are only in the archive
    bench.action(u"Pin"_s)->trigger();
    lookFor(bench, u"is:pinned"_s, 3);
}

void FlowArchiveTest::staysWithAJobThatTheFilterHides()
{
    WindowBench bench;
    bench.show();
    keep(bench, 3);
    list(bench)->setCurrentIndex(list(bench)->model()->index(1, 0));
    QTRY_VERIFY(bench.action(u"Pin"_s)->isEnabled());
    list(bench)->selectAll();
    bench.action(u"Pin"_s)->trigger();
    lookFor(bench, u"is:pinned"_s, 3);
    const JobKey key = bench.controller->selected();
    QCOMPARE(currentKey(bench), key);
    QSignalSpy chosen(bench.window->findChild<JobsPane *>(), &JobsPane::selected);
    bench.action(u"Unpin"_s)->trigger();
    QTRY_COMPARE(bench.controller->jobs().rowCount(), 2);
    QCOMPARE(bench.controller->selected(), key);
    QCOMPARE(currentKey(bench), JobKey());
    lookFor(bench, {}, 3);
    QCOMPARE(currentKey(bench), key);
    QCOMPARE(chosen.size(), 0); // nobody has chosen anything

    bench.action(u"Pin"_s)->trigger();
    lookFor(bench, u"is:pinned"_s, 3);
    bench.action(u"Unpin"_s)->trigger();
    QTRY_COMPARE(bench.controller->jobs().rowCount(), 2);
    for (int row = 0; row < 2; ++row) {
        const QRect place = list(bench)->visualRect(list(bench)->model()->index(row, 0));
        QTest::mouseClick(list(bench)->viewport(), Qt::LeftButton, {}, place.center());
        QTRY_COMPARE(bench.controller->selected(), bench.controller->jobs().keyAt(row));
    }
}

void FlowArchiveTest::showsWhatWasOpenedWhateverIsSearched()
{
    WindowBench bench;
    bench.show();
    keep(bench, 3);
    auto *search = bench.find<QLineEdit>(u"Search jobs"_s);
    search->setText(u"\"number 3\""_s);
    QTRY_VERIFY(bench.controller->jobs().rowCount() == 1 && bench.controller->jobs().keyAt(0) == jobKey(3));
    list(bench)->setCurrentIndex(list(bench)->model()->index(0, 0));
    QTRY_COMPARE(bench.controller->selected(), jobKey(3));
    QTest::qWait(1);
    bench.type(jobId(2)); // which the archive has to deliver first
    QTRY_COMPARE(bench.controller->selected(), jobKey(2));
    QTRY_COMPARE(currentKey(bench), jobKey(2));
    QCOMPARE(search->text(), QString());
}

void FlowArchiveTest::removesTheChosenAndUndoesIt()
{
    WindowBench bench;
    bench.show();
    keep(bench, 5);
    list(bench)->setCurrentIndex(list(bench)->model()->index(1, 0));
    QTRY_VERIFY(!bench.controller->selected().isEmpty());
    list(bench)->selectionModel()->select(list(bench)->model()->index(2, 0), QItemSelectionModel::Select);
    list(bench)->setFocus();
    const QString removed = u"\"%1\""_s.arg(bench.controller->jobs().index(2).data().toString());
    const JobKey first = bench.controller->selected();
    QVERIFY(!bench.action(u"Undo Remove"_s)->isEnabled());
    bench.dialogs.confirmAnswer = true;
    bench.press(Qt::Key_Delete);
    QCOMPARE(bench.dialogs.questions.last().kind, FakeDialogs::Kind::Confirm);
    QVERIFY(bench.dialogs.questions.last().text.startsWith(u'2'));
    QTRY_COMPARE(bench.controller->jobs().rowCount(), 3);
    QTRY_VERIFY(bench.action(u"Undo Remove"_s)->isEnabled());
    QTRY_VERIFY(!currentKey(bench).isEmpty());
    QTRY_COMPARE(bench.controller->selected(), currentKey(bench));
    lookFor(bench, removed, 0);
    QVERIFY(bench.noticeButton(u"Undo"_s));
    bench.noticeButton(u"Undo"_s)->click();
    QTRY_COMPARE(bench.controller->jobs().rowCount(), 1);
    lookFor(bench, {}, 5);
    QTRY_COMPARE(bench.controller->selected(), first);
    QVERIFY(!bench.action(u"Undo Remove"_s)->isEnabled());
}

void FlowArchiveTest::tagsAllThatIsChosen()
{
    WindowBench bench;
    bench.show();
    keep(bench, 3);
    list(bench)->setCurrentIndex(list(bench)->model()->index(0, 0));
    QTRY_VERIFY(!bench.controller->selected().isEmpty());
    list(bench)->selectAll();
    bench.dialogs.lineAnswer = u" sea ,, light house, sea"_s;
    bench.action(u"Tags\u2026"_s)->trigger();
    QTRY_COMPARE(bench.dialogs.questions.size(), 1);
    const QString tagged = u"tag:\"light house\" tag:sea"_s;
    lookFor(bench, tagged, 3);
    list(bench)->selectAll();
    bench.dialogs.lineAnswer = std::nullopt; // the user would rather not
    bench.action(u"Tags\u2026"_s)->trigger();
    QTRY_COMPARE(bench.dialogs.questions.size(), 2);
    QCOMPARE(bench.dialogs.questions.last().text, u"sea, light house"_s);
    lookFor(bench, tagged, 3);
}

void FlowArchiveTest::opensAFolderIntoTheArchive()
{
    WindowBench bench{QString()};
    bench.show();
    QDir().mkpath(bench.path(u"documents/deeper"_s));
    (void)bench.writeFile(u"documents/a.json"_s, json(jobWith(1, u"one"_s)));
    (void)bench.writeFile(u"documents/deeper/b.jsonl"_s, json(jobWith(2, u"two"_s)) + json(jobWith(3, u"three"_s)));
    (void)bench.writeFile(u"documents/ids.txt"_s, "see " + jobId(4).toUtf8());
    (void)bench.writeFile(u"documents/broken.json"_s, "{\"jobid\": ");
    bench.dialogs.folderAnswer = bench.path(u"documents"_s);
    bench.action(u"Open Folder\u2026"_s)->trigger();
    QTRY_COMPARE(bench.controller->jobs().rowCount(), 4);
    QTRY_VERIFY(bench.notice().contains(u"broken.json"_s));
    QVERIFY(bench.notice().contains(u'4'));
    QCOMPARE(bench.controller->jobs().keys().size(), 0); // all of it in the archive, none in memory
    QVERIFY(bench.network.requests().isEmpty());
}

void FlowArchiveTest::showsEarlierAnswers()
{
    WindowBench bench;
    bench.show();
    bench.answerJob(1, jobWith(1, u"before"_s, u"progress"_s));
    bench.answerJob(1, jobWith(1, u"after"_s));
    bench.type(jobId(1));
    QTRY_VERIFY(bench.controller->answer(jobKey(1)) && bench.controller->answer(jobKey(1))->job.state == JobState::Succeeded);
    bench.action(u"Show JSON"_s)->trigger();
    QTRY_VERIFY(bench.find<QPlainTextEdit>(u"Job JSON"_s)->toPlainText().contains(u"after"_s));
    const auto answers = [&bench]() -> QComboBox * { // its name for a screen reader is its label's
        auto *label = bench.find<QLabel>(u"Response:"_s);
        return label ? qobject_cast<QComboBox *>(label->buddy()) : nullptr;
    };
    QTRY_VERIFY(answers());
    QCOMPARE(answers()->count(), 2);
    answers()->setCurrentIndex(1);
    QTRY_VERIFY(bench.find<QPlainTextEdit>(u"Job JSON"_s)->toPlainText().contains(u"before"_s));
}

void FlowArchiveTest::showsAFamilyOfTheArchive()
{
    WindowBench bench{QString()};
    bench.show();
    QDir().mkpath(bench.path(u"documents"_s));
    for (int number = 1; number <= 3; ++number) {
        QJsonObject job = jobWith(number, u"generation %1"_s.arg(number));
        if (number > 1)
            job["parentJobId"_L1] = jobId(number - 1);
        (void)bench.writeFile(u"documents/%1.json"_s.arg(number), json(job));
    }
    bench.controller->openArguments({bench.path(u"documents"_s)});
    QTRY_COMPARE(bench.controller->jobs().rowCount(), 3);
    bench.controller->select(jobKey(2));
    QTRY_COMPARE(bench.controller->selected(), jobKey(2));
    bench.action(u"Show Family"_s)->trigger();
    QTRY_VERIFY(bench.find<QTreeView>(u"Family"_s));
    auto *tree = bench.find<QTreeView>(u"Family"_s);
    QTRY_COMPARE(tree->model()->index(0, 0).data().toString(), u"generation 1"_s);
    const QModelIndex self = tree->model()->index(0, 0, tree->model()->index(0, 0));
    QVERIFY(self.data().toString().contains(u"generation 2"_s));
    QCOMPARE(tree->model()->rowCount(self), 1);
    QVERIFY(bench.network.requests().isEmpty());
}

void FlowArchiveTest::tellsTheDays()
{
    WindowBench bench;
    bench.show();
    keep(bench, 2);
    QTRY_VERIFY(bench.find<QLabel>(u"Opened · Today"_s));
    bench.controller->jobs().setQuery({.order = JobQuery::Order::Created});
    QTRY_VERIFY(bench.find<QLabel>(u"Created · "_s + QLocale().toString(QDate(2026, 6, 2), QLocale::LongFormat)));
}

void FlowArchiveTest::keepsTheSelectionWhileRowsCome()
{
    WindowBench bench;
    bench.show();
    keep(bench, 30);
    list(bench)->setCurrentIndex(list(bench)->model()->index(20, 0));
    QTRY_VERIFY(!bench.controller->jobs().keyAt(20).isEmpty()); // the row is loaded when it is looked at
    const JobKey key = bench.controller->jobs().keyAt(20);
    QTRY_COMPARE(bench.controller->selected(), key);
    QDir().mkpath(bench.path(u"more"_s));
    for (int number = 31; number <= 40; ++number)
        (void)bench.writeFile(u"more/%1.json"_s.arg(number), json(jobWith(number, u"another"_s)));
    bench.controller->openArguments({bench.path(u"more"_s)});
    QTRY_COMPARE(bench.controller->jobs().rowCount(), 40);
    QTRY_COMPARE(currentKey(bench), key);
    QCOMPARE(bench.controller->selected(), key);
    QCOMPARE(list(bench)->selectionModel()->selectedIndexes().size(), 1);
}

QTEST_MAIN(FlowArchiveTest)
#include "tst_flow_archive.moc"
