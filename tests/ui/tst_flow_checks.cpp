// SPDX-License-Identifier: MIT
#include "tests/support/fixtures.h"
#include "tests/support/jobbuilder.h"
#include "tests/ui/support/windowbench.h"
#include "ui/common/checkclock.h"
#include "ui/media/messageview.h"
#include "ui/statusline.h"

#include <QAction>
#include <QLabel>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

const FakeNetwork::Answer refused{.status = 401, .headers = {{"Content-Type", "application/json"}}};

// The line below the prompt, in the pane of the job.
QLabel *headerState(const WindowBench &bench)
{
    for (QLabel *label : bench.window->findChildren<QLabel *>()) {
        if (label->isVisible() && label->text().contains(u"next check in"_s) && !qobject_cast<StatusLine *>(label->parentWidget()))
            return label;
    }
    return nullptr;
}

} // namespace

// A job that goes on being requested: what its page says between two answers, and what time does to it.
class FlowChecksTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarningsButOne(); }
    void saysWhyARunningJobIsNotHeardOf();
    void seemsAliveWhileItIsAskedFor();
    void countsDown();
    void sleepsWhileNothingIsAskedFor();
};

void FlowChecksTest::saysWhyARunningJobIsNotHeardOf()
{
    WindowBench bench;
    bench.show();
    bench.answerJob(1, jobObject(1, u"created"_s));
    bench.answerJob(1, refused);
    bench.type(jobId(1));
    QTRY_VERIFY(bench.controller->jobs().find(jobKey(1))->error);
    QTRY_VERIFY(bench.message());
    QCOMPARE(bench.message()->message().title, u"Invalid API token"_s);
    QVERIFY2(bench.message()->message().sentence.contains(u"token"_s), qPrintable(bench.message()->message().sentence));
    QVERIFY(!bench.message()->message().isBusy);
    bench.answerJob(1, jobObject(1, u"completed"_s));
    bench.dialogs.tokenAnswer = u"user:2-other"_s;
    QVERIFY(bench.messageButton());
    QCOMPARE(bench.messageButton()->text(), u"Enter Token…"_s);
    bench.messageButton()->click();
    QTRY_COMPARE(bench.network.requests().size(), 3);
    QCOMPARE(bench.network.requests().last().rawHeader("Authorization"), "Bearer user:2-other");
    QVERIFY(bench.tokenWentOnlyHome());
}

void FlowChecksTest::seemsAliveWhileItIsAskedFor()
{
    WindowBench bench;
    bench.show();
    bench.answerJob(1, jobObject(1, u"created"_s));
    bench.answerJob(1, FakeNetwork::Answer{.ending = FakeNetwork::Ending::Hang});
    bench.type(jobId(1));
    QTRY_COMPARE(bench.network.requests().size(), 2);
    QVERIFY(bench.message());
    QCOMPARE(bench.message()->message().title, u"Queued"_s);
    QVERIFY(bench.message()->message().isBusy);
    bench.action(u"Stop Checking"_s)->trigger();
    QTRY_VERIFY(!bench.message()->message().isBusy);
}

void FlowChecksTest::countsDown()
{
    WindowBench bench;
    bench.show();
    bench.answerJob(1, FakeNetwork::Answer{.ending = FakeNetwork::Ending::Refuse});
    bench.type(jobId(1));
    QTRY_VERIFY(headerState(bench));
    QLabel *state = headerState(bench);
    state->setText(u"an hour ago"_s);
    QTRY_COMPARE(headerState(bench), state); // nothing else happens: the next request is in an hour
    QCOMPARE(bench.network.requests().size(), 1);
}

void FlowChecksTest::sleepsWhileNothingIsAskedFor()
{
    WindowBench bench;
    bench.show();
    const auto *clock = bench.window->findChild<CheckClock *>();
    QVERIFY(clock && !clock->isTicking());
    bench.answerJob(1, FakeNetwork::Answer{.ending = FakeNetwork::Ending::Refuse});
    bench.type(jobId(1));
    QTRY_VERIFY(clock->isTicking());
    bench.action(u"Stop Checking"_s)->trigger();
    QTRY_VERIFY(!clock->isTicking());
}

QTEST_MAIN(FlowChecksTest)
#include "tst_flow_checks.moc"
