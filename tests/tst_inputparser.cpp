// SPDX-License-Identifier: MIT
#include "app/common/utczone.h"
#include "app/input/inputparser.h"
#include "app/job/latestperjob.h"
#include "app/services/midjourney/midjourneyv2.h"
#include "tests/support/fixtures.h"
#include "tests/support/jobbuilder.h"
#include "tests/support/rounds.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QStringEncoder>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

const QDateTime now = QDateTime::fromSecsSinceEpoch(1'780'000'000, utcZone);
const QString foreignId = u"j20260602103424017i-u12345-c1122334455667788990-bot:midjourney"_s;
const QByteArray secret = "aB3-dEf_9";
const QByteArray token = "user:12345-" + secret;

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray doc(int number, const QString &status = u"completed"_s)
{
    return compact(jobObject(number, status));
}

QByteArray idBytes(int number)
{
    return jobId(number).toLatin1();
}

QByteArray utf16(const QByteArray &text, QStringConverter::Encoding encoding)
{
    QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
    return encoder(QString::fromUtf8(text));
}

// "1 3": the numbers of the builder's jobs.
QString numbersOf(const QStringList &ids)
{
    QStringList numbers;
    for (const QString &id : ids)
        numbers.append(QString::number(QStringView(id).sliced(18, 3).toInt()));
    return numbers.join(u' ');
}

QString numbersOf(const QList<JobResponse> &documents)
{
    QStringList ids;
    for (const JobResponse &document : documents)
        ids.append(document.job.id);
    return numbersOf(ids);
}

QList<IgnoredReason> reasonsOf(const ParsedInput &found)
{
    QList<IgnoredReason> reasons;
    for (const ParsedInput::Ignored &ignored : found.ignored)
        reasons.append(ignored.reason);
    return reasons;
}

using Reasons = QList<IgnoredReason>;

} // namespace

class PastedTest : public QObject
{
    Q_OBJECT

private slots:
    void findsJobs_data();
    void findsJobs();
    void keepsADocumentByteForByte_data();
    void keepsADocumentByteForByte();
    void takesADocumentOutOfTheDocumentsOwnExample();
    void tellsWhatItLeavesOut_data();
    void tellsWhatItLeavesOut();
    void namesWhatItLeavesOut();
    void neverShowsAToken_data();
    void neverShowsAToken();
    void readsLargeJunkInBoundedTime_data();
    void readsLargeJunkInBoundedTime();
    void keepsTheNewestOfEach_data();
    void keepsTheNewestOfEach();
    void keepsDocumentsWithoutAnId();

private:
    [[nodiscard]] ParsedInput read(const QByteArray &text) const { return parseInput(text, m_service, now); }

    MidjourneyV2 m_service;
};

void PastedTest::findsJobs_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("ids");
    QTest::addColumn<QString>("documents");
    const auto row = [](const char *name, const QByteArray &text, const QString &ids, const QString &documents) {
        QTest::newRow(name) << text << ids << documents;
    };
    const QByteArray id1 = idBytes(1), id2 = idBytes(2);
    const QByteArray indented = json(jobObject(2, u"completed"_s));
    row("id", id1, u"1"_s, {});
    row("ids in their order", id2 + "," + id1 + "\n" + id2, u"2 1"_s, {});
    row("ids in a list", "[\"" + id2 + "\", \"" + id1 + "\"]", u"2 1"_s, {});
    row("id in an object", "{\"jobid\": \"" + id1 + "\"}", u"1"_s, {});
    row("ids in objects", "{\"jobs\": [{\"jobid\": \"" + id1 + "\"}, {\"jobid\": \"" + id2 + "\"}]}", u"1 2"_s, {});
    row("link", "see https://api.useapi.net/v2/jobs/?jobid=" + idBytes(1).toPercentEncoding() + " there", u"1"_s, {});
    row("document", doc(1), {}, u"1"_s);
    row("document with a mark", "\xEF\xBB\xBF" + doc(1), {}, u"1"_s);
    row("lines", doc(1) + "\n" + doc(2) + "\r\n" + doc(1), {}, u"1 2 1"_s);
    row("indented ones", json(jobObject(1, u"failed"_s)) + "\n\n" + indented, {}, u"1 2"_s);
    row("list", "[" + doc(1) + "," + doc(2) + "]", {}, u"1 2"_s);
    row("list of both", "[" + doc(1) + ", \"" + id2 + "\"]", u"2"_s, u"1"_s);
    row("list of lists", "[[" + doc(1) + "],[[" + doc(2) + "]]]", {}, u"1 2"_s);
    row("text and document", id2 + " gave\n" + doc(1), u"2"_s, u"1"_s);
    row("log", "[2026-06-02 10:34:24] INFO GET " + id1 + " -> " + doc(2) + " (12 ms)\n", u"1"_s, u"2"_s);
    row("log lines with a cut one", doc(1).chopped(20) + "\n" + doc(2) + "\n", u"1"_s, u"2"_s);
    row("wrapper", "{\"response\": {\"url\": \"" + id2 + "\"}, \"result\": " + doc(1) + "}", {}, u"1"_s);
    row("wrapper with an error beside", "{\"error\": null, \"data\": " + doc(1) + "}", {}, u"1"_s);
    row("wrapper with an error's text", "{\"error\": \"\", \"data\": {\"job\": " + doc(1) + "}}", {}, u"1"_s);
    row("wrapper of a list", "{\"items\": [{\"body\": " + doc(1) + "}, {\"body\": " + doc(2) + "}]}", {}, u"1 2"_s);
    row("wrappers seven deep", QByteArray("{\"a\":").repeated(7) + doc(1) + QByteArray(7, '}'), {}, u"1"_s);
    row("escaped in a text", "{\"body\": \"{\\\"jobid\\\":\\\"" + id1 + "\\\"}\"}", u"1"_s, {});
    row("in brackets that are no JSON", "(see {this: " + doc(1) + "})", {}, u"1"_s);
    row("code", "const result = " + indented + ";", {}, u"2"_s);
    row("webhook of a failure", json(jobObject(1, u"moderated"_s)), {}, u"1"_s);
    row("error with a job's id beside", "{\"error\": \"Unauthorized\", \"code\": 401}\n" + id1, u"1"_s, {});
    row("little endian", utf16(doc(1) + "\n" + id2, QStringConverter::Utf16LE), u"2"_s, u"1"_s);
    row("big endian", utf16(id2, QStringConverter::Utf16BE), u"2"_s, {});
    row("no UTF-8", "caf\xE9 " + id1 + " \xFF\xC0", u"1"_s, {});
    row("NUL", QByteArray("\0", 1) + id1 + QByteArray("\0", 1), u"1"_s, {});
}

void PastedTest::findsJobs()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, ids);
    QFETCH(QString, documents);
    const ParsedInput found = read(text);
    QCOMPARE(numbersOf(found.ids), ids);
    QCOMPARE(numbersOf(found.documents), documents);
    for (const JobResponse &document : found.documents)
        QCOMPARE(document.receivedAt, now);
}

void PastedTest::keepsADocumentByteForByte_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("raw");
    const QByteArray odd = "{ \"status\":\"completed\",\r\n\t\"jobid\":\"" + idBytes(1) + "\", \"b\":1.10, \"b\":2,\"a\":\"\\u00e9\" }";
    QTest::newRow("alone") << odd << odd;
    QTest::newRow("with its line's end") << odd + "\n" << odd + "\n";
    QTest::newRow("in a line") << "got " + odd + " ok" << odd;
    QTest::newRow("in a list") << "[1, " + odd + "]" << odd;
    QTest::newRow("in a wrapper") << "{\"result\": " + odd + "}" << odd;
}

void PastedTest::keepsADocumentByteForByte()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, raw);
    const ParsedInput found = read(text);
    QCOMPARE(found.documents.size(), 1);
    QCOMPARE(found.documents.first().raw, raw);
}

void PastedTest::takesADocumentOutOfTheDocumentsOwnExample()
{
    const ParsedInput found = read(fixture(u"jobs/edge-wrapped-console-log-response-result.json"_s));
    QCOMPARE(found.documents.size(), 1);
    QVERIFY(found.documents.first().job.id.contains("user:12346"_L1)); // the result's own, not the one in the response's link
    QCOMPARE(found.ids, QStringList());
    QCOMPARE(found.ignored, QList<ParsedInput::Ignored>());
}

void PastedTest::tellsWhatItLeavesOut_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Reasons>("reasons");
    const auto row = [](const char *name, const QByteArray &text, const Reasons &reasons) { QTest::newRow(name) << text << reasons; };
    using enum IgnoredReason;
    const QByteArray foreign = foreignId.toLatin1();
    const QByteArray error = "{\"error\": \"Unauthorized\", \"code\": 401}";
    const QByteArray cancel = "https://api.useapi.net/v2/jobs/cancel/?jobid=" + idBytes(1);
    row("nothing left out", idBytes(1), {});
    row("words", "hello", {Nothing});
    row("empty", "", {Nothing});
    row("a log without ids", "[2026-06-02 10:34:24] [INFO] started", {Nothing});
    row("foreign id", foreign, {ForeignJob});
    row("foreign id twice", "[\"" + foreign + "\"]\n[\"" + foreign + "\"]", {ForeignJob});
    row("foreign id beside ours", idBytes(1) + " " + foreign, {ForeignJob});
    row("digits alone", " 872361938\n", {BareId});
    row("a UUID alone", "F47AC10B-58cc-4372-a567-0e02b2c3d479", {BareId});
    row("a short number", "12345", {Nothing});
    row("digits among words", "872361938 done", {Nothing});
    row("acting link", cancel, {ActingLink});
    row("acting links", "[\"" + cancel + "\"]\n" + cancel, {ActingLink});
    row("error", error, {ErrorDocument});
    row("errors", error + "\n" + error, {ErrorDocument, ErrorDocument});
    row("wrapped error", "{\"response\": {\"url\": \"" + idBytes(1) + "\"}, \"result\": {\"status\": 401, \"error\": \"no\"}}",
        {ErrorDocument});
    row("error beside a document", error + doc(1), {ErrorDocument});
    row("other document", "{\"name\": \"x\"}", {OtherDocument});
    row("other list", "[1, 2, {\"a\": []}]", {OtherDocument});
    row("another program's task", fixture(u"jobs/real/foreign-midjourney-proxy-task.json"_s), {OtherDocument});
    row("Discord's message", fixture(u"jobs/real/foreign-raw-discord-message.json"_s), {OtherDocument});
    row("cut document", doc(1).chopped(10), {BrokenDocument});
    row("cut list", "[" + doc(1).chopped(10), {BrokenDocument});
    row("malformed document", "{\"status\": completed}", {UnreadableDocument});
    row("malformed with an id", "{\"jobid\": \"" + idBytes(1) + "\" \"status\": 1}", {UnreadableDocument});
}

void PastedTest::tellsWhatItLeavesOut()
{
    QFETCH(QByteArray, text);
    QFETCH(Reasons, reasons);
    QCOMPARE(reasonsOf(read(text)), reasons);
}

void PastedTest::namesWhatItLeavesOut()
{
    QCOMPARE(read(foreignId.toLatin1()).ignored.first().text, foreignId);
    QCOMPARE(read("  hello\n world ").ignored.first().text, u"hello world"_s);
    const QString shortened = read(QByteArray("word ").repeated(1000)).ignored.first().text;
    QCOMPARE(shortened.size(), 61);
    QVERIFY(shortened.endsWith(u'\u2026'));
}

void PastedTest::neverShowsAToken_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("curl") << "curl -H \"Authorization: Bearer " + token + "\" https://api.useapi.net/v2/jobs";
    QTest::newRow("curl that cancels") << "curl -H 'authorization: bearer " + token + "' https://api.useapi.net/v2/jobs/cancel/?jobid=1";
    QTest::newRow("another token") << "Authorization: Bearer " + secret;
    QTest::newRow("blanks") << "Authorization: Bearer \t " + secret;
    QTest::newRow("the token alone") << token;
    QTest::newRow("headers as JSON") << "{\"headers\": {\"Authorization\": \"Bearer " + token + "\"}}";
    QTest::newRow("error document") << "{\"error\": \"Bearer " + token + " is unknown\", \"code\": 401}";
    QTest::newRow("cut document") << "{\"token\": \"" + token + "\", ";
    QTest::newRow("in a link") << "https://x.example/?token=" + token.toPercentEncoding();
    QTest::newRow("header in a link") << "https://x.example/?auth=Bearer%20" + secret;
    for (const int blanks : {30, 45, 180, 215, 220, 225, 230, 235})
        QTest::addRow("after %d letters", blanks) << QByteArray(blanks, 'x') + " Bearer " + token;
}

void PastedTest::neverShowsAToken()
{
    QFETCH(QByteArray, text);
    const ParsedInput found = read(text);
    QVERIFY(!found.ignored.isEmpty());
    for (const ParsedInput::Ignored &ignored : found.ignored)
        QVERIFY2(!ignored.text.contains(QString::fromLatin1(secret.first(3))), qPrintable(ignored.text));
    QVERIFY2(!excerptOf(text).contains(QString::fromLatin1(secret.first(3))), qPrintable(excerptOf(text)));
}

void PastedTest::readsLargeJunkInBoundedTime_data()
{
    QTest::addColumn<QByteArray>("part");
    QTest::addColumn<int>("size"); // bytes; less where a build without optimization is slow
    const int large = rounds() << 20, smaller = rounds() << 17;
    QTest::newRow("letters") << QByteArray("x") << large;
    QTest::newRow("open braces") << QByteArray("{") << smaller;
    QTest::newRow("open brackets and quotes") << QByteArray("[\"") << smaller;
    QTest::newRow("empty objects") << QByteArray("{}") << smaller;
    QTest::newRow("numbers in brackets") << QByteArray("[1,2,3,4,5,6,7,8] ") << smaller;
    QTest::newRow("percent signs") << QByteArray("%25") << large;
    QTest::newRow("almost ids") << QByteArray("job:20260602103424017-user:1-channel:2-") << large;
    QTest::newRow("ids") << QByteArray("job:20260602103424017-user:1-channel:2-bot:midjourney ") << large;
    QTest::newRow("error documents") << QByteArray("{\"error\": \"no such job, sorry for that\"}\n") << large;
    QTest::newRow("objects that are no JSON") << QByteArray("{a: {b: [c]}} ") << large;
    QTest::newRow("bytes") << QByteArray("\xFF\x00\xC3\x28", 4) << large;
}

void PastedTest::readsLargeJunkInBoundedTime()
{
    QFETCH(QByteArray, part);
    QFETCH(int, size);
    const QByteArray junk = part.repeated(size / part.size());
    (void)read(junk);
    (void)read("[" + junk.first(junk.size() / 8) + "]");
    (void)read("[" + QByteArray("1,").repeated(junk.size() / 16) + "1]");
}

void PastedTest::keepsTheNewestOfEach_data()
{
    QTest::addColumn<QString>("first"); // status, and after a blank the second of its update
    QTest::addColumn<QString>("second");
    QTest::addColumn<QString>("kept");
    const auto row = [](const char *name, const QString &first, const QString &second, bool isSecond) {
        QTest::newRow(name) << first << second << (isSecond ? second : first);
    };
    row("later update", u"progress 10"_s, u"completed 20"_s, true);
    row("earlier update", u"completed 20"_s, u"progress 10"_s, false);
    row("earlier though ended", u"progress 20"_s, u"failed 10"_s, false);
    row("same time, ended", u"progress 10"_s, u"completed 10"_s, true);
    row("same time, running", u"completed 10"_s, u"progress 10"_s, false);
    row("same time, both ended", u"completed 10"_s, u"failed 10"_s, true);
    row("no times, ended first", u"completed"_s, u"started"_s, false);
    row("no times, both running", u"started"_s, u"progress"_s, true);
    row("one time", u"progress"_s, u"progress 10"_s, true);
}

void PastedTest::keepsTheNewestOfEach()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    QFETCH(QString, kept);
    QList<JobResponse> documents;
    for (const QString &text : {first, second}) {
        QJsonObject object = jobObject(1, text.section(u' ', 0, 0));
        if (text.contains(u' '))
            object.insert(u"updated"_s, u"2026-06-02T10:35:%1.000Z"_s.arg(text.section(u' ', 1)));
        documents += read(doc(2)).documents + read(compact(object)).documents;
    }
    const QList<JobResponse> newest = latestPerJob(documents);
    QCOMPARE(numbersOf(newest), u"2 1"_s);
    QCOMPARE(newest.at(1), documents.at(kept == first ? 1 : 3));
}

void PastedTest::keepsDocumentsWithoutAnId()
{
    const QList<JobResponse> documents
        = read("[{\"status\": \"failed\", \"verb\": \"info\"}, {\"status\": \"failed\", \"verb\": \"info\"}]").documents;
    QCOMPARE(documents.size(), 2);
    QCOMPARE(latestPerJob(documents), documents);
}

QTEST_GUILESS_MAIN(PastedTest)
#include "tst_inputparser.moc"
