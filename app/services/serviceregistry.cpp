// SPDX-License-Identifier: MIT
#include "app/services/serviceregistry.h"

#include "app/common/web.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <utility>

namespace {

constexpr int maxMissing = 16; // IDs that are looked for in vain: each of them costs a look through all of the text

// The lists of several services, each in the order of the text, as one in that order. An id that does not stand in the text as it is, such
// as an encoded one, comes after the id before it.
QStringList inOrder(const QList<QStringList> &lists, const QString &text)
{
    if (lists.size() == 1)
        return lists.first();
    QList<std::pair<qsizetype, QString>> placed;
    QSet<QString> seen;
    for (const QStringList &list : lists) {
        qsizetype last = 0;
        int missing = 0;
        for (const QString &id : list) {
            const qsizetype place = missing < maxMissing ? text.indexOf(id, last) : -1;
            if (place >= 0)
                last = place;
            else
                ++missing;
            if (seen.contains(id))
                continue;
            seen.insert(id);
            placed.append({last, id});
        }
    }
    std::stable_sort(placed.begin(), placed.end(), [](const auto &left, const auto &right) { return left.first < right.first; });
    QStringList ids;
    for (const auto &[place, id] : std::as_const(placed))
        ids.append(id);
    return ids;
}

} // namespace

ServiceRegistry::ServiceRegistry(Adapters adapters, Accounts accounts)
    : m_adapters(std::move(adapters))
    , m_accounts(std::move(accounts))
{
    Q_ASSERT_X(!m_adapters.empty(), "ServiceRegistry", "no adapter");
}

const ServiceAdapter *ServiceRegistry::find(const QString &jobId) const
{
    const auto adapter = std::find_if(m_adapters.begin(), m_adapters.end(), [&](const auto &one) { return one->ownsId(jobId); });
    return adapter == m_adapters.end() ? nullptr : adapter->get();
}

const ServiceAdapter &ServiceRegistry::ownerOf(const QString &jobId) const
{
    const ServiceAdapter *adapter = find(jobId);
    return adapter ? *adapter : *m_adapters.back();
}

const ServiceAdapter &ServiceRegistry::ownerOf(const Job &job) const
{
    for (const auto &adapter : m_adapters) {
        if (adapter->id() == job.service)
            return *adapter;
    }
    return ownerOf(job.id);
}

bool ServiceRegistry::ownsId(const QString &jobId) const
{
    return find(jobId) != nullptr;
}

QString ServiceRegistry::serviceOf(const QString &jobId) const
{
    return ownerOf(jobId).id();
}

QList<Service::Name> ServiceRegistry::names() const
{
    QList<Name> names;
    for (const auto &adapter : m_adapters)
        names += adapter->names();
    return names;
}

QString ServiceRegistry::actionName(const QString &service, const QString &kind, const QString &action) const
{
    const auto adapter = std::find_if(m_adapters.begin(), m_adapters.end(), [&](const auto &one) { return one->id() == service; });
    return adapter == m_adapters.end() ? QString() : (*adapter)->actionName(service, kind, action);
}

QUrl ServiceRegistry::defaultBase() const
{
    return m_adapters.back()->defaultBase();
}

std::chrono::days ServiceRegistry::lifetime(const QString &jobId) const
{
    return ownerOf(jobId).lifetime(jobId);
}

Endpoint ServiceRegistry::accountOf(const ServiceAdapter &adapter, const Endpoint &usual) const
{
    const QString account = adapter.account();
    return account.isEmpty() ? usual : m_accounts.value(account, {.base = adapter.defaultBase()});
}

Endpoint ServiceRegistry::endpointOf(const QString &jobId, const Endpoint &usual) const
{
    return accountOf(ownerOf(jobId), usual);
}

Endpoint ServiceRegistry::endpointFor(const QUrl &media, const Endpoint &usual) const
{
    for (const auto &adapter : m_adapters) {
        const Endpoint endpoint = accountOf(*adapter, usual);
        if (isSameOrigin(media, endpoint.base) || adapter->proxyUrl(endpoint.base, media))
            return endpoint;
    }
    return usual;
}

std::chrono::milliseconds ServiceRegistry::minPause(const QString &jobId) const
{
    return ownerOf(jobId).minPause(jobId);
}

std::chrono::seconds ServiceRegistry::patience(const QString &jobId) const
{
    return ownerOf(jobId).patience(jobId);
}

Service::Mentions ServiceRegistry::mentionsIn(const QString &text) const
{
    Mentions all;
    QList<QStringList> lists;
    for (const auto &adapter : m_adapters) {
        const Mentions mentions = adapter->mentionsIn(text);
        if (!mentions.ids.isEmpty())
            lists.append(mentions.ids);
        all.foreignIds += mentions.foreignIds;
        all.mediaIds += mentions.mediaIds;
        all.hasActingLink |= mentions.hasActingLink;
    }
    if (!lists.isEmpty())
        all.ids = inOrder(lists, text);
    all.foreignIds.removeDuplicates();
    all.foreignIds.removeIf([this](const QString &id) { return find(id) != nullptr; });
    return all;
}

QDateTime ServiceRegistry::createdFromId(const QString &jobId) const
{
    return ownerOf(jobId).createdFromId(jobId);
}

QStringList ServiceRegistry::idsFor(const QString &bare) const
{
    QStringList ids;
    for (const auto &adapter : m_adapters)
        ids += adapter->idsFor(bare);
    return ids;
}

Recognized ServiceRegistry::recognize(const QJsonObject &object) const
{
    Recognized first;
    for (const auto &adapter : m_adapters) {
        Recognized recognized = adapter->recognize(object);
        if (Job *job = std::get_if<Job>(&recognized)) {
            job->expires = expiryOf(job->id, job->created);
            return recognized;
        }
        if (std::holds_alternative<std::monostate>(first))
            first = std::move(recognized);
    }
    return first;
}

Job ServiceRegistry::read(const QJsonObject &object, const QString &jobId) const
{
    Job job = ownerOf(jobId).read(object, jobId);
    job.expires = expiryOf(job.id, job.created);
    return job;
}

QList<JobSection> ServiceRegistry::sectionsOf(const JobResponse &answer) const
{
    return ownerOf(answer.job).sectionsOf(answer);
}

QUrl ServiceRegistry::jobUrl(const QUrl &base, const QString &jobId) const
{
    return ownerOf(jobId).jobUrl(base, jobId);
}

std::optional<QUrl> ServiceRegistry::otherJobUrl(const QUrl &base, const QString &jobId, const Error &error) const
{
    return ownerOf(jobId).otherJobUrl(base, jobId, error);
}

QByteArray ServiceRegistry::documentIn(const QByteArray &raw, const QString &jobId) const
{
    return ownerOf(jobId).documentIn(raw, jobId);
}

QString ServiceRegistry::reasonFor(const Error &error, const QString &jobId) const
{
    return ownerOf(jobId).reasonFor(error, jobId);
}

std::optional<bool> ServiceRegistry::mayPass(const Error &error, const QString &jobId, bool isKnown) const
{
    return ownerOf(jobId).mayPass(error, jobId, isKnown);
}

QList<Service::RunningList> ServiceRegistry::runningLists(const Endpoint &usual) const
{
    QList<RunningList> lists;
    for (const auto &adapter : m_adapters)
        lists.append({.service = adapter.get(), .endpoint = accountOf(*adapter, usual)});
    return lists;
}

QList<HistoryList> ServiceRegistry::histories() const
{
    QList<HistoryList> lists;
    for (const auto &adapter : m_adapters)
        lists += adapter->histories();
    return lists;
}

// The usual endpoint's base alone: no history is of a service with an account of its own.
QUrl ServiceRegistry::historyUrl(const QUrl &base, const HistoryRequest &request) const
{
    for (const auto &adapter : m_adapters) {
        if (QUrl url = adapter->historyUrl(base, request); !url.isEmpty())
            return url;
    }
    return {};
}

Result<HistoryPage> ServiceRegistry::historyIn(const QByteArray &raw, const HistoryRequest &request) const
{
    for (const auto &adapter : m_adapters) {
        if (!adapter->historyUrl(adapter->defaultBase(), request).isEmpty())
            return adapter->historyIn(raw, request);
    }
    return Service::historyIn(raw, request);
}

QUrl ServiceRegistry::withAccount(const QUrl &url, const QString &jobId, const QString &account) const
{
    return ownerOf(jobId).withAccount(url, jobId, account);
}

QUrl ServiceRegistry::runningJobsUrl(const QUrl &base) const
{
    return m_adapters.back()->runningJobsUrl(base);
}

Result<QStringList> ServiceRegistry::runningJobsIn(const QByteArray &raw) const
{
    return m_adapters.back()->runningJobsIn(raw);
}

std::optional<QUrl> ServiceRegistry::proxyUrl(const QUrl &base, const QUrl &media) const
{
    for (const auto &adapter : m_adapters) {
        if (auto url = adapter->proxyUrl(base, media))
            return url;
    }
    return std::nullopt;
}

QByteArray ServiceRegistry::directAgent(const QUrl &media) const
{
    for (const auto &adapter : m_adapters) {
        if (QByteArray agent = adapter->directAgent(media); !agent.isEmpty())
            return agent;
    }
    return {};
}
