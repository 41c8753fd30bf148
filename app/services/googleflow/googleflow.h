// SPDX-License-Identifier: MIT
#pragma once

#include "app/services/useapi/liveservice.h"

// Google Flow: videos and images of Veo, Omni Flash and Nano Banana (useapi.net, "Google Flow API v1", GET /jobs/jobid, of 20 May 2026;
// what is kept of 2025 has another shape). There is no history beyond the last minutes.
class GoogleFlow final : public LiveService
{
public:
    GoogleFlow();

    [[nodiscard]] QUrl runningJobsUrl(const QUrl &base) const override;
    [[nodiscard]] Result<QStringList> runningJobsIn(const QByteArray &raw) const override;

protected:
    [[nodiscard]] QString pathOf(const QString &jobId) const override;
    void readInto(Job &job, const QJsonObject &object) const override;
};
