// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDateTime>

// One of the answers that the service gave for a job, as it came, at different times.
struct AnswerVersion
{
    QDateTime receivedAt{};
    QByteArray raw{};

    bool operator==(const AnswerVersion &) const = default;
};
