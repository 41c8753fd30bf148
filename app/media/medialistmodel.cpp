#include "app/media/medialistmodel.h"

#include "app/common/wording.h"

#include <algorithm>

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
    case Qt::DisplayRole: return nameOf(row.item.kind, row.item.number);
    case ItemRole: return QVariant::fromValue(row.item);
    case StateRole: return QVariant::fromValue(row.state);
    default: return {};
    }
}

void MediaListModel::setItems(const QList<MediaItem> &items)
{
    const auto isSame = [](const Row &row, const MediaItem &item) { return row.item.key == item.key; };
    if (std::equal(m_rows.begin(), m_rows.end(), items.begin(), items.end(), isSame)) {
        for (int row = 0; row < m_rows.size(); ++row) { // the same media; a link may be new
            if (std::exchange(m_rows[row].item, items.at(row)) != items.at(row))
                emit dataChanged(index(row), index(row));
        }
        return;
    }
    beginResetModel();
    QList<Row> rows;
    for (const MediaItem &item : items) {
        const int known = rowOf(item.key);
        MediaState fresh{.kind = item.kind == MediaKind::Source ? MediaState::Kind::Offered : MediaState::Kind::Waiting};
        rows.append({.item = item, .state = known < 0 ? fresh : m_rows.at(known).state});
    }
    m_rows = rows;
    endResetModel();
}

void MediaListModel::setState(const QString &key, const MediaState &state)
{
    const int row = rowOf(key);
    if (row < 0 || m_rows.at(row).state == state)
        return;
    m_rows[row].state = state;
    emit dataChanged(index(row), index(row), {StateRole});
}

int MediaListModel::rowOf(const QString &key) const
{
    const auto row = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &other) { return other.item.key == key; });
    return row == m_rows.end() ? -1 : static_cast<int>(row - m_rows.begin());
}
