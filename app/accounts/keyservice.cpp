// SPDX-License-Identifier: MIT
#include "app/accounts/keyservice.h"

#include <QtGlobal>

#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)

bool hasKeyService()
{
    return true;
}

#else

#include "app/common/sessionbus.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace {

constexpr int maxResponse = 1000; // ms, of the bus itself

bool isNamed(QDBusConnection &bus, const QString &method)
{
    const QString daemon = u"org.freedesktop.DBus"_s;
    const QDBusMessage reply
        = bus.call(QDBusMessage::createMethodCall(daemon, u"/org/freedesktop/DBus"_s, daemon, method), QDBus::Block, maxResponse);
    const QStringList names = reply.arguments().value(0).toStringList();
    return names.contains(u"org.freedesktop.secrets"_s) // the Secret Service
        || names.contains(u"org.kde.kwalletd6"_s) || names.contains(u"org.kde.kwalletd5"_s);
}

} // namespace

bool hasKeyService()
{
    if (!hasSessionBus())
        return false;
    QDBusConnection bus = QDBusConnection::sessionBus();
    return bus.isConnected() && (isNamed(bus, u"ListNames"_s) || isNamed(bus, u"ListActivatableNames"_s));
}

#endif
