#include "app/archive/archiveworker.h"
#include "app/archive/migrations.h"
#include "app/archive/searchsql.h"
#include "app/common/utczone.h"
#include "app/service/midjourneyv2.h"
#include "tests/support/fixtures.h"
#include "tests/support/jobbuilder.h"

#include <QJsonArray>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

// The archive's tables, on this thread: what goes in comes out, and what is searched for is found.
class ArchiveTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
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
    void findsAFamily();
    void findsWhatExpires();
    void findsAsTheMatcherDoes();
    void takesHostileSearchesForText_data();
    void takesHostileSearchesForText();
    void ordersByEachTime();
    void isClosedForASecondOnlyAsLongAsItWrites();

private:
    JobRecord record(int number, const QString &status = u"completed"_s, const QString &prompt = u"a lighthouse"_s) const;
    Seen put(const JobRecord &record);
    [[nodiscard]] QStringList found(const JobQuery &query);

    const MidjourneyV2 m_service;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ArchiveTables> m_tables;
};

void ArchiveTest::init()
{
    m_tables.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_tables = std::make_unique<ArchiveTables>(
        m_folder->filePath(u"archive.db"_s), [this](const QByteArray &raw) { return m_service.parse(raw); },
        m_folder->filePath(u"media"_s));
    QVERIFY(!m_tables->database.open());
    QVERIFY(!migrate(m_tables->database));
}

JobRecord ArchiveTest::record(int number, const QString &status, const QString &prompt) const
{
    QJsonObject object = jobObject(number, status);
    object["prompt"_L1] = prompt;
    const QByteArray raw = json(object);
    JobRecord record{.answer = JobAnswer{.job = *m_service.parse(raw), .raw = raw, .receivedAt = QDateTime::currentDateTimeUtc()}};
    record.summary = summaryOf(*record.answer);
    record.summary.opened = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000 - number, utcZone);
    record.media = {{u"key %1"_s.arg(number), u"image-1"_s}};
    record.parentId = record.answer->job.parentId;
    return record;
}

Seen ArchiveTest::put(const JobRecord &record)
{
    Transaction transaction(m_tables->database);
    const auto seen = m_tables->jobs.put(record);
    if (!seen || !transaction.commit())
        qFatal("not put: %s", qPrintable(m_tables->database.error().detail));
    m_tables->search.forget();
    return *seen;
}

QStringList ArchiveTest::found(const JobQuery &query)
{
    QList<qint64> ids;
    const auto jobs = m_tables->search.find(query);
    if (!jobs)
        qFatal("not searched: %s", qPrintable(m_tables->database.error().detail));
    for (const FoundJob &job : *jobs)
        ids.append(job.id);
    return m_tables->jobs.keysOf(ids);
}

void ArchiveTest::keepsAnAnswerAsItCame()
{
    const JobRecord kept = record(1);
    QCOMPARE(put(kept), Seen::New);
    QCOMPARE(put(kept), Seen::Known);
    const auto job = m_tables->jobs.lookup(jobId(1));
    QVERIFY(job && job->answer);
    QCOMPARE(job->answer->raw, kept.answer->raw);
    QCOMPARE(job->answer->receivedAt.toMSecsSinceEpoch(), kept.answer->receivedAt.toMSecsSinceEpoch());
    QCOMPARE(job->answer->job, kept.answer->job);
    QCOMPARE(job->summary, kept.summary);
    const auto page = m_tables->jobs.summaries({job->id});
    QCOMPARE(page.value(job->id).text, kept.summary.text);
    QVERIFY(!m_tables->jobs.lookup(jobId(2)));
}

void ArchiveTest::keepsEarlierAnswers()
{
    const QStringList statuses{u"created"_s, u"progress"_s, u"completed"_s};
    QCOMPARE(put(record(1, statuses.at(0))), Seen::New);
    QCOMPARE(put(record(1, statuses.at(1))), Seen::Newer);
    QCOMPARE(put(record(1, statuses.at(2))), Seen::Newer);
    const QList<ArchivedAnswer> answers = m_tables->jobs.answersOf(jobId(1));
    QCOMPARE(answers.size(), 3);
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(answers.at(i).raw, record(1, statuses.at(2 - i)).answer->raw);
        QCOMPARE(answers.at(i).isLatest, i == 0);
    }
    QCOMPARE(put(record(1, statuses.at(0))), Seen::Known); // as a server may answer again: it is the latest, and not kept twice
    QCOMPARE(m_tables->jobs.answersOf(jobId(1)).size(), 3);
    QCOMPARE(m_tables->jobs.lookup(jobId(1))->summary.status, JobStatus::Created);
}

void ArchiveTest::keepsAnOlderAnswerBeside()
{
    (void)put(record(1, u"completed"_s));
    JobRecord older = record(1, u"progress"_s);
    older.isNewest = false;
    QCOMPARE(put(older), Seen::Known);
    QCOMPARE(m_tables->jobs.lookup(jobId(1))->summary.status, JobStatus::Completed);
    QCOMPARE(m_tables->jobs.answersOf(jobId(1)).size(), 2);
    QVERIFY(m_tables->jobs.answersOf(jobId(1)).first().isLatest);
}

void ArchiveTest::keepsMarksWhenAJobChanges()
{
    (void)put(record(1, u"progress"_s));
    QVERIFY(m_tables->jobs.setPinned({jobId(1)}, true));
    QVERIFY(m_tables->jobs.setTags(jobId(1), {u"Größe"_s, u"b"_s}));
    QVERIFY(m_tables->jobs.setThumbnail(jobId(1), m_folder->filePath(u"media/ab/c.png"_s)));
    (void)put(record(1, u"completed"_s));
    const JobSummary job = m_tables->jobs.lookup(jobId(1))->summary;
    QVERIFY(job.isPinned);
    QCOMPARE(job.tags, (QStringList{u"Größe"_s, u"b"_s}));
    QCOMPARE(job.thumbnail, m_folder->filePath(u"media/ab/c.png"_s));
    QCOMPARE(found({.text = u"tag:grosse"_s}), QStringList{jobId(1)});
    QCOMPARE(found({.text = u"grosse lighthouse"_s}), QStringList{jobId(1)});
    QVERIFY(m_tables->jobs.setTags(jobId(1), {}));
    QCOMPARE(found({.text = u"grosse"_s}), QStringList());
}

void ArchiveTest::keepsWhatWasFetchedAndSaved()
{
    (void)put(record(1));
    const StoredFile file{
        .path = m_folder->filePath(u"media/ab/c.png"_s), .format = FileFormat::Png, .size = 9, .sha256 = QByteArray(32, 'x')};
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(1'700'000'000'123, utcZone);
    QVERIFY(m_tables->media.setStored(u"key 1"_s, file, now));
    QCOMPARE(m_tables->media.storedPaths(), QStringList{file.path});
    const SavedCopy copy{.path = u"/home/me/a.png"_s, .when = now};
    QVERIFY(m_tables->media.setSaved(u"key 1"_s, copy));
    QCOMPARE(m_tables->media.savedOf(jobId(1)), (QHash<QString, SavedCopy>{{u"key 1"_s, copy}}));
    QCOMPARE(found({.isSaved = true}), QStringList{jobId(1)});
    QVERIFY(m_tables->jobs.lookup(jobId(1))->summary.isSaved);
    QVERIFY(m_tables->media.forgetSaved(u"key 1"_s, copy.path));
    QCOMPARE(found({.isSaved = true}), QStringList());
}

void ArchiveTest::forgetsFilesThatAreDropped()
{
    (void)put(record(1));
    const QString path = m_folder->filePath(u"media/ab/c.png"_s);
    QVERIFY(m_tables->media.setStored(u"key 1"_s, {.path = path, .size = 9}, QDateTime::currentDateTimeUtc()));
    QVERIFY(m_tables->jobs.setThumbnail(jobId(1), path));
    QVERIFY(m_tables->media.forgetFiles({path}));
    QCOMPARE(m_tables->media.storedPaths(), QStringList());
    QVERIFY(m_tables->jobs.lookup(jobId(1))->summary.thumbnail.isEmpty());
}

void ArchiveTest::removesAndRestores()
{
    (void)put(record(1));
    (void)put(record(2));
    QVERIFY(m_tables->jobs.remove({jobId(1)}, QDateTime::currentDateTimeUtc()));
    m_tables->search.forget();
    QCOMPARE(found({}), QStringList{jobId(2)});
    QCOMPARE(found({.text = u"lighthouse"_s}), QStringList{jobId(2)});
    QVERIFY(!m_tables->jobs.lookup(jobId(1)));
    QCOMPARE(m_tables->jobs.count(), 1);
    QVERIFY(m_tables->jobs.restore({jobId(1)}));
    m_tables->search.forget();
    QCOMPARE(found({}), (QStringList{jobId(1), jobId(2)}));
    QVERIFY(m_tables->jobs.lookup(jobId(1))->answer);
}

void ArchiveTest::purgesWithAllThatBelongsToIt()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    (void)put(record(1));
    QVERIFY(m_tables->jobs.remove({jobId(1)}, now));
    QVERIFY(m_tables->jobs.purge(now.addSecs(-1)));
    QVERIFY(m_tables->jobs.restore({jobId(1)}));
    QVERIFY(m_tables->jobs.lookup(jobId(1)));
    QVERIFY(m_tables->jobs.remove({jobId(1)}, now));
    QVERIFY(m_tables->jobs.purge(now.addSecs(1)));
    for (const QString &table : {u"job"_s, u"answer"_s, u"medium"_s, u"job_text"_s, u"parameter"_s}) {
        int rows = -1;
        QVERIFY(
            m_tables->database.read("SELECT count(*) FROM "_L1 + table, {}, [&](const QSqlQuery &row) { rows = row.value(0).toInt(); }));
        QVERIFY2(rows == 0, qPrintable(table));
    }
    QVERIFY(m_tables->database.run(u"INSERT INTO job_index (job_index) VALUES ('integrity-check')"_s));
}

void ArchiveTest::knowsWhatIsWatched()
{
    JobRecord watched = record(1, u"progress"_s);
    watched.isWatched = true;
    (void)put(watched);
    JobRecord onlyId{.summary = {.key = jobId(2), .id = jobId(2), .text = jobId(2)}, .isWatched = true};
    onlyId.summary.error = Error{.kind = Error::Kind::NoToken, .httpStatus = 401};
    QCOMPARE(put(onlyId), Seen::New);
    (void)put(record(3));
    const QStringList watchedKeys = m_tables->jobs.watchedKeys();
    QCOMPARE(QSet<QString>(watchedKeys.begin(), watchedKeys.end()), (QSet<QString>{jobId(1), jobId(2)}));
    const auto job = m_tables->jobs.lookup(jobId(2));
    QVERIFY(job && !job->answer && !job->summary.hasAnswer && job->isWatched);
    QCOMPARE(job->summary.error, onlyId.summary.error);
}

// A session tells how a job stands with the answer that it has in memory; an import has brought a newer one meanwhile.
void ArchiveTest::keepsAnotherAnswerFromAnOldOneThatIsToldAgain()
{
    JobRecord shown = record(1, u"progress"_s);
    shown.isWatched = true;
    (void)put(shown);
    JobRecord imported = record(1, u"completed"_s);
    imported.isNewest = false;
    QCOMPARE(put(imported), Seen::Newer);
    QCOMPARE(m_tables->jobs.watchedKeys(), QStringList{jobId(1)}); // who imports says nothing of it
    shown.isNewest = false;
    shown.isWatched = false;
    QCOMPARE(put(shown), Seen::Known);
    QCOMPARE(m_tables->jobs.lookup(jobId(1))->summary.status, JobStatus::Completed);
    QCOMPARE(m_tables->jobs.watchedKeys(), QStringList());
    shown.isWatched = true;
    (void)put(shown);
    QVERIFY(m_tables->jobs.remove({jobId(1)}, QDateTime::currentDateTimeUtc()));
    QCOMPARE(m_tables->jobs.watchedKeys(), QStringList());
    QVERIFY(m_tables->jobs.restore({jobId(1)}));
    QCOMPARE(m_tables->jobs.watchedKeys(), QStringList{jobId(1)});
}

void ArchiveTest::findsAFamily()
{
    const auto withParent = [this](int number, int parent) {
        JobRecord child = record(number);
        child.parentId = jobId(parent);
        (void)put(child);
    };
    (void)put(record(1));
    withParent(2, 1);
    withParent(3, 1);
    withParent(4, 3);
    withParent(5, 99); // its parent is not known, but it has a sister
    withParent(6, 99);
    withParent(7, 8); // a lie: each the other's parent
    withParent(8, 7);
    const auto family = [this](int number, int most = 100) {
        QStringList keys;
        for (const ArchivedJob &job : m_tables->jobs.familyOf(jobId(number), most))
            keys.append(job.summary.key);
        keys.sort();
        return keys;
    };
    const QStringList all{jobId(1), jobId(2), jobId(3), jobId(4)};
    for (int number = 1; number <= 4; ++number)
        QCOMPARE(family(number), all);
    QCOMPARE(family(5), (QStringList{jobId(5), jobId(6)}));
    QCOMPARE(family(7), (QStringList{jobId(7), jobId(8)}));
    QCOMPARE(family(1, 2).size(), 2);
}

void ArchiveTest::findsWhatExpires()
{
    (void)put(record(1));
    (void)put(record(2));
    QVERIFY(m_tables->media.setStored(u"key 2"_s, {.path = m_folder->filePath(u"media/x"_s)}, QDateTime::currentDateTimeUtc()));
    const QDateTime created = record(1).summary.created;
    QCOMPARE(m_tables->media.jobsWithMissing(created.addSecs(-60), created.addSecs(60), 10), QStringList{jobId(1)});
    QCOMPARE(m_tables->media.jobsWithMissing(created.addSecs(60), created.addSecs(120), 10), QStringList());
}

// The matcher says what a query means; SQL is to mean the same.
void ArchiveTest::findsAsTheMatcherDoes()
{
    QRandomGenerator random(7);
    const auto any = [&random](const QStringList &texts) { return texts.at(random.bounded(static_cast<int>(texts.size()))); };
    const QStringList words{u"Leuchtturm"_s, u"嵐の中の灯台"_s, u"منارة"_s, u"暴风雨"_s,  u"cat"_s,
                            u"ca"_s,         u"100%"_s,         u"a\"b"_s,  u"o'clock"_s, u"_x_"_s};
    const QStringList statuses{u"completed"_s, u"failed"_s, u"progress"_s, u"paused?"_s};
    QList<JobSummary> jobs;
    for (int number = 1; number <= 120; ++number) {
        QString prompt = any(words) + u' ' + any(words);
        if (number % 3 == 0)
            prompt += u" --ar 3:2 --v 7"_s;
        JobRecord one = record(number, any(statuses), prompt);
        one.summary.kinds = number % 2 ? QSet<MediaKind>{MediaKind::Grid} : QSet<MediaKind>{MediaKind::Grid, MediaKind::Video};
        one.summary.button = number % 5 == 0 ? u"Vary (Strong)"_s : QString();
        one.summary.seed = number % 7 == 0 ? std::optional<qint64>(number) : std::nullopt;
        one.summary.isPinned = number % 11 == 0;
        (void)put(one);
        QVERIFY(m_tables->jobs.setPinned({one.summary.key}, one.summary.isPinned));
        if (number % 4 == 0) {
            one.summary.tags = {u"Schön"_s};
            QVERIFY(m_tables->jobs.setTags(one.summary.key, one.summary.tags));
        }
        jobs.append(one.summary);
    }
    m_tables->search.forget();
    const QStringList parts{u"turm"_s,
                            u"灯台"_s,
                            u"嵐"_s,
                            u"نار"_s,
                            u"暴"_s,
                            u"ca"_s,
                            u"c"_s,
                            u"0%"_s,
                            u"\"a\""_s,
                            u"o'c"_s,
                            u"_x"_s,
                            u"schon"_s,
                            u"NEAR"_s,
                            u"*"_s,
                            u"ar:3:2"_s,
                            u"v:7"_s,
                            u"ar:1:1"_s,
                            u"has:video"_s,
                            u"seed:7"_s,
                            u"is:pinned"_s,
                            u"is:running"_s,
                            u"tag:schon"_s,
                            u"button:strong"_s,
                            u"verb:imagine"_s,
                            u"status:failed"_s,
                            u"id:2026"_s,
                            u"before:2026-06-03"_s};
    int hits = 0;
    for (int round = 0; round < 600; ++round) {
        JobQuery query{.text = any(parts)};
        if (round % 2)
            query.text += u' ' + any(parts);
        if (round % 5 == 0)
            query.statuses = {JobStatus::Unknown, JobStatus::Completed};
        if (round % 9 == 0)
            query.kinds = {MediaKind::Video};
        const JobMatcher matcher(query);
        QStringList expected;
        for (const JobSummary &job : std::as_const(jobs)) {
            if (matcher.matches(job))
                expected.append(job.key);
        }
        hits += expected.isEmpty() ? 0 : 1;
        QVERIFY2(found(query) == expected, qPrintable(query.text));
    }
    QVERIFY2(hits > 200, "the searches find too little to prove anything");
}

void ArchiveTest::takesHostileSearchesForText_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"\"", "\"\"\"", "NEAR(a b)", "a* OR b", "folded:light", "^light", "-light", "'; DROP TABLE job; --",
                             "job_index:x", "{folded}: a", "%", "__", "\\", "a AND", "(((("})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void ArchiveTest::takesHostileSearchesForText()
{
    QFETCH(QString, text);
    (void)put(record(1));
    QCOMPARE(found({.text = text}), JobMatcher({.text = text}).matches(record(1).summary) ? QStringList{jobId(1)} : QStringList());
    (void)put(record(2, u"completed"_s, u"they wrote "_s + text + u" on the wall"_s));
    if (!conditionsOf(text).words.isEmpty())
        QCOMPARE(found({.text = text}).contains(jobId(2)), true);
}

void ArchiveTest::ordersByEachTime()
{
    const auto put = [this](int number, int opened, int created, int updated) {
        JobRecord one = record(number);
        const auto at = [](int day) { return day == 0 ? QDateTime() : QDateTime(QDate(2026, 1, day), QTime(0, 0), utcZone); };
        one.summary.opened = at(opened);
        one.summary.created = at(created);
        one.summary.updated = at(updated);
        (void)this->put(one);
    };
    put(1, 1, 3, 2);
    put(2, 2, 1, 0); // not told: last
    put(3, 3, 2, 1);
    QCOMPARE(found({.order = JobQuery::Order::Opened}), (QStringList{jobId(3), jobId(2), jobId(1)}));
    QCOMPARE(found({.order = JobQuery::Order::Created}), (QStringList{jobId(1), jobId(3), jobId(2)}));
    QCOMPARE(found({.order = JobQuery::Order::Updated}), (QStringList{jobId(1), jobId(3), jobId(2)}));
}

// A second program on the same data sees what the first has written, and waits for it.
void ArchiveTest::isClosedForASecondOnlyAsLongAsItWrites()
{
    ArchiveTables other(
        m_folder->filePath(u"archive.db"_s), [this](const QByteArray &raw) { return m_service.parse(raw); },
        m_folder->filePath(u"media"_s));
    QVERIFY(!other.database.open() && !migrate(other.database));
    QCOMPARE(other.search.find({})->size(), 0);
    (void)put(record(1));
    QCOMPARE(other.search.find({})->size(), 1);
    QVERIFY(other.jobs.put(record(2)));
    QCOMPARE(found({}), (QStringList{jobId(1), jobId(2)}));
}

QTEST_GUILESS_MAIN(ArchiveTest)
#include "tst_archive.moc"
