// SPDX-License-Identifier: MIT
#include "app/services/faceswap/faceswap.h"
#include "tests/support/fixtures.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

const QString id = u"job:20240101123456789-user:12345-channel:1122334455-bot:faceswap"_s;

QByteArray document()
{
    return fixture(u"faceswap/faceswap-headshot-completed.json"_s);
}

} // namespace

class FaceSwapTest : public QObject
{
    Q_OBJECT

private slots:
    void readsACompletedJob();
    void readsARunningJob();
    void readsAnError();
    void saysWhatItsTextsAre();
    void showsAllFields();
    void knowsItsOwnDocuments_data();
    void knowsItsOwnDocuments();
    void findsIds();
    void requestsAJobByItsId();
    void listsRunningJobs();

private:
    FaceSwap m_service;
};

void FaceSwapTest::readsACompletedJob()
{
    const Result<Job> job = m_service.parse(document());
    QVERIFY(job);
    QCOMPARE(job->service, u"faceswap"_s);
    QCOMPARE(job->id, u"20240101123456789-user:12345-channel:1122334455-bot:faceswap"_s);
    QCOMPARE(job->verb, u"faceswap-headshot"_s);
    QCOMPARE(job->title, QString()); // the message is a mention alone
    QCOMPARE(job->state, JobState::Succeeded);
    QCOMPARE(job->created.toString(Qt::ISODateWithMs), u"2024-01-01T12:34:56.789Z"_s);
    QCOMPARE(job->page, QUrl(u"https://discord.com/channels/5566778899/1122334455/998877665544332211"_s));
    QCOMPARE(job->media.size(), 1);
    const MediaItem &item = job->media.first();
    QCOMPARE(item.role, QByteArray("attachment"));
    QCOMPARE(item.type, MediaType::Image);
    QCOMPARE(item.size, 123456);
    QCOMPARE(item.key.toString(), u"https://cdn.discordapp.com/attachments/1122334455/998877665544332211/ins.png"_s);
    QVERIFY(item.url.toString().endsWith(u"hm=example&"_s));
}

void FaceSwapTest::readsARunningJob()
{
    const Result<Job> job = m_service.parse(document().replace("\"completed\"", "\"progress\""));
    QCOMPARE(job->state, JobState::Running);
    QCOMPARE(job->media.first().role, QByteArray("preview"));
    const Result<Job> without
        = m_service.parse(document().replace("\"created\"", "\"other\"").replace("\"jobid\": \"", "\"jobid\": \"job:"));
    QCOMPARE(without->id, id);
    QCOMPARE(without->created.toString(Qt::ISODateWithMs), u"2024-01-01T12:34:56.789Z"_s); // of the id
}

void FaceSwapTest::readsAnError()
{
    const Result<Job> job = m_service.parse(
        R"({"jobid": "x", "verb": "faceswap-picsi", "status": "failed", "error": {"message": "No face"}, "content": "<@1> Face not found"})");
    QCOMPARE(job->problem, (Problem{.text = u"No face"_s, .isError = true}));
    QCOMPARE(job->title, u"Face not found"_s);
    QVERIFY(job->searchText.contains(u"Face not found"_s));
}

// A message is a result only where nothing else is, and a reason where the job failed.
void FaceSwapTest::saysWhatItsTextsAre()
{
    const auto kinds = [this](const QByteArray &members) {
        const QByteArray raw
            = R"({"jobid": "x", "verb": "faceswap-picsi", "content": "said", "embeds": [{"title": "t"}], )" + members + '}';
        QStringList all;
        for (const JobSection &section : m_service.sectionsOf({.job = *m_service.parse(raw), .raw = raw})) {
            if (section.kind != SectionKind::Other)
                all.append(section.key + (section.kind == SectionKind::Result ? u" result"_s : u" reason"_s));
        }
        return all;
    };
    const QByteArray failed = R"("status": "failed", "error": "No face")";
    const QByteArray silent = R"("status": "completed")";
    const QByteArray whole = R"("status": "completed", "attachments": [{"url": "https://example.com/a.png", "filename": "a.png"}])";
    QCOMPARE(kinds(failed), (QStringList{u"error reason"_s, u"embed0 reason"_s}));
    QCOMPARE(kinds(silent), (QStringList{u"embed0 result"_s, u"content result"_s}));
    QCOMPARE(kinds(whole), QStringList());
}

void FaceSwapTest::showsAllFields()
{
    const QByteArray raw = document().replace("\"code\": 200", "\"code\": 200, \"apiToken\": \"t\", \"other\": 7");
    const QList<JobSection> sections = m_service.sectionsOf({.job = *m_service.parse(raw), .raw = raw});
    QStringList shown;
    QStringList masked;
    for (const JobSection &section : sections) {
        if (const auto *fields = std::get_if<QList<Field>>(&section.body)) {
            for (const Field &field : *fields)
                (field.isPrivate ? masked : shown).append(field.name);
        }
    }
    for (const QString &name : {u"Job ID"_s, u"Job type"_s, u"Status"_s, u"Result code"_s, u"Created"_s, u"Duration"_s, u"Attachment 1"_s,
                                u"Attachment 1, link"_s, u"Discord channel"_s, u"Discord message"_s, u"other"_s})
        QVERIFY2(shown.contains(name), qPrintable(name));
    QCOMPARE(masked, (QStringList{u"Discord account"_s, u"apiToken"_s}));
}

void FaceSwapTest::knowsItsOwnDocuments_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("kind"); // job, error, or neither
    QTest::newRow("completed") << document() << u"job"_s;
    QTest::newRow("by its id") << document().replace("faceswap-headshot", "other") << u"job"_s;
    QTest::newRow("by its kind") << document().replace("bot:faceswap", "bot:other") << u"job"_s;
    QTest::newRow("another service's") << fixture(u"jobs/v2-imagine-completed.json"_s) << u"neither"_s;
    QTest::newRow("expired") << fixture(u"jobs/v2-error-410.json"_s) << u"error"_s;
    QTest::newRow("only the id") << QByteArray("{\"jobid\": \"" + id.toLatin1() + "\"}") << u"neither"_s;
}

void FaceSwapTest::knowsItsOwnDocuments()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, kind);
    const Recognized recognized = m_service.recognize(QJsonDocument::fromJson(json).object());
    QCOMPARE(std::holds_alternative<Job>(recognized), kind == "job"_L1);
    QCOMPARE(std::holds_alternative<ServiceError>(recognized), kind == "error"_L1);
}

void FaceSwapTest::findsIds()
{
    const QString bare = id.sliced(4);
    QCOMPARE(m_service.mentionsIn(u"a "_s + id + u", "_s + QString::fromLatin1(QUrl::toPercentEncoding(id))).ids, QStringList{id});
    QCOMPARE(m_service.mentionsIn(bare).ids, QStringList{bare});
    QCOMPARE(m_service.mentionsIn(QString(id).replace(u"faceswap"_s, u"midjourney"_s)).ids, QStringList());
    QVERIFY(m_service.mentionsIn(u"https://api.useapi.net/v1/faceswap/jobs/cancel/?jobid="_s + id).hasActingLink);
}

void FaceSwapTest::requestsAJobByItsId()
{
    QCOMPARE(m_service.jobUrl(m_service.defaultBase(), id).toEncoded(),
             QByteArray("https://api.useapi.net/v1/faceswap/jobs/"
                        "?jobid=job%3A20240101123456789-user%3A12345-channel%3A1122334455-bot%3Afaceswap"));
}

void FaceSwapTest::listsRunningJobs()
{
    QCOMPARE(*m_service.runningJobsIn("[\"" + id.toLatin1() + "\", \"other\"]"), QStringList{id});
    QCOMPARE(m_service.runningJobsIn("{}").error().kind, Error::Kind::BadReply);
}

QTEST_GUILESS_MAIN(FaceSwapTest)
#include "tst_faceswap.moc"
