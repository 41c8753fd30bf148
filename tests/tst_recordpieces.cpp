// SPDX-License-Identifier: MIT
#include "app/input/inputfile.h"
#include "app/services/midjourney/midjourneyv2.h"
#include "tests/support/jobbuilder.h"
#include "tests/support/piecesread.h"
#include "tests/support/rounds.h"
#include "tests/support/textwrappers.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace Qt::StringLiterals;

// Records of a log, which together hold a document, where the log is too long to be read at once.
class RecordPiecesTest : public QObject
{
    Q_OBJECT

private slots:
    void joinsRecordsOverPieces_data();
    void joinsRecordsOverPieces();
    void joinsRecordsOfAListOverPieces_data();
    void joinsRecordsOfAListOverPieces();
    void endsRecordsThatNeverClose();
    void readsAnyRecords();
};

void RecordPiecesTest::joinsRecordsOverPieces_data()
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
void RecordPiecesTest::joinsRecordsOverPieces()
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

void RecordPiecesTest::joinsRecordsOfAListOverPieces_data()
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
void RecordPiecesTest::joinsRecordsOfAListOverPieces()
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
void RecordPiecesTest::endsRecordsThatNeverClose()
{
    const QByteArray line = "{\"log\":\"1,\\n\"}\n";
    const PieceLimits limits{.usual = 4000, .doubt = 8000};
    const MidjourneyV2 service{};
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
void RecordPiecesTest::readsAnyRecords()
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
    const int idSize = static_cast<int>(jobId(1).size()); // with less in doubt, a piece would have to end within one
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
            .usual = 1 + random.bounded(600), .doubt = idSize + random.bounded(600), .list = 1 + random.bounded(900), .maxValue = 100'000};
        QCOMPARE(found(text, limits).ids.size(), ids);
    }
}

QTEST_GUILESS_MAIN(RecordPiecesTest)
#include "tst_recordpieces.moc"
