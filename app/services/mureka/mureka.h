// SPDX-License-Identifier: MIT
#pragma once

#include "app/services/useapi/liveservice.h"

// Mureka: songs, their stems, and speech (useapi.net, "Mureka API v1", GET /jobs/jobid of 21 January 2026; stems of 9 October 2026).
class Mureka final : public LiveService
{
public:
    Mureka();

    [[nodiscard]] QString reasonFor(const Error &error, const QString &jobId) const override;

protected:
    [[nodiscard]] std::span<const ActionName> actionNames() const override;
    [[nodiscard]] QString pathOf(const QString &jobId) const override;
    [[nodiscard]] QString entryIn(const QJsonObject &object) const override;
    void readInto(Job &job, const QJsonObject &object) const override;
};
