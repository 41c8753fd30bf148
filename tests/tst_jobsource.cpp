// SPDX-License-Identifier: MIT
#include "app/common/utczone.h"
#include "app/jobs/joblistmodel.h"
#include "tests/support/modeltester.h"

#include <QSignalSpy>
#include <QtTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QDateTime minute(int number)
{
    return QDateTime::fromMSecsSinceEpoch(1'700'000'000'000 + 60'000LL * number, utcZone);
}

JobSummary job(int number, int opened)
{
    const QString key = u"job %1"_s.arg(number);
    return {.key = JobKey(key), .id = key, .text = key, .search = key, .state = JobState::Succeeded, .opened = minute(opened)};
}

// An archive that answers when a test says so.
class FakeSource : public JobSource
{
public:
    void setQuery(const JobQuery &query) override { m_queries.append(query); }
    void load(const QList<qint64> &ids) override { m_loads.append(ids); }

    void put(qint64 id, const JobSummary &summary) { m_jobs.insert(id, summary); }
    void take(qint64 id) { m_jobs.remove(id); }

    void answer(int most = -1)
    {
        const JobQuery query = m_queries.takeLast();
        const JobMatcher matcher(query);
        QList<FoundJob> jobs;
        for (const auto &[id, summary] : m_jobs.asKeyValueRange()) {
            if (matcher.matches(summary))
                jobs.append({id, timeOf(summary, query.order)});
        }
        std::sort(jobs.begin(), jobs.end(), [](const FoundJob &left, const FoundJob &right) { return left.time > right.time; });
        emit found(query, most < 0 ? jobs : jobs.mid(0, most), m_jobs.size(), most < 0);
    }

    void answerLoads()
    {
        for (const QList<qint64> &ids : std::exchange(m_loads, {})) {
            QHash<qint64, JobSummary> jobs;
            for (const qint64 id : ids) {
                if (m_jobs.contains(id))
                    jobs.insert(id, m_jobs.value(id));
            }
            emit loaded(jobs);
        }
    }

    [[nodiscard]] const QList<QList<qint64>> &loads() const { return m_loads; }
    [[nodiscard]] const QList<JobQuery> &queries() const { return m_queries; }

private:
    QMap<qint64, JobSummary> m_jobs;
    QList<JobQuery> m_queries;
    QList<QList<qint64>> m_loads;
};

} // namespace

// The list of jobs above an archive: rows that are only numbers until they are looked at, and those in memory among them.
class JobSourceTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void loadsAPageWhenItIsLookedAt();
    void showsTheBeginningFirst();
    void mixesWhatIsInMemoryByTime();
    void takesAJobIntoMemoryInItsPlace();
    void givesItBack();
    void givesBackOneOfSeveralOfTheSameTime();
    void showsAJobOnceThatIsInBoth();
    void countsWhatTheSourceTakes();
    void takesANewNumberForAnOldOne();
    void keepsItsRowsUntilANewSearchIsAnswered();
    void putsImportedRowsOnTopWithoutAReset();
    void removesWhatIsAndIsNotLoaded();
    void staysInStepThroughAThousandChanges();

private:
    void fill(int jobs);
    void loadAll();
    [[nodiscard]] QString shown(); // their numbers

    std::unique_ptr<FakeSource> m_source;
    std::unique_ptr<JobListModel> m_model;
    std::unique_ptr<ModelTester> m_tester;
};

void JobSourceTest::init()
{
    m_tester.reset();
    m_model.reset();
    m_source = std::make_unique<FakeSource>();
    m_model = std::make_unique<JobListModel>();
    m_tester = std::make_unique<ModelTester>(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_model->setSource(m_source.get());
}

// Job 1 was opened first.
void JobSourceTest::fill(int jobs)
{
    for (int number = 1; number <= jobs; ++number)
        m_source->put(number, job(number, number));
    m_source->answer();
}

void JobSourceTest::loadAll()
{
    for (int row = 0; row < m_model->rowCount(); ++row)
        (void)m_model->index(row).data();
    QCoreApplication::processEvents();
    m_source->answerLoads();
}

QString JobSourceTest::shown()
{
    loadAll();
    QStringList numbers;
    for (int row = 0; row < m_model->rowCount(); ++row)
        numbers.append(m_model->index(row).data().toString().mid(4));
    return numbers.join(u' ');
}

void JobSourceTest::loadsAPageWhenItIsLookedAt()
{
    fill(2000);
    QCOMPARE(m_model->rowCount(), 2000);
    QCOMPARE(m_model->jobCount(), 2000);
    QCOMPARE(m_model->index(1500).data(JobListModel::SummaryRole).value<JobSummary>(), JobSummary());
    QVERIFY(m_model->keyAt(1500).isEmpty());
    QCOMPARE(m_model->idAt(1500), 500);
    (void)m_model->index(1501).data();
    QTRY_COMPARE(m_source->loads().size(), 1); // one page, not one for each row
    for (const qint64 id : {976, 500, 465})    // the page's first row, that one, and its last
        QVERIFY(m_source->loads().first().contains(id));
    QVERIFY(m_source->loads().first().size() <= 2 * 512); // the model tester looks at the first row, too
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_source->answerLoads();
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_model->index(1500).data().toString(), u"job 500"_s);
    QCOMPARE(m_model->rowOf(JobKey(u"job 500"_s)), 1500);
    QCOMPARE(m_model->find(JobKey(u"job 500"_s))->opened, minute(500));
}

void JobSourceTest::showsTheBeginningFirst()
{
    for (int number = 1; number <= 900; ++number)
        m_source->put(number, job(number, number));
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
    const auto query = m_source->queries().last();
    m_source->answer(512);
    QCOMPARE(m_model->rowCount(), 512);
    m_source->setQuery(query);
    m_source->answer();
    QCOMPARE(m_model->rowCount(), 900);
    QCOMPARE(reset.size() + removed.size(), 0); // added below: who looks at the first rows sees nothing of it
}

void JobSourceTest::mixesWhatIsInMemoryByTime()
{
    m_model->upsert(job(10, 2));
    m_model->upsert(job(11, 9));
    fill(3);
    QCOMPARE(shown(), u"11 3 10 2 1"_s);
    m_model->upsert(job(10, 8));
    QCOMPARE(shown(), u"11 10 3 2 1"_s);
    m_model->upsert(job(11, 0)); // down
    QCOMPARE(shown(), u"10 3 2 1 11"_s);
    m_model->upsert(job(10, 2)); // at the same time as another, which is not in memory
    QCOMPARE(shown(), u"3 10 2 1 11"_s);
}

void JobSourceTest::takesAJobIntoMemoryInItsPlace()
{
    fill(3);
    QCOMPARE(shown(), u"3 2 1"_s);
    QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
    JobSummary second = job(2, 2);
    second.percent = 50;
    m_model->adopt(2, second);
    QCOMPARE(shown(), u"3 2 1"_s);
    QVERIFY(m_model->isInMemory(JobKey(u"job 2"_s)));
    QCOMPARE(m_model->find(JobKey(u"job 2"_s))->percent, 50);
    QCOMPARE(m_model->idOf(JobKey(u"job 2"_s)), 2);
    JobSummary third = job(3, 3);
    third.percent = 70;
    m_model->upsert(third); // its row is loaded, so it is known which
    QCOMPARE(shown(), u"3 2 1"_s);
    QCOMPARE(removed.size(), 0); // a selection in the list stays
    QCOMPARE(m_model->jobCount(), 3);
}

void JobSourceTest::givesItBack()
{
    fill(3);
    m_model->adopt(2, job(2, 2));
    m_model->release(JobKey(u"job 2"_s));
    QVERIFY(!m_model->isInMemory(JobKey(u"job 2"_s)));
    QCOMPARE(shown(), u"3 2 1"_s);
    emit m_source->changed();
    m_source->answer();
    QCOMPARE(shown(), u"3 2 1"_s);
    m_model->upsert(job(9, 9)); // the source has not got it
    m_model->release(JobKey(u"job 9"_s));
    QVERIFY(m_model->isInMemory(JobKey(u"job 9"_s)));
}

// As after an import, which opens a hundred within a few milliseconds.
void JobSourceTest::givesBackOneOfSeveralOfTheSameTime()
{
    for (int number = 1; number <= 4; ++number)
        m_source->put(number, job(number, 0));
    m_source->answer();
    for (int number = 1; number <= 4; ++number)
        m_model->adopt(number, job(number, 0));
    QCOMPARE(shown(), u"1 2 3 4"_s);
    const QPersistentModelIndex second = m_model->index(1);
    m_model->release(JobKey(u"job 2"_s));
    QCOMPARE(shown(), u"1 3 4 2"_s); // behind those that are in memory
    QCOMPARE(second.row(), 3);       // a selection goes along
    for (int row = 0; row < 4; ++row)
        QCOMPARE(m_model->rowOf(m_model->keyAt(row)), row);
    JobSummary fourth = job(4, 0);
    fourth.isPinned = true;
    m_model->upsert(fourth);
    QCOMPARE(m_model->rowCount(), 4);
    for (const JobKey &key : m_model->keys())
        m_model->release(key);
    QCOMPARE(shown().split(u' ').size(), 4);
    QVERIFY(!m_model->keyAt(0).isEmpty() && !m_model->keyAt(3).isEmpty());
}

void JobSourceTest::showsAJobOnceThatIsInBoth()
{
    fill(3);
    m_model->upsert(job(2, 7)); // pasted anew, before its page was loaded
    emit m_source->identified(JobKey(u"job 2"_s), 2);
    QCOMPARE(shown(), u"2 3 1"_s);
    QCOMPARE(m_model->idOf(JobKey(u"job 2"_s)), 2);
    QCOMPARE(m_model->jobCount(), 3);
    emit m_source->changed();
    m_source->answer();
    QCOMPARE(shown(), u"2 3 1"_s);
}

void JobSourceTest::countsWhatTheSourceTakes()
{
    fill(3);
    QSignalSpy counted(m_model.get(), &JobListModel::countChanged);
    m_model->upsert(job(9, 9));
    QCOMPARE(m_model->jobCount(), 4);
    const qsizetype reported = counted.size();
    m_source->put(4, job(9, 9));
    emit m_source->identified(JobKey(u"job 9"_s), 4); // written by now
    QCOMPARE(m_model->jobCount(), 4);
    QVERIFY(counted.size() > reported);
    emit m_source->changed();
    m_source->answer();
    QCOMPARE(m_model->jobCount(), 4);
}

// As after a rescue of the archive: another job may have the old number.
void JobSourceTest::takesANewNumberForAnOldOne()
{
    fill(3);
    m_model->adopt(2, job(2, 2));
    emit m_source->identified(JobKey(u"job 2"_s), 7);
    QCOMPARE(m_model->jobCount(), 3); // it is the same job
    m_source->put(7, job(2, 2));
    m_source->put(2, job(9, 9));
    emit m_source->changed();
    m_source->answer();
    QCOMPARE(shown(), u"9 3 2 1"_s);
    m_model->release(JobKey(u"job 2"_s));
    QCOMPARE(shown(), u"9 3 2 1"_s);
    QCOMPARE(m_model->rowCount(), 4);
}

void JobSourceTest::keepsItsRowsUntilANewSearchIsAnswered()
{
    fill(3);
    m_model->upsert(job(12, 12));
    m_model->setQuery({.text = u"2"_s});
    QCOMPARE(m_model->rowCount(), 4);
    m_model->setQuery({.text = u"3"_s});
    m_source->answer(); // the later one
    QCOMPARE(shown(), u"3"_s);
    m_source->answer(); // to an outdated request
    QCOMPARE(shown(), u"3"_s);
    m_model->setQuery({});
    m_source->answer();
    QCOMPARE(shown(), u"12 3 2 1"_s);
}

void JobSourceTest::putsImportedRowsOnTopWithoutAReset()
{
    fill(3);
    QCOMPARE(shown(), u"3 2 1"_s);
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
    m_source->put(4, job(4, 4));
    m_source->put(5, job(5, 5));
    emit m_source->changed();
    m_source->answer();
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(removed.size(), 0);
    QCOMPARE(shown(), u"5 4 3 2 1"_s);
}

void JobSourceTest::removesWhatIsAndIsNotLoaded()
{
    fill(4);
    m_model->adopt(4, job(4, 4));
    m_model->removeIds({2});
    m_model->remove(JobKey(u"job 4"_s));
    QCOMPARE(shown(), u"3 1"_s);
    QCOMPARE(m_model->jobCount(), 2);
}

void JobSourceTest::staysInStepThroughAThousandChanges()
{
    fill(20);
    for (int round = 0; round < 1000; ++round) {
        const int number = 1 + round * 7919 % 25;
        switch (round % 5) {
        case 0: m_model->upsert(job(number, round / 50)); break; // several of the same time
        case 1:
            if (number <= 20)
                m_model->adopt(number, job(number, number / 3)); // as old as others
            break;
        case 2:
            if (number <= 20)
                emit m_source->identified(JobKey(u"job %1"_s.arg(number)), number);
            break;
        case 3: m_model->release(JobKey(u"job %1"_s.arg(number))); break;
        case 4:
            emit m_source->changed();
            m_source->answer();
            break;
        }
        for (const JobKey &key : m_model->keys()) { // of those in memory
            const int row = m_model->rowOf(key);
            QVERIFY2(row >= 0 && m_model->keyAt(row) == key, qPrintable(u"%1 in round %2"_s.arg(key.toString()).arg(round)));
        }
    }
    for (int number = 1; number <= 20; ++number)
        emit m_source->identified(JobKey(u"job %1"_s.arg(number)), number);
    emit m_source->changed();
    m_source->answer();
    loadAll();
    QSet<JobKey> keys;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        keys.insert(m_model->keyAt(row));
        QCOMPARE(m_model->rowOf(m_model->keyAt(row)), row);
        if (row > 0) {
            const auto time = [this](int at) { return m_model->find(m_model->keyAt(at))->opened; };
            QVERIFY(time(row - 1) >= time(row));
        }
    }
    QCOMPARE(keys.size(), m_model->rowCount());
    QVERIFY(keys.size() >= 20);
}

QTEST_GUILESS_MAIN(JobSourceTest)
#include "tst_jobsource.moc"
