// SPDX-License-Identifier: MIT
#pragma once

#include <QDate>
#include <QList>
#include <QRect>

#include <functional>

// What a wall is made of, as values: lines of pictures that fill its width, and a band above each day.
struct WallLine
{
    int top = 0; // pixels from the top of the wall
    int height = 0;
    int first = 0; // item
    int count = 0; // items; 0: a band, for the day of `first`

    bool operator==(const WallLine &) const = default;
};

struct WallMetrics
{
    int width = 800;  // of the wall
    int height = 200; // that a line has at the least, unless it holds a single picture
    int gap = 4;      // between pictures, lines and edges
    int band = 32;    // height
};

// The shape of the items, asked for once each, in order.
struct WallShapes
{
    int count = 0;
    std::function<float(int item)> aspect{}; // width to height; 0: not known
    std::function<QDate(int item)> day{};    // invalid: not known, and no band
};

[[nodiscard]] QList<WallLine> wallLines(const WallShapes &shapes, const WallMetrics &metrics);

// The places of the items of a line, left to right.
[[nodiscard]] QList<QRect> placesIn(const WallLine &line, const WallShapes &shapes, const WallMetrics &metrics);

// The first line that ends below this height; the number of lines: none does.
[[nodiscard]] qsizetype lineAt(const QList<WallLine> &lines, int y);

// The line of an item; -1: there is none.
[[nodiscard]] qsizetype lineOf(const QList<WallLine> &lines, int item);

// The items that lie at least in part in an area of the wall, in order.
[[nodiscard]] QList<int> itemsIn(const QRect &area, const QList<WallLine> &lines, const WallShapes &shapes, const WallMetrics &metrics);

// The item above (-1) or below (1) another; that one itself: there is none.
[[nodiscard]] int itemBeyond(int item, int step, const QList<WallLine> &lines, const WallShapes &shapes, const WallMetrics &metrics);
