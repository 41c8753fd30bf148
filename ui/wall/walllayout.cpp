// SPDX-License-Identifier: MIT
#include "ui/wall/walllayout.h"

#include <algorithm>
#include <cmath>

namespace {

constexpr float unknownAspect = 1;
constexpr float narrowest = 0.4F; // a panorama or a strip is shown in part
constexpr float widest = 3;

float shownAspect(const WallShapes &shapes, int item)
{
    const float aspect = shapes.aspect(item);
    return aspect <= 0 ? unknownAspect : std::clamp(aspect, narrowest, widest);
}

// In which items of these aspects, side by side, fill the width.
float heightFor(float aspects, int count, const WallMetrics &metrics)
{
    return float(metrics.width - (count + 1) * metrics.gap) / aspects;
}

} // namespace

QList<WallLine> wallLines(const WallShapes &shapes, const WallMetrics &metrics)
{
    QList<WallLine> lines;
    int top = metrics.gap;
    QDate day;
    WallLine line;
    float aspects = 0;
    const auto end = [&] { // the last line of a day is not drawn out
        line.top = top;
        line.height = std::clamp(static_cast<int>(std::lround(heightFor(aspects, line.count, metrics))), 1, metrics.height);
        lines.append(line);
        top += line.height + metrics.gap;
    };
    for (int item = 0; item < shapes.count; ++item) {
        const QDate today = shapes.day(item);
        if (item == 0 || today != day) {
            if (line.count > 0)
                end();
            if (today.isValid()) {
                lines.append({.top = top, .height = metrics.band, .first = item});
                top += metrics.band + metrics.gap;
            }
            line = {.first = item};
            aspects = 0;
            day = today;
        }
        aspects += shownAspect(shapes, item);
        ++line.count;
        if (heightFor(aspects, line.count, metrics) > float(metrics.height))
            continue;
        end();
        line = {.first = item + 1};
        aspects = 0;
    }
    if (line.count > 0)
        end();
    return lines;
}

QList<QRect> placesIn(const WallLine &line, const WallShapes &shapes, const WallMetrics &metrics)
{
    QList<QRect> places;
    float aspects = 0;
    for (int item = line.first; item < line.first + line.count; ++item)
        aspects += shownAspect(shapes, item);
    const float exact = aspects > 0 ? heightFor(aspects, line.count, metrics) : 0;
    const float height = std::abs(exact - float(line.height)) < 1 ? exact : float(line.height); // it fills the width to the pixel
    float left = float(metrics.gap);
    for (int item = line.first; item < line.first + line.count; ++item) {
        const float width = shownAspect(shapes, item) * height;
        const int begin = static_cast<int>(std::lround(left));
        const int end = std::min(static_cast<int>(std::lround(left + width)), metrics.width - metrics.gap);
        places.append(QRect(begin, line.top, std::max(1, end - begin), line.height));
        left += width + float(metrics.gap);
    }
    return places;
}

qsizetype lineAt(const QList<WallLine> &lines, int y)
{
    const auto line
        = std::lower_bound(lines.begin(), lines.end(), y, [](const WallLine &one, int at) { return one.top + one.height <= at; });
    return line - lines.begin();
}

qsizetype lineOf(const QList<WallLine> &lines, int item)
{
    const auto after
        = std::upper_bound(lines.begin(), lines.end(), item, [](int sought, const WallLine &one) { return sought < one.first; });
    if (after == lines.begin() || item < 0)
        return -1;
    const qsizetype line = after - lines.begin() - 1; // of a band and the line below it, the latter
    return item < lines.at(line).first + lines.at(line).count ? line : -1;
}

QList<int> itemsIn(const QRect &area, const QList<WallLine> &lines, const WallShapes &shapes, const WallMetrics &metrics)
{
    QList<int> items;
    for (qsizetype line = lineAt(lines, area.top()); line < lines.size() && lines.at(line).top <= area.bottom(); ++line) {
        const QList<QRect> places = placesIn(lines.at(line), shapes, metrics);
        for (int i = 0; i < lines.at(line).count; ++i) {
            if (places.at(i).intersects(area))
                items.append(lines.at(line).first + i);
        }
    }
    return items;
}

int itemBeyond(int item, int step, const QList<WallLine> &lines, const WallShapes &shapes, const WallMetrics &metrics)
{
    const qsizetype from = lineOf(lines, item);
    if (from < 0)
        return item;
    qsizetype to = from + step;
    while (to >= 0 && to < lines.size() && lines.at(to).count == 0)
        to += step; // over a band
    if (to < 0 || to >= lines.size())
        return item;
    const int x = placesIn(lines.at(from), shapes, metrics).at(item - lines.at(from).first).center().x();
    const QList<QRect> places = placesIn(lines.at(to), shapes, metrics);
    const auto isNearer
        = [x](const QRect &left, const QRect &right) { return std::abs(left.center().x() - x) < std::abs(right.center().x() - x); };
    return lines.at(to).first + static_cast<int>(std::min_element(places.begin(), places.end(), isNearer) - places.begin());
}
