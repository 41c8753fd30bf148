// SPDX-License-Identifier: MIT
#pragma once

#include <QAccessible>
#include <QWidget>

// Controls as a screen reader finds them: by what they are called.

[[nodiscard]] inline QString spokenName(QWidget *widget)
{
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
    return spoken ? spoken->text(QAccessible::Name) : QString();
}

// The first that is to be seen; nullptr: there is none.
template<typename Control>
[[nodiscard]] Control *control(QWidget &root, const QString &name)
{
    for (Control *candidate : root.findChildren<Control *>()) {
        if (candidate->isVisible() && spokenName(candidate) == name)
            return candidate;
    }
    return nullptr;
}
