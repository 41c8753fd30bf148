// SPDX-License-Identifier: MIT
#pragma once

#include "app/services/useapi/liveservice.h"

// TemPolor: songs and instrumental music (useapi.net, "TemPolor API v1", GET /music/job_id of 15 May 2025). Its documents list paths in a
// store, and of late a link to the MP3 file that is good for a while; else a file is requested at the service, with the token
// (GET /music/download/job_id of 15 May 2025, which answers with another link).
class TemPolor final : public LiveService
{
public:
    TemPolor();

    [[nodiscard]] QString reasonFor(const Error &error, const QString &jobId) const override;
    [[nodiscard]] std::optional<bool> mayPass(const Error &error, const QString &jobId, bool isKnown) const override;

protected:
    [[nodiscard]] std::span<const ActionName> actionNames() const override;
    [[nodiscard]] QString pathOf(const QString &jobId) const override;
    [[nodiscard]] QString idIn(const QJsonObject &object) const override;
    void readInto(Job &job, const QJsonObject &object) const override;

private:
    void addTrack(Job &job, const QJsonObject &object) const;
};
