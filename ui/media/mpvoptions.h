// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>

// An option of mpv: its name and its value, as in mpv's manual.
struct MpvOption
{
    QByteArray name{};
    QByteArray value{};

    bool operator==(const MpvOption &) const = default;
};

// How we run libmpv: it shows the one local file that is passed, in its true colours, paused. It reads no configuration and no other
// file, opens no connection, runs no script, takes no key, and writes nothing. Pure.
[[nodiscard]] QList<MpvOption> mpvOptions();
