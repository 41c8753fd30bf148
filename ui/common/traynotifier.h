// SPDX-License-Identifier: MIT
#pragma once

#include "app/desktop/notification.h"

#include <memory>

class QSystemTrayIcon;

// The messages of the system's tray: the desktop's own on Windows and macOS. The program's icon stands in the tray only as long as there is
// something to come back to: until it or the message is clicked, or the program is in front again.
class TrayNotifier : public Notifier
{
    Q_OBJECT

public:
    explicit TrayNotifier(QObject *parent = nullptr);
    ~TrayNotifier() override;

    void show(const Notification &notification) override;

private:
    void activate();

    std::unique_ptr<QSystemTrayIcon> m_icon; // not before it is needed
};
