// SPDX-License-Identifier: MIT
#pragma once

#include "app/services/midjourney/midjourneyservice.h"

// The Midjourney API v3 of useapi.net: what version 2 has in one object stands in `request` and `response` here, children by the button
// that made them. Facts: its document "Retrieve job status and results" (October 2025), and answers that people published.
class MidjourneyV3 final : public MidjourneyService
{
public:
    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] bool ownsId(const QString &jobId) const override;
    [[nodiscard]] std::chrono::days lifetime(const QString &jobId) const override;
    [[nodiscard]] Mentions mentionsIn(const QString &text) const override;
    [[nodiscard]] QDateTime createdFromId(const QString &jobId) const override; // its ids hold no year
    [[nodiscard]] QUrl jobUrl(const QUrl &base, const QString &jobId) const override;
    [[nodiscard]] QUrl runningJobsUrl(const QUrl &base) const override;
    [[nodiscard]] Result<QStringList> runningJobsIn(const QByteArray &raw) const override;

private:
    [[nodiscard]] bool isJob(const QJsonObject &object) const override;
    [[nodiscard]] MidjourneyJob fieldsIn(const QJsonObject &object) const override;
    [[nodiscard]] QString userIn(const QString &jobId) const override;
};
