// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

// How servers are reached. This computer itself is always reached directly. The password is never part of it: it lies in the key store.
struct ProxySettings
{
    enum class Mode { System, None, Manual };

    Mode mode = Mode::System;
    QString host{}; // of an HTTP proxy, when manual
    int port = 8080;
    QString user{}; // empty: the proxy asks for none

    bool operator==(const ProxySettings &) const = default;
};
