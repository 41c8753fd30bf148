// SPDX-License-Identifier: MIT
#include "tests/support/jobbuilder.h"
#include "tests/support/sessionrun.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

// What is done to jobs of the archive, most of which nobody has looked at: their pins and tags, and removing many of them.
class MarksFlow : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void showsTheMarksOfADocumentThatIsOpened_data();
    void showsTheMarksOfADocumentThatIsOpened();
    void showsNewMarksOfJobsThatWereOnlyLookedAt();
    void removesWhatNobodyHasLookedAt();
    void selectsTheRowBehindTheRemoved_data();
    void selectsTheRowBehindTheRemoved();

private:
    [[nodiscard]] std::unique_ptr<SessionRun> run() const { return std::make_unique<SessionRun>(m_folder->path()); }
    void keepJobs(int count) const;                             // in a run of their own
    [[nodiscard]] std::unique_ptr<SessionRun> runWithAllRows(); // which tells nothing more by itself

    std::unique_ptr<QTemporaryDir> m_folder;
};

void MarksFlow::keepJobs(int count) const
{
    const auto before = run();
    QByteArrayList documents;
    for (int number = 1; number <= count; ++number)
        documents.append(json(jobObject(number, u"completed"_s)));
    before->controller.openText('[' + documents.join(',') + ']');
    QTRY_COMPARE(before->controller.jobs().rowCount(), count);
}

std::unique_ptr<SessionRun> MarksFlow::runWithAllRows()
{
    auto session = run();
    bool isAnswered = false;
    connect(&session->archive, &Archive::found, &session->controller,
            [&isAnswered](const JobQuery &, const QList<FoundJob> &, qint64, bool isWhole) { isAnswered = isWhole; });
    session->archive.setQuery(session->controller.jobs().query());
    (void)QTest::qWaitFor([&isAnswered] { return isAnswered; }, waitLimit);
    disconnect(&session->archive, &Archive::found, &session->controller, nullptr);
    return session;
}

void MarksFlow::showsTheMarksOfADocumentThatIsOpened_data()
{
    QTest::addColumn<QString>("updated");
    QTest::newRow("as it is in the archive") << QString();
    QTest::newRow("older") << u"2020-07-02T10:34:24.017Z"_s;
    QTest::newRow("newer") << u"2030-07-02T10:34:24.017Z"_s;
}

// Its row is not loaded: the list knows nothing of it.
void MarksFlow::showsTheMarksOfADocumentThatIsOpened()
{
    QFETCH(QString, updated);
    keepJobs(60); // the first 50 of them are loaded at the start
    {
        const auto second = run();
        second->controller.repository().setPinned({jobKey(60)}, true);
        second->controller.repository().setTags({jobKey(60)}, {u"client Smith"_s});
    }
    QJsonObject job = jobObject(60, u"completed"_s);
    if (!updated.isEmpty())
        job["updated"_L1] = updated;
    {
        const auto third = run();
        QTRY_COMPARE(third->controller.jobs().rowCount(), 60);
        third->controller.openText(json(job));
        QTRY_COMPARE(third->controller.jobs().find(jobKey(60))->tags, QStringList{u"client Smith"_s});
        QVERIFY(third->controller.jobs().find(jobKey(60))->isPinned);
        third->controller.repository().withTags({jobKey(60)}, [&](const QHash<JobKey, QStringList> &tags) {
            third->controller.repository().setTags({jobKey(60)}, tags.value(jobKey(60)) + QStringList{u"new"_s});
        });
    }
    const auto after = run();
    after->controller.jobs().setQuery({.text = u"tag:new"_s});
    QTRY_COMPARE(after->shownKeys(), QStringList{jobId(60)});
    QCOMPARE(after->controller.jobs().find(jobKey(60))->tags, (QStringList{u"client Smith"_s, u"new"_s}));
}

void MarksFlow::showsNewMarksOfJobsThatWereOnlyLookedAt()
{
    keepJobs(2);
    const auto after = runWithAllRows();
    auto &jobs = after->controller.jobs();
    QTRY_COMPARE(after->shownKeys(), (QStringList{jobId(1), jobId(2)}));
    int changes = 0;
    connect(&after->archive, &Archive::changed, this, [&changes] { ++changes; });
    after->controller.repository().setPinned({jobKey(1), jobKey(2)}, true);
    after->controller.repository().setTags({jobKey(1)}, {u"sea"_s});
    after->controller.repository().setTags({jobKey(2)}, {u"land"_s});
    QTRY_COMPARE(after->shownKeys(), (QStringList{jobId(1), jobId(2)}));
    QTRY_VERIFY(jobs.find(jobKey(2)) && jobs.find(jobKey(2))->isPinned);
    QVERIFY(jobs.find(jobKey(1))->isPinned);
    QCOMPARE(jobs.find(jobKey(1))->tags, QStringList{u"sea"_s});
    QCOMPARE(jobs.find(jobKey(2))->tags, QStringList{u"land"_s});
    QCOMPARE(changes, 1); // all at once
}

void MarksFlow::removesWhatNobodyHasLookedAt()
{
    keepJobs(60);
    const auto after = runWithAllRows();
    auto &jobs = after->controller.jobs();
    QCOMPARE(jobs.rowCount(), 60);
    QList<JobKey> keys;
    QList<qint64> ids;
    for (int row = 1; row < jobs.rowCount(); ++row) { // the first one stays
        if (jobs.keyAt(row).isEmpty())
            ids.append(jobs.idAt(row));
        else
            keys.append(jobs.keyAt(row));
    }
    QVERIFY(!keys.isEmpty() && !ids.isEmpty());
    after->controller.withKeys(keys, ids, [&](const QList<JobKey> &all) { after->controller.remove(all); });
    QTRY_COMPARE(jobs.rowCount(), 1);
    QTRY_COMPARE(after->shownKeys(), QStringList{jobId(1)});
    QCOMPARE(jobs.jobCount(), 1);
}

void MarksFlow::selectsTheRowBehindTheRemoved_data()
{
    QTest::addColumn<QList<int>>("removed"); // the first of them is selected
    QTest::addColumn<int>("selected");
    QTest::newRow("from its beginning") << QList<int>{3, 4, 5} << 6;
    QTest::newRow("from its end") << QList<int>{5, 4, 3} << 6;
    QTest::newRow("with others above") << QList<int>{5, 1, 2} << 6;
    QTest::newRow("with others below") << QList<int>{2, 3, 6} << 4;
    QTest::newRow("at the end of the list") << QList<int>{7, 8, 6} << 5;
    QTest::newRow("only the first stays") << QList<int>{4, 2, 3, 5, 6, 7, 8} << 1;
}

void MarksFlow::selectsTheRowBehindTheRemoved()
{
    QFETCH(QList<int>, removed);
    QFETCH(int, selected);
    keepJobs(8);
    const auto after = run();
    QTRY_COMPARE(after->shownKeys().filter(u"job"_s).size(), 8);
    QList<JobKey> keys;
    for (const int number : removed)
        keys.append(jobKey(number));
    after->controller.select(keys.first());
    QTRY_COMPARE(after->controller.selected(), keys.first());
    after->controller.remove(keys);
    QTRY_COMPARE(after->controller.selected(), jobKey(selected));
    after->controller.undoRemove();
    QTRY_COMPARE(after->controller.selected(), keys.first());
    QTRY_COMPARE(after->controller.jobs().rowCount(), 8);
}

QTEST_GUILESS_MAIN(MarksFlow)
#include "tst_flow_marks.moc"
