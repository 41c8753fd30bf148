// SPDX-License-Identifier: MIT
#pragma once

#include "app/desktop/notification.h"

#include <memory>

// The Desktop Notifications Specification of freedesktop.org, over the session's D-Bus. Not on Windows and macOS, which have none.
[[nodiscard]] std::unique_ptr<Notifier> makeBusNotifier();
