// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QWidget;

// Keeps a picture of a widget when JOBVIEWER_SHOTS names a folder, for people to look at; else nothing happens.
void keepShot(QWidget &widget, const QString &name);
[[nodiscard]] bool keepsShots();

// Light or dark, for the whole application.
enum class Theme { Light, Dark };
void useTheme(Theme theme);
