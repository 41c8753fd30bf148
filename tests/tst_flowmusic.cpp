// SPDX-License-Identifier: MIT
#include "app/services/flowmusic/flowmusic.h"
#include "tests/support/fixtures.h"
#include "tests/support/livebodies.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

const QString jobId = u"job:56ef7890-0000-4000-8000-00000000c001-user:12345-user@example.com-bot:flowmusic"_s;
const QString maskedId = u"job:12597f9a-010c-4758-8e9a-b5cc17b0ccdb-user:12345-us***@example.com-bot:flowmusic"_s;
const QString notebookId = u"job:9a8b7c6d-0000-4000-8000-00000000d001-user:12345-user@example.com-bot:gemini_notebook"_s;
const QString clipId = u"user:12345-user@example.com-clip:12ab34cd-0000-4000-8000-00000000c002"_s;

QByteArray completed()
{
    return fixture(u"flowmusic/flowmusic-song-completed.json"_s);
}

} // namespace

class FlowMusicTest : public QObject
{
    Q_OBJECT

private slots:
    void readsASong();
    void readsLyrics();
    void fallsBackToTheLargeFile();
    void numbersTheSongs();
    void readsWhatWasDoneToASong();
    void readsARunningJob();
    void readsAFailedJob();
    void tellsACompletedJobWithoutAFile();
    void readsErrors();
    void takesNoListForAJob();
    void showsAllFields();
    void findsIds_data();
    void findsIds();
    void tellsMediaIds();
    void requestsAJobByItsPath();
    void listsRunningJobs();
    void givesReasons();

private:
    FlowMusic m_service;
};

void FlowMusicTest::readsASong()
{
    const Job job = jobOf(m_service, u"flowmusic/flowmusic-song-completed"_s);
    QCOMPARE(job.service, u"flowmusic"_s);
    QCOMPARE(job.id, jobId);
    QCOMPARE(job.verb, QString());
    QCOMPARE(job.state, JobState::Succeeded);
    QCOMPARE(job.title, u"Morning Sun"_s);
    QCOMPARE(job.prompt.source, u"morning sun, indie folk"_s);
    QCOMPARE(job.created.toString(Qt::ISODateWithMs), u"2026-05-31T19:57:23.954Z"_s);
    QCOMPARE(job.updated.toString(Qt::ISODateWithMs), u"2026-05-31T19:59:43.118Z"_s);
    QCOMPARE(job.seed, 42);
    QCOMPARE(job.searchText, u"Morning Sun\n[Verse 1]\nExample"_s);
    QCOMPARE(mediaOf(job), QStringList{u"audio-1 Audio https://storage.googleapis.com/example/1.m4a"_s});
    const MediaItem &song = job.media.first();
    QCOMPARE(song.label, u"Audio 1: Morning Sun"_s);
    QCOMPARE(song.poster, QUrl(u"https://storage.googleapis.com/example/1.jpg"_s));
    QCOMPARE(song.duration, std::chrono::milliseconds(173'030));
    QCOMPARE(song.route, MediaRoute::Direct);
    QCOMPARE(song.mirrors.size(), 1);
    QCOMPARE(song.mirrors.first().url, QUrl(u"https://storage.googleapis.com/example/1.wav"_s));
    QCOMPARE(song.mirrors.first().type, MediaType::Audio);
    QCOMPARE(song.mirrors.first().key.toString(), song.key.toString() + u"#backup"_s);
    QVERIFY(!song.key.toString().contains(u"example"_s));
}

void FlowMusicTest::readsLyrics()
{
    const Lyrics lyrics = jobOf(m_service, u"flowmusic/flowmusic-song-completed"_s).media.first().lyrics;
    QCOMPARE(lyrics.text, u"[Verse 1]\nExample"_s);
    using namespace std::chrono_literals;
    QCOMPARE(lyrics.times, (QList<TimeSpan>{{}, {.start = 500ms, .end = 3200ms}}));
    for (const QByteArray &timing : QByteArrayList{"3.2", "3.2, 4", "null"}) { // no pair
        const QByteArray other = completed().simplified().replace("[ 0.5, 3.2 ]", timing.startsWith('n') ? timing : '[' + timing + ",5,6]");
        QCOMPARE(m_service.parse(other)->media.first().lyrics, (Lyrics{.text = lyrics.text}));
    }
}

void FlowMusicTest::fallsBackToTheLargeFile()
{
    const Result<Job> job = m_service.parse(completed().replace("\"audio_url\"", "\"other_url\""));
    QCOMPARE(mediaOf(*job), QStringList{u"audio-1 Audio https://storage.googleapis.com/example/1.wav"_s});
    QCOMPARE(job->media.first().mirrors.size(), 0);
}

void FlowMusicTest::numbersTheSongs()
{
    const QByteArray clips = R"("clips": [{"title": "A", "audio_url": "https://a.example/1.m4a", "seed": 1},
                               {"title": "B", "audio_url": "https://a.example/2.m4a", "seed": 2}, {"title": "C"}]})";
    const Result<Job> job = m_service.parse(R"({"jobid": ")" + jobId.toUtf8() + R"(", "status": "completed", )" + clips);
    QCOMPARE(mediaOf(*job), (QStringList{u"audio-1 Audio https://a.example/1.m4a"_s, u"audio-2 Audio https://a.example/2.m4a"_s}));
    QCOMPARE(job->media.last().label, u"Audio 2: B"_s);
    QCOMPARE(job->seed, std::nullopt); // each has its own
    QCOMPARE(job->title, u"A"_s);
}

void FlowMusicTest::readsWhatWasDoneToASong()
{
    const QByteArray raw = completed().replace("\"email\"", "\"operation\": \"remix\", \"email\"");
    QCOMPARE(m_service.parse(raw)->verb, u"remix"_s);
    QCOMPARE(fieldsOf(m_service, raw).value(u"Action"_s), u"remix"_s);
}

void FlowMusicTest::readsARunningJob()
{
    const Job job = jobOf(m_service, u"flowmusic/flowmusic-song-pending"_s);
    QCOMPARE(job.state, JobState::Queued);
    QCOMPARE(job.stateText, u"pending"_s);
    QCOMPARE(job.title, u"morning sun, indie folk"_s);
    QCOMPARE(job.media.size(), 0);
    QCOMPARE(m_service.patience(jobId), std::chrono::minutes(6));
}

void FlowMusicTest::readsAFailedJob()
{
    QByteArray raw = fixture(u"flowmusic/flowmusic-song-pending.json"_s);
    raw.replace("\"pending\"", R"("failed", "error": {"code": 429, "message": "No credits"})");
    const Result<Job> job = m_service.parse(raw);
    QCOMPARE(job->state, JobState::Failed);
    QCOMPARE(job->problem.text, u"No credits"_s);
    QCOMPARE(fieldsOf(m_service, raw).value(u"Error code"_s), u"429"_s);
}

void FlowMusicTest::tellsACompletedJobWithoutAFile()
{
    const Result<Job> job = m_service.parse(completed().replace("\"clips\"", "\"others\""));
    QCOMPARE(job->state, JobState::NoFile);
    QCOMPARE(job->stateText, u"completed"_s);
}

void FlowMusicTest::readsErrors()
{
    const QByteArray raw = fixture(u"flowmusic/flowmusic-error-400-download.json"_s);
    const Recognized recognized = m_service.recognize(QJsonDocument::fromJson(raw).object());
    const auto *error = std::get_if<ServiceError>(&recognized);
    QVERIFY(error);
    QCOMPARE(error->code, 400);
    QCOMPARE(error->message, u"Parameter id not a valid clip ID or jobid"_s);
}

void FlowMusicTest::takesNoListForAJob()
{
    const QByteArray raw = fixture(u"flowmusic/flowmusic-music-list.json"_s);
    QVERIFY(std::holds_alternative<std::monostate>(m_service.recognize(QJsonDocument::fromJson(raw).object())));
}

void FlowMusicTest::showsAllFields()
{
    const QMap<QString, QString> fields = fieldsOf(m_service, completed());
    QCOMPARE(fields.value(u"Job ID"_s), u"(private) "_s + jobId);
    QCOMPARE(fields.value(u"Account"_s), u"(private) user@example.com"_s);
    QCOMPARE(fields.value(u"Clip ID"_s), u"(private) "_s + clipId);
    QCOMPARE(fields.value(u"Mode"_s), u"async"_s);
    QCOMPARE(fields.value(u"Processing time"_s), u"139"_s);
    QCOMPARE(fields.value(u"Completed"_s), u"2026-05-31T19:59:43.118Z"_s);
    QCOMPARE(fields.value(u"Duration"_s), u"173"_s);
    QCOMPARE(fields.value(u"Seed"_s), u"42"_s);
    QCOMPARE(fields.value(u"Title"_s), u"Morning Sun"_s);
    QCOMPARE(fields.value(u"WAV, link"_s), u"https://storage.googleapis.com/example/1.wav"_s);
    QCOMPARE(fields.value(u"Cover, link"_s), u"https://storage.googleapis.com/example/1.jpg"_s);
    QVERIFY(!fields.contains(u"clips.lyrics"_s) && !fields.contains(u"clips.lyrics_timing"_s));
    QCOMPARE(textsOf(m_service, completed()).value(u"clips.lyrics"_s), u"[Verse 1]\nExample"_s);
    QCOMPARE(textsOf(m_service, completed()).value(u"prompt"_s), u"morning sun, indie folk"_s);
}

void FlowMusicTest::findsIds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("ids");
    QTest::newRow("alone") << jobId << QStringList{jobId};
    QTest::newRow("masked address") << u"id: "_s + maskedId + u"."_s << QStringList{maskedId};
    QTest::newRow("several") << jobId + u',' + maskedId + u' ' + jobId << QStringList{jobId, maskedId};
    QTest::newRow("encoded") << QString::fromLatin1(QUrl::toPercentEncoding(maskedId)) << QStringList{maskedId};
    QTest::newRow("quoted") << u"{\\\"id\\\":\\\""_s + jobId + u"\\\"}"_s << QStringList{jobId};
    QTest::newRow("another service's before it") << notebookId + u'/' + jobId << QStringList{jobId};
    QTest::newRow("another service's") << notebookId + u" flowmusic"_s << QStringList();
}

void FlowMusicTest::findsIds()
{
    QFETCH(QString, text);
    QFETCH(QStringList, ids);
    QCOMPARE(m_service.mentionsIn(text).ids, ids);
    for (const QString &id : ids)
        QVERIFY(m_service.ownsId(id));
}

void FlowMusicTest::tellsMediaIds()
{
    const Service::Mentions mentions = m_service.mentionsIn(QString::fromLatin1(QUrl::toPercentEncoding(clipId)));
    QCOMPARE(mentions.ids, QStringList());
    QCOMPARE(mentions.mediaIds, QStringList{clipId});
    QVERIFY(!m_service.ownsId(clipId));
}

void FlowMusicTest::requestsAJobByItsPath()
{
    QCOMPARE(m_service.jobUrl(m_service.defaultBase(), jobId).toEncoded(),
             QByteArray("https://api.useapi.net/v1/flowmusic/jobs/"
                        "job%3A56ef7890-0000-4000-8000-00000000c001-user%3A12345-user%40example.com-bot%3Aflowmusic"));
}

void FlowMusicTest::listsRunningJobs()
{
    QCOMPARE(m_service.runningJobsUrl(m_service.defaultBase()), QUrl(u"https://api.useapi.net/v1/flowmusic/jobs"_s));
    const QByteArray raw = R"({"user@example.com": {"running": 1, "maxJobs": 12, "jobs": [{"jobid": ")" + maskedId.toUtf8()
        + R"(", "status": "completed"}, {"jobid": ")" + jobId.toUtf8()
        + R"(", "status": "pending", "created_at": "2026-05-31T19:57:23.954Z"}]}})";
    QCOMPARE(*m_service.runningJobsIn(raw), QStringList{jobId}); // not what is over
    QCOMPARE(*m_service.runningJobsIn("{}"), QStringList());
    QCOMPARE(m_service.runningJobsIn(R"({"error": "Unauthorized", "code": 401})").error().kind, Error::Kind::BadReply);
}

void FlowMusicTest::givesReasons()
{
    const Error refused{.httpStatus = 403, .detail = u"Unauthorized access to user:2"_s};
    QVERIFY(m_service.reasonFor(refused, jobId).contains(u"another account"_s));
    QCOMPARE(m_service.reasonFor({.httpStatus = 403}, jobId), QString()); // out of the archive: a proxy may have said it
    QVERIFY(m_service.reasonFor({.httpStatus = 404}, jobId).contains(u"expired"_s));
    QCOMPARE(m_service.reasonFor({.httpStatus = 500}, jobId), QString());
}

QTEST_GUILESS_MAIN(FlowMusicTest)
#include "tst_flowmusic.moc"
