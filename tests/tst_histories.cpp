// SPDX-License-Identifier: MIT
#include "app/input/inputparser.h"
#include "app/job/jobsummary.h"
#include "app/services/allservices.h"
#include "app/services/serviceregistry.h"
#include "tests/support/fixtures.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

const QUrl base(u"https://api.example"_s);

QByteArray listOf(const char *before, const QStringList &bodies, const char *after)
{
    QByteArrayList documents;
    for (const QString &body : bodies)
        documents.append(fixture(body + u".json"_s).trimmed());
    return before + documents.join(",\n ") + after;
}

} // namespace

// The lists of jobs that the living services have, after their pages.
class HistoriesTest : public QObject
{
    Q_OBJECT

private slots:
    void namesEachListOnce();
    void requestsPages_data();
    void requestsPages();
    void readsPages_data();
    void readsPages();
    void keepsEachJobByteForByte();
    void countsWhatItCannotRead();
    void endsWhereThereIsNoMore_data();
    void endsWhereThereIsNoMore();
    void refusesOtherThanLists_data();
    void refusesOtherThanLists();
    void readsWhatNamesNoJob_data();
    void readsWhatNamesNoJob();
    void takesNoPartOfADocumentForAJob_data();
    void takesNoPartOfADocumentForAJob();
    void namesTheAccountInRequestsForJobs_data();
    void namesTheAccountInRequestsForJobs();

private:
    const ServiceRegistry m_services{allServices()};
};

void HistoriesTest::namesEachListOnce()
{
    QStringList ids;
    QStringList titles;
    for (const HistoryList &list : m_services.histories()) {
        ids.append(list.id);
        titles.append(list.title);
        QVERIFY(list.id.startsWith(list.service + u'/'));
        QVERIFY2(!list.accountExample.isEmpty(), qPrintable(list.id));
        QCOMPARE(list.needsAccount, list.id == "dreamina/assets"_L1);
    }
    QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), ids.size());
    QCOMPARE(QSet<QString>(titles.begin(), titles.end()).size(), titles.size());
    QVERIFY(titles.contains(u"Runway"_s) && titles.contains(u"MiniMax: Images"_s));
    QVERIFY(m_services.historyUrl(base, {.list = u"runwayml/nothing"_s}).isEmpty());
    QCOMPARE(m_services.historyIn("[]", {.list = u"runwayml/nothing"_s}).error().kind, Error::Kind::UnsafeAddress);
}

void HistoriesTest::requestsPages_data()
{
    QTest::addColumn<QString>("list");
    QTest::addColumn<QString>("account");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *list, const QString &account, const QString &from, const QByteArray &expected) {
        QTest::addRow("%s, %s", list, from.isEmpty() ? "first" : "later") << QString::fromLatin1(list) << account << from << expected;
    };
    const QString email = u"user@example.com"_s;
    row("runwayml/tasks", {}, {}, "/v1/runwayml/tasks/?limit=30");
    row("runwayml/tasks", email, u"30"_s, "/v1/runwayml/tasks/?email=user%40example.com&limit=30&offset=30");
    row("kling/tasks", email, u"1744858514499"_s, "/v1/kling/tasks/?email=user%40example.com&pageSize=30&createdBefore=1744858514499");
    row("minimax/videos", u"67890"_s, u"user:12345-minimax:67890-video:308"_s,
        "/v1/minimax/videos/?account=67890&limit=30&lastVideoId=user%3A12345-minimax%3A67890-video%3A308");
    row("minimax/images", {}, {}, "/v1/minimax/images/?limit=30");
    row("pixverse/videos", {}, u"40"_s, "/v2/pixverse/videos/?limit=40&offset=40");
    row("dreamina/assets", u"US:user@example.com"_s, u"20"_s, "/v1/dreamina/assets/US:user@example.com?count=40&offset=20");
    row("dreamina/assets", u"../x?y#z"_s, {}, "/v1/dreamina/assets/..%2Fx%3Fy%23z?count=40"); // stays below the path
    row("mureka/music", {}, u"88"_s, "/v1/mureka/music/?last_id=88");
    row("flowmusic/music", {}, {}, "/v1/flowmusic/music?limit=40");
    row("tempolor/song", u" 123&x=1 "_s, {}, "/v1/tempolor/music?type=song&user_id=123%26x%3D1");
    row("acemusic/music", {}, {}, "/v1/acemusic/music");
}

void HistoriesTest::requestsPages()
{
    QFETCH(QString, list);
    QFETCH(QString, account);
    QFETCH(QString, from);
    QFETCH(QByteArray, expected);
    const QUrl url = m_services.historyUrl(base, {.list = list, .account = account, .from = from});
    QCOMPARE(url.toEncoded(), base.toEncoded() + expected);
}

void HistoriesTest::readsPages_data()
{
    QTest::addColumn<QString>("list");
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<QStringList>("ids");
    QTest::addColumn<QString>("next");
    const QString runwayId = u"user:12345-runwayml:user@example.com-task:17f20503-6c24-4c16-946b-35dbbce2af2f"_s;
    const auto row = [](const char *list, const QByteArray &raw, const QStringList &ids, const QString &next) {
        QTest::newRow(list) << QString::fromLatin1(list) << raw << ids << next;
    };
    row("runwayml/tasks", listOf("{\"tasks\": [", {u"runwayml/runwayml-task-succeeded"_s}, "]}"), {runwayId}, {});
    row("kling/tasks", fixture(u"kling/kling-tasks-history.json"_s), {u"kling:123456789"_s}, u"1744858514499"_s);
    row("minimax/videos", listOf("[", {u"minimax/minimax-video-processing"_s, u"minimax/minimax-video-completed"_s}, "]"),
        {u"user:12345-minimax:67890-video:308372512345678"_s, u"user:12345-minimax:67890-video:308372512345678"_s},
        u"user:12345-minimax:67890-video:308372512345678"_s);
    row("pixverse/videos", fixture(u"pixverse/pixverse-videos-list-generating.json"_s),
        {u"user:12345-pixverse:user@example.com-video:112233445566"_s, u"user:12345-pixverse:user@example.com-video:112233445566"_s}, {});
    row("dreamina/assets", fixture(u"dreamina/dreamina-assets-list.json"_s), {QString()}, u"20"_s);
    row("flowmusic/music", fixture(u"flowmusic/flowmusic-music-list.json"_s), {QString()}, u"20"_s);
    row("pixverse/images", listOf("{\"data\": [", {u"pixverse/pixverse-image-completed"_s}, "], \"next_offset\": 40, \"total\": 99}"),
        {u"user:12345-pixverse:user@example.com-image:998877"_s}, u"40"_s);
    row("tempolor/song", listOf("{\"records\": [", {u"tempolor/tempolor-music-completed"_s}, "], \"cursor\": \"c2\"}"),
        {u"user:12345-tempolor:user_id-job:abcdef123456789"_s}, u"c2"_s);
    row("mureka/music",
        R"({"list": [{"feed_id": 7, "state": 3, "songs": [{"title": "Rain", "mp3_url": "https://cdn.example/r.mp3"}]}], "last_id": 7, "more": true})",
        {QString()}, u"7"_s);
    row("acemusic/music",
        R"({"songs": [{"songId": "so_1", "title": "Sea", "status": "succeeded", "audioUrl": "https://cdn.example/s.mp3"}]})", {QString()},
        {});
}

void HistoriesTest::readsPages()
{
    QFETCH(QString, list);
    QFETCH(QByteArray, raw);
    QFETCH(QStringList, ids);
    QFETCH(QString, next);
    const Result<HistoryPage> page = m_services.historyIn(raw, {.list = list});
    QVERIFY(page);
    QStringList found;
    for (const JobResponse &job : page->jobs) {
        found.append(job.job.id);
        QCOMPARE(job.job.service, list.section(u'/', 0, 0));
        QVERIFY(raw.contains(job.raw));
    }
    QCOMPARE(found, ids);
    QCOMPARE(page->unknown, 0);
    QCOMPARE(page->next, next);
}

void HistoriesTest::keepsEachJobByteForByte()
{
    const QByteArray raw = listOf("{\"tasks\": [", {u"runwayml/runwayml-task-succeeded"_s, u"runwayml/runwayml-task-failed"_s}, "]}");
    const Result<HistoryPage> page = m_services.historyIn(raw, {.list = u"runwayml/tasks"_s});
    QVERIFY(page && page->jobs.size() == 2);
    QCOMPARE(page->jobs[0].raw, fixture(u"runwayml/runwayml-task-succeeded.json"_s).trimmed());
    QCOMPARE(page->jobs[1].raw, fixture(u"runwayml/runwayml-task-failed.json"_s).trimmed());
    QCOMPARE(page->jobs[0].job, *m_services.parse(page->jobs[0].raw));
}

void HistoriesTest::countsWhatItCannotRead()
{
    const QByteArray raw = listOf("[7, null, {\"videoId\": \"of nobody\"}, ", {u"minimax/minimax-video-completed"_s}, "]");
    const Result<HistoryPage> page = m_services.historyIn(raw, {.list = u"minimax/videos"_s});
    QVERIFY(page);
    QCOMPARE(page->jobs.size(), 1);
    QCOMPARE(page->unknown, 3);
}

void HistoriesTest::endsWhereThereIsNoMore_data()
{
    QTest::addColumn<QString>("list");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QByteArray>("raw");
    const QByteArray clip = R"({"clip": "user:1-user@example.com-clip:12ab34cd-0000-4000-8000-00000000c002", "title": "Rain"})";
    QTest::newRow("nothing in it") << u"runwayml/tasks"_s << QString() << QByteArray("{\"tasks\": []}");
    QTest::newRow("no later page") << u"flowmusic/music"_s << QString() << "{\"clips\": [" + clip + "], \"next\": null}";
    QTest::newRow("zero") << u"flowmusic/music"_s << QString() << "{\"clips\": [" + clip + "], \"next\": 0}";
    QTest::newRow("the same page") << u"flowmusic/music"_s << u"20"_s << "{\"clips\": [" + clip + "], \"next\": 20}";
    QTest::newRow("no more") << u"mureka/music"_s << QString()
                             << QByteArray("{\"list\": [{\"feed_id\": 7, \"songs\": []}], \"last_id\": 7, \"more\": false}");
    QTest::newRow("too long") << u"flowmusic/music"_s << QString()
                              << "{\"clips\": [" + clip + "], \"next\": \"" + QByteArray(5000, 'x') + "\"}";
}

void HistoriesTest::endsWhereThereIsNoMore()
{
    QFETCH(QString, list);
    QFETCH(QString, from);
    QFETCH(QByteArray, raw);
    const Result<HistoryPage> page = m_services.historyIn(raw, {.list = list, .from = from});
    QVERIFY(page);
    QCOMPARE(page->next, QString());
}

void HistoriesTest::refusesOtherThanLists_data()
{
    QTest::addColumn<QByteArray>("raw");
    for (const char *raw : {"", "null", "{}", "{\"error\": \"Unauthorized\"}", "<html>", "[", "{\"tasks\": {}}"})
        QTest::newRow(raw) << QByteArray(raw);
}

void HistoriesTest::refusesOtherThanLists()
{
    QFETCH(QByteArray, raw);
    const Result<HistoryPage> page = m_services.historyIn(raw, {.list = u"runwayml/tasks"_s});
    if (raw == "[") // a list that was cut holds nothing
        QVERIFY(page && page->jobs.isEmpty() && page->next.isEmpty());
    else
        QVERIFY(!page && page.error().kind == Error::Kind::BadReply);
}

void HistoriesTest::readsWhatNamesNoJob_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<QString>("service");
    QTest::addColumn<QString>("text");
    QTest::addColumn<JobState>("state");
    QTest::addColumn<QString>("link");
    QTest::newRow("asset of Dreamina") << QByteArray(R"({"assetRef": "user:12345-dreamina:US:user@example.com-video:7609", "type": "video",
        "description": "A lake", "coverUrl": "https://cdn.example/c.jpeg", "videoUrl": "https://cdn.example/v.mp4"})")
                                       << u"dreamina"_s << u"A lake"_s << JobState::Succeeded << u"https://cdn.example/v.mp4"_s;
    QTest::newRow("song of Flow Music") << QByteArray(R"({"clip": "user:1-user@example.com-clip:12ab34cd-0000-4000-8000-00000000c002",
        "title": "Rain", "audio_url": "https://cdn.example/a.m4a"})")
                                        << u"flowmusic"_s << u"Rain"_s << JobState::Succeeded << u"https://cdn.example/a.m4a"_s;
    QTest::newRow("song of Flow Music without a file")
        << QByteArray(R"({"clip": "user:1-user@example.com-clip:12ab34cd-0000-4000-8000-00000000c002", "title": "Rain"})") << u"flowmusic"_s
        << u"Rain"_s << JobState::Unknown << QString();
    QTest::newRow("songs of Mureka") << QByteArray(
        R"({"feed_id": 7, "state": 3, "songs": [{"title": "Rain", "mp3_url": "https://cdn.example/r.mp3"}]})")
                                     << u"mureka"_s << u"Rain"_s << JobState::Succeeded << u"https://cdn.example/r.mp3"_s;
    QTest::newRow("song of ACE Music") << QByteArray(
        R"({"songId": "so_1", "title": "Sea", "status": "succeeded", "audioUrl": "https://cdn.example/s.mp3"})")
                                       << u"acemusic"_s << u"Sea"_s << JobState::Succeeded << u"https://cdn.example/s.mp3"_s;
}

void HistoriesTest::readsWhatNamesNoJob()
{
    QFETCH(QByteArray, raw);
    QFETCH(QString, service);
    QFETCH(QString, text);
    QFETCH(JobState, state);
    QFETCH(QString, link);
    const Result<Job> job = m_services.parse(raw);
    QVERIFY(job);
    QCOMPARE(job->service, service);
    QCOMPARE(job->id, QString());
    QCOMPARE(job->title, text);
    QCOMPARE(job->state, state);
    QCOMPARE(job->media.isEmpty() ? QString() : job->media.first().url.toString(), link);
    QByteArray later = raw; // with a new link
    later.replace("https://cdn.example/", "https://cdn.example/later/").append('\n');
    const Result<Job> again = m_services.parse(later);
    QVERIFY(again);
    QCOMPARE(keyOf({.job = *again, .raw = later}), keyOf({.job = *job, .raw = raw}));
    QByteArray other = raw;
    other.replace("c002", "c003").replace("7609", "7610").replace("\"feed_id\": 7", "\"feed_id\": 8").replace("so_1", "so_2");
    const Result<Job> another = m_services.parse(other);
    QVERIFY(another && keyOf({.job = *another, .raw = other}) != keyOf({.job = *job, .raw = raw}));
}

void HistoriesTest::takesNoPartOfADocumentForAJob_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("documents");
    const QByteArray song = fixture(u"flowmusic/flowmusic-song-completed.json"_s).trimmed();
    const QByteArray clip
        = R"({"clip": "user:1-user@example.com-clip:12ab34cd-0000-4000-8000-00000000c002", "title": "Rain", "status": "x"})";
    QTest::newRow("whole") << song << 1;
    QTest::newRow("cut behind the clip") << song.first(song.lastIndexOf('}')) << 0;
    QTest::newRow("Mureka, cut") << fixture(u"mureka/mureka-music-completed.json"_s).trimmed().chopped(1) << 0;
    QTest::newRow("the clip alone") << clip << 1;
    QTest::newRow("in a list") << "[" + clip + "]" << 0;
    QTest::newRow("of another program") << QByteArray(R"([{"songId": 17, "title": "Hello", "status": "x"}])") << 0;
}

// What an entry of a history looks like stands in whole documents, too.
void HistoriesTest::takesNoPartOfADocumentForAJob()
{
    QFETCH(QByteArray, text);
    QFETCH(int, documents);
    QCOMPARE(parseInput(text, m_services, QDateTime::currentDateTimeUtc()).documents.size(), documents);
}

void HistoriesTest::namesTheAccountInRequestsForJobs_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QByteArray>("expected");
    const QString kling = u"https://api.example/v1/kling/tasks/123456789"_s;
    QTest::newRow("Kling") << kling << u"kling:123456789"_s << kling.toUtf8() + "?email=user%40example.com";
    const QString list = u"https://api.example/v2/pixverse/videos/?limit=40"_s;
    QTest::newRow("a query before it") << list << u"user:12345-pixverse:user@example.com-video:1"_s
                                       << list.toUtf8() + "&email=user%40example.com";
    const QString luma = u"https://api.example/v1/luma/jobs/1"_s;
    QTest::newRow("one that has none") << luma << u"user:12345-runwayml:user@example.com-task:17f20503-6c24-4c16-946b-35dbbce2af2f"_s
                                       << luma.toUtf8();
}

void HistoriesTest::namesTheAccountInRequestsForJobs()
{
    QFETCH(QString, url);
    QFETCH(QString, id);
    QFETCH(QByteArray, expected);
    QCOMPARE(m_services.withAccount(QUrl(url), id, u"user@example.com"_s).toEncoded(), expected);
}

QTEST_GUILESS_MAIN(HistoriesTest)
#include "tst_histories.moc"
