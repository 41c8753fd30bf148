// SPDX-License-Identifier: MIT
#include "app/archive/searchsql.h"
#include "app/common/utczone.h"
#include "tests/support/archivebench.h"
#include "tests/support/jobbuilder.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace Qt::StringLiterals;

// What is looked for in the archive's tables is found.
class ArchiveSearchTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_bench = std::make_unique<ArchiveBench>(); }
    void findsAsTheMatcherDoes();
    void takesHostileSearchesForText_data();
    void takesHostileSearchesForText();
    void ordersByEachTime();
    void findsAFamily();
    void findsWhatExpires();

private:
    [[nodiscard]] bool rate(const JobKey &job, const QList<int> &stars) const; // of its media, one after the other
    std::unique_ptr<ArchiveBench> m_bench;
};

// The matcher says what a query means; SQL is to mean the same.
void ArchiveSearchTest::findsAsTheMatcherDoes()
{
    QRandomGenerator random(7);
    const auto dayOf = [](int number) { return QDateTime(QDate(2026, 1, 1), QTime(0, 0), utcZone).addDays(number); };
    const auto any = [&random](const QStringList &texts) { return texts.at(random.bounded(static_cast<int>(texts.size()))); };
    const QStringList words{u"Leuchtturm"_s, u"嵐の中の灯台"_s, u"منارة"_s, u"暴风雨"_s,  u"cat"_s,
                            u"ca"_s,         u"100%"_s,         u"a\"b"_s,  u"o'clock"_s, u"_x_"_s};
    const QStringList statuses{u"completed"_s, u"failed"_s, u"progress"_s, u"paused?"_s};
    QList<JobSummary> jobs;
    for (int number = 1; number <= 120; ++number) {
        QString prompt = any(words) + u' ' + any(words);
        if (number % 3 == 0)
            prompt += u" --ar 3:2 --v 7"_s;
        JobRecord one = m_bench->record(number, any(statuses), prompt);
        one.summary.roles = number % 2 ? QSet<QByteArray>{"grid"} : QSet<QByteArray>{"grid", "video"};
        one.summary.button = number % 5 == 0 ? u"Vary (Strong)"_s : QString();
        one.summary.seed = number % 7 == 0 ? std::optional<qint64>(number) : std::nullopt;
        one.summary.isPinned = number % 11 == 0;
        one.summary.service = number % 4 == 1 ? u"kling"_s : one.summary.service;
        one.summary.expires = number % 5 ? dayOf(number) : QDateTime();
        one.summary.linksExpire = number % 3 ? QDateTime() : dayOf(number / 2);
        if (number % 8 == 0)
            one.media.clear();
        one.summary.lacksMedia = !one.media.isEmpty();
        if (number % 6 == 0)
            one.summary.parameters.append({.name = durationParameter, .value = QString::number(number / 10.0)});
        (void)m_bench->put(one);
        QVERIFY(m_bench->tables->jobs.setPinned({one.summary.key}, one.summary.isPinned));
        if (number % 4 == 0) {
            one.summary.tags = {u"Schön"_s};
            QVERIFY(m_bench->tables->jobs.setTags(one.summary.key, one.summary.tags));
        }
        if (number % 3 == 1) {
            one.summary.stars = number % 6;
            one.summary.hasRejected = number % 2;
            QVERIFY(rate(one.summary.key, {one.summary.stars, one.summary.stars / 2, number % 2 ? rejectedRating : unrated}));
        }
        jobs.append(one.summary);
    }
    m_bench->tables->search.forget();
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
                            u"verb:ima"_s,
                            u"verb:agine"_s,
                            u"service:kl"_s,
                            u"service:midjourney"_s,
                            u"service:ling"_s,
                            u"duration:>5s"_s,
                            u"duration:<0:07"_s,
                            u"duration:6"_s,
                            u"rating:>3"_s,
                            u"rating:<=2"_s,
                            u"rating:0"_s,
                            u"is:rejected"_s,
                            u"is:rated"_s,
                            u"status:failed"_s,
                            u"status:f"_s,
                            u"status:running"_s,
                            u"status:queued"_s,
                            u"status:unknown"_s,
                            u"status:progress"_s,
                            u"status:paused?"_s,
                            u"status:%"_s,
                            u"status:ailed"_s,
                            u"id:2026"_s,
                            u"before:2026-06-03"_s};
    int hits = 0;
    for (int round = 0; round < 600; ++round) {
        JobQuery query{.text = any(parts)};
        if (round % 2)
            query.text += u' ' + any(parts);
        if (round % 5 == 0)
            query.states = {JobState::Unknown, JobState::Succeeded};
        if (round % 9 == 0)
            query.roles = {"video"};
        if (round % 7 == 0)
            query.service = u"kling"_s;
        if (round % 8 == 0) {
            query.expiresFrom = dayOf(random.bounded(60));
            query.expiresUntil = query.expiresFrom.addDays(random.bounded(40));
        }
        const JobMatcher matcher(query);
        QStringList expected;
        for (const JobSummary &job : std::as_const(jobs)) {
            if (matcher.matches(job))
                expected.append(job.key.toString());
        }
        hits += expected.isEmpty() ? 0 : 1;
        QVERIFY2(m_bench->found(query) == expected, qPrintable(query.text));
    }
    QVERIFY2(hits > 180, "the searches find too little to prove anything");
}

bool ArchiveSearchTest::rate(const JobKey &job, const QList<int> &stars) const
{
    QList<MediaRating> ratings;
    for (qsizetype i = 0; i < stars.size(); ++i)
        ratings.append({.job = job, .media = MediaKey(u"%1 %2"_s.arg(job.toString()).arg(i)), .stars = stars.at(i)});
    return m_bench->tables->media.rate(ratings, QDateTime::currentDateTimeUtc());
}

void ArchiveSearchTest::takesHostileSearchesForText_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"\"", "\"\"\"", "NEAR(a b)", "a* OR b", "folded:light", "^light", "-light", "'; DROP TABLE job; --",
                             "job_index:x", "{folded}: a", "%", "__", "\\", "a AND", "(((("})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void ArchiveSearchTest::takesHostileSearchesForText()
{
    QFETCH(QString, text);
    (void)m_bench->put(m_bench->record(1));
    QCOMPARE(m_bench->found({.text = text}),
             JobMatcher({.text = text}).matches(m_bench->record(1).summary) ? QStringList{jobId(1)} : QStringList());
    (void)m_bench->put(m_bench->record(2, u"completed"_s, u"they wrote "_s + text + u" on the wall"_s));
    if (!conditionsOf(text).words.isEmpty())
        QCOMPARE(m_bench->found({.text = text}).contains(jobId(2)), true);
}

void ArchiveSearchTest::ordersByEachTime()
{
    const auto put = [this](int number, int opened, int created, int updated) {
        JobRecord one = m_bench->record(number);
        const auto at = [](int day) { return day == 0 ? QDateTime() : QDateTime(QDate(2026, 1, day), QTime(0, 0), utcZone); };
        one.summary.opened = at(opened);
        one.summary.created = at(created);
        one.summary.updated = at(updated);
        (void)m_bench->put(one);
    };
    put(1, 1, 3, 2);
    put(2, 2, 1, 0); // not known: last
    put(3, 3, 2, 1);
    QVERIFY(rate(jobKey(2), {4, rejectedRating}) && rate(jobKey(3), {4}) && rate(jobKey(1), {5}));
    QCOMPARE(m_bench->found({.order = JobQuery::Order::Opened}), (QStringList{jobId(3), jobId(2), jobId(1)}));
    QCOMPARE(m_bench->found({.order = JobQuery::Order::Created}), (QStringList{jobId(1), jobId(3), jobId(2)}));
    QCOMPARE(m_bench->found({.order = JobQuery::Order::Updated}), (QStringList{jobId(1), jobId(3), jobId(2)}));
    QCOMPARE(m_bench->found({.order = JobQuery::Order::Rating}), (QStringList{jobId(1), jobId(3), jobId(2)}));
    QVERIFY(rate(jobKey(1), {unrated}));
    m_bench->tables->search.forget();
    QCOMPARE(m_bench->found({.order = JobQuery::Order::Rating}), (QStringList{jobId(3), jobId(2), jobId(1)}));
}

void ArchiveSearchTest::findsAFamily()
{
    const auto withParent = [this](int number, int parent) {
        JobRecord child = m_bench->record(number);
        child.parentId = jobId(parent);
        (void)m_bench->put(child);
    };
    (void)m_bench->put(m_bench->record(1));
    withParent(2, 1);
    withParent(3, 1);
    withParent(4, 3);
    withParent(5, 99); // its parent is not known, but it has a sister
    withParent(6, 99);
    withParent(7, 8); // a lie: each the other's parent
    withParent(8, 7);
    const auto family = [this](int number, int most = 100) {
        QStringList keys;
        for (const ArchivedJob &job : m_bench->tables->jobs.familyOf(jobKey(number), most))
            keys.append(job.summary.key.toString());
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

void ArchiveSearchTest::findsWhatExpires()
{
    const QDateTime now(QDate(2026, 1, 1), QTime(0, 0), utcZone);
    const auto put = [&](int number, int job, int links) { // in hours from now; 0: it does not say
        JobRecord record = m_bench->record(number);
        record.summary.expires = job ? now.addSecs(3600LL * job) : QDateTime();
        record.summary.linksExpire = links ? now.addSecs(3600LL * links) : QDateTime();
        (void)m_bench->put(record);
    };
    put(1, 20, 0);
    put(2, 5, 0); // all of it is kept
    put(3, 2000, 10);
    put(4, -1, -1); // too late
    put(5, 15, -7);
    put(6, 0, 1);
    put(7, 100, 0);
    put(8, 0, 0);
    QVERIFY(m_bench->tables->media.setStored(MediaKey(u"key 2"_s), {.path = m_bench->path(u"media/x"_s)}, QDateTime::currentDateTimeUtc()));
    const MediaRecords &media = m_bench->tables->media;
    QCOMPARE(media.jobsWithMissing(now, now.addDays(3), 10), (QList<JobKey>{jobKey(6), jobKey(3), jobKey(5), jobKey(1)}));
    QCOMPARE(media.jobsWithMissing(now, now.addDays(3), 2), (QList<JobKey>{jobKey(6), jobKey(3)}));
    const auto job = m_bench->tables->jobs.lookup(jobKey(3));
    QVERIFY(job && job->summary.expires == now.addSecs(3600LL * 2000) && job->summary.linksExpire == now.addSecs(36'000));
    QVERIFY(job->summary.lacksMedia && !m_bench->tables->jobs.lookup(jobKey(2))->summary.lacksMedia);
}

QTEST_GUILESS_MAIN(ArchiveSearchTest)
#include "tst_archivesearch.moc"
