// SPDX-License-Identifier: MIT
#include "app/input/inputfile.h"
#include "app/services/midjourney/midjourneyv2.h"
#include "tests/support/jobbuilder.h"
#include "tests/support/piecesread.h"

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
    const MidjourneyV2 service{};
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
    const MidjourneyV2 service{};
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
    const MidjourneyV2 service{};
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
