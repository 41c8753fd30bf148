// SPDX-License-Identifier: MIT
#include "app/headless/exitcode.h"

#include <QtTest>

// Scripts rely on the numbers: they stand here as numbers.
class ExitCodeTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsAnErrorByItsNumber_data();
    void tellsAnErrorByItsNumber();
    void tellsAStatusByItsNumber_data();
    void tellsAStatusByItsNumber();
    void keepsItsNumbers();
};

void ExitCodeTest::tellsAnErrorByItsNumber_data()
{
    using Kind = Error::Kind;
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<int>("number");
    QTest::newRow("cancelled") << Kind::Cancelled << 6;
    QTest::newRow("offline") << Kind::Offline << 6;
    QTest::newRow("insecure") << Kind::Insecure << 6;
    QTest::newRow("timeout") << Kind::Timeout << 6;
    QTest::newRow("bad request") << Kind::BadRequest << 6;
    QTest::newRow("unauthorized") << Kind::Unauthorized << 3;
    QTest::newRow("no subscription") << Kind::NoSubscription << 3;
    QTest::newRow("forbidden") << Kind::Forbidden << 6;
    QTest::newRow("Cloudflare") << Kind::Cloudflare << 6;
    QTest::newRow("not found") << Kind::NotFound << 4;
    QTest::newRow("expired") << Kind::Expired << 4;
    QTest::newRow("rate limited") << Kind::RateLimited << 6;
    QTest::newRow("server") << Kind::Server << 6;
    QTest::newRow("bad reply") << Kind::BadReply << 6;
    QTest::newRow("cut short") << Kind::CutShort << 6;
    QTest::newRow("wrong content") << Kind::WrongContent << 6;
    QTest::newRow("too large") << Kind::TooLarge << 6;
    QTest::newRow("foreign redirect") << Kind::ForeignRedirect << 6;
    QTest::newRow("unsafe address") << Kind::UnsafeAddress << 2;
    QTest::newRow("no token") << Kind::NoToken << 2;
    QTest::newRow("disk") << Kind::Disk << 1;
    QTest::newRow("full disk") << Kind::DiskFull << 1;
    QTest::newRow("not shareable") << Kind::NotShareable << 1;
}

void ExitCodeTest::tellsAnErrorByItsNumber()
{
    QFETCH(Error::Kind, kind);
    QFETCH(int, number);
    QCOMPARE(static_cast<int>(exitCodeFor(kind)), number);
}

void ExitCodeTest::tellsAStatusByItsNumber_data()
{
    QTest::addColumn<JobState>("state");
    QTest::addColumn<int>("number");
    QTest::newRow("created") << JobState::Queued << 0;
    QTest::newRow("progress") << JobState::Running << 0;
    QTest::newRow("completed") << JobState::Succeeded << 0;
    QTest::newRow("moderated") << JobState::Moderated << 5;
    QTest::newRow("failed") << JobState::Failed << 5;
    QTest::newRow("cancelled") << JobState::Cancelled << 5;
    QTest::newRow("unknown") << JobState::Unknown << 5;
}

void ExitCodeTest::tellsAStatusByItsNumber()
{
    QFETCH(JobState, state);
    QFETCH(int, number);
    QCOMPARE(static_cast<int>(exitCodeFor(state)), number);
}

void ExitCodeTest::keepsItsNumbers()
{
    QCOMPARE(static_cast<int>(ExitCode::Success), 0);
    QCOMPARE(static_cast<int>(ExitCode::MediaLost), 7);
}

QTEST_GUILESS_MAIN(ExitCodeTest)
#include "tst_exitcode.moc"
