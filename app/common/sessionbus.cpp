// SPDX-License-Identifier: MIT
#include "app/common/sessionbus.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

bool hasSessionBus()
{
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    return false;
#else
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")
        || QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR", u"/nowhere"_s) + u"/bus"_s);
#endif
}
