// SPDX-License-Identifier: MIT
#include "app/media/download/downloadplan.h"
#include "app/services/gemininotebook/gemininotebook.h"
#include "tests/support/fixtures.h"
#include "tests/support/livebodies.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

const QString jobId = u"job:9a8b7c6d-0000-4000-8000-00000000d001-user:12345-user@example.com-bot:gemini_notebook"_s;
const QString maskedId = u"job:12597f9a-010c-4758-8e9a-b5cc17b0ccdb-user:12345-us***@example.com-bot:gemini_notebook"_s;
const QString flowMusicId = u"job:56ef7890-0000-4000-8000-00000000c001-user:12345-user@example.com-bot:flowmusic"_s;

QString body(const QString &name)
{
    return u"gemini-notebook/gemini-notebook-"_s + name;
}

// Of a completed job of this type, with these files.
QByteArray withFiles(const QByteArray &type, const QByteArray &files)
{
    return R"({"jobid": ")" + jobId.toUtf8() + R"(", "type": ")" + type
        + R"(", "status": "completed", "result": {"title": "Tides", "files": [)" + files + "]}}";
}

} // namespace

class GeminiNotebookTest : public QObject
{
    Q_OBJECT

private slots:
    void readsAudio();
    void readsAReport();
    void readsFilesByTheirFormat_data();
    void readsFilesByTheirFormat();
    void sendsTheTokenToItsFilesAlone_data();
    void sendsTheTokenToItsFilesAlone();
    void fetchesFilesFromTheBase();
    void readsARunningJob();
    void readsAFailedJob();
    void tellsACompletedJobWithoutAFile();
    void showsAllFields();
    void findsIds_data();
    void findsIds();
    void requestsAJobByItsPath();
    void listsRunningJobs();
    void givesReasons();

private:
    GeminiNotebook m_service;
};

void GeminiNotebookTest::readsAudio()
{
    const Job job = jobOf(m_service, body(u"audio-completed"_s));
    QCOMPARE(job.service, u"gemini-notebook"_s);
    QCOMPARE(job.id, jobId);
    QCOMPARE(job.verb, u"audio"_s);
    QCOMPARE(job.state, JobState::Succeeded);
    QCOMPARE(job.title, u"Tides"_s);
    QCOMPARE(job.created.toString(Qt::ISODateWithMs), u"2026-09-29T06:29:01.204Z"_s);
    QCOMPARE(mediaOf(job), QStringList{u"audio-1 Audio https://api.useapi.net/v1/gemini-notebook/artifacts/download?id=EXAMPLE"_s});
    const MediaItem &audio = job.media.first();
    QCOMPARE(audio.route, MediaRoute::WithToken);
    QCOMPARE(audio.duration, std::chrono::milliseconds(612'300));
    QCOMPARE(audio.label, u"Audio 1: Tides"_s);
    QVERIFY(!audio.key.toString().contains(u"example"_s));
}

void GeminiNotebookTest::readsAReport()
{
    const Job job = jobOf(m_service, body(u"research-completed"_s));
    QCOMPARE(job.state, JobState::Succeeded);
    QCOMPARE(job.verb, u"research"_s);
    QCOMPARE(job.title, u"Tides"_s);
    QCOMPARE(mediaOf(job), QStringList{u"report-1 Text "_s});
    QCOMPARE(job.media.first().content, QByteArray("# Tides\n\nExample."));
    QCOMPARE(job.media.first().label, u"Report 1: Tides"_s);
    QCOMPARE(job.media.first().route, MediaRoute::Direct);
    QVERIFY(!job.media.first().key.isEmpty());
    QCOMPARE(job.searchText, u"# Tides\n\nExample."_s);
    const QByteArray raw = fixture(body(u"research-completed"_s) + u".json"_s);
    QCOMPARE(textsOf(m_service, raw).value(u"result.report.markdown"_s), u"# Tides\n\nExample."_s);
    const QMap<QString, QString> fields = fieldsOf(m_service, raw);
    QCOMPARE(fields.value(u"Report"_s), u"Tides"_s);
    const QList<JobSection> sections = m_service.sectionsOf({.job = job, .raw = raw});
    QCOMPARE(std::ranges::count(sections, SectionKind::Result, &JobSection::kind), 1);
    QCOMPARE(fields.value(u"Source"_s), u"Example"_s);
    QCOMPARE(fields.value(u"Source, link"_s), u"https://example.com/tides"_s);
    QCOMPARE(fields.value(u"Source is cited"_s), u"true"_s);
    QVERIFY(!fields.contains(u"result.report.markdown"_s));
}

void GeminiNotebookTest::readsFilesByTheirFormat_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("format");
    QTest::addColumn<QString>("stem");
    QTest::newRow("audio") << QByteArray("audio") << QByteArray("m4a") << u"audio-1 Audio"_s;
    QTest::newRow("video") << QByteArray("video") << QByteArray("mp4") << u"video-1 Video"_s;
    QTest::newRow("slides") << QByteArray("slides") << QByteArray("pdf") << u"file-1 Any"_s;
    QTest::newRow("a slide") << QByteArray("slides") << QByteArray("slide") << u"image-1 Image"_s;
    QTest::newRow("infographic") << QByteArray("infographic") << QByteArray("png") << u"image-1 Image"_s;
    QTest::newRow("by the job") << QByteArray("video") << QByteArray() << u"video-1 Video"_s;
    QTest::newRow("neither") << QByteArray("other") << QByteArray() << u"file-1 Any"_s;
}

void GeminiNotebookTest::readsFilesByTheirFormat()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, format);
    QFETCH(QString, stem);
    const QByteArray file
        = R"({"format": ")" + format + R"(", "url": "https://api.useapi.net/v1/gemini-notebook/artifacts/download?artifact=1"})";
    QCOMPARE(mediaOf(*m_service.parse(withFiles(type, file))),
             QStringList{stem + u" https://api.useapi.net/v1/gemini-notebook/artifacts/download?artifact=1"_s});
}

void GeminiNotebookTest::sendsTheTokenToItsFilesAlone_data()
{
    QTest::addColumn<QByteArray>("link");
    QTest::addColumn<bool>("hasToken");
    QTest::newRow("its file") << QByteArray("https://api.useapi.net/v1/gemini-notebook/artifacts/download?artifact=1") << true;
    QTest::newRow("another host") << QByteArray("https://files.example/v1/gemini-notebook/artifacts/download?artifact=1") << false;
    QTest::newRow("another service") << QByteArray("https://api.useapi.net/v1/google-vids/media/1") << false;
    QTest::newRow("what cancels a job") << QByteArray("https://api.useapi.net/v1/faceswap/jobs/cancel/1") << false;
    QTest::newRow("the same, disguised") << QByteArray("https://api.useapi.net/v1/gemini-notebook/artifacts/download/../../faceswap/jobs")
                                         << false;
}

void GeminiNotebookTest::sendsTheTokenToItsFilesAlone()
{
    QFETCH(QByteArray, link);
    QFETCH(bool, hasToken);
    const MediaItem file = m_service.parse(withFiles("audio", R"({"format": "m4a", "url": ")" + link + R"("})"))->media.first();
    const Endpoint endpoint{.base = m_service.defaultBase(), .token = u"user:1-secret"_s};
    const Result<MediaAddress> address = addressOf(file, m_service, endpoint);
    QVERIFY(address);
    QCOMPARE(mediaRequest(address->url, address->isProxied, endpoint).hasRawHeader("Authorization"), hasToken);
}

void GeminiNotebookTest::fetchesFilesFromTheBase()
{
    const MediaItem audio = jobOf(m_service, body(u"audio-completed"_s)).media.first();
    const Endpoint endpoint{.base = QUrl(u"http://127.0.0.1:8080"_s), .token = u"user:1-secret"_s};
    const Result<MediaAddress> address = addressOf(audio, m_service, endpoint);
    QVERIFY(address && address->isProxied);
    QCOMPARE(address->url, QUrl(u"http://127.0.0.1:8080/v1/gemini-notebook/artifacts/download?id=EXAMPLE"_s));
}

void GeminiNotebookTest::readsARunningJob()
{
    const Job job = jobOf(m_service, body(u"audio-processing"_s));
    QCOMPARE(job.state, JobState::Running);
    QCOMPARE(job.title, u"Tides"_s);
    QCOMPARE(job.media.size(), 0);
    QCOMPARE(m_service.patience(jobId), std::chrono::hours(2));
    QCOMPARE(m_service.lifetime(jobId), std::chrono::days(30));
}

void GeminiNotebookTest::readsAFailedJob()
{
    QByteArray raw = fixture(body(u"audio-processing"_s) + u".json"_s);
    raw.replace("\"processing\"", R"("failed", "error": {"code": "timeout", "message": "Still running after 40 minutes"})");
    const Result<Job> job = m_service.parse(raw);
    QCOMPARE(job->state, JobState::Failed);
    QCOMPARE(job->problem.text, u"Still running after 40 minutes (timeout)"_s);
    QCOMPARE(fieldsOf(m_service, raw).value(u"Error code"_s), u"timeout"_s);
}

void GeminiNotebookTest::tellsACompletedJobWithoutAFile()
{
    QCOMPARE(m_service.parse(withFiles("audio", {}))->state, JobState::NoFile);
    QByteArray raw = fixture(body(u"research-completed"_s) + u".json"_s);
    QCOMPARE(m_service.parse(raw.replace("# Tides\\n\\nExample.", " "))->state, JobState::NoFile);
}

void GeminiNotebookTest::showsAllFields()
{
    const QMap<QString, QString> fields = fieldsOf(m_service, fixture(body(u"audio-completed"_s) + u".json"_s));
    QCOMPARE(fields.value(u"Job ID"_s), u"(private) "_s + jobId);
    QCOMPARE(fields.value(u"Account"_s), u"(private) user@example.com"_s);
    QCOMPARE(fields.value(u"Job type"_s), u"audio"_s);
    QCOMPARE(fields.value(u"Format"_s), u"m4a"_s);
    QCOMPARE(fields.value(u"Duration"_s), u"612"_s);
    QCOMPARE(fields.value(u"File, link"_s), u"https://api.useapi.net/v1/gemini-notebook/artifacts/download?id=EXAMPLE"_s);
}

void GeminiNotebookTest::findsIds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("ids");
    QTest::newRow("alone") << jobId << QStringList{jobId};
    QTest::newRow("masked address") << u"id: "_s + maskedId + u"."_s << QStringList{maskedId};
    QTest::newRow("several") << jobId + u',' + maskedId + u' ' + jobId << QStringList{jobId, maskedId};
    QTest::newRow("encoded") << QString::fromLatin1(QUrl::toPercentEncoding(jobId)) << QStringList{jobId};
    QTest::newRow("quoted") << u"{\\\"id\\\":\\\""_s + jobId + u"\\\"}"_s << QStringList{jobId};
    QTest::newRow("another service's before it") << flowMusicId + u'/' + jobId << QStringList{jobId};
    QTest::newRow("another service's") << flowMusicId + u" gemini_notebook"_s << QStringList();
}

void GeminiNotebookTest::findsIds()
{
    QFETCH(QString, text);
    QFETCH(QStringList, ids);
    QCOMPARE(m_service.mentionsIn(text).ids, ids);
    for (const QString &id : ids)
        QVERIFY(m_service.ownsId(id));
}

void GeminiNotebookTest::requestsAJobByItsPath()
{
    QCOMPARE(m_service.jobUrl(m_service.defaultBase(), jobId).toEncoded(),
             QByteArray("https://api.useapi.net/v1/gemini-notebook/jobs/"
                        "job%3A9a8b7c6d-0000-4000-8000-00000000d001-user%3A12345-user%40example.com-bot%3Agemini_notebook"));
}

void GeminiNotebookTest::listsRunningJobs()
{
    QCOMPARE(m_service.runningJobsUrl(m_service.defaultBase()), QUrl(u"https://api.useapi.net/v1/gemini-notebook/jobs"_s));
    const QByteArray raw = R"({"user@example.com": {"running": 1, "jobs": [{"jobid": ")" + jobId.toUtf8() + R"(", "type": "audio"}]}})";
    QCOMPARE(*m_service.runningJobsIn(raw), QStringList{jobId});
    QVERIFY(std::holds_alternative<std::monostate>(m_service.recognize({{u"jobid"_s, jobId}, {u"type"_s, u"audio"_s}})));
}

void GeminiNotebookTest::givesReasons()
{
    QVERIFY(m_service.reasonFor({.httpStatus = 404}, jobId).contains(u"30 days"_s));
    QCOMPARE(m_service.reasonFor({.httpStatus = 500}, jobId), QString());
}

QTEST_GUILESS_MAIN(GeminiNotebookTest)
#include "tst_gemininotebook.moc"
