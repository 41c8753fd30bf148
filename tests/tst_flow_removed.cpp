// SPDX-License-Identifier: MIT
#include "tests/support/jobbuilder.h"
#include "tests/support/sessionrun.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

// A job that is removed while the archive looks it up stays removed.
class RemovedFlow : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void staysRemoved_data();
    void staysRemoved();
    void comesBackWhenThatIsUndone();

private:
    enum class Lookup { Selected, OpenedById, OpenedAsDocument, Refreshed, LeftRunning };

    [[nodiscard]] std::unique_ptr<SessionRun> run() const { return std::make_unique<SessionRun>(m_folder->path()); }
    void beginLookup(SessionRun &run, Lookup lookup) const; // of job 1
    void waitForArchive(SessionRun &run) const;             // it has done all that was queued, and the window knows

    std::unique_ptr<QTemporaryDir> m_folder;
};

// Job 1 runs, job 2 has ended.
void RemovedFlow::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const auto before = run();
    const QUrl url = before->service.jobUrl(QUrl(u"https://api.example"_s), jobId(1));
    before->network.answer(url, {.pieces = {json(jobObject(1, u"progress"_s))}});
    before->network.answer(url, {.ending = FakeNetwork::Ending::Hang});
    before->controller.openText(jobId(1).toUtf8());
    QTRY_COMPARE(before->network.requests().size(), 2);
    before->controller.openText(json(jobObject(2, u"failed"_s)));
}

void RemovedFlow::beginLookup(SessionRun &run, Lookup lookup) const
{
    switch (lookup) {
    case Lookup::Selected: run.controller.select(jobKey(1)); return;
    case Lookup::OpenedById: run.controller.openText(jobId(1).toUtf8()); return;
    case Lookup::OpenedAsDocument: run.controller.openText(json(jobObject(1, u"completed"_s))); return;
    case Lookup::Refreshed: run.controller.refresh({jobKey(1)}); return;
    case Lookup::LeftRunning: return; // it begins with the run
    }
}

void RemovedFlow::waitForArchive(SessionRun &run) const
{
    bool isDone = false;
    run.archive.lookup(jobKey(2), &run.controller, [&](const std::optional<ArchivedJob> &) { isDone = true; });
    QTRY_VERIFY(isDone);
    QCoreApplication::processEvents();
}

void RemovedFlow::staysRemoved_data()
{
    QTest::addColumn<Lookup>("lookup");
    QTest::newRow("selected") << Lookup::Selected;
    QTest::newRow("opened by its ID") << Lookup::OpenedById;
    QTest::newRow("opened as a document") << Lookup::OpenedAsDocument;
    QTest::newRow("refreshed") << Lookup::Refreshed;
    QTest::newRow("left running by an earlier run") << Lookup::LeftRunning;
}

void RemovedFlow::staysRemoved()
{
    QFETCH(Lookup, lookup);
    {
        const auto second = run();
        if (lookup != Lookup::LeftRunning) {
            second->network.answer(second->service.jobUrl(QUrl(u"https://api.example"_s), jobId(1)), {.ending = FakeNetwork::Ending::Hang});
            QTRY_COMPARE(second->controller.jobs().rowCount(), 2);
            QTRY_VERIFY(second->controller.isWatching(jobKey(1)));
            second->controller.stopChecking(jobKey(1));
            waitForArchive(*second);
        }
    }
    const auto third = run();
    if (lookup != Lookup::LeftRunning)
        QTRY_COMPARE(third->controller.jobs().rowCount(), 2);
    beginLookup(*third, lookup);
    third->controller.remove({jobKey(1)});
    waitForArchive(*third);
    QVERIFY(!third->controller.jobs().isInMemory(jobKey(1)));
    QVERIFY(!third->controller.isWatching(jobKey(1)));
    QTRY_COMPARE(third->shownKeys(), QStringList{jobId(2)});
    QVERIFY(third->network.requests().isEmpty());
    const auto fourth = run();
    QTRY_COMPARE(fourth->shownKeys(), QStringList{jobId(2)});
}

void RemovedFlow::comesBackWhenThatIsUndone()
{
    const auto second = run();
    second->network.answer(second->service.jobUrl(QUrl(u"https://api.example"_s), jobId(1)), {.ending = FakeNetwork::Ending::Hang});
    second->controller.select(jobKey(1));
    second->controller.remove({jobKey(1)});
    second->controller.undoRemove();
    QTRY_COMPARE(second->controller.selected(), jobKey(1));
    QTRY_VERIFY(second->controller.isWatching(jobKey(1)));
    QTRY_COMPARE(second->controller.jobs().rowCount(), 2);
}

QTEST_GUILESS_MAIN(RemovedFlow)
#include "tst_flow_removed.moc"
