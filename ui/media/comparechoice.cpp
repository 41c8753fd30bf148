// SPDX-License-Identifier: MIT
#include "ui/media/comparechoice.h"

#include <algorithm>

namespace {

MediaType classOf(const MediaListModel &media, int row)
{
    const MediaState &state = media.state(row);
    return state.kind == MediaState::Kind::Ready && state.file ? ::classOf(state.file->format) : MediaType::Any;
}

template<typename Fits>
QList<int> rowsThat(const MediaListModel &media, Fits fits)
{
    QList<int> rows;
    for (int row = 0; row < media.rowCount(); ++row) {
        if (classOf(media, row) != MediaType::Any && fits(row))
            rows.append(row);
    }
    return rows;
}

// No overview of others, and made by the job.
bool isOneOfSeveral(const MediaItem &item)
{
    return item.number > 0 && item.isKept;
}

// The first four, or four with the current one when it comes later.
QList<int> around(const QList<int> &rows, int current)
{
    const qsizetype place = std::max<qsizetype>(0, rows.indexOf(current));
    return rows.mid(place / maxCompared * maxCompared, maxCompared);
}

} // namespace

QList<int> comparedRows(const MediaListModel &media, int current, const QList<int> &selected)
{
    const QList<int> chosen = rowsThat(media, [&](int row) { return selected.contains(row); });
    if (chosen.size() > 1)
        return chosen.first(std::min<qsizetype>(maxCompared, chosen.size()));
    if (current < 0 || current >= media.rowCount() || classOf(media, current) == MediaType::Any)
        return {};
    const auto isAlike = [&](int row) { return classOf(media, row) == classOf(media, current); };
    const QByteArray role = media.item(current).role;
    const QList<int> ofRole = rowsThat(media, [&](int row) { return isAlike(row) && media.item(row).role == role; });
    const QList<int> severalOfJob = rowsThat(media, [&](int row) { return isAlike(row) && isOneOfSeveral(media.item(row)); });
    for (const QList<int> &rows : {ofRole, severalOfJob, rowsThat(media, isAlike)}) {
        const QList<int> few = around(rows, current);
        if (few.size() > 1)
            return few;
    }
    return {};
}
