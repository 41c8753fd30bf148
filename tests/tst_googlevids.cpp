// SPDX-License-Identifier: MIT
#include "app/media/download/downloadplan.h"
#include "app/services/allservices.h"
#include "app/services/googlevids/googlevids.h"
#include "tests/support/fixtures.h"
#include "tests/support/livebodies.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

const QString jobId = u"user:12345-user@example.com-job:4aa24347-8099-4624-80ec-fb758db74419"_s;
const QString maskedId = u"user:12345-us***@example.com-job:0bb24347-8099-4624-80ec-fb758db74419"_s;
const QString newerId = u"j1007062901204123456v-u12345-email:user@example.com-bot:google-vids"_s;
const QString mediaId = u"user:12345-user@example.com-video:5bb24347-8099-4624-80ec-fb758db74420"_s;
const QByteArray filePath = "/v1/google-vids/media/user%3A12345-user%40example.com-video%3A5bb24347-8099-4624-80ec-fb758db74420";

QByteArray completed()
{
    return fixture(u"google-vids/google-vids-video-completed.json"_s);
}

} // namespace

class GoogleVidsTest : public QObject
{
    Q_OBJECT

private slots:
    void readsAVideo();
    void readsOtherKinds_data();
    void readsOtherKinds();
    void readsARunningJob();
    void readsAFailedJob();
    void tellsACompletedJobWithoutAFile();
    void fetchesFilesFromTheBaseAlone_data();
    void fetchesFilesFromTheBaseAlone();
    void takesNoAddressOutsideItsFiles();
    void showsAllFields();
    void findsIds_data();
    void findsIds();
    void tellsMediaIds();
    void requestsAJobByItsPath();
    void listsRunningJobs();
    void takesNoEntryOfAListForAJob();
    void givesReasons();

private:
    GoogleVids m_service;
};

void GoogleVidsTest::readsAVideo()
{
    const Job job = jobOf(m_service, u"google-vids/google-vids-video-completed"_s);
    QCOMPARE(job.service, u"google-vids"_s);
    QCOMPARE(job.id, jobId);
    QCOMPARE(job.verb, u"video"_s);
    QCOMPARE(job.state, JobState::Succeeded);
    QCOMPARE(job.prompt.source, u"A lighthouse at dawn"_s);
    QCOMPARE(job.title, u"A lighthouse at dawn"_s);
    QCOMPARE(job.created.toString(Qt::ISODateWithMs), u"2026-10-07T06:29:01.204Z"_s);
    QCOMPARE(job.media.size(), 1);
    const MediaItem &video = job.media.first();
    QCOMPARE(fileStemOf(video), u"video-1"_s);
    QCOMPARE(video.type, MediaType::Video);
    QCOMPARE(video.url.toEncoded(), "https://api.useapi.net" + filePath);
    QCOMPARE(video.route, MediaRoute::WithToken);
    QCOMPARE(video.duration, std::chrono::seconds(8));
    QCOMPARE(video.pixels, QSize(1280, 720));
    QVERIFY(!video.key.toString().contains(u"example"_s) && !video.key.toString().contains(u"12345"_s));
}

void GoogleVidsTest::readsOtherKinds_data()
{
    QTest::addColumn<QByteArray>("kind"); // in the id of the file
    QTest::addColumn<QByteArray>("type"); // of the job
    QTest::addColumn<QString>("stem");
    QTest::newRow("image") << QByteArray("image") << QByteArray("image") << u"image-1"_s;
    QTest::newRow("the file knows better") << QByteArray("video") << QByteArray("image") << u"video-1"_s;
    QTest::newRow("speech") << QByteArray("media") << QByteArray("speech") << u"audio-1"_s;
    QTest::newRow("avatar") << QByteArray("media") << QByteArray("avatar") << u"video-1"_s;
    QTest::newRow("new") << QByteArray("media") << QByteArray("new") << u"file-1"_s;
}

void GoogleVidsTest::readsOtherKinds()
{
    QFETCH(QByteArray, kind);
    QFETCH(QByteArray, type);
    QFETCH(QString, stem);
    QByteArray raw = completed();
    raw.replace("-video:", "-" + kind + ":").replace("\"type\": \"video\"", "\"type\": \"" + type + "\"");
    const Result<Job> job = m_service.parse(raw);
    QCOMPARE(job->media.size(), 1);
    QCOMPARE(fileStemOf(job->media.first()), stem);
    QCOMPARE(job->media.first().route, MediaRoute::WithToken);
}

void GoogleVidsTest::readsARunningJob()
{
    const Job job = jobOf(m_service, u"google-vids/google-vids-video-processing"_s);
    QCOMPARE(job.state, JobState::Running);
    QCOMPARE(job.stateText, u"processing"_s);
    QCOMPARE(job.media.size(), 0);
    QCOMPARE(m_service.patience(jobId), std::chrono::minutes(45));
    QCOMPARE(m_service.lifetime(jobId), std::chrono::days(30));
}

void GoogleVidsTest::readsAFailedJob()
{
    QByteArray raw = fixture(u"google-vids/google-vids-video-processing.json"_s);
    raw.replace("\"processing\"",
                R"("failed", "error": {"code": "rate_limited", "message": "Too many", "retryAt": "2026-10-08T00:00:00Z"})");
    const Result<Job> job = m_service.parse(raw);
    QCOMPARE(job->state, JobState::Failed);
    QCOMPARE(job->problem.text, u"Too many (rate_limited)"_s);
    QVERIFY(job->problem.isError);
    const QMap<QString, QString> fields = fieldsOf(m_service, raw);
    QCOMPARE(fields.value(u"Error code"_s), u"rate_limited"_s);
    QCOMPARE(fields.value(u"Try again after"_s), u"2026-10-08T00:00:00Z"_s);
    QCOMPARE(textsOf(m_service, raw).value(u"error"_s), u"Too many (rate_limited)"_s);
}

void GoogleVidsTest::tellsACompletedJobWithoutAFile()
{
    for (const char *other : {"otherId", "mediaId\": \"..\", \"was"}) { // no id that leads anywhere
        QByteArray raw = completed();
        const Result<Job> job = m_service.parse(raw.replace("mediaId", other));
        QCOMPARE(job->state, JobState::NoFile);
        QCOMPARE(job->media.size(), 0);
    }
}

void GoogleVidsTest::fetchesFilesFromTheBaseAlone_data()
{
    QTest::addColumn<QUrl>("base");
    QTest::addColumn<QByteArray>("address");
    QTest::newRow("usual") << QUrl(u"https://api.useapi.net"_s) << "https://api.useapi.net" + filePath;
    QTest::newRow("another") << QUrl(u"https://gate.example"_s) << "https://gate.example" + filePath;
    QTest::newRow("below a path") << QUrl(u"https://gate.example/house"_s) << "https://gate.example/house" + filePath;
    QTest::newRow("on this computer") << QUrl(u"http://127.0.0.1:8080"_s) << "http://127.0.0.1:8080" + filePath;
}

void GoogleVidsTest::fetchesFilesFromTheBaseAlone()
{
    QFETCH(QUrl, base);
    QFETCH(QByteArray, address);
    const ServiceRegistry services{allServices()};
    const MediaItem video = m_service.parse(completed())->media.first();
    const Endpoint endpoint{.base = base, .token = u"user:1-secret"_s};
    for (const Service *service : {static_cast<const Service *>(&m_service), static_cast<const Service *>(&services)}) {
        const Result<MediaAddress> found = addressOf(video, *service, endpoint);
        QVERIFY(found);
        QCOMPARE(found->url.toEncoded(), address);
        QVERIFY(found->isProxied);
        const QNetworkRequest request = mediaRequest(found->url, found->isProxied, service->endpointFor(video.url, endpoint));
        QCOMPARE(request.rawHeader("Authorization"), QByteArray("Bearer user:1-secret"));
        const Result<MediaAddress> withoutToken = addressOf(video, *service, {.base = base});
        QVERIFY(!withoutToken && withoutToken.error().kind == Error::Kind::NoToken); // rather than from the usual base
    }
}

void GoogleVidsTest::takesNoAddressOutsideItsFiles()
{
    const QUrl base(u"https://gate.example"_s);
    for (const char *address :
         {"https://api.useapi.net/v1/google-vids/jobs/1", "https://files.example/v1/google-vids/media/1",
          "https://api.useapi.net/v1/google-vids/media/../../faceswap/1", "https://api.useapi.net/v1/google-vids/media/%2E%2E/jobs",
          "http://api.useapi.net/v1/google-vids/media/1", "https://api.useapi.net/v1/google-vids/media/jobs/cancel/1"})
        QVERIFY2(!m_service.proxyUrl(base, QUrl(QString::fromLatin1(address))), address);
    QCOMPARE(m_service.proxyUrl(base, QUrl(u"https://api.useapi.net/v1/google-vids/media/1?a=%26"_s)),
             QUrl(u"https://gate.example/v1/google-vids/media/1?a=%26"_s));
}

void GoogleVidsTest::showsAllFields()
{
    const QMap<QString, QString> fields = fieldsOf(m_service, completed());
    QCOMPARE(fields.value(u"Job ID"_s), u"(private) "_s + jobId);
    QCOMPARE(fields.value(u"Media ID"_s), u"(private) "_s + mediaId);
    QCOMPARE(fields.value(u"Account"_s), u"(private) user@example.com"_s);
    QCOMPARE(fields.value(u"Job type"_s), u"video"_s);
    QCOMPARE(fields.value(u"Mode"_s), u"text"_s);
    QCOMPARE(fields.value(u"Duration"_s), u"8"_s);
    QCOMPARE(fields.value(u"Resolution"_s), u"720p"_s);
    QCOMPARE(fields.value(u"Aspect ratio"_s), u"16:9"_s);
    QCOMPARE(fields.value(u"Videos left"_s), u"47"_s);
    QCOMPARE(fields.value(u"Processing time"_s), u"48"_s);
    QVERIFY(!fields.contains(u"request.prompt"_s));
    QCOMPARE(textsOf(m_service, completed()).value(u"prompt"_s), u"A lighthouse at dawn"_s);
}

void GoogleVidsTest::findsIds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("ids");
    QTest::newRow("alone") << jobId << QStringList{jobId};
    QTest::newRow("masked address") << u"id: "_s + maskedId + u"."_s << QStringList{maskedId};
    QTest::newRow("newer form") << newerId << QStringList{newerId};
    QTest::newRow("several") << jobId + u',' + maskedId + u',' + newerId << QStringList{jobId, maskedId, newerId};
    QTest::newRow("link") << u"https://api.useapi.net/v1/google-vids/jobs/"_s + QString::fromLatin1(QUrl::toPercentEncoding(jobId))
                          << QStringList{jobId};
    QTest::newRow("quoted") << u"{\\\"id\\\":\\\""_s + jobId + u"\\\"}"_s << QStringList{jobId};
    QTest::newRow("TemPolor's") << u"user:12345-tempolor:67-job:4aa24347-8099-4624-80ec-fb758db74419"_s << QStringList();
    QTest::newRow("TemPolor's before it") << u"user:12345-tempolor:67-job:abc,"_s + jobId << QStringList{jobId};
    QTest::newRow("Flow Music's") << u"job:56ef7890-0000-4000-8000-00000000c001-user:12345-user@example.com-bot:flowmusic"_s
                                  << QStringList();
    QTest::newRow("the file's") << mediaId << QStringList();
    QTest::newRow("cut off") << jobId.chopped(1) << QStringList();
}

void GoogleVidsTest::findsIds()
{
    QFETCH(QString, text);
    QFETCH(QStringList, ids);
    QCOMPARE(m_service.mentionsIn(text).ids, ids);
    for (const QString &id : ids)
        QVERIFY(m_service.ownsId(id));
}

void GoogleVidsTest::tellsMediaIds()
{
    const Service::Mentions mentions = m_service.mentionsIn(mediaId);
    QCOMPARE(mentions.ids, QStringList());
    QCOMPARE(mentions.mediaIds, QStringList{mediaId});
    QVERIFY(!m_service.ownsId(mediaId));
    QCOMPARE(m_service.mentionsIn(u"user:12345-pixverse:67-video:890"_s).mediaIds, QStringList());
}

void GoogleVidsTest::requestsAJobByItsPath()
{
    QCOMPARE(m_service.jobUrl(m_service.defaultBase(), jobId).toEncoded(),
             QByteArray("https://api.useapi.net/v1/google-vids/jobs/"
                        "user%3A12345-user%40example.com-job%3A4aa24347-8099-4624-80ec-fb758db74419"));
    const auto other = m_service.otherJobUrl(m_service.defaultBase(), jobId, {.httpStatus = 400, .detail = u"Invalid job ID format"_s});
    QVERIFY(other && other->toEncoded().endsWith("/jobs/user:12345-user@example.com-job:4aa24347-8099-4624-80ec-fb758db74419"));
}

void GoogleVidsTest::listsRunningJobs()
{
    QCOMPARE(m_service.runningJobsUrl(m_service.defaultBase()), QUrl(u"https://api.useapi.net/v1/google-vids/jobs"_s));
    const QByteArray entry = R"({"jobid": "%1", "email": "user@example.com", "created": "2026-10-07T06:29:01.204Z", "type": "video"})";
    QByteArray raw = R"({"running": [)" + entry + R"(], "accounts": {"user@example.com": {"running": 1, "maxJobs": 3}}})";
    QCOMPARE(*m_service.runningJobsIn(raw.replace("%1", jobId.toUtf8())), QStringList{jobId});
    QCOMPARE(*m_service.runningJobsIn(R"({"running": [], "accounts": {}})"), QStringList());
    QCOMPARE(m_service.runningJobsIn(R"({"error": "Please configure at least one account"})").error().kind, Error::Kind::BadReply);
}

void GoogleVidsTest::takesNoEntryOfAListForAJob()
{
    const Recognized entry = m_service.recognize(
        {{u"jobid"_s, jobId}, {u"email"_s, u"user@example.com"_s}, {u"type"_s, u"video"_s}, {u"created"_s, u"2026-10-07T06:29:01.204Z"_s}});
    QVERIFY(std::holds_alternative<std::monostate>(entry));
}

void GoogleVidsTest::givesReasons()
{
    QVERIFY(m_service.reasonFor({.httpStatus = 504}, jobId).contains(u"no result"_s));
    QVERIFY(m_service.reasonFor({.httpStatus = 404}, jobId).contains(u"30 days"_s));
    QCOMPARE(m_service.reasonFor({.httpStatus = 500}, jobId), QString());
}

QTEST_GUILESS_MAIN(GoogleVidsTest)
#include "tst_googlevids.moc"
