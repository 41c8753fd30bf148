// SPDX-License-Identifier: MIT
#include "app/services/mureka/mureka.h"
#include "tests/support/fixtures.h"
#include "tests/support/livebodies.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

const QString songId = u"j0121061432017475905m-u777-a12345678901234-bot:mureka"_s;
const QString speechId = u"j0121061456745673364t-u777-a12345678901234-bot:mureka"_s;
const QString otherId = u"j0121061447693272611m-u777-a12345678901234-bot:mureka"_s;

QByteArray bytesOf(const QString &name)
{
    return fixture(u"mureka/mureka-"_s + name + u".json"_s);
}

} // namespace

class MurekaTest : public QObject
{
    Q_OBJECT

private slots:
    void readsSongs();
    void readsARunningJob();
    void readsLyricsOfTheUser();
    void readsStems();
    void readsSpeech();
    void tellsACompletedJobWithoutAFile();
    void readsErrors();
    void saysWhyAJobIsMissing();
    void showsAllFields();
    void findsIds_data();
    void findsIds();
    void tellsMediaIds();
    void requestsAJobEncoded();
    void listsRunningJobs();

private:
    Mureka m_service;
};

void MurekaTest::readsSongs()
{
    const Job job = jobOf(m_service, u"mureka/mureka-music-completed"_s);
    QCOMPARE(job.service, u"mureka"_s);
    QCOMPARE(job.id, songId);
    QCOMPARE(job.verb, u"music/create"_s);
    QCOMPARE(job.model, u"V7.6"_s);
    QCOMPARE(job.state, JobState::Succeeded);
    QCOMPARE(job.prompt.source, u"Upbeat electronic dance track"_s);
    QCOMPARE(job.title, u"Upbeat electronic dance track"_s);
    QCOMPARE(job.created.toString(Qt::ISODateWithMs), u"2026-01-20T12:34:56.789Z"_s);
    QCOMPARE(job.updated.toString(Qt::ISODateWithMs), u"2026-01-20T12:35:42.123Z"_s);
    QCOMPARE(mediaOf(job),
             (QStringList{u"audio-1 Audio https://static-cos.mureka.ai/example/1.mp3"_s,
                          u"audio-2 Audio https://static-cos.mureka.ai/example/2.mp3"_s}));
    const MediaItem &song = job.media.first();
    QCOMPARE(song.label, u"Audio 1: Upbeat Dance"_s);
    QCOMPARE(song.duration, std::chrono::milliseconds(234567));
    QCOMPARE(song.poster, QUrl(u"https://static-cos.mureka.ai/example/1.png"_s));
    QCOMPARE(song.route, MediaRoute::Direct);
    QVERIFY(!song.key.toString().contains(u"777"_s));
    QCOMPARE(job.searchText, u"Upbeat electronic dance track\nUpbeat Dance"_s);
}

void MurekaTest::readsARunningJob()
{
    const Job job = jobOf(m_service, u"mureka/mureka-music-created"_s);
    QCOMPARE(job.state, JobState::Queued);
    QCOMPARE(job.media.size(), 0);
    QVERIFY(!job.updated.isValid());
}

void MurekaTest::readsLyricsOfTheUser()
{
    QByteArray raw = bytesOf(u"music-completed"_s);
    raw.replace("\"prompt\": \"Upbeat electronic dance track\"", R"("desc": "pop", "lyrics": "[Verse]\nLa la")");
    const Result<Job> job = m_service.parse(raw);
    QCOMPARE(job->prompt.source, u"pop"_s);
    QVERIFY(job->searchText.contains(u"La la"_s));
    QCOMPARE(textsOf(m_service, raw).value(u"request.lyrics"_s), u"[Verse]\nLa la"_s);
    QCOMPARE(job->media.last().lyrics.text, u"[Verse]\nLa la"_s);
    QByteArray sung = raw;
    sung.replace("\"version\": \"1\"", R"("lyrics": [{"rows": [{"text": "La"}, {"text": "li"}]}, {}, {"rows": [{"text": "lu"}]}])");
    QCOMPARE(m_service.parse(sung)->media.first().lyrics.text, u"La\nli\n\nlu"_s); // its own
    QCOMPARE(m_service.parse(sung)->media.last().lyrics.text, u"[Verse]\nLa la"_s);
    const Result<Job> other = m_service.parse(raw.replace("\"desc\": \"pop\",", ""));
    QCOMPARE(other->title, u"Upbeat Dance"_s); // of the first song
}

void MurekaTest::readsStems()
{
    const QByteArray raw
        = R"({"jobid": ")" + songId.toUtf8() + R"(", "verb": "music/stems", "status": "completed", "response": {"bpm": 120, "stems": [
        {"stem_name": "drums", "wav": "https://a.example/d.wav", "mp3": "https://a.example/d.mp3"},
        {"name": "bass", "mp3_url": "https://a.example/b.mp3"}, {"name": "none"}]}})";
    const Result<Job> job = m_service.parse(raw);
    QCOMPARE(job->state, JobState::Succeeded);
    QCOMPARE(mediaOf(*job), (QStringList{u"stem-1 Audio https://a.example/d.wav"_s, u"stem-2 Audio https://a.example/b.mp3"_s}));
    QCOMPARE(job->media.first().label, u"Stem 1: drums"_s);
    QCOMPARE(job->media.last().label, u"Stem 2: bass"_s);
}

void MurekaTest::readsSpeech()
{
    const QByteArray raw = R"({"jobid": ")" + speechId.toUtf8() + R"(", "verb": "speech", "jobType": "tts", "status": "completed",
        "request": {"text": "Hello"}, "response": {"title": "Greeting", "mp3_url": "https://a.example/t.mp3", "duration_milliseconds": 1500}})";
    const Result<Job> job = m_service.parse(raw);
    QCOMPARE(job->id, speechId);
    QCOMPARE(job->prompt.source, u"Hello"_s);
    QCOMPARE(mediaOf(*job), QStringList{u"audio-1 Audio https://a.example/t.mp3"_s});
    QCOMPARE(job->media.first().duration, std::chrono::milliseconds(1500));
}

void MurekaTest::tellsACompletedJobWithoutAFile()
{
    QByteArray raw = bytesOf(u"music-completed"_s);
    QCOMPARE(m_service.parse(raw.replace("mp3_url", "other"))->state, JobState::NoFile);
}

void MurekaTest::readsErrors()
{
    const Recognized recognized = m_service.recognize(QJsonDocument::fromJson(bytesOf(u"song-deleted"_s)).object());
    const auto *error = std::get_if<ServiceError>(&recognized);
    QVERIFY(error);
    QCOMPARE(*error, ServiceError{.message = u"The song has been deleted"_s});
    QByteArray raw = bytesOf(u"music-created"_s);
    raw.replace(R"("status": "created")", R"("status": "failed", "error": "Refused", "errorDetails": "Lyrics are not allowed")");
    const Result<Job> failed = m_service.parse(raw);
    QCOMPARE(failed->state, JobState::Failed);
    QCOMPARE(failed->problem, (Problem{.text = u"Refused\nLyrics are not allowed"_s, .isError = true}));
}

void MurekaTest::saysWhyAJobIsMissing()
{
    QVERIFY(m_service.reasonFor({.kind = Error::Kind::NotFound, .httpStatus = 404}, songId).contains(u"7 days"_s));
    QCOMPARE(m_service.reasonFor({.kind = Error::Kind::Unauthorized, .httpStatus = 401}, songId), QString());
    QCOMPARE(m_service.lifetime(songId), std::chrono::days(7));
    QCOMPARE(m_service.patience(songId), std::chrono::seconds(270));
}

void MurekaTest::showsAllFields()
{
    const QMap<QString, QString> fields = fieldsOf(m_service, bytesOf(u"music-completed"_s));
    QCOMPARE(fields.value(u"Account"_s), u"(private) 12345678901234"_s);
    QCOMPARE(fields.value(u"Reply reference"_s), u"(private) my-custom-ref-123"_s);
    QCOMPARE(fields.value(u"Song ID 2"_s), u"(private) user:777-mureka:123456789-song:33445567"_s);
    QCOMPARE(fields.value(u"Title 1"_s), u"Upbeat Dance"_s);
    QCOMPARE(fields.value(u"Version 2"_s), u"2"_s);
    QCOMPARE(fields.value(u"Duration 1"_s), u"235"_s);
    QCOMPARE(fields.value(u"Feed ID"_s), u"11223344"_s);
    QCOMPARE(fields.value(u"Job type"_s), u"music/create"_s);
    const QStringList names = fields.keys();
    for (const QString &name : names)
        QVERIFY2(!name.contains(u'.') && !name.front().isLower(), qPrintable(name)); // else under its own name
}

void MurekaTest::findsIds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("ids");
    QTest::newRow("alone") << songId << QStringList{songId};
    QTest::newRow("several") << songId + u',' + speechId + u' ' + songId << QStringList{songId, speechId};
    QTest::newRow("link") << u"https://api.useapi.net/v1/mureka/jobs/"_s + songId + u"?x"_s << QStringList{songId};
    QTest::newRow("encoded twice") << u"jobs/j0121061432017475905m-u777-a12345678901234-bot%253Amureka"_s << QStringList{songId};
    QTest::newRow("quoted") << u"{\\\"jobid\\\":\\\""_s + songId + u"\\\"}\\n"_s + speechId << QStringList{songId, speechId};
    QTest::newRow("another service's") << u"mureka j1023141520123456789i-u12345-c1234567890123456789-bot:midjourney"_s << QStringList();
    QTest::newRow("a song") << u"user:777-mureka:123456789-song:33445566"_s << QStringList();
}

void MurekaTest::findsIds()
{
    QFETCH(QString, text);
    QFETCH(QStringList, ids);
    QCOMPARE(m_service.mentionsIn(text).ids, ids);
    for (const QString &id : ids)
        QVERIFY(m_service.ownsId(id));
}

void MurekaTest::tellsMediaIds()
{
    const QString song = u"user:777-mureka:123456789-song:33445566"_s;
    const QString stems = u"user:777-mureka:123456789-song:33445566-stems:55667788"_s;
    QCOMPARE(m_service.mentionsIn(song + u' ' + stems).mediaIds, (QStringList{song, stems}));
    QVERIFY(!m_service.ownsId(song));
}

void MurekaTest::requestsAJobEncoded()
{
    const QUrl base = m_service.defaultBase();
    QCOMPARE(m_service.jobUrl(base, songId).toEncoded(),
             QByteArray("https://api.useapi.net/v1/mureka/jobs/j0121061432017475905m-u777-a12345678901234-bot%3Amureka"));
    const auto other = m_service.otherJobUrl(base, songId, {.httpStatus = 400, .detail = u"Invalid job ID format"_s});
    QVERIFY(other);
    QVERIFY(other->toEncoded().endsWith("/jobs/j0121061432017475905m-u777-a12345678901234-bot:mureka"));
}

void MurekaTest::listsRunningJobs()
{
    QCOMPARE(m_service.runningJobsUrl(m_service.defaultBase()), QUrl(u"https://api.useapi.net/v1/mureka/jobs"_s));
    QCOMPARE(*m_service.runningJobsIn(bytesOf(u"jobs-running"_s)), (QStringList{speechId, songId, otherId}));
    QCOMPARE(m_service.runningJobsIn(bytesOf(u"song-deleted"_s)).error().kind, Error::Kind::BadReply);
    const QJsonObject list = QJsonDocument::fromJson(bytesOf(u"jobs-running"_s)).object();
    const QJsonObject entry = list["accounts"_L1]["12345678901234"_L1]["jobs"_L1][0].toObject();
    QCOMPARE(entry["jobid"_L1].toString(), speechId);
    QVERIFY(std::holds_alternative<std::monostate>(m_service.recognize(entry))); // no document of the job
}

QTEST_GUILESS_MAIN(MurekaTest)
#include "tst_mureka.moc"
