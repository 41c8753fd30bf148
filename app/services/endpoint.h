// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QUrl>

// Where a service answers, and the token that belongs to that origin and to no other.
struct Endpoint
{
    QUrl base{};     // https, or http on this computer; no slash at its end
    QString token{}; // empty: none is known

    bool operator==(const Endpoint &) const = default;
};
