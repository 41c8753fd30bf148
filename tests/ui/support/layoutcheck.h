// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>
#include <QWidget>

// What is wrong below `root` with what is to be seen: a text that its label, button or tab cuts off, two neighbours that lie over each
// other, a control that reaches out of its parent, a mnemonic that two share. A label that elides is right when its tool tip or its
// accessible name says all of it.
[[nodiscard]] QStringList layoutFaults(const QWidget &root);
