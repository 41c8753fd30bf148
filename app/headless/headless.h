// SPDX-License-Identifier: MIT
#pragma once

#include "app/headless/console.h"
#include "app/session/sessionservices.h"

#include <QStringList>

// The main job without a window: fetch, wait, save or print.
struct HeadlessOptions
{
    QStringList inputs{};    // job ids, texts that hold them, files
    QString saveFolder{};    // empty: print the jobs in place of saving them
    bool waitsForEnd = true; // only when saving
};

using HeadlessServices = SessionServices;

// Runs to its end in an event loop of its own and gives the exit code: an ExitCode, or 128 + the number of the signal that ended it. No
// part file is left in either case.
[[nodiscard]] int runHeadless(const HeadlessOptions &options, const HeadlessServices &services, const HeadlessStreams &streams);
