// SPDX-License-Identifier: MIT
#include "ui/wall/wallrows.h"

#include "app/text/oneline.h"
#include "app/wall/wallmodel.h"
#include "ui/common/stars.h"

Qt::ItemFlags WallRows::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QIdentityProxyModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsDragEnabled : flags;
}

QVariant WallRows::data(const QModelIndex &index, int role) const
{
    if (role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
        return QIdentityProxyModel::data(index, role);
    const auto item = QIdentityProxyModel::data(index, WallModel::ItemRole).value<WallItem>();
    if (item.job.isEmpty())
        return role == Qt::ToolTipRole ? QString() : tr("loading");
    QStringList parts{item.media.item.label, oneLine(item.title, 200), ratingText(item.media.stars)};
    if (item.media.isSaved)
        parts.append(tr("saved"));
    if (item.media.path.isEmpty())
        parts.append(tr("not downloaded"));
    parts.removeAll(QString());
    return parts.join(role == Qt::ToolTipRole ? QStringLiteral("\n") : QStringLiteral(", "));
}
