// SPDX-License-Identifier: MIT
#include "app/services/tempolor/tempolor.h"
#include "tests/support/fixtures.h"
#include "tests/support/livebodies.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

const QString trackId = u"user:12345-tempolor:user_id-job:abcdef123456789"_s;

QByteArray bytesOf(const QString &name)
{
    return fixture(u"tempolor/tempolor-music-"_s + name + u".json"_s);
}

QUrl downloadOf(const QString &format)
{
    return QUrl(u"https://api.useapi.net/v1/tempolor/music/download/user:12345-tempolor:user_id-job:abcdef123456789?file_format="_s
                + format);
}

} // namespace

class TemPolorTest : public QObject
{
    Q_OBJECT

private slots:
    void readsTracks();
    void takesTheLinkOfTheDocument();
    void readsOtherStates_data();
    void readsOtherStates();
    void readsErrors();
    void saysWhyAJobIsMissing();
    void showsAllFields();
    void findsIds_data();
    void findsIds();
    void tellsMediaIds();
    void requestsAJobByItsPath();
    void listsRunningJobs();

private:
    TemPolor m_service;
};

void TemPolorTest::readsTracks()
{
    const Job job = jobOf(m_service, u"tempolor/tempolor-music-completed"_s);
    QCOMPARE(job.service, u"tempolor"_s);
    QCOMPARE(job.id, trackId);
    QCOMPARE(job.verb, u"lyric_to_material"_s);
    QCOMPARE(job.state, JobState::Succeeded);
    QCOMPARE(job.stateText, u"COMPLETED"_s);
    QVERIFY(!job.percent);
    QCOMPARE(job.title, u"Epic Orchestral"_s);
    QCOMPARE(job.prompt.source, u"Epic"_s);
    QCOMPARE(job.searchText, u"Epic Orchestral\nEpic\nSample lyrics here"_s);
    QCOMPARE(job.created.toString(Qt::ISODateWithMs), u"2024-05-24T15:43:45.000Z"_s);
    QCOMPARE(job.updated.toString(Qt::ISODateWithMs), u"2024-05-24T15:48:20.000Z"_s);
    QCOMPARE(job.media.size(), 1);
    const MediaItem &track = job.media.first();
    QCOMPARE(track.url, downloadOf(u"mp3"_s));
    QCOMPARE(track.type, MediaType::Audio);
    QCOMPARE(track.route, MediaRoute::WithToken);
    QCOMPARE(track.label, u"Audio 1: Epic Orchestral"_s);
    QCOMPARE(track.duration, std::chrono::seconds(180));
    QCOMPARE(track.poster, QUrl(u"https://example.com/cover.png"_s));
    QCOMPARE(fileStemOf(track), u"audio-1"_s);
    QCOMPARE(track.lyrics, (Lyrics{.text = u"Sample lyrics here"_s}));
    QVERIFY(isSavedWithJob(track));
    QVERIFY(!track.key.toString().contains(u"12345"_s));
}

void TemPolorTest::takesTheLinkOfTheDocument()
{
    QByteArray raw = bytesOf(u"completed"_s);
    raw.replace("\"titleEn\"", "\"url\": \"https://ugc-cdn.example/a.mp3?auth_key=1\", \"titleEn\"");
    const Result<Job> job = m_service.parse(raw);
    QCOMPARE(job->media.first().url, QUrl(u"https://ugc-cdn.example/a.mp3?auth_key=1"_s));
    QCOMPARE(job->media.first().route, MediaRoute::Direct); // the token stays at home
}

void TemPolorTest::readsOtherStates_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<JobState>("state");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QByteArray &members, JobState state, const QString &text) {
        QTest::newRow(name) << members << state << text;
    };
    row("is made", R"("status": 0, "status_name": "GENERATING", "progress": 35)", JobState::Running, u"GENERATING"_s);
    row("is made, 9", R"("status": 9, "progress": 35)", JobState::Running, u"9"_s);
    row("failed", R"("status": 10, "status_name": "FAILED", "progress": 35)", JobState::Failed, u"FAILED"_s);
    row("failed, 29", R"("status": "29")", JobState::Failed, u"29"_s);
    row("is done, 31", R"("status": 31)", JobState::Succeeded, u"31"_s);
    row("name alone", R"("status_name": "FAILED")", JobState::Failed, u"FAILED"_s);
    row("nothing", R"("progress": 0)", JobState::Unknown, QString());
}

void TemPolorTest::readsOtherStates()
{
    QFETCH(QByteArray, members);
    QFETCH(JobState, state);
    QFETCH(QString, text);
    const Result<Job> job = m_service.parse(R"({"mp3OssId": "a.mp3", "job_id": ")" + trackId.toUtf8() + "\", " + members + '}');
    QCOMPARE(job->state, state);
    QCOMPARE(job->stateText, text);
    QCOMPARE(job->media.isEmpty(), state != JobState::Succeeded);
    QCOMPARE(job->percent, state == JobState::Running ? std::optional(35) : std::nullopt);
}

void TemPolorTest::readsErrors()
{
    const QByteArray raw = R"({"error": "No record found for user:12345-tempolor:user_id-job:abcdef123456789", "code": 404})";
    const Recognized recognized = m_service.recognize(QJsonDocument::fromJson(raw).object());
    const auto *error = std::get_if<ServiceError>(&recognized);
    QVERIFY(error);
    QCOMPARE(error->code, 404);
}

void TemPolorTest::saysWhyAJobIsMissing()
{
    QVERIFY(m_service.reasonFor({.kind = Error::Kind::NotFound, .httpStatus = 404}, trackId).contains(u"10 minutes"_s));
    QCOMPARE(m_service.reasonFor({.kind = Error::Kind::Expired, .httpStatus = 410}, trackId), QString());
    QCOMPARE(m_service.patience(trackId), std::chrono::minutes(30));
}

void TemPolorTest::showsAllFields()
{
    const QByteArray raw = bytesOf(u"completed"_s);
    const QMap<QString, QString> fields = fieldsOf(m_service, raw);
    QCOMPARE(fields.value(u"Job ID"_s), u"(private) "_s + trackId);
    QCOMPARE(fields.value(u"User ID"_s), u"(private) user_id"_s);
    QCOMPARE(fields.value(u"MP3 file"_s), u"ai_material/ai_material/mp3/abcdef123456789.mp3"_s);
    QCOMPARE(fields.value(u"Key"_s), u"F:minor"_s);
    QCOMPARE(fields.value(u"Beats per minute"_s), u"130"_s);
    QCOMPARE(fields.value(u"Seed"_s), u"1234567890"_s);
    QCOMPARE(fields.value(u"Style"_s), u"Orchestral"_s);
    QCOMPARE(fields.value(u"Progress"_s), u"100"_s);
    const QStringList names = fields.keys();
    for (const QString &name : names)
        QVERIFY2(!name.contains(u'.') && !name.front().isLower(), qPrintable(name)); // else under its own name
    const QMap<QString, QString> texts = textsOf(m_service, raw);
    QCOMPARE(texts.value(u"ltmMaterialExtendDto.lyricsPrompt"_s), u"Sample lyrics here"_s);
    QCOMPARE(texts.value(u"musicMaterial.otherInfo"_s), u"A cinematic orchestral piece with dramatic string sections"_s);
}

void TemPolorTest::findsIds_data()
{
    const QString other = u"user:12345-tempolor:user_id-job:9"_s;
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("ids");
    QTest::newRow("alone") << trackId << QStringList{trackId};
    QTest::newRow("several") << trackId + u',' + other + u' ' + trackId << QStringList{trackId, other};
    QTest::newRow("link") << u"https://api.useapi.net/v1/tempolor/music/"_s + trackId + u"?x"_s << QStringList{trackId};
    QTest::newRow("encoded") << QString::fromLatin1(QUrl::toPercentEncoding(trackId)) << QStringList{trackId};
    QTest::newRow("quoted") << u"{\\\"job_id\\\":\\\""_s + trackId + u"\\\"}"_s << QStringList{trackId};
    QTest::newRow("another service's before it") << u"user:12345-mureka:1-song:2-"_s + trackId << QStringList{trackId};
    QTest::newRow("another service's") << u"tempolor user:12345-user@example.com-job:4aa24347-8099-4624-80ec-fb758db74419"_s
                                       << QStringList();
}

void TemPolorTest::findsIds()
{
    QFETCH(QString, text);
    QFETCH(QStringList, ids);
    QCOMPARE(m_service.mentionsIn(text).ids, ids);
    for (const QString &id : ids)
        QVERIFY(m_service.ownsId(id));
}

void TemPolorTest::tellsMediaIds()
{
    const QString stems = u"user:12345-tempolor:user_id-stems:abc1"_s;
    QCOMPARE(m_service.mentionsIn(u"of "_s + stems).mediaIds, QStringList{stems});
    QVERIFY(!m_service.ownsId(stems));
}

void TemPolorTest::requestsAJobByItsPath()
{
    QCOMPARE(m_service.jobUrl(m_service.defaultBase(), trackId).toEncoded(),
             QByteArray("https://api.useapi.net/v1/tempolor/music/user:12345-tempolor:user_id-job:abcdef123456789"));
}

void TemPolorTest::listsRunningJobs()
{
    QCOMPARE(m_service.runningJobsUrl(m_service.defaultBase()), QUrl(u"https://api.useapi.net/v1/tempolor/scheduler"_s));
    const QByteArray list = R"([{"job_id": ")" + trackId.toUtf8() + R"(", "elapsed": "00:24"}])";
    QCOMPARE(*m_service.runningJobsIn(list), QStringList{trackId});
    QCOMPARE(m_service.runningJobsIn(R"({"error": "Unauthorized"})").error().kind, Error::Kind::BadReply);
}

QTEST_GUILESS_MAIN(TemPolorTest)
#include "tst_tempolor.moc"
