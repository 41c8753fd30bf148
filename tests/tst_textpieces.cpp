// SPDX-License-Identifier: MIT
#include "app/input/inputfile.h"
#include "app/services/midjourney/midjourneyv2.h"
#include "tests/support/jobbuilder.h"
#include "tests/support/rounds.h"
#include "tests/support/textwrappers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QtTest>

#ifndef Q_OS_WIN
#include <sys/stat.h>
#endif

using namespace Qt::StringLiterals;

namespace {

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

// One record of a log: a document, wrapped as people and programs wrap it.
QByteArray record(QRandomGenerator &random, int number)
{
    const QJsonObject job = jobObject(number, u"completed"_s);
    switch (random.bounded(8)) {
    case 0: return compact(job) + '\n';
    case 1: return json(job) + "\r\n";
    case 2: return "\x1b[32m[INFO]\x1b[0m 2026-06-02 10:34 got " + compact(job) + " in 12\" [done\n";
    case 3: return json({{u"response"_s, QJsonObject{{u"status"_s, 200}}}, {u"result"_s, job}}) + '\n';
    case 4: return "Here it is:\n```json\n" + json(job) + "```\nand so on (see {above})\n";
    case 5: return QJsonDocument(QJsonArray{job}).toJson() + ",\n\n";
    case 6: return "data: " + json({{u"body"_s, job}, {u"n"_s, QJsonArray{1, 2.5, u"]"_s, u"\\\""_s}}}) + "\n\n";
    default: return "INSERT INTO job VALUES (1, '" + compact(job) + "');\n";
    }
}

// What stands between records: words, ids, brackets that are never closed, cut lines.
QByteArray noise(QRandomGenerator &random, int number)
{
    switch (random.bounded(6)) {
    case 0: return "a line of a log\n";
    case 1: return "see " + jobId(number).toLatin1() + " please\n";
    case 2: return "[2026-06-02 10:34:24] {open\n";
    case 3: return compact(jobObject(number, u"completed"_s)).first(100) + '\n';
    case 4: return "\x1b[33mWARN\x1b[0m \xc3\xa9 \"quote {\n";
    default: return "\n";
    }
}

struct Found
{
    QStringList documents{}; // their text, each with its number of bytes
    QSet<QString> ids{};
    int tooLarge = 0;
    int ignored = 0;
    int pieces = 0;
};

Found found(const QByteArray &text, const PieceLimits &limits)
{
    const MidjourneyV2 service;
    Found found;
    const auto add = [&](const ParsedInput &piece, qint64) {
        ++found.pieces;
        for (const JobResponse &document : piece.documents)
            found.documents.append(QString::fromUtf8(document.raw.trimmed()));
        found.ids.unite(QSet<QString>(piece.ids.begin(), piece.ids.end()));
        found.ignored += static_cast<int>(piece.ignored.size());
        for (const ParsedInput::Ignored &ignored : piece.ignored)
            found.tooLarge += ignored.reason == IgnoredReason::TooLargeDocument ? 1 : 0;
        return true;
    };
    [&] { QCOMPARE(readText(text, service, {}, add, limits), ReadEnd::Whole); }();
    return found;
}

} // namespace

// Texts too long to be read at once.
class TextPiecesTest : public QObject
{
    Q_OBJECT

private slots:
    void findsTheSameInPieces_data();
    void findsTheSameInPieces();
    void takesAListApart_data();
    void takesAListApart();
    void leavesOutWhatIsTooLarge();
    void keepsAShortTextAsItIs();
    void cutsWhereThereAreNoLines();
    void keepsWhatIsAlmostJsonTogether_data();
    void keepsWhatIsAlmostJsonTogether();
    void joinsRecordsOverPieces_data();
    void joinsRecordsOverPieces();
    void joinsRecordsOfAListOverPieces_data();
    void joinsRecordsOfAListOverPieces();
    void endsRecordsThatNeverClose();
    void readsAnyRecords();
    void staysSmall();
    void readsUtf16();
    void opensOnlyRegularFiles();
};

void TextPiecesTest::findsTheSameInPieces_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 60; ++seed)
        QTest::addRow("%u", seed) << seed;
}

// Whatever stands in a log, and wherever it is cut.
void TextPiecesTest::findsTheSameInPieces()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    QByteArray text;
    QStringList documents;
    int number = 0;
    for (int i = 0; i < 40; ++i) {
        if (random.bounded(3) == 0)
            text += noise(random, ++number);
        else
            text += record(random, ++number);
    }
    const MidjourneyV2 service;
    for (const JobResponse &document : parseInput(text, service, {}).documents)
        documents.append(QString::fromUtf8(document.raw.trimmed()));
    QVERIFY(!documents.isEmpty());
    const PieceLimits limits{.usual = 1 + random.bounded(8000), .doubt = 16 << 10};
    const Found inPieces = found(text, limits);
    for (const QString &document : std::as_const(documents))
        QVERIFY2(inPieces.documents.contains(document), qPrintable(document.left(200)));
}

void TextPiecesTest::takesAListApart_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("array") << QByteArray("[") << QByteArray() << QByteArray("]");
    QTest::newRow("entries") << QByteArray("{\"log\":{\"version\":\"1.2\",\"entries\":[\n") << QByteArray()
                             << QByteArray("], \"x\": 1}, \"y\": [2]}");
    QTest::newRow("object") << QByteArray("{\"jobs\": {") << QByteArray("\"job %1\": ") << QByteArray("}}");
}

void TextPiecesTest::takesAListApart()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, after);
    QByteArrayList jobs;
    QStringList documents;
    for (int number = 1; number <= 300; ++number) {
        documents.append(QString::fromUtf8(json(jobObject(number, u"completed"_s)).trimmed()));
        jobs.append(QByteArray(name).replace("%1", QByteArray::number(number)) + documents.last().toUtf8());
    }
    const Found inPieces = found("words before " + before + jobs.join(", ") + after + " words after " + jobId(999).toLatin1(),
                                 {.usual = 4000, .doubt = 4000, .list = 20'000});
    QCOMPARE(inPieces.documents, documents);
    QVERIFY2(inPieces.pieces > 10, qPrintable(QString::number(inPieces.pieces)));
    QVERIFY(inPieces.ids.contains(jobId(999)));
}

void TextPiecesTest::leavesOutWhatIsTooLarge()
{
    QJsonObject large = jobObject(2, u"completed"_s);
    large["note"_L1] = QString(190'000, u'x');
    const QByteArray first = compact(jobObject(1, u"completed"_s));
    const QByteArray last = compact(jobObject(3, u"completed"_s));
    for (const QByteArray &text : {first + '\n' + compact(large) + '\n' + last, '[' + first + ", " + compact(large) + ", " + last + ']',
                                   '[' + compact(large) + ", " + first + ", " + last + ']'})
    {
        const Found rest = found(text, {.usual = 1000, .doubt = 1000, .list = 10'000, .maxValue = 50'000});
        QCOMPARE(rest.documents, (QStringList{QString::fromUtf8(first), QString::fromUtf8(last)}));
        QCOMPARE(rest.tooLarge, 1);
    }
}

void TextPiecesTest::keepsAShortTextAsItIs()
{
    for (const QByteArray &text :
         {QByteArray(), QByteArray(" \n"), QByteArray("\xEF\xBB\xBF{}\n"), "  " + json(jobObject(1, u"completed"_s)) + "\n\n"})
    {
        TextPieces pieces;
        QCOMPARE(pieces.add(text), QList<TextPiece>());
        QCOMPARE(pieces.end(), QList<TextPiece>{{.text = text}});
    }
}

// A list of ids on one line, or bytes of any kind.
void TextPiecesTest::cutsWhereThereAreNoLines()
{
    QByteArray ids;
    for (int number = 1; number <= 500; ++number)
        ids += jobId(number).toLatin1() + (number % 2 ? " " : ";");
    const Found words = found(ids, {.usual = 1000, .doubt = 1000});
    QCOMPARE(words.ids.size(), 500);
    QVERIFY(words.pieces > 10);
    for (int zeros = 5'900; zeros < 6'100; zeros += 20) { // a piece would end in the midst of the ID
        const Found bytes = found(QByteArray(zeros, '\0') + jobId(1).toLatin1(), {.usual = 1000, .doubt = 1000});
        QCOMPARE(bytes.ids, QSet<QString>{jobId(1)});
        QVERIFY(bytes.pieces > 1);
    }
}

void TextPiecesTest::keepsWhatIsAlmostJsonTogether_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray job = json(jobObject(1, u"completed"_s));
    QTest::newRow("a cell of a table") << "\"" + QByteArray(job).replace("\"", "\"\"") + "\"";
    QTest::newRow("not a number") << "{\n\"percent\": ?,\n" + job.sliced(1).trimmed();
    QTest::newRow("Python's") << QByteArray(job).replace('"', '\'');
    QTest::newRow("escaped") << QByteArray(job).replace("\"", "\\\"");
    QTest::newRow("with colours") << QByteArray(job).replace("\": ", "\"\x1b[0m: \x1b[32m");
    QTest::newRow("a line within a string") << QByteArray(job).replace("completed", "comp\n2026 stdout F leted");
}

// Others may know how to read it: it is one piece, alone.
void TextPiecesTest::keepsWhatIsAlmostJsonTogether()
{
    QFETCH(QByteArray, text);
    TextPieces pieces({.usual = 50, .doubt = 10'000});
    QByteArrayList all;
    const QByteArray words = QByteArray("some words\n").repeated(20);
    const auto take = [&all](const QList<TextPiece> &more) {
        for (const TextPiece &piece : more)
            all.append(piece.text);
    };
    take(pieces.add(words + text + '\n' + words));
    take(pieces.end());
    QVERIFY(all.size() > 2);
    QVERIFY2(std::any_of(all.begin(), all.end(), [&](const QByteArray &piece) { return piece.contains(text.trimmed()); }),
             all.join("\n----\n").constData());
}

void TextPiecesTest::joinsRecordsOverPieces_data()
{
    QTest::addColumn<QByteArray>("lineEnd"); // that a record's text brings along
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<qsizetype>("width"); // of what a record holds; 0: a line
    const QByteArray docker = ",\"stream\":\"stdout\",\"time\":\"2026-11-20T14:38:12.1Z\"}\n";
    QTest::newRow("Docker") << QByteArray("\n") << QByteArray("{\"log\":") << docker << qsizetype(0);
    QTest::newRow("Docker, others between") << QByteArray("\n") << QByteArray("{\"log\":")
                                            << docker + "{\"log\":\"WARN [\\n\",\"stream\":\"stderr\"}\n"
                                            << qsizetype(0);
    QTest::newRow("Docker's parts") << QByteArray("\n") << QByteArray("{\"log\":") << docker << qsizetype(100);
    QTest::newRow("journal") << QByteArray() << QByteArray("{\"_PID\":\"7\",\"MESSAGE\":") << QByteArray("}\n") << qsizetype(0);
    QTest::newRow("a name before each") << QByteArray("\n") << QByteArray("web-1  | {\"log\":") << docker << qsizetype(0);
}

// A document of which each record holds a line is whole, wherever the log is cut.
void TextPiecesTest::joinsRecordsOverPieces()
{
    QFETCH(QByteArray, lineEnd);
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(qsizetype, width);
    QByteArray text;
    QStringList documents;
    for (int number = 1; number <= 60; ++number) {
        const QByteArray document = json(jobObject(number, u"completed"_s)).trimmed();
        documents.append(QString::fromUtf8(document));
        QByteArrayList parts = width == 0 ? document.split('\n') : QByteArrayList();
        for (qsizetype at = 0; width > 0 && at < document.size(); at += width)
            parts.append(document.mid(at, width));
        for (qsizetype i = 0; i < parts.size(); ++i)
            text += before + quoted(parts.at(i) + (width == 0 || i + 1 == parts.size() ? lineEnd : QByteArray())) + after;
    }
    const Found inPieces = found(text, {.usual = 2000, .doubt = 16 << 10});
    QVERIFY2(inPieces.pieces > 10, qPrintable(QString::number(inPieces.pieces)));
    QCOMPARE(inPieces.documents, documents);
    QCOMPARE(inPieces.ids, QSet<QString>());
    QCOMPARE(inPieces.ignored, 0);
}

void TextPiecesTest::joinsRecordsOfAListOverPieces_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("between");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("array") << QByteArray("[") << QByteArray(",") << QByteArray("]");
    QTest::newRow("events") << QByteArray("{\"events\":[") << QByteArray(",") << QByteArray("],\"searchedLogStreams\":[]}");
    QTest::newRow("on lines") << QByteArray("\n\n some words\n{\n  \"events\": [\n    ") << QByteArray(" ,\n    ")
                              << QByteArray("\n  ]\n}\n");
    QTest::newRow("cut") << QByteArray("[\n") << QByteArray(",\n") << QByteArray();
}

// As CloudWatch exports them: of a container each line is an event.
void TextPiecesTest::joinsRecordsOfAListOverPieces()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, between);
    QFETCH(QByteArray, after);
    QByteArrayList records;
    QStringList documents;
    for (int number = 1; number <= 60; ++number) {
        const QByteArray document = json(jobObject(number, u"completed"_s)).trimmed();
        documents.append(QString::fromUtf8(document));
        for (const QByteArray &line : document.split('\n'))
            records.append("{\"logStreamName\":\"a\",\"timestamp\":17,\"message\":" + quoted(line) + "}");
    }
    const Found inPieces = found(before + records.join(between) + after, {.usual = 2000, .doubt = 16 << 10, .list = 4000});
    QVERIFY2(inPieces.pieces > 10, qPrintable(QString::number(inPieces.pieces)));
    QCOMPARE(inPieces.documents, documents);
    QCOMPARE(inPieces.ids, QSet<QString>());
    QCOMPARE(inPieces.ignored, 0);
}

// A record that begins what no other one ends does not hold back the rest.
void TextPiecesTest::endsRecordsThatNeverClose()
{
    const QByteArray line = "{\"log\":\"1,\\n\"}\n";
    const PieceLimits limits{.usual = 4000, .doubt = 8000};
    const MidjourneyV2 service;
    qsizetype held = 0;
    qint64 last = 0;
    int pieces = 0;
    const auto add = [&](const ParsedInput &found, qint64 bytesRead) {
        pieces += found.ids.isEmpty() ? 0 : 1;
        held = std::max<qsizetype>(held, bytesRead - last);
        last = found.ids.isEmpty() ? last : bytesRead;
        return true;
    };
    QByteArray text = "{\"log\":\"[\\n\"}\n";
    for (int number = 1; number <= 400; ++number)
        text += line.repeated(100) + "{\"id\":\"" + jobId(number).toLatin1() + "\"}\n";
    QCOMPARE(readText(text, service, {}, add, limits), ReadEnd::Whole);
    QVERIFY2(pieces > 20, qPrintable(QString::number(pieces)));
    QVERIFY2(held <= 3 * (64 << 10), qPrintable(QString::number(held)));
}

// Records and lists in any disorder: every ID is found, wherever it is cut.
void TextPiecesTest::readsAnyRecords()
{
    const QByteArrayList tokens{"{\"log\":\"{\\n\"}\n",
                                "{\"log\":\"}\\n\",\"stream\":\"stdout\"}\n",
                                "{\"log\":\"[\\n\",\"stream\":\"stdout\"}",
                                "{\"m\":\"\\\"a\\\":1,\"}",
                                ",",
                                ", ",
                                "\n",
                                "[",
                                "]",
                                "{\"events\":[",
                                "]}",
                                "[1,2,",
                                "\"",
                                "words ",
                                "\xEF\xBB\xBF"};
    QRandomGenerator random(20261127);
    for (int round = 0; round < 400 * rounds(); ++round) {
        QByteArray text;
        int ids = 0;
        for (int i = 0; i < 150; ++i) {
            text += tokens.at(random.bounded(static_cast<int>(tokens.size())));
            if (i % 10 == 9)
                text += "{\"log\":\"" + jobId(++ids).toLatin1() + "\"}\n";
        }
        const PieceLimits limits{
            .usual = 1 + random.bounded(600), .doubt = 1 + random.bounded(600), .list = 1 + random.bounded(900), .maxValue = 100'000};
        QCOMPARE(found(text, limits).ids.size(), ids);
    }
}

// Junk that never ends does not gather.
void TextPiecesTest::staysSmall()
{
    const PieceLimits limits{.usual = 4 << 10, .doubt = 4 << 10, .list = 64 << 10, .maxValue = 256 << 10};
    for (const QByteArray &unit : {QByteArray("{\"a\": \"cut\n"), QByteArray("[[["), QByteArray("{\"a\": "), QByteArray("\"{\\\n"),
                                   QByteArray("x"), QByteArray("[1, "), QByteArray("\x1b["), QByteArray("{\"k\": \"v\", ")})
    {
        TextPieces pieces(limits);
        qsizetype in = 0;
        qsizetype out = 0;
        for (int round = 0; round < 40; ++round) {
            const QByteArray bytes = unit.repeated((32 << 10) / static_cast<int>(unit.size()));
            in += bytes.size();
            for (const TextPiece &piece : pieces.add(bytes))
                out += piece.isTooLarge ? limits.maxValue : piece.text.size();
            QVERIFY2(in - out <= limits.maxValue + bytes.size() + (round > 8 ? in / 2 : 0), unit.constData());
        }
    }
}

void TextPiecesTest::readsUtf16()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"log.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QString text = QChar(QChar::ByteOrderMark);
    for (int number = 1; number <= 900; ++number)
        text += u"\u010a\u5d50 "_s + jobId(number) + u"\r\n"_s; // one of these has the byte of a line feed
    file.write(reinterpret_cast<const char *>(text.utf16()), 2 * text.size());
    file.close();
    QSet<QString> ids;
    const MidjourneyV2 service;
    const auto add = [&](const ParsedInput &piece, qint64) {
        ids.unite(QSet<QString>(piece.ids.begin(), piece.ids.end()));
        return true;
    };
    QCOMPARE(readFile(file.fileName(), service, add, {.usual = 10'000}), ReadEnd::Whole);
    QCOMPARE(ids.size(), 900);
    QCOMPARE(readFile(folder.filePath(u"none"_s), service, add), ReadEnd::Unreadable);
    const auto enough = [](const ParsedInput &, qint64) { return false; };
    QCOMPARE(readFile(file.fileName(), service, enough), ReadEnd::Stopped);
}

// Opening a pipe would wait until somebody writes into it.
void TextPiecesTest::opensOnlyRegularFiles()
{
    QTemporaryDir folder;
    const MidjourneyV2 service;
    const auto add = [](const ParsedInput &, qint64) { return true; };
    QCOMPARE(readFile(folder.path(), service, add), ReadEnd::NotRegular);
#ifndef Q_OS_WIN
    const QString pipe = folder.filePath(u"pipe.json"_s);
    QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    QVERIFY(QFile::link(pipe, folder.filePath(u"link.json"_s)));
    QCOMPARE(readFile(pipe, service, add), ReadEnd::NotRegular);
    QCOMPARE(readFile(folder.filePath(u"link.json"_s), service, add), ReadEnd::NotRegular);
    QCOMPARE(readFile(u"/dev/zero"_s, service, add), ReadEnd::NotRegular);
#endif
}

QTEST_GUILESS_MAIN(TextPiecesTest)
#include "tst_textpieces.moc"
