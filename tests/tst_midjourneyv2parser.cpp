// SPDX-License-Identifier: MIT
#include "app/services/midjourney/midjourneyv2.h"
#include "app/services/midjourney/parser.h"
#include "tests/support/fixtures.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

const QString id = u"job:20260602103424017-user:12345-channel:1122334455667788990-bot:midjourney"_s;
const QString picture = u"https://cdn.midjourney.com/g/0_0.png"_s;

MidjourneyJob jobOf(const QByteArray &json)
{
    const Result<MidjourneyJob> job = parseMidjourneyV2(json);
    return job ? *job : MidjourneyJob();
}

MidjourneyJob jobOf(const QJsonObject &object)
{
    return jobOf(QJsonDocument(object).toJson());
}

// The reader's answer to one field.
MidjourneyJob jobWith(const QString &field, const QJsonValue &value)
{
    return jobOf(QJsonObject{{field, value}});
}

QStringList idsAndUrls(const QList<UxMedia> &media)
{
    QStringList list;
    for (const UxMedia &ux : media)
        list.append(QString::number(ux.id) + u' ' + ux.url.fileName());
    return list;
}

QDateTime utc(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODateWithMs);
}

} // namespace

class MidjourneyV2ParserTest : public QObject
{
    Q_OBJECT

private slots:
    void readsEveryFieldOfTheModel();
    void knowsEveryStatus_data();
    void knowsEveryStatus();
    void keepsWhatItDoesNotKnow();
    void readsTimes_data();
    void readsTimes();
    void readsSeeds_data();
    void readsSeeds();
    void readsNumbers_data();
    void readsNumbers();
    void readsTexts_data();
    void readsTexts();
    void sortsUxMedia_data();
    void sortsUxMedia();
    void takesOnlyWebAddresses_data();
    void takesOnlyWebAddresses();
    void keepsASignedQueryByteForByte();
    void readsButtons();
    void takesOneThingWhereAListBelongs();
    void takesTheLastOfTwoEqualNames();
};

void MidjourneyV2ParserTest::readsEveryFieldOfTheModel()
{
    const MidjourneyJob job = jobOf(fixture(u"model/every-field.json"_s));

    const Attachment attachment{.id = u"1511317165041651784"_s,
                                .contentType = u"image/webp"_s,
                                .filename = u"user_words.webp"_s,
                                .url = QUrl(u"https://cdn.discordapp.com/attachments/1/2/a.webp?ex=1&is=2&hm=3&"_s),
                                .proxyUrl = QUrl(u"https://media.discordapp.net/attachments/1/2/a.webp?ex=1&is=2&hm=3&"_s),
                                .size = 5'000'000'000,
                                .width = 2048,
                                .height = 1024,
                                .flags = 32,
                                .placeholder = u"3PcNNYSFeXh/d3eld0iHZoZgVwh2"_s,
                                .placeholderVersion = 1,
                                .contentScanVersion = 2};
    const Embed embed{.type = u"rich"_s,
                      .title = u"Invalid parameter"_s,
                      .description = u"**why**"_s,
                      .footer = u"/imagine cat"_s,
                      .color = 16239475,
                      .image = {.url = QUrl(u"https://cdn.discordapp.com/ephemeral-attachments/1/2/m.jpg"_s),
                                .proxyUrl = QUrl(u"https://media.discordapp.net/ephemeral-attachments/1/2/m.jpg"_s),
                                .width = 1024,
                                .height = 1280}};
    Attachment seedImage;
    seedImage.id = u"7"_s;
    seedImage.url = QUrl(u"https://cdn.discordapp.com/attachments/1/7/s.png"_s);
    const MidjourneyJob expected{
        .id = id,
        .parentId = u"job:20260602103424016-user:1-channel:2-bot:midjourney"_s,
        .verb = u"imagine"_s,
        .state = JobState::Succeeded,
        .stateText = u"completed"_s,
        .seed = Seed{.value = 9223372036854775807, .content = u"**seed** 1"_s, .attachments = {seedImage}},
        .created = utc(u"2026-06-02T10:34:24.017Z"_s),
        .updated = utc(u"2026-06-02T10:34:55.481Z"_s),
        .timestamp = utc(u"2026-06-02T10:34:51.164Z"_s),
        .prompt = u"caf\u00E9 --v 7"_s,
        .blendUrls = {QUrl(u"https://a.example/1.png"_s), QUrl(u"https://a.example/2.png"_s)},
        .blendDimensions = u"Portrait"_s,
        .describeUrl = QUrl(u"https://a.example/d.jpg"_s),
        .button = u"\u27A1\uFE0F"_s,
        .children = {{.button = u"U1"_s, .jobId = u"job:child"_s, .messageId = u"1511317460668780624"_s}},
        .buttons = {u"U1"_s, u"\U0001F504"_s},
        .imageUx = {{.id = 1, .url = QUrl(picture)}},
        .videoUx = {{.id = 1, .url = QUrl(u"https://cdn.midjourney.com/video/g/0.mp4"_s)}},
        .attachments = {attachment},
        .embeds = {embed},
        .discord = u"NDE...secured...ABC"_s,
        .channel = u"1122334455667788990"_s,
        .server = u"998877665544332211"_s,
        .messageId = u"1511317165473660928"_s,
        .content = u"**p** - <@1> (fast)"_s,
        .error = u"an error"_s,
        .errorDetails = u"its details"_s,
        .replyUrl = u"https://webhook.example/secret"_s,
        .replyRef = u"order-42"_s,
        .maxJobs = 3,
        .code = 200,
        .otherFields = {},
    };
    QCOMPARE(job.attachments, expected.attachments); // first, for a failure that says more than the whole
    QCOMPARE(job.embeds, expected.embeds);
    QVERIFY(job.seed == expected.seed);
    QVERIFY(job == expected);
}

void MidjourneyV2ParserTest::knowsEveryStatus_data()
{
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<JobState>("state");
    QTest::addColumn<bool>("isRunning");
    QTest::newRow("created") << QJsonValue(u"created"_s) << JobState::Queued << true;
    QTest::newRow("started") << QJsonValue(u"started"_s) << JobState::Running << true;
    QTest::newRow("progress") << QJsonValue(u"progress"_s) << JobState::Running << true;
    QTest::newRow("completed") << QJsonValue(u"completed"_s) << JobState::Succeeded << false;
    QTest::newRow("moderated") << QJsonValue(u"moderated"_s) << JobState::Moderated << false;
    QTest::newRow("failed") << QJsonValue(u"failed"_s) << JobState::Failed << false;
    QTest::newRow("cancelled") << QJsonValue(u"cancelled"_s) << JobState::Cancelled << false;
    QTest::newRow("new") << QJsonValue(u"paused"_s) << JobState::Unknown << false;
    QTest::newRow("capitals") << QJsonValue(u"Progress"_s) << JobState::Unknown << false;
    QTest::newRow("number") << QJsonValue(200) << JobState::Unknown << false;
    QTest::newRow("empty") << QJsonValue(QString()) << JobState::Unknown << false;
    QTest::newRow("null") << QJsonValue() << JobState::Unknown << false;
    QTest::newRow("object") << QJsonValue(QJsonObject{{u"a"_s, 1}}) << JobState::Unknown << false;
}

void MidjourneyV2ParserTest::knowsEveryStatus()
{
    QFETCH(QJsonValue, value);
    QFETCH(JobState, state);
    QFETCH(bool, isRunning);
    const MidjourneyJob job = jobWith(u"status"_s, value);
    QCOMPARE(job.state, state);
    QCOMPARE(::isRunning(job.state), isRunning);
    QCOMPARE(job.stateText, value.isDouble() ? u"200"_s : value.toString());
}

void MidjourneyV2ParserTest::keepsWhatItDoesNotKnow()
{
    const MidjourneyJob job
        = jobOf("{\"verb\": \"animate_3d\", \"zoom\": 1.10, \"audio\": {\"b\": [1], \"a\": null}, \"Status\": \"x\", \"prompt\": \"p\"}");
    QCOMPARE(job.verb, u"animate_3d"_s);
    const QList<std::pair<QString, QString>> others{
        {u"Status"_s, u"\"x\""_s}, {u"audio"_s, u"{\"a\":null,\"b\":[1]}"_s}, {u"zoom"_s, u"1.1"_s}};
    QCOMPARE(job.otherFields, others);
}

void MidjourneyV2ParserTest::readsTimes_data()
{
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("expected"); // empty: none
    const auto row = [](const char *name, const QJsonValue &value, const QString &expected) { QTest::newRow(name) << value << expected; };
    row("milliseconds", u"2025-08-22T14:38:12.123Z"_s, u"2025-08-22T14:38:12.123Z"_s);
    row("microseconds and offset", u"2025-08-22T14:39:55.777000+00:00"_s, u"2025-08-22T14:39:55.777Z"_s);
    row("microseconds rounded", u"2025-08-22T14:39:55.777900+00:00"_s, u"2025-08-22T14:39:55.778Z"_s);
    row("another offset", u"2025-08-22T14:39:55+02:00"_s, u"2025-08-22T12:39:55.000Z"_s);
    row("seconds", u"2025-08-22T14:38:12Z"_s, u"2025-08-22T14:38:12.000Z"_s);
    row("no offset", u"2025-08-22T14:38:12.123"_s, u"2025-08-22T14:38:12.123Z"_s);
    row("no such day", u"2025-02-30T14:38:12Z"_s, {});
    row("words", u"yesterday"_s, {});
    row("number", 1748339029401.0, {});
    row("null", QJsonValue(), {});
    row("empty", QString(), {});
}

void MidjourneyV2ParserTest::readsTimes()
{
    QFETCH(QJsonValue, value);
    QFETCH(QString, expected);
    for (const QString &field : {u"created"_s, u"updated"_s, u"timestamp"_s}) {
        const MidjourneyJob job = jobWith(field, value);
        const QDateTime time = field == "created"_L1 ? job.created : field == "updated"_L1 ? job.updated : job.timestamp;
        QCOMPARE(time.isValid(), !expected.isEmpty());
        QCOMPARE(time.toString(Qt::ISODateWithMs), expected);
    }
}

void MidjourneyV2ParserTest::readsSeeds_data()
{
    QTest::addColumn<QByteArray>("json");  // of the field
    QTest::addColumn<QString>("expected"); // "none": no seed at all; empty: one without a value
    const auto row = [](const char *name, const QByteArray &json, const QString &expected) { QTest::newRow(name) << json << expected; };
    row("32 bits", "{\"value\": 4294967295}", u"4294967295"_s);
    row("beyond 53 bits", "{\"value\": 9007199254740993}", u"9007199254740993"_s);
    row("63 bits", "{\"value\": 9223372036854775807}", u"9223372036854775807"_s);
    row("negative 63 bits", "{\"value\": -9223372036854775808}", u"-9223372036854775808"_s);
    row("64 bits unsigned", "{\"value\": 18446744073709551615}", {});
    row("text", "{\"value\": \" 9007199254740993 \"}", u"9007199254740993"_s);
    row("zero", "{\"value\": 0}", u"0"_s);
    row("exponent", "{\"value\": 1e9}", u"1000000000"_s);
    row("far too large", "{\"value\": 1e300}", {});
    row("words", "{\"value\": \"many\"}", {});
    row("null value", "{\"value\": null}", {});
    row("bare number", "123456789", u"123456789"_s);
    row("bare text", "\"123456789\"", u"123456789"_s);
    row("null", "null", u"none"_s);
    row("truth value", "true", u"none"_s);
    row("list", "[1]", u"none"_s);
}

void MidjourneyV2ParserTest::readsSeeds()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, expected);
    const MidjourneyJob job = jobOf("{\"seed\": " + json + "}");
    QCOMPARE(job.seed.has_value(), expected != "none"_L1);
    if (job.seed)
        QCOMPARE(job.seed->value ? QString::number(*job.seed->value) : QString(), expected);
}

void MidjourneyV2ParserTest::readsNumbers_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<std::optional<int>>("expected");
    const auto row = [](const char *name, const QByteArray &json, std::optional<int> expected) { QTest::newRow(name) << json << expected; };
    row("number", "3", 3);
    row("negative", "-3", -3);
    row("text", "\"3\"", 3);
    row("fraction", "3.9", 3);
    row("31 bits", "2147483647", 2147483647);
    row("32 bits", "2147483648", std::nullopt);
    row("huge", "1e308", std::nullopt);
    row("fraction as text", "\"3.9\"", std::nullopt);
    row("words", "\"three\"", std::nullopt);
    row("null", "null", std::nullopt);
    row("truth value", "true", std::nullopt);
    row("list", "[3]", std::nullopt);
    row("object", "{\"value\": 3}", std::nullopt);
}

void MidjourneyV2ParserTest::readsNumbers()
{
    QFETCH(QByteArray, json);
    QFETCH(std::optional<int>, expected);
    const MidjourneyJob job = jobOf("{\"verb\": \"imagine\", \"maxJobs\": " + json + ", \"code\": " + json + "}");
    QCOMPARE(job.maxJobs, expected);
    QCOMPARE(job.code, expected);
    const MidjourneyJob sized = jobOf("{\"attachments\": {\"width\": " + json + ", \"height\": " + json + "}}");
    QCOMPARE(sized.attachments.value(0).width, std::max(expected.value_or(0), 0));
    QCOMPARE(sized.attachments.value(0).height, std::max(expected.value_or(0), 0));
}

void MidjourneyV2ParserTest::readsTexts_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("snowflake"); // as an id
    QTest::addColumn<QString>("error");     // as a text for a person
    const auto row = [](const char *name, const QByteArray &json, const QString &snowflake, const QString &error) {
        QTest::newRow(name) << json << snowflake << error;
    };
    row("text", "\"1511317165473660928\"", u"1511317165473660928"_s, u"1511317165473660928"_s);
    row("number", "1511317165473660928", u"1511317165473660928"_s, u"1511317165473660928"_s);
    row("truth value", "true", u"true"_s, u"true"_s);
    row("null", "null", {}, {});
    row("object with a message", "{\"message\": \"no\", \"code\": 7}", {}, u"no"_s);
    row("another object", "{\"code\": 7}", {}, u"{\"code\":7}"_s);
    row("list", "[\"a\", 1]", {}, u"[\"a\",1]"_s);
    row("escapes", "\"a\\n\\u00e9\\ud83d\\udd04\"", u"a\n\u00E9\U0001F504"_s, u"a\n\u00E9\U0001F504"_s);
}

void MidjourneyV2ParserTest::readsTexts()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, snowflake);
    QFETCH(QString, error);
    const MidjourneyJob job
        = jobOf("{\"messageId\": " + json + ", \"channel\": " + json + ", \"error\": " + json + ", \"errorDetails\": " + json + "}");
    QCOMPARE(job.messageId, snowflake);
    QCOMPARE(job.channel, snowflake);
    QCOMPARE(job.error, error);
    QCOMPARE(job.errorDetails, error);
}

void MidjourneyV2ParserTest::sortsUxMedia_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, QByteArray json, const QStringList &expected) {
        QTest::newRow(name) << json.replace("@", "\"url\": \"https://cdn.midjourney.com/g/") << expected;
    };
    const QString a = u"1 0_0.png"_s, b = u"2 0_1.png"_s, c = u"3 0_2.png"_s;
    row("unsorted", "[{\"id\": 3, @0_2.png\"}, {\"id\": 1, @0_0.png\"}, {\"id\": 2, @0_1.png\"}]", {a, b, c});
    row("sparse", "[{\"id\": 4, @0_3.png\"}, {\"id\": 2, @0_1.png\"}]", {b, u"4 0_3.png"_s});
    row("ids as text", "[{\"id\": \"2\", @0_1.png\"}, {\"id\": \"1\", @0_0.png\"}]", {a, b});
    row("no ids", "[{@0_2.png\"}, {@0_0.png\"}]", {a, c});
    row("no ids, other names", "[{@x.png\"}, {@y.png\"}]", {u"1 x.png"_s, u"2 y.png"_s});
    row("null and zero ids", "[{\"id\": null, @0_1.png\"}, {\"id\": 0, @0_0.png\"}]", {a, b});
    row("without addresses", "[{\"id\": 1}, {\"id\": 2, \"url\": null}, null, 5]", {});
    row("only addresses", "[\"https://cdn.midjourney.com/g/0_1.png\", \"https://cdn.midjourney.com/g/0_0.png\"]", {a, b});
    row("one object", "{\"id\": 2, @0_1.png\"}", {b});
    row("same id twice", "[{\"id\": 1, @0_0.png\"}, {\"id\": 1, @0_1.png\"}]", {a, u"1 0_1.png"_s});
}

void MidjourneyV2ParserTest::sortsUxMedia()
{
    QFETCH(QByteArray, json);
    QFETCH(QStringList, expected);
    QCOMPARE(idsAndUrls(jobOf("{\"imageUx\": " + json + "}").imageUx), expected);
    QCOMPARE(idsAndUrls(jobOf("{\"videoUx\": " + json + "}").videoUx), expected);
}

void MidjourneyV2ParserTest::takesOnlyWebAddresses_data()
{
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("expected");
    QTest::newRow("https") << QJsonValue(u"https://a.example/d.jpg"_s) << u"https://a.example/d.jpg"_s;
    QTest::newRow("http") << QJsonValue(u"http://a.example/d.jpg"_s) << u"http://a.example/d.jpg"_s;
    QTest::newRow("blanks around") << QJsonValue(u" https://a.example/d.jpg\n"_s) << u"https://a.example/d.jpg"_s;
    QTest::newRow("file") << QJsonValue(u"file:///etc/passwd"_s) << QString();
    QTest::newRow("script") << QJsonValue(u"javascript:alert(1)"_s) << QString();
    QTest::newRow("no host") << QJsonValue(u"https:///d.jpg"_s) << QString();
    QTest::newRow("relative") << QJsonValue(u"/d.jpg"_s) << QString();
    QTest::newRow("words") << QJsonValue(u"a picture"_s) << QString();
    QTest::newRow("number") << QJsonValue(7) << QString();
    QTest::newRow("null") << QJsonValue() << QString();
}

void MidjourneyV2ParserTest::takesOnlyWebAddresses()
{
    QFETCH(QJsonValue, value);
    QFETCH(QString, expected);
    QCOMPARE(jobWith(u"describeUrl"_s, value).describeUrl.toString(), expected);
    QCOMPARE(jobWith(u"blendUrls"_s, QJsonArray{value}).blendUrls.size(), expected.isEmpty() ? 0 : 1);
}

void MidjourneyV2ParserTest::keepsASignedQueryByteForByte()
{
    const QString url = u"https://cdn.discordapp.com/attachments/1/2/a%20b.png?ex=6a20034b&is=6a1eb1cb&hm=4d42fde3&"_s;
    const MidjourneyJob job = jobOf(QJsonObject{{u"attachments"_s, QJsonArray{QJsonObject{{u"url"_s, url}}}}});
    QCOMPARE(job.attachments.value(0).url.toEncoded(), url.toLatin1());
}

void MidjourneyV2ParserTest::readsButtons()
{
    const MidjourneyJob job
        = jobOf("{\"buttons\": [\"U1\", null, \"\", {\"label\": \"Vary\"}, {\"emoji\": \"\\ud83d\\udd04\"}, {}, 7, \"New button\"]}");
    QCOMPARE(job.buttons, (QStringList{u"U1"_s, u"Vary"_s, u"\U0001F504"_s, u"7"_s, u"New button"_s}));
}

void MidjourneyV2ParserTest::takesOneThingWhereAListBelongs()
{
    const MidjourneyJob job = jobOf("{\"buttons\": \"U1\", \"children\": {\"jobid\": \"j\"}, \"embeds\": {\"title\": \"t\"}, "
                                    "\"attachments\": {\"id\": \"1\"}, \"blendUrls\": \"https://a.example/1.png\"}");
    QCOMPARE(job.buttons, QStringList{u"U1"_s});
    QCOMPARE(job.children.value(0).jobId, u"j"_s);
    QCOMPARE(job.embeds.value(0).title, u"t"_s);
    QCOMPARE(job.attachments.value(0).id, u"1"_s);
    QCOMPARE(job.blendUrls.size(), 1);
}

void MidjourneyV2ParserTest::takesTheLastOfTwoEqualNames()
{
    QCOMPARE(jobOf("{\"status\": \"started\", \"status\": \"completed\"}").state, JobState::Succeeded);
}

QTEST_GUILESS_MAIN(MidjourneyV2ParserTest)
#include "tst_midjourneyv2parser.moc"
