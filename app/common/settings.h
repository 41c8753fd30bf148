// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QUrl>

// What the user can set beside what the window itself remembers: values with their defaults.

enum class Appearance { System, Light, Dark };

// How servers are reached. This computer itself is always asked directly. The password is never part of it: it lies in the key store.
struct ProxySettings
{
    enum class Mode { System, None, Manual };

    Mode mode = Mode::System;
    QString host{}; // of an HTTP proxy, when manual
    int port = 8080;
    QString user{}; // empty: it asks for none

    bool operator==(const ProxySettings &) const = default;
};

struct Settings
{
    static constexpr int minPollSeconds = 10; // what the service wants
    static constexpr int maxPollSeconds = 60;
    static constexpr int maxStoreGigabytes = 10'000;
    static constexpr int minImageMegabytes = 64;
    static constexpr int maxImageMegabytes = 16'384;

    int pollSeconds = 15;     // between two questions about a job that runs
    int storeGigabytes = 4;   // what the store of downloaded media may take; what the user saved stays anyway
    int imageMegabytes = 256; // of memory that decoding one image may take by itself
    Appearance appearance = Appearance::System;
    QString language{}; // "de"; empty: as the system's
    ProxySettings proxy{};
    bool notifies = true; // when a job ends and the window is not looked at
    QUrl address{};       // of the service: https, or http on this computer; empty: its own

    bool operator==(const Settings &) const = default;
};
