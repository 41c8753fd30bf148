// SPDX-License-Identifier: MIT
#include "ui/common/screenroom.h"

#include <QScreen>
#include <QWidget>

namespace {

constexpr QSize roomForFrame(16, 48); // no window manager has told it yet when it is asked for

}

QSize roomOnScreen(const QWidget &window)
{
    return window.screen()->availableGeometry().size() - roomForFrame;
}
