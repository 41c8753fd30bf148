// SPDX-License-Identifier: MIT
#include "app/jobs/pollpolicy.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = Error::Kind;
using Pause = PollPolicy::Pause;
using Next = std::optional<Pause>;
using Wait = std::optional<std::chrono::seconds>;

namespace {

Result<JobResponse> job(JobState state)
{
    JobResponse answer;
    answer.job.state = state;
    return answer;
}

// No part of a pause by chance, so that what is left can be compared.
PollPolicy exact()
{
    PollPolicy policy;
    policy.jitter = 0;
    return policy;
}

Next after(Kind kind, int failures, Wait retryAfter = {}, const PollPolicy &policy = exact())
{
    return nextPoll(policy, Error{.kind = kind, .retryAfter = retryAfter}, failures, 0.5);
}

} // namespace

// When a job is requested again: a table, without a clock.
class PollPolicyTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsThePaceThatTheServiceWants();
    void hurriesForTheSampleService();
    void followsOnlyWhatRuns_data();
    void followsOnlyWhatRuns();
    void isContentWithOneAnswerWhenToldSo();
    void spreadsByChance_data();
    void spreadsByChance();
    void asksNoSoonerThanTheLeast_data();
    void asksNoSoonerThanTheLeast();
    void triesAgainOnlyWhatMayPass_data();
    void triesAgainOnlyWhatMayPass();
    void restsLongerFromFailureToFailure_data();
    void restsLongerFromFailureToFailure();
    void honoursWhatTheServerAsksFor_data();
    void honoursWhatTheServerAsksFor();
    void givesUpAfterEnoughFailures_data();
    void givesUpAfterEnoughFailures();
    void restsAnIntervalWhenThereAreNoPauses();
};

void PollPolicyTest::keepsThePaceThatTheServiceWants()
{
    const PollPolicy policy;
    QCOMPARE(policy.interval, 15s);
    QCOMPARE(policy.least, 10s);
    QCOMPARE(policy.pauses, QList<Pause>({10s, 20s, 40s, 60s}));
    QVERIFY(policy.maxAtOnce >= 1 && policy.maxAtOnce <= 4);
    QCOMPARE(policy.maxFailures, 0);
    QVERIFY(policy.followsRunning);
    QVERIFY(policy.interval * (1 + policy.jitter) <= 30s);
}

void PollPolicyTest::hurriesForTheSampleService()
{
    PollPolicy expected;
    expected.interval = 2s;
    expected.least = 2s;
    expected.restsTogether = false;
    QCOMPARE(samplePollPolicy(), expected);
    const Next next = nextPoll(samplePollPolicy(), job(JobState::Running), 0, 0);
    QVERIFY(next == Next(2s));
}

void PollPolicyTest::followsOnlyWhatRuns_data()
{
    QTest::addColumn<JobState>("state");
    QTest::addColumn<bool>("isFollowed");
    QTest::newRow("created") << JobState::Queued << true;
    QTest::newRow("progress") << JobState::Running << true;
    QTest::newRow("completed") << JobState::Succeeded << false;
    QTest::newRow("moderated") << JobState::Moderated << false;
    QTest::newRow("failed") << JobState::Failed << false;
    QTest::newRow("cancelled") << JobState::Cancelled << false;
    QTest::newRow("unknown") << JobState::Unknown << false;
}

void PollPolicyTest::followsOnlyWhatRuns()
{
    QFETCH(JobState, state);
    QFETCH(bool, isFollowed);
    QVERIFY(nextPoll(exact(), job(state), 0, 0.5) == (isFollowed ? Next(15s) : Next()));
}

void PollPolicyTest::isContentWithOneAnswerWhenToldSo()
{
    PollPolicy policy = exact();
    policy.followsRunning = false;
    QVERIFY(!nextPoll(policy, job(JobState::Running), 0, 0.5));
    QVERIFY(after(Kind::Offline, 1, {}, policy)); // an error is no answer yet
}

void PollPolicyTest::spreadsByChance_data()
{
    QTest::addColumn<double>("chance");
    QTest::addColumn<int>("expected"); // ms, of 15 s
    QTest::newRow("none") << 0.0 << 15'000;
    QTest::newRow("half") << 0.5 << 15'750;
    QTest::newRow("all") << 1.0 << 16'500;
    QTest::newRow("below") << -3.0 << 15'000;
    QTest::newRow("above") << 7.0 << 16'500;
}

void PollPolicyTest::spreadsByChance()
{
    QFETCH(double, chance);
    QFETCH(int, expected);
    const Next next = nextPoll(PollPolicy(), job(JobState::Queued), 0, chance);
    QVERIFY(next == Next(Pause(expected)));
    const Next rest = nextPoll(PollPolicy(), Error{.kind = Kind::Server}, 1, chance);
    QVERIFY(rest && *rest >= 10s && *rest <= 11s);
}

void PollPolicyTest::asksNoSoonerThanTheLeast_data()
{
    QTest::addColumn<int>("interval"); // s
    QTest::addColumn<int>("least");
    QTest::addColumn<int>("expected");
    QTest::newRow("longer") << 15 << 10 << 15;
    QTest::newRow("equal") << 10 << 10 << 10;
    QTest::newRow("shorter") << 1 << 10 << 10;
    QTest::newRow("none") << 0 << 10 << 10;
}

void PollPolicyTest::asksNoSoonerThanTheLeast()
{
    QFETCH(int, interval);
    QFETCH(int, least);
    QFETCH(int, expected);
    PollPolicy policy = exact();
    policy.interval = std::chrono::seconds(interval);
    policy.least = std::chrono::seconds(least);
    policy.pauses = {policy.interval};
    const Next next = std::chrono::seconds(expected);
    QVERIFY(nextPoll(policy, job(JobState::Running), 0, 0.5) == next);
    QVERIFY(after(Kind::Server, 1, {}, policy) == next);
    QVERIFY(after(Kind::Server, 1, 0s, policy) == next);
}

void PollPolicyTest::triesAgainOnlyWhatMayPass_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<bool>("isTried");
    const auto row = [](const char *name, Kind kind, bool isTried) { QTest::newRow(name) << kind << isTried; };
    row("cancelled", Kind::Cancelled, false);
    row("offline", Kind::Offline, true);
    row("insecure", Kind::Insecure, true);
    row("timeout", Kind::Timeout, true);
    row("400", Kind::BadRequest, false);
    row("401", Kind::Unauthorized, false);
    row("402", Kind::NoSubscription, false);
    row("403", Kind::Forbidden, true);
    row("cloudflare", Kind::Cloudflare, true);
    row("404", Kind::NotFound, false);
    row("410", Kind::Expired, false);
    row("429", Kind::RateLimited, true);
    row("5xx", Kind::Server, true);
    row("bad reply", Kind::BadReply, true);
    row("cut short", Kind::CutShort, true);
    row("wrong content", Kind::WrongContent, true);
    row("too large", Kind::TooLarge, false);
    row("foreign redirect", Kind::ForeignRedirect, false);
    row("unsafe address", Kind::UnsafeAddress, false);
    row("no token", Kind::NoToken, false);
    row("disk", Kind::Disk, false);
    row("full disk", Kind::DiskFull, false);
}

void PollPolicyTest::triesAgainOnlyWhatMayPass()
{
    QFETCH(Kind, kind);
    QFETCH(bool, isTried);
    QCOMPARE(mayPass(kind), isTried);
    QVERIFY(after(kind, 1) == (isTried ? Next(10s) : Next()));
    QCOMPARE(after(kind, 1, 30s).has_value(), isTried); // whatever pause the server requests
}

void PollPolicyTest::restsLongerFromFailureToFailure_data()
{
    QTest::addColumn<int>("failures");
    QTest::addColumn<int>("expected"); // s
    const auto row = [](int failures, int expected) { QTest::newRow(qPrintable(QString::number(failures))) << failures << expected; };
    row(0, 10); // the count begins with 1; a wrong one does no harm
    row(1, 10);
    row(2, 20);
    row(3, 40);
    row(4, 60);
    row(5, 60);
    row(6, 60);
    row(1'000'000, 60);
}

void PollPolicyTest::restsLongerFromFailureToFailure()
{
    QFETCH(int, failures);
    QFETCH(int, expected);
    QVERIFY(after(Kind::Offline, failures) == Next(std::chrono::seconds(expected)));
}

void PollPolicyTest::honoursWhatTheServerAsksFor_data()
{
    QTest::addColumn<int>("failures");
    QTest::addColumn<int>("requested"); // s
    QTest::addColumn<int>("expected");
    QTest::newRow("nothing") << 1 << 0 << 10;
    QTest::newRow("shorter") << 1 << 5 << 10;
    QTest::newRow("longer") << 1 << 30 << 30;
    QTest::newRow("shorter than a later pause") << 3 << 30 << 40;
    QTest::newRow("longer than the last pause") << 9 << 300 << 300;
    QTest::newRow("a day") << 1 << 86'400 << 86'400;
}

void PollPolicyTest::honoursWhatTheServerAsksFor()
{
    QFETCH(int, failures);
    QFETCH(int, requested);
    QFETCH(int, expected);
    QVERIFY(after(Kind::RateLimited, failures, std::chrono::seconds(requested)) == Next(std::chrono::seconds(expected)));
    PollPolicy spread;
    const Next next = nextPoll(spread, Error{.kind = Kind::Server, .retryAfter = std::chrono::seconds(requested)}, failures, 0.99);
    QVERIFY(next && *next >= std::chrono::seconds(expected)); // chance only adds
}

void PollPolicyTest::givesUpAfterEnoughFailures_data()
{
    QTest::addColumn<int>("maxFailures");
    QTest::addColumn<int>("failures");
    QTest::addColumn<bool>("goesOn");
    QTest::newRow("first of one") << 1 << 1 << false;
    QTest::newRow("second of three") << 3 << 2 << true;
    QTest::newRow("third of three") << 3 << 3 << false;
    QTest::newRow("fourth of three") << 3 << 4 << false;
    QTest::newRow("never") << 0 << 1000 << true;
}

void PollPolicyTest::givesUpAfterEnoughFailures()
{
    QFETCH(int, maxFailures);
    QFETCH(int, failures);
    QFETCH(bool, goesOn);
    PollPolicy policy = exact();
    policy.maxFailures = maxFailures;
    QCOMPARE(after(Kind::Server, failures, {}, policy).has_value(), goesOn);
    QVERIFY(nextPoll(policy, job(JobState::Running), 0, 0.5)); // an answer is no failure
    const Error missing{.kind = Kind::NotFound};               // which the service says of what it does not list yet
    QVERIFY(nextPoll(policy, missing, failures, 0.5, true));
    policy.followsRunning = false; // nobody waits for it
    QVERIFY(!nextPoll(policy, missing, failures, 0.5, true));
}

void PollPolicyTest::restsAnIntervalWhenThereAreNoPauses()
{
    PollPolicy policy = exact();
    policy.pauses.clear();
    QVERIFY(after(Kind::Server, 1, {}, policy) == Next(15s));
    QVERIFY(after(Kind::Server, 9, {}, policy) == Next(15s));
}

QTEST_GUILESS_MAIN(PollPolicyTest)
#include "tst_pollpolicy.moc"
