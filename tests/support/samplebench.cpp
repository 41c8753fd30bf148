// SPDX-License-Identifier: MIT
#include "tests/support/samplebench.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {

QStringList ofMidjourney(QStringList ids)
{
    ids.removeIf([](const QString &id) { return !id.endsWith("-bot:midjourney"_L1); });
    return ids;
}

QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

} // namespace

SampleBench::SampleBench()
    : now(QDateTime::fromString(u"2026-03-01T12:00:00.250Z"_s, Qt::ISODateWithMs))
    , service(std::make_unique<SampleService>([this] { return now; }))
{
    if (!service->start())
        qFatal("the sample service has not started");
}

HttpClient::Answer SampleBench::askWithToken(const QString &pathAndQuery)
{
    return ask(QUrl(service->baseUrl().toString() + pathAndQuery), {bearer()});
}

HttpClient::Answer SampleBench::askForJob(const QString &id)
{
    return askWithToken(u"/v2/jobs/?jobid="_s + encoded(id));
}

HttpClient::Answer SampleBench::askMidjourney(const QString &url)
{
    return askWithToken(u"/v1/proxy/cdn-midjourney/?cdnUrl="_s + encoded(url));
}

std::pair<QByteArray, QByteArray> SampleBench::bearer() const
{
    return {"Authorization", "Bearer " + service->token().toLatin1()};
}

QJsonObject SampleBench::completedJob(const QString &verb)
{
    const QStringList ids = midjourneyIdsThatEndWell();
    for (const QString &id : ids) {
        const QJsonObject found = job(id);
        if (found["verb"_L1] == verb && found["status"_L1] == "completed"_L1)
            return found;
    }
    return {};
}

QStringList SampleBench::midjourneyIds() const
{
    return ofMidjourney(service->jobIds());
}

QStringList SampleBench::midjourneyIdsThatEndWell() const
{
    return ofMidjourney(service->jobIdsThatEndWell());
}

QUrl SampleBench::gridUrl()
{
    return QUrl(completedJob(u"imagine"_s)["attachments"_L1][0]["url"_L1].toString());
}

bool isRunningStatus(const QJsonValue &status)
{
    return status == "created"_L1 || status == "started"_L1 || status == "progress"_L1;
}
