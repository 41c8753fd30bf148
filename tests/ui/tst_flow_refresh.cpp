// SPDX-License-Identifier: MIT
#include "app/archive/archive.h"
#include "tests/support/archivemaker.h"
#include "tests/support/jobbuilder.h"
#include "tests/ui/support/windowbench.h"

#include <QLabel>
#include <QListView>
#include <QToolButton>
#include <QtTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int maxInMemory = 80; // jobs: 64 that were looked at last, and those that are being requested

using Ending = FakeNetwork::Ending;

// A window over an archive whose jobs are in no memory.
class RefreshBench
{
    const QTemporaryDir m_made; // before the window, which begins with a copy of what lies there

    [[nodiscard]] QString archiveOf(int jobs) const
    {
        makeArchive(m_made.path(), MidjourneyV2(), jobs, 0);
        return m_made.path();
    }

public:
    explicit RefreshBench(int jobs, const QString &token = u"user:1-secret"_s)
        : bench(token, {}, {}, archiveOf(jobs))
    {
        bench.show();
        QTRY_COMPARE(bench.controller->jobs().rowCount(), jobs);
    }

    // Ctrl+A, F5.
    void refreshAll()
    {
        auto *list = bench.find<QListView>(u"Jobs"_s);
        list->setFocus();
        bench.press(Qt::Key_A, Qt::ControlModifier);
        QTRY_VERIFY(!bench.controller->selected().isEmpty()); // the shown job comes out of the archive
        list->setFocus();
        bench.press(Qt::Key_F5);
    }

    [[nodiscard]] qsizetype inMemory() const { return bench.controller->jobs().keys().size(); }
    [[nodiscard]] int documents(int jobs) const
    {
        int count = 0;
        for (int number = 1; number <= jobs; ++number)
            count += bench.controller->answer(jobKey(number)) ? 1 : 0;
        return count;
    }
    void answerAll(int jobs, const QString &status = u"completed"_s)
    {
        for (int number = 1; number <= jobs; ++number)
            bench.answerJob(number, jobObject(number, status));
    }

    WindowBench bench;
};

} // namespace

// The jobs of a selection are requested once more.
class FlowRefreshTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarningsButOne(); }
    void keepsFewInMemory();
    void asksAboveTwenty();
    void showsHowFarItIs();
    void canBeStopped();
    void goesOnAfterJobsThatFail();
    void endsWhenTheTokenIsWrong();
    void requestsNoneWithoutAToken();
    void leavesOutRemovedJobs();
};

void FlowRefreshTest::keepsFewInMemory()
{
    constexpr int jobs = 160;
    RefreshBench refresh(jobs);
    WindowBench &bench = refresh.bench;
    bench.dialogs.confirmAnswer = true;
    refresh.answerAll(jobs);
    qsizetype most = 0;
    connect(bench.controller.get(), &JobController::jobChanged, this, [&] { most = std::max(most, refresh.inMemory()); });
    refresh.refreshAll();
    QTRY_COMPARE(bench.network.requests().size(), jobs);
    QTRY_COMPARE(bench.network.running(), 0);
    QVERIFY2(most <= maxInMemory, qPrintable(QString::number(most)));
    QTRY_VERIFY(refresh.inMemory() <= maxInMemory);
    QVERIFY(refresh.documents(jobs) <= maxInMemory);
    QTRY_VERIFY2(bench.notice().contains(u"160"_s), qPrintable(bench.notice()));
    std::optional<ArchivedJob> first; // its response is in the archive
    bench.archive->lookup(jobKey(1), bench.controller.get(), [&first](const std::optional<ArchivedJob> &job) { first = job; });
    QTRY_VERIFY(first && first->answer);
    QCOMPARE(first->answer->raw, json(jobObject(1, u"completed"_s)));
}

void FlowRefreshTest::asksAboveTwenty()
{
    RefreshBench refresh(21);
    WindowBench &bench = refresh.bench;
    refresh.refreshAll();
    QTRY_COMPARE(bench.dialogs.questions.size(), 1);
    QVERIFY(bench.dialogs.questions.first().text.contains(u"21"_s));
    QVERIFY(bench.network.requests().isEmpty());

    RefreshBench few(20);
    few.answerAll(20);
    few.refreshAll();
    QTRY_COMPARE(few.bench.network.requests().size(), 20);
    QVERIFY(few.bench.dialogs.questions.isEmpty());
}

void FlowRefreshTest::showsHowFarItIs()
{
    constexpr int jobs = 5;
    RefreshBench refresh(jobs);
    WindowBench &bench = refresh.bench;
    for (int number = 1; number < jobs; ++number)
        bench.answerJob(number, jobObject(number, u"completed"_s));
    bench.answerJob(jobs, FakeNetwork::Answer{.ending = Ending::Hang});
    refresh.refreshAll();
    QTRY_VERIFY(bench.find<QLabel>(u"Refreshing 4 of 5 jobs"_s));
    QVERIFY(bench.find<QToolButton>(u"Stop Refreshing"_s));
    QVERIFY(!bench.find<QToolButton>(u"Stop Reading"_s));
}

void FlowRefreshTest::canBeStopped()
{
    constexpr int jobs = 30;
    RefreshBench refresh(jobs);
    WindowBench &bench = refresh.bench;
    bench.dialogs.confirmAnswer = true;
    bench.network.answerOthers({.ending = Ending::Hang});
    refresh.refreshAll();
    QTRY_VERIFY(bench.network.running() > 0);
    const qsizetype requested = bench.network.requests().size();
    auto *stop = bench.find<QToolButton>(u"Stop Refreshing"_s);
    QVERIFY(stop);
    QTest::mouseClick(stop, Qt::LeftButton);
    QVERIFY(!stop->isVisible());
    QTRY_COMPARE(bench.network.running(), 0);
    QCOMPARE(bench.network.requests().size(), requested);
    QVERIFY2(bench.notice().contains(u"30"_s), qPrintable(bench.notice()));
    QVERIFY(!bench.controller->nextCheck().isValid()); // none is requested again by itself
    refresh.answerAll(jobs);
    bench.press(Qt::Key_F5);
    QTRY_COMPARE(bench.network.requests().size(), requested + jobs); // it can be begun anew
}

void FlowRefreshTest::goesOnAfterJobsThatFail()
{
    constexpr int jobs = 12;
    RefreshBench refresh(jobs);
    WindowBench &bench = refresh.bench;
    for (int number = 1; number <= jobs; ++number) {
        if (number % 4 == 0)
            bench.answerJob(number, FakeNetwork::Answer{.status = 404, .pieces = {"{\"error\": \"no\", \"code\": 404}"}});
        else
            bench.answerJob(number, jobObject(number, u"completed"_s));
    }
    refresh.refreshAll();
    QTRY_VERIFY2(bench.notice().contains(u"9 job(s)"_s) && bench.notice().contains(u"3 job(s)"_s), qPrintable(bench.notice()));
    QCOMPARE(bench.network.requests().size(), jobs);
    QVERIFY(!bench.find<QToolButton>(u"Stop Refreshing"_s));
}

void FlowRefreshTest::endsWhenTheTokenIsWrong()
{
    constexpr int jobs = 40;
    RefreshBench refresh(jobs);
    WindowBench &bench = refresh.bench;
    bench.dialogs.confirmAnswer = true;
    bench.network.answerOthers({.status = 401, .pieces = {"{\"error\": \"no\", \"code\": 401}"}});
    refresh.refreshAll();
    QTRY_VERIFY(bench.noticeButton(u"Enter Token…"_s));
    QTRY_COMPARE(bench.network.running(), 0);
    QVERIFY2(bench.network.requests().size() <= 8, qPrintable(QString::number(bench.network.requests().size())));
    QVERIFY(!bench.find<QToolButton>(u"Stop Refreshing"_s));
    QVERIFY(refresh.inMemory() < jobs);
}

void FlowRefreshTest::requestsNoneWithoutAToken()
{
    constexpr int jobs = 40;
    RefreshBench refresh(jobs, {});
    WindowBench &bench = refresh.bench;
    bench.dialogs.confirmAnswer = true;
    refresh.refreshAll();
    QTRY_VERIFY(bench.noticeButton(u"Enter Token…"_s));
    QVERIFY(bench.network.requests().isEmpty());
    QVERIFY(refresh.inMemory() < jobs);
}

void FlowRefreshTest::leavesOutRemovedJobs()
{
    constexpr int jobs = 4; // as many as are requested at a time: all of them are out of the archive then
    RefreshBench refresh(jobs);
    WindowBench &bench = refresh.bench;
    bench.network.answerOthers({.ending = Ending::Hang});
    refresh.refreshAll();
    QTRY_COMPARE(bench.network.running(), jobs);
    QList<JobKey> all;
    for (int number = 1; number <= jobs; ++number)
        all.append(jobKey(number));
    bench.controller->remove(all);
    QTRY_COMPARE(bench.network.running(), 0);
    QTRY_VERIFY(!bench.find<QToolButton>(u"Stop Refreshing"_s));
    QCOMPARE(bench.controller->jobs().rowCount(), 0);
}

QTEST_MAIN(FlowRefreshTest)
#include "tst_flow_refresh.moc"
