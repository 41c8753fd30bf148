// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QString>
#include <QUrl>

// Where a service answers, and the token that belongs to that origin and to no other.
struct Endpoint
{
    QUrl base{};     // https, or http on this computer; no slash at its end
    QString token{}; // empty: none is known
    // What the user calls the account to use at a service, by ServiceAdapter::id(), where there are several.
    QHash<QString, QString> accounts{};

    bool operator==(const Endpoint &) const = default;
};
