// SPDX-License-Identifier: MIT
#include "app/media/medialistmodel.h"

#include <algorithm>
#include <utility>

int MediaListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant MediaListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return row.item.label;
    case ItemRole: return QVariant::fromValue(row.item);
    case StateRole: return QVariant::fromValue(row.state);
    case StarsRole: return row.stars;
    default: return {};
    }
}

// Of an item that was there before or was not. What was only a guess is fetched once the service lists it.
MediaState MediaListModel::stateFor(const MediaItem &item, const Row *known)
{
    const bool isKept = known && (known->state.kind != MediaState::Kind::Offered || item.isOptional);
    return isKept ? known->state : MediaState{.kind = item.isOptional ? MediaState::Kind::Offered : MediaState::Kind::Waiting};
}

void MediaListModel::setItems(const QList<MediaItem> &items)
{
    const auto isSame = [](const Row &row, const MediaItem &item) { return row.item.key == item.key; };
    if (std::equal(m_rows.begin(), m_rows.end(), items.begin(), items.end(), isSame)) {
        for (int row = 0; row < m_rows.size(); ++row) { // the same media; a link may be new
            const MediaState state = stateFor(items.at(row), &m_rows.at(row));
            m_rows[row].state = state;
            if (std::exchange(m_rows[row].item, items.at(row)) != items.at(row))
                emit dataChanged(index(row), index(row));
        }
        return;
    }
    beginResetModel();
    QList<Row> rows;
    for (const MediaItem &item : items) {
        const int known = rowOf(item.key);
        rows.append({.item = item,
                     .state = stateFor(item, known < 0 ? nullptr : &m_rows.at(known)),
                     .cover = known < 0 ? QString() : m_rows.at(known).cover,
                     .stars = known < 0 ? unrated : m_rows.at(known).stars});
    }
    m_rows = rows;
    endResetModel();
}

void MediaListModel::setState(const MediaKey &key, const MediaState &state)
{
    const int row = rowOf(key);
    if (row < 0 || m_rows.at(row).state == state)
        return;
    m_rows[row].state = state;
    emit dataChanged(index(row), index(row), {StateRole});
}

void MediaListModel::setCover(const MediaKey &key, const QString &path)
{
    const int row = rowOf(key);
    if (row >= 0 && std::exchange(m_rows[row].cover, path) != path)
        emit dataChanged(index(row), index(row), {StateRole});
}

void MediaListModel::setStars(const MediaKey &key, int stars)
{
    const int row = rowOf(key);
    if (row >= 0 && std::exchange(m_rows[row].stars, stars) != stars)
        emit dataChanged(index(row), index(row), {StarsRole});
}

int MediaListModel::rowOf(const MediaKey &key) const
{
    const auto row = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &other) { return other.item.key == key; });
    return row == m_rows.end() ? -1 : static_cast<int>(row - m_rows.begin());
}
