#pragma once

#include "app/api/pollpolicy.h"
#include "app/headless/console.h"
#include "app/media/downloadplan.h"
#include "app/media/mediastore.h"

#include <QStringList>

class QNetworkAccessManager;
class QThreadPool;
class Service;

// The main job without a window: fetch, wait, save or print.
struct HeadlessOptions
{
    QStringList inputs{};    // job ids, texts that hold them, files
    QString saveFolder{};    // empty: print the jobs in place of saving them
    bool waitsForEnd = true; // only when saving
};

// What it works with; all of it outlives the run.
struct HeadlessServices
{
    QNetworkAccessManager &api;
    QNetworkAccessManager &media;
    QThreadPool &workers;
    const Service &service;
    Endpoint endpoint{};
    PollPolicy pollPolicy{}; // how often to fail and whether to wait is set by the run
    DownloadPolicy downloadPolicy{};
    MediaStore store;
};

// Runs to its end in an event loop of its own and gives the exit code: an ExitCode, or 128 + the number of the signal that ended it. No
// part file is left in either case.
[[nodiscard]] int runHeadless(const HeadlessOptions &options, const HeadlessServices &services, const HeadlessStreams &streams);
