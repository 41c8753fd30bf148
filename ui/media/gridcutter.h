// SPDX-License-Identifier: MIT
#pragma once

#include "app/common/result.h"
#include "app/job/mediaitem.h"

#include <QByteArray>
#include <QRect>
#include <QSize>
#include <QString>

// Where a cell is in its grid. What does not divide evenly belongs to the cells at the right and at the bottom: no pixel is lost, none is
// in two. Empty: there is no such cell.
[[nodiscard]] QRect cellRect(const QSize &grid, const Crop &crop);

// The cell as a PNG, with the grid's colours and nothing else of its metadata. Blocks. Error WrongContent: the grid cannot be read.
[[nodiscard]] Result<QByteArray> cutCell(const QString &gridPath, const Crop &crop);
