// SPDX-License-Identifier: MIT
#include "app/archive/archive.h"
#include "app/services/allservices.h"
#include "app/services/serviceregistry.h"
#include "tests/support/jobbuilder.h"
#include "tests/ui/support/layoutcheck.h"
#include "tests/ui/support/windowbench.h"
#include "ui/common/noticebar.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QListView>
#include <QSplitter>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

QJsonObject jobWith(int number, const QString &prompt)
{
    QJsonObject job = jobObject(number, u"completed"_s);
    job["prompt"_L1] = prompt;
    return job;
}

QListView *jobs(const WindowBench &bench)
{
    return bench.find<QListView>(u"Jobs"_s);
}

// Of the first job, which has ended; the second is shown before the answer is there.
void failToRefreshUnseen(WindowBench &bench)
{
    bench.show();
    bench.controller->openText("[" + json(jobWith(1, u"an old lighthouse"_s)) + "," + json(jobWith(2, u"a new one"_s)) + "]");
    bench.answerJob(1, FakeNetwork::Answer{.status = 500});
    bench.press(Qt::Key_F5);
    bench.controller->select(jobKey(2));
    QTRY_VERIFY(!bench.notice().isEmpty());
}

} // namespace

// What the bar says is true for as long as it stands there.
class FlowNoticesTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarningsButOne(); }
    void moveNothing_data();
    void moveNothing();
    void keepTheirPlaceWhereTheyStay();
    void goWithTheNextCommand();
    void goWithWhatTheyOfferToUndo();
    void goWithTheToken();
    void stayWhileTheirTroubleLasts();
    void nameTheJob();
    void actOnTheirJob();
    void offerToOpenANumberAsAJobOfAService();
    void goWithTheJobThatTheyAreOf();
    void tellThatNothingIsNew();
    void giveTheFocusBack();
    void sayOnceThatSettingsCannotBeSaved();
};

void FlowNoticesTest::moveNothing_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("from the left") << Qt::LeftToRight;
    QTest::newRow("from the right") << Qt::RightToLeft;
}

void FlowNoticesTest::moveNothing()
{
    QFETCH(Qt::LayoutDirection, direction);
    WindowBench bench;
    bench.window->setLayoutDirection(direction);
    bench.show({720, 480});
    bench.controller->openText("[" + json(jobWith(1, u"an old lighthouse"_s)) + "," + json(jobWith(2, u"a new one"_s)) + "]");
    const QWidget *panes = bench.window->findChild<QSplitter *>();
    const QRect before = panes->geometry();
    const QWidget *focus = QApplication::focusWidget();
    auto *bar = bench.window->findChild<NoticeBar *>();
    for (const QString &text : {u"Copied."_s, u"A long text that needs several lines. "_s.repeated(12)}) {
        emit bench.controller->noticed({.text = text, .folder = u"/saved"_s});
        QTest::qWait(1); // until the layouts have settled
        QCOMPARE(bench.notice(), text);
        QCOMPARE(panes->geometry(), before);
        QVERIFY(before.contains(bar->geometry()));
        QCOMPARE(layoutFaults(*bench.window), QStringList());
        QCOMPARE(QApplication::focusWidget(), focus);
        QCOMPARE(bench.window->childAt(bar->mapTo(bench.window.get(), QPoint(4, 4))), bar); // above the panes
    }
    bench.window->resize(1000, 600);
    QTest::qWait(1);
    QVERIFY(panes->geometry() != before && panes->geometry().contains(bar->geometry()));
    QVERIFY(panes->geometry().bottom() - bar->geometry().bottom() < 20);
}

void FlowNoticesTest::keepTheirPlaceWhereTheyStay()
{
    WindowBench bench;
    bench.show();
    const QWidget *panes = bench.window->findChild<QSplitter *>();
    const QWidget *bar = bench.window->findChild<NoticeBar *>();
    const QRect before = panes->geometry();
    for (int times = 0; times < 2; ++times) {
        emit bench.controller->noticed({.text = u"The disk is full."_s, .level = Notice::Level::Warning, .lasts = true});
        QTest::qWait(1); // until the layouts have settled
        QCOMPARE(panes->geometry().top(), before.top() + bar->height());
        QCOMPARE(bar->geometry().bottom() + 1, panes->geometry().top());
        emit bench.controller->noticed({.text = u"Copied."_s});
        QTest::qWait(1);
        QCOMPARE(panes->geometry(), before);
        QVERIFY(before.contains(bar->geometry()));
    }
}

void FlowNoticesTest::goWithTheNextCommand()
{
    WindowBench bench;
    bench.show();
    bench.answerJob(1, jobObject(1, u"completed"_s));
    QGuiApplication::clipboard()->setText(u"good morning"_s);
    bench.action(u"Paste Jobs"_s)->trigger();
    QVERIFY2(bench.notice().startsWith(u"No job ID"_s), qPrintable(bench.notice()));
    QGuiApplication::clipboard()->setText(jobId(1));
    bench.action(u"Paste Jobs"_s)->trigger();
    QCOMPARE(bench.notice(), QString());
    QTRY_VERIFY(bench.controller->answer(jobKey(1)));
}

void FlowNoticesTest::goWithWhatTheyOfferToUndo()
{
    WindowBench bench;
    bench.show();
    bench.controller->openText(json(jobObject(1, u"completed"_s)));
    bench.dialogs.confirmAnswer = true;
    bench.action(u"Remove\u2026"_s)->trigger();
    QVERIFY(bench.noticeButton(u"Undo"_s));
    bench.action(u"Undo Remove"_s)->trigger();
    QCOMPARE(bench.notice(), QString());
    QTRY_COMPARE(bench.controller->jobs().rowCount(), 1);
}

void FlowNoticesTest::goWithTheToken()
{
    WindowBench bench{QString()};
    bench.show();
    bench.keys.behaviour = FakeKeyStore::Behaviour::Refuses;
    bench.tokens->use(u"user:1-secret"_s, true);
    QTRY_VERIFY2(bench.notice().contains(u"this session only"_s), qPrintable(bench.notice()));
    bench.keys.behaviour = FakeKeyStore::Behaviour::Answers;
    bench.tokens->forget();
    QCOMPARE(bench.notice(), QString());
}

void FlowNoticesTest::stayWhileTheirTroubleLasts()
{
    WindowBench bench;
    bench.show();
    bench.controller->openText(json(jobObject(1, u"completed"_s)));
    emit bench.controller->noticed(
        {.text = u"The disk is full."_s, .action = ActionId::ResumeDownloads, .level = Notice::Level::Warning, .lasts = true});
    bench.action(u"Show Details"_s)->trigger();
    QCOMPARE(bench.notice(), u"The disk is full."_s);
    QVERIFY(bench.noticeButton(u"Resume Downloads"_s));
    bench.action(u"Pause Downloads"_s)->trigger();
    QCOMPARE(bench.notice(), u"The disk is full."_s);
    bench.action(u"Pause Downloads"_s)->trigger(); // which resumes them
    QCOMPARE(bench.notice(), QString());
}

void FlowNoticesTest::nameTheJob()
{
    WindowBench bench;
    failToRefreshUnseen(bench);
    QVERIFY2(bench.notice().contains(u"an old lighthouse"_s), qPrintable(bench.notice()));
}

void FlowNoticesTest::actOnTheirJob()
{
    WindowBench bench;
    failToRefreshUnseen(bench);
    bench.answerJob(1, jobWith(1, u"an old lighthouse by day"_s));
    QVERIFY(bench.noticeButton(u"Try Again"_s));
    bench.noticeButton(u"Try Again"_s)->click();
    QTRY_COMPARE(bench.controller->answer(jobKey(1))->job.prompt.text, u"an old lighthouse by day"_s);
    QCOMPARE(bench.controller->selected(), jobKey(2));
}

void FlowNoticesTest::offerToOpenANumberAsAJobOfAService()
{
    WindowBench bench(std::make_unique<ServiceRegistry>(allServices()));
    bench.network.answerOthers({.status = 404});
    bench.show();
    bench.type(u"f47ac10b-58cc-4372-a567-0e02b2c3d479"_s); // no service has such IDs
    QVERIFY(bench.notice().startsWith(u"This ID does not say which service"_s));
    QVERIFY(!bench.noticeButton(u"Open as Kling"_s));
    bench.type(u"872361938"_s);
    QVERIFY(bench.network.requests().isEmpty());
    QVERIFY(bench.noticeButton(u"Open as Kling"_s));
    bench.noticeButton(u"Open as Kling"_s)->click();
    QTRY_COMPARE(bench.network.requests().size(), 1);
    QCOMPARE(bench.network.requests().first().url().path(), u"/v1/kling/tasks/872361938"_s);
    QCOMPARE(bench.controller->selected(), JobKey(u"kling:872361938"_s));
    QVERIFY(bench.tokenWentOnlyHome());
}

void FlowNoticesTest::goWithTheJobThatTheyAreOf()
{
    WindowBench bench;
    bench.show();
    bench.controller->openText("[" + json(jobWith(1, u"an old lighthouse"_s)) + "," + json(jobWith(2, u"a new one"_s)) + "]");
    bench.answerJob(1, FakeNetwork::Answer{.status = 500});
    bench.press(Qt::Key_F5);
    QTRY_VERIFY(!bench.notice().isEmpty());
    jobs(bench)->setCurrentIndex(jobs(bench)->model()->index(1, 0));
    QCOMPARE(bench.notice(), QString());
}

void FlowNoticesTest::tellThatNothingIsNew()
{
    WindowBench bench;
    bench.show();
    bench.answerJob(1, jobWith(1, u"an old lighthouse"_s));
    bench.type(jobId(1));
    QTRY_VERIFY(bench.controller->answer(jobKey(1)));
    QCOMPARE(bench.notice(), QString());
    bench.answerJob(1, jobWith(1, u"an old lighthouse"_s));
    bench.press(Qt::Key_F5);
    QTRY_COMPARE(bench.notice(), u"No changes."_s);
    bench.answerJob(1, jobWith(1, u"an older lighthouse"_s));
    bench.press(Qt::Key_F5);
    QTRY_COMPARE(bench.controller->answer(jobKey(1))->job.prompt.text, u"an older lighthouse"_s);
    QCOMPARE(bench.notice(), QString());
}

void FlowNoticesTest::giveTheFocusBack()
{
    WindowBench bench;
    failToRefreshUnseen(bench);
    bench.answerJob(1, FakeNetwork::Answer{.ending = FakeNetwork::Ending::Hang});
    jobs(bench)->setFocus();
    bench.noticeButton(u"Try Again"_s)->setFocus();
    bench.press(Qt::Key_Space);
    QCOMPARE(bench.notice(), QString());
    QVERIFY(jobs(bench)->hasFocus());
    emit bench.controller->noticed({.text = u"Look."_s, .level = Notice::Level::Warning});
    QTest::mouseClick(bench.find<QAbstractButton>(u"Close message"_s), Qt::LeftButton);
    QVERIFY(jobs(bench)->hasFocus());
}

// A folder stands where the file should be.
void FlowNoticesTest::sayOnceThatSettingsCannotBeSaved()
{
    WindowBench bench;
    bench.show();
    bench.preferences.flush();
    QVERIFY(QFile::remove(bench.settingsFile()) && QDir().mkpath(bench.settingsFile()));
    const auto change = [&bench](int megabytes) {
        bench.preferences.update([megabytes](Preferences &all) { all.imageMegabytes = megabytes; });
        bench.preferences.flush();
    };
    change(300);
    QVERIFY2(bench.notice().contains(u"settings.ini"_s), qPrintable(bench.notice()));
    bench.links.opened.clear();
    bench.noticeButton(u"Show in Folder"_s)->click();
    QCOMPARE(bench.links.opened, (QList<QUrl>{QUrl::fromLocalFile(bench.recordFolder.path())}));
    bench.action(u"Copy Diagnostics"_s)->trigger();
    QVERIFY(!bench.notice().contains(u"settings.ini"_s));
    change(310);
    QVERIFY(!bench.notice().contains(u"settings.ini"_s)); // it was said
    QVERIFY(QDir().rmdir(bench.settingsFile()));
    change(320); // it is written again
    QVERIFY(QFile::remove(bench.settingsFile()) && QDir().mkpath(bench.settingsFile()));
    change(330);
    QVERIFY(bench.notice().contains(u"settings.ini"_s));
    QVERIFY(QDir().rmdir(bench.settingsFile()));
    change(340);
    QCOMPARE(bench.notice(), QString()); // it is no longer so
}

QTEST_MAIN(FlowNoticesTest)
#include "tst_flow_notices.moc"
