// SPDX-License-Identifier: MIT
#include "app/services/midjourney/midjourneyv3.h"
#include "tests/support/fixtures.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

const QString id = u"j1023141520123456789i-u12345-c1234567890123456789-bot:midjourney"_s;
const QString videoId = u"j1102101520123456789v-u12345-c1122334455667788990-bot:midjourney"_s;

QByteArray document(const QString &name)
{
    return fixture(u"midjourney-v3/v3-%1.json"_s.arg(name));
}

QString valueOf(const QList<JobSection> &sections, const QString &key, const QString &name)
{
    for (const JobSection &section : sections) {
        const auto *fields = std::get_if<QList<Field>>(&section.body);
        if (section.key != key || !fields)
            continue;
        for (const Field &field : *fields) {
            if (field.name == name)
                return field.value;
        }
    }
    return {};
}

} // namespace

// Version 3 of the service: another shape and other ids, the same jobs.
class MidjourneyV3Test : public QObject
{
    Q_OBJECT

private slots:
    void readsACompletedJob();
    void readsARunningJob();
    void readsChildrenByTheirButtons();
    void readsWhatHasHardlyBegun();
    void keepsItsOwnNameBesideTheRequests();
    void showsFieldsOfBothParts();
    void knowsItsOwnDocuments_data();
    void knowsItsOwnDocuments();
    void findsIdsInAnyText_data();
    void findsIdsInAnyText();
    void requestsAJobByItsPath();
    void listsRunningJobs();

private:
    MidjourneyV3 m_service;
};

void MidjourneyV3Test::readsACompletedJob()
{
    const Result<Job> job = m_service.parse(document(u"imagine-completed-docs-verbatim"_s));
    QVERIFY(job);
    QCOMPARE(job->service, u"midjourney-v3"_s);
    QCOMPARE(job->id, id);
    QCOMPARE(job->verb, u"imagine"_s);
    QCOMPARE(job->title, u"a cat in a hat"_s);
    QCOMPARE(job->state, JobState::Succeeded);
    QCOMPARE(job->prompt.parameters, (QList<PromptParameter>{{.name = u"ar"_s, .value = u"16:9"_s}}));
    QCOMPARE(job->created.toString(Qt::ISODateWithMs), u"2025-10-23T14:15:20.123Z"_s);
    QCOMPARE(job->buttons.size(), 9);
    QStringList images;
    for (const MediaItem &item : job->media) {
        if (item.role == "image" && !item.isOptional)
            images.append(item.url.fileName());
    }
    QCOMPARE(images, (QStringList{u"0_0.jpeg"_s, u"0_1.jpeg"_s, u"0_2.jpeg"_s, u"0_3.jpeg"_s}));
    QCOMPARE(job->media.first().role, QByteArray("grid"));
}

void MidjourneyV3Test::readsARunningJob()
{
    const Result<Job> job = m_service.parse(document(u"imagine-progress"_s));
    QVERIFY(job);
    QCOMPARE(job->state, JobState::Running);
    QCOMPARE(job->percent, std::optional(46));
    QCOMPARE(job->media.size(), 1);
    QCOMPARE(job->media.first().role, QByteArray("preview"));
    // The number counts, whatever the message says.
    QByteArray other = document(u"imagine-progress"_s);
    other.replace("\"progress_percent\": 46", "\"progress_percent\": 47");
    QCOMPARE(m_service.parse(other)->percent, std::optional(47));
}

void MidjourneyV3Test::readsChildrenByTheirButtons()
{
    const Result<Job> job = m_service.parse(document(u"imagine-video-completed"_s));
    QVERIFY(job);
    QCOMPARE(childrenOf(*job),
             (QList<Relation>{
                 {.kind = u"child"_s, .label = u"U1"_s, .jobId = u"j1102101800123456789v-u12345-c1122334455667788990-bot:midjourney"_s}}));
    QByteArray twice = document(u"imagine-video-completed"_s);
    twice.replace("\"U1\": \"j1102101800123456789v-u12345-c1122334455667788990-bot:midjourney\"",
                  "\"U1\": [\"" + id.toLatin1() + "\", \"" + videoId.toLatin1() + "\"]");
    QCOMPARE(
        childrenOf(*m_service.parse(twice)),
        (QList<Relation>{{.kind = u"child"_s, .label = u"U1"_s, .jobId = id}, {.kind = u"child"_s, .label = u"U1"_s, .jobId = videoId}}));
    QCOMPARE(std::count_if(job->media.begin(), job->media.end(), [](const MediaItem &item) { return item.role == "video"; }), 4);
}

void MidjourneyV3Test::readsWhatHasHardlyBegun()
{
    const Result<Job> job = m_service.parse(document(u"describe-created"_s));
    QVERIFY(job);
    QCOMPARE(job->state, JobState::Queued);
    QCOMPARE(job->verb, u"describe"_s);
    QCOMPARE(job->media.size(), 1);
    QCOMPARE(job->media.first().role, QByteArray("source"));
    QCOMPARE(job->media.first().url, QUrl(u"https://example.com/image.jpg"_s));
}

// A request to press a button names the job whose button that is.
void MidjourneyV3Test::keepsItsOwnNameBesideTheRequests()
{
    QByteArray json = document(u"imagine-video-completed"_s);
    json.replace("\"request\": {",
                 "\"request\": {\"jobid\": \"" + id.toLatin1() + "\", \"verb\": \"other\", \"status\": \"failed\", \"button\": \"U1\",");
    const Result<Job> job = m_service.parse(json);
    QVERIFY(job);
    QCOMPARE(job->id, videoId);
    QCOMPARE(parentIdOf(*job), id);
    QCOMPARE(job->verb, u"imagine"_s);
    QCOMPARE(job->state, JobState::Succeeded);
    QCOMPARE(job->button, u"U1"_s);
}

void MidjourneyV3Test::showsFieldsOfBothParts()
{
    const QByteArray raw = document(u"imagine-video-completed"_s);
    const QList<JobSection> sections = m_service.sectionsOf({.job = *m_service.parse(raw), .raw = raw});
    QCOMPARE(valueOf(sections, u"facts"_s, u"Job ID"_s), videoId);
    QCOMPARE(valueOf(sections, u"facts"_s, u"Reply reference"_s), u"w-1"_s);
    QCOMPARE(valueOf(sections, u"facts"_s, u"User ID"_s), u"12345"_s);
    QCOMPARE(valueOf(sections, u"facts"_s, u"Progress"_s), u"100%"_s);
    QCOMPARE(valueOf(sections, u"facts"_s, u"jobType"_s), u"\"video\""_s);
    QCOMPARE(valueOf(sections, u"facts"_s, u"progress_percent"_s), QString());
}

void MidjourneyV3Test::knowsItsOwnDocuments_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("kind"); // job, error, or neither
    QTest::newRow("completed") << document(u"imagine-completed-docs-verbatim"_s) << u"job"_s;
    QTest::newRow("created") << document(u"describe-created"_s) << u"job"_s;
    QTest::newRow("not found") << document(u"error-404"_s) << u"error"_s;
    QTest::newRow("expired") << document(u"error-410"_s) << u"error"_s;
    QTest::newRow("list") << document(u"jobs-list"_s) << u"neither"_s;
    QTest::newRow("version 2") << fixture(u"jobs/v2-imagine-completed.json"_s) << u"neither"_s;
    QTest::newRow("another bot") << document(u"imagine-progress"_s).replace("bot:midjourney", "bot:mureka") << u"neither"_s;
    QTest::newRow("no verb") << document(u"imagine-progress"_s).replace("\"verb\"", "\"type\"") << u"job"_s;
    QTest::newRow("no parts") << QByteArray("{\"jobid\": \"" + id.toLatin1() + "\", \"status\": \"created\"}") << u"job"_s;
    QTest::newRow("only the id") << QByteArray("{\"jobid\": \"" + id.toLatin1() + "\"}") << u"neither"_s;
    QTest::newRow("a cut id without a verb") << document(u"describe-created"_s).replace("\"verb\"", "\"type\"") << u"neither"_s;
}

void MidjourneyV3Test::knowsItsOwnDocuments()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, kind);
    const Recognized recognized = m_service.recognize(QJsonDocument::fromJson(json).object());
    QCOMPARE(std::holds_alternative<Job>(recognized), kind == "job"_L1);
    QCOMPARE(std::holds_alternative<ServiceError>(recognized), kind == "error"_L1);
}

void MidjourneyV3Test::findsIdsInAnyText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("ids");
    QTest::newRow("alone") << id << QStringList{id};
    QTest::newRow("of a video") << videoId << QStringList{videoId};
    QTest::newRow("in a link") << u"https://api.useapi.net/v3/midjourney/jobs/"_s + id << QStringList{id};
    QTest::newRow("encoded") << QString::fromLatin1(QUrl::toPercentEncoding(id)) << QStringList{id};
    QTest::newRow("two, in their order") << videoId + u' ' + id + u' ' + videoId << QStringList{videoId, id};
    QTest::newRow("behind an escaped line end") << u"{\\\"text\\\": \\\"see\\\\n"_s + id + u"\\\"}"_s << QStringList{id};
    QTest::newRow("another bot") << QString(id).replace(u"bot:midjourney"_s, u"bot:other"_s) << QStringList();
    QTest::newRow("version 2") << u"job:20260602103424017-user:12345-channel:1122334455667788990-bot:midjourney"_s << QStringList();
}

void MidjourneyV3Test::findsIdsInAnyText()
{
    QFETCH(QString, text);
    QFETCH(QStringList, ids);
    QCOMPARE(m_service.mentionsIn(text).ids, ids);
}

void MidjourneyV3Test::requestsAJobByItsPath()
{
    QCOMPARE(m_service.jobUrl(m_service.defaultBase(), id).toEncoded(), "https://api.useapi.net/v3/midjourney/jobs/" + id.toLatin1());
    QCOMPARE(m_service.jobUrl(QUrl(u"http://127.0.0.1:8080/x/"_s), u"j1/../?#%41"_s).toEncoded(),
             QByteArray("http://127.0.0.1:8080/x/v3/midjourney/jobs/j1%2F..%2F%3F%23%2541"));
}

void MidjourneyV3Test::listsRunningJobs()
{
    const Result<QStringList> ids = m_service.runningJobsIn(document(u"jobs-list"_s));
    QVERIFY(ids);
    QCOMPARE(*ids, (QStringList{id, u"j1023141525987654321i-u12345-c1234567890123456789-bot:midjourney"_s}));
    QVERIFY(!m_service.runningJobsIn("[]"));
    QCOMPARE(m_service.runningJobsIn("{}").error().kind, Error::Kind::BadReply);
}

QTEST_GUILESS_MAIN(MidjourneyV3Test)
#include "tst_midjourneyv3.moc"
