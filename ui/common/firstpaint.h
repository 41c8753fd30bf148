// SPDX-License-Identifier: MIT
#pragma once

#include <functional>

class QWidget;

// Calls `then` once, as soon as the widget has been painted for the first time: for what must not delay that.
void afterFirstPaint(QWidget &widget, const std::function<void()> &then);
