// SPDX-License-Identifier: MIT
#pragma once

#include "app/services/useapi/liveservice.h"

// PixVerse: videos, images, music and speech (useapi.net, "PixVerse API v2": GET /videos/video_id and /videos of 22 September 2025,
// /images/image_id, /music/audio_id, /speech/audio_id of 25 June 2026). A video that is still made answers 404, and stands in the list of
// videos alone.
class PixVerse final : public LiveService
{
public:
    PixVerse();

    [[nodiscard]] std::optional<QUrl> otherJobUrl(const QUrl &base, const QString &jobId, const Error &error) const override;
    [[nodiscard]] QUrl withAccount(const QUrl &url, const QString &jobId, const QString &account) const override;
    [[nodiscard]] QByteArray documentIn(const QByteArray &raw, const QString &jobId) const override;
    [[nodiscard]] QString reasonFor(const Error &error, const QString &jobId) const override;

protected:
    [[nodiscard]] QString pathOf(const QString &jobId) const override;
    [[nodiscard]] QString idIn(const QJsonObject &object) const override;
    void readInto(Job &job, const QJsonObject &object) const override;
};
