// SPDX-License-Identifier: MIT
#include "app/services/minimax/minimax.h"
#include "tests/support/fixtures.h"
#include "tests/support/livebodies.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

const QString videoId = u"user:12345-minimax:67890-video:308372512345678"_s;
const QString imageId = u"user:12345-minimax:67890-image:408372512345678"_s;
const QString audioId = u"user:12345-minimax:67890-audio:1122-3344_a"_s;
const QString musicId = u"user:12345-minimax:67890-music:987654321098766"_s;
const QString agentId = u"p123456789-u12345-a67890-bot:minimax"_s;
const QString fileId = u"user:12345-minimax:67890-file:1122334455"_s;

QString body(const QString &name)
{
    return u"minimax/minimax-"_s + name;
}

QByteArray bytesOf(const QString &name)
{
    return fixture(body(name) + u".json"_s);
}

} // namespace

class MiniMaxTest : public QObject
{
    Q_OBJECT

private slots:
    void readsVideos();
    void takesTheWatermarkedFileForLackOfAnother();
    void readsARunningVideo();
    void readsStates_data();
    void readsStates();
    void readsImages();
    void readsTheAgent();
    void readsARunningAgent();
    void readsMusicOfOld();
    void readsMusicOfToday();
    void readsSpeech();
    void readsSpeechThatNamesNoJob();
    void readsErrors();
    void saysWhyAJobIsMissing();
    void showsAllFields();
    void findsIds_data();
    void findsIds();
    void tellsMediaIds();
    void requestsJobsByTheirKind_data();
    void requestsJobsByTheirKind();
    void keepsJobsByTheirKind();
    void listsRunningJobs();

private:
    MiniMax m_service;
};

void MiniMaxTest::readsVideos()
{
    const Job job = jobOf(m_service, body(u"video-completed"_s));
    QCOMPARE(job.service, u"minimax"_s);
    QCOMPARE(job.id, videoId);
    QCOMPARE(job.verb, u"video"_s);
    QCOMPARE(job.state, JobState::Succeeded);
    QCOMPARE(job.stateText, u"completed"_s);
    QCOMPARE(job.prompt.source, u"A cat playing piano"_s);
    QCOMPARE(job.title, u"A cat playing piano"_s);
    QCOMPARE(job.problem, Problem());
    QVERIFY(!job.percent);
    QCOMPARE(mediaOf(job), QStringList{u"video-1 Video https://cdn.hailuoai.video/moss/example/clean.mp4"_s}); // not the other, too
    const MediaItem &video = job.media.first();
    QCOMPARE(video.poster, QUrl(u"https://cdn.hailuoai.video/moss/example/cover.jpg"_s));
    QCOMPARE(video.pixels, QSize(1300, 760));
    QVERIFY(!video.key.toString().contains(u"67890"_s));
}

void MiniMaxTest::takesTheWatermarkedFileForLackOfAnother()
{
    QByteArray raw = bytesOf(u"video-completed"_s);
    const Result<Job> job = m_service.parse(raw.replace("https://cdn.hailuoai.video/moss/example/clean.mp4", ""));
    QCOMPARE(mediaOf(*job), QStringList{u"video-1 Video https://cdn.hailuoai.video/moss/example/watermark.mp4"_s});
}

void MiniMaxTest::readsARunningVideo()
{
    const Job job = jobOf(m_service, body(u"video-processing"_s));
    QCOMPARE(job.state, JobState::Running);
    QCOMPARE(job.stateText, u"processing"_s);
    QCOMPARE(job.percent, std::optional(40));
    QCOMPARE(job.media.size(), 0);
    QByteArray raw = bytesOf(u"video-processing"_s);
    raw.replace(R"("downloadURL": "")", R"("downloadURL": "https://a.example/early.mp4")");
    QCOMPARE(m_service.parse(raw)->media.size(), 0);
    QCOMPARE(m_service.parse(raw.replace("\"percent\": 40", "\"percent\": 400"))->percent, std::optional(100));
}

void MiniMaxTest::readsStates_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<JobState>("state");
    const auto row = [](const char *name, const QByteArray &members, JobState state) { QTest::newRow(name) << members << state; };
    row("waits", R"("status": 0, "statusLabel": "pending", "statusFinal": false)", JobState::Queued);
    row("waits in line", R"("status": 11, "statusFinal": false)", JobState::Queued);
    row("is made", R"("status": 1, "statusFinal": false)", JobState::Running);
    row("failed", R"("status": 3, "statusLabel": "failed", "statusFinal": true)", JobState::Failed);
    row("moderated", R"("status": 5, "statusLabel": "moderated", "statusFinal": true)", JobState::Moderated);
    row("moderated, 7", R"("status": 7, "statusFinal": true)", JobState::Moderated);
    row("moderated, 14", R"("status": 14, "statusFinal": true)", JobState::Moderated);
    row("number as text", R"("status": "3")", JobState::Failed);
    row("word alone", R"("statusLabel": "failed", "statusFinal": true)", JobState::Failed);
    row("completed, and not final", R"("status": 2, "statusFinal": false)", JobState::Running);
    row("runs, and is final", R"("status": 12, "statusFinal": true)", JobState::Unknown);
    row("new number", R"("status": 99)", JobState::Running);
    row("new number, final", R"("status": 99, "statusFinal": true)", JobState::Unknown);
    row("nothing", R"("percent": 3)", JobState::Unknown);
    row("without files", R"("status": 2, "statusFinal": true)", JobState::NoFile);
}

void MiniMaxTest::readsStates()
{
    QFETCH(QByteArray, members);
    QFETCH(JobState, state);
    const Result<Job> job = m_service.parse("{\"videoId\": \"" + videoId.toUtf8() + "\", \"message\": \"Not allowed\", " + members + '}');
    QCOMPARE(job->state, state);
    QCOMPARE(job->id, videoId);
    const bool hasProblem = state == JobState::Failed || state == JobState::Moderated || state == JobState::Unknown;
    QCOMPARE(job->problem.text, hasProblem ? u"Not allowed"_s : QString());
    QCOMPARE(job->problem.isError, state == JobState::Failed);
}

void MiniMaxTest::readsImages()
{
    const Job job = jobOf(m_service, body(u"image-completed"_s));
    QCOMPARE(job.id, imageId);
    QCOMPARE(job.verb, u"image"_s);
    QCOMPARE(job.model, u"image-01"_s);
    QCOMPARE(job.created.toString(Qt::ISODateWithMs), u"2025-03-07T22:04:07.333Z"_s);
    QCOMPARE(mediaOf(job), QStringList{u"image-1 Image https://cdn.hailuoai.video/moss/example/1-clean.png"_s});
    QCOMPARE(job.media.first().pixels, QSize(1024, 1024));
    QCOMPARE(job.media.first().poster, QUrl());
}

void MiniMaxTest::readsTheAgent()
{
    const Job job = jobOf(m_service, body(u"agent-completed"_s));
    QCOMPARE(job.id, agentId);
    QCOMPARE(job.verb, u"agent"_s);
    QCOMPARE(job.state, JobState::Succeeded);
    QCOMPARE(job.model, u"hailuo-2.3, nano-banana-2"_s);
    QCOMPARE(job.prompt.source, u"Generate a video of a cat playing piano"_s);
    QCOMPARE(job.created.toString(Qt::ISODateWithMs), u"2025-11-23T12:34:56.789Z"_s);
    QCOMPARE(job.updated.toString(Qt::ISODateWithMs), u"2024-11-23T12:54:56.789Z"_s); // as the page has it
    QCOMPARE(mediaOf(job),
             (QStringList{u"video-1 Video https://cdn.hailuoai.video/example/no_watermark.mp4"_s,
                          u"image-1 Image https://cdn.hailuoai.video/example/image.png"_s}));
    const MediaItem &video = job.media.first();
    QCOMPARE(video.pixels, QSize(1280, 720));
    QCOMPARE(video.duration, std::chrono::seconds(5));
    QCOMPARE(video.poster, QUrl(u"https://cdn.hailuoai.video/example/thumb.jpg"_s));
    QCOMPARE(textsOf(m_service, bytesOf(u"agent-completed"_s)).value(u"response.msg_content"_s),
             u"I've generated a video of a cat playing piano and an image variation."_s);
    QByteArray raw = bytesOf(u"agent-completed"_s);
    raw.replace("image/png", "").replace("image.png", "image");
    QCOMPARE(m_service.parse(raw)->media.last().type, MediaType::Image); // by its number
}

void MiniMaxTest::readsARunningAgent()
{
    QByteArray raw = bytesOf(u"agent-started"_s);
    const Job job = jobOf(m_service, body(u"agent-started"_s));
    QCOMPARE(job.state, JobState::Running);
    QCOMPARE(job.stateText, u"started"_s);
    QCOMPARE(job.media.size(), 0);
    raw.replace(R"("status": "started")", R"("status": "failed", "error": {"message": "Gave up", "status": 500})");
    QCOMPARE(m_service.parse(raw)->state, JobState::Failed);
    QCOMPARE(m_service.parse(raw)->problem, (Problem{.text = u"Gave up"_s, .isError = true}));
}

void MiniMaxTest::readsMusicOfOld()
{
    const Result<Job> job = m_service.parse(
        R"({"title": "Rain", "lyrics": "[Verse]\nIt rains", "style": "Popular", "coverURL": "https://a.example/1.png", "audioURL": "https://a.example/1.mp3",
            "status": 2, "statusLabel": "completed", "statusFinal": true, "duration": 38, "musicId": ")"
        + musicId.toUtf8() + R"("})");
    QCOMPARE(job->id, musicId);
    QCOMPARE(job->verb, u"music"_s);
    QCOMPARE(mediaOf(*job), QStringList{u"audio-1 Audio https://a.example/1.mp3"_s});
    QCOMPARE(job->media.first().label, u"Audio 1: Rain"_s);
    QCOMPARE(job->media.first().poster, QUrl(u"https://a.example/1.png"_s));
    QCOMPARE(job->media.first().duration, std::chrono::seconds(38));
    QCOMPARE(job->title, u"Rain"_s);
    QVERIFY(job->searchText.contains(u"It rains"_s));
}

void MiniMaxTest::readsMusicOfToday()
{
    const QByteArray raw = R"({"title": "Stadium", "duration": 21408, "statusLabel": "completed", "typeLabel": "reference",
                               "lyrics": "[Verse]\nStomp", "audio_url": "https://a.example/2.mp3", "musicId": ")"
        + musicId.toUtf8() + R"("})";
    const Result<Job> job = m_service.parse(raw);
    QCOMPARE(job->state, JobState::Succeeded);
    QCOMPARE(mediaOf(*job), QStringList{u"audio-1 Audio https://a.example/2.mp3"_s});
    QCOMPARE(job->media.first().duration, std::chrono::milliseconds(21408));
    QCOMPARE(textsOf(m_service, raw).value(u"lyrics"_s), u"[Verse]\nStomp"_s);
}

void MiniMaxTest::readsSpeech()
{
    const QByteArray raw = R"({"audio_id": ")" + audioId.toUtf8()
        + R"(", "text": "Hello there", "model": "speech-02", "statusLabel": "completed", "statusFinal": true, "voice_info": {"voice_name": "Calm Woman"},
            "audio_url": "https://a.example/3.mp3"})";
    const Result<Job> job = m_service.parse(raw);
    QCOMPARE(job->id, audioId);
    QCOMPARE(job->verb, u"audio"_s);
    QCOMPARE(job->model, u"speech-02"_s);
    QCOMPARE(job->prompt.source, u"Hello there"_s);
    QCOMPARE(mediaOf(*job), QStringList{u"audio-1 Audio https://a.example/3.mp3"_s});
    QCOMPARE(fieldsOf(m_service, raw).value(u"Voice"_s), u"Calm Woman"_s);
}

void MiniMaxTest::readsSpeechThatNamesNoJob()
{
    const QByteArray raw = R"({"statusLabel": "pending", "statusFinal": false})";
    const Recognized recognized = m_service.recognize(QJsonDocument::fromJson(raw).object());
    QVERIFY(std::holds_alternative<Job>(recognized));
    QCOMPARE(m_service.parse(raw, audioId)->id, audioId);
    QCOMPARE(m_service.parse(raw, audioId)->state, JobState::Queued);
    const QByteArray failed = R"({"statusLabel": "failed", "statusFinal": true, "code": 400, "error": "Bad voice"})";
    QCOMPARE(m_service.parse(failed, audioId)->state, JobState::Failed);
    QCOMPARE(m_service.parse(failed, audioId)->problem.text, u"Bad voice"_s);
}

void MiniMaxTest::readsErrors()
{
    const Recognized recognized = m_service.recognize(QJsonDocument::fromJson(bytesOf(u"error-404"_s)).object());
    const auto *error = std::get_if<ServiceError>(&recognized);
    QVERIFY(error);
    QCOMPARE(*error, (ServiceError{.message = u"Not found."_s, .code = 404}));
}

void MiniMaxTest::saysWhyAJobIsMissing()
{
    const Error missing{.kind = Error::Kind::NotFound, .httpStatus = 404};
    QVERIFY(m_service.reasonFor(missing, videoId).contains(u"moderation"_s));
    QVERIFY(m_service.reasonFor(missing, agentId).contains(u"31 days"_s));
    QVERIFY(m_service.reasonFor(missing, audioId).contains(u"7 days"_s));
    QCOMPARE(m_service.reasonFor({.kind = Error::Kind::Server, .httpStatus = 500}, videoId), QString());
}

void MiniMaxTest::showsAllFields()
{
    const QMap<QString, QString> image = fieldsOf(m_service, bytesOf(u"image-completed"_s));
    QCOMPARE(image.value(u"Media ID"_s), u"408372512345678"_s);
    QCOMPARE(image.value(u"Aspect ratio"_s), u"1:1"_s);
    QCOMPARE(image.value(u"Batch ID"_s), u"508372512345678"_s);
    QCOMPARE(image.value(u"User ID"_s), u"(private) 308372599999999999"_s); // beyond 2^53
    QCOMPARE(image.value(u"Status is final"_s), u"true"_s);
    QVERIFY(!image.contains(u"desc"_s));
    for (const QMap<QString, QString> &fields :
         {image, fieldsOf(m_service, bytesOf(u"video-completed"_s)), fieldsOf(m_service, bytesOf(u"agent-completed"_s))})
    {
        for (const QString &name : fields.keys())
            QVERIFY2(!name.contains(u'.') && !name.front().isLower(), qPrintable(name)); // else under its own name
    }
    const QMap<QString, QString> video = fieldsOf(m_service, bytesOf(u"video-completed"_s));
    QCOMPARE(video.value(u"Source file ID"_s), u"(private) "_s + fileId);
    QCOMPARE(video.value(u"Can be retried"_s), u"false"_s);
    const QMap<QString, QString> agent = fieldsOf(m_service, bytesOf(u"agent-completed"_s));
    QCOMPARE(agent.value(u"Elapsed time"_s), u"02:15"_s);
    QCOMPARE(agent.value(u"Frame rate 1"_s), u"24"_s);
    QCOMPARE(agent.value(u"Model 2"_s), u"banana_2"_s);
}

void MiniMaxTest::findsIds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("ids");
    QTest::newRow("video") << u"see "_s + videoId + u"."_s << QStringList{videoId};
    QTest::newRow("several") << QStringList{videoId, imageId, musicId, agentId, videoId}.join(u',')
                             << QStringList{videoId, imageId, musicId, agentId};
    QTest::newRow("speech") << audioId << QStringList{audioId};
    QTest::newRow("link") << u"https://api.useapi.net/v1/minimax/agent/"_s + agentId << QStringList{agentId};
    QTest::newRow("encoded") << QString::fromLatin1(QUrl::toPercentEncoding(videoId)) << QStringList{videoId};
    QTest::newRow("quoted") << u"{\\\"videoId\\\":\\\""_s + videoId + u"\\\"}\\n"_s + agentId << QStringList{videoId, agentId};
    QTest::newRow("another service's before it") << u"user:1-pixverse:a@b.example-video:77-"_s + videoId << QStringList{videoId};
    QTest::newRow("another service's") << u"minimax user:1-pixverse:a@b.example-video:77"_s << QStringList();
    QTest::newRow("a file") << fileId << QStringList();
}

void MiniMaxTest::findsIds()
{
    QFETCH(QString, text);
    QFETCH(QStringList, ids);
    QCOMPARE(m_service.mentionsIn(text).ids, ids);
    for (const QString &id : ids)
        QVERIFY(m_service.ownsId(id));
}

void MiniMaxTest::tellsMediaIds()
{
    const Service::Mentions mentions = m_service.mentionsIn(fileId + u' ' + videoId);
    QCOMPARE(mentions.mediaIds, QStringList{fileId});
    QCOMPARE(mentions.ids, QStringList{videoId});
    QVERIFY(!m_service.ownsId(fileId));
}

void MiniMaxTest::requestsJobsByTheirKind_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QByteArray>("address");
    QTest::newRow("video") << videoId << QByteArray("videos/user:12345-minimax:67890-video:308372512345678");
    QTest::newRow("image") << imageId << QByteArray("images/user:12345-minimax:67890-image:408372512345678");
    QTest::newRow("agent") << agentId << QByteArray("agent/p123456789-u12345-a67890-bot:minimax");
    QTest::newRow("music") << musicId << QByteArray("music/user:12345-minimax:67890-music:987654321098766");
    QTest::newRow("speech") << audioId << QByteArray("speech/user:12345-minimax:67890-audio:1122-3344_a");
}

void MiniMaxTest::requestsJobsByTheirKind()
{
    QFETCH(QString, id);
    QFETCH(QByteArray, address);
    QCOMPARE(m_service.jobUrl(m_service.defaultBase(), id).toEncoded(), "https://api.useapi.net/v1/minimax/" + address);
}

void MiniMaxTest::keepsJobsByTheirKind()
{
    QCOMPARE(m_service.lifetime(agentId), std::chrono::days(31));
    QCOMPARE(m_service.lifetime(audioId), std::chrono::days(7));
    QCOMPARE(m_service.lifetime(videoId), std::chrono::days(30));
    QCOMPARE(m_service.patience(agentId), std::chrono::minutes(45));
}

void MiniMaxTest::listsRunningJobs()
{
    QCOMPARE(m_service.runningJobsUrl(m_service.defaultBase()), QUrl(u"https://api.useapi.net/v1/minimax/scheduler/"_s));
    QCOMPARE(*m_service.runningJobsIn(bytesOf(u"scheduler"_s)), QStringList{videoId});
    QCOMPARE(*m_service.runningJobsIn("[]"), QStringList());
    QCOMPARE(m_service.runningJobsIn(bytesOf(u"error-404"_s)).error().kind, Error::Kind::BadReply);
    const QJsonObject entry = QJsonDocument::fromJson(bytesOf(u"scheduler"_s)).array().first().toObject();
    QVERIFY(std::holds_alternative<std::monostate>(m_service.recognize(entry))); // no document of the job
}

QTEST_GUILESS_MAIN(MiniMaxTest)
#include "tst_minimax.moc"
