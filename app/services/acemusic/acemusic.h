// SPDX-License-Identifier: MIT
#pragma once

#include "app/services/useapi/liveservice.h"

// ACE Music: songs and stems (useapi.net, "ACE Music API v1", GET /jobs, GET /jobs/jobid and GET /music/songId, of 14 November 2026). A job
// is made anew from the account's library for each answer. What is around the songs of a job is not documented.
class AceMusic final : public LiveService
{
public:
    AceMusic();

    [[nodiscard]] QString reasonFor(const Error &error, const QString &jobId) const override;

protected:
    [[nodiscard]] QString pathOf(const QString &jobId) const override;
    [[nodiscard]] QString entryIn(const QJsonObject &object) const override;
    void readInto(Job &job, const QJsonObject &object) const override;
};
