// SPDX-License-Identifier: MIT
#pragma once

#include "app/common/proxysettings.h"
#include "app/media/thumbnailstore.h"
#include "ui/common/afterpause.h"

#include <QString>

#include <functional>
#include <memory>
#include <optional>

class Dialogs;
class JobController;
class OpenRecord;
class Player;
class PreferencesStore;
class QThreadPool;
class TokenSession;

// What the window works with; all of it outlives the window.
struct WindowServices
{
    JobController &controller;
    TokenSession &tokens;
    PreferencesStore &preferences;
    Dialogs &dialogs;
    QThreadPool &workers;
    std::function<std::unique_ptr<Player>()> makePlayer{};
    std::function<QString()> diagnostics{}; // for people to pass on: nothing private in it
    std::function<QString()> log{};
    std::function<bool()> startSamples{}; // false: the program could not be started
    std::function<void(const ProxySettings &proxy, const QString &password)> keepProxyPassword{};
    std::optional<ThumbnailStore> thumbnails{}; // nothing: small pictures are made anew in each run
    OpenRecord *openRecord = nullptr;           // nullptr: a crash leaves no trace
    AfterPause after{};                         // what waits in the window; none: timers
    bool isSamples = false;                     // this window shows the sample jobs
};
