// SPDX-License-Identifier: MIT
#pragma once

#include <QIdentityProxyModel>

// The job list's model with what only a window has: what a screen reader says, the tool tip, and the rows that typing goes to.
class JobRows : public QIdentityProxyModel
{
    Q_OBJECT

public:
    using QIdentityProxyModel::QIdentityProxyModel;

    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    // Type-ahead: only among rows that are loaded. To look at all would have the archive deliver all, a page after the other.
    [[nodiscard]] QModelIndexList match(const QModelIndex &start, int role, const QVariant &value, int hits = 1,
                                        Qt::MatchFlags flags = {Qt::MatchStartsWith | Qt::MatchWrap}) const override;
};
