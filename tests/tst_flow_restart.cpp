// SPDX-License-Identifier: MIT
#include "app/input/inputparser.h"
#include "tests/support/archivebench.h"
#include "tests/support/fixtures.h"
#include "tests/support/jobbuilder.h"
#include "tests/support/mediafiles.h"
#include "tests/support/sessionrun.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

QJsonObject namedJob(int number, const QString &status = u"completed"_s)
{
    QJsonObject job = imageJob(number, status);
    job["prompt"_L1] = u"lighthouse number %1"_s.arg(number);
    return job;
}

} // namespace

// What is there after a new start.
class RestartFlow : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void showsAllOfItWithoutANetwork();
    void goesOnAskingForWhatRan();
    void doesNotAskForWhatWasStopped();
    void asksForNothingThatHasEnded();
    void takesADocumentThatIsOlderForAnEarlierAnswer();
    void remembersWhereThingsWereSaved();
    void bringsBackWhatWasRemoved();
    void goesOnAskingForWhatIsBroughtBack();
    void takesANewerAnswerThatIsImported();
    void takesARemovedJobThatIsOpenedAgain();
    void keepsMarks();
    void savesJobsThatWereNotLookedAt();
    void givesBackTheMemoryOfWhatWasLookedAt();
    void twoProgramsLoseNothing();
    void reportsTheLogOfAnotherArchive();

private:
    std::unique_ptr<SessionRun> run(const QString &token = u"user:1-secret"_s, const QString &base = u"https://api.example"_s)
    {
        return std::make_unique<SessionRun>(m_folder->path(), QUrl(base), token);
    }
    void keepJobs(int first, int last, const QString &status = u"completed"_s); // in a run of their own, with their pictures

    std::unique_ptr<QTemporaryDir> m_folder;
};

void RestartFlow::keepJobs(int first, int last, const QString &status)
{
    const auto before = run();
    QByteArrayList documents;
    for (int number = first; number <= last; ++number) {
        before->network.answer(imageAddress(number), {.pieces = {pngFile(imageSize, number)}});
        documents.append(json(namedJob(number, status)));
    }
    before->controller.openText('[' + documents.join(',') + ']');
    for (int number = first; number <= last; ++number)
        QTRY_VERIFY(!before->controller.jobs().find(jobKey(number))->thumbnail.isEmpty());
}

void RestartFlow::showsAllOfItWithoutANetwork()
{
    keepJobs(1, 3);
    const auto after = run({}, u"https://other.example"_s);
    QTRY_COMPARE(after->controller.jobs().rowCount(), 3);
    QTRY_COMPARE(after->shownKeys(), (QStringList{jobId(1), jobId(2), jobId(3)}));
    QVERIFY(QFile::exists(after->controller.jobs().find(jobKey(3))->thumbnail));
    after->controller.select(jobKey(2));
    QTRY_COMPARE(after->controller.selected(), jobKey(2));
    QCOMPARE(after->controller.answer(jobKey(2))->raw, json(namedJob(2)).trimmed());
    QTRY_COMPARE(after->controller.media().model().state(0).kind, MediaState::Kind::Ready);
    after->controller.jobs().setQuery({.text = u"\"number 3\""_s});
    QTRY_COMPARE(after->shownKeys(), QStringList{jobId(3)});
    after->controller.jobs().setQuery({.text = u"status:failed"_s});
    QTRY_COMPARE(after->controller.jobs().rowCount(), 0);
    QVERIFY(after->network.requests().isEmpty());
    QVERIFY(after->notices.isEmpty());
}

void RestartFlow::goesOnAskingForWhatRan()
{
    {
        const auto before = run();
        before->network.answer(before->service.jobUrl(QUrl(u"https://api.example"_s), jobId(1)),
                               {.pieces = {json(jobObject(1, u"progress"_s))}});
        before->network.answer(before->service.jobUrl(QUrl(u"https://api.example"_s), jobId(1)), {.ending = FakeNetwork::Ending::Hang});
        before->controller.openText(jobId(1).toUtf8());
        QTRY_VERIFY(before->controller.answer(jobKey(1)));
    }
    const auto after = run(u"user:1-secret"_s, u"https://other.example"_s);
    after->network.answer(after->service.jobUrl(QUrl(u"https://other.example"_s), jobId(1)),
                          {.pieces = {json(jobObject(1, u"completed"_s))}});
    QTRY_VERIFY(after->controller.answer(jobKey(1)) && after->controller.answer(jobKey(1))->job.state == JobState::Succeeded);
    QCOMPARE(after->network.requests().size(), 1);
    after->archive.responsesOf(jobKey(1), &after->controller, [&](const QList<ArchivedResponse> &answers) {
        QCOMPARE(answers.size(), 2); // the earlier one, too
        QVERIFY(answers.first().isLatest);
    });
    QSignalSpy kept(&after->archive, &Archive::kept);
    after->controller.repository().setPinned({jobKey(1)}, true);
    after->controller.stopChecking(jobKey(1));
    QTRY_VERIFY(!kept.isEmpty());
}

void RestartFlow::doesNotAskForWhatWasStopped()
{
    {
        const auto before = run();
        before->network.answer(before->service.jobUrl(QUrl(u"https://api.example"_s), jobId(1)), {.ending = FakeNetwork::Ending::Hang});
        before->controller.openText(jobId(1).toUtf8());
        QTRY_COMPARE(before->network.requests().size(), 1);
        before->controller.stopChecking(jobKey(1));
    }
    const auto after = run();
    QTRY_COMPARE(after->controller.jobs().rowCount(), 1); // known by its id alone
    QTRY_COMPARE(after->shownKeys(), QStringList{jobId(1)});
    QVERIFY(!after->controller.isWatching(jobKey(1)));
    QVERIFY(after->network.requests().isEmpty());
}

void RestartFlow::asksForNothingThatHasEnded()
{
    keepJobs(1, 1);
    const auto after = run();
    QTRY_COMPARE(after->controller.jobs().rowCount(), 1);
    after->controller.openText(jobId(1).toUtf8()); // the saved copy is all there is to know
    QTRY_VERIFY(after->controller.answer(jobKey(1)));
    QCOMPARE(after->controller.selected(), jobKey(1));
    QTRY_COMPARE(after->controller.media().model().rowCount(), 1);
    QTRY_COMPARE(after->controller.media().model().state(0).kind, MediaState::Kind::Ready);
    QVERIFY(after->network.requests().isEmpty());
    QCOMPARE(after->controller.jobs().rowCount(), 1);
}

void RestartFlow::takesADocumentThatIsOlderForAnEarlierAnswer()
{
    keepJobs(1, 1);
    const auto after = run();
    QTRY_COMPARE(after->controller.jobs().rowCount(), 1);
    after->controller.openText(json(jobObject(1, u"progress"_s)));
    QTRY_COMPARE(after->controller.answer(jobKey(1))->job.state, JobState::Succeeded);
    QCOMPARE(after->controller.jobs().find(jobKey(1))->state, JobState::Succeeded);
    QTRY_COMPARE(after->controller.media().model().rowCount(), 1);
    QVERIFY(after->network.requests().isEmpty());
}

void RestartFlow::remembersWhereThingsWereSaved()
{
    const QString folder = m_folder->filePath(u"out"_s);
    {
        const auto before = run();
        before->network.answer(imageAddress(1), {.pieces = {pngFile(imageSize)}});
        before->controller.openText(json(namedJob(1)));
        before->controller.saveAll({jobKey(1)}, {.folder = folder});
        QTRY_COMPARE(before->notices.size(), 1);
    }
    const auto after = run();
    after->controller.select(jobKey(1));
    const auto state = [&after] { return after->controller.media().model().state(0); };
    QTRY_VERIFY(after->controller.media().model().rowCount() == 1 && !state().savedPath.isEmpty());
    QVERIFY(QFile::exists(state().savedPath) && state().savedAt.isValid());
    after->controller.jobs().setQuery({.text = u"is:saved"_s});
    QTRY_COMPARE(after->shownKeys(), QStringList{jobId(1)});
    QVERIFY(QFile::remove(state().savedPath));
    after->controller.select({});
    after->controller.select(jobKey(1));
    QTRY_VERIFY(after->controller.media().model().rowCount() == 1 && state().savedPath.isEmpty());
}

void RestartFlow::bringsBackWhatWasRemoved()
{
    keepJobs(1, 2);
    {
        const auto second = run();
        QTRY_COMPARE(second->controller.jobs().rowCount(), 2);
        second->controller.select(jobKey(1));
        QTRY_COMPARE(second->controller.selected(), jobKey(1));
        QTRY_COMPARE(second->shownKeys(), (QStringList{jobId(1), jobId(2)}));
        second->controller.remove({jobKey(1)});
        QCOMPARE(second->controller.jobs().rowCount(), 1);
        QTRY_COMPARE(second->controller.selected(), jobKey(2));
        QCOMPARE(second->notices.size(), 1);
        QCOMPARE(second->notices.first().action, ActionId::Undo);
        second->controller.undoRemove();
        QTRY_COMPARE(second->controller.jobs().rowCount(), 2);
        QTRY_COMPARE(second->shownKeys(), (QStringList{jobId(1), jobId(2)}));
        second->controller.remove({jobKey(1), jobKey(2)});
        QCOMPARE(second->controller.jobs().rowCount(), 0);
        QCOMPARE(second->controller.selected(), JobKey());
    }
    const auto after = run();
    after->controller.openText(json(namedJob(3, u"failed"_s)));
    QTRY_COMPARE(after->shownKeys(), QStringList{jobId(3)});
}

void RestartFlow::goesOnAskingForWhatIsBroughtBack()
{
    const auto one = run();
    const QUrl url = one->service.jobUrl(QUrl(u"https://api.example"_s), jobId(1));
    one->network.answer(url, {.pieces = {json(jobObject(1, u"progress"_s))}});
    one->network.answer(url, {.ending = FakeNetwork::Ending::Hang});
    one->controller.openText(jobId(1).toUtf8());
    QTRY_COMPARE(one->network.requests().size(), 2);
    one->controller.remove({jobKey(1)});
    QVERIFY(!one->controller.isWatching(jobKey(1)));
    one->network.answer(url, {.pieces = {json(jobObject(1, u"completed"_s))}});
    one->controller.undoRemove();
    QTRY_VERIFY(one->controller.answer(jobKey(1)) && one->controller.answer(jobKey(1))->job.state == JobState::Succeeded);
}

// While the job is requested: what was answered before does not come back.
void RestartFlow::takesANewerAnswerThatIsImported()
{
    const auto one = run();
    const QUrl url = one->service.jobUrl(QUrl(u"https://api.example"_s), jobId(1));
    one->network.answer(url, {.pieces = {json(jobObject(1, u"progress"_s))}});
    one->network.answer(url, {.ending = FakeNetwork::Ending::Hang});
    one->controller.openText(jobId(1).toUtf8());
    QTRY_COMPARE(one->network.requests().size(), 2);
    const JobResponse newer
        = parseInput(json(jobObject(1, u"completed"_s)), one->service, QDateTime::currentDateTimeUtc()).documents.first();
    JobRecord record = recordOf(summaryOf(newer), &newer);
    record.isNewest = false;
    QCOMPARE(one->archive.import({record}), QList{Seen::Newer});
    one->controller.stopChecking(jobKey(1)); // which tells how the job stands, as it is in memory
    QTRY_COMPARE(one->controller.answer(jobKey(1))->job.state, JobState::Succeeded);
    QCOMPARE(one->controller.jobs().find(jobKey(1))->state, JobState::Succeeded);
    std::optional<ArchivedJob> kept;
    one->archive.lookup(jobKey(1), &one->controller, [&](const std::optional<ArchivedJob> &job) { kept = job; });
    QTRY_VERIFY(kept);
    QCOMPARE(kept->answer->job.state, JobState::Succeeded);
    QVERIFY(!kept->isWatched);
}

void RestartFlow::takesARemovedJobThatIsOpenedAgain()
{
    keepJobs(1, 1);
    {
        const auto second = run();
        QTRY_COMPARE(second->shownKeys(), QStringList{jobId(1)});
        second->controller.remove({jobKey(1)});
        second->controller.openText(json(namedJob(1)));
        QCOMPARE(second->controller.jobs().rowCount(), 1);
    }
    const auto after = run();
    QTRY_COMPARE(after->shownKeys(), QStringList{jobId(1)});
}

void RestartFlow::keepsMarks()
{
    keepJobs(1, 2);
    {
        const auto second = run();
        QTRY_COMPARE(second->controller.jobs().rowCount(), 2);
        second->controller.repository().setPinned({jobKey(2)}, true);
        second->controller.repository().setTags({jobKey(1), jobKey(2)}, {u"Sea"_s});
    }
    const auto after = run();
    after->controller.jobs().setQuery({.isPinned = true});
    QTRY_COMPARE(after->shownKeys(), QStringList{jobId(2)});
    after->controller.jobs().setQuery({.text = u"tag:sea"_s});
    QTRY_COMPARE(after->shownKeys(), (QStringList{jobId(1), jobId(2)}));
    QCOMPARE(after->controller.jobs().find(jobKey(1))->tags, QStringList{u"Sea"_s});
}

void RestartFlow::savesJobsThatWereNotLookedAt()
{
    keepJobs(1, 2);
    const auto after = run();
    QTRY_COMPARE(after->controller.jobs().rowCount(), 2);
    after->controller.saveAll({jobKey(1), jobKey(2)}, {.folder = m_folder->filePath(u"out"_s)});
    QTRY_COMPARE(after->notices.size(), 1);
    QCOMPARE(QDir(m_folder->filePath(u"out"_s)).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 2);
    QVERIFY(after->notices.first().text.contains("2 job document"_L1));
    after->controller.saveAll({jobKey(1), jobKey(7)}, {.folder = m_folder->filePath(u"out"_s)});
    QTRY_COMPARE(after->notices.size(), 2);
    QVERIFY(after->notices.last().text.contains("skipped"_L1));
    after->controller.saveAll({jobKey(7)}, {.folder = m_folder->filePath(u"out"_s)});
    QTRY_COMPARE(after->notices.size(), 3);
    QCOMPARE(after->notices.last().level, Notice::Level::Warning);
}

void RestartFlow::givesBackTheMemoryOfWhatWasLookedAt()
{
    QByteArrayList documents;
    for (int number = 1; number <= 80; ++number)
        documents.append(json(jobObject(number, u"completed"_s)));
    {
        const auto before = run();
        before->controller.openText('[' + documents.join(',') + ']');
        QCOMPARE(before->controller.jobs().rowCount(), 80);
    }
    const auto after = run();
    QTRY_COMPARE(after->controller.jobs().rowCount(), 80);
    for (int number = 1; number <= 80; ++number) {
        after->controller.select(jobKey(number));
        QTRY_COMPARE(after->controller.selected(), jobKey(number));
    }
    QVERIFY(!after->controller.answer(jobKey(1)));
    QVERIFY(after->controller.answer(jobKey(80)) && after->controller.answer(jobKey(40)));
    QCOMPARE(after->controller.jobs().rowCount(), 80);
    after->controller.select(jobKey(1));
    QTRY_VERIFY(after->controller.answer(jobKey(1)));
}

void RestartFlow::twoProgramsLoseNothing()
{
    const auto one = run();
    const auto other = run();
    QSignalSpy keptByOne(&one->archive, &Archive::kept);
    QSignalSpy keptByOther(&other->archive, &Archive::kept);
    for (int number = 1; number <= 40; ++number) {
        one->controller.openText(json(jobObject(2 * number, u"completed"_s)));
        other->controller.openText(json(jobObject(2 * number + 1, u"failed"_s)));
    }
    QTRY_COMPARE(keptByOne.size(), 40);
    QTRY_COMPARE(keptByOther.size(), 40);
    one->controller.jobs().setQuery({.order = JobQuery::Order::Created}); // queried again: the other's are there
    QTRY_COMPARE(one->controller.jobs().rowCount(), 80);
    const auto third = run();
    QTRY_COMPARE(third->controller.jobs().rowCount(), 80); // on a slow machine one of them tells that it waited for the other
}

// A backup that was put back beside it: the archive is as it was, and the user is notified.
void RestartFlow::reportsTheLogOfAnotherArchive()
{
    keepJobs(1, 3);
    {
        ArchiveBench other;
        other.put(other.record(4));
        QVERIFY(QFile::copy(other.path(u"archive.db-wal"_s), m_folder->filePath(u"archive.db-wal"_s)));
    }
    const auto after = run();
    QTRY_COMPARE(after->shownKeys(), (QStringList{jobId(1), jobId(2), jobId(3)}));
    QTRY_COMPARE(after->notices.size(), 1);
    QCOMPARE(after->notices.first().folder, m_folder->path());
    const QStringList aside = QDir(m_folder->path()).entryList({u"archive-foreign-*.db-wal"_s}, QDir::Files);
    QCOMPARE(aside.size(), 1);
    QVERIFY2(after->notices.first().text.contains(aside.first()), qPrintable(after->notices.first().text));
}

QTEST_GUILESS_MAIN(RestartFlow)
#include "tst_flow_restart.moc"
