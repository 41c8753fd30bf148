// SPDX-License-Identifier: MIT
#include "app/common/utczone.h"
#include "tests/support/archivebench.h"
#include "tests/support/jobbuilder.h"

#include <QtTest>

using namespace Qt::StringLiterals;

// The archive's tables: what goes in comes out.
class ArchiveTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_bench = std::make_unique<ArchiveBench>(); }
    void keepsAnAnswerAsItCame();
    void keepsEarlierAnswers();
    void keepsAnOlderAnswerBeside();
    void keepsMarksWhenAJobChanges();
    void keepsWhatWasFetchedAndSaved();
    void forgetsFilesThatAreDropped();
    void removesAndRestores();
    void purgesWithAllThatBelongsToIt();
    void knowsWhatIsWatched();
    void keepsAnotherAnswerFromAnOldOneThatIsToldAgain();
    void isClosedForASecondOnlyAsLongAsItWrites();

private:
    std::unique_ptr<ArchiveBench> m_bench;
};

void ArchiveTest::keepsAnAnswerAsItCame()
{
    const JobRecord kept = m_bench->record(1);
    QCOMPARE(m_bench->put(kept), Seen::New);
    QCOMPARE(m_bench->put(kept), Seen::Known);
    const auto job = m_bench->tables->jobs.lookup(jobKey(1));
    QVERIFY(job && job->answer);
    QCOMPARE(job->answer->raw, kept.answer->raw);
    QCOMPARE(job->answer->receivedAt.toMSecsSinceEpoch(), kept.answer->receivedAt.toMSecsSinceEpoch());
    QCOMPARE(job->answer->job, kept.answer->job);
    QCOMPARE(job->summary, kept.summary);
    const auto page = m_bench->tables->jobs.summaries({job->id});
    QCOMPARE(page.value(job->id).text, kept.summary.text);
    QVERIFY(!m_bench->tables->jobs.lookup(jobKey(2)));
}

void ArchiveTest::keepsEarlierAnswers()
{
    const QStringList statuses{u"created"_s, u"progress"_s, u"completed"_s};
    QCOMPARE(m_bench->put(m_bench->record(1, statuses.at(0))), Seen::New);
    QCOMPARE(m_bench->put(m_bench->record(1, statuses.at(1))), Seen::Newer);
    QCOMPARE(m_bench->put(m_bench->record(1, statuses.at(2))), Seen::Newer);
    const QList<ArchivedResponse> answers = m_bench->tables->jobs.responsesOf(jobKey(1));
    QCOMPARE(answers.size(), 3);
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(answers.at(i).raw, m_bench->record(1, statuses.at(2 - i)).answer->raw);
        QCOMPARE(answers.at(i).isLatest, i == 0);
    }
    QCOMPARE(m_bench->put(m_bench->record(1, statuses.at(0))),
             Seen::Known); // as a server may answer again: it is the latest, and not kept twice
    QCOMPARE(m_bench->tables->jobs.responsesOf(jobKey(1)).size(), 3);
    QCOMPARE(m_bench->tables->jobs.lookup(jobKey(1))->summary.state, JobState::Queued);
}

void ArchiveTest::keepsAnOlderAnswerBeside()
{
    (void)m_bench->put(m_bench->record(1, u"completed"_s));
    JobRecord older = m_bench->record(1, u"progress"_s);
    older.isNewest = false;
    QCOMPARE(m_bench->put(older), Seen::Known);
    QCOMPARE(m_bench->tables->jobs.lookup(jobKey(1))->summary.state, JobState::Succeeded);
    QCOMPARE(m_bench->tables->jobs.responsesOf(jobKey(1)).size(), 2);
    QVERIFY(m_bench->tables->jobs.responsesOf(jobKey(1)).first().isLatest);
}

void ArchiveTest::keepsMarksWhenAJobChanges()
{
    (void)m_bench->put(m_bench->record(1, u"progress"_s));
    QVERIFY(m_bench->tables->jobs.setPinned({jobKey(1)}, true));
    QVERIFY(m_bench->tables->jobs.setTags(jobKey(1), {u"Größe"_s, u"b"_s}));
    QVERIFY(m_bench->tables->jobs.setThumbnail(jobKey(1), m_bench->path(u"media/ab/c.png"_s)));
    (void)m_bench->put(m_bench->record(1, u"completed"_s));
    const JobSummary job = m_bench->tables->jobs.lookup(jobKey(1))->summary;
    QVERIFY(job.isPinned);
    QCOMPARE(job.tags, (QStringList{u"Größe"_s, u"b"_s}));
    QCOMPARE(job.thumbnail, m_bench->path(u"media/ab/c.png"_s));

    // As version 0.1 noted it where the data folder was named by a relative path.
    QVERIFY(m_bench->tables->database.run(u"UPDATE job SET thumbnail = 'data/media/ab/c.png'"_s));
    QCOMPARE(m_bench->tables->jobs.lookup(jobKey(1))->summary.thumbnail, m_bench->path(u"media/ab/c.png"_s));
    QCOMPARE(m_bench->found({.text = u"tag:grosse"_s}), QStringList{jobId(1)});
    QCOMPARE(m_bench->found({.text = u"grosse lighthouse"_s}), QStringList{jobId(1)});
    QVERIFY(m_bench->tables->jobs.setTags(jobKey(1), {}));
    QCOMPARE(m_bench->found({.text = u"grosse"_s}), QStringList());
}

void ArchiveTest::keepsWhatWasFetchedAndSaved()
{
    (void)m_bench->put(m_bench->record(1));
    const StoredFile file{.path = m_bench->path(u"media/ab/c.png"_s), .format = FileFormat::Png, .size = 9, .sha256 = QByteArray(32, 'x')};
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(1'700'000'000'123, utcZone);
    QVERIFY(m_bench->tables->media.setStored(MediaKey(u"key 1"_s), file, now));
    QCOMPARE(m_bench->tables->media.storedPaths(), QStringList{file.path});
    const SavedCopy copy{.path = u"/home/me/a.png"_s, .when = now};
    QVERIFY(m_bench->tables->media.setSaved(MediaKey(u"key 1"_s), copy));
    QCOMPARE(m_bench->tables->media.savedOf(jobKey(1)), (QHash<MediaKey, SavedCopy>{{MediaKey(u"key 1"_s), copy}}));
    QCOMPARE(m_bench->found({.isSaved = true}), QStringList{jobId(1)});
    QVERIFY(m_bench->tables->jobs.lookup(jobKey(1))->summary.isSaved);
    QVERIFY(m_bench->tables->media.forgetSaved(MediaKey(u"key 1"_s), copy.path));
    QCOMPARE(m_bench->found({.isSaved = true}), QStringList());
}

void ArchiveTest::forgetsFilesThatAreDropped()
{
    (void)m_bench->put(m_bench->record(1));
    const QString path = m_bench->path(u"media/ab/c.png"_s);
    QVERIFY(m_bench->tables->media.setStored(MediaKey(u"key 1"_s), {.path = path, .size = 9}, QDateTime::currentDateTimeUtc()));
    QVERIFY(m_bench->tables->jobs.setThumbnail(jobKey(1), path));
    QVERIFY(m_bench->tables->media.forgetFiles({path}));
    QCOMPARE(m_bench->tables->media.storedPaths(), QStringList());
    QVERIFY(m_bench->tables->jobs.lookup(jobKey(1))->summary.thumbnail.isEmpty());
}

void ArchiveTest::removesAndRestores()
{
    (void)m_bench->put(m_bench->record(1));
    (void)m_bench->put(m_bench->record(2));
    const qint64 id = m_bench->tables->jobs.idOf(jobKey(1));
    QVERIFY(m_bench->tables->jobs.remove({jobKey(1)}, QDateTime::currentDateTimeUtc()));
    m_bench->tables->search.forget();
    QCOMPARE(m_bench->found({}), QStringList{jobId(2)});
    QVERIFY(m_bench->tables->jobs.summaries({id}).isEmpty()); // whoever still has its number
    QCOMPARE(m_bench->found({.text = u"lighthouse"_s}), QStringList{jobId(2)});
    QVERIFY(!m_bench->tables->jobs.lookup(jobKey(1)));
    QCOMPARE(m_bench->tables->jobs.count(), 1);
    QVERIFY(m_bench->tables->jobs.restore({jobKey(1)}));
    m_bench->tables->search.forget();
    QCOMPARE(m_bench->found({}), (QStringList{jobId(1), jobId(2)}));
    QVERIFY(m_bench->tables->jobs.lookup(jobKey(1))->answer);
}

void ArchiveTest::purgesWithAllThatBelongsToIt()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    (void)m_bench->put(m_bench->record(1));
    QVERIFY(m_bench->tables->jobs.remove({jobKey(1)}, now));
    QVERIFY(m_bench->tables->jobs.purge(now.addSecs(-1)));
    QVERIFY(m_bench->tables->jobs.restore({jobKey(1)}));
    QVERIFY(m_bench->tables->jobs.lookup(jobKey(1)));
    QVERIFY(m_bench->tables->jobs.remove({jobKey(1)}, now));
    QVERIFY(m_bench->tables->jobs.purge(now.addSecs(1)));
    for (const QString &table : {u"job"_s, u"answer"_s, u"medium"_s, u"job_text"_s, u"parameter"_s}) {
        int rows = -1;
        QVERIFY(m_bench->tables->database.read("SELECT count(*) FROM "_L1 + table, {},
                                               [&](const QSqlQuery &row) { rows = row.value(0).toInt(); }));
        QVERIFY2(rows == 0, qPrintable(table));
    }
    QVERIFY(m_bench->tables->database.run(u"INSERT INTO job_index (job_index) VALUES ('integrity-check')"_s));
}

void ArchiveTest::knowsWhatIsWatched()
{
    JobRecord watched = m_bench->record(1, u"progress"_s);
    watched.isWatched = true;
    (void)m_bench->put(watched);
    JobRecord onlyId{.summary = {.key = JobKey(jobId(2)), .id = jobId(2), .text = jobId(2)}, .isWatched = true};
    onlyId.summary.error = Error{.kind = Error::Kind::NoToken, .httpStatus = 401};
    QCOMPARE(m_bench->put(onlyId), Seen::New);
    (void)m_bench->put(m_bench->record(3));
    const QList<JobKey> watchedKeys = m_bench->tables->jobs.watchedKeys();
    QCOMPARE(QSet<JobKey>(watchedKeys.begin(), watchedKeys.end()), (QSet<JobKey>{jobKey(1), jobKey(2)}));
    const auto job = m_bench->tables->jobs.lookup(jobKey(2));
    QVERIFY(job && !job->answer && !job->summary.hasResponse && job->isWatched);
    QCOMPARE(job->summary.error, onlyId.summary.error);
}

// A session writes a job's state with the answer that it has in memory; an import has brought a newer one meanwhile.
void ArchiveTest::keepsAnotherAnswerFromAnOldOneThatIsToldAgain()
{
    JobRecord shown = m_bench->record(1, u"progress"_s);
    shown.isWatched = true;
    (void)m_bench->put(shown);
    JobRecord imported = m_bench->record(1, u"completed"_s);
    imported.isNewest = false;
    QCOMPARE(m_bench->put(imported), Seen::Newer);
    QCOMPARE(m_bench->tables->jobs.watchedKeys(), QList<JobKey>{jobKey(1)}); // who imports says nothing of it
    shown.isNewest = false;
    shown.isWatched = false;
    QCOMPARE(m_bench->put(shown), Seen::Known);
    QCOMPARE(m_bench->tables->jobs.lookup(jobKey(1))->summary.state, JobState::Succeeded);
    QCOMPARE(m_bench->tables->jobs.watchedKeys(), QList<JobKey>());
    shown.isWatched = true;
    (void)m_bench->put(shown);
    QVERIFY(m_bench->tables->jobs.remove({jobKey(1)}, QDateTime::currentDateTimeUtc()));
    QCOMPARE(m_bench->tables->jobs.watchedKeys(), QList<JobKey>());
    QVERIFY(m_bench->tables->jobs.restore({jobKey(1)}));
    QCOMPARE(m_bench->tables->jobs.watchedKeys(), QList<JobKey>{jobKey(1)});
}

// A second program on the same data sees what the first has written, and waits for it.
void ArchiveTest::isClosedForASecondOnlyAsLongAsItWrites()
{
    const auto other = m_bench->openAgain();
    QCOMPARE(other->search.find({})->size(), 0);
    (void)m_bench->put(m_bench->record(1));
    QCOMPARE(other->search.find({})->size(), 1);
    QVERIFY(other->jobs.put(m_bench->record(2)));
    QCOMPARE(m_bench->found({}), (QStringList{jobId(1), jobId(2)}));
}

QTEST_GUILESS_MAIN(ArchiveTest)
#include "tst_archive.moc"
