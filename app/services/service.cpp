// SPDX-License-Identifier: MIT
#include "app/services/service.h"

#include "app/text/json/jsonobject.h"

Endpoint Service::endpointOf(const QString & /*jobId*/, const Endpoint &usual) const
{
    return usual;
}

Endpoint Service::endpointFor(const QUrl & /*media*/, const Endpoint &usual) const
{
    return usual;
}

std::chrono::milliseconds Service::minPause(const QString & /*jobId*/) const
{
    return {};
}

std::chrono::seconds Service::patience(const QString & /*jobId*/) const
{
    return std::chrono::hours(24);
}

std::optional<QUrl> Service::otherJobUrl(const QUrl & /*base*/, const QString & /*jobId*/, const Error & /*error*/) const
{
    return std::nullopt;
}

QByteArray Service::documentIn(const QByteArray &raw, const QString & /*jobId*/) const
{
    return raw;
}

QString Service::reasonFor(const Error & /*error*/, const QString & /*jobId*/) const
{
    return {};
}

std::optional<bool> Service::mayPass(const Error & /*error*/, const QString & /*jobId*/, bool /*isKnown*/) const
{
    return std::nullopt;
}

QList<Service::RunningList> Service::runningLists(const Endpoint &usual) const
{
    return {{.service = this, .endpoint = usual}};
}

QUrl Service::historyUrl(const QUrl & /*base*/, const HistoryRequest & /*request*/) const
{
    return {};
}

Result<HistoryPage> Service::historyIn(const QByteArray & /*raw*/, const HistoryRequest & /*request*/) const
{
    return Error{.kind = Error::Kind::UnsafeAddress};
}

QUrl Service::withAccount(const QUrl &url, const QString & /*jobId*/, const QString & /*account*/) const
{
    return url;
}

QDateTime Service::expiryOf(const QString &jobId, const QDateTime &created) const
{
    const std::chrono::days kept = lifetime(jobId);
    return created.isValid() && !jobId.isEmpty() && kept < noLimit ? created.addDays(kept.count()) : QDateTime();
}

QStringList Service::idsFor(const QString & /*bare*/) const
{
    return {};
}

Result<Job> Service::parse(const QByteArray &raw, const QString &jobId) const
{
    const Result<QJsonObject> object = jsonObjectIn(raw);
    if (!object)
        return object.error();
    if (ownsId(jobId))
        return read(*object, jobId);
    Recognized recognized = recognize(*object);
    if (Job *job = std::get_if<Job>(&recognized))
        return std::move(*job);
    return read(*object, jobId);
}

QString ServiceAdapter::actionName(const QString & /*service*/, const QString &kind, const QString &action) const
{
    for (const QString &word : {action, kind}) {
        if (const QString name = actionNameIn(actionNames(), word); !name.isEmpty())
            return name;
    }
    return action.isEmpty() ? commonActionName(kind) : QString();
}
