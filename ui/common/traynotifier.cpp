// SPDX-License-Identifier: MIT
#include "ui/common/traynotifier.h"

#include <QGuiApplication>
#include <QSystemTrayIcon>

TrayNotifier::TrayNotifier(QObject *parent)
    : Notifier(parent)
{
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (m_icon && state == Qt::ApplicationActive)
            m_icon->hide();
    });
}

TrayNotifier::~TrayNotifier() = default;

void TrayNotifier::show(const Notification &notification)
{
    if (!QSystemTrayIcon::isSystemTrayAvailable() || !QSystemTrayIcon::supportsMessages())
        return;
    if (!m_icon) {
        m_icon = std::make_unique<QSystemTrayIcon>(QGuiApplication::windowIcon());
        connect(m_icon.get(), &QSystemTrayIcon::messageClicked, this, &TrayNotifier::activate);
        connect(m_icon.get(), &QSystemTrayIcon::activated, this, &TrayNotifier::activate);
    }
    m_icon->setToolTip(notification.title);
    m_icon->show();
    m_icon->showMessage(notification.title, notification.text, m_icon->icon());
}

void TrayNotifier::activate()
{
    m_icon->hide();
    emit activated({});
}
