// SPDX-License-Identifier: MIT
#pragma once

#include "app/services/useapi/liveservice.h"

// Flow Music: songs of Lyria (useapi.net, "Flow Music API v1", GET /jobs/jobid and GET /jobs, of 3 June 2026). Its links are open to all.
class FlowMusic final : public LiveService
{
public:
    FlowMusic();

    [[nodiscard]] QString reasonFor(const Error &error, const QString &jobId) const override;

protected:
    [[nodiscard]] QString pathOf(const QString &jobId) const override;
    [[nodiscard]] QString entryIn(const QJsonObject &object) const override;
    void readInto(Job &job, const QJsonObject &object) const override;
};
