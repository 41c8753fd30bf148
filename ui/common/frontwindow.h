// SPDX-License-Identifier: MIT
#pragma once

#include <QApplication>
#include <QWidget>

// What a dialog belongs in front of: the window that the user works in, such as the full screen, else this one.
[[nodiscard]] inline QWidget *frontWindow(QWidget *window)
{
    QWidget *active = QApplication::activeWindow();
    return active ? active : window;
}
