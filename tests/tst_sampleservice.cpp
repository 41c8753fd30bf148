// SPDX-License-Identifier: MIT
#include "tests/support/samplebench.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <QtTest>

#include <algorithm>

using namespace Qt::StringLiterals;

// What the sample service returns for its jobs, and how they run.
class SampleServiceTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_bench = std::make_unique<SampleBench>(); }
    void wantsItsToken();
    void wantsTheIdOfAJobThatItKnows();
    void answersEveryJob();
    void coversEveryVerbAndStatus();
    void namesTheErrorsAsDocumented();
    void ordersJobsByTimesInThePast();
    void keepsAFamilyTogether();
    void runsAnImagineToItsEnd();
    void runsAnAnimationToItsEnd();
    void changesLinkAndMessageFromStepToStep();
    void leavesUnfinishedJobsUnfinished();
    void cancelsNothing();

private:
    QString jobThatRuns(const QString &verb, const QString &button = {});
    QStringList stepsOf(const QString &id);

    std::unique_ptr<SampleBench> m_bench;
};

QString SampleServiceTest::jobThatRuns(const QString &verb, const QString &button)
{
    const QStringList ids = m_bench->midjourneyIdsThatEndWell();
    for (const QString &id : ids) {
        const QJsonObject found = m_bench->job(id);
        if (isRunningStatus(found["status"_L1]) && found["verb"_L1] == verb && found["button"_L1].toString() == button)
            return id;
    }
    return {};
}

// Status, percentage and number of pictures, second by second; each picture is fetched.
QStringList SampleServiceTest::stepsOf(const QString &id)
{
    static const QRegularExpression percentage(u"\\((\\d+)%\\)"_s);
    const QDateTime begun = m_bench->now;
    QStringList steps;
    for (int second = 0; second <= 22; ++second) {
        m_bench->now = begun.addSecs(second);
        const QJsonObject found = m_bench->job(id);
        const QJsonArray pictures = found["attachments"_L1].toArray();
        const QString percent = percentage.match(found["content"_L1].toString()).captured(1);
        steps.append(u"%1 %2: %3"_s.arg(found["status"_L1].toString(), percent, QString::number(pictures.size())));
        for (const QJsonValue &picture : pictures) {
            if (m_bench->ask(QUrl(picture["url"_L1].toString())).body.size() != picture["size"_L1].toInteger())
                steps.last() += u", one could not be had"_s;
        }
    }
    steps.erase(std::unique(steps.begin(), steps.end()), steps.end());
    return steps;
}

void SampleServiceTest::wantsItsToken()
{
    const QStringList paths{u"/v2/jobs/?jobid="_s + m_bench->midjourneyIds().first(), u"/v2/jobs"_s,
                            u"/v1/proxy/cdn-midjourney/?cdnUrl=x"_s};
    for (const QString &path : paths) {
        const QUrl url(m_bench->service->baseUrl().toString() + path);
        QCOMPARE(m_bench->ask(url).status, 401);
        QCOMPARE(m_bench->ask(url, {{"Authorization", "Bearer wrong"}}).status, 401);
        QCOMPARE(m_bench->ask(url, {{"Authorization", m_bench->service->token().toLatin1()}}).status, 401);
        QCOMPARE(m_bench->ask(url).json(), QJsonObject({{u"error"_s, u"Unauthorized"_s}, {u"code"_s, 401}}));
        QVERIFY(m_bench->askWithToken(path).status != 401);
    }
    const SampleService other;
    QVERIFY(other.token().startsWith("user:12345-"_L1) && other.token() != m_bench->service->token());
}

void SampleServiceTest::wantsTheIdOfAJobThatItKnows()
{
    QCOMPARE(m_bench->askWithToken(u"/v2/jobs/?jobid="_s).status, 400);
    QCOMPARE(m_bench->askWithToken(u"/v2/jobs/"_s).status, 400);
    QCOMPARE(m_bench->askWithToken(u"/v2/jobs/"_s).json()["error"_L1], "Query param jobid not provided"_L1);
    const HttpClient::Answer unknown = m_bench->askForJob(u"job:1"_s);
    QCOMPARE(unknown.status, 404);
    QCOMPARE(unknown.json(), QJsonObject({{u"error"_s, u"Unable to locate job job:1"_s}, {u"code"_s, 404}}));
    QCOMPARE(m_bench->askWithToken(u"/v2/jobs?jobid="_s + m_bench->midjourneyIds().first()).status, 200); // without the slash, too
}

void SampleServiceTest::answersEveryJob()
{
    const QStringList ids = m_bench->midjourneyIds();
    QCOMPARE(ids.size(), 33);
    for (const QString &id : ids.first(26)) {
        const HttpClient::Answer answer = m_bench->askForJob(id);
        const QJsonObject found = answer.json();
        QCOMPARE(found["jobid"_L1], id);
        QCOMPARE(answer.status, found["status"_L1] == "moderated"_L1 ? 422 : 200);
        QCOMPARE(found["code"_L1], answer.status);
        QCOMPARE(answer.headers["content-type"], "application/json; charset=utf-8");
        QVERIFY2(!answer.body.contains('$'), answer.body.constData()); // nothing of the template is left
    }
}

void SampleServiceTest::coversEveryVerbAndStatus()
{
    QStringList verbs;
    QStringList statuses;
    for (const QString &id : m_bench->midjourneyIds().first(26)) {
        verbs.append(m_bench->job(id)["verb"_L1].toString());
        statuses.append(m_bench->job(id)["status"_L1].toString());
    }
    for (QStringList *list : {&verbs, &statuses}) {
        list->sort();
        list->removeDuplicates();
    }
    QCOMPARE(verbs.join(u' '), u"blend button describe fast imagine info panorama relax remix seed seed_async turbo variability"_s);
    QCOMPARE(statuses.join(u' '), u"cancelled completed created failed moderated progress reviewing started"_s);
}

void SampleServiceTest::namesTheErrorsAsDocumented()
{
    QMap<int, QString> errors;
    QCOMPARE(m_bench->service->jobIds().last(7), m_bench->midjourneyIds().last(7)); // after all that are jobs
    for (const QString &id : m_bench->midjourneyIds().last(7)) {
        const HttpClient::Answer answer = m_bench->askForJob(id);
        errors.insert(answer.status, answer.json()["error"_L1].toString().replace(id, u"<jobid>"_s));
        QCOMPARE(answer.json()["code"_L1].toInt(503), answer.status);
        QCOMPARE(answer.headers["retry-after"], answer.status == 429 ? "20" : QByteArray());
        QCOMPARE(answer.json()["retryAfter"_L1].toInt(), answer.status == 429 ? 20 : 0);
        QCOMPARE(answer.body.startsWith("<!DOCTYPE html>"), answer.status == 503);
        QCOMPARE(answer.headers["content-type"].startsWith("text/html"), answer.status == 503);
    }
    const QMap<int, QString> documented{{400, u"Query param jobid not provided"_s},
                                        {401, u"Unauthorized"_s},
                                        {402, u"Account has no subscription or subscription expired"_s},
                                        {404, u"Unable to locate job <jobid>"_s},
                                        {410, u"Job has expired"_s},
                                        {429, u"Too many requests"_s},
                                        {503, {}}};
    QCOMPARE(errors, documented);
}

void SampleServiceTest::ordersJobsByTimesInThePast()
{
    QStringList ids = m_bench->midjourneyIds().first(26);
    QCOMPARE(m_bench->job(ids.takeFirst())["imageUx"_L1].toArray().size(), 4); // the showpiece
    QDateTime last = m_bench->now;
    for (const QString &id : std::as_const(ids)) {
        const QJsonObject found = m_bench->job(id);
        const QDateTime created = QDateTime::fromString(found["created"_L1].toString(), Qt::ISODateWithMs);
        const QDateTime updated = QDateTime::fromString(found["updated"_L1].toString(), Qt::ISODateWithMs);
        QVERIFY(id.startsWith(u"job:"_s + created.toString(u"yyyyMMddHHmmsszzz"_s) + u"-user:12345-"_s));
        QVERIFY(created < last && created > m_bench->now.addDays(-30));
        QVERIFY(updated >= created && updated <= m_bench->now);
        last = created;
    }
}

void SampleServiceTest::keepsAFamilyTogether()
{
    const QJsonObject parent = m_bench->completedJob(u"imagine"_s);
    const QJsonArray children = parent["children"_L1].toArray();
    QCOMPARE(children.size(), 3);
    for (const QJsonValue &child : children) {
        const QJsonObject found = m_bench->job(child["jobid"_L1].toString());
        QCOMPARE(found["parentJobId"_L1], parent["jobid"_L1]);
        QCOMPARE(found["button"_L1], child["button"_L1]);
        QCOMPARE(found["messageId"_L1].toString(child["messageId"_L1].toString()), child["messageId"_L1].toString());
    }
}

void SampleServiceTest::runsAnImagineToItsEnd()
{
    const QString id = jobThatRuns(u"imagine"_s);
    const QStringList expected{u"created : 0"_s,    u"started : 0"_s,    u"progress 0: 0"_s,  u"progress 15: 0"_s,
                               u"progress 35: 1"_s, u"progress 63: 1"_s, u"progress 93: 1"_s, u"completed : 1"_s};
    QCOMPARE(stepsOf(id), expected);
    QCOMPARE(m_bench->job(id)["imageUx"_L1].toArray().size(), 4);
}

void SampleServiceTest::runsAnAnimationToItsEnd()
{
    const QString id = jobThatRuns(u"button"_s, u"Animate (Low motion)"_s);
    const QStringList expected{u"created : 0"_s,    u"started : 0"_s,    u"progress 12: 0"_s,
                               u"progress 35: 4"_s, u"progress 83: 4"_s, u"completed : 1"_s};
    QCOMPARE(stepsOf(id), expected);
    QCOMPARE(m_bench->job(id)["videoUx"_L1].toArray().size(), 4);
    QCOMPARE(m_bench->job(id)["attachments"_L1][0]["flags"_L1], 32);
}

void SampleServiceTest::changesLinkAndMessageFromStepToStep()
{
    const QString id = jobThatRuns(u"imagine"_s);
    QSet<QString> links;
    QStringList messages;
    for (const int wait : {9, 3, 3, 5}) {
        m_bench->now = m_bench->now.addSecs(wait);
        links.insert(m_bench->job(id)["attachments"_L1][0]["url"_L1].toString().section(u'/', 0, -2)); // up to the attachment's id
        messages.append(m_bench->job(id)["messageId"_L1].toString());
    }
    QCOMPARE(links.size(), 4);
    QCOMPARE(messages.at(0), messages.at(2));
    QVERIFY(messages.at(2) != messages.at(3));
    QCOMPARE(m_bench->job(id), m_bench->job(id)); // the same moment, the same answer
}

void SampleServiceTest::leavesUnfinishedJobsUnfinished()
{
    const auto running = [this] { return QJsonDocument::fromJson(m_bench->askWithToken(u"/v2/jobs"_s).body).array(); };
    QCOMPARE(running().size(), 6);
    for (const QString &id : m_bench->midjourneyIds())
        m_bench->askForJob(id);
    m_bench->now = m_bench->now.addSecs(3600);
    QJsonArray still;
    for (const QString &id : m_bench->midjourneyIds()) {
        const QJsonValue status = m_bench->job(id)["status"_L1];
        QCOMPARE(status == "completed"_L1, m_bench->midjourneyIdsThatEndWell().contains(id));
        if (isRunningStatus(status))
            still.append(id);
    }
    QCOMPARE(still.size(), 3);
    QCOMPARE(running(), still);
}

void SampleServiceTest::cancelsNothing()
{
    const QString id = m_bench->midjourneyIds().at(1); // of a job that runs
    for (const QString &path : {u"/v2/jobs/cancel/?jobid="_s + id, u"/v2/jobs/cancel?jobid="_s + id, u"/"_s})
        QCOMPARE(m_bench->askWithToken(path).status, 404);
    QCOMPARE(m_bench->job(id)["status"_L1], "created"_L1);
}

QTEST_GUILESS_MAIN(SampleServiceTest)
#include "tst_sampleservice.moc"
