// SPDX-License-Identifier: MIT
#include "app/text/json/jsondiff.h"

#include <QHash>
#include <QStringList>
#include <QStringView>

#include <algorithm>
#include <vector>

namespace {

using Lines = QList<QStringView>;
using Numbers = std::vector<int>; // of lines: equal lines have equal numbers

Lines linesOf(const QString &text)
{
    return text.isEmpty() ? Lines() : QStringView(text).split(u'\n'); // no text is no line, rather than an empty one
}

struct Edit
{
    int earlier = -1; // the line; -1: none
    int later = -1;
};

// The furthest place in `earlier` on each diagonal k = earlier - later, after d changes: at index k + d. Kept for each d, to find the way
// back.
using Furthest = std::vector<int>;

// Is the way to diagonal k after d changes by a line that is added, rather than by one removed?
bool isByAdding(const Furthest &before, int k, int d)
{
    const auto at = [&](int diagonal) { return before[static_cast<size_t>(diagonal + d - 1)]; };
    return k == -d || (k != d && at(k - 1) < at(k + 1));
}

// Where that change ends.
int startOf(const Furthest &before, int k, int d)
{
    const auto at = [&](int diagonal) { return before[static_cast<size_t>(diagonal + d - 1)]; };
    return isByAdding(before, k, d) ? at(k + 1) : at(k - 1) + 1;
}

// The way from the end to the start.
std::vector<Edit> wayBack(const std::vector<Furthest> &steps, int x, int y)
{
    std::vector<Edit> edits;
    for (int d = static_cast<int>(steps.size());; --d) {
        const int k = x - y;
        const int start = d == 0 ? 0 : startOf(steps[static_cast<size_t>(d - 1)], k, d);
        while (x > start) {
            --x;
            --y;
            edits.push_back({x, y});
        }
        if (d == 0)
            break;
        if (isByAdding(steps[static_cast<size_t>(d - 1)], k, d))
            edits.push_back({-1, --y});
        else
            edits.push_back({--x, -1});
    }
    std::reverse(edits.begin(), edits.end());
    return edits;
}

std::vector<Edit> replaced(int earlier, int later)
{
    std::vector<Edit> edits;
    edits.reserve(static_cast<size_t>(earlier) + static_cast<size_t>(later));
    for (int i = 0; i < earlier; ++i)
        edits.push_back({i, -1});
    for (int i = 0; i < later; ++i)
        edits.push_back({-1, i});
    return edits;
}

std::vector<Edit> editsOf(const Numbers &earlier, const Numbers &later, int maxChanges)
{
    const int n = static_cast<int>(earlier.size());
    const int m = static_cast<int>(later.size());
    std::vector<Furthest> steps; // of all changes but the last
    for (int d = 0; d <= std::min(maxChanges, n + m); ++d) {
        Furthest now(2 * static_cast<size_t>(d) + 1, -1);
        for (int k = -d; k <= d; k += 2) {
            int x = d == 0 ? 0 : startOf(steps.back(), k, d);
            int y = x - k;
            while (x < n && y < m && earlier[static_cast<size_t>(x)] == later[static_cast<size_t>(y)]) {
                ++x;
                ++y;
            }
            if (x >= n && y >= m)
                return wayBack(steps, n, m);
            now.begin()[k + d] = x;
        }
        steps.push_back(std::move(now));
    }
    return replaced(n, m);
}

Numbers numbersOf(const Lines &lines, QHash<QStringView, int> &known)
{
    Numbers numbers;
    numbers.reserve(static_cast<size_t>(lines.size()));
    for (const QStringView line : lines) {
        const auto number = known.constFind(line);
        numbers.push_back(number == known.cend() ? *known.insert(line, static_cast<int>(known.size())) : *number);
    }
    return numbers;
}

} // namespace

QList<DiffLine> jsonDiff(const QString &earlier, const QString &later, int maxChanges)
{
    const Lines before = linesOf(earlier);
    const Lines after = linesOf(later);
    const auto [firstBefore, firstAfter] = std::mismatch(before.begin(), before.end(), after.begin(), after.end());
    const auto [lastBefore, lastAfter]
        = std::mismatch(before.rbegin(), std::make_reverse_iterator(firstBefore), after.rbegin(), std::make_reverse_iterator(firstAfter));
    const Lines removed(firstBefore, lastBefore.base());
    const Lines added(firstAfter, lastAfter.base());

    QHash<QStringView, int> known;
    const Numbers removedNumbers = numbersOf(removed, known);
    const Numbers addedNumbers = numbersOf(added, known);
    QList<DiffLine> lines;
    for (auto line = before.begin(); line != firstBefore; ++line)
        lines.append({.text = line->toString()});
    for (const Edit &edit : editsOf(removedNumbers, addedNumbers, maxChanges)) {
        if (edit.later < 0)
            lines.append({removed.at(edit.earlier).toString(), DiffLine::Kind::Removed});
        else
            lines.append({added.at(edit.later).toString(), edit.earlier < 0 ? DiffLine::Kind::Added : DiffLine::Kind::Same});
    }
    for (auto line = lastBefore.base(); line != before.end(); ++line)
        lines.append({.text = line->toString()});
    return lines;
}
