// SPDX-License-Identifier: MIT
#include "app/input/inputparser.h"
#include "app/services/runwayml/runwayml.h"
#include "tests/support/fixtures.h"
#include "tests/support/livebodies.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

const QString taskId = u"user:12345-runwayml:user@example.com-task:17f20503-6c24-4c16-946b-35dbbce2af2f"_s;
const QString otherId = u"user:12345-runwayml:us***@example.com-task:aaaaaaaa-6c24-4c16-946b-35dbbce2af2f"_s;
const QString assetId = u"user:12345-runwayml:user@example.com-asset:2b6d2f3a-0000-4000-8000-0000000000a1"_s;

QString body(const QString &name)
{
    return u"runwayml/runwayml-"_s + name;
}

QByteArray succeeded()
{
    return fixture(body(u"task-succeeded.json"_s));
}

} // namespace

class RunwayMlTest : public QObject
{
    Q_OBJECT

private slots:
    void readsAVideo();
    void readsFilesOfEachType_data();
    void readsFilesOfEachType();
    void leavesOutFolders();
    void readsARunningTask();
    void readsProgress_data();
    void readsProgress();
    void readsStates_data();
    void readsStates();
    void readsAWrappedTask();
    void readsErrors_data();
    void readsErrors();
    void tellsWhyATaskIsNotFound();
    void isNamedWhereThereIsNoPrompt();
    void tellsATaskFromWhatNamesIt();
    void showsAllFields();
    void findsIds_data();
    void findsIds();
    void tellsMediaIds();
    void requestsATaskByItsPath();
    void listsRunningTasks();

private:
    RunwayMl m_service;
};

void RunwayMlTest::readsAVideo()
{
    const Job job = jobOf(m_service, body(u"task-succeeded"_s));
    QCOMPARE(job.service, u"runwayml"_s);
    QCOMPARE(job.id, taskId);
    QCOMPARE(job.model, u"gen3a"_s);
    QCOMPARE(job.state, JobState::Succeeded);
    QCOMPARE(job.stateText, u"SUCCEEDED"_s);
    QCOMPARE(job.percent, std::nullopt); // it is over
    QCOMPARE(job.prompt.source, u"Slow motion zoom in"_s);
    QCOMPARE(job.title, u"Slow motion zoom in"_s);
    QCOMPARE(job.seed, std::optional<qint64>(123456789));
    QCOMPARE(job.created.toString(Qt::ISODateWithMs), u"2024-08-01T01:02:03.456Z"_s);
    QCOMPARE(job.updated.toString(Qt::ISODateWithMs), u"2024-08-01T01:02:03.456Z"_s);
    QCOMPARE(job.problem, Problem());
    const QString host = u"https://dnznrvs05pmza.cloudfront.net/2b6d2f3a-0000-4000-8000-0000000000a1"_s;
    QCOMPARE(mediaOf(job),
             QStringList{u"video-1 Video "_s + host + u".mp4?_jwt=eyJhbGciOiJIUzI1NiJ9."_s
                         + u"eyJrZXlIYXNoIjoiZXhhbXBsZSIsImV4cCI6MTcyMjY0MzIwMH0.EXAMPLE"_s});
    const MediaItem &video = job.media.first();
    QCOMPARE(video.poster, QUrl(host + u"-preview.jpg?_jwt=eyJhbGciOiJIUzI1NiJ9.eyJleHAiOjE3MjI2NDMyMDB9.EXAMPLE"_s));
    QCOMPARE(video.duration, std::chrono::milliseconds(5209));
    QCOMPARE(video.pixels, QSize(1280, 768));
    QCOMPARE(video.size, 12345678);
    QCOMPARE(video.expires.toString(Qt::ISODate), u"2024-08-03T00:00:00Z"_s);
    QVERIFY(!video.key.toString().contains(u"example"_s));
    QVERIFY(!video.label.contains(u"Gen-3"_s));
}

void RunwayMlTest::readsFilesOfEachType_data()
{
    QTest::addColumn<QByteArray>("end"); // of the link's path
    QTest::addColumn<QByteArray>("metadata");
    QTest::addColumn<QString>("stem");
    QTest::addColumn<QSize>("pixels");
    QTest::addColumn<bool>("hasPoster");
    QTest::newRow("image") << QByteArray("a.png") << QByteArray("{\"dimensions\": [64, 32]}") << u"image-1 Image"_s << QSize(64, 32)
                           << false;
    QTest::newRow("sound") << QByteArray("a.mp3") << QByteArray("{}") << u"audio-1 Audio"_s << QSize() << true;
    QTest::newRow("video without an extension")
        << QByteArray("a") << QByteArray("{\"frameRate\": 24, \"size\": {\"width\": 3, \"height\": 2}}") << u"video-1 Video"_s
        << QSize(3, 2) << true;
    QTest::newRow("unknown") << QByteArray("a") << QByteArray("[]") << u"file-1 Any"_s << QSize() << true;
}

void RunwayMlTest::readsFilesOfEachType()
{
    QFETCH(QByteArray, end);
    QFETCH(QByteArray, metadata);
    const QByteArray raw = "{\"taskId\": \"" + taskId.toUtf8() + R"(", "status": "SUCCEEDED", "artifacts": [{"url": "https://a.example/)"
        + end + R"(", "previewUrls": ["https://a.example/p.jpg"], "metadata": )" + metadata + "}]}";
    const Result<Job> job = m_service.parse(raw);
    QTEST(mediaOf(*job).join(u'\n').section(u" https"_s, 0, 0), "stem");
    QTEST(job->media.first().pixels, "pixels");
    QTEST(!job->media.first().poster.isEmpty(), "hasPoster");
    QCOMPARE(job->media.first().size, -1);
}

void RunwayMlTest::leavesOutFolders()
{
    const Result<Job> job = m_service.parse(succeeded().replace("\"isDirectory\": false", "\"isDirectory\": true"));
    QCOMPARE(job->media.size(), 0);
    QCOMPARE(job->state, JobState::NoFile);
}

void RunwayMlTest::readsARunningTask()
{
    const Job job = jobOf(m_service, body(u"task-running"_s));
    QCOMPARE(job.state, JobState::Running);
    QCOMPARE(job.percent, std::optional(42));
    QCOMPARE(job.media.size(), 0);
}

void RunwayMlTest::readsProgress_data()
{
    QTest::addColumn<QByteArray>("ratio");
    QTest::addColumn<int>("percent"); // -1: none
    QTest::newRow("text") << QByteArray("\"0.5\"") << 50;
    QTest::newRow("number") << QByteArray("0.256") << 26;
    QTest::newRow("whole") << QByteArray("1") << 100;
    QTest::newRow("none") << QByteArray("null") << -1;
    QTest::newRow("word") << QByteArray("\"soon\"") << -1;
    QTest::newRow("too much") << QByteArray("1e300") << -1;
    QTest::newRow("too little") << QByteArray("-1") << -1;
}

void RunwayMlTest::readsProgress()
{
    QFETCH(QByteArray, ratio);
    QFETCH(int, percent);
    const Result<Job> job = m_service.parse(fixture(body(u"task-running.json"_s)).replace("\"0.42\"", ratio));
    QCOMPARE(job->percent.value_or(-1), percent);
}

void RunwayMlTest::readsStates_data()
{
    QTest::addColumn<QByteArray>("word");
    QTest::addColumn<JobState>("state");
    QTest::newRow("pending") << QByteArray("PENDING") << JobState::Queued;
    QTest::newRow("throttled") << QByteArray("THROTTLED") << JobState::Queued;
    QTest::newRow("running") << QByteArray("RUNNING") << JobState::Running;
    QTest::newRow("a new word") << QByteArray("POLISHING") << JobState::Running;
    QTest::newRow("failed") << QByteArray("FAILED") << JobState::Failed;
    QTest::newRow("cancelled") << QByteArray("CANCELLED") << JobState::Cancelled;
    QTest::newRow("canceled") << QByteArray("CANCELED") << JobState::Cancelled;
}

void RunwayMlTest::readsStates()
{
    QFETCH(QByteArray, word);
    const Result<Job> job = m_service.parse(succeeded().replace("SUCCEEDED", word));
    QTEST(job->state, "state");
    QCOMPARE(job->stateText, QString::fromLatin1(word));
}

void RunwayMlTest::readsAWrappedTask()
{
    const ParsedInput input = parseInput(fixture(body(u"create-wrapped.json"_s)), m_service, {});
    QCOMPARE(input.documents.size(), 1);
    QCOMPARE(input.documents.first().job.id, taskId);
    QCOMPARE(input.documents.first().job.state, JobState::Queued);
    QCOMPARE(input.documents.first().job.percent, std::nullopt);
    QCOMPARE(input.documents.first().job.prompt.source, u"Slow motion zoom in"_s);
}

void RunwayMlTest::readsErrors_data()
{
    QTest::addColumn<QByteArray>("error");
    QTest::addColumn<QString>("text");
    QTest::newRow("text") << QByteArray("\"Blocked by the filter\"") << u"Blocked by the filter"_s;
    QTest::newRow("object") << QByteArray(R"({"errorMessage": "An unexpected error occurred.", "reason": "INTERNAL.BAD_OUTPUT"})")
                            << u"An unexpected error occurred. (INTERNAL.BAD_OUTPUT)"_s;
    QTest::newRow("a reason alone") << QByteArray(R"({"reason": "SAFETY"})") << u"SAFETY"_s;
    QTest::newRow("object of another kind") << QByteArray(R"({"message": "No."})") << u"No."_s;
    QTest::newRow("none") << QByteArray("null") << QString();
}

void RunwayMlTest::readsErrors()
{
    QFETCH(QByteArray, error);
    QFETCH(QString, text);
    const Result<Job> job = m_service.parse(succeeded().replace("SUCCEEDED", "FAILED").replace("\"error\": null", "\"error\": " + error));
    QCOMPARE(job->state, JobState::Failed);
    QCOMPARE(job->problem, (Problem{.text = text, .isError = !text.isEmpty()}));
}

void RunwayMlTest::tellsWhyATaskIsNotFound()
{
    const Recognized recognized = m_service.recognize(QJsonDocument::fromJson(fixture(body(u"error-404.json"_s))).object());
    QCOMPARE(std::get<ServiceError>(recognized), (ServiceError{.message = u"Not found."_s, .code = 404}));
    QCOMPARE(m_service.reasonFor({.kind = Error::Kind::NotFound}, taskId),
             u"The task does not exist at Runway, or it has been deleted there."_s);
    QCOMPARE(m_service.reasonFor({.kind = Error::Kind::RateLimited}, taskId), QString());
}

void RunwayMlTest::isNamedWhereThereIsNoPrompt()
{
    const Result<Job> job = m_service.parse(succeeded().replace("text_prompt", "other"));
    QCOMPARE(job->prompt.source, QString());
    QCOMPARE(job->title, u"Gen-3 Alpha 123456, Slow motion zoom in, cat chasing dog in the kitchen"_s);
}

// A file, and the list of tasks, have the task's ID as well.
void RunwayMlTest::tellsATaskFromWhatNamesIt()
{
    const QJsonObject task = QJsonDocument::fromJson(succeeded()).object();
    QVERIFY(std::holds_alternative<std::monostate>(m_service.recognize(task["artifacts"_L1][0].toObject())));
    const QJsonArray list = QJsonDocument::fromJson(fixture(body(u"scheduler.json"_s))).array();
    QVERIFY(std::holds_alternative<std::monostate>(m_service.recognize(list[0].toObject())));
    QVERIFY(std::holds_alternative<Job>(m_service.recognize({{u"taskId"_s, taskId}, {u"status"_s, u"PENDING"_s}})));
}

void RunwayMlTest::showsAllFields()
{
    const QMap<QString, QString> fields = fieldsOf(m_service, succeeded());
    QCOMPARE(fields.value(u"Job ID"_s), u"(private) "_s + taskId);
    QCOMPARE(fields.value(u"Task ID"_s), u"17f20503-6c24-4c16-946b-35dbbce2af2f"_s);
    QCOMPARE(fields.value(u"Model"_s), u"gen3a"_s);
    QCOMPARE(fields.value(u"Seed"_s), u"123456789"_s);
    QCOMPARE(fields.value(u"Resolution"_s), u"720p"_s);
    QCOMPARE(fields.value(u"First image"_s), u"https://example.com/init.jpg"_s);
    QCOMPARE(fields.value(u"File size"_s), u"12345678"_s);
    QCOMPARE(fields.value(u"Width and height"_s), u"[1280,768]"_s);
    QCOMPARE(fields.value(u"Frames per second"_s), u"24"_s);
    QCOMPARE(fields.value(u"Media ID"_s), u"(private) "_s + assetId);
    QCOMPARE(fields.value(u"User ID"_s), u"(private) 1234567"_s);
    QVERIFY(!fields.contains(u"error"_s)); // null
    for (auto field = fields.begin(); field != fields.end(); ++field)
        QVERIFY2(!field.key().contains(u'.'), qPrintable(field.key())); // all of them are known
    QCOMPARE(textsOf(m_service, succeeded()).value(u"prompt"_s), u"Slow motion zoom in"_s);
    const QMap<QString, QString> failed = fieldsOf(m_service, fixture(body(u"task-failed.json"_s)));
    QCOMPARE(failed.value(u"Reason"_s), u"INTERNAL.BAD_OUTPUT"_s);
    QVERIFY(!failed.contains(u"artifacts"_s)); // an empty list
    QCOMPARE(fieldsOf(m_service, fixture(body(u"task-running.json"_s))).value(u"Stage"_s), u"Generating"_s);
}

void RunwayMlTest::findsIds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("ids");
    QTest::newRow("alone") << taskId << QStringList{taskId};
    QTest::newRow("several") << taskId + u',' + otherId + u',' + taskId << QStringList{taskId, otherId};
    QTest::newRow("link") << u"curl https://api.useapi.net/v1/runwayml/tasks/"_s + taskId + u"?a=b"_s << QStringList{taskId};
    QTest::newRow("encoded") << QString::fromLatin1(QUrl::toPercentEncoding(otherId)) << QStringList{otherId};
    QTest::newRow("encoded twice") << QString::fromLatin1(QUrl::toPercentEncoding(QString::fromLatin1(QUrl::toPercentEncoding(taskId))))
                                   << QStringList{taskId};
    QTest::newRow("quoted") << u"{\\\"taskId\\\":\\\""_s + taskId + u"\\\"}"_s << QStringList{taskId};
    QTest::newRow("after the letter of an escape") << u"\\n"_s + taskId + u"\\nnext"_s << QStringList{taskId};
    QTest::newRow("after a file's") << assetId + u'|' + taskId << QStringList{taskId};
    QTest::newRow("another service's before it") << u"user:12345-minimax:a@b.example-video:1 "_s + taskId << QStringList{taskId};
    QTest::newRow("another service's") << u"user:12345-tempolor:a@b.example-job:1 runwayml"_s << QStringList();
    QTest::newRow("a number of Runway's own") << u"runwayml 17f20503-6c24-4c16-946b-35dbbce2af2f"_s << QStringList();
    QTest::newRow("cut off") << taskId.chopped(1) << QStringList();
}

void RunwayMlTest::findsIds()
{
    QFETCH(QString, text);
    QFETCH(QStringList, ids);
    QCOMPARE(m_service.mentionsIn(text).ids, ids);
    for (const QString &id : ids)
        QVERIFY(m_service.ownsId(id));
}

void RunwayMlTest::tellsMediaIds()
{
    const Service::Mentions mentions = m_service.mentionsIn(taskId + u' ' + assetId);
    QCOMPARE(mentions.ids, QStringList{taskId});
    QCOMPARE(mentions.mediaIds, QStringList{assetId});
    QVERIFY(!m_service.ownsId(assetId));
}

void RunwayMlTest::requestsATaskByItsPath()
{
    const QUrl base = m_service.defaultBase();
    QCOMPARE(m_service.jobUrl(base, taskId).toEncoded(),
             QByteArray("https://api.useapi.net/v1/runwayml/tasks/"
                        "user:12345-runwayml:user@example.com-task:17f20503-6c24-4c16-946b-35dbbce2af2f"));
    const auto other = m_service.otherJobUrl(base, taskId, {.httpStatus = 400, .detail = u"Invalid job ID format"_s});
    QVERIFY(other && other->toEncoded().contains("/tasks/user%3A12345-runwayml%3Auser%40example.com-task%3A17f20503"));
    QVERIFY(m_service.lifetime(taskId) > std::chrono::days(365)); // as long as the account has it
}

void RunwayMlTest::listsRunningTasks()
{
    QCOMPARE(m_service.runningJobsUrl(m_service.defaultBase()), QUrl(u"https://api.useapi.net/v1/runwayml/scheduler/"_s));
    QCOMPARE(*m_service.runningJobsIn(fixture(body(u"scheduler.json"_s))), QStringList{taskId});
    QCOMPARE(*m_service.runningJobsIn("[]"), QStringList());
    QCOMPARE(m_service.runningJobsIn(fixture(body(u"error-404.json"_s))).error().kind, Error::Kind::BadReply);
}

QTEST_GUILESS_MAIN(RunwayMlTest)
#include "tst_runwayml.moc"
