// SPDX-License-Identifier: MIT
#include "app/text/privacy.h"
#include "tests/support/fixtures.h"
#include "tests/support/growth.h"
#include "tests/support/rounds.h"

#include <QDirIterator>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

const QByteArray guid = "7f3c2a51-9b0e-4d6a-8c27-51f0a6e4d913";
const QByteArray maskedGuid = "00000000-0000-0000-0000-000000000001";

QStringList findingsIn(const QString &text, const QString &pattern)
{
    QStringList findings;
    auto matches = QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption).globalMatch(text);
    while (matches.hasNext())
        findings.append(matches.next().captured());
    findings.removeDuplicates();
    return findings;
}

bool isJson(const QByteArray &text)
{
    QJsonParseError error;
    QJsonDocument::fromJson(text, &error);
    return error.error == QJsonParseError::NoError;
}

} // namespace

class PrivacyTest : public QObject
{
    Q_OBJECT

private slots:
    void masks_data();
    void masks();
    void leavesTheRestAlone_data();
    void leavesTheRestAlone();
    void masksPlainText_data();
    void masksPlainText();
    void tellsDifferentOnesApart();
    void masksEachSample_data();
    void masksEachSample();
    void masksEveryCutOfADocument();
    void masksALargeTextInLinearTime_data();
    void masksALargeTextInLinearTime();
    void masksDeepNesting();
    void tellsPrivateLinks_data();
    void tellsPrivateLinks();
    void tellsGuids();
};

void PrivacyTest::masks_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const QByteArray &json, const QByteArray &expected) { QTest::newRow(name) << json << expected; };
    row("guid", "[\"x/" + guid + "/0_0.png\"]", "[\"x/" + maskedGuid + "/0_0.png\"]");
    row("guid in capitals", "[\"" + guid.toUpper() + "\"]", "[\"" + maskedGuid + "\"]");
    row("guid between underscores", "[\"_" + guid + "_grid_0.webp\"]", "[\"_" + maskedGuid + "_grid_0.webp\"]");
    row("guid after percent-encoding", "[\"a%2F" + guid + "%2Fb%252F" + guid + "\"]",
        "[\"a%2F" + maskedGuid + "%2Fb%252F" + maskedGuid + "\"]");
    row("guid after a bare percent sign", "[\"%" + guid + "\", \"%3c" + guid.mid(2) + "\"]",
        "[\"%" + maskedGuid + "\", \"%00000000-0000-0000-0000-000000000002\"]");
    row("guid with escapes", "[\"\\/7f3c2a51\\u002d9b0e-4d6a-8c27-51f0a6e4d91\\u0033\\n\"]", "[\"\\/" + maskedGuid + "\\n\"]");
    row("guid in a key", "{\"" + guid + "\":1}", "{\"" + maskedGuid + "\":1}");
    row("reply and discord", "{ \"replyUrl\" : \"https://a.b/c\", \"replyRef\":\"o\\\"1\", \"discord\":\"NDE\"}",
        "{ \"replyUrl\" : \"masked\", \"replyRef\":\"masked\", \"discord\":\"masked\"}");
    row("reply of other types", "{\"replyUrl\":null,\"replyRef\":{\"a\":[\"}\"]},\"discord\":12,\"x\":1}",
        "{\"replyUrl\":null,\"replyRef\":\"masked\",\"discord\":0,\"x\":1}");
    row("escaped key", "{\"reply\\u0055rl\":\"https://a.b\"}", "{\"reply\\u0055rl\":\"masked\"}");
    row("snowflakes", "{\"channel\":\"1122334455667788990\",\"id\":1122334455667788990,\"messageId\":\"77\",\"server\":78}",
        "{\"channel\":\"0000000000000000001\",\"id\":1,\"messageId\":\"masked\",\"server\":0}");
    row("negative number", "[-1122334455667788990,1.10,12]", "[1,1.10,12]");
    row("job id", "{\"jobid\":\"job:20250903140512001-user:12345-channel:1122334455667788990-bot:midjourney\"}",
        "{\"jobid\":\"job:20250903140512001-user:0-channel:0000000000000000001-bot:midjourney\"}");
    row("job id in a link", "[\"?jobid=job%3A20250903140512001-user%3A12345-channel%3A112-bot%3Amidjourney\"]",
        "[\"?jobid=job%3A20250903140512001-user%3A0-channel%3A0-bot%3Amidjourney\"]");
    row("job id of v3", "[\"j20250903140512001i-u12345-c112233-bot:midjourney\"]", "[\"j20250903140512001i-u0-c0-bot:midjourney\"]");
    row("job id with an address", "[\"j0903180709650836584v-u12345-email:user.name@mail.example.com-bot:google-flow\"]",
        "[\"j0000000000000000001v-u0-email:masked-bot:google-flow\"]");
    row("job id with a region", "[\"j0223140530123456789v-u12345-US:us***@example.com-bot:dreamina\"]",
        "[\"j0000000000000000001v-u0-US:masked-bot:dreamina\"]");
    row("job id with a number", "[\"j0121061432017475905m-u777-a12345678901234-bot:mureka\"]",
        "[\"j0000000000000000001m-u0-a0-bot:mureka\"]");
    row("task id", "[\"user:12345-runwayml:user@example.com-task:" + guid + "\"]", "[\"user:0-runwayml:masked-task:" + maskedGuid + "\"]");
    row("task id without a service", "[\"user:12345-user@example.com-job:" + guid + "\"]", "[\"user:0-masked-job:" + maskedGuid + "\"]");
    row("id behind a job", "[\"job:" + guid + "-user:12345-user@example.com-bot:flowmusic\"]",
        "[\"job:" + maskedGuid + "-user:0-masked-bot:flowmusic\"]");
    row("media id with an address in hexadecimal", "[\"user:12345-email:75736572406578616d706c652e636f6d-video:" + guid + "\"]",
        "[\"user:0-email:masked-video:" + maskedGuid + "\"]");
    row("id of speech", "[\"user:12345-minimax:40011223-audio:x1\"]", "[\"user:0-minimax:masked-audio:x1\"]");
    row("address", "[\"Account us.er+tag@mail.example.com in error state\", \"a@b.co, c@d.example.\"]",
        "[\"Account masked in error state\", \"masked, masked.\"]");
    row("address in a link", "[\"https://a.example/jobs/j0903180709650836584v-u12345-email%3Auser%40example.com-bot%3Agoogle-flow?x=1\"]",
        "[\"https://a.example/jobs/j0000000000000000001v-u0-email%3Amasked-bot%3Agoogle-flow?x=1\"]");
    row("accounts", "{\"userId\":12345,\"account\":\"55443322110099\",\"user_id\":\"u7\",\"accounts\":[1],\"avatar\":\"https://a.b/c\"}",
        "{\"userId\":0,\"account\":\"masked\",\"user_id\":\"masked\",\"accounts\":[1],\"avatar\":\"masked\"}");
    row("token", "[\"user:12345-AbC_d.e x\"]", "[\"user:0-masked x\"]");
    row("bearer", "[\"Authorization: Bearer abc.def/g= x\"]", "[\"Authorization: Bearer masked x\"]");
    row("mentions", "[\"<@987654321098765432> <@!12> <#3>\"]", "[\"<@000000000000000001> <@!0> <#0>\"]");
    row("signed link", "[\"https://cdn.discordapp.com/attachments/1/2/museum-9.jpg?ex=68b8d2a4&is=68b78124\\u0026hm=83c7&\"]",
        "[\"https://cdn.discordapp.com/attachments/1/2/museum-9.jpg?ex=masked&is=masked\\u0026hm=masked&\"]");
    row("file name", "{\"filename\":\"john_doe_A_cat_" + guid + ".png\"}", "{\"filename\":\"user_" + maskedGuid + ".png\"}");
    row("file name without guid", "{\"filename\":\"john_A_cat.png\"}", "{\"filename\":\"user_A_cat.png\"}");
    row("file name in a link", "[\"https://media.discordapp.net/attachments/1/2/john_doe_" + guid + ".png?ex=1\"]",
        "[\"https://media.discordapp.net/attachments/1/2/user_" + maskedGuid + ".png?ex=masked\"]");
    row("file name in a link, cut", "[\"https:\\/\\/media.discordapp.net\\/attachments\\/1\\/2\\/john_A_ca",
        "[\"https:\\/\\/media.discordapp.net\\/attachments\\/1\\/2\\/user_A_ca");
    row("preview's file name", "{\"filename\":\"" + guid + "_3_step_6.jpeg\"}", "{\"filename\":\"" + maskedGuid + "_3_step_6.jpeg\"}");
    row("webhook", "[\"https://discord.com/api/webhooks/12/sEcret-x_y?a=1\"]", "[\"https://discord.com/api/webhooks/12/masked?a=1\"]");
    row("no JSON", "<p>user:12345-secret " + guid + "</p>", "<p>user:0-masked " + maskedGuid + "</p>");
    row("outside of strings", "{ user:12345-secret", "{ user:0-masked");
}

void PrivacyTest::masks()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, expected);
    QCOMPARE(withoutPrivateData(json), expected);
    QCOMPARE(withoutPrivateData(expected), expected);
    QCOMPARE(isJson(expected), isJson(json));
}

void PrivacyTest::leavesTheRestAlone_data()
{
    QTest::addColumn<QByteArray>("json");
    const auto row = [](const char *name, const QByteArray &json) { QTest::newRow(name) << json; };
    row("white space, order, numbers", "{\r\n \"b\" : 1.10,\t\"a\":1E+05, \"b\":[ ] }\n");
    row("escapes", "[\"\\u0041\\/\\\"\\uD83D\\uDD04\"]");
    row("no address", "[\"icon@2x.png, song@live.mp3, @name, a @ b.com, x@y\"]");
    row("prompt", "{\"prompt\":\"ring bearer in the snow, 100% user: none, <b> a-u --ar 3:2\"}");
    row("empty values", "{\"replyUrl\":\"\",\"discord\":null,\"channel\":\"\"}");
    row("seed", "{\"seed\":{\"value\":18446744073709551}}");
    row("dates", "[\"2025-09-03T14:06:15.254000+00:00\"]");
    row("odd bytes", "[\"\xFF\xC3(\x80\"]");
    row("empty", "");
    row("open string", "{\"a\":\"b\\");
}

void PrivacyTest::leavesTheRestAlone()
{
    QFETCH(QByteArray, json);
    if (QTest::currentDataTag() == QByteArray("seed"))
        json.replace("18446744073709551", "1844674407370955"); // 17 digits are a snowflake
    QCOMPARE(withoutPrivateData(json), json);
}

void PrivacyTest::masksPlainText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("link") << u"https://cdn.midjourney.com/7f3c2a51-9b0e-4d6a-8c27-51f0a6e4d913/0_0.png"_s
                          << u"https://cdn.midjourney.com/00000000-0000-0000-0000-000000000001/0_0.png"_s;
    QTest::newRow("number first") << u"1122334455667788990 \u00e9"_s << u"0000000000000000001 \u00e9"_s;
    QTest::newRow("nothing private") << u"caf\u00e9 \U0001F504 \\u002d"_s << u"caf\u00e9 \U0001F504 \\u002d"_s;
}

void PrivacyTest::masksPlainText()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(withoutPrivateData(text), expected);
}

void PrivacyTest::tellsDifferentOnesApart()
{
    const QByteArray other = "c81de0b4-2f6a-4e57-9a3d-7b60f2c9e115";
    QCOMPARE(withoutPrivateData("[\"" + guid + other + guid + "\"]"),
             "[\"" + maskedGuid + "00000000-0000-0000-0000-000000000002" + maskedGuid + "\"]");
    QCOMPARE(withoutPrivateData(QByteArray("[\"11111111111111111 22222222222222222222\",11111111111111111]")),
             QByteArray("[\"00000000000000001 00000000000000000002\",1]"));
}

void PrivacyTest::masksEachSample_data()
{
    QTest::addColumn<QByteArray>("json");
    QDirIterator files(fixturePath(u"jobs"_s), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QTest::newRow(qPrintable(QFileInfo(file).fileName())) << file.readAll();
    }
}

void PrivacyTest::masksEachSample()
{
    QFETCH(QByteArray, json);
    const QString before = QString::fromUtf8(json);
    const QByteArray masked = withoutPrivateData(json);
    const QString after = QString::fromUtf8(masked);

    QStringList secrets = findingsIn(before, u"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"_s);
    secrets.removeAll(u"00000000-0000-0000-0000-000000000000"_s);
    secrets += findingsIn(before, u"(?<!job:)(?<!job%3A)(?<!\\d)\\d{17,20}(?!\\d)"_s);
    secrets += findingsIn(before, u"user(:|%3A)\\d+"_s);
    secrets += findingsIn(before, u"u1234567890|someuser|/user_[A-Z]|webhook\\.site|example\\.com/hook|batch-7|order-42|NDE\\.\\.|NDE…"_s);
    secrets += findingsIn(before, u"(?<=[?&])(ex|is|hm)=[0-9a-f]+"_s);
    for (const QString &secret : std::as_const(secrets))
        QVERIFY2(!after.contains(secret), qPrintable(secret));
    QCOMPARE(isJson(masked), isJson(json));
    QCOMPARE(withoutPrivateData(masked), masked);
    QCOMPARE(masked.count('\n'), json.count('\n'));
}

void PrivacyTest::masksEveryCutOfADocument()
{
    const QByteArray json = fixture(u"jobs/v2-imagine-completed-with-children.json"_s);
    for (qsizetype size = 0; size < json.size(); size += 7) {
        const QByteArray masked = withoutPrivateData(json.first(size));
        QVERIFY2(!masked.contains(guid) && !masked.contains("1122334455667788990") && !masked.contains("user:12345-"), masked.constData());
    }
}

void PrivacyTest::masksALargeTextInLinearTime_data()
{
    QTest::addColumn<QByteArray>("part");
    for (const char *part : {"user:", "user:1-", "-u1-c1", "-u1-a:b-", "user:1-a:b-", "discord.com/", "?discord.com/a_b&ex=1", "<@1",
                             "Bearer a ", "_7f3c2a51-9b0e-4d6a-8c27-51f0a6e4d913", "%25", "\\u002d", "12345678901234567 ", "a", "-", "_",
                             "\\", "midjourney.com/", "/webhooks/1/"})
        QTest::newRow(part) << QByteArray(part);
}

void PrivacyTest::masksALargeTextInLinearTime()
{
    QFETCH(QByteArray, part);
    const auto mask = [&](qsizetype size) {
        const QByteArray large = part.repeated(size / part.size());
        (void)withoutPrivateData("[\"" + large + "\"]");
        (void)withoutPrivateData(large);
        (void)holdsPrivateLink(QString::fromLatin1(large));
    };
    QVERIFY(growsLinearly(rounds() * (32 << 10), mask));
}

void PrivacyTest::masksDeepNesting()
{
    const QByteArray deep = QByteArray("{\"a\":[").repeated(600) + '"' + guid + '"' + QByteArray("]}").repeated(600);
    QByteArray expected = deep;
    expected.replace(guid, maskedGuid);
    QCOMPARE(withoutPrivateData(deep), expected);
    QCOMPARE(withoutPrivateData("{\"replyUrl\":" + deep + ",\"b\":1}"), "{\"replyUrl\":\"masked\",\"b\":1}");
}

void PrivacyTest::tellsPrivateLinks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isPrivate");
    const QString id = QString::fromLatin1(guid);
    QTest::newRow("image") << u"https://cdn.midjourney.com/"_s + id + u"/0_0.png"_s << true;
    QTest::newRow("video") << u"see https://CDN.midjourney.com/video/"_s + id + u"/0.mp4 there"_s << true;
    QTest::newRow("website") << u"(<https://midjourney.com/jobs/"_s + id + u">)"_s << true;
    QTest::newRow("in a link") << u"https://a.b/?url=https%3A%2F%2Fcdn.midjourney.com%2F"_s + id + u"%2F0_0.png"_s << true;
    QTest::newRow("masked") << u"https://cdn.midjourney.com/00000000-0000-0000-0000-000000000001/0_0.png"_s << false;
    QTest::newRow("no guid") << u"https://midjourney.com/jobs/ "_s + id << false;
    QTest::newRow("another host") << u"https://example.com/"_s + id << false;
    QTest::newRow("empty") << QString() << false;
}

void PrivacyTest::tellsPrivateLinks()
{
    QFETCH(QString, text);
    QFETCH(bool, isPrivate);
    QCOMPARE(holdsPrivateLink(text), isPrivate);
    QVERIFY(!holdsPrivateLink(withoutPrivateData(text)));
}

void PrivacyTest::tellsGuids()
{
    const QString id = QString::fromLatin1(guid);
    QVERIFY(holdsGuid(id));
    QVERIFY(holdsGuid(u"user_a_cat_"_s + id.toUpper() + u".png"_s));
    QVERIFY(holdsGuid(u"https://a.example/?x=a%2F"_s + id));
    QVERIFY(!holdsGuid(withoutPrivateData(id)));
    QVERIFY(!holdsGuid(id.chopped(1)));
    QVERIFY(!holdsGuid(u"a-b-c --ar 3:2"_s));
}

QTEST_GUILESS_MAIN(PrivacyTest)
#include "tst_privacy.moc"
