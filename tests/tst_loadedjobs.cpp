// SPDX-License-Identifier: MIT
#include "app/jobs/loadedjobs.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int most = 3;

JobSummary job(int number)
{
    return {.key = JobKey(u"job %1"_s.arg(number))};
}

} // namespace

// What is kept of a source's jobs, and what is dropped.
class LoadedJobsTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsWhatWasUsedLast();
    void knowsKeysOfWhatItHas();
    void forgetsKeysOfWhatItLetGo();
    void takesAnotherJobUnderTheSameId();
};

void LoadedJobsTest::keepsWhatWasUsedLast()
{
    LoadedJobs loaded(most);
    for (int id = 1; id <= most; ++id)
        loaded.insert(id, job(id));
    QVERIFY(loaded.find(1)); // which is a use
    loaded.insert(4, job(4));
    QVERIFY(loaded.has(1) && !loaded.has(2) && loaded.has(3) && loaded.has(4));
    QVERIFY(!loaded.find(2));
    QCOMPARE(*loaded.find(4), job(4));
}

void LoadedJobsTest::knowsKeysOfWhatItHas()
{
    LoadedJobs loaded(most);
    loaded.insert(1, job(1));
    loaded.insert(2, job(2));
    QCOMPARE(loaded.idOf(JobKey(u"job 2"_s)), 2);
    QCOMPARE(loaded.idOf(JobKey(u"job 3"_s)), 0);
    loaded.remove(2);
    QCOMPARE(loaded.idOf(JobKey(u"job 2"_s)), 0);
    loaded.clear();
    QVERIFY(loaded.idOf(JobKey(u"job 1"_s)) == 0 && !loaded.has(1));
}

// However many come by: what is there is known by its key.
void LoadedJobsTest::forgetsKeysOfWhatItLetGo()
{
    LoadedJobs loaded(most);
    for (int id = 1; id <= 100; ++id) {
        loaded.insert(id, job(id));
        for (int known = 1; known <= id; ++known)
            QCOMPARE(loaded.idOf(job(known).key), known > id - most ? known : 0);
    }
}

void LoadedJobsTest::takesAnotherJobUnderTheSameId()
{
    LoadedJobs loaded(most);
    loaded.insert(1, job(1));
    loaded.insert(1, job(2));
    QCOMPARE(loaded.idOf(JobKey(u"job 1"_s)), 0);
    QCOMPARE(loaded.idOf(JobKey(u"job 2"_s)), 1);
}

QTEST_GUILESS_MAIN(LoadedJobsTest)
#include "tst_loadedjobs.moc"
