// SPDX-License-Identifier: MIT
#pragma once

#include "app/headless/console.h"
#include "app/jobs/pollpolicy.h"
#include "app/media/download/downloadplan.h"
#include "app/media/mediastore.h"
#include "app/services/endpoint.h"

#include <QStringList>

#include <functional>

class QNetworkAccessManager;
class QThreadPool;
class Service;

// The main job without a window: fetch, wait, save or print.
struct HeadlessOptions
{
    QStringList inputs{};    // job ids, texts that hold them, files
    QString saveFolder{};    // empty: print the jobs in place of saving them
    bool waitsForEnd = true; // only when saving
    bool withPosters = false;
};

// What a run works with. There is no archive: its jobs are saved or printed, and nothing else is kept of them. All of it outlives the run.
struct HeadlessServices
{
    QNetworkAccessManager &api;
    QNetworkAccessManager &media; // one of its own, so that polls never wait behind downloads
    QThreadPool &workers;
    const Service &service;
    Endpoint endpoint{};
    PollPolicy pollPolicy{}; // how often to fail and whether to wait is set by the run
    DownloadPolicy downloadPolicy{};
    MediaStore store;
    // The key store's token for the endpoint, where there is none; may ask the user and wait. Empty: there is none.
    std::function<QString()> storedToken{};
    qint64 storeBudget = qint64(4) << 30; // bytes; what a run adds to the store is kept within it
};

// Runs to its end in an event loop of its own and gives the exit code: an ExitCode, or 128 + the number of the signal that ended it. No
// part file is left in either case.
[[nodiscard]] int runHeadless(const HeadlessOptions &options, const HeadlessServices &services, const HeadlessStreams &streams);
