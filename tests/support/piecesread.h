// SPDX-License-Identifier: MIT
#pragma once

#include "app/input/textpieces.h"

#include <QSet>
#include <QStringList>

// What is found in a text that is read in pieces.
struct Found
{
    QStringList documents{}; // their text, each with its number of bytes
    QSet<QString> ids{};
    int tooLarge = 0;
    int ignored = 0;
    int pieces = 0;
};

[[nodiscard]] Found found(const QByteArray &text, const PieceLimits &limits);
