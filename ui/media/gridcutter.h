// SPDX-License-Identifier: MIT
#pragma once

#include "app/common/result.h"

#include <QByteArray>
#include <QRect>
#include <QSize>
#include <QString>

// One of the four cells of a 2x2 grid, from 1, row by row. Of an odd number of pixels the right and the lower cells have the one more: no
// pixel is lost, none is in two.
[[nodiscard]] QRect cellRect(const QSize &grid, int number);

// The cell as a PNG, with the grid's colours and nothing else of its metadata. Blocks. Error WrongContent: the grid cannot be read.
[[nodiscard]] Result<QByteArray> cutCell(const QString &gridPath, int number);
