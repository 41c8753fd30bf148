// SPDX-License-Identifier: MIT
#include "tests/support/fetchedjob.h"

#include "app/net/jobfetch.h"
#include "app/services/midjourney/midjourneyv2.h"
#include "tests/support/jobbuilder.h"

#include <QSignalSpy>
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
    const MidjourneyV2 service;
    JobFetch fetch(network, service, from, jobId());
    QSignalSpy finished(&fetch, &JobFetch::finished);
    fetch.start();
    if (!finished.isEmpty())
        QTest::qFail("answered from inside start()", __FILE__, __LINE__);
    finished.wait();
    fetch.cancel();
    QCoreApplication::processEvents();
    if (finished.size() != 1) {
        QTest::qFail("not exactly one answer", __FILE__, __LINE__);
        return Error{};
    }
    return resultOf(finished);
}

Result<JobResponse> resultOf(const QSignalSpy &finished)
{
    return *static_cast<const Result<JobResponse> *>(finished.constFirst().constFirst().constData());
}
