// SPDX-License-Identifier: MIT
#pragma once

#include "app/services/service.h"

#include <QHash>
#include <QList>

#include <memory>
#include <vector>

// All services as one: each question goes to the adapter that the job's id, its document or the address belongs to. Adapters are tried in
// their order; what belongs to none of them goes to the last.
class ServiceRegistry final : public Service
{
public:
    using Adapters = std::vector<std::unique_ptr<const ServiceAdapter>>;

    using Accounts = QHash<QString, Endpoint>;

    explicit ServiceRegistry(Adapters adapters, Accounts accounts = {}); // at least one adapter; accounts by ServiceAdapter::account()

    [[nodiscard]] bool ownsId(const QString &jobId) const override;
    [[nodiscard]] QString serviceOf(const QString &jobId) const override;
    [[nodiscard]] QList<Name> names() const override;
    [[nodiscard]] QString actionName(const QString &service, const QString &kind, const QString &action) const override;
    [[nodiscard]] QUrl defaultBase() const override;
    [[nodiscard]] std::chrono::days lifetime(const QString &jobId) const override;
    [[nodiscard]] Endpoint endpointOf(const QString &jobId, const Endpoint &usual) const override;
    [[nodiscard]] Endpoint endpointFor(const QUrl &media, const Endpoint &usual) const override;
    [[nodiscard]] std::chrono::milliseconds minPause(const QString &jobId) const override;
    [[nodiscard]] std::chrono::seconds patience(const QString &jobId) const override;
    [[nodiscard]] Mentions mentionsIn(const QString &text) const override;
    [[nodiscard]] QStringList idsFor(const QString &bare) const override;
    [[nodiscard]] QDateTime createdFromId(const QString &jobId) const override;
    [[nodiscard]] Recognized recognize(const QJsonObject &object) const override;
    [[nodiscard]] Job read(const QJsonObject &object, const QString &jobId) const override;
    [[nodiscard]] QList<JobSection> sectionsOf(const JobResponse &answer) const override;
    [[nodiscard]] QUrl jobUrl(const QUrl &base, const QString &jobId) const override;
    [[nodiscard]] std::optional<QUrl> otherJobUrl(const QUrl &base, const QString &jobId, const Error &error) const override;
    [[nodiscard]] QByteArray documentIn(const QByteArray &raw, const QString &jobId) const override;
    [[nodiscard]] QString reasonFor(const Error &error, const QString &jobId) const override;
    [[nodiscard]] std::optional<bool> mayPass(const Error &error, const QString &jobId, bool isKnown) const override;
    [[nodiscard]] QList<RunningList> runningLists(const Endpoint &usual) const override;
    [[nodiscard]] QList<HistoryList> histories() const override;
    [[nodiscard]] QUrl historyUrl(const QUrl &base, const HistoryRequest &request) const override;
    [[nodiscard]] Result<HistoryPage> historyIn(const QByteArray &raw, const HistoryRequest &request) const override;
    [[nodiscard]] QUrl withAccount(const QUrl &url, const QString &jobId, const QString &account) const override;
    [[nodiscard]] QUrl runningJobsUrl(const QUrl &base) const override;
    [[nodiscard]] Result<QStringList> runningJobsIn(const QByteArray &raw) const override;
    [[nodiscard]] std::optional<QUrl> proxyUrl(const QUrl &base, const QUrl &media) const override;
    [[nodiscard]] QByteArray directAgent(const QUrl &media) const override;

private:
    [[nodiscard]] const ServiceAdapter *find(const QString &jobId) const; // nullptr: no adapter has such ids
    [[nodiscard]] const ServiceAdapter &ownerOf(const QString &jobId) const;
    [[nodiscard]] const ServiceAdapter &ownerOf(const Job &job) const;

    [[nodiscard]] Endpoint accountOf(const ServiceAdapter &adapter, const Endpoint &usual) const;

    const Adapters m_adapters;
    const Accounts m_accounts;
};
