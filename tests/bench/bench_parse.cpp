#include "app/media/mediaitem.h"
#include "app/service/midjourneyv2.h"
#include "app/service/pasted.h"
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

private:
    const MidjourneyV2 m_service;
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
        media = mediaOf(*job, m_service).size();
    }
    QVERIFY(media > 0);
}

void ParseBench::readsAPastedDocument()
{
    const QByteArray text = fixture(u"jobs/edge-wrapped-console-log-response-result.json"_s);
    qsizetype documents = 0;
    QBENCHMARK
    {
        documents = pasted(text, m_service, {}).documents.size();
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
        ids = pasted(text, m_service, {}).ids.size();
    }
    QCOMPARE(ids, 1);
}

QTEST_GUILESS_MAIN(ParseBench)
#include "bench_parse.moc"
