#include "app/common/utczone.h"
#include "app/demo/sampleservice.h"
#include "tests/support/httpclient.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QtTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// Every object in `value` that has a url.
QList<QJsonObject> objectsWithUrl(const QJsonValue &value)
{
    QList<QJsonObject> found;
    const QJsonArray list = value.toArray();
    for (const QJsonValue &item : list)
        found += objectsWithUrl(item);
    const QJsonObject object = value.toObject();
    if (object.contains("url"_L1))
        found.append(object);
    for (const QJsonValue item : object)
        found += objectsWithUrl(item);
    return found;
}

QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

bool isRunningStatus(const QJsonValue &status)
{
    return status == "created"_L1 || status == "started"_L1 || status == "progress"_L1;
}

} // namespace

// The real server on loopback, asked by Qt's own client; the clock is ours.
class SampleServiceTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void wantsItsToken();
    void wantsTheIdOfAJobThatItKnows();
    void answersEveryJob();
    void coversEveryVerbAndStatus();
    void namesTheErrorsAsDocumented();
    void ordersJobsByTimesInThePast();
    void keepsAFamilyTogether();
    void offersSevenMediaOfTheFirstJob();
    void servesEveryMediumThatItNames();
    void servesForeignSources();
    void runsAnImagineToItsEnd();
    void runsAnAnimationToItsEnd();
    void changesLinkAndMessageFromStepToStep();
    void leavesUnfinishedJobsUnfinished();
    void refusesTheTokenWhereItDoesNotBelong();
    void letsLinksExpire();
    void wantsTheLinkAsItWasGiven();
    void knowsOnlyWhatIsAtMidjourney();
    void cancelsNothing();

private:
    HttpClient::Answer ask(const QUrl &url, const HttpClient::Headers &headers = {}) { return m_client.ask(url, headers); }
    HttpClient::Answer askWithToken(const QString &pathAndQuery)
    {
        return ask(QUrl(m_service->baseUrl().toString() + pathAndQuery), {bearer()});
    }
    HttpClient::Answer askForJob(const QString &id) { return askWithToken(u"/v2/jobs/?jobid="_s + encoded(id)); }
    HttpClient::Answer askMidjourney(const QString &url) { return askWithToken(u"/v1/proxy/cdn-midjourney/?cdnUrl="_s + encoded(url)); }

    std::pair<QByteArray, QByteArray> bearer() const { return {"Authorization", "Bearer " + m_service->token().toLatin1()}; }
    QJsonObject job(const QString &id) { return askForJob(id).json(); }
    QJsonObject completedJob(const QString &verb);
    QUrl gridUrl() { return QUrl(completedJob(u"imagine"_s)["attachments"_L1][0]["url"_L1].toString()); }
    QString jobThatRuns(const QString &verb, const QString &button = {});
    QStringList stepsOf(const QString &id);

    HttpClient m_client;
    QDateTime m_now;
    std::unique_ptr<SampleService> m_service;
};

void SampleServiceTest::init()
{
    m_now = QDateTime::fromString(u"2026-03-01T12:00:00.250Z"_s, Qt::ISODateWithMs);
    m_service = std::make_unique<SampleService>([this] { return m_now; });
    QVERIFY(m_service->start());
}

QJsonObject SampleServiceTest::completedJob(const QString &verb)
{
    const QStringList ids = m_service->jobIdsThatEndWell();
    for (const QString &id : ids) {
        const QJsonObject found = job(id);
        if (found["verb"_L1] == verb && found["status"_L1] == "completed"_L1)
            return found;
    }
    return {};
}

QString SampleServiceTest::jobThatRuns(const QString &verb, const QString &button)
{
    const QStringList ids = m_service->jobIdsThatEndWell();
    for (const QString &id : ids) {
        const QJsonObject found = job(id);
        if (isRunningStatus(found["status"_L1]) && found["verb"_L1] == verb && found["button"_L1].toString() == button)
            return id;
    }
    return {};
}

// Status, percentage and number of pictures, second by second; each picture is fetched.
QStringList SampleServiceTest::stepsOf(const QString &id)
{
    static const QRegularExpression percentage(u"\\((\\d+)%\\)"_s);
    const QDateTime begun = m_now;
    QStringList steps;
    for (int second = 0; second <= 22; ++second) {
        m_now = begun.addSecs(second);
        const QJsonObject found = job(id);
        const QJsonArray pictures = found["attachments"_L1].toArray();
        const QString percent = percentage.match(found["content"_L1].toString()).captured(1);
        steps.append(u"%1 %2: %3"_s.arg(found["status"_L1].toString(), percent, QString::number(pictures.size())));
        for (const QJsonValue &picture : pictures) {
            if (ask(QUrl(picture["url"_L1].toString())).body.size() != picture["size"_L1].toInteger())
                steps.last() += u", one could not be had"_s;
        }
    }
    steps.erase(std::unique(steps.begin(), steps.end()), steps.end());
    return steps;
}

void SampleServiceTest::wantsItsToken()
{
    const QStringList paths{u"/v2/jobs/?jobid="_s + m_service->jobIds().first(), u"/v2/jobs"_s, u"/v1/proxy/cdn-midjourney/?cdnUrl=x"_s};
    for (const QString &path : paths) {
        const QUrl url(m_service->baseUrl().toString() + path);
        QCOMPARE(ask(url).status, 401);
        QCOMPARE(ask(url, {{"Authorization", "Bearer wrong"}}).status, 401);
        QCOMPARE(ask(url, {{"Authorization", m_service->token().toLatin1()}}).status, 401);
        QCOMPARE(ask(url).json(), QJsonObject({{u"error"_s, u"Unauthorized"_s}, {u"code"_s, 401}}));
        QVERIFY(askWithToken(path).status != 401);
    }
    const SampleService other;
    QVERIFY(other.token().startsWith("user:12345-"_L1) && other.token() != m_service->token());
}

void SampleServiceTest::wantsTheIdOfAJobThatItKnows()
{
    QCOMPARE(askWithToken(u"/v2/jobs/?jobid="_s).status, 400);
    QCOMPARE(askWithToken(u"/v2/jobs/"_s).status, 400);
    QCOMPARE(askWithToken(u"/v2/jobs/"_s).json()["error"_L1], "Query param jobid not provided"_L1);
    const HttpClient::Answer unknown = askForJob(u"job:1"_s);
    QCOMPARE(unknown.status, 404);
    QCOMPARE(unknown.json(), QJsonObject({{u"error"_s, u"Unable to locate job job:1"_s}, {u"code"_s, 404}}));
    QCOMPARE(askWithToken(u"/v2/jobs?jobid="_s + m_service->jobIds().first()).status, 200); // without the slash, too
}

void SampleServiceTest::answersEveryJob()
{
    const QStringList ids = m_service->jobIds();
    QCOMPARE(ids.size(), 33);
    for (const QString &id : ids.first(26)) {
        const HttpClient::Answer answer = askForJob(id);
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
    for (const QString &id : m_service->jobIds().first(26)) {
        verbs.append(job(id)["verb"_L1].toString());
        statuses.append(job(id)["status"_L1].toString());
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
    for (const QString &id : m_service->jobIds().last(7)) {
        const HttpClient::Answer answer = askForJob(id);
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
    QStringList ids = m_service->jobIds().first(26);
    QCOMPARE(job(ids.takeFirst())["imageUx"_L1].toArray().size(), 4); // the showpiece
    QDateTime last = m_now;
    for (const QString &id : std::as_const(ids)) {
        const QJsonObject found = job(id);
        const QDateTime created = QDateTime::fromString(found["created"_L1].toString(), Qt::ISODateWithMs);
        const QDateTime updated = QDateTime::fromString(found["updated"_L1].toString(), Qt::ISODateWithMs);
        QVERIFY(id.startsWith(u"job:"_s + created.toString(u"yyyyMMddHHmmsszzz"_s) + u"-user:12345-"_s));
        QVERIFY(created < last && created > m_now.addDays(-30));
        QVERIFY(updated >= created && updated <= m_now);
        last = created;
    }
}

void SampleServiceTest::keepsAFamilyTogether()
{
    const QJsonObject parent = completedJob(u"imagine"_s);
    const QJsonArray children = parent["children"_L1].toArray();
    QCOMPARE(children.size(), 3);
    for (const QJsonValue &child : children) {
        const QJsonObject found = job(child["jobid"_L1].toString());
        QCOMPARE(found["parentJobId"_L1], parent["jobid"_L1]);
        QCOMPARE(found["button"_L1], child["button"_L1]);
        QCOMPARE(found["messageId"_L1].toString(child["messageId"_L1].toString()), child["messageId"_L1].toString());
    }
}

void SampleServiceTest::offersSevenMediaOfTheFirstJob()
{
    const QJsonObject found = completedJob(u"imagine"_s);
    QCOMPARE(found["attachments"_L1].toArray().size(), 1);
    QCOMPARE(found["imageUx"_L1].toArray().size(), 4);
    QCOMPARE(found["videoUx"_L1].toArray().size(), 2);
    const QJsonValue grid = found["attachments"_L1][0];
    QVERIFY(grid["filename"_L1].toString().startsWith("user_a_lighthouse_"_L1));
    QVERIFY(grid["url"_L1].toString().contains(u'/' + grid["id"_L1].toString() + u'/' + grid["filename"_L1].toString() + u"?ex="_s));
}

void SampleServiceTest::servesEveryMediumThatItNames()
{
    const QStringList ids = m_service->jobIdsThatEndWell();
    QCOMPARE(ids.size(), 19);
    for (const QString &id : ids)
        job(id); // what runs begins
    m_now = m_now.addSecs(60);
    qsizetype media = 0;
    for (const QString &id : ids) {
        const QJsonObject found = job(id);
        QCOMPARE(found["status"_L1], "completed"_L1);
        const QList<QJsonObject> objects = objectsWithUrl(found);
        media += objects.size();
        for (const QJsonObject &object : objects) {
            const QString url = object["url"_L1].toString();
            const HttpClient::Answer answer = url.startsWith("https://cdn.midjourney.com/"_L1) ? askMidjourney(url) : ask(QUrl(url));
            QVERIFY2(answer.status == 200 && !answer.body.isEmpty(), qPrintable(url));
            QCOMPARE(answer.headers["content-length"].toLongLong(), answer.body.size());
            QCOMPARE(object.contains("size"_L1), object.contains("filename"_L1)); // every attachment tells its size
            QCOMPARE(object["size"_L1].toInteger(answer.body.size()), answer.body.size());
            QVERIFY(!object.contains("content_type"_L1)
                    || answer.headers["content-type"] == object["content_type"_L1].toString().toLatin1());
        }
    }
    QCOMPARE(media, 46);
}

void SampleServiceTest::servesForeignSources()
{
    QJsonArray urls = completedJob(u"blend"_s)["blendUrls"_L1].toArray();
    urls.append(completedJob(u"describe"_s)["describeUrl"_L1]);
    QCOMPARE(urls.size(), 3);
    for (const QJsonValue &url : std::as_const(urls)) {
        QCOMPARE(ask(QUrl(url.toString())).status, 200);
        QCOMPARE(ask(QUrl(url.toString()), {bearer()}).status, 400);
    }
    for (const QString &name : {u"nothing.png"_s, u"..%2Fjobs%2F01-imagine-lighthouse.json"_s, QString()})
        QCOMPARE(ask(QUrl(m_service->baseUrl().toString() + u"/sources/"_s + name)).status, 404);
}

void SampleServiceTest::runsAnImagineToItsEnd()
{
    const QString id = jobThatRuns(u"imagine"_s);
    const QStringList expected{u"created : 0"_s,    u"started : 0"_s,    u"progress 0: 0"_s,  u"progress 15: 0"_s,
                               u"progress 35: 1"_s, u"progress 63: 1"_s, u"progress 93: 1"_s, u"completed : 1"_s};
    QCOMPARE(stepsOf(id), expected);
    QCOMPARE(job(id)["imageUx"_L1].toArray().size(), 4);
}

void SampleServiceTest::runsAnAnimationToItsEnd()
{
    const QString id = jobThatRuns(u"button"_s, u"Animate (Low motion)"_s);
    const QStringList expected{u"created : 0"_s,    u"started : 0"_s,    u"progress 12: 0"_s,
                               u"progress 35: 4"_s, u"progress 83: 4"_s, u"completed : 1"_s};
    QCOMPARE(stepsOf(id), expected);
    QCOMPARE(job(id)["videoUx"_L1].toArray().size(), 4);
    QCOMPARE(job(id)["attachments"_L1][0]["flags"_L1], 32);
}

void SampleServiceTest::changesLinkAndMessageFromStepToStep()
{
    const QString id = jobThatRuns(u"imagine"_s);
    QSet<QString> links;
    QStringList messages;
    for (const int wait : {9, 3, 3, 5}) {
        m_now = m_now.addSecs(wait);
        links.insert(job(id)["attachments"_L1][0]["url"_L1].toString().section(u'/', 0, -2)); // up to the attachment's id
        messages.append(job(id)["messageId"_L1].toString());
    }
    QCOMPARE(links.size(), 4);
    QCOMPARE(messages.at(0), messages.at(2));
    QVERIFY(messages.at(2) != messages.at(3));
    QCOMPARE(job(id), job(id)); // the same moment, the same answer
}

void SampleServiceTest::leavesUnfinishedJobsUnfinished()
{
    const auto running = [this] { return QJsonDocument::fromJson(askWithToken(u"/v2/jobs"_s).body).array(); };
    QCOMPARE(running().size(), 6);
    for (const QString &id : m_service->jobIds())
        askForJob(id);
    m_now = m_now.addSecs(3600);
    QJsonArray still;
    for (const QString &id : m_service->jobIds()) {
        const QJsonValue status = job(id)["status"_L1];
        QCOMPARE(status == "completed"_L1, m_service->jobIdsThatEndWell().contains(id));
        if (isRunningStatus(status))
            still.append(id);
    }
    QCOMPARE(still.size(), 3);
    QCOMPARE(running(), still);
}

void SampleServiceTest::refusesTheTokenWhereItDoesNotBelong()
{
    const QString embed = completedJob(u"describe"_s)["embeds"_L1][0]["image"_L1]["url"_L1].toString();
    QVERIFY(embed.contains("/ephemeral-attachments/"_L1));
    for (const QUrl &url : {gridUrl(), QUrl(embed)}) {
        QCOMPARE(ask(url).status, 200);
        QCOMPARE(ask(url, {bearer()}).status, 400);
        QCOMPARE(ask(url, {bearer()}).body, "Unexpected Authorization header");
    }
}

void SampleServiceTest::letsLinksExpire()
{
    const QUrl url = gridUrl();
    const qint64 expires = url.query().section(u'&', 0, 0).section(u'=', 1).toLongLong(nullptr, 16);
    QCOMPARE(expires, m_now.addDays(1).toSecsSinceEpoch());
    m_now = QDateTime::fromSecsSinceEpoch(expires - 1, utcZone);
    QCOMPARE(ask(url).status, 200);
    m_now = QDateTime::fromSecsSinceEpoch(expires + 1, utcZone);
    QCOMPARE(ask(url).status, 404);
    QCOMPARE(ask(url).body, "This content is no longer available.");
}

void SampleServiceTest::wantsTheLinkAsItWasGiven()
{
    const QString url = gridUrl().toString();
    QCOMPARE(ask(QUrl(url + u"format=webp&width=300"_s)).status, 200); // as the resizer is asked
    QCOMPARE(ask(QUrl(url.chopped(1))).status, 404);                   // the last '&' belongs to it
    QCOMPARE(ask(QUrl(url.section(u'?', 0, 0))).status, 404);
    QCOMPARE(ask(QUrl(QString(url).replace("/attachments/"_L1, "/ephemeral-attachments/"_L1))).status, 404);
}

void SampleServiceTest::knowsOnlyWhatIsAtMidjourney()
{
    const QString url = completedJob(u"imagine"_s)["imageUx"_L1][0]["url"_L1].toString();
    QCOMPARE(askMidjourney(url).status, 200);
    QCOMPARE(askMidjourney(QString(url).replace("cdn.midjourney.com"_L1, "example.com"_L1)).status, 404);
    QCOMPARE(askMidjourney(url + u'x').json()["code"_L1], 404);
}

void SampleServiceTest::cancelsNothing()
{
    const QString id = m_service->jobIds().at(1); // of a job that runs
    for (const QString &path : {u"/v2/jobs/cancel/?jobid="_s + id, u"/v2/jobs/cancel?jobid="_s + id, u"/"_s})
        QCOMPARE(askWithToken(path).status, 404);
    QCOMPARE(job(id)["status"_L1], "created"_L1);
}

QTEST_GUILESS_MAIN(SampleServiceTest)
#include "tst_sampleservice.moc"
