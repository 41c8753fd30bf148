// SPDX-License-Identifier: MIT
#pragma once

#include "app/services/useapi/liveservice.h"

// Google Vids: videos, images and speech (useapi.net, "Google Vids API v1", GET /jobs/jobid and GET /jobs, of 7 October 2026). Its
// documents hold no link: a file is at /media/<its id>, for a day, and only with the token.
class GoogleVids final : public LiveService
{
public:
    GoogleVids();

    [[nodiscard]] QString reasonFor(const Error &error, const QString &jobId) const override;
    [[nodiscard]] std::optional<bool> mayPass(const Error &error, const QString &jobId, bool isKnown) const override;

protected:
    [[nodiscard]] QString pathOf(const QString &jobId) const override;
    [[nodiscard]] bool isJob(const QJsonObject &object) const override;
    void readInto(Job &job, const QJsonObject &object) const override;
};
