// SPDX-License-Identifier: MIT
#include "ui/jobs/markedjob.h"

#include <QtTest>

using namespace Qt::StringLiterals;

// Which job is meant, whatever comes late.
class MarkedJobTest : public QObject
{
    Q_OBJECT

private slots:
    void meansALoadedRowAtOnce();
    void waitsForARowThatIsNotLoaded();
    void meansTheOneFromBeforeWhenTheRowGoes();
    void staysUnknownWhenNothingIsShown();
    void staysWithAJobThatIsNotInTheList();
    void isMovedByTheSession();
};

void MarkedJobTest::meansALoadedRowAtOnce()
{
    MarkedJob job;
    QVERIFY(job.isFinal());
    QCOMPARE(job.moveTo({.isThere = true, .id = 1, .key = JobKey(u"a"_s)}), MarkedJob::Change::Job);
    QCOMPARE(job.key(), JobKey(u"a"_s));
    QVERIFY(!job.isFinal());
    job.setShown(JobKey(u"a"_s));
    QVERIFY(job.isFinal());
    QCOMPARE(job.moveTo({.isThere = true, .id = 1, .key = JobKey(u"a"_s)}), MarkedJob::Change::None);
    QCOMPARE(job.moveTo({.isThere = true, .id = 1}), MarkedJob::Change::None); // back from memory
    QVERIFY(job.isFinal());
}

void MarkedJobTest::waitsForARowThatIsNotLoaded()
{
    MarkedJob job;
    job.setShown(JobKey(u"a"_s));
    QCOMPARE(job.moveTo({.isThere = true, .id = 9}), MarkedJob::Change::Unknown);
    QCOMPARE(job.key(), JobKey());
    QCOMPARE(job.unknownId(), 9);
    QVERIFY(!job.isFinal());
    QCOMPARE(job.moveTo({.isThere = true, .id = 9}), MarkedJob::Change::None);
    QCOMPARE(job.moveTo({.isThere = true, .id = 8}), MarkedJob::Change::Unknown); // moved on
    QCOMPARE(job.moveTo({.isThere = true, .id = 8, .key = JobKey(u"h"_s)}), MarkedJob::Change::Job);
    QCOMPARE(job.unknownId(), 0);
    QVERIFY(!job.isFinal());
    job.setShown(JobKey(u"h"_s));
    QVERIFY(job.isFinal());
}

void MarkedJobTest::meansTheOneFromBeforeWhenTheRowGoes()
{
    MarkedJob job;
    job.setShown(JobKey(u"a"_s));
    QCOMPARE(job.moveTo({.isThere = true, .id = 9}), MarkedJob::Change::Unknown);
    job.setShown({});
    QCOMPARE(job.moveTo({}), MarkedJob::Change::Job);
    QCOMPARE(job.key(), JobKey(u"a"_s));
}

void MarkedJobTest::staysUnknownWhenNothingIsShown()
{
    MarkedJob job;
    QCOMPARE(job.moveTo({.isThere = true, .id = 9}), MarkedJob::Change::Unknown);
    job.setShown({});
    QVERIFY(job.isUnknown());
    QVERIFY(!job.isFinal());
}

void MarkedJobTest::staysWithAJobThatIsNotInTheList()
{
    MarkedJob job;
    job.setShown(JobKey(u"a"_s));
    QCOMPARE(job.moveTo({}), MarkedJob::Change::None);
    QCOMPARE(job.key(), JobKey(u"a"_s));
    QVERIFY(job.isFinal());
}

void MarkedJobTest::isMovedByTheSession()
{
    MarkedJob job;
    QCOMPARE(job.moveTo({.isThere = true, .id = 9}), MarkedJob::Change::Unknown);
    job.setShown(JobKey(u"opened"_s)); // by hand, in the meantime
    QCOMPARE(job.key(), JobKey(u"opened"_s));
    QVERIFY(job.isFinal());
    job.setShown({});
    QCOMPARE(job.key(), JobKey());
    QVERIFY(job.isFinal());
}

QTEST_APPLESS_MAIN(MarkedJobTest)
#include "tst_markedjob.moc"
