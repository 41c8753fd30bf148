// SPDX-License-Identifier: MIT
#pragma once

#include "app/services/useapi/liveservice.h"

// Luma by its web account: videos and images (useapi.net, "Luma API v1", GET /jobs/jobid and GET /jobs, of 6 April 2026).
class Luma final : public LiveService
{
public:
    Luma();

protected:
    [[nodiscard]] QString pathOf(const QString &jobId) const override;
    void readInto(Job &job, const QJsonObject &object) const override;
};
