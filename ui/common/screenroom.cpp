// SPDX-License-Identifier: MIT
#include "ui/common/screenroom.h"

#include <QScreen>
#include <QWidget>

namespace {

constexpr QSize roomForFrame(16, 48); // no window manager has reported it yet when it is needed

}

QSize roomOnScreen(const QWidget &window)
{
    return window.screen()->availableGeometry().size() - roomForFrame;
}
