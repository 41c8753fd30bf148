// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDateTime>

// One of the answers that the service gave for a job, as it came, at different times.
struct ResponseVersion
{
    QDateTime receivedAt{};
    QByteArray raw{};

    bool operator==(const ResponseVersion &) const = default;
};
