// SPDX-License-Identifier: MIT
#include "app/input/inputparser.h"
#include "app/services/kling/kling.h"
#include "tests/support/fixtures.h"
#include "tests/support/livebodies.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

const QString taskId = u"kling:123456789"_s;

QString body(const QString &name)
{
    return u"kling/kling-"_s + name;
}

QByteArray succeeded()
{
    return fixture(body(u"task-succeed.json"_s));
}

} // namespace

class KlingTest : public QObject
{
    Q_OBJECT

private slots:
    void readsAVideo();
    void readsFilesOfEachType_data();
    void readsFilesOfEachType();
    void readsARunningTask();
    void takesNoFilesBeforeTheEnd();
    void readsStates_data();
    void readsStates();
    void readsWhatTheHistoryLists();
    void readsErrors_data();
    void readsErrors();
    void tellsWhyThereIsNoTask();
    void recognizesItsOwnDocumentsAlone_data();
    void recognizesItsOwnDocumentsAlone();
    void showsAllFields();
    void findsIds_data();
    void findsIds();
    void requestsATaskByItsNumber();
    void listsRunningTasks();

private:
    Kling m_service;
};

void KlingTest::readsAVideo()
{
    const Job job = jobOf(m_service, body(u"task-succeed"_s));
    QCOMPARE(job.service, u"kling"_s);
    QCOMPARE(job.id, taskId);
    QCOMPARE(job.verb, u"m2v_img2video_hq"_s);
    QCOMPARE(job.model, u"2.0"_s);
    QCOMPARE(job.state, JobState::Succeeded);
    QCOMPARE(job.stateText, u"succeed"_s);
    QCOMPARE(job.title, u"A person dancing"_s);
    QCOMPARE(job.prompt.source, u"A person dancing"_s);
    QCOMPARE(job.created.toString(Qt::ISODateWithMs), u"2025-04-17T02:55:14.499Z"_s);
    QCOMPARE(job.updated.toString(Qt::ISODateWithMs), u"2025-04-17T03:00:23.172Z"_s);
    QCOMPARE(job.problem, Problem()); // its message is "success"
    QCOMPARE(mediaOf(job), QStringList{u"video-1 Video https://s21-kling.klingai.com/example/video.mp4"_s});
    const MediaItem &video = job.media.first();
    QCOMPARE(video.poster, QUrl(u"https://s21-kling.klingai.com/example/cover.jpg"_s));
    QCOMPARE(video.duration, std::chrono::milliseconds(5041));
    QCOMPARE(video.pixels, QSize(724, 1268));
    QVERIFY(!video.expires.isValid());
}

void KlingTest::readsFilesOfEachType_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("media");
    QTest::addColumn<QString>("poster");
    QTest::newRow("image") << QByteArray("image") << QByteArray("a.png") << u"image-1 Image"_s << QString();
    QTest::newRow("sound") << QByteArray("audio") << QByteArray("a.mp3") << u"audio-1 Audio"_s
                           << u"https://s21-kling.klingai.com/example/cover.jpg"_s;
    QTest::newRow("by its extension") << QByteArray("other") << QByteArray("a.wav") << u"audio-1 Audio"_s
                                      << u"https://s21-kling.klingai.com/example/cover.jpg"_s;
}

void KlingTest::readsFilesOfEachType()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, name);
    const Result<Job> job
        = m_service.parse(succeeded().replace("\"contentType\": \"video\"", "\"contentType\": \"" + type + '"').replace("video.mp4", name));
    QTEST(mediaOf(*job).join(u'\n').section(u" https"_s, 0, 0), "media");
    QTEST(job->media.first().poster.toString(), "poster");
}

void KlingTest::readsARunningTask()
{
    const Job job = jobOf(m_service, body(u"task-running"_s));
    QCOMPARE(job.id, taskId);
    QCOMPARE(job.state, JobState::Running);
    QCOMPARE(job.prompt.source, u"A person dancing"_s);
    QCOMPARE(job.media.size(), 0);
    QCOMPARE(job.percent, std::nullopt);
}

void KlingTest::takesNoFilesBeforeTheEnd()
{
    const Result<Job> job = m_service.parse(succeeded().replace("\"status_final\": true", "\"status_final\": false"));
    QCOMPARE(job->state, JobState::Running); // whatever its name and number say
    QCOMPARE(job->media.size(), 0);
}

void KlingTest::readsStates_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<JobState>("state");
    QTest::newRow("final and good") << QByteArray(R"("status": 5, "status_name": "succeed", "status_final": true)") << JobState::Succeeded;
    QTest::newRow("final and not") << QByteArray(R"("status": 99, "status_name": "broken", "status_final": true)") << JobState::Failed;
    QTest::newRow("another good word") << QByteArray(R"("status": 99, "status_name": "done", "status_final": true)") << JobState::Failed;
    QTest::newRow("final without a name") << QByteArray(R"("status": 99, "status_final": true)") << JobState::Failed;
    QTest::newRow("moderated") << QByteArray(R"("status_name": "moderated", "status_final": true)") << JobState::Moderated;
    QTest::newRow("not final") << QByteArray(R"("status": 50, "status_name": "failed", "status_final": false)") << JobState::Running;
    QTest::newRow("in the queue") << QByteArray(R"("status_name": "submitted", "status_final": false)") << JobState::Queued;
    QTest::newRow("a name alone") << QByteArray(R"("status_name": "processing")") << JobState::Running;
    QTest::newRow("a number alone") << QByteArray(R"("status": 99)") << JobState::Unknown;
}

void KlingTest::readsStates()
{
    QFETCH(QByteArray, status);
    const Result<Job> job = m_service.parse(
        "{" + status + R"(, "task": {"id": 123456789, "taskInfo": {}}, "works": [{"resource": {"resource": "https://a.example/a.mp4"}}]})");
    QCOMPARE(job->id, taskId);
    QTEST(job->state, "state");
}

// Its entries leave out what the answer has at the top, and may leave out the task.
void KlingTest::readsWhatTheHistoryLists()
{
    const QByteArray list = fixture(body(u"tasks-history.json"_s));
    const ParsedInput input = parseInput(list, m_service, {});
    QCOMPARE(input.documents.size(), 1);
    const Job &job = input.documents.first().job;
    QCOMPARE(job.id, taskId);
    QCOMPARE(job.state, JobState::Succeeded);
    QCOMPARE(job.stateText, u"succeed"_s);
    QCOMPARE(job.media.size(), 1);
    const ParsedInput bare = parseInput(QByteArray(list).replace("\"task\":", "\"other\":"), m_service, {});
    QCOMPARE(bare.documents.size(), 1);
    QCOMPARE(bare.documents.first().job.id, taskId);
    QCOMPARE(bare.documents.first().job.state, JobState::Succeeded);
    QCOMPARE(bare.documents.first().job.prompt.source, u"A person dancing"_s);
    QCOMPARE(bare.documents.first().job.verb, u"m2v_img2video_hq"_s);
}

void KlingTest::readsErrors_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<QString>("text");
    QTest::newRow("message") << QByteArray(R"("message": "Risk of content")") << u"Risk of content"_s;
    QTest::newRow("error") << QByteArray(R"("message": "success", "error": "Broken")") << u"Broken"_s;
    QTest::newRow("both") << QByteArray(R"("message": "Risk", "error": "Broken")") << u"Broken\nRisk"_s;
    QTest::newRow("the same twice") << QByteArray(R"("message": "Broken", "error": "Broken")") << u"Broken"_s;
    QTest::newRow("neither") << QByteArray(R"("message": "success")") << QString();
}

void KlingTest::readsErrors()
{
    QFETCH(QByteArray, members);
    QFETCH(QString, text);
    const Result<Job> job = m_service.parse(
        succeeded().replace(R"("status_name": "succeed")", R"("status_name": "failed")").replace(R"("message": "success")", members));
    QCOMPARE(job->state, JobState::Failed);
    QCOMPARE(job->problem, (Problem{.text = text, .isError = !text.isEmpty()}));
}

void KlingTest::tellsWhyThereIsNoTask()
{
    const Recognized recognized = m_service.recognize(QJsonDocument::fromJson(fixture(body(u"error-404.json"_s))).object());
    QCOMPARE(std::get<ServiceError>(recognized), (ServiceError{.message = u"Not found."_s, .code = 404}));
    QCOMPARE(m_service.reasonFor({.kind = Error::Kind::NotFound}, taskId),
             u"The task was deleted, Kling refused it, or the account has no credits left."_s);
    QVERIFY(m_service.reasonFor({.kind = Error::Kind::BadRequest, .detail = u"Parameter email is required"_s}, taskId)
                .startsWith(u"You have several Kling accounts"_s));
    QCOMPARE(m_service.reasonFor({.kind = Error::Kind::BadRequest}, taskId), QString()); // out of the archive it says nothing
    QCOMPARE(m_service.reasonFor({.kind = Error::Kind::BadRequest, .detail = u"Bad number"_s}, taskId), QString());
}

void KlingTest::recognizesItsOwnDocumentsAlone_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("isJob");
    QTest::newRow("running") << fixture(body(u"task-running.json"_s)) << true;
    QTest::newRow("the number as a text") << succeeded().replace("\"id\": 123456789", "\"id\": \"123456789\"") << true;
    QTest::newRow("the number of its works alone") << succeeded().replace("\"id\": 123456789", "\"id\": null") << true;
    QTest::newRow("another's task") << QByteArray(R"({"task": {"id": 123456789, "name": "a"}, "code": 200})") << false;
    QTest::newRow("a task of Runway") << fixture(u"runwayml/runwayml-create-wrapped.json"_s) << false;
    QTest::newRow("a link to the file") << fixture(body(u"assets-download.json"_s)) << false;
    QTest::newRow("free places") << fixture(body(u"scheduler-available.json"_s)) << false;
    QTest::newRow("no number") << succeeded().replace("123456789", "1e30") << false;
}

void KlingTest::recognizesItsOwnDocumentsAlone()
{
    QFETCH(QByteArray, json);
    const Recognized recognized = m_service.recognize(QJsonDocument::fromJson(json).object());
    QTEST(std::holds_alternative<Job>(recognized), "isJob");
    if (const Job *job = std::get_if<Job>(&recognized))
        QCOMPARE(job->id, taskId);
}

void KlingTest::showsAllFields()
{
    const QMap<QString, QString> fields = fieldsOf(m_service, succeeded());
    QCOMPARE(fields.value(u"Job ID"_s), taskId);
    QCOMPARE(fields.value(u"Job type"_s), u"m2v_img2video_hq"_s);
    QCOMPARE(fields.value(u"Model"_s), u"2.0"_s); // a parameter, which is listed as {name, value}
    QCOMPARE(fields.value(u"Message"_s), u"success"_s);
    QCOMPARE(fields.value(u"Input, link"_s), u"https://s21-kling.klingai.com/example/input.jpg"_s);
    QCOMPARE(fields.value(u"User ID"_s), u"(private) 12345"_s);
    QCOMPARE(fields.value(u"Created"_s), u"1744858823172"_s);
    QCOMPARE(fields.value(u"Work ID"_s), u"123456789"_s);
    QCOMPARE(fields.value(u"Media, link"_s), u"https://s21-kling.klingai.com/example/video.mp4"_s);
    QCOMPARE(fields.value(u"Height"_s), u"1268"_s);
    for (auto field = fields.begin(); field != fields.end(); ++field)
        QVERIFY2(!field.key().contains(u'.') && !field.value().contains(u"A person"_s), qPrintable(field.key())); // all are known
    QCOMPARE(textsOf(m_service, succeeded()).value(u"prompt"_s), u"A person dancing"_s);
    QByteArray raw = succeeded().replace(R"("name": "negative_prompt",)", R"("name": "cfg",)").replace(R"("value": "")", R"("value": 0.5)");
    QCOMPARE(fieldsOf(m_service, raw).value(u"task.taskInfo.arguments.cfg"_s), u"0.5"_s);
    raw = succeeded().replace(R"("value": "2.0")", R"("value": "2.0", "more": 1)"); // no such list
    QCOMPARE(fieldsOf(m_service, raw).value(u"task.taskInfo.arguments.more 4"_s), u"1"_s);
}

void KlingTest::findsIds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("ids");
    const QString address = u"https://api.useapi.net/v1/kling/tasks/"_s;
    QTest::newRow("our form") << u"see kling:123456789, please"_s << QStringList{taskId};
    QTest::newRow("address") << address + u"123456789"_s << QStringList{taskId};
    QTest::newRow("address of an account") << address + u"123456789?email=user%40example.com"_s << QStringList{taskId};
    QTest::newRow("several") << address + u"123456789,kling:987654321 "_s + address + u"987654321"_s
                             << QStringList{taskId, u"kling:987654321"_s};
    QTest::newRow("encoded") << QString::fromLatin1(QUrl::toPercentEncoding(address + u"123456789"_s)) << QStringList{taskId};
    QTest::newRow("encoded form") << u"kling%3A123456789"_s << QStringList{taskId};
    QTest::newRow("quoted") << u"{\\\"url\\\":\\\"https:\\/\\/api.useapi.net\\/v1\\/kling\\/tasks\\/123456789\\\"}"_s
                            << QStringList{taskId};
    QTest::newRow("after the letter of an escape") << u"\\nkling:123456789\\n"_s << QStringList{taskId};
    QTest::newRow("digits") << u"kling 123456789"_s << QStringList();
    QTest::newRow("the list of tasks") << QString::fromUtf8(fixture(body(u"scheduler.json"_s))) + u"kling"_s << QStringList();
    QTest::newRow("another service's") << u"https://api.useapi.net/v1/runwayml/tasks/123456789 kling"_s << QStringList();
    QTest::newRow("too long") << u"kling:123456789012345678901"_s << QStringList();
    QTest::newRow("too short") << u"kling:12345"_s << QStringList();
    QTest::newRow("beyond 53 bits") << u"kling:12345678901234567890"_s << QStringList{u"kling:12345678901234567890"_s};
}

void KlingTest::findsIds()
{
    QFETCH(QString, text);
    QFETCH(QStringList, ids);
    QCOMPARE(m_service.mentionsIn(text).ids, ids);
    for (const QString &id : ids)
        QVERIFY(m_service.ownsId(id));
    QVERIFY(!m_service.ownsId(u"123456789"_s));
}

void KlingTest::requestsATaskByItsNumber()
{
    QCOMPARE(m_service.jobUrl(m_service.defaultBase(), taskId).toEncoded(), QByteArray("https://api.useapi.net/v1/kling/tasks/123456789"));
    QCOMPARE(m_service.patience(taskId), std::chrono::hours(3));
    QVERIFY(m_service.lifetime(taskId) > std::chrono::days(365)); // as long as the account has it
}

void KlingTest::listsRunningTasks()
{
    QCOMPARE(m_service.runningJobsUrl(m_service.defaultBase()), QUrl(u"https://api.useapi.net/v1/kling/scheduler"_s));
    QCOMPARE(*m_service.runningJobsIn(fixture(body(u"scheduler.json"_s))), QStringList{taskId});
    QCOMPARE(*m_service.runningJobsIn("[{\"id\": 1}, {\"id\": \"x\"}, 3]"), QStringList());
    QCOMPARE(m_service.runningJobsIn(fixture(body(u"error-404.json"_s))).error().kind, Error::Kind::BadReply);
}

QTEST_GUILESS_MAIN(KlingTest)
#include "tst_kling.moc"
