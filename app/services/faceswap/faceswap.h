// SPDX-License-Identifier: MIT
#pragma once

#include "app/services/useapi/house.h"

// InsightFaceSwap on Discord, as useapi.net's Faceswap API v1 answers for it: a flat job with the bot's message. Facts: its document
// "Retrieve job status and results" (2024). It prints no id in full: the form is that of Midjourney v2, with the bot's name.
class FaceSwap final : public HouseService
{
public:
    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] bool ownsId(const QString &jobId) const override;
    [[nodiscard]] std::chrono::days lifetime(const QString &jobId) const override;
    [[nodiscard]] Mentions mentionsIn(const QString &text) const override;
    [[nodiscard]] QDateTime createdFromId(const QString &jobId) const override;
    [[nodiscard]] Recognized recognize(const QJsonObject &object) const override;
    [[nodiscard]] Job read(const QJsonObject &object, const QString &jobId) const override;
    [[nodiscard]] QList<JobSection> sectionsOf(const JobResponse &answer) const override;
    [[nodiscard]] QUrl jobUrl(const QUrl &base, const QString &jobId) const override;
    [[nodiscard]] QUrl runningJobsUrl(const QUrl &base) const override;
    [[nodiscard]] Result<QStringList> runningJobsIn(const QByteArray &raw) const override;

protected:
    [[nodiscard]] std::span<const ActionName> actionNames() const override;
};
