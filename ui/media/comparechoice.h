// SPDX-License-Identifier: MIT
#pragma once

#include "app/compare/comparetray.h"
#include "app/media/medialistmodel.h"

#include <QList>

// The rows to compare: those selected when they are two or more, else the current item with others of its kind (a grid: the images). Only
// what is here and can be shown counts; empty: there are not two.
[[nodiscard]] QList<int> comparedRows(const MediaListModel &media, int current, const QList<int> &selected);
