// SPDX-License-Identifier: MIT
#pragma once

#include "app/media/download/downloadqueue.h"
#include "app/services/midjourney/midjourneyv2.h"
#include "tests/support/fakenetwork.h"
#include "tests/support/mediafiles.h"

#include <QTemporaryDir>
#include <QThreadPool>

#include <memory>

// The real queue, downloads and store over a scripted network; pauses are of a millisecond.
class DownloadBench
{
public:
    struct Told
    {
        QString key{};
        Result<StoredFile> result;
    };

    [[nodiscard]] static DownloadPolicy hurried();
    [[nodiscard]] static QUrl urlOf(int number) { return QUrl(QStringLiteral("https://media.example/%1.png").arg(number)); }
    [[nodiscard]] static MediaItem itemAt(const QUrl &url); // a picture
    [[nodiscard]] static FakeNetwork::Answer redirectTo(const QByteArray &target);

    void makeQueue(const DownloadPolicy &policy = hurried(), const QString &token = QStringLiteral("user:1-secret"));
    void play(const QUrl &url, int salt = 0) { network.answer(url, {.pieces = {pngFile(900, salt)}}); }
    void enqueue(const QUrl &url) { queue->enqueue(itemAt(url)); }

    [[nodiscard]] QStringList parts() const; // of downloads that are under way or were left

    QTemporaryDir folder;
    FakeNetwork network;
    QThreadPool workers;
    const std::shared_ptr<QThreadPool> disk = diskThread();
    const MidjourneyV2 service{};
    std::unique_ptr<DownloadQueue> queue;
    QList<Told> reported; // what came of each media item
};
