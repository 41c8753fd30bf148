// SPDX-License-Identifier: MIT
#include "app/desktop/busnotifier.h"

#include "app/common/sessionbus.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

const QString service = u"org.freedesktop.Notifications"_s; // the interface's name, too
const QString path = u"/org/freedesktop/Notifications"_s;

class BusNotifier : public Notifier
{
    Q_OBJECT

public:
    void show(const Notification &notification) override
    {
        if (!hasSessionBus())
            return;
        QDBusConnection bus = QDBusConnection::sessionBus();
        if (!bus.isConnected())
            return;
        if (!std::exchange(m_listens, true)) { // QtDBus knows slots only by their text; no service's name, which it would look up and wait
            bus.connect({}, path, service, u"ActionInvoked"_s, this, SLOT(takeAction(uint, QString)));
            bus.connect({}, path, service, u"ActivationToken"_s, this, SLOT(takeToken(uint, QString)));
        }
        QDBusMessage call = QDBusMessage::createMethodCall(service, path, service, u"Notify"_s);
        const QStringList actions{u"default"_s, notification.action, u"show"_s, notification.action};
        call << QCoreApplication::applicationName() << m_shown << u"jobviewer"_s << notification.title << notification.text.toHtmlEscaped()
             << actions << QVariantMap{{u"desktop-entry"_s, u"jobviewer"_s}} << -1;
        auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
            const QDBusPendingReply<uint> reply = *watcher;
            watcher->deleteLater();
            if (reply.isValid())
                m_shown = reply.value();
        });
    }

private slots:
    void takeToken(uint id, const QString &token)
    {
        if (id == m_shown)
            m_token = token;
    }
    void takeAction(uint id, const QString &)
    {
        if (id != 0 && id == m_shown)
            emit activated(std::exchange(m_token, {}));
    }

private:
    uint m_shown = 0; // 0: none
    QString m_token;
    bool m_listens = false;
};

} // namespace

std::unique_ptr<Notifier> makeBusNotifier()
{
    return std::make_unique<BusNotifier>();
}

#include "busnotifier_other.moc"
