// SPDX-License-Identifier: MIT
#include "app/services/acemusic/acemusic.h"
#include "tests/support/fixtures.h"
#include "tests/support/livebodies.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

const QString sampleId = u"job:0f9c2a7d-81e6-4b05-a9d2-c4e700000001-user:12345-user@example.com-bot:acemusic"_s;
const QString jobId
    = u"j1114202212045711826m-u12345-email:user@example.com:so_8c1d4f7a2b9e4c06a3f5d7e1.so_e2a7b9c4d6f84a1b95c3e0d8-bot:acemusic"_s;
const QString stemsId = u"j1114202301338470152s-u12345-email:us***@example.com:so_5a0e3c8b1d7f4e92a6c4b8d0.2-bot:acemusic"_s;
const QString songId = u"user:12345-user@example.com-song:so_3f9c2a7d81e64b05a9d2c4e7"_s;

QByteArray completed()
{
    return fixture(u"acemusic/acemusic-job-completed.json"_s);
}

} // namespace

class AceMusicTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheKeysOfSongsThatStay();
    void readsSongs();
    void readsSongsWhereverTheyStand();
    void takesThePlayerLinkForWantOfAnother();
    void readsStems();
    void tellsDeletedSongs();
    void readsARunningJob();
    void readsAFailedJob();
    void showsAllFields();
    void findsIds_data();
    void findsIds();
    void tellsMediaIds();
    void requestsAJobByItsPath();
    void listsRunningJobs();
    void givesReasons();

private:
    AceMusic m_service;
};

void AceMusicTest::readsSongs()
{
    const Job job = jobOf(m_service, u"acemusic/acemusic-job-completed"_s);
    QCOMPARE(job.service, u"acemusic"_s);
    QCOMPARE(job.id, sampleId);
    QCOMPARE(job.state, JobState::Succeeded);
    QCOMPARE(job.title, u"Farmers Market Sunshine"_s);
    QCOMPARE(job.model, u"ace-step-1.5-xl"_s);
    QVERIFY(job.searchText.contains(u"Upbeat indie folk"_s));
    QCOMPARE(mediaOf(job),
             (QStringList{u"audio-1 Audio https://example.com/acemusic/7.mp3"_s, u"audio-2 Audio https://example.com/acemusic/8.mp3"_s}));
    const MediaItem &song = job.media.last();
    QCOMPARE(song.label, u"Audio 2: Farmers Market Sunshine"_s);
    QCOMPARE(song.poster, QUrl(u"https://example.com/acemusic/8.jpg"_s));
    QCOMPARE(song.duration, std::chrono::milliseconds(92'400));
    QVERIFY(!song.expires.isValid()); // the link is for good
    QCOMPARE(song.mirrors.size(), 1);
    QCOMPARE(song.mirrors.first().url, QUrl(u"https://example.com/acemusic/8-play.mp3?Expires=1794624000"_s));
    QCOMPARE(song.mirrors.first().key.toString(), song.key.toString() + u"#backup"_s);
    QVERIFY(!song.key.toString().contains(u"user"_s));
}

// What is around the songs is not documented.
void AceMusicTest::readsSongsWhereverTheyStand()
{
    const QByteArray raw = R"({"jobid": ")" + jobId.toUtf8() + R"(", "type": "music", "status": "completed", "model": "acemusic-v1",
        "request": {"prompt": "Rain", "reference": {"songId": "so_1", "audioUrl": "https://a.example/reference.mp3"}},
        "result": {"songs": [{"songId": "so_2", "title": "Rain", "audioUrl": "https://a.example/2.mp3", "cover": "https://a.example/2.jpg"}]}})";
    const Result<Job> job = m_service.parse(raw);
    QCOMPARE(job->id, jobId);
    QCOMPARE(job->verb, u"music"_s);
    QCOMPARE(job->model, u"acemusic-v1"_s);
    QCOMPARE(job->prompt.source, u"Rain"_s);
    QCOMPARE(mediaOf(*job), QStringList{u"audio-1 Audio https://a.example/2.mp3"_s}); // what it was made from is no result
    QCOMPARE(job->media.first().poster, QUrl(u"https://a.example/2.jpg"_s));
}

void AceMusicTest::takesThePlayerLinkForWantOfAnother()
{
    const Result<Job> job = m_service.parse(completed().replace("\"audioUrl\"", "\"otherUrl\""));
    QCOMPARE(job->media.first().url, QUrl(u"https://example.com/acemusic/7-play.mp3?Expires=1794624000"_s));
    QCOMPARE(job->media.first().expires.toString(Qt::ISODate), u"2026-11-14T09:00:00Z"_s);
    QCOMPARE(job->media.first().mirrors.size(), 0);
}

void AceMusicTest::readsStems()
{
    const QByteArray raw = R"({"jobid": ")" + stemsId.toUtf8() + R"(", "type": "stems", "status": "completed", "stemsMode": "all",
        "stems": {"tracks": [{"name": "vocals", "url": "https://a.example/vocals.mp3?Expires=1794624000"},
                             {"name": "drums", "url": "https://a.example/drums.wav"}, {"name": "page", "url": "https://a.example/page"}]}})";
    const Result<Job> job = m_service.parse(raw);
    QCOMPARE(job->state, JobState::Succeeded);
    QCOMPARE(
        mediaOf(*job),
        (QStringList{u"stem-1 Audio https://a.example/vocals.mp3?Expires=1794624000"_s, u"stem-2 Audio https://a.example/drums.wav"_s}));
    QCOMPARE(job->media.first().label, u"Stem 1: vocals"_s);
    QCOMPARE(job->media.first().expires.toSecsSinceEpoch(), 1794624000);
}

void AceMusicTest::tellsDeletedSongs()
{
    const QByteArray head = R"({"jobid": ")" + jobId.toUtf8() + R"(", "status": "completed", "songs": [{"songId": "so_1", "taskId": "so_1",
        "status": "deleted"})";
    QCOMPARE(m_service.parse(head + "]}")->state, JobState::NoFile);
    const Result<Job> job = m_service.parse(head + R"(, {"songId": "so_2", "title": "Rain", "audioUrl": "https://a.example/2.mp3"}]})");
    QCOMPARE(job->state, JobState::Succeeded);
    QCOMPARE(mediaOf(*job), QStringList{u"audio-1 Audio https://a.example/2.mp3"_s});
}

void AceMusicTest::readsARunningJob()
{
    const QByteArray raw = R"({"jobid": ")" + jobId.toUtf8() + R"(", "type": "music", "status": "processing", "email": "user@example.com",
        "created": "2026-11-14T20:22:12.045Z", "model": "acemusic-v1", "modelUsed": "acemusic-v1.1"})";
    const Result<Job> job = m_service.parse(raw);
    QCOMPARE(job->state, JobState::Running);
    QCOMPARE(job->created.toString(Qt::ISODateWithMs), u"2026-11-14T20:22:12.045Z"_s);
    QCOMPARE(fieldsOf(m_service, raw).value(u"Model used"_s), u"acemusic-v1.1"_s);
    QCOMPARE(m_service.patience(jobId), std::chrono::minutes(90));
    QCOMPARE(m_service.lifetime(jobId), std::chrono::days(7));
}

void AceMusicTest::readsAFailedJob()
{
    const QByteArray raw = R"({"jobid": ")" + jobId.toUtf8() + R"(", "status": "failed", "error": "Lyrics refused"})";
    const Result<Job> job = m_service.parse(raw);
    QCOMPARE(job->state, JobState::Failed);
    QCOMPARE(job->problem.text, u"Lyrics refused"_s);
}

void AceMusicTest::showsAllFields()
{
    const QMap<QString, QString> fields = fieldsOf(m_service, completed());
    QCOMPARE(fields.value(u"Job ID"_s), u"(private) "_s + sampleId);
    QCOMPARE(fields.value(u"Song ID 1"_s), u"(private) "_s + songId);
    QCOMPARE(fields.value(u"Task ID 2"_s), u"so_3f9c2a7d81e64b05a9d2c4e8"_s);
    QCOMPARE(fields.value(u"Song status 1"_s), u"succeeded"_s);
    QCOMPARE(fields.value(u"Style 2"_s), u"Upbeat indie folk"_s);
    QCOMPARE(fields.value(u"Duration 1"_s), u"92"_s);
    QCOMPARE(fields.value(u"Audio, link 1"_s), u"https://example.com/acemusic/7.mp3"_s);
    QCOMPARE(fields.value(u"Player link expires 1"_s), u"2026-11-14T09:00:00.000Z"_s);
    QCOMPARE(fields.value(u"Cover, link 2"_s), u"https://example.com/acemusic/8.jpg"_s);
    const QByteArray withLyrics = completed().replace("\"style\"", "\"lyrics\": \"[Verse]\\nSun\", \"style\"");
    QCOMPARE(m_service.parse(withLyrics)->media.first().lyrics.text, u"[Verse]\nSun"_s);
    QCOMPARE(textsOf(m_service, withLyrics).value(u"songs.lyrics"_s), u"[Verse]\nSun"_s);
}

void AceMusicTest::findsIds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("ids");
    QTest::newRow("alone") << jobId << QStringList{jobId};
    QTest::newRow("stems, masked address") << u"id: "_s + stemsId + u"."_s << QStringList{stemsId};
    QTest::newRow("several") << jobId + u',' + stemsId + u' ' + sampleId << QStringList{jobId, stemsId, sampleId};
    QTest::newRow("encoded") << QString::fromLatin1(QUrl::toPercentEncoding(jobId)) << QStringList{jobId};
    QTest::newRow("quoted") << u"{\\\"id\\\":\\\""_s + jobId + u"\\\"}"_s << QStringList{jobId};
    QTest::newRow("another service's before it")
        << u"j0903180709650836584v-u12345-email:user@example.com-bot:google-flow/"_s + jobId << QStringList{jobId};
    QTest::newRow("another service's") << u"j0121061432017475905m-u777-a12345678901234-bot:mureka acemusic"_s << QStringList();
}

void AceMusicTest::findsIds()
{
    QFETCH(QString, text);
    QFETCH(QStringList, ids);
    QCOMPARE(m_service.mentionsIn(text).ids, ids);
    for (const QString &id : ids)
        QVERIFY(m_service.ownsId(id));
}

void AceMusicTest::tellsMediaIds()
{
    const Service::Mentions mentions
        = m_service.mentionsIn(songId + u" user:777-mureka:123456789-song:33445566 user:777-a@b.example-song:33445566"_s);
    QCOMPARE(mentions.ids, QStringList());
    QCOMPARE(mentions.mediaIds, QStringList{songId}); // not Mureka's
    QVERIFY(!m_service.ownsId(songId));
}

void AceMusicTest::requestsAJobByItsPath()
{
    QCOMPARE(m_service.jobUrl(m_service.defaultBase(), stemsId).toEncoded(),
             QByteArray("https://api.useapi.net/v1/acemusic/jobs/j1114202301338470152s-u12345-email%3Aus%2A%2A%2A%40example.com"
                        "%3Aso_5a0e3c8b1d7f4e92a6c4b8d0.2-bot%3Aacemusic"));
    QVERIFY(m_service.otherJobUrl(m_service.defaultBase(), jobId, {.httpStatus = 400, .detail = u"Invalid job ID format"_s}));
}

void AceMusicTest::listsRunningJobs()
{
    QCOMPARE(m_service.runningJobsUrl(m_service.defaultBase()), QUrl(u"https://api.useapi.net/v1/acemusic/jobs"_s));
    const QByteArray raw = R"({"jobs": [{"jobid": ")" + jobId.toUtf8() + R"(", "type": "music", "status": "processing"}, {"jobid": ")"
        + stemsId.toUtf8() + R"(", "type": "stems", "status": "failed"}]})";
    QCOMPARE(*m_service.runningJobsIn(raw), QStringList{jobId});
    QCOMPARE(*m_service.runningJobsIn(R"({"jobs": []})"), QStringList());
}

void AceMusicTest::givesReasons()
{
    QVERIFY(m_service.reasonFor({.httpStatus = 504}, jobId).contains(u"try again later"_s)); // it is not the end
    QVERIFY(m_service.reasonFor({.httpStatus = 410}, jobId).contains(u"7 days"_s));
    QVERIFY(m_service.reasonFor({.httpStatus = 404}, jobId).contains(u"deleted"_s));
    QCOMPARE(m_service.reasonFor({.httpStatus = 500}, jobId), QString());
}

void AceMusicTest::keepsTheKeysOfSongsThatStay()
{
    QJsonObject document = QJsonDocument::fromJson(fixture(u"acemusic/acemusic-job-completed.json"_s)).object();
    const Result<Job> whole = m_service.parse(QJsonDocument(document).toJson());
    QCOMPARE(whole->media.size(), 2);
    QJsonArray songs = document["songs"_L1].toArray();
    songs.removeFirst();
    document["songs"_L1] = songs;
    const Result<Job> rest = m_service.parse(QJsonDocument(document).toJson());
    QCOMPARE(rest->media.size(), 1);
    QCOMPARE(rest->media.first().key, whole->media.last().key);
    QVERIFY(whole->media.first().key != whole->media.last().key);
}

QTEST_GUILESS_MAIN(AceMusicTest)
#include "tst_acemusic.moc"
