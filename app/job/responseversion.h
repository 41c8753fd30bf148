// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDateTime>

// One of the service's responses for a job at different times, as it came.
struct ResponseVersion
{
    QDateTime receivedAt{};
    QByteArray raw{};

    bool operator==(const ResponseVersion &) const = default;
};
