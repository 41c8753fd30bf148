// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QLabel;
class QToolButton;
class QWidget;

// What the sections of the Details tab have in common.

constexpr int sectionIndent = 6;  // pixels; a row that is current reaches that far beyond its text
constexpr int sectionButton = 26; // pixels, the side of a button without a text

// A quiet line above what it names.
[[nodiscard]] QLabel *newSectionTitle(QWidget *parent);

// A flat button. With a text it shows that; `name` is for screen readers and the tool tip.
[[nodiscard]] QToolButton *newSectionButton(const QString &icon, const QString &text, const QString &name, QWidget *parent);

// Whether a person should think twice before this leaves the program: it leads to the account that made the job.
[[nodiscard]] bool isPrivateText(const QString &text);
