// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>

// The contrast of two colours, as WCAG 2.1 counts it: 1 to 21; text needs 4.5.
[[nodiscard]] double contrast(const QColor &one, const QColor &other);
[[nodiscard]] double luminance(const QColor &color); // 0 to 1
