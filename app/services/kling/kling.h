// SPDX-License-Identifier: MIT
#pragma once

#include "app/services/useapi/liveservice.h"

// Kling by its web account: videos, images and sounds (useapi.net, "Kling API v1", GET /tasks/task_id and GET /scheduler, of 18 April
// 2025). Its IDs are mere numbers, so the job's ID here is "kling:123456789".
class Kling final : public LiveService
{
public:
    Kling();

    [[nodiscard]] Mentions mentionsIn(const QString &text) const override;
    [[nodiscard]] QStringList idsFor(const QString &bare) const override;
    [[nodiscard]] Result<QStringList> runningJobsIn(const QByteArray &raw) const override;
    [[nodiscard]] QString reasonFor(const Error &error, const QString &jobId) const override;

protected:
    [[nodiscard]] std::span<const ActionName> actionNames() const override;
    [[nodiscard]] QString pathOf(const QString &jobId) const override;
    [[nodiscard]] QString pathId(const QString &jobId) const override;
    [[nodiscard]] QString idIn(const QJsonObject &object) const override;
    [[nodiscard]] bool isJob(const QJsonObject &object) const override;
    void readInto(Job &job, const QJsonObject &object) const override;
};
