#include "tests/support/jobbuilder.h"
#include "tests/support/sessionrun.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

// Pins and tags of jobs of the archive that nobody has looked at.
class MarksFlow : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void showsTheMarksOfADocumentThatIsOpened_data();
    void showsTheMarksOfADocumentThatIsOpened();

private:
    [[nodiscard]] std::unique_ptr<SessionRun> run() const { return std::make_unique<SessionRun>(m_folder->path()); }
    void keepJobs(int count) const; // in a run of their own

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
        second->controller.setPinned({jobId(60)}, true);
        second->controller.setTags({jobId(60)}, {u"client Smith"_s});
    }
    QJsonObject job = jobObject(60, u"completed"_s);
    if (!updated.isEmpty())
        job["updated"_L1] = updated;
    {
        const auto third = run();
        QTRY_COMPARE(third->controller.jobs().rowCount(), 60);
        third->controller.openText(json(job));
        QTRY_COMPARE(third->controller.jobs().find(jobId(60))->tags, QStringList{u"client Smith"_s});
        QVERIFY(third->controller.jobs().find(jobId(60))->isPinned);
        third->controller.withTags({jobId(60)}, [&](const QHash<QString, QStringList> &tags) {
            third->controller.setTags({jobId(60)}, tags.value(jobId(60)) + QStringList{u"new"_s});
        });
    }
    const auto after = run();
    after->controller.jobs().setQuery({.text = u"tag:new"_s});
    QTRY_COMPARE(after->shownKeys(), QStringList{jobId(60)});
    QCOMPARE(after->controller.jobs().find(jobId(60))->tags, (QStringList{u"client Smith"_s, u"new"_s}));
}

QTEST_GUILESS_MAIN(MarksFlow)
#include "tst_flow_marks.moc"
