// SPDX-License-Identifier: MIT
#pragma once

#include "app/services/midjourney/midjourneyservice.h"

// The Midjourney API v2 of useapi.net. Facts: its document "Retrieve job status and results" (December 2023, September 1, 2025), and for
// the CDN proxy "GET proxy/cdn-midjourney" as public clients call it.
class MidjourneyV2 final : public MidjourneyService
{
public:
    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] bool ownsId(const QString &jobId) const override;
    [[nodiscard]] std::chrono::days lifetime(const QString &jobId) const override;
    [[nodiscard]] Mentions mentionsIn(const QString &text) const override;
    [[nodiscard]] QDateTime createdFromId(const QString &jobId) const override;
    [[nodiscard]] QUrl jobUrl(const QUrl &base, const QString &jobId) const override;
    [[nodiscard]] QUrl runningJobsUrl(const QUrl &base) const override;
    [[nodiscard]] Result<QStringList> runningJobsIn(const QByteArray &raw) const override;

private:
    [[nodiscard]] bool isJob(const QJsonObject &object) const override;
    [[nodiscard]] MidjourneyJob fieldsIn(const QJsonObject &object) const override;
    [[nodiscard]] QString userIn(const QString &jobId) const override;
};
