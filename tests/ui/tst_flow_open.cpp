// SPDX-License-Identifier: MIT
#include "tests/support/jobbuilder.h"
#include "tests/ui/support/windowbench.h"
#include "ui/jobs/jobfilter.h"
#include "ui/media/messageview.h"

#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QDropEvent>
#include <QGuiApplication>
#include <QJsonArray>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QToolButton>
#include <QtTest>
#include <QWindow>

using namespace Qt::StringLiterals;

namespace {

void drop(QWidget &window, QMimeData &data)
{
    QDragEnterEvent enter(window.rect().center(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(window.rect().center(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &event);
}

QListView *list(const WindowBench &bench, const QString &name)
{
    return bench.find<QListView>(name);
}

} // namespace

// The ways into the window: text, documents, drops, files, and a token for what waits.
class FlowOpenTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarningsButOne(); }
    void showsADocumentWithoutTokenAndNetwork();
    void opensSeveral();
    void takesDrops();
    void opensFiles();
    void opensFolders();
    void opensAWholeFamily();
    void exportsTheChosenJobs();
    void pastesOutsideTextFields();
    void selectsWhatItPastes();
    void pastesIntoTextFields();
    void tellsWhatHoldsNoJob();
    void takesTheTokenAndAsks();
    void beginsWithTabAndOrderItWasClosedWith();
    void remembersAnotherOrderByItself();
};

void FlowOpenTest::showsADocumentWithoutTokenAndNetwork()
{
    WindowBench bench{QString()};
    bench.show();
    QJsonObject job = jobObject(1, u"completed"_s);
    job["content"_L1] = u"done"_s;
    const QJsonObject document{{u"response"_s, QJsonObject{{u"status"_s, 200}}}, {u"result"_s, job}};
    QGuiApplication::clipboard()->setText(QString::fromUtf8(json(document)));
    bench.button(u"Paste a Job"_s)->click();
    QCOMPARE(list(bench, u"Jobs"_s)->model()->rowCount(), 1);
    QCOMPARE(bench.controller->selected(), jobKey(1));
    QVERIFY(bench.tabs()->isVisible());
    QVERIFY(bench.message()->message().sentence.contains(u"no images"_s)); // in the place of the preview
    bench.press(Qt::Key_4, Qt::ControlModifier);
    QVERIFY(bench.find<QPlainTextEdit>(u"Job JSON"_s)->toPlainText().contains(u"a lighthouse in a storm"_s));
    QTest::qWait(20); // as long as an answer takes, and no question was shown
    QVERIFY(bench.network.requests().isEmpty());
    QVERIFY(bench.notice().isEmpty());
}

void FlowOpenTest::opensSeveral()
{
    WindowBench bench;
    bench.show();
    for (int number = 1; number <= 3; ++number)
        bench.answerJob(number, jobObject(number, u"completed"_s));
    bench.type(u"see %1 and %2, also %3"_s.arg(jobId(1), jobId(2), jobId(3)));
    QCOMPARE(bench.controller->selected(), jobKey(1));
    QCOMPARE(list(bench, u"Jobs"_s)->currentIndex().row(), 0);
    QTRY_VERIFY(bench.controller->answer(jobKey(3)) && bench.controller->answer(jobKey(2)) && bench.controller->answer(jobKey(1)));
    QCOMPARE(bench.controller->selected(), jobKey(1));
}

void FlowOpenTest::takesDrops()
{
    WindowBench bench;
    bench.show();
    bench.answerJob(1, jobObject(1, u"completed"_s));
    QMimeData text;
    text.setText(u"https://api.useapi.net/v2/jobs/?jobid="_s + jobId(1));
    drop(*bench.window, text);
    QCOMPARE(bench.controller->selected(), jobKey(1));
    QTRY_VERIFY(bench.controller->answer(jobKey(1)));

    QMimeData file;
    file.setUrls({QUrl::fromLocalFile(bench.writeFile(u"two.json"_s, json(jobObject(2, u"completed"_s))))});
    drop(*bench.window, file);
    QTRY_COMPARE(bench.controller->selected(), jobKey(2));
    QVERIFY(bench.controller->answer(jobKey(2)));
    QCOMPARE(bench.network.requests().size(), 1);

    QMimeData picture;
    picture.setImageData(QImage(2, 2, QImage::Format_RGB32));
    QVERIFY(!picture.hasText());
    QDragEnterEvent enter(QPoint(), Qt::CopyAction, &picture, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QApplication::sendEvent(bench.window.get(), &enter);
    QVERIFY(!enter.isAccepted());
}

void FlowOpenTest::opensFiles()
{
    WindowBench bench;
    bench.show();
    bench.dialogs.filesAnswer = {bench.writeFile(u"one.json"_s, json(jobObject(1, u"completed"_s))), bench.path(u"gone.json"_s)};
    bench.press(Qt::Key_O, Qt::ControlModifier);
    QTRY_COMPARE(bench.controller->selected(), jobKey(1));
    QVERIFY(bench.notice().contains(u"gone.json"_s)); // what could not be read is said
}

void FlowOpenTest::opensFolders()
{
    WindowBench bench;
    bench.show();
    QVERIFY(QDir(bench.folder.path()).mkpath(u"in/deep"_s));
    (void)bench.writeFile(u"in/deep/job.json"_s, json(jobObject(1, u"completed"_s)));
    bench.action(u"Open Folder\u2026"_s)->trigger();
    QCOMPARE(bench.dialogs.questions.takeFirst().kind, FakeDialogs::Kind::Folder);
    bench.dialogs.folderAnswer = bench.path(u"in"_s);
    bench.action(u"Open Folder\u2026"_s)->trigger();
    QTRY_COMPARE(bench.controller->jobs().rowCount(), 1); // in the list; what is shown stays

    (void)bench.writeFile(u"in/deep/other.json"_s, json(jobObject(2, u"completed"_s)));
    QMimeData folder;
    folder.setUrls({QUrl::fromLocalFile(bench.path(u"in"_s))});
    drop(*bench.window, folder);
    QTRY_COMPARE(bench.controller->jobs().rowCount(), 2);
}

// More than 20 at once need a confirmation; the job that was looked at stays.
void FlowOpenTest::opensAWholeFamily()
{
    WindowBench bench{QString()};
    bench.show();
    QJsonObject job = jobObject(1, u"completed"_s);
    QJsonArray children;
    const auto open = [&](int number) {
        children.append(QJsonObject{{u"button"_s, u"V1"_s}, {u"jobid"_s, jobId(number)}});
        job["children"_L1] = children;
    };
    for (int number = 2; number <= 21; ++number)
        open(number);
    bench.controller->openText(json(job));
    bench.press(Qt::Key_3, Qt::ControlModifier);
    QTRY_VERIFY(bench.button(u"Open Whole Family"_s));
    bench.button(u"Open Whole Family"_s)->click();
    QVERIFY(bench.dialogs.questions.isEmpty());
    QTRY_COMPARE(bench.controller->jobs().jobCount(), 21);
    QCOMPARE(bench.controller->selected(), jobKey(1));

    open(22);
    job["updated"_L1] = u"2026-06-02T11:00:00.000Z"_s;
    bench.controller->openText(json(job));
    bench.button(u"Open Whole Family"_s)->click();
    QCOMPARE(bench.dialogs.questions.size(), 1);
    QVERIFY(bench.dialogs.questions.first().text.startsWith("21 job"_L1));
    QTRY_COMPARE(bench.controller->jobs().jobCount(), 21); // the user would rather not
    bench.dialogs.confirmAnswer = true;
    bench.button(u"Open Whole Family"_s)->click();
    QTRY_COMPARE(bench.controller->jobs().jobCount(), 22);
    QCOMPARE(bench.controller->selected(), jobKey(1));
}

void FlowOpenTest::exportsTheChosenJobs()
{
    WindowBench bench;
    bench.show();
    QAction *action = bench.action(u"Export\u2026"_s);
    QVERIFY(action && !action->isEnabled());
    for (int number = 1; number <= 2; ++number)
        bench.controller->openText(json(jobObject(number, u"completed"_s)));
    list(bench, u"Jobs"_s)->selectAll();
    action->trigger();
    QVERIFY(!QFile::exists(bench.path(u"out"_s))); // the user would rather not
    bench.dialogs.folderAnswer = bench.path(u"out"_s);
    action->trigger();
    QCOMPARE(bench.dialogs.questions.last().kind, FakeDialogs::Kind::Exporting);
    QCOMPARE(bench.dialogs.questions.last().title, u"2"_s);
    QTRY_VERIFY(bench.noticeButton(u"Open Page"_s));
    const QStringList made = QDir(bench.path(u"out"_s)).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    QCOMPARE(made.size(), 1);
    QVERIFY2(made.first().startsWith("Job Viewer export 2"_L1), qPrintable(made.first()));
    const QDir own(bench.path(u"out/"_s + made.first()));
    QCOMPARE(own.entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 2);
    QVERIFY(bench.noticeButton(u"Show in Folder"_s));
    bench.noticeButton(u"Open Page"_s)->click();
    QCOMPARE(bench.links.opened, QList<QUrl>{QUrl::fromLocalFile(own.filePath(u"index.html"_s))});
}

void FlowOpenTest::pastesOutsideTextFields()
{
    WindowBench bench;
    bench.show();
    bench.answerJob(1, jobObject(1, u"completed"_s));
    QGuiApplication::clipboard()->setText(jobId(1));
    bench.button(u"Paste a Job"_s)->setFocus();
    bench.press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(bench.controller->selected(), jobKey(1));
    QTRY_VERIFY(bench.controller->answer(jobKey(1)));
    bench.answerJob(2, jobObject(2, u"completed"_s));
    QGuiApplication::clipboard()->setText(jobId(2));
    bench.press(Qt::Key_4, Qt::ControlModifier);
    bench.find<QPlainTextEdit>(u"Job JSON"_s)->setFocus(); // a text, but none to write into
    bench.press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(bench.controller->selected(), jobKey(2));
    QTRY_VERIFY(bench.controller->answer(jobKey(2)));
}

// Ctrl is still down when what Ctrl+V brought is shown.
void FlowOpenTest::selectsWhatItPastes()
{
    WindowBench bench{QString()};
    bench.show();
    QWindow *window = bench.window->windowHandle();
    for (int number = 1; number <= 2; ++number) {
        QTest::keyPress(window, Qt::Key_F24, Qt::ControlModifier);
        QVERIFY(QGuiApplication::keyboardModifiers().testFlag(Qt::ControlModifier));
        bench.controller->openText(json(jobObject(number, u"completed"_s)));
        const QModelIndexList selected = list(bench, u"Jobs"_s)->selectionModel()->selectedIndexes();
        QCOMPARE(selected.size(), 1);
        QCOMPARE(selected.first().row(), 0); // the newest is on top
        QTest::keyRelease(window, Qt::Key_F24);
    }
}

void FlowOpenTest::pastesIntoTextFields()
{
    WindowBench bench;
    bench.show();
    QGuiApplication::clipboard()->setText(jobId(1));
    bench.press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(bench.find<QLineEdit>(u"Job ID"_s)->text(), jobId(1));
    QVERIFY(bench.button(u"Open"_s)->isEnabled());
    QCOMPARE(bench.controller->selected(), JobKey());
}

void FlowOpenTest::tellsWhatHoldsNoJob()
{
    WindowBench bench;
    bench.show();
    bench.type(u"good morning"_s);
    QVERIFY2(bench.notice().startsWith(u"No job ID"_s), qPrintable(bench.notice()));
    QTest::mouseClick(bench.find<QToolButton>(u"Close message"_s), Qt::LeftButton);
    QVERIFY(bench.notice().isEmpty());
    QGuiApplication::clipboard()->clear();
    bench.button(u"Paste a Job"_s)->click();
    QVERIFY2(bench.notice().contains(u"clipboard"_s), qPrintable(bench.notice()));
    QVERIFY(bench.network.requests().isEmpty());
}

void FlowOpenTest::takesTheTokenAndAsks()
{
    WindowBench bench{QString()};
    bench.show();
    bench.type(jobId(1));
    QTRY_COMPARE(bench.message()->message().title, u"No API token"_s);
    QCOMPARE(bench.messageButton()->text(), u"Enter Token…"_s);
    bench.messageButton()->click(); // answered with nothing
    QVERIFY(bench.network.requests().isEmpty());
    bench.dialogs.tokenAnswer = u"user:2-other"_s;
    bench.answerJob(1, jobObject(1, u"completed"_s));
    bench.messageButton()->click();
    QTRY_VERIFY(bench.controller->answer(jobKey(1)));
    QCOMPARE(bench.network.requests().first().rawHeader("Authorization"), "Bearer user:2-other");
    QVERIFY(bench.tabs()->isVisible());
}

void FlowOpenTest::beginsWithTabAndOrderItWasClosedWith()
{
    Preferences kept;
    {
        WindowBench bench;
        bench.show();
        bench.controller->openText(json(jobObject(1, u"completed"_s)));
        bench.press(Qt::Key_4, Qt::ControlModifier);
        bench.window->findChild<JobFilter *>()->setOrder(JobQuery::Order::Created); // its menu has another "Created"
        QCOMPARE(bench.controller->jobs().query().order, JobQuery::Order::Created);
        bench.window->close(); // before it would have been written anyway
        kept = readPreferences(bench.settingsFile());
        QCOMPARE(kept.tab, 3);
    }
    WindowBench bench;
    bench.preferences.set(kept);
    bench.window->restore();
    bench.show();
    bench.controller->openText(json(jobObject(2, u"completed"_s)));
    QTRY_VERIFY(bench.find<QPlainTextEdit>(u"Job JSON"_s));
    QTRY_VERIFY(bench.find<QPlainTextEdit>(u"Job JSON"_s)->toPlainText().contains(jobId(2)));
    QCOMPARE(bench.tabs()->currentIndex(), 3);
    QCOMPARE(bench.controller->jobs().query().order, JobQuery::Order::Created);
}

// While the window is open, and nothing else changes.
void FlowOpenTest::remembersAnotherOrderByItself()
{
    WindowBench bench;
    bench.show();
    QTRY_VERIFY(!readPreferences(bench.settingsFile()).geometry.isEmpty());
    QCOMPARE(readPreferences(bench.settingsFile()).order, JobOrder::Opened);
    bench.window->findChild<JobFilter *>()->setOrder(JobOrder::Updated);
    QTRY_COMPARE(readPreferences(bench.settingsFile()).order, JobOrder::Updated);
}

QTEST_MAIN(FlowOpenTest)
#include "tst_flow_open.moc"
