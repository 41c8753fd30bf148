// SPDX-License-Identifier: MIT
#pragma once

#include <QIcon>

class QWidget;
#include <QString>

// Symbolic icons of resources/icons, drawn in the colour of the text around them, so that they are right in the dark and follow a change of
// theme while the program runs. `name` is the file's, without ".svg".
// With a widget in its palette's colours, which on a full screen are others than the program's.
[[nodiscard]] QIcon symbolicIcon(const QString &name, const QWidget *widget = nullptr);

// The same as a picture in one colour, for delegates and painters. `size` is in device-independent pixels.
[[nodiscard]] QPixmap symbolicPixmap(const QString &name, int size, const QColor &color, qreal devicePixelRatio);

// Of a QAction: the name of its icon, for whoever paints that in other colours than the window's.
inline constexpr const char *symbolProperty = "symbol";
