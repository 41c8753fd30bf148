// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QString>

// A message of the desktop's own, beside all windows.
struct Notification
{
    QString title{};
    QString text{};   // plain
    QString action{}; // what its button says, where the desktop shows one

    bool operator==(const Notification &) const = default;
};

// Shows one at a time: a new one takes the place of the last. It never waits for the desktop, and does nothing where that shows none.
class Notifier : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void show(const Notification &notification) = 0;

signals:
    // The user requests to see what it was about. The token lets a window come to the front on Wayland; empty: there is none.
    void activated(const QString &activationToken);
};
