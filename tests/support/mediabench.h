// SPDX-License-Identifier: MIT
#pragma once

#include "app/services/midjourney/midjourneyv2.h"
#include "app/session/jobcontroller.h"
#include "tests/support/fakenetwork.h"

#include <QTemporaryDir>
#include <QThreadPool>

#include <memory>

// A controller over a scripted network, with archive and store in a temporary folder, and what tests ask of the media of the job that is
// shown.
class MediaBench
{
public:
    explicit MediaBench(GridCutter cutter = {});
    ~MediaBench();
    Q_DISABLE_COPY_MOVE(MediaBench)

    void makeController(const QString &token); // another session over the same archive and store; empty: without a token

    [[nodiscard]] QUrl base() const { return QUrl(QStringLiteral("https://api.example")); }
    [[nodiscard]] QUrl proxied(const QUrl &media) const { return *service.proxyUrl(base(), media); }
    [[nodiscard]] MediaSession &media() { return controller->media(); }
    [[nodiscard]] QString list() const; // "grid image-1 cell-1"
    [[nodiscard]] MediaItem item(const QByteArray &role, int number) const;
    [[nodiscard]] MediaState state(const QByteArray &role, int number) const; // as at first when it is not there
    [[nodiscard]] qsizetype count(const QUrl &url) const;                     // of the requests

    const MidjourneyV2 service{};
    QTemporaryDir folder;
    FakeNetwork network; // for jobs and media
    QThreadPool workers;
    const std::shared_ptr<QThreadPool> disk = diskThread();
    Archive archive;
    PollPolicy pollPolicy;    // of the next controller
    DownloadPolicy downloads; // of the next controller; at first one try for each file
    std::unique_ptr<JobController> controller;
    QList<Notice> notices; // of all controllers

private:
    [[nodiscard]] int row(const QByteArray &role, int number) const;

    const GridCutter m_cutter;
};
