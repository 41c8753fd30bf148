// SPDX-License-Identifier: MIT
#include "tests/support/fetchedjob.h"

#include "app/net/apiget.h"
#include "app/net/jobfetch.h"
#include "app/services/midjourney/midjourneyv2.h"
#include "tests/support/jobbuilder.h"

#include <QtTest>

using namespace Qt::StringLiterals;

Endpoint testEndpoint()
{
    return {.base = QUrl(u"https://api.example"_s), .token = u"user:1-secret"_s};
}

QUrl jobUrl()
{
    return MidjourneyV2().jobUrl(testEndpoint().base, jobId());
}

QByteArray completedJob()
{
    return json(jobObject(1, u"completed"_s));
}

Result<JobResponse> fetched(FakeNetwork &network, const Endpoint &from)
{
    const MidjourneyV2 service{};
    QList<Result<JobResponse>> results;
    QObject context;
    ApiGet *get = fetchJob(network, service, from, jobId(), false, &context,
                           [&results](const Result<JobResponse> &result) { results.append(result); });
    if (!results.isEmpty())
        QTest::qFail("answered from inside fetchJob()", __FILE__, __LINE__);
    (void)QTest::qWaitFor([&results] { return !results.isEmpty(); });
    get->cancel();
    QCoreApplication::processEvents();
    if (results.size() == 1)
        return results.first();
    QTest::qFail("not exactly one answer", __FILE__, __LINE__);
    return Error{};
}
