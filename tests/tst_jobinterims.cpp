// SPDX-License-Identifier: MIT
#include "app/net/jobfetch.h"
#include "app/services/midjourney/midjourneyv2.h"
#include "tests/support/fetchedjob.h"
#include "tests/support/jobbuilder.h"
#include "tests/support/localserver.h"

#include <QNetworkAccessManager>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Answer = LocalServer::Answer;

namespace {

const QByteArray hints = "HTTP/1.1 103 Early Hints\r\nLink: </x>; rel=preload\r\n\r\n";

QByteArray targetOf(int number)
{
    return MidjourneyV2().jobUrl(QUrl(u"http://x.example"_s), jobId(number)).toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority);
}

} // namespace

// A service that sends interim responses before the answer for a job, over real connections.
class JobInterimsTest : public QObject
{
    Q_OBJECT

private slots:
    void readsPastInterimResponses_data();
    void readsPastInterimResponses();
    void givesEachJobItsOwnAnswer();

private:
    [[nodiscard]] Endpoint endpoint(const LocalServer &server) const { return {.base = server.url(), .token = u"user:1-secret"_s}; }

    const MidjourneyV2 m_service{};
};

void JobInterimsTest::readsPastInterimResponses_data()
{
    QTest::addColumn<Answer>("answer");
    const QByteArray job = completedJob();
    QTest::newRow("103") << Answer{.body = job, .before = hints};
    QTest::newRow("103, and later the answer") << Answer{.body = job, .before = hints, .beforeBy = 5ms};
    QTest::newRow("several") << Answer{.body = job, .before = "HTTP/1.1 102 Processing\r\n\r\n" + hints + hints};
    QTest::newRow("chunked") << Answer{.body = job, .isChunked = true, .before = hints};
    QTest::newRow("no length") << Answer{.body = job, .before = hints, .hasNoLength = true};
    QTest::newRow("continue") << Answer{.body = job, .before = "HTTP/1.1 100 Continue\r\n\r\n"};
}

// The first request finds out; later ones are each sent once.
void JobInterimsTest::readsPastInterimResponses()
{
    QFETCH(Answer, answer);
    LocalServer server;
    QNetworkAccessManager network;
    server.answer(targetOf(1), answer);
    for (int round = 1; round <= 2; ++round) {
        QList<Result<JobResponse>> results;
        QObject context;
        fetchJob(network, m_service, endpoint(server), jobId(1), false, &context,
                 [&results](const Result<JobResponse> &fetched) { results.append(fetched); });
        QTRY_COMPARE(results.size(), 1);
        const Result<JobResponse> result = results.first();
        QVERIFY2(result, result ? "" : qPrintable(result.error().detail));
        QCOMPARE(result->raw, completedJob());
        QCOMPARE_LE(server.requests().size(), round + 1);
    }
    for (const LocalServer::Request &request : server.requests())
        QCOMPARE(request.authorization(), QByteArray("Bearer user:1-secret"));
}

// Qt passes what follows an interim response to the next request on that connection: no job may get the answer of another.
void JobInterimsTest::givesEachJobItsOwnAnswer()
{
    constexpr int jobs = 24; // more than Qt has connections to a server
    LocalServer server;
    QNetworkAccessManager network;
    QHash<int, Result<JobResponse>> results;
    QObject context; // goes before them
    for (int number = 1; number <= jobs; ++number) {
        server.answer(
            targetOf(number),
            {.body = json(jobObject(number, u"completed"_s)), .before = hints, .beforeBy = std::chrono::milliseconds(number % 4)});
        fetchJob(network, m_service, endpoint(server), jobId(number), false, &context,
                 [&results, number](const Result<JobResponse> &result) { results.insert(number, result); });
    }
    QTRY_COMPARE_WITH_TIMEOUT(results.size(), jobs, 20'000);
    for (int number = 1; number <= jobs; ++number) {
        const Result<JobResponse> result = results.value(number, Error{});
        QVERIFY2(result, result ? "" : qPrintable(result.error().detail));
        QCOMPARE(result->job.id, jobId(number));
    }
}

QTEST_GUILESS_MAIN(JobInterimsTest)
#include "tst_jobinterims.moc"
