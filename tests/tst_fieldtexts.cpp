// SPDX-License-Identifier: MIT
#include "app/input/inputparser.h"
#include "app/services/midjourney/midjourneyv2.h"
#include "app/text/json/jsonfinder.h"
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

} // namespace

// Whole documents in what people have: each is opened, whatever stands around it.
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
    void readsAlmostJson_data();
    void readsAlmostJson();
    void namesWhatItCannotRead_data();
    void namesWhatItCannotRead();
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
        QCOMPARE(document.job.state, JobState::Succeeded);
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
        return; // those would be requested
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
    QCOMPARE(document.job.state, JobState::Succeeded);
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
