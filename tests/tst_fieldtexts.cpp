// SPDX-License-Identifier: MIT
#include "app/input/inputparser.h"
#include "app/job/jsonfinder.h"
#include "app/services/midjourney/midjourneyv2.h"
#include "tests/support/fixtures.h"
#include "tests/support/growth.h"
#include "tests/support/headlessbench.h"
#include "tests/support/jobbuilder.h"
#include "tests/support/rounds.h"
#include "tests/support/textwrappers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

const QString lighthouse = u"a lighthouse in a storm --ar 3:2 --v 7"_s;

// A document with what wrappers stumble over: quotes, apostrophes, backslashes, line ends, other scripts.
QByteArray trickyDocument(bool isIndented = false)
{
    QJsonObject job = jobObject(7, u"completed"_s);
    job.insert(u"prompt"_s, u"it's a \"lighthouse\" \\ caf\u00e9\nby night %7B --ar 3:2"_s);
    job.insert(u"content"_s, u"**it's \"so\"** - <@987654321098765432> (fast)"_s);
    return QJsonDocument(job).toJson(isIndented ? QJsonDocument::Indented : QJsonDocument::Compact).trimmed();
}

// With a link that looks like quoted-printable, and as long as that is padded in base64.
QByteArray linkedDocument()
{
    QJsonObject job = jobObject(1, u"completed"_s);
    job.insert(
        u"attachments"_s,
        QJsonArray{QJsonObject{{u"url"_s,
                                u"https://cdn.discordapp.com/attachments/1122334455667788990/1122334455667788991/a.png"
                                "?ex=66ab12cd&is=66a9c14d&hm=0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef&"_s}}});
    QByteArray document = QJsonDocument(job).toJson().trimmed();
    while (document.size() % 3 != 1)
        document.insert(document.size() - 1, '\n');
    return document;
}

QByteArray prefixed(const QByteArray &text, const QByteArray &prefix)
{
    return prefix + QByteArray(text).replace("\n", "\n" + prefix);
}

} // namespace

// Whole documents in what people have: each is opened, whatever stands around it, and nothing is taken for true that a log wrote into it.
class FieldTextsTest : public QObject
{
    Q_OBJECT

private slots:
    void opensWhatPeopleHave_data();
    void opensWhatPeopleHave();
    void printsOneStrictLineForEachDocument_data();
    void printsOneStrictLineForEachDocument();
    void saysOnceHowManyWereCut();
    void unwrapsEachKind_data();
    void unwrapsEachKind();
    void unwrapsRandomWrappings();
    void unwrapsManyLayers();
    void putsLinesTogether_data();
    void putsLinesTogether();
    void decodesMailPartByPart_data();
    void decodesMailPartByPart();
    void takesNothingOfALogForTrue_data();
    void takesNothingOfALogForTrue();
    void readsAlmostJson_data();
    void readsAlmostJson();
    void namesWhatItCannotRead_data();
    void namesWhatItCannotRead();
    void findsIdsBrokenOverLines_data();
    void findsIdsBrokenOverLines();
    void staysLinear_data();
    void staysLinear();

private:
    [[nodiscard]] ParsedInput read(const QByteArray &text) const { return parseInput(text, m_service, QDateTime()); }

    MidjourneyV2 m_service;
};

void FieldTextsTest::opensWhatPeopleHave_data()
{
    QTest::addColumn<int>("documents");
    QTest::addColumn<int>("ids");
    QTest::addColumn<QString>("prompt");
    const auto row = [](const char *name, int documents, int ids = 0, const QString &prompt = lighthouse) {
        QTest::newRow(name) << documents << ids << prompt;
    };
    row("docker-json.log", 3);
    row("n8n-body-string.json", 1);
    row("cloudwatch.json", 1);
    row("capture.har", 1);
    row("table.csv", 3);
    row("ansi-40lines-then-doc.log", 1);
    row("cut60-then-5docs.log", 5, 60);
    row("nan.json", 1);
    row("cp1252.json", 1, 0, u"caf\u00e9 \u2013 \u201cnight\u201d"_s);
    row("python-repr.log", 1, 0, u"it's a cat"_s);
    row("cri-cut-in-prompt.log", 1);
    row("cri-cut-in-status.log", 1);
    row("control-in-string.json", 1, 0, u"a\tlight\nhouse in a storm --ar 3:2 --v 7"_s);
    row("qp-mail.eml", 0, 1);
}

void FieldTextsTest::opensWhatPeopleHave()
{
    QFETCH(int, documents);
    QFETCH(int, ids);
    QFETCH(QString, prompt);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    const QByteArray text = fixture(u"field/text/"_s + name);
    const ParsedInput found = read(text);
    QCOMPARE(found.documents.size(), documents);
    QCOMPARE(found.ids.size(), ids);
    for (const JobResponse &document : found.documents) {
        QCOMPARE(document.job.prompt.source, prompt);
        QCOMPARE(document.job.status, JobStatus::Completed);
        QVERIFY(!document.job.media.isEmpty());
        QVERIFY(m_service.parse(document.raw) == Result<Job>(document.job)); // as the archive reads it later
    }
    if (name.endsWith(".json"_L1) && name != "cloudwatch.json"_L1 && name != "n8n-body-string.json"_L1)
        QCOMPARE(found.documents.first().raw, text); // job.json as it came
}

void FieldTextsTest::printsOneStrictLineForEachDocument_data()
{
    opensWhatPeopleHave_data();
}

void FieldTextsTest::printsOneStrictLineForEachDocument()
{
    QFETCH(int, documents);
    QFETCH(int, ids);
    QFETCH(QString, prompt);
    if (ids > 0)
        return; // those would be asked for
    const QString path = fixturePath(u"field/text/"_s + QString::fromLatin1(QTest::currentDataTag()));
    HeadlessBench bench;
    const HeadlessResult result = bench.print({path});
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(result.lines().size(), documents);
    for (const QByteArray &line : result.lines()) {
        QVERIFY(std::none_of(line.begin(), line.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20; }));
        QVERIFY(!line.contains("NaN"));
        QCOMPARE(QJsonDocument::fromJson(line).object().value(u"prompt"_s).toString(), prompt);
    }
    QVERIFY(bench.server.requests().isEmpty());
}

void FieldTextsTest::saysOnceHowManyWereCut()
{
    const ParsedInput found = read(fixture(u"field/text/cut60-then-5docs.log"_s));
    QCOMPARE(found.ignored.size(), 1);
    QCOMPARE(found.ignored.first().reason, IgnoredReason::BrokenDocument);
    QCOMPARE(found.ignored.first().count, 60);
}

void FieldTextsTest::unwrapsEachKind_data()
{
    QTest::addColumn<int>("kind");
    for (int kind = 0; kind < textWrappers().size(); ++kind)
        QTest::newRow(textWrappers().at(kind).first) << kind;
}

void FieldTextsTest::unwrapsEachKind()
{
    QFETCH(int, kind);
    const Job expected = *m_service.parse(trickyDocument());
    for (const bool isIndented : {false, true}) {
        const ParsedInput found = read(textWrappers().at(kind).second(trickyDocument(isIndented)));
        QCOMPARE(found.documents.size(), 1);
        QVERIFY(found.documents.first().job == expected);
        QCOMPARE(found.ids, QStringList());
        QCOMPARE(found.ignored, QList<ParsedInput::Ignored>());
    }
}

void FieldTextsTest::unwrapsRandomWrappings()
{
    const Job expected = *m_service.parse(trickyDocument());
    QRandomGenerator random(20261127);
    for (int round = 0; round < 2000 * rounds(); ++round) {
        QByteArray text = trickyDocument();
        QByteArrayList names;
        const int depth = random.bounded(1, 5);
        for (int level = 0; level < depth; ++level) {
            const auto &[name, wrap] = textWrappers().at(random.bounded(static_cast<int>(textWrappers().size())));
            text = wrap(text);
            names.prepend(name);
        }
        const ParsedInput found = read(text);
        const bool isSame = found.documents.size() == 1 && found.documents.first().job == expected;
        QVERIFY2(isSame, names.join(" < ").constData());
    }
}

// Each layer doubles the backslashes.
void FieldTextsTest::unwrapsManyLayers()
{
    const Job expected = *m_service.parse(trickyDocument());
    QByteArray text = trickyDocument();
    for (int layer = 1; layer <= 10; ++layer) {
        text = QJsonDocument(QJsonArray{QString::fromUtf8(text)}).toJson(QJsonDocument::Compact);
        text = text.sliced(1, text.size() - 2);
        const ParsedInput found = read(text);
        QVERIFY2(found.documents.size() == 1 && found.documents.first().job == expected, qPrintable(QString::number(layer)));
    }
}

void FieldTextsTest::putsLinesTogether_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray whole = trickyDocument();
    const QByteArray lines = trickyDocument(true);
    const auto at = [](const QByteArray &text, qsizetype width) { // broken at a width
        QStringList parts;
        const QString characters = QString::fromUtf8(text);
        for (qsizetype start = 0; start < characters.size(); start += width)
            parts.append(characters.mid(start, width));
        return parts.join(u'\n').toUtf8();
    };
    QTest::newRow("compose") << prefixed(lines, "web-1  | ");
    QTest::newRow("compose among others") << "db-1   | ready\n" + prefixed(lines, "web-1  | ") + "\ndb-1   | bye\n";
    QTest::newRow("times") << prefixed(lines, "2026-11-20T14:38:12.1234567Z ");
    QTest::newRow("journal") << prefixed(lines, "Nov 20 14:38:12 host app[123]: ");
    QTest::newRow("kubectl") << prefixed(lines, "[pod/web-1/app] ");
    QTest::newRow("mail") << prefixed(lines, "> ");
    QTest::newRow("words in the first line") << "web-1  | got " + QByteArray(lines).replace("\n", "\nweb-1  | ");
    QTest::newRow("parts") << "2026-11-20T14:38:12.1Z stdout P " + whole.first(200) + "\n2026-11-20T14:38:12.2Z stderr F other\n"
            + "2026-11-20T14:38:12.3Z stdout P " + whole.mid(200, 50) + "\n2026-11-20T14:38:12.4Z stdout F " + whole.mid(250) + "\n";
    QTest::newRow("Docker's parts") << "{\"log\":" + quoted(whole.first(150))
            + ",\"stream\":\"stdout\"}\n{\"log\":" + quoted(whole.mid(150) + "\n") + ",\"stream\":\"stdout\"}\n";
    const qsizetype within = whole.indexOf("lighthouse") + 5; // of what is prose
    const auto withOther = [&](const QByteArray &own, const QByteArray &other) {
        return "{\"log\":" + quoted(whole.first(within)) + own + "}\n{\"log\":\"WARN low memory\\n\"" + other
            + "}\n{\"log\":" + quoted(whole.mid(within) + "\n") + own + "}\n";
    };
    QTest::newRow("Docker's parts, another stream between") << withOther(",\"stream\":\"stdout\"", ",\"stream\":\"stderr\"");
    QTest::newRow("another container between") << withOther(",\"stream\":\"stdout\",\"kubernetes\":{\"docker_id\":\"a\"}",
                                                            ",\"stream\":\"stdout\",\"kubernetes\":{\"docker_id\":\"b\"}");
    QTest::newRow("another process between") << withOther(",\"_PID\":\"7\"", ",\"_PID\":\"8\"");
    QTest::newRow("Fluent Bit's parts") << "{\"log\":" + quoted(whole.first(150)) + ",\"logtag\":\"P\"}\n{\"log\":" + quoted(whole.mid(150))
            + ",\"logtag\":\"F\"}\n";
    QByteArray records;
    for (const QByteArray &line : lines.split('\n'))
        records += "{\"message\":" + quoted(line) + ",\"level\":30}\n";
    QTest::newRow("a record a line") << records;
    QTest::newRow("a terminal's width") << at(whole, 80);
    QTest::newRow("a mail's width") << "Content-Transfer-Encoding: quoted-printable\n\n"
            + QByteArray(at(QByteArray(whole).replace("=", "=3D"), 75)).replace("\n", "=\n");
    QTest::newRow("a mail in base64") << "Content-Transfer-Encoding: base64\n\n" + at(whole.toBase64(), 76) + "\n";
    QTest::newRow("colours inside") << QByteArray(whole)
                                           .replace("\"status\"", "\x1b[34;1m\"status\"\x1b[0m")
                                           .replace(":", "\x1b[1;39m:\x1b[0m")
                                           .replace("job\x1b[1;39m:\x1b[0m", "job:");
}

void FieldTextsTest::putsLinesTogether()
{
    QFETCH(QByteArray, text);
    const ParsedInput found = read(text);
    QCOMPARE(found.documents.size(), 1);
    if (qstrcmp(QTest::currentDataTag(), "colours inside") != 0)
        QCOMPARE(found.documents.first().job.prompt, m_service.parse(trickyDocument())->prompt);
    QCOMPARE(found.documents.first().job.status, JobStatus::Completed);
    QCOMPARE(found.ids, QStringList());
    QCOMPARE(found.ignored, QList<ParsedInput::Ignored>());
}

void FieldTextsTest::decodesMailPartByPart_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray document = linkedDocument();
    const QByteArray header = "Content-Transfer-Encoding: quoted-printable\n";
    const QByteArray note = "\n" + header + "\nYour caf=C3=A9 is re=\nady. Look:\n\n";
    const auto mail = [&](const QByteArray &encoding, const QByteArray &body, const QByteArray &lineEnd = "\n") {
        const QByteArray text = "Content-Type: multipart/mixed; boundary=\"b1\"\n\n--b1\nContent-Type: text/plain" + note
            + "--b1\nContent-Type: application/json\nContent-Transfer-Encoding: " + encoding + "\n\n" + body + "\n--b1--\n";
        return QByteArray(text).replace("\n", lineEnd);
    };
    QByteArray base64 = document.toBase64();
    for (qsizetype at = 76; at < base64.size(); at += 77)
        base64.insert(at, '\n');
    QTest::newRow("a part of 7 bits") << mail("7bit", document);
    QTest::newRow("an attachment in base64") << mail("base64", base64);
    QTest::newRow("an attachment in base64, as mail has line ends") << mail("base64", base64, "\r\n");
    QTest::newRow("a part in lower case") << mail("BASE64", base64).replace("Content-Transfer", "content-transfer");
    QTest::newRow("a part that is quoted-printable") << mail("quoted-printable", QByteArray(document).replace("=", "=3D"));
    QTest::newRow("words about mail") << "The header was content-transfer-encoding: quoted-printable\n\n" + document;
    QTest::newRow("a recorded request") << "{\"name\": \"Content-Transfer-Encoding\", \"value\": \"quoted-printable\"}\n" + document;
    QTest::newRow("a server's log") << "10:12 < Content-Transfer-Encoding: quoted-printable\n10:12 < \n" + document;
    QTest::newRow("a mail before it") << header + note + "\n" + document;
    QTest::newRow("the next mail of a mailbox")
        << "From a@b.example\n" + header + "\nNothing=\n new.\n\nFrom a@b.example\nX-Y: z\n\n" + document;
    QTest::newRow("a mail after it") << document + "\n\n" + header + note;
}

void FieldTextsTest::decodesMailPartByPart()
{
    QFETCH(QByteArray, text);
    const ParsedInput found = read(text);
    QCOMPARE(found.documents.size(), 1);
    QCOMPARE(found.documents.first().raw, linkedDocument());
    QCOMPARE(found.ids, QStringList());
    QCOMPARE(found.ignored, QList<ParsedInput::Ignored>());
}

void FieldTextsTest::takesNothingOfALogForTrue_data()
{
    QTest::addColumn<QByteArray>("between");
    QTest::newRow("time") << QByteArray("\n2026-11-20T14:38:12.1Z INFO ");
    QTest::newRow("clock") << QByteArray("\n14:38:12 ");
    QTest::newRow("another service") << QByteArray("\ndb-1   | checkpoint\nweb-1  | ");
    QTest::newRow("stream") << QByteArray("\nstdout F ");
    QTest::newRow("level") << QByteArray("\nWARN ");
}

void FieldTextsTest::takesNothingOfALogForTrue()
{
    QFETCH(QByteArray, between);
    const QByteArray whole = QJsonDocument(jobObject(1, u"completed"_s)).toJson(QJsonDocument::Compact);
    const qsizetype first = whole.indexOf('{') + 1;
    for (qsizetype at = first; at < whole.size(); ++at) {
        QByteArray text = whole;
        text.insert(at, between);
        for (const JobResponse &document : read(text).documents)
            QVERIFY2(!QString::fromUtf8(document.raw).contains(QString::fromUtf8(between.trimmed())), document.raw.constData());
    }
}

void FieldTextsTest::readsAlmostJson_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray id = "\"jobid\": \"" + jobId(1).toLatin1() + "\"";
    const QByteArray rest = "\"status\": \"completed\", \"prompt\": \"two words\"";
    QTest::newRow("-Infinity") << "{" + id + ", \"n\": [-Infinity, NaN, Infinity], " + rest + "}";
    QTest::newRow("comma at the end") << "{" + id + ", \"n\": [1, 2,], " + rest + ",}";
    QTest::newRow("comments") << "{ // first\n" + id + ", /* the { rest */ " + rest + "}";
    QTest::newRow("no-break spaces") << "{\xC2\xA0" + id + ",\xC2\xA0\xE2\x80\x8B" + rest + "}";
    QTest::newRow("zeros around") << QByteArray("\0\0", 2) + "{" + id + ", " + rest + "}" + QByteArray("\0\0", 2);
    QTest::newRow("Python") << "got {'jobid': '" + jobId(1).toLatin1()
            + "', 'status': 'completed', 'error': None, 'ok': True, 'prompt': 'two\\x20words'}";
    QTest::newRow("Python's bytes") << "got b'{" + id + ", \"x\": \"it\\'s \\xe2\\x80\\x9c\", " + rest + "}' ok";
    QTest::newRow("Node.js") << "{\n  jobid: '" + jobId(1).toLatin1()
            + "',\n  status: 'completed',\n  error: undefined,\n  prompt: 'two ' +\n    'words'\n}\n";
    QTest::newRow("Ruby") << "{\"jobid\"=>\"" + jobId(1).toLatin1()
            + "\", \"status\"=>\"completed\", \"error\"=>nil, \"prompt\"=>\"two words\"}";
    QTest::newRow("PostgreSQL") << "(1, '{" + id + ", \"x\": \"it''s\", " + rest + "}');";
    QTest::newRow("shell") << "curl -d '{" + id + ", \"x\": \"it'\\''s\", " + rest + "}' http://x.example";
    QByteArray wide;
    for (const char c : QByteArray("{" + id + ", " + rest + "}"))
        wide.append(c).append('\0');
    QTest::newRow("UTF-16 without a mark") << wide;
    QTest::newRow("YAML") << "body: \"{\\\"jobid\\\": \\\"" + jobId(1).toLatin1()
            + "\\\",\\\n  \\ \\\"status\\\": \\\"completed\\\", \\\"prompt\\\": \\\"two words\\\"}\"\n";
}

void FieldTextsTest::readsAlmostJson()
{
    QFETCH(QByteArray, text);
    const ParsedInput found = read(text);
    QCOMPARE(found.documents.size(), 1);
    const JobResponse &document = found.documents.first();
    QCOMPARE(document.job.id, jobId(1));
    QCOMPARE(document.job.status, JobStatus::Completed);
    QCOMPARE(document.job.prompt.text, u"two words"_s);
    QCOMPARE(found.ignored, QList<ParsedInput::Ignored>());
    const auto strict = strictJson(document.raw);
    QVERIFY(strict && !QJsonDocument::fromJson(*strict).isNull());
    QVERIFY(!strict->contains("''"));
}

void FieldTextsTest::namesWhatItCannotRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<IgnoredReason>("reason");
    const QByteArray id = jobId(1).toLatin1();
    const auto row = [](const char *name, const QByteArray &text, IgnoredReason reason) { QTest::newRow(name) << text << reason; };
    row("Node.js leaves out", "x { jobid: '" + id + "', status: 'completed', children: [ [Object] ] }", IgnoredReason::UnreadableDocument);
    row("PHP", "Array\n(\n    [jobid] => " + id + "\n    [status] => completed\n    [prompt] => a cat\n)\n",
        IgnoredReason::UnreadableDocument);
    row("Java", "INFO Job{jobid='" + id + "', status='completed', prompt='a cat'}", IgnoredReason::UnreadableDocument);
    row("YAML", "jobid: " + id + "\nstatus: completed\nprompt: a cat\n", IgnoredReason::UnreadableDocument);
    row("Python's objects", "{'jobid': '" + id + "', 'created': datetime.datetime(2026, 11, 20)}", IgnoredReason::UnreadableDocument);
    row("cut in a log", "INFO {\"jobid\": \"" + id + "\", \"status\": \"comp\nINFO next\n", IgnoredReason::BrokenDocument);
}

void FieldTextsTest::namesWhatItCannotRead()
{
    QFETCH(QByteArray, text);
    QFETCH(IgnoredReason, reason);
    const ParsedInput found = read(text);
    QCOMPARE(found.documents.size(), 0);
    QCOMPARE(found.ids, QStringList{jobId(1)});
    QCOMPARE(found.ignored.size(), 1);
    QCOMPARE(found.ignored.first().reason, reason);
}

void FieldTextsTest::findsIdsBrokenOverLines_data()
{
    QTest::addColumn<QByteArray>("lineEnd");
    for (const char *lineEnd : {"=\n", "=\r\n", "\n", "\r\n", "\n> ", "\n>> ", "\n    "})
        QTest::newRow(QByteArray(lineEnd).toPercentEncoding().constData()) << QByteArray(lineEnd);
}

void FieldTextsTest::findsIdsBrokenOverLines()
{
    QFETCH(QByteArray, lineEnd);
    const QByteArray id = jobId(1).toLatin1();
    const qsizetype first = lineEnd.startsWith('=') ? 1 : 4;
    for (qsizetype at = first; at < id.size(); ++at) {
        QByteArray text = "Your job " + id + "\nis done, as " + jobId(2).toLatin1() + ".\n";
        text.insert(9 + at, lineEnd);
        QCOMPARE(read(text).ids, (QStringList{jobId(1), jobId(2)}));
    }
}

void FieldTextsTest::staysLinear_data()
{
    QTest::addColumn<QByteArray>("part");
    for (const char *part :
         {"[", "{\"a\":", "{\"", "[\"", "{\"a\":\"x\n", "{'", "{//", "{/*", "{\\\"", "{\"\"a", "%7B%22", "{&quot;", "[1,{\"b\":2},",
          "Content-Transfer-Encoding: quoted-printable\n\n", "Content-Transfer-Encoding: base64\n\nYQ==\n", "{\"log\":\"{\"}\n"})
        QTest::newRow(part) << QByteArray(part);
    QTest::newRow("cut documents") << QJsonDocument(jobObject(1, u"completed"_s)).toJson(QJsonDocument::Compact).chopped(20) + "\n";
    QTest::newRow("lines of one width") << QByteArray("{").leftJustified(79, 'x') + "\n";
}

void FieldTextsTest::staysLinear()
{
    QFETCH(QByteArray, part);
    QVERIFY(growsLinearly(rounds() * (32 << 10), [&](qsizetype size) { (void)read(part.repeated(size / part.size())); }));
}

QTEST_GUILESS_MAIN(FieldTextsTest)
#include "tst_fieldtexts.moc"
