// SPDX-License-Identifier: MIT
#pragma once

#include <QSize>

class QWidget;

// How large a window may be, without its frame, to fit into the screen that it is on.
[[nodiscard]] QSize roomOnScreen(const QWidget &window);
