// SPDX-License-Identifier: MIT
#include "app/services/allservices.h"
#include "tests/support/fixtures.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

const QString v2 = u"job:20260602103424017-user:12345-channel:1122334455667788990-bot:midjourney"_s;
const QString v3 = u"j1023141520123456789i-u12345-c1234567890123456789-bot:midjourney"_s;
const QString faceSwap = u"job:20240101123456789-user:12345-channel:1122334455-bot:faceswap"_s;
const QString foreign = u"j1023141520123456789i-u12345-c1234567890123456789-bot:other"_s;

} // namespace

// Each question goes to the adapter that the job belongs to.
class ServiceRegistryTest : public QObject
{
    Q_OBJECT

private slots:
    void recognizesDocumentsOfEach_data();
    void recognizesDocumentsOfEach();
    void findsIdsOfAllInTheirOrder();
    void tellsForeignIds();
    void requestsEachAtItsOwnAddress_data();
    void requestsEachAtItsOwnAddress();
    void namesEachServiceOnce();
    void readsWhatIsKeptByTheIdThatIsKnown();
    void asksTheServiceThatReadTheJob();
    void fetchesThroughTheServiceThatCan();

private:
    const ServiceRegistry m_services{allServices()};
};

void ServiceRegistryTest::recognizesDocumentsOfEach_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("service");
    QTest::newRow("v2") << fixture(u"jobs/v2-imagine-completed.json"_s) << u"midjourney"_s;
    QTest::newRow("v2 without an id") << QByteArray("{\"verb\": \"imagine\", \"status\": \"completed\"}") << u"midjourney"_s;
    QTest::newRow("v3") << fixture(u"midjourney-v3/v3-imagine-progress.json"_s) << u"midjourney-v3"_s;
    QTest::newRow("faceswap") << fixture(u"faceswap/faceswap-headshot-completed.json"_s) << u"faceswap"_s;
    QTest::newRow("v3 without its parts") << QByteArray("{\"jobid\": \"" + v3.toLatin1() + "\", \"status\": \"created\"}")
                                          << u"midjourney-v3"_s;
    QTest::newRow("another service's") << QByteArray("{\"jobid\": \"j0903180709650836584v-u1-email:a@b.c-bot:other\","
                                                     " \"type\": \"video\", \"status\": \"completed\", \"response\": {}}")
                                       << QString();
    QTest::newRow("error") << fixture(u"jobs/v2-error-404.json"_s) << u"error"_s;
    QTest::newRow("neither") << QByteArray("{\"a\": 1}") << QString();
}

void ServiceRegistryTest::recognizesDocumentsOfEach()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, service);
    const Recognized recognized = m_services.recognize(QJsonDocument::fromJson(json).object());
    const Job *job = std::get_if<Job>(&recognized);
    QCOMPARE(job ? job->service : std::holds_alternative<ServiceError>(recognized) ? u"error"_s : QString(), service);
    if (job)
        QCOMPARE(m_services.parse(json)->service, service);
}

void ServiceRegistryTest::findsIdsOfAllInTheirOrder()
{
    const QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(v2));
    QCOMPARE(m_services.mentionsIn(QStringList{v3, faceSwap, v2, v3, faceSwap}.join(u'\n')).ids, (QStringList{v3, faceSwap, v2}));
    QCOMPARE(m_services.mentionsIn(QStringList{v2, v3}.join(u'\n')).ids, (QStringList{v2, v3}));
    const QStringList mixed = m_services.mentionsIn(QStringList{v3, encoded}.join(u'\n')).ids;
    QCOMPARE(QSet<QString>(mixed.begin(), mixed.end()), (QSet<QString>{v2, v3}));
}

void ServiceRegistryTest::tellsForeignIds()
{
    const Service::Mentions mentions = m_services.mentionsIn(v3 + u' ' + foreign);
    QCOMPARE(mentions.ids, QStringList{v3});
    QCOMPARE(mentions.foreignIds, QStringList{foreign});
}

void ServiceRegistryTest::requestsEachAtItsOwnAddress_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("days");
    QTest::newRow("v2") << v2 << u"/v2/jobs/"_s << 31;
    QTest::newRow("v3") << v3 << u"/v3/midjourney/jobs/"_s + v3 << 62;
    QTest::newRow("faceswap") << faceSwap << u"/v1/faceswap/jobs/"_s << 31;
    QTest::newRow("of no known form") << u"x"_s << u"/v2/jobs/"_s << 31;
}

void ServiceRegistryTest::requestsEachAtItsOwnAddress()
{
    QFETCH(QString, id);
    QFETCH(QString, path);
    QFETCH(int, days);
    QCOMPARE(m_services.jobUrl(m_services.defaultBase(), id).path(), path);
    QCOMPARE(m_services.lifetime(id), std::chrono::days(days));
    QCOMPARE(m_services.lifetime({}), std::chrono::days(31));
}

void ServiceRegistryTest::namesEachServiceOnce()
{
    QSet<QString> ids;
    const ServiceRegistry::Adapters adapters = allServices();
    for (const auto &adapter : adapters)
        ids.insert(adapter->id());
    QCOMPARE(ids,
             (QSet<QString>{u"midjourney"_s, u"midjourney-v3"_s, u"faceswap"_s, u"google-flow"_s, u"runwayml"_s, u"dreamina"_s, u"kling"_s,
                            u"luma"_s, u"minimax"_s, u"pixverse"_s, u"mureka"_s, u"tempolor"_s, u"google-vids"_s, u"gemini-notebook"_s,
                            u"flowmusic"_s, u"acemusic"_s})); // they stand in archives: never change one
}

// A response that leaves out the id, or in which a gateway has put another.
void ServiceRegistryTest::readsWhatIsKeptByTheIdThatIsKnown()
{
    QByteArray json = fixture(u"midjourney-v3/v3-imagine-progress.json"_s);
    json.replace("\"jobid\": \"" + v3.toLatin1() + "\",", "");
    const Result<Job> job = m_services.parse(json, v3);
    QVERIFY(job);
    QCOMPARE(job->service, u"midjourney-v3"_s);
    QCOMPARE(job->id, v3);
    QCOMPARE(job->prompt.text, u"a cat in a hat"_s);
}

// The id alone would say otherwise.
void ServiceRegistryTest::asksTheServiceThatReadTheJob()
{
    JobResponse answer{.job = {.service = u"faceswap"_s, .id = v3}, .raw = "{\"content\": \"**a** - <@1> (fast)\"}"};
    const auto has = [&](const QString &key) {
        const QList<JobSection> sections = m_services.sectionsOf(answer);
        return std::any_of(sections.begin(), sections.end(), [&](const JobSection &section) { return section.key == key; });
    };
    QVERIFY(!has(u"asRun"_s));
    answer.job.service = u"midjourney-v3"_s;
    QVERIFY(has(u"asRun"_s));
}

void ServiceRegistryTest::fetchesThroughTheServiceThatCan()
{
    const QUrl image(u"https://cdn.midjourney.com/g/0_0.png"_s);
    QVERIFY(m_services.proxyUrl(m_services.defaultBase(), image));
    QVERIFY(!m_services.directAgent(image).isEmpty());
    QVERIFY(!m_services.proxyUrl(m_services.defaultBase(), QUrl(u"https://cdn.discordapp.com/a.png"_s)));
}

QTEST_GUILESS_MAIN(ServiceRegistryTest)
#include "tst_serviceregistry.moc"
