// SPDX-License-Identifier: MIT
#pragma once

#include "app/services/service.h"

// The Midjourney API v2 of useapi.net. Facts: its document "Retrieve job status and results" (December 2023, September 1, 2025), and for
// the CDN proxy "GET proxy/cdn-midjourney" as public clients call it.
class MidjourneyV2 final : public Service
{
public:
    [[nodiscard]] QString id() const override;
    [[nodiscard]] QUrl defaultBase() const override;
    [[nodiscard]] std::chrono::days lifetime() const override;
    [[nodiscard]] Mentions mentionsIn(const QString &text) const override;
    [[nodiscard]] QDateTime createdFromId(const QString &jobId) const override;
    [[nodiscard]] bool isJobDocument(const QJsonObject &object) const override;
    [[nodiscard]] bool isErrorDocument(const QJsonObject &object) const override;
    [[nodiscard]] Result<Job> parse(const QByteArray &raw) const override;
    [[nodiscard]] QList<JobSection> sectionsOf(const JobAnswer &answer) const override;
    [[nodiscard]] QUrl jobUrl(const QUrl &base, const QString &jobId) const override;
    [[nodiscard]] QUrl runningJobsUrl(const QUrl &base) const override;
    [[nodiscard]] Result<QStringList> runningJobsIn(const QByteArray &raw) const override;
    [[nodiscard]] std::optional<QUrl> proxyUrl(const QUrl &base, const QUrl &media) const override;
    [[nodiscard]] QByteArray directAgent(const QUrl &media) const override;
    [[nodiscard]] QString mediaKey(const QUrl &media) const override;
};
