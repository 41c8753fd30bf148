// SPDX-License-Identifier: MIT
#include "app/services/luma/luma.h"
#include "tests/support/fixtures.h"
#include "tests/support/livebodies.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

const QString videoId = u"j0326140530123456789v-u12345-email:user@example.com:a1b2c3d4-e5f6-7890-abcd-ef1234567890-bot:luma"_s;
const QString imageId = u"j0326140730987654321i-u12345-email:user@example.com:b2c3d4e5-f6a7-8901-bcde-f23456789012-bot:luma"_s;

QString body(const QString &name)
{
    return u"luma/luma-useapi-"_s + name;
}

} // namespace

class LumaTest : public QObject
{
    Q_OBJECT

private slots:
    void readsAVideo();
    void readsFramesInHighDynamicRange();
    void readsImages();
    void readsARunningJob();
    void tellsACompletedJobWithoutAFile();
    void readsAnError();
    void showsAllFields();
    void findsIds_data();
    void findsIds();
    void requestsAJobByItsPath();
    void listsRunningJobs();

private:
    Luma m_service;
};

void LumaTest::readsAVideo()
{
    const Job job = jobOf(m_service, body(u"video-completed"_s));
    QCOMPARE(job.service, u"luma"_s);
    QCOMPARE(job.id, videoId);
    QCOMPARE(job.verb, u"video"_s);
    QCOMPARE(job.state, JobState::Succeeded);
    QCOMPARE(job.created.toString(Qt::ISODateWithMs), u"2026-03-26T14:05:30.123Z"_s);
    QCOMPARE(job.updated.toString(Qt::ISODateWithMs), u"2026-03-26T14:08:45.678Z"_s);
    QCOMPARE(mediaOf(job), QStringList{u"video-1 Video https://storage.cdn-luma.com/example/video.mp4"_s});
    const MediaItem &video = job.media.first();
    QCOMPARE(video.poster, QUrl(u"https://storage.cdn-luma.com/example/thumb.jpg"_s));
    QCOMPARE(video.duration, std::chrono::milliseconds(5040));
    QCOMPARE(video.pixels, QSize(1280, 720));
    QVERIFY(!video.expires.isValid());
    QVERIFY(!video.key.toString().contains(u"example"_s));
}

void LumaTest::readsFramesInHighDynamicRange()
{
    const QByteArray frames = R"("video_hdr_exr": {"url": "https://storage.cdn-luma.com/example/frames.zip"})";
    const Result<Job> job = m_service.parse(fixture(body(u"video-completed.json"_s)).replace("\"video_hdr_exr\": null", frames));
    QCOMPARE(mediaOf(*job),
             (QStringList{u"video-1 Video https://storage.cdn-luma.com/example/video.mp4"_s,
                          u"file-1 Any https://storage.cdn-luma.com/example/frames.zip"_s}));
}

void LumaTest::readsImages()
{
    const QByteArray raw = R"({"jobid": ")" + imageId.toUtf8() + R"(", "type": "image", "status": "completed", "response": {
        "thumbnail": {"url": "https://a.example/t.jpg"},
        "images": [{"url": "https://a.example/1.jpg", "width": 1280, "height": 720}, {"url": "https://a.example/2.jpg"}]}})";
    const Result<Job> job = m_service.parse(raw);
    QCOMPARE(mediaOf(*job), (QStringList{u"image-1 Image https://a.example/1.jpg"_s, u"image-2 Image https://a.example/2.jpg"_s}));
    QCOMPARE(job->media.first().pixels, QSize(1280, 720));
    QCOMPARE(mediaOf(*m_service.parse(QByteArray(raw).replace("images", "image"))).size(), 2);
}

void LumaTest::readsARunningJob()
{
    const Job job = jobOf(m_service, body(u"video-pending"_s));
    QCOMPARE(job.id, videoId);
    QCOMPARE(job.state, JobState::Queued);
    QCOMPARE(job.media.size(), 0);
    QVERIFY(!job.updated.isValid());
}

void LumaTest::tellsACompletedJobWithoutAFile()
{
    QCOMPARE(m_service.parse(fixture(body(u"video-pending.json"_s)).replace("\"pending\"", "\"completed\""))->state, JobState::NoFile);
}

void LumaTest::readsAnError()
{
    const Result<Job> job = m_service.parse(
        fixture(body(u"video-pending.json"_s)).replace("\"pending\",", R"("failed", "error": "The prompt was refused",)"));
    QCOMPARE(job->state, JobState::Failed);
    QCOMPARE(job->problem, (Problem{.text = u"The prompt was refused"_s, .isError = true}));
}

void LumaTest::showsAllFields()
{
    const QMap<QString, QString> fields = fieldsOf(m_service, fixture(body(u"video-completed.json"_s)));
    QCOMPARE(fields.value(u"Job ID"_s), u"(private) "_s + videoId);
    QCOMPARE(fields.value(u"Video, link"_s), u"https://storage.cdn-luma.com/example/video.mp4"_s);
    QCOMPARE(fields.value(u"Thumbnail, link"_s), u"https://storage.cdn-luma.com/example/thumb.jpg"_s);
    QCOMPARE(fields.value(u"Duration"_s), u"5.04"_s);
    QCOMPARE(fields.value(u"Width"_s), u"1280"_s);
    QCOMPARE(fields.value(u"Credits"_s), u"140"_s);
    for (auto field = fields.begin(); field != fields.end(); ++field)
        QVERIFY2(!field.key().contains(u'.'), qPrintable(field.key())); // all of them are known
    QByteArray raw = fixture(body(u"video-completed.json"_s));
    raw.replace("\"credits\": 140", R"("credits": {"dm_usage": 20, "dm_relaxed_usage": 3})");
    QCOMPARE(fieldsOf(m_service, raw).value(u"Credits"_s), u"20"_s);
    QCOMPARE(fieldsOf(m_service, raw).value(u"Credits in relaxed mode"_s), u"3"_s);
}

void LumaTest::findsIds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("ids");
    QTest::newRow("alone") << videoId << QStringList{videoId};
    QTest::newRow("several") << videoId + u',' + imageId + u' ' + videoId << QStringList{videoId, imageId};
    QTest::newRow("link") << u"https://api.useapi.net/v1/luma/jobs/"_s + videoId << QStringList{videoId};
    QTest::newRow("encoded") << QString::fromLatin1(QUrl::toPercentEncoding(imageId)) << QStringList{imageId};
    QTest::newRow("quoted") << u"{\\\"jobid\\\":\\\""_s + videoId + u"\\\"}"_s << QStringList{videoId};
    QTest::newRow("another service's before it")
        << u"j0903180709650836584v-u1-email:a@b.example-bot:google-flow/"_s + videoId << QStringList{videoId};
    QTest::newRow("another service's") << u"j0903180709650836584v-u1-email:a@b.example-bot:google-flow luma"_s << QStringList();
    QTest::newRow("of a longer name") << videoId + u"labs"_s << QStringList();
    QTest::newRow("the number of Luma's own") << u"luma a1b2c3d4-e5f6-7890-abcd-ef1234567890"_s << QStringList();
}

void LumaTest::findsIds()
{
    QFETCH(QString, text);
    QFETCH(QStringList, ids);
    QCOMPARE(m_service.mentionsIn(text).ids, ids);
    for (const QString &id : ids)
        QVERIFY(m_service.ownsId(id));
}

void LumaTest::requestsAJobByItsPath()
{
    const QUrl base = m_service.defaultBase();
    QCOMPARE(m_service.jobUrl(base, videoId).toEncoded(), QByteArray("https://api.useapi.net/v1/luma/jobs/") + videoId.toUtf8());
    const auto other = m_service.otherJobUrl(base, videoId, {.httpStatus = 400, .detail = u"Invalid job ID format"_s});
    QVERIFY(other && other->toEncoded().endsWith("-email%3Auser%40example.com%3Aa1b2c3d4-e5f6-7890-abcd-ef1234567890-bot%3Aluma"));
}

void LumaTest::listsRunningJobs()
{
    QCOMPARE(m_service.runningJobsUrl(m_service.defaultBase()), QUrl(u"https://api.useapi.net/v1/luma/jobs"_s));
    const QByteArray list = R"({"executing": 2, "jobs": [{"jobid": ")" + videoId.toUtf8() + R"(", "type": "video", "model": "ray-v3-flash"},
        {"jobid": ")"
        + imageId.toUtf8() + R"(", "type": "image", "account": "user@example.com"}]})";
    QCOMPARE(*m_service.runningJobsIn(list), (QStringList{videoId, imageId}));
    QCOMPARE(m_service.runningJobsIn(R"({"error": "Unauthorized"})").error().kind, Error::Kind::BadReply);
}

QTEST_GUILESS_MAIN(LumaTest)
#include "tst_luma.moc"
