// SPDX-License-Identifier: MIT
#pragma once

#include "ui/media/mpvplayer.h"

#include <QtTest>

// However busy the machine is; what is waited for is there in milliseconds as a rule.
#define EVENTUALLY(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, 60'000)

// A file of tests/data/videos, which make_videos.sh there describes.
inline QString videoPath(const QString &file)
{
    return QStringLiteral(JOBVIEWER_TESTDATA "/videos/") + file;
}

inline QString fieldPath(const QString &file)
{
    return QStringLiteral(JOBVIEWER_TESTDATA "/field/media/") + file;
}

// A file in the player of the program. It is not heard.
struct ShownVideo
{
    std::unique_ptr<Player> player;
    QList<QImage> frames{};

    explicit ShownVideo(const QString &path = videoPath(QStringLiteral("numbered.mp4")),
                        const QList<MpvOption> &options = {{.name = "ao", .value = "null"}})
        : player(makeMpvPlayer(options))
    {
        QObject::connect(player.get(), &Player::frameChanged, player.get(), [this](const QImage &frame) { frames.append(frame); });
        player->setSource(path);
    }

    // The number of the frame of numbered.mp4, from its grey; -1: none was shown.
    [[nodiscard]] int number() const { return frames.isEmpty() ? -1 : (frames.last().pixelColor(32, 32).red() + 8) / 16; }
};
