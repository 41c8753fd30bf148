// SPDX-License-Identifier: MIT
#include "app/services/midjourney/cdn.h"
#include "app/services/midjourney/media.h"
#include "app/services/midjourney/midjourneyv2.h"
#include "tests/support/fixtures.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include <time.h>

using namespace Qt::StringLiterals;

namespace {

const QString id = u"job:20260602103424017-user:12345-channel:1122334455667788990-bot:midjourney"_s;
const QString otherId = u"job:20250903140512001-user:7-channel:99-bot:midjourney"_s;
const QString foreignId = u"j20260602103424017i-u12345-c1122334455667788990-bot:midjourney"_s;

QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

QJsonObject objectOf(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace

class MidjourneyV2Test : public QObject
{
    Q_OBJECT

private slots:
    void tellsFromAnIdWhenAJobWasMade_data();
    void tellsFromAnIdWhenAJobWasMade();
    void tellsTheSameTimeWhereClocksChange();
    void readsTheUserFromAnId();
    void findsIdsInAnyText_data();
    void findsIdsInAnyText();
    void findsEachIdOnceAndInOrder();
    void knowsLinksThatAct_data();
    void knowsLinksThatAct();
    void asksForAJobAsDocumented_data();
    void asksForAJobAsDocumented();
    void asksTheProxyForMidjourneysMedia_data();
    void asksTheProxyForMidjourneysMedia();
    void asksTheProxyForNothingElse_data();
    void asksTheProxyForNothingElse();
    void guessesWhereImagesLie_data();
    void guessesWhereImagesLie();
    void namesAMediumForGood_data();
    void namesAMediumForGood();
    void tellsJobsFromErrorsAndOthers_data();
    void tellsJobsFromErrorsAndOthers();
    void keepsTheTimeOfTheIdWhenTheFieldIsMissing();

private:
    MidjourneyV2 m_service;
};

void MidjourneyV2Test::tellsFromAnIdWhenAJobWasMade_data()
{
    QTest::addColumn<QString>("jobId");
    QTest::addColumn<QString>("expected"); // empty: it holds no time
    QTest::newRow("v2") << id << u"2026-06-02T10:34:24.017Z"_s;
    QTest::newRow("leap day") << u"job:20240229235959999-user:1-channel:2-bot:midjourney"_s << u"2024-02-29T23:59:59.999Z"_s;
    QTest::newRow("no such day") << u"job:20250229235959999-user:1-channel:2-bot:midjourney"_s << QString();
    QTest::newRow("no such month") << u"job:20251329235959999-user:1-channel:2-bot:midjourney"_s << QString();
    QTest::newRow("too short") << u"job:2025-user:1-channel:2-bot:midjourney"_s << QString();
    QTest::newRow("too long") << u"job:202506021034240179-user:1-channel:2-bot:midjourney"_s << QString();
    QTest::newRow("v3") << foreignId << QString();
    QTest::newRow("empty") << QString() << QString();
}

void MidjourneyV2Test::tellsFromAnIdWhenAJobWasMade()
{
    QFETCH(QString, jobId);
    QFETCH(QString, expected);
    const QDateTime created = m_service.createdFromId(jobId);
    QCOMPARE(created.isValid(), !expected.isEmpty());
    if (created.isValid()) {
        QCOMPARE(created.toString(Qt::ISODateWithMs), expected);
        QCOMPARE(created.timeSpec(), Qt::UTC);
    }
}

// 02:30 on that day exists in UTC, but on no wall clock in Central Europe.
void MidjourneyV2Test::tellsTheSameTimeWhereClocksChange()
{
    const auto restore = qScopeGuard([zone = qgetenv("TZ")] {
        qputenv("TZ", zone);
        tzset();
    });
    qputenv("TZ", "CET-1CEST,M3.5.0,M10.5.0/3");
    tzset();
    const QDateTime created = m_service.createdFromId(u"job:20260329023000017-user:1-channel:2-bot:midjourney"_s);
    QCOMPARE(created.toString(Qt::ISODateWithMs), u"2026-03-29T02:30:00.017Z"_s);
    const auto job = m_service.parse("{\"created\": \"2026-03-29T02:30:00.017\"}");
    QVERIFY(job);
    QCOMPARE(job->created, created);
}

void MidjourneyV2Test::readsTheUserFromAnId()
{
    const auto userOf = [this](const QByteArray &jobId) {
        const QByteArray raw = "{\"jobid\": \"" + jobId + "\"}";
        for (const JobSection &section : m_service.sectionsOf({.job = *m_service.parse(raw), .raw = raw})) {
            for (const Field &field : std::get<QList<Field>>(section.body)) {
                if (field.name == "User ID"_L1)
                    return field.value;
            }
        }
        return QString();
    };
    QCOMPARE(userOf("job:20260329023000017-user:12345-channel:2-bot:midjourney"), u"12345"_s);
    QCOMPARE(userOf("job:20260329023000017-user:-channel:2-bot:midjourney"), QString());
    QCOMPARE(userOf("job:child"), QString());
}

void MidjourneyV2Test::findsIdsInAnyText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("ids");
    QTest::addColumn<QStringList>("foreignIds");
    const QStringList one{id};
    QTest::newRow("alone") << id << one << QStringList();
    QTest::newRow("in a sentence") << u"see ("_s + id + u"), please"_s << one << QStringList();
    QTest::newRow("in a link") << u"https://api.useapi.net/v2/jobs/?jobid="_s + id + u"&x=1"_s << one << QStringList();
    QTest::newRow("encoded") << encoded(id) << one << QStringList();
    QTest::newRow("encoded twice") << encoded(encoded(id)) << one << QStringList();
    QTest::newRow("dashes encoded") << encoded(id).replace(u'-', u"%2d"_s) << one << QStringList();
    QTest::newRow("link in a link") << u"https://x.example/?to="_s + encoded(u"https://api.useapi.net/v2/jobs/?jobid="_s + encoded(id))
                                    << one << QStringList();
    QTest::newRow("encoded quotes") << encoded(u"{\"jobid\":\""_s + id + u"\"}"_s) << one << QStringList();
    QTest::newRow("escaped JSON") << u"{\\\"jobid\\\":\\\""_s + id + u"\\\"}"_s << one << QStringList();
    QTest::newRow("escaped line") << u"ids:\\n"_s + id + u"\\n"_s << one << QStringList();
    QTest::newRow("in quotes") << u"'"_s + id + u"'"_s << one << QStringList();
    QTest::newRow("file name") << u"/tmp/"_s + id + u".json"_s << one << QStringList();
    QTest::newRow("percent signs around") << u"100%"_s + id + u" 50% done"_s << one << QStringList();
    QTest::newRow("16 digits") << QString(id).remove(4, 1) << QStringList() << QStringList();
    QTest::newRow("18 digits") << QString(id).insert(4, u'1') << QStringList() << QStringList();
    QTest::newRow("cut") << id.left(id.indexOf(u"-bot"_s)) << QStringList() << QStringList();
    QTest::newRow("other digits") << QString(id).replace(4, 1, QChar(0x0662)) << QStringList() << QStringList();
    QTest::newRow("v3") << foreignId << QStringList() << QStringList{foreignId};
    QTest::newRow("v3 of a video") << QString(foreignId).replace(u'i', u'v').replace(u"mvdjourney"_s, u"midjourney"_s) << QStringList()
                                   << QStringList{u"j20260602103424017v-u12345-c1122334455667788990-bot:midjourney"_s};
    QTest::newRow("v3 encoded") << u"jobid%3D"_s + encoded(foreignId) << QStringList() << QStringList{foreignId};
    QTest::newRow("GUID") << u"https://midjourney.com/jobs/f75b7efd-f533-5299-bef6-b2cf8954a538"_s << QStringList() << QStringList();
    QTest::newRow("empty") << QString() << QStringList() << QStringList();
}

void MidjourneyV2Test::findsIdsInAnyText()
{
    QFETCH(QString, text);
    QFETCH(QStringList, ids);
    QFETCH(QStringList, foreignIds);
    const Service::Mentions mentions = m_service.mentionsIn(text);
    QCOMPARE(mentions.ids, ids);
    QCOMPARE(mentions.foreignIds, foreignIds);
    QVERIFY(!mentions.hasActingLink);
}

void MidjourneyV2Test::findsEachIdOnceAndInOrder()
{
    const QString text = QStringList{otherId, id, encoded(otherId), foreignId, id, foreignId}.join(u'\n');
    QCOMPARE(m_service.mentionsIn(text).ids, (QStringList{otherId, id}));
    QCOMPARE(m_service.mentionsIn(text).foreignIds, QStringList{foreignId});
}

void MidjourneyV2Test::knowsLinksThatAct_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("acts");
    const QString root = u"https://api.useapi.net/v2/jobs"_s;
    QTest::newRow("cancel") << root + u"/cancel/?jobid="_s + id << true;
    QTest::newRow("cancel encoded") << encoded(root + u"/cancel/?jobid="_s + id) << true;
    QTest::newRow("button") << root + u"/button"_s << true;
    QTest::newRow("imagine") << u"curl -X POST "_s + root + u"/imagine -d '{}'"_s << true;
    QTest::newRow("read") << root + u"/?jobid="_s + id << false;
    QTest::newRow("list") << root << false;
    QTest::newRow("website") << u"https://midjourney.com/jobs/f75b7efd-f533-5299-bef6-b2cf8954a538"_s << false;
    QTest::newRow("the word") << u"please cancel "_s + id << false;
}

void MidjourneyV2Test::knowsLinksThatAct()
{
    QFETCH(QString, text);
    QFETCH(bool, acts);
    QCOMPARE(m_service.mentionsIn(text).hasActingLink, acts);
    QCOMPARE(m_service.mentionsIn(text).ids.size(), text.contains(u"jobid"_s) || text.contains(id) ? 1 : 0);
}

void MidjourneyV2Test::asksForAJobAsDocumented_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("jobId");
    QTest::addColumn<QByteArray>("expected");
    const QByteArray query = "jobid=job%3A20260602103424017-user%3A12345-channel%3A1122334455667788990-bot%3Amidjourney";
    QTest::newRow("the service") << u"https://api.useapi.net"_s << id << "https://api.useapi.net/v2/jobs/?" + query;
    QTest::newRow("slash") << u"https://api.useapi.net/"_s << id << "https://api.useapi.net/v2/jobs/?" + query;
    QTest::newRow("gateway") << u"https://gate.example:8443/useapi//"_s << id << "https://gate.example:8443/useapi/v2/jobs/?" + query;
    QTest::newRow("encoded gateway") << u"https://gate.example/a%20b"_s << id << "https://gate.example/a%20b/v2/jobs/?" + query;
    QTest::newRow("local") << u"http://127.0.0.1:8080"_s << id << "http://127.0.0.1:8080/v2/jobs/?" + query;
    QTest::newRow("odd id") << u"https://api.useapi.net"_s << u"a&b=c#d e%41+\u00E9/?"_s
                            << QByteArray("https://api.useapi.net/v2/jobs/?jobid=a%26b%3Dc%23d%20e%2541%2B%C3%A9%2F%3F");
}

void MidjourneyV2Test::asksForAJobAsDocumented()
{
    QFETCH(QString, base);
    QFETCH(QString, jobId);
    QFETCH(QByteArray, expected);
    QCOMPARE(m_service.jobUrl(QUrl(base), jobId).toEncoded(), expected);
}

void MidjourneyV2Test::asksTheProxyForMidjourneysMedia_data()
{
    QTest::addColumn<QString>("media");
    QTest::addColumn<QByteArray>("cdnUrl");
    QTest::newRow("image") << u"https://cdn.midjourney.com/f75b7efd-f533-5299-bef6-b2cf8954a538/0_0.png"_s
                           << QByteArray("https%3A%2F%2Fcdn.midjourney.com%2Ff75b7efd-f533-5299-bef6-b2cf8954a538%2F0_0.png");
    QTest::newRow("video") << u"https://cdn.midjourney.com/video/b4d8e1a0/3.mp4"_s
                           << QByteArray("https%3A%2F%2Fcdn.midjourney.com%2Fvideo%2Fb4d8e1a0%2F3.mp4");
    QTest::newRow("query") << u"https://cdn.midjourney.com/g/0_0.png?a=1&b=%20"_s
                           << QByteArray("https%3A%2F%2Fcdn.midjourney.com%2Fg%2F0_0.png%3Fa%3D1%26b%3D%2520");
    QTest::newRow("upper case") << u"HTTPS://CDN.Midjourney.com/g/0_0.png"_s
                                << QByteArray("https%3A%2F%2Fcdn.midjourney.com%2Fg%2F0_0.png");
}

void MidjourneyV2Test::asksTheProxyForMidjourneysMedia()
{
    QFETCH(QString, media);
    QFETCH(QByteArray, cdnUrl);
    const auto url = m_service.proxyUrl(m_service.defaultBase(), QUrl(media));
    QVERIFY(url);
    QCOMPARE(url->toEncoded(), "https://api.useapi.net/v1/proxy/cdn-midjourney/?cdnUrl=" + cdnUrl);
}

void MidjourneyV2Test::asksTheProxyForNothingElse_data()
{
    QTest::addColumn<QString>("media");
    for (const char *media : {"https://cdn.discordapp.com/attachments/1/2/a.png?ex=1", "http://cdn.midjourney.com/g/0_0.png",
                              "https://cdn.midjourney.com.example.com/g/0_0.png", "https://example.com/cdn.midjourney.com/g/0_0.png",
                              "https://cdn.midjourney.com:8443/g/0_0.png", "https://cdn.midjourney.com@example.com/g/0_0.png",
                              "https://user@cdn.midjourney.com/g/0_0.png", "https://midjourney.com/jobs/g", ""})
        QTest::newRow(media) << QString::fromLatin1(media);
}

void MidjourneyV2Test::asksTheProxyForNothingElse()
{
    QFETCH(QString, media);
    QCOMPARE(m_service.proxyUrl(m_service.defaultBase(), QUrl(media)), std::nullopt);
}

void MidjourneyV2Test::guessesWhereImagesLie_data()
{
    QTest::addColumn<QString>("filename");
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("content");
    QTest::addColumn<QString>("guid"); // empty: no guess
    const QString one = u"0a1b2c3d-0000-4000-8000-000000000001"_s;
    const QString other = u"0a1b2c3d-0000-4000-8000-000000000002"_s;
    const QString website = u"**a cat** - <@1> [(Open on website for full quality)](<https://midjourney.com/jobs/%1>) (fast)"_s;
    QTest::newRow("the file's name") << u"user_a_cat_%1.png"_s.arg(one) << u"https://a.example/a.png"_s << website.arg(other) << one;
    QTest::newRow("upper case") << u"user_a_cat_%1.png"_s.arg(one.toUpper()) << QString() << QString() << one;
    QTest::newRow("the last of two") << u"user_%1_%2.webp"_s.arg(other, one) << QString() << QString() << one;
    QTest::newRow("the link") << QString() << u"https://a.example/1/2/user_a_cat_%1.png?ex=1"_s.arg(one) << QString() << one;
    QTest::newRow("the website") << u"grid.png"_s << u"https://a.example/grid.png"_s << website.arg(other) << other;
    QTest::newRow("a GUID in the prompt") << u"grid.png"_s << QString() << u"**%1** - <@1> (fast)"_s.arg(one) << QString();
    QTest::newRow("too many digits") << u"user_a%1.png"_s.arg(one) << QString() << QString() << QString();
    QTest::newRow("nothing") << QString() << QString() << QString() << QString();
}

void MidjourneyV2Test::guessesWhereImagesLie()
{
    QFETCH(QString, filename);
    QFETCH(QString, link);
    QFETCH(QString, content);
    QFETCH(QString, guid);
    MidjourneyJob job;
    job.content = content;
    Attachment grid;
    grid.filename = filename;
    grid.url = QUrl(link);
    QList<QUrl> images;
    for (int number = 0; number < 4 && !guid.isEmpty(); ++number)
        images.append(QUrl(u"https://cdn.midjourney.com/%1/0_%2.png"_s.arg(guid).arg(number)));
    QCOMPARE(guessedImages(job, grid), images);
}

void MidjourneyV2Test::namesAMediumForGood_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<bool>("areOne");
    const QString discord = u"https://cdn.discordapp.com/attachments/1/2/a.png"_s;
    QTest::newRow("signed anew") << discord + u"?ex=1&is=2&hm=3&"_s << discord + u"?ex=7&is=8&hm=9&"_s << true;
    QTest::newRow("signed or not") << discord + u"?ex=1&is=2&hm=3&"_s << discord << true;
    QTest::newRow("another attachment") << discord << u"https://cdn.discordapp.com/attachments/1/3/a.png"_s << false;
    QTest::newRow("another picture") << u"https://cdn.midjourney.com/g/0_0.png"_s << u"https://cdn.midjourney.com/g/0_1.png"_s << false;
    QTest::newRow("another form") << u"https://cdn.midjourney.com/g/0_0.png"_s << u"https://cdn.midjourney.com/g/0_0.webp"_s << false;
    QTest::newRow("another host") << u"https://a.example/x.png"_s << u"https://b.example/x.png"_s << false;
    QTest::newRow("upper case host") << u"https://A.example/x.png"_s << u"https://a.example/x.png"_s << true;
    QTest::newRow("upper case path") << u"https://a.example/X.png"_s << u"https://a.example/x.png"_s << false;
    QTest::newRow("named by its query") << u"https://a.example/get?id=1"_s << u"https://a.example/get?id=2"_s << false;
}

void MidjourneyV2Test::namesAMediumForGood()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    QFETCH(bool, areOne);
    QCOMPARE(mediaKeyOf(QUrl(left)) == mediaKeyOf(QUrl(right)), areOne);
    QVERIFY(!mediaKeyOf(QUrl(left)).isEmpty());
}

void MidjourneyV2Test::tellsJobsFromErrorsAndOthers_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("kind"); // job, error, or neither
    QTest::newRow("completed") << fixture(u"jobs/v2-imagine-completed.json"_s) << u"job"_s;
    QTest::newRow("created") << fixture(u"jobs/v2-imagine-created.json"_s) << u"job"_s;
    QTest::newRow("moderated") << fixture(u"jobs/v2-imagine-moderated.json"_s) << u"job"_s;
    QTest::newRow("moderated later") << fixture(u"jobs/v2-error-422-moderated.json"_s) << u"job"_s;
    QTest::newRow("without an id") << QByteArray("{\"verb\": \"imagine\", \"status\": \"completed\"}") << u"job"_s;
    QTest::newRow("404") << fixture(u"jobs/v2-error-404.json"_s) << u"error"_s;
    QTest::newRow("error as an object") << QByteArray("{\"error\": {\"message\": \"x\"}, \"code\": 500}") << u"error"_s;
    QTest::newRow("error of a known job") << QByteArray("{\"jobid\": \"x\", \"error\": \"Job has expired\", \"code\": 410}") << u"error"_s;
    QTest::newRow("no error") << QByteArray("{\"error\": null, \"data\": 1}") << u"neither"_s;
    QTest::newRow("only the id") << QByteArray("{\"jobid\": \"x\"}") << u"neither"_s;
    QTest::newRow("a response") << QByteArray("{\"ok\": true, \"status\": 200}") << u"neither"_s;
    QTest::newRow("Discord's message") << fixture(u"jobs/real/foreign-raw-discord-message.json"_s) << u"neither"_s;
    QTest::newRow("another program's task") << fixture(u"jobs/real/foreign-midjourney-proxy-task.json"_s) << u"neither"_s;
    QTest::newRow("empty") << QByteArray("{}") << u"neither"_s;
}

void MidjourneyV2Test::tellsJobsFromErrorsAndOthers()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, kind);
    const Recognized recognized = m_service.recognize(objectOf(json));
    QCOMPARE(std::holds_alternative<Job>(recognized), kind == "job"_L1);
    QCOMPARE(std::holds_alternative<ServiceError>(recognized), kind == "error"_L1);
}

void MidjourneyV2Test::keepsTheTimeOfTheIdWhenTheFieldIsMissing()
{
    const auto without = m_service.parse("{\"jobid\": \"" + id.toLatin1() + "\"}");
    const auto with = m_service.parse("{\"jobid\": \"" + id.toLatin1() + "\", \"created\": \"2026-01-01T00:00:00Z\"}");
    QVERIFY(without && with);
    QCOMPARE(without->created.toString(Qt::ISODateWithMs), u"2026-06-02T10:34:24.017Z"_s);
    QCOMPARE(with->created.toString(Qt::ISODate), u"2026-01-01T00:00:00Z"_s);
}

QTEST_GUILESS_MAIN(MidjourneyV2Test)
#include "tst_midjourneyv2.moc"
