// SPDX-License-Identifier: MIT
#pragma once

#include "app/services/useapi/liveservice.h"

// Runway by its web account: videos, images and sounds (useapi.net, "Runway API v1", GET /tasks/taskId, of 10 January 2025). A task lasts
// as long as the account at Runway has it.
class RunwayMl final : public LiveService
{
public:
    RunwayMl();

    [[nodiscard]] QString reasonFor(const Error &error, const QString &jobId) const override;

protected:
    [[nodiscard]] QString pathOf(const QString &jobId) const override;
    [[nodiscard]] QString idIn(const QJsonObject &object) const override;
    [[nodiscard]] bool isJob(const QJsonObject &object) const override;
    void readInto(Job &job, const QJsonObject &object) const override;
};
