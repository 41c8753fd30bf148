// SPDX-License-Identifier: MIT
#include "app/input/inputparser.h"
#include "app/job/mediaitem.h"
#include "app/services/midjourney/midjourneyv2.h"
#include "tests/support/fixtures.h"

#include <QtTest>

using namespace Qt::StringLiterals;

// How long it takes to read what the service sends and what people paste.
class ParseBench : public QObject
{
    Q_OBJECT

private slots:
    void parsesAJob_data();
    void parsesAJob();
    void readsAPastedDocument();
    void findsAnIdInAMegabyte();
    void readsSixteenMegabytes_data();
    void readsSixteenMegabytes();

private:
    const MidjourneyV2 m_service{};
};

void ParseBench::parsesAJob_data()
{
    QTest::addColumn<QByteArray>("raw");
    for (const char *name : {"v2-imagine-completed-with-children.json", "v2-seed-completed.json",
                             "real/v2-button-U1-v7-2026-completed-14-buttons.json", "real/v2-imagine-v7-2026-completed-webp-grid.json"})
    {
        const QByteArray raw = fixture(u"jobs/"_s + QLatin1StringView(name));
        QTest::addRow("%s (%lld bytes)", name, static_cast<long long>(raw.size())) << raw;
    }
}

void ParseBench::parsesAJob()
{
    QFETCH(QByteArray, raw);
    qsizetype media = 0;
    QBENCHMARK
    {
        const Result<Job> job = m_service.parse(raw);
        media = job->media.size();
    }
    QVERIFY(media > 0);
}

void ParseBench::readsAPastedDocument()
{
    const QByteArray text = fixture(u"jobs/edge-wrapped-console-log-response-result.json"_s);
    qsizetype documents = 0;
    QBENCHMARK
    {
        documents = parseInput(text, m_service, {}).documents.size();
    }
    QCOMPARE(documents, 1);
}

void ParseBench::findsAnIdInAMegabyte()
{
    const QByteArray text = QByteArray("a line of a log {with braces} and \"quotes\"\n").repeated(24'000)
        + "job:20260602103424017-user:12346-channel:1122334455667788990-bot:midjourney";
    qsizetype ids = 0;
    QBENCHMARK
    {
        ids = parseInput(text, m_service, {}).ids.size();
    }
    QCOMPARE(ids, 1);
}

// The size of the pieces in which large files are read.
void ParseBench::readsSixteenMegabytes_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<bool>("hasDocuments");
    QByteArray document = fixture(u"jobs/v2-imagine-completed.json"_s).simplified();
    const auto quoted = [](QByteArray text) { return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"'; };
    QTest::newRow("documents") << document + '\n' << true;
    QTest::newRow("documents in Docker's log") << "{\"log\":" + quoted(document + "\\n") + ",\"stream\":\"stdout\"}\n" << true;
    QTest::newRow("documents in CSV") << "1,\"" + QByteArray(document).replace("\"", "\"\"") + "\"\n" << true;
    QTest::newRow("cut documents") << document.chopped(50) + '\n' << false;
    QTest::newRow("a coloured log") << QByteArray("\x1b[36mweb-1  |\x1b[0m 2026-11-20 14:38:12 \x1b[32mINFO\x1b[0m [main] polling {12 %}\n")
                                    << false;
    QTest::newRow("another program's records") << QByteArray("{\"level\":30,\"time\":1780000000,\"msg\":\"GET /x 200\",\"status\":200}\n")
                                               << false;
    QTest::newRow("brackets") << QByteArray("[") << false;
}

void ParseBench::readsSixteenMegabytes()
{
    QFETCH(QByteArray, line);
    QFETCH(bool, hasDocuments);
    const QByteArray text = line.repeated((16 << 20) / line.size());
    qsizetype documents = 0;
    QBENCHMARK_ONCE
    {
        documents = parseInput(text, m_service, {}).documents.size();
    }
    QCOMPARE(documents > 0, hasDocuments);
}

QTEST_GUILESS_MAIN(ParseBench)
#include "bench_parse.moc"
