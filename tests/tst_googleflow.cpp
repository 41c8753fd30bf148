// SPDX-License-Identifier: MIT
#include "app/input/inputparser.h"
#include "app/services/allservices.h"
#include "app/services/googleflow/googleflow.h"
#include "tests/support/fixtures.h"
#include "tests/support/livebodies.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

const QString videoId = u"j0903180709650836584v-u12345-email:user@example.com-bot:google-flow"_s;
const QString imageId = u"j0903180742118027733i-u12345-email:user@example.com-bot:google-flow"_s;
const QString maskedId = u"j1731859234567v-u12345-email:us***@example.com-bot:google-flow"_s;

QString body(const QString &name)
{
    return u"google-flow/google-flow-"_s + name;
}

} // namespace

class GoogleFlowTest : public QObject
{
    Q_OBJECT

private slots:
    void readsVideos();
    void readsImages();
    void readsTheShapeOf2025();
    void readsAnEnlargedVideo();
    void readsFilesInTheDocument();
    void readsARunningJob();
    void tellsACompletedJobWithoutAFile();
    void readsErrors_data();
    void readsErrors();
    void showsAllFields();
    void findsIds_data();
    void findsIds();
    void tellsMediaIds();
    void requestsAJobByItsPath();
    void listsRunningJobs();

private:
    GoogleFlow m_service;
};

void GoogleFlowTest::readsVideos()
{
    const Job job = jobOf(m_service, body(u"video-completed"_s));
    QCOMPARE(job.service, u"google-flow"_s);
    QCOMPARE(job.id, videoId);
    QCOMPARE(job.verb, u"video"_s);
    QCOMPARE(job.model, u"veo-3.1-fast"_s);
    QCOMPARE(job.state, JobState::Succeeded);
    QCOMPARE(job.title, u"A serene mountain landscape at sunset with camera slowly panning right"_s);
    QCOMPARE(job.prompt.source, job.title);
    QCOMPARE(job.created.toString(Qt::ISODateWithMs), u"2026-05-20T23:11:34.789Z"_s);
    QCOMPARE(job.updated.toString(Qt::ISODateWithMs), u"2026-05-20T23:14:03.456Z"_s);
    const QString link = u"https://flow-content.google/%1/%2?Expires=1779340442&KeyName=labs-flow-prod-cdn-key&Signature=EXAMPLE"_s;
    const QString first = u"a1d95d21-75d2-482d-a354-14ef8802ce66"_s;
    QCOMPARE(mediaOf(job),
             (QStringList{u"video-1 Video "_s + link.arg(u"video"_s, first),
                          u"video-2 Video "_s + link.arg(u"video"_s, u"b2e06e32-86e3-493e-b465-25f09913df77"_s)}));
    const MediaItem &video = job.media.first();
    QCOMPARE(video.poster, QUrl(link.arg(u"image"_s, first)));
    QCOMPARE(video.duration, std::chrono::seconds(8));
    QCOMPARE(video.expires.toString(Qt::ISODate), u"2026-05-21T05:14:02Z"_s);
    QCOMPARE(video.label, u"Video 1"_s);
    QVERIFY(!video.key.toString().contains(u"example"_s)); // neither the address nor the link
    QVERIFY(video.key != job.media.last().key);
}

void GoogleFlowTest::readsImages()
{
    const Job job = jobOf(m_service, body(u"image-completed"_s));
    QCOMPARE(job.id, imageId);
    QCOMPARE(job.model, u"imagen-4"_s);
    const QString link = u"https://flow-content.google/image/c3f17f43-97f4-4a4f-8576-360aa024e08%1"
                         "?Expires=1763411134&KeyName=labs-flow-prod-cdn-key&Signature=EXAMPLE"_s;
    QCOMPARE(mediaOf(job), (QStringList{u"image-1 Image "_s + link.arg(8), u"image-2 Image "_s + link.arg(9)}));
}

void GoogleFlowTest::readsTheShapeOf2025()
{
    const Job job = jobOf(m_service, body(u"video-completed-operations-2025"_s));
    QCOMPARE(job.id, maskedId);
    QCOMPARE(job.state, JobState::Succeeded);
    QCOMPARE(job.media.size(), 1);
    QCOMPARE(job.media.first().url.path(), u"/ai-sandbox-videofx/video/EXAMPLE"_s);
    QCOMPARE(job.media.first().poster, QUrl(u"https://lh3.googleusercontent.com/EXAMPLE"_s));
    QCOMPARE(job.media.first().expires.toSecsSinceEpoch(), 1763404643);
}

void GoogleFlowTest::readsAnEnlargedVideo()
{
    const QByteArray raw = R"({"jobid": ")" + videoId.toUtf8()
        + R"(", "status": "completed", "response": {"operations": [{"operation": {"metadata": {"video": {"fifeUrl": "https://a.example/v"}}}}]}})";
    QCOMPARE(mediaOf(*m_service.parse(raw)), QStringList{u"video-1 Video https://a.example/v"_s});
}

void GoogleFlowTest::readsFilesInTheDocument()
{
    const QByteArray raw
        = R"({"jobid": ")" + imageId.toUtf8() + R"(", "status": "completed", "response": {"media": [{"encodedImage": "aGVsbG8="}]}})";
    const Result<Job> job = m_service.parse(raw);
    QCOMPARE(job->state, JobState::Succeeded);
    QCOMPARE(job->media.size(), 1);
    QCOMPARE(job->media.first().content, QByteArray("hello"));
    QCOMPARE(job->media.first().url, QUrl());
    QCOMPARE(m_service.parse(QByteArray(raw).replace("aGVsbG8=", "*cut*"))->state, JobState::NoFile);
}

void GoogleFlowTest::readsARunningJob()
{
    const Job job = jobOf(m_service, body(u"video-created"_s));
    QCOMPARE(job.state, JobState::Queued);
    QCOMPARE(job.media.size(), 0);
    QByteArray raw = fixture(body(u"video-created"_s) + u".json"_s);
    QCOMPARE(m_service.parse(raw.replace("\"created\",", "\"processing\","))->state, JobState::Running); // of clients, not of the page
}

void GoogleFlowTest::tellsACompletedJobWithoutAFile()
{
    QByteArray raw = fixture(body(u"image-completed"_s) + u".json"_s);
    const Result<Job> job = m_service.parse(raw.replace("fifeUrl", "otherUrl"));
    QCOMPARE(job->state, JobState::NoFile);
    QCOMPARE(job->stateText, u"completed"_s);
}

void GoogleFlowTest::readsErrors_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("message");
    QTest::newRow("id") << u"error-400-invalid-job-id"_s << 400 << u"Invalid job ID format"_s;
    QTest::newRow("upstream") << u"error-400-upstream"_s << 400
                              << u"Request contains an invalid argument. (PUBLIC_ERROR_UNSAFE_GENERATION)"_s;
    QTest::newRow("rate") << u"error-429"_s << 429
                          << u"Resource has been exhausted (e.g. check quota). (PUBLIC_ERROR_USER_REQUESTS_THROTTLED)"_s;
    QTest::newRow("account") << u"error-596"_s << 596 << u"Account user@example.com in error state: refresh token rejected"_s;
}

void GoogleFlowTest::readsErrors()
{
    QFETCH(QString, name);
    QFETCH(int, code);
    QFETCH(QString, message);
    const Recognized recognized = m_service.recognize(QJsonDocument::fromJson(fixture(body(name) + u".json"_s)).object());
    const auto *error = std::get_if<ServiceError>(&recognized);
    QVERIFY(error);
    QCOMPARE(error->code, code);
    QCOMPARE(error->message, message);
    QCOMPARE(error->retryAt.isValid(), code == 429);
}

void GoogleFlowTest::showsAllFields()
{
    const QByteArray raw = fixture(body(u"video-completed"_s) + u".json"_s);
    const QMap<QString, QString> fields = fieldsOf(m_service, raw);
    QCOMPARE(fields.value(u"Job ID"_s), u"(private) "_s + videoId);
    QCOMPARE(fields.value(u"Job type"_s), u"video"_s);
    QCOMPARE(fields.value(u"Account"_s), u"(private) user@example.com"_s);
    QCOMPARE(fields.value(u"Seed"_s), u"123456"_s);
    QCOMPARE(fields.value(u"Seed 2"_s), u"123457"_s);
    QCOMPARE(fields.value(u"Duration 1"_s), u"8s"_s);
    QCOMPARE(fields.value(u"Remaining credits"_s), u"25000"_s);
    QVERIFY(fields.value(u"Media ID 1"_s).startsWith(u"(private) user:12345"_s));
    QCOMPARE(fields.value(u"response.media.workflowStepId 2"_s), u"CAE"_s); // not known here: under its own name
    QCOMPARE(textsOf(m_service, raw).value(u"prompt"_s), u"A serene mountain landscape at sunset with camera slowly panning right"_s);
}

void GoogleFlowTest::findsIds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("ids");
    QTest::newRow("alone") << videoId << QStringList{videoId};
    QTest::newRow("masked address") << u"id: "_s + maskedId + u"."_s << QStringList{maskedId};
    QTest::newRow("several") << videoId + u',' + imageId + u' ' + videoId << QStringList{videoId, imageId};
    QTest::newRow("link") << u"https://api.useapi.net/v1/google-flow/jobs/"_s + videoId << QStringList{videoId};
    QTest::newRow("encoded") << QString::fromLatin1(QUrl::toPercentEncoding(maskedId)) << QStringList{maskedId};
    QTest::newRow("quoted") << u"{\\\"id\\\":\\\""_s + videoId + u"\\\"}"_s << QStringList{videoId};
    QTest::newRow("another service's before it")
        << u"j0223140530123456789v-u12345-US:a@b.example-bot:dreamina/"_s + videoId << QStringList{videoId};
    QTest::newRow("another service's") << u"j0223140530123456789v-u12345-US:a@b.example-bot:dreamina google-flow"_s << QStringList();
}

void GoogleFlowTest::findsIds()
{
    QFETCH(QString, text);
    QFETCH(QStringList, ids);
    QCOMPARE(m_service.mentionsIn(text).ids, ids);
    for (const QString &id : ids)
        QVERIFY(m_service.ownsId(id));
}

void GoogleFlowTest::tellsMediaIds()
{
    const QString media = u"user:12345-email:75736572406578616d706c652e636f6d-video:a1d95d21-75d2-482d-a354-14ef8802ce66"_s;
    const Service::Mentions mentions = m_service.mentionsIn(u"this: "_s + media);
    QCOMPARE(mentions.ids, QStringList());
    QCOMPARE(mentions.mediaIds, QStringList{media});
    QVERIFY(!m_service.ownsId(media));
    const ServiceRegistry services(allServices());
    const ParsedInput alone = parseInput(media.toUtf8(), services, {});
    QCOMPARE(alone.ignored.size(), 1);
    QCOMPARE(alone.ignored.first().reason, IgnoredReason::MediaId);
    QVERIFY(!alone.ignored.first().text.contains(u"12345-email"_s));                         // nor what it gives away
    QCOMPARE(parseInput((media + u' ' + videoId).toUtf8(), services, {}).ignored.size(), 0); // beside a job it says nothing new
}

void GoogleFlowTest::requestsAJobByItsPath()
{
    const QUrl base = m_service.defaultBase();
    QCOMPARE(m_service.jobUrl(base, videoId).toEncoded(),
             QByteArray("https://api.useapi.net/v1/google-flow/jobs/j0903180709650836584v-u12345-email:user@example.com-bot:google-flow"));
    const auto other = m_service.otherJobUrl(base, videoId, {.httpStatus = 400, .detail = u"Invalid job ID format"_s});
    QVERIFY(other);
    QVERIFY(other->toEncoded().endsWith("/jobs/j0903180709650836584v-u12345-email%3Auser%40example.com-bot%3Agoogle-flow"));
    QVERIFY(!m_service.otherJobUrl(base, videoId, {.httpStatus = 400, .detail = u"Parameter id is missing"_s}));
    QVERIFY(!m_service.otherJobUrl(base, videoId, {.httpStatus = 404, .detail = u"Not found."_s}));
}

void GoogleFlowTest::listsRunningJobs()
{
    QCOMPARE(m_service.runningJobsUrl(m_service.defaultBase()), QUrl(u"https://api.useapi.net/v1/google-flow/jobs/?options=executing"_s));
    QCOMPARE(*m_service.runningJobsIn(fixture(body(u"jobs-statistics"_s) + u".json"_s)), QStringList{videoId}); // not what is over
    QCOMPARE(m_service.runningJobsIn("[]").error().kind, Error::Kind::BadReply);
}

QTEST_GUILESS_MAIN(GoogleFlowTest)
#include "tst_googleflow.moc"
