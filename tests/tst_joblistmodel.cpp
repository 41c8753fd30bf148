// SPDX-License-Identifier: MIT
#include "app/common/utczone.h"
#include "app/jobs/joblistmodel.h"
#include "tests/support/modeltester.h"

#include <QSignalSpy>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

JobSummary job(const QString &key, int minute, JobState state = JobState::Succeeded, const QString &text = {})
{
    const QDateTime time(QDate(2026, 6, 2), QTime(10, minute), utcZone);
    return {.key = JobKey(key), .id = key, .text = text, .search = text.toCaseFolded(), .state = state, .created = time, .opened = time};
}

} // namespace

class JobListModelTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void showsTheNewestFirst();
    void movesWhatIsNewer();
    void tellsOnlyWhatIsNew();
    void filters_data();
    void filters();
    void hidesWhatNoLongerMatches();
    void sorts();
    void removes();
    void survivesAThousandChanges();

private:
    [[nodiscard]] QString shown() const; // the keys in their order

    std::unique_ptr<JobListModel> m_model;
    std::unique_ptr<ModelTester> m_tester;
};

void JobListModelTest::init()
{
    m_tester.reset();
    m_model = std::make_unique<JobListModel>();
    m_tester = std::make_unique<ModelTester>(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

QString JobListModelTest::shown() const
{
    QStringList keys;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        keys.append(m_model->index(row).data(JobListModel::SummaryRole).value<JobSummary>().key.toString());
        if (m_model->rowOf(JobKey(keys.last())) != row || m_model->keyAt(row).toString() != keys.last())
            return u"rows and keys do not agree"_s;
    }
    return keys.join(QString());
}

void JobListModelTest::showsTheNewestFirst()
{
    QSignalSpy inserted(m_model.get(), &JobListModel::rowsInserted);
    m_model->upsert(job(u"b"_s, 2));
    m_model->upsert(job(u"c"_s, 3));
    m_model->upsert(job(u"a"_s, 1));
    m_model->upsert(job(u"d"_s, 3)); // as old as c: by key
    QCOMPARE(shown(), u"cdba"_s);
    QCOMPARE(inserted.size(), 4);
    QCOMPARE(inserted.at(2).at(1).toInt(), 2);
    QCOMPARE(m_model->rowOf(JobKey(u"x"_s)), -1);
}

void JobListModelTest::movesWhatIsNewer()
{
    for (int minute = 1; minute <= 4; ++minute)
        m_model->upsert(job(QChar(u'a' + minute - 1), minute));
    QSignalSpy moved(m_model.get(), &JobListModel::rowsMoved);
    const QPersistentModelIndex b = m_model->index(m_model->rowOf(JobKey(u"b"_s)));
    m_model->upsert(job(u"b"_s, 9));
    QCOMPARE(shown(), u"bdca"_s);
    m_model->upsert(job(u"b"_s, 0));
    QCOMPARE(shown(), u"dcab"_s);
    QCOMPARE(moved.size(), 2);
    QCOMPARE(b.row(), 3); // a selection goes along
}

void JobListModelTest::tellsOnlyWhatIsNew()
{
    m_model->upsert(job(u"a"_s, 1));
    m_model->upsert(job(u"b"_s, 2));
    QSignalSpy changed(m_model.get(), &JobListModel::dataChanged);
    m_model->upsert(job(u"a"_s, 1));
    QCOMPARE(changed.size(), 0);
    JobSummary other = job(u"a"_s, 1);
    other.percent = 31;
    m_model->upsert(other);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().toModelIndex().row(), 1);
    QCOMPARE(m_model->find(JobKey(u"a"_s))->percent, 31);
}

void JobListModelTest::filters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<JobState>>("states");
    QTest::addColumn<QString>("shown");
    using States = QList<JobState>;
    QTest::newRow("all") << QString() << States() << u"dcba"_s;
    QTest::newRow("a word") << u"cat"_s << States() << u"ca"_s;
    QTest::newRow("whatever its case") << u"CAT"_s << States() << u"ca"_s;
    QTest::newRow("two words in any order") << u"storm  cat"_s << States() << u"c"_s;
    QTest::newRow("no such word") << u"dog"_s << States() << QString();
    QTest::newRow("a state") << QString() << States{JobState::Failed} << u"b"_s;
    QTest::newRow("two states") << QString() << States{JobState::Failed, JobState::Running} << u"cb"_s;
    QTest::newRow("both") << u"cat"_s << States{JobState::Succeeded} << u"a"_s;
}

void JobListModelTest::filters()
{
    QFETCH(QString, text);
    QFETCH(QList<JobState>, states);
    m_model->upsert(job(u"a"_s, 1, JobState::Succeeded, u"A cat"_s));
    m_model->upsert(job(u"b"_s, 2, JobState::Failed, u"Eine Straße"_s));
    m_model->setQuery({.text = text, .states = QSet<JobState>(states.begin(), states.end())});
    m_model->upsert(job(u"c"_s, 3, JobState::Running, u"Cat in a storm"_s)); // while the filter is on
    m_model->upsert(job(u"d"_s, 4, JobState::Succeeded, u"A lighthouse"_s));
    QTEST(shown(), "shown");
    m_model->setQuery({.text = u"EINE"_s});
    QCOMPARE(shown(), u"b"_s);
    QCOMPARE(m_model->jobCount(), 4);
}

void JobListModelTest::hidesWhatNoLongerMatches()
{
    m_model->setQuery({.states = {JobState::Running}});
    m_model->upsert(job(u"a"_s, 1, JobState::Running));
    QCOMPARE(shown(), u"a"_s);
    m_model->upsert(job(u"a"_s, 1, JobState::Succeeded));
    QCOMPARE(shown(), QString());
    QVERIFY(m_model->find(JobKey(u"a"_s)));
    m_model->upsert(job(u"a"_s, 1, JobState::Running));
    QCOMPARE(shown(), u"a"_s);
}

void JobListModelTest::sorts()
{
    JobSummary a = job(u"a"_s, 1);
    a.updated = a.created.addSecs(5000);
    JobSummary b = job(u"b"_s, 2);
    b.opened = b.created.addSecs(-5000);
    b.updated = b.created;
    JobSummary c = job(u"c"_s, 3);
    c.created = {}; // not known: last
    for (const JobSummary &each : {a, b, c})
        m_model->upsert(each);
    QCOMPARE(shown(), u"cab"_s);
    m_model->setQuery({.order = JobQuery::Order::Created});
    QCOMPARE(shown(), u"bac"_s);
    m_model->setQuery({.order = JobQuery::Order::Updated});
    QCOMPARE(shown(), u"abc"_s);
}

void JobListModelTest::removes()
{
    for (const QString &key : {u"a"_s, u"b"_s, u"c"_s})
        m_model->upsert(job(key, 1));
    QSignalSpy removed(m_model.get(), &JobListModel::rowsRemoved);
    m_model->remove(JobKey(u"b"_s));
    m_model->remove(JobKey(u"x"_s));
    QCOMPARE(shown(), u"ac"_s);
    QCOMPARE(removed.size(), 1);
    QVERIFY(!m_model->find(JobKey(u"b"_s)));
}

void JobListModelTest::survivesAThousandChanges()
{
    QRandomGenerator random(7);
    for (int i = 0; i < 1000; ++i) {
        const QString key = QString::number(random.bounded(40));
        if (random.bounded(5) == 0)
            m_model->remove(JobKey(key));
        else
            m_model->upsert(job(key, random.bounded(60), random.bounded(2) == 0 ? JobState::Succeeded : JobState::Failed));
        if (i % 100 == 50)
            m_model->setQuery({.states = i % 200 == 50 ? QSet<JobState>{JobState::Failed} : QSet<JobState>()});
        for (int row = 1; row < m_model->rowCount(); ++row)
            QVERIFY(comesBefore(*m_model->find(m_model->keyAt(row - 1)), *m_model->find(m_model->keyAt(row)), JobQuery::Order::Opened));
    }
}

QTEST_GUILESS_MAIN(JobListModelTest)
#include "tst_joblistmodel.moc"
