// SPDX-License-Identifier: MIT
#include "app/common/utczone.h"
#include "tests/support/samplebench.h"

#include <QJsonArray>
#include <QtTest>

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

} // namespace

// The media of the sample service, and what it takes to get them.
class SampleMediaTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_bench = std::make_unique<SampleBench>(); }
    void offersSevenMediaOfTheFirstJob();
    void servesEveryMediumThatItNames();
    void servesForeignSources();
    void refusesTheTokenWhereItDoesNotBelong();
    void letsLinksExpire();
    void wantsTheLinkAsItWasGiven();
    void knowsOnlyWhatIsAtMidjourney();

private:
    std::unique_ptr<SampleBench> m_bench;
};

void SampleMediaTest::offersSevenMediaOfTheFirstJob()
{
    const QJsonObject found = m_bench->completedJob(u"imagine"_s);
    QCOMPARE(found["attachments"_L1].toArray().size(), 1);
    QCOMPARE(found["imageUx"_L1].toArray().size(), 4);
    QCOMPARE(found["videoUx"_L1].toArray().size(), 2);
    const QJsonValue grid = found["attachments"_L1][0];
    QVERIFY(grid["filename"_L1].toString().startsWith("user_a_lighthouse_"_L1));
    QVERIFY(grid["url"_L1].toString().contains(u'/' + grid["id"_L1].toString() + u'/' + grid["filename"_L1].toString() + u"?ex="_s));
}

void SampleMediaTest::servesEveryMediumThatItNames()
{
    const QStringList ids = m_bench->midjourneyIdsThatEndWell();
    QCOMPARE(ids.size(), 19);
    for (const QString &id : ids)
        m_bench->askForJob(id); // what runs begins
    m_bench->now = m_bench->now.addSecs(60);
    qsizetype media = 0;
    for (const QString &id : ids) {
        const QJsonObject found = m_bench->job(id);
        QCOMPARE(found["status"_L1], "completed"_L1);
        const QList<QJsonObject> objects = objectsWithUrl(found);
        media += objects.size();
        for (const QJsonObject &object : objects) {
            const QString url = object["url"_L1].toString();
            const HttpClient::Answer answer
                = url.startsWith("https://cdn.midjourney.com/"_L1) ? m_bench->askMidjourney(url) : m_bench->ask(QUrl(url));
            QVERIFY2(answer.status == 200 && !answer.body.isEmpty(), qPrintable(url));
            QCOMPARE(answer.headers["content-length"].toLongLong(), answer.body.size());
            QCOMPARE(object.contains("size"_L1), object.contains("filename"_L1)); // every attachment lists its size
            QCOMPARE(object["size"_L1].toInteger(answer.body.size()), answer.body.size());
            QVERIFY(!object.contains("content_type"_L1)
                    || answer.headers["content-type"] == object["content_type"_L1].toString().toLatin1());
        }
    }
    QCOMPARE(media, 46);
}

void SampleMediaTest::servesForeignSources()
{
    QJsonArray urls = m_bench->completedJob(u"blend"_s)["blendUrls"_L1].toArray();
    urls.append(m_bench->completedJob(u"describe"_s)["describeUrl"_L1]);
    QCOMPARE(urls.size(), 3);
    for (const QJsonValue &url : std::as_const(urls)) {
        QCOMPARE(m_bench->ask(QUrl(url.toString())).status, 200);
        QCOMPARE(m_bench->ask(QUrl(url.toString()), {m_bench->bearer()}).status, 400);
    }
    for (const QString &name : {u"nothing.png"_s, u"..%2Fjobs%2F01-imagine-lighthouse.json"_s, QString()})
        QCOMPARE(m_bench->ask(QUrl(m_bench->service->baseUrl().toString() + u"/sources/"_s + name)).status, 404);
}

void SampleMediaTest::refusesTheTokenWhereItDoesNotBelong()
{
    const QString embed = m_bench->completedJob(u"describe"_s)["embeds"_L1][0]["image"_L1]["url"_L1].toString();
    QVERIFY(embed.contains("/ephemeral-attachments/"_L1));
    for (const QUrl &url : {m_bench->gridUrl(), QUrl(embed)}) {
        QCOMPARE(m_bench->ask(url).status, 200);
        QCOMPARE(m_bench->ask(url, {m_bench->bearer()}).status, 400);
        QCOMPARE(m_bench->ask(url, {m_bench->bearer()}).body, "Unexpected Authorization header");
    }
}

void SampleMediaTest::letsLinksExpire()
{
    const QUrl url = m_bench->gridUrl();
    const qint64 expires = url.query().section(u'&', 0, 0).section(u'=', 1).toLongLong(nullptr, 16);
    QCOMPARE(expires, m_bench->now.addDays(1).toSecsSinceEpoch());
    m_bench->now = QDateTime::fromSecsSinceEpoch(expires - 1, utcZone);
    QCOMPARE(m_bench->ask(url).status, 200);
    m_bench->now = QDateTime::fromSecsSinceEpoch(expires + 1, utcZone);
    QCOMPARE(m_bench->ask(url).status, 404);
    QCOMPARE(m_bench->ask(url).body, "This content is no longer available.");
}

void SampleMediaTest::wantsTheLinkAsItWasGiven()
{
    const QString url = m_bench->gridUrl().toString();
    QCOMPARE(m_bench->ask(QUrl(url + u"format=webp&width=300"_s)).status, 200); // as for the resizer
    QCOMPARE(m_bench->ask(QUrl(url.chopped(1))).status, 404);                   // the last '&' belongs to it
    QCOMPARE(m_bench->ask(QUrl(url.section(u'?', 0, 0))).status, 404);
    QCOMPARE(m_bench->ask(QUrl(QString(url).replace("/attachments/"_L1, "/ephemeral-attachments/"_L1))).status, 404);
}

void SampleMediaTest::knowsOnlyWhatIsAtMidjourney()
{
    const QString url = m_bench->completedJob(u"imagine"_s)["imageUx"_L1][0]["url"_L1].toString();
    QCOMPARE(m_bench->askMidjourney(url).status, 200);
    QCOMPARE(m_bench->askMidjourney(QString(url).replace("cdn.midjourney.com"_L1, "example.com"_L1)).status, 404);
    QCOMPARE(m_bench->askMidjourney(url + u'x').json()["code"_L1], 404);
}

QTEST_GUILESS_MAIN(SampleMediaTest)
#include "tst_samplemedia.moc"
