// SPDX-License-Identifier: MIT
#include "app/net/jobfetch.h"
#include "app/services/pixverse/pixverse.h"
#include "tests/support/fakenetwork.h"
#include "tests/support/fetchedjob.h"
#include "tests/support/fixtures.h"
#include "tests/support/livebodies.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

const QString videoId = u"user:12345-pixverse:user@example.com-video:112233445566"_s;
const QString imageId = u"user:12345-pixverse:user@example.com-image:998877"_s;
const QString musicId = u"user:12345-pixverse:user@example.com-music:445566"_s;
const QString speechId = u"user:12345-pixverse:user@example.com-speech:11223344"_s;
const QString parentId = u"user:12345-pixverse:user@example.com-video:66778899"_s;

const QUrl videoUrl(u"https://api.example/v2/pixverse/videos/user:12345-pixverse:user@example.com-video:112233445566"_s);
const QUrl listUrl(u"https://api.example/v2/pixverse/videos/?limit=40"_s);

QString body(const QString &name)
{
    return u"pixverse/pixverse-"_s + name;
}

QByteArray bytesOf(const QString &name)
{
    return fixture(body(name) + u".json"_s);
}

} // namespace

class PixVerseTest : public QObject
{
    Q_OBJECT

private slots:
    void readsVideos();
    void readsImages();
    void readsMusic();
    void readsSpeech();
    void takesNoLinkOfARunningVideo();
    void readsStates_data();
    void readsStates();
    void readsFailures();
    void readsErrors_data();
    void readsErrors();
    void readsTheListOnceAVideoIsNotFound();
    void namesTheAccountInTheRequestForTheList();
    void finishesWithTheVideoItself();
    void tellsThatAVideoIsInNeither();
    void tellsThatTheListCannotBeHad();
    void readsNoListForOthers();
    void takesTheDocumentOutOfAList();
    void showsAllFields();
    void findsIds_data();
    void findsIds();
    void requestsJobsByTheirKind();
    void listsRunningJobs();

private:
    Result<JobResponse> fetchedVideo(FakeNetwork &network, const QString &id = videoId, const Endpoint &endpoint = testEndpoint());

    PixVerse m_service;
};

Result<JobResponse> PixVerseTest::fetchedVideo(FakeNetwork &network, const QString &id, const Endpoint &endpoint)
{
    QList<Result<JobResponse>> results;
    QObject context;
    fetchJob(network, m_service, endpoint, id, true, &context, [&results](const Result<JobResponse> &result) { results.append(result); });
    (void)QTest::qWaitFor([&results] { return !results.isEmpty(); });
    QCoreApplication::processEvents();
    if (results.size() != 1)
        QTest::qFail("not exactly one answer", __FILE__, __LINE__);
    return results.isEmpty() ? Error{} : results.first();
}

void PixVerseTest::readsVideos()
{
    const Job job = jobOf(m_service, body(u"video-completed"_s));
    QCOMPARE(job.service, u"pixverse"_s);
    QCOMPARE(job.id, videoId);
    QCOMPARE(job.verb, u"video"_s);
    QCOMPARE(job.model, u"v3"_s);
    QCOMPARE(job.state, JobState::Succeeded);
    QCOMPARE(job.stateText, u"COMPLETED"_s);
    QCOMPARE(job.prompt.source, u"A cat on a roof"_s);
    QCOMPARE(job.title, u"A cat on a roof"_s);
    QCOMPARE(job.created.toString(Qt::ISODate), u"2024-11-11T12:34:56Z"_s);
    QCOMPARE(job.relations, (QList<Relation>{{.kind = u"parent"_s, .jobId = parentId}}));
    QVERIFY(!job.seed);
    QCOMPARE(mediaOf(job), QStringList{u"video-1 Video https://media.pixverse.ai/example/video.mp4"_s});
    const MediaItem &video = job.media.first();
    QCOMPARE(video.poster, QUrl(u"https://media.pixverse.ai/example/poster.webp"_s));
    QCOMPARE(video.pixels, QSize(2560, 1472));
    QCOMPARE(video.duration, std::chrono::seconds(5));
    QVERIFY(!video.key.toString().contains(u"example"_s));
}

void PixVerseTest::readsImages()
{
    const Job job = jobOf(m_service, body(u"image-completed"_s));
    QCOMPARE(job.id, imageId);
    QCOMPARE(job.verb, u"image"_s);
    QCOMPARE(job.model, u"qwen-image"_s);
    QCOMPARE(job.state, JobState::Succeeded);
    QCOMPARE(job.seed, std::optional<qint64>(7));
    QCOMPARE(mediaOf(job), QStringList{u"image-1 Image https://media.pixverse.ai/example/image.png"_s});
    QCOMPARE(job.media.first().pixels, QSize(1024, 1024));
}

void PixVerseTest::readsMusic()
{
    const Job job = jobOf(m_service, body(u"music-completed"_s));
    QCOMPARE(job.id, musicId);
    QCOMPARE(job.verb, u"music"_s);
    QCOMPARE(job.state, JobState::Succeeded);
    QCOMPARE(job.title, u"Calm Piano"_s);
    QCOMPARE(job.prompt.source, u"calm piano"_s);
    QCOMPARE(job.updated.toString(Qt::ISODate), u"2026-10-11T12:36:56Z"_s);
    QCOMPARE(mediaOf(job), QStringList{u"audio-1 Audio https://media.pixverse.ai/example/song.mp3"_s});
    QCOMPARE(job.media.first().label, u"Audio 1: Calm Piano"_s);
    QCOMPARE(job.media.first().duration, std::chrono::milliseconds(123400));
}

void PixVerseTest::readsSpeech()
{
    const QByteArray raw = R"({"audio_id": ")" + speechId.toUtf8() + R"(", "audio_status": 1, "status": "finish", "prompt": "Hello.",
        "url": "https://media.pixverse.ai/a.mp3", "name": "PixVerse_Speech_11223344.mp3", "duration": 3, "audio_status_name": "COMPLETED"})";
    const Result<Job> job = m_service.parse(raw);
    QCOMPARE(job->id, speechId);
    QCOMPARE(job->verb, u"speech"_s);
    QCOMPARE(job->title, u"Hello."_s); // not the name of the file
    QCOMPARE(mediaOf(*job), QStringList{u"audio-1 Audio https://media.pixverse.ai/a.mp3"_s});
    QCOMPARE(job->media.first().label, u"Audio 1"_s);
}

void PixVerseTest::takesNoLinkOfARunningVideo()
{
    const QJsonArray list = QJsonDocument::fromJson(bytesOf(u"videos-list-generating"_s))["data"_L1].toArray();
    const Job generating = m_service.read(list.first().toObject(), {});
    QCOMPARE(generating.state, JobState::Running);
    QCOMPARE(generating.media.size(), 0); // "not-ready.mp4"
    QCOMPARE(generating.relations.size(), 0);
    QCOMPARE(generating.seed, std::optional<qint64>(123456));
    const Job queued = m_service.read(list.last().toObject(), {});
    QCOMPARE(queued.state, JobState::Queued); // although it is "final"
    QCOMPARE(queued.stateText, u"QUEUED"_s);
}

void PixVerseTest::readsStates_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<JobState>("state");
    const auto row = [](const char *name, const QString &id, const QByteArray &members, JobState state) {
        QTest::newRow(name) << id << members << state;
    };
    row("number alone", videoId, R"("video_status": 1, "url": "https://a.example/1.mp4")", JobState::Succeeded);
    row("number alone, queued", videoId, R"("video_status": 5, "video_status_final": true)", JobState::Queued);
    row("number alone, is made", videoId, R"("video_status": 10)", JobState::Running);
    row("7 of a video", videoId, R"("video_status": 7, "video_status_final": true)", JobState::Unknown);
    row("7 of an image", imageId, R"("image_status": 7, "image_status_final": true)", JobState::Moderated);
    row("8 of music", musicId, R"("audio_status": 8)", JobState::Failed);
    row("9 of an image", imageId, R"("image_status": 9)", JobState::Running);
    row("failed", videoId, R"("video_status": 8, "video_status_name": "FAILED", "video_status_final": true)", JobState::Failed);
    row("moderated", videoId, R"("video_status": 7, "video_status_name": "MODERATED", "video_status_final": true)", JobState::Moderated);
    row("processing, and final", imageId, R"("image_status_name": "PROCESSING", "image_status_final": true)", JobState::Running);
    row("new name", videoId, R"("video_status_name": "POLISHING", "video_status_final": false)", JobState::Running);
    row("new name, final", videoId, R"("video_status_name": "VANISHED", "video_status_final": true)", JobState::Unknown);
    row("word of sounds", musicId, R"("status": "finish", "url": "https://a.example/1.mp3")", JobState::Succeeded);
    row("new number", videoId, R"("video_status": 99)", JobState::Running);
    row("without files", videoId, R"("video_status": 1, "url": "")", JobState::NoFile);
    row("nothing", videoId, R"("seed": 1)", JobState::Unknown);
}

void PixVerseTest::readsStates()
{
    QFETCH(QString, id);
    QFETCH(QByteArray, members);
    QFETCH(JobState, state);
    const QByteArray name = id == imageId ? "image_id" : id == musicId ? "audio_id" : "video_id";
    const Result<Job> job = m_service.parse("{\"" + name + "\": \"" + id.toUtf8() + "\", " + members + '}');
    QCOMPARE(job->id, id);
    QCOMPARE(job->state, state);
}

void PixVerseTest::readsFailures()
{
    QByteArray raw = bytesOf(u"music-completed"_s);
    raw.replace("COMPLETED", "FAILED").replace("\"credits\": 10", R"("fail_code": 500, "fail_reason": "No voice in it")");
    const Result<Job> job = m_service.parse(raw);
    QCOMPARE(job->state, JobState::Failed);
    QCOMPARE(job->problem, (Problem{.text = u"No voice in it"_s, .isError = true}));
    QCOMPARE(fieldsOf(m_service, raw).value(u"Error code"_s), u"500"_s);
}

void PixVerseTest::readsErrors_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("message");
    QTest::newRow("missing") << u"error-404"_s << u"Not found."_s;
    QTest::newRow("deleted") << u"error-404-image-deleted"_s << u"The original image has been deleted"_s;
}

void PixVerseTest::readsErrors()
{
    QFETCH(QString, name);
    QFETCH(QString, message);
    const Recognized recognized = m_service.recognize(QJsonDocument::fromJson(bytesOf(name)).object());
    const auto *error = std::get_if<ServiceError>(&recognized);
    QVERIFY(error);
    QCOMPARE(*error, (ServiceError{.message = message, .code = 404}));
}

void PixVerseTest::readsTheListOnceAVideoIsNotFound()
{
    FakeNetwork network;
    const QByteArray list = bytesOf(u"videos-list-generating"_s);
    network.answer(videoUrl, {.status = 404, .pieces = {bytesOf(u"error-404"_s)}});
    network.answer(listUrl, {.pieces = {list}});
    const Result<JobResponse> result = fetchedVideo(network);
    QVERIFY(result);
    QCOMPARE(result->job.id, videoId);
    QCOMPARE(result->job.state, JobState::Running);
    QCOMPARE(result->job.media.size(), 0);
    QVERIFY(result->raw.startsWith("{\n      \"video_id\"")); // the element, byte for byte
    QVERIFY(result->raw.endsWith("\"customer_paths\": null\n    }"));
    QVERIFY(list.contains(result->raw));
    QCOMPARE(network.requests().size(), 2);
    QCOMPARE(network.requests().first().url(), videoUrl);
    QCOMPARE(network.requests().last().url(), listUrl);
    QCOMPARE(network.requests().last().rawHeader("Authorization"), "Bearer user:1-secret");
}

void PixVerseTest::namesTheAccountInTheRequestForTheList()
{
    FakeNetwork network;
    const QUrl named(u"https://api.example/v2/pixverse/videos/?limit=40&email=other%40example.com"_s);
    network.answer(videoUrl, {.status = 404, .pieces = {bytesOf(u"error-404"_s)}});
    network.answer(named, {.pieces = {bytesOf(u"videos-list-generating"_s)}});
    Endpoint endpoint = testEndpoint();
    endpoint.accounts.insert(u"pixverse"_s, u"other@example.com"_s);
    QVERIFY(fetchedVideo(network, videoId, endpoint));
    QCOMPARE(network.requests().size(), 2);
    QCOMPARE(network.requests().first().url(), videoUrl); // whose ID says it
    QCOMPARE(network.requests().last().url(), named);
}

void PixVerseTest::finishesWithTheVideoItself()
{
    FakeNetwork network;
    network.answer(videoUrl, {.pieces = {bytesOf(u"video-completed"_s)}});
    const Result<JobResponse> result = fetchedVideo(network);
    QVERIFY(result);
    QCOMPARE(result->job.state, JobState::Succeeded);
    QCOMPARE(result->raw, bytesOf(u"video-completed"_s));
    QCOMPARE(network.requests().size(), 1);
}

void PixVerseTest::tellsThatAVideoIsInNeither()
{
    FakeNetwork network;
    QByteArray list = bytesOf(u"videos-list-generating"_s);
    network.answer(videoUrl, {.status = 404, .pieces = {bytesOf(u"error-404"_s)}});
    network.answer(listUrl, {.pieces = {list.replace("112233445566", "1")}});
    const Result<JobResponse> result = fetchedVideo(network);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::NotFound);
    QCOMPARE(result.error().httpStatus, 404);
    QCOMPARE(result.error().detail, u"Not found."_s);
    QVERIFY(result.error().reason.contains(u"list of recent videos"_s));
    QCOMPARE(network.requests().size(), 2);
}

void PixVerseTest::tellsThatTheListCannotBeHad()
{
    FakeNetwork network;
    network.answer(videoUrl, {.status = 404, .pieces = {bytesOf(u"error-404"_s)}});
    network.answer(listUrl, {.status = 401, .pieces = {R"({"error": "Unauthorized", "code": 401})"}});
    const Result<JobResponse> result = fetchedVideo(network);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::Unauthorized);
    QCOMPARE(result.error().reason, QString());
}

void PixVerseTest::readsNoListForOthers()
{
    FakeNetwork network;
    network.answer(QUrl(u"https://api.example/v2/pixverse/images/"_s + imageId),
                   {.status = 404, .pieces = {bytesOf(u"error-404-image-deleted"_s)}});
    const Result<JobResponse> result = fetchedVideo(network, imageId);
    QVERIFY(!result);
    QCOMPARE(result.error().detail, u"The original image has been deleted"_s);
    QVERIFY(result.error().reason.contains(u"deleted"_s));
    QCOMPARE(network.requests().size(), 1);
    QVERIFY(!m_service.otherJobUrl(QUrl(u"https://api.example"_s), videoId, {.httpStatus = 500}));
    QVERIFY(m_service.otherJobUrl(QUrl(u"https://api.example"_s), videoId, {.httpStatus = 400, .detail = u"Invalid job ID format"_s}));
}

void PixVerseTest::takesTheDocumentOutOfAList()
{
    const QByteArray one = R"({ "video_id": "user:12345-pixverse:user@example.com-video:112233445566", "n": 1.10 })";
    QCOMPARE(m_service.documentIn("[{\"video_id\": 1}, " + one + "]", videoId), one);
    QCOMPARE(m_service.documentIn(" {\"total\": 1, \"data\": [" + one + "]}", videoId), one);
    QCOMPARE(m_service.documentIn("[" + one + "]", parentId), QByteArray());
    QCOMPARE(m_service.documentIn(R"({"data": []})", videoId), QByteArray());
    for (const QByteArray &other : {one, QByteArray(R"({"error": "x"})"), QByteArray("no JSON"), QByteArray()})
        QCOMPARE(m_service.documentIn(other, videoId), other);
}

void PixVerseTest::showsAllFields()
{
    const QMap<QString, QString> video = fieldsOf(m_service, bytesOf(u"video-completed"_s));
    QCOMPARE(video.value(u"Job ID"_s), u"(private) "_s + videoId);
    QCOMPARE(video.value(u"Original video"_s), u"(private) "_s + parentId);
    QCOMPARE(video.value(u"User name"_s), u"(private) name"_s);
    QCOMPARE(video.value(u"User image"_s), u"(private) https://media.pixverse.ai/example/avatar.jpeg"_s);
    QCOMPARE(video.value(u"Account ID"_s), u"(private) 33445566"_s);
    QCOMPARE(video.value(u"Template ID"_s), u"307489548427968"_s);
    QCOMPARE(video.value(u"Negative prompt"_s), u"blur"_s);
    QCOMPARE(video.value(u"Quality"_s), u"360p"_s);
    QCOMPARE(video.value(u"Time in the queue"_s), u"1"_s);
    for (const QMap<QString, QString> &fields :
         {video, fieldsOf(m_service, bytesOf(u"image-completed"_s)), fieldsOf(m_service, bytesOf(u"music-completed"_s))})
    {
        const QStringList names = fields.keys();
        for (const QString &name : names)
            QVERIFY2(!name.contains(u'.') && !name.front().isLower(), qPrintable(name)); // else under its own name
    }
    QCOMPARE(fieldsOf(m_service, bytesOf(u"music-completed"_s)).value(u"Provider"_s), u"suno"_s);
}

void PixVerseTest::findsIds_data()
{
    const QString masked = u"user:12345-pixverse:us***@example.com-video:5"_s;
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("ids");
    QTest::newRow("alone") << videoId << QStringList{videoId};
    QTest::newRow("masked address") << u"id: "_s + masked + u"."_s << QStringList{masked};
    QTest::newRow("several") << QStringList{videoId, imageId, musicId, speechId, videoId}.join(u',')
                             << QStringList{videoId, imageId, musicId, speechId};
    QTest::newRow("link") << u"https://api.useapi.net/v2/pixverse/videos/"_s + videoId << QStringList{videoId};
    QTest::newRow("encoded") << QString::fromLatin1(QUrl::toPercentEncoding(imageId)) << QStringList{imageId};
    QTest::newRow("quoted") << u"{\\\"video_id\\\":\\\""_s + videoId + u"\\\"}"_s << QStringList{videoId};
    QTest::newRow("another service's before it") << u"user:12345-minimax:67890-video:308372512345678-"_s + videoId << QStringList{videoId};
    QTest::newRow("another service's") << u"pixverse user:12345-minimax:67890-video:308372512345678"_s << QStringList();
}

void PixVerseTest::findsIds()
{
    QFETCH(QString, text);
    QFETCH(QStringList, ids);
    QCOMPARE(m_service.mentionsIn(text).ids, ids);
    for (const QString &id : ids)
        QVERIFY(m_service.ownsId(id));
}

void PixVerseTest::requestsJobsByTheirKind()
{
    const QUrl base(u"https://api.useapi.net"_s);
    QCOMPARE(m_service.jobUrl(base, videoId).toEncoded(), "https://api.useapi.net/v2/pixverse/videos/" + videoId.toUtf8());
    QCOMPARE(m_service.jobUrl(base, imageId).toEncoded(), "https://api.useapi.net/v2/pixverse/images/" + imageId.toUtf8());
    QCOMPARE(m_service.jobUrl(base, musicId).toEncoded(), "https://api.useapi.net/v2/pixverse/music/" + musicId.toUtf8());
    QCOMPARE(m_service.jobUrl(base, speechId).toEncoded(), "https://api.useapi.net/v2/pixverse/speech/" + speechId.toUtf8());
}

void PixVerseTest::listsRunningJobs()
{
    QCOMPARE(m_service.runningJobsUrl(m_service.defaultBase()), QUrl(u"https://api.useapi.net/v2/pixverse/scheduler/"_s));
    const QByteArray list = R"([{"videoId": ")" + videoId.toUtf8() + R"(", "started": "2024-09-25T01:55:16.128Z", "elapsed": "03:57"}])";
    QCOMPARE(*m_service.runningJobsIn(list), QStringList{videoId});
    QCOMPARE(m_service.runningJobsIn(bytesOf(u"error-404"_s)).error().kind, Error::Kind::BadReply);
}

QTEST_GUILESS_MAIN(PixVerseTest)
#include "tst_pixverse.moc"
