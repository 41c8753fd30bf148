// SPDX-License-Identifier: MIT
#pragma once

#include "app/services/useapi/liveservice.h"

// Dreamina of CapCut: videos of Seedance, images of Seedream (useapi.net, "Dreamina API v1", GET /videos/jobid, of 23 February 2026). Its
// links are good for about a week, its jobs last for a month.
class Dreamina final : public LiveService
{
public:
    Dreamina();

protected:
    [[nodiscard]] QString pathOf(const QString &jobId) const override;
    [[nodiscard]] QString entryIn(const QJsonObject &object) const override;
    void readInto(Job &job, const QJsonObject &object) const override;
};
