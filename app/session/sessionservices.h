// SPDX-License-Identifier: MIT
#pragma once

#include "app/jobs/pollpolicy.h"
#include "app/media/download/downloadplan.h"
#include "app/media/gridcells.h"
#include "app/media/mediastore.h"
#include "app/services/endpoint.h"

#include <functional>

class Archive;
class QNetworkAccessManager;
class QThreadPool;
class Service;

// What a session works with, window or not. All of it outlives the session.
struct SessionServices
{
    QNetworkAccessManager &api;
    QNetworkAccessManager &media; // one of its own, so that polls never wait behind downloads
    QThreadPool &workers;
    const Service &service;
    Endpoint endpoint{};
    PollPolicy pollPolicy{}; // without a window, the run sets how often to fail and whether to wait
    DownloadPolicy downloadPolicy{};
    MediaStore store;
    Archive *archive = nullptr; // nothing: what is opened is gone when the program ends
    GridCutter cutGrid{};       // nothing: no cells
    // Without a window: the key store's token for the endpoint, where there is none; may ask the user and wait. Empty: there is none.
    std::function<QString()> storedToken{};
    qint64 storeBudget = qint64(4) << 30; // bytes; the store is kept within it
};
