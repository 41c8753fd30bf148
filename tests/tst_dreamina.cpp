// SPDX-License-Identifier: MIT
#include "app/services/dreamina/dreamina.h"
#include "tests/support/fixtures.h"
#include "tests/support/livebodies.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

const QString videoId = u"j0223140530123456789v-u12345-US:user@example.com-bot:dreamina"_s;
const QString imageId = u"j0223141500123456789i-u12345-US:user@example.com-bot:dreamina"_s;
const QString assetId = u"user:12345-dreamina:US:user@example.com-asset:7609012345678901234"_s;
const QString videoLink = u"https://v16m-default.akamaized.net/EXAMPLE/video.mp4?a=0&expires=1772460435"_s;
const QString backupLink = u"https://v3-web.douyinvod.com/EXAMPLE/video.mp4"_s;

QString body(const QString &name)
{
    return u"dreamina/dreamina-"_s + name;
}

QByteArray completed()
{
    return fixture(body(u"video-completed.json"_s));
}

} // namespace

class DreaminaTest : public QObject
{
    Q_OBJECT

private slots:
    void readsAVideo();
    void takesTheFirstLinkThereIs_data();
    void takesTheFirstLinkThereIs();
    void readsImages();
    void readsARunningJob_data();
    void readsARunningJob();
    void readsAFailedJob();
    void tellsACompletedJobWithoutAFile();
    void showsAllFields();
    void findsIds_data();
    void findsIds();
    void tellsMediaIds();
    void requestsAJobByItsPath_data();
    void requestsAJobByItsPath();
    void listsRunningJobs();

private:
    Dreamina m_service;
};

void DreaminaTest::readsAVideo()
{
    const Job job = jobOf(m_service, body(u"video-completed"_s));
    QCOMPARE(job.service, u"dreamina"_s);
    QCOMPARE(job.id, videoId);
    QCOMPARE(job.verb, u"video"_s);
    QCOMPARE(job.model, u"seedance-2.0"_s);
    QCOMPARE(job.state, JobState::Succeeded);
    QCOMPARE(job.title, u"A serene mountain landscape at sunset"_s);
    QCOMPARE(job.prompt.source, job.title);
    QCOMPARE(job.created.toString(Qt::ISODateWithMs), u"2026-02-23T14:05:30.123Z"_s);
    QCOMPARE(job.updated.toString(Qt::ISODateWithMs), u"2026-02-23T14:07:15.456Z"_s);
    QCOMPARE(mediaOf(job), QStringList{u"video-1 Video "_s + videoLink});
    const MediaItem &video = job.media.first();
    QCOMPARE(video.poster, QUrl(u"https://p9-sign.douyinpic.com/EXAMPLE/cover.jpeg?x-expires=1772460435&x-signature=EXAMPLE"_s));
    QCOMPARE(video.duration, std::chrono::milliseconds(5042));
    QCOMPARE(video.pixels, QSize(1280, 720));
    QCOMPARE(video.expires.toString(Qt::ISODate), u"2026-03-02T14:07:15Z"_s);
    QVERIFY(!video.key.toString().contains(u"example"_s));
    QCOMPARE(video.mirrors,
             QList<MediaMirror>{
                 (MediaMirror{.key = MediaKey(video.key.toString() + u"#backup"_s), .url = QUrl(backupLink), .type = MediaType::Video})});
}

void DreaminaTest::takesTheFirstLinkThereIs_data()
{
    QTest::addColumn<QByteArray>("response");
    QTest::addColumn<QString>("link");
    QTest::addColumn<int>("mirrors");
    QTest::newRow("clean") << QByteArray(R"("videoUrl": "https://a.example/c", "videoUrlWatermarked": "https://a.example/w")") << u"c"_s
                           << 0;
    QTest::newRow("backup") << QByteArray(R"("videoUrl": "", "videoUrlBackup": "https://a.example/b")") << u"b"_s << 0;
    QTest::newRow("watermark") << QByteArray(R"("videoUrlWatermarked": "https://a.example/w")") << u"w"_s << 0;
    QTest::newRow("its other name") << QByteArray(R"("watermarked": "https://a.example/w")") << u"w"_s << 0;
    QTest::newRow("the same twice") << QByteArray(R"("videoUrl": "https://a.example/c", "videoUrlBackup": "https://a.example/c")") << u"c"_s
                                    << 0;
    QTest::newRow("two") << QByteArray(R"("videoUrl": "https://a.example/c", "videoUrlBackup": "https://a.example/b")") << u"c"_s << 1;
}

void DreaminaTest::takesTheFirstLinkThereIs()
{
    QFETCH(QByteArray, response);
    QFETCH(QString, link);
    const Result<Job> job
        = m_service.parse("{\"jobid\": \"" + videoId.toUtf8() + R"(", "status": "completed", "response": {)" + response + "}}");
    QCOMPARE(mediaOf(*job), QStringList{u"video-1 Video https://a.example/"_s + link});
    QTEST(static_cast<int>(job->media.first().mirrors.size()), "mirrors");
}

void DreaminaTest::readsImages()
{
    const Result<Job> job = m_service.parse(
        fixture(body(u"image-created.json"_s)).replace("\"created\",", "\"completed\",").replace("\"forecastCost\": 4", R"("images": [
        {"imageUrl": "https://p9-sign.douyinpic.com/a.webp?x-expires=1772460435", "width": 2048, "height": 1024, "format": "webp",
         "assetId": 7609012345678901235, "assetRef": "user:12345-dreamina:US:user@example.com-image:7609012345678901235"},
        {"imageUrl": "", "imageUri": "tos-alisg/b"},
        {"imageUrl": "https://p9-sign.douyinpic.com/c.webp"}])"));
    QCOMPARE(job->id, imageId);
    QCOMPARE(job->state, JobState::Succeeded);
    QCOMPARE(job->model, u"seedream-5.0"_s);
    QCOMPARE(mediaOf(*job),
             (QStringList{u"image-1 Image https://p9-sign.douyinpic.com/a.webp?x-expires=1772460435"_s,
                          u"image-2 Image https://p9-sign.douyinpic.com/c.webp"_s}));
    QCOMPARE(job->media.first().pixels, QSize(2048, 1024));
    QCOMPARE(job->media.first().expires.toString(Qt::ISODate), u"2026-03-02T14:07:15Z"_s);
    QCOMPARE(job->media.last().pixels, QSize());
}

void DreaminaTest::readsARunningJob_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("prompt");
    QTest::newRow("video") << u"video-created"_s << u"A serene mountain landscape at sunset"_s;
    QTest::newRow("image") << u"image-created"_s << u"A red apple"_s;
}

void DreaminaTest::readsARunningJob()
{
    QFETCH(QString, name);
    const Job job = jobOf(m_service, body(name));
    QCOMPARE(job.state, JobState::Queued);
    QVERIFY(isRunning(job.state));
    QTEST(job.prompt.source, "prompt");
    QCOMPARE(job.media.size(), 0);
    QVERIFY(!job.updated.isValid());
    QCOMPARE(job.problem, Problem());
}

// Its code is 200 all the same.
void DreaminaTest::readsAFailedJob()
{
    const Job job = jobOf(m_service, body(u"video-failed"_s));
    QCOMPARE(job.state, JobState::Failed);
    QCOMPARE(job.problem, (Problem{.text = u"fail_code: 2043\nOutputVideoRisk"_s, .isError = true}));
    QCOMPARE(job.media.size(), 0);
}

void DreaminaTest::tellsACompletedJobWithoutAFile()
{
    QCOMPARE(m_service.parse(completed().replace("videoUrl", "other"))->state, JobState::NoFile);
}

void DreaminaTest::showsAllFields()
{
    const QMap<QString, QString> fields = fieldsOf(m_service, completed());
    QCOMPARE(fields.value(u"Job ID"_s), u"(private) "_s + videoId);
    QCOMPARE(fields.value(u"Model"_s), u"seedance-2.0"_s);
    QCOMPARE(fields.value(u"Aspect ratio"_s), u"16:9"_s);
    QCOMPARE(fields.value(u"Input mode"_s), u"prompt"_s);
    QCOMPARE(fields.value(u"Has sound"_s), u"true"_s);
    QCOMPARE(fields.value(u"Estimated cost in credits"_s), u"125"_s);
    QCOMPARE(fields.value(u"Completed"_s), u"1771855635"_s);
    QCOMPARE(fields.value(u"Media ID"_s), u"(private) "_s + assetId);
    QCOMPARE(fields.value(u"Video, second link"_s), backupLink);
    for (auto field = fields.begin(); field != fields.end(); ++field)
        QVERIFY2(!field.key().contains(u'.'), qPrintable(field.key())); // all of them are known
    QCOMPARE(textsOf(m_service, fixture(body(u"video-failed.json"_s))).value(u"error"_s), u"fail_code: 2043\nOutputVideoRisk"_s);
    const QByteArray image = R"({"jobid": ")" + imageId.toUtf8() + R"(", "response": {"images": [{"assetId": 7609012345678901235}]}})";
    QCOMPARE(fieldsOf(m_service, image).value(u"Asset ID"_s), u"7609012345678901235"_s); // not rounded
}

void DreaminaTest::findsIds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("ids");
    const QString maskedId = u"j1731859234567v-u12345-CA:us***@example.com-bot:dreamina"_s;
    QTest::newRow("alone") << videoId << QStringList{videoId};
    QTest::newRow("masked address") << maskedId + u'.' << QStringList{maskedId};
    QTest::newRow("several") << videoId + u',' + imageId + u' ' + videoId << QStringList{videoId, imageId};
    QTest::newRow("link") << u"https://api.useapi.net/v1/dreamina/videos/"_s + videoId << QStringList{videoId};
    QTest::newRow("encoded") << QString::fromLatin1(QUrl::toPercentEncoding(maskedId)) << QStringList{maskedId};
    QTest::newRow("quoted") << u"{\\\"jobid\\\":\\\""_s + videoId + u"\\\"}"_s << QStringList{videoId};
    QTest::newRow("after the letter of an escape") << u"\\n"_s + videoId + u"\\n"_s << QStringList{videoId};
    QTest::newRow("another service's before it")
        << u"j0903180709650836584v-u1-email:a@b.example-bot:google-flow/"_s + imageId << QStringList{imageId};
    QTest::newRow("another service's") << u"j0903180709650836584v-u1-email:a@b.example-bot:google-flow dreamina"_s << QStringList();
    QTest::newRow("without a region") << u"j0223140530123456789v-u12345-user@example.com-bot:dreamina"_s << QStringList();
}

void DreaminaTest::findsIds()
{
    QFETCH(QString, text);
    QFETCH(QStringList, ids);
    QCOMPARE(m_service.mentionsIn(text).ids, ids);
    for (const QString &id : ids)
        QVERIFY(m_service.ownsId(id));
}

void DreaminaTest::tellsMediaIds()
{
    const QString made = u"user:12345-dreamina:US:user@example.com-video:7609012345678901234"_s;
    const Service::Mentions mentions = m_service.mentionsIn(assetId + u' ' + made);
    QCOMPARE(mentions.ids, QStringList());
    QCOMPARE(mentions.mediaIds, (QStringList{assetId, made}));
    QVERIFY(!m_service.ownsId(made));
}

void DreaminaTest::requestsAJobByItsPath_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<QByteArray>("other");
    QTest::newRow("video") << videoId
                           << QByteArray("https://api.useapi.net/v1/dreamina/videos/"
                                         "j0223140530123456789v-u12345-US:user@example.com-bot:dreamina")
                           << QByteArray("/videos/j0223140530123456789v-u12345-US%3Auser%40example.com-bot%3Adreamina");
    QTest::newRow("image") << imageId
                           << QByteArray("https://api.useapi.net/v1/dreamina/images/"
                                         "j0223141500123456789i-u12345-US:user@example.com-bot:dreamina")
                           << QByteArray("/images/j0223141500123456789i-u12345-US%3Auser%40example.com-bot%3Adreamina");
}

void DreaminaTest::requestsAJobByItsPath()
{
    QFETCH(QString, id);
    QFETCH(QByteArray, other);
    QTEST(m_service.jobUrl(m_service.defaultBase(), id).toEncoded(), "url");
    const auto url = m_service.otherJobUrl(m_service.defaultBase(), id, {.httpStatus = 400, .detail = u"Invalid job ID format"_s});
    QVERIFY(url && url->toEncoded().endsWith(other));
    QCOMPARE(m_service.lifetime(id), std::chrono::days(30));
}

void DreaminaTest::listsRunningJobs()
{
    QCOMPARE(m_service.runningJobsUrl(m_service.defaultBase()), QUrl(u"https://api.useapi.net/v1/dreamina/scheduler"_s));
    const QByteArray list
        = R"({"US:user@example.com": [{"jobid": ")" + videoId.toUtf8() + R"("}, {"jobid": ")" + imageId.toUtf8() + "\"}]}";
    QCOMPARE(*m_service.runningJobsIn(list), (QStringList{videoId, imageId}));
    QCOMPARE(m_service.runningJobsIn(R"({"error": "Unauthorized"})").error().kind, Error::Kind::BadReply);
}

QTEST_GUILESS_MAIN(DreaminaTest)
#include "tst_dreamina.moc"
