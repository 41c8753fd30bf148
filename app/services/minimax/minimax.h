// SPDX-License-Identifier: MIT
#pragma once

#include "app/services/useapi/liveservice.h"

// MiniMax, or Hailuo: videos, images, speech, music, and what its agent makes (useapi.net, "MiniMax API v1": GET /videos/videoId of
// 25 September 2024, /images/imageId, /agent/jobId of 26 November 2025, /speech/audio_id of 24 August 2026, /music/musicId of 21 August
// 2025). The agent's documents have a shape of their own.
class MiniMax final : public LiveService
{
public:
    MiniMax();

    [[nodiscard]] std::chrono::days lifetime(const QString &jobId) const override;
    [[nodiscard]] QString reasonFor(const Error &error, const QString &jobId) const override;

protected:
    [[nodiscard]] QString pathOf(const QString &jobId) const override;
    [[nodiscard]] QString idIn(const QJsonObject &object) const override;
    [[nodiscard]] bool isJob(const QJsonObject &object) const override;
    void readInto(Job &job, const QJsonObject &object) const override;
};
