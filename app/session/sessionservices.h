// SPDX-License-Identifier: MIT
#pragma once

#include "app/jobs/pollpolicy.h"
#include "app/media/download/downloadplan.h"
#include "app/media/download/partfile.h"
#include "app/media/gridcells.h"
#include "app/media/mediastore.h"
#include "app/services/endpoint.h"

class Archive;
class QNetworkAccessManager;
class QThreadPool;
class Service;

// What the session of a window works with. All of it outlives the session.
struct SessionServices
{
    QNetworkAccessManager &api;
    QNetworkAccessManager &media; // one of its own, so that polls never wait behind downloads
    QThreadPool &workers;
    const Service &service;
    Endpoint endpoint{};
    PollPolicy pollPolicy{};
    DownloadPolicy downloadPolicy{};
    MediaStore store;
    Archive &archive;
    GridCutter cutGrid{}; // nothing: no cells
    std::shared_ptr<QThreadPool> disk = diskThread();
    qint64 storeBudget = qint64(4) << 30; // bytes; the store is kept within it
};
