// SPDX-License-Identifier: MIT
#pragma once

#include <QIdentityProxyModel>

// The wall's model with what only a window has: what a screen reader says, and the tool tip.
class WallRows : public QIdentityProxyModel
{
    Q_OBJECT

public:
    using QIdentityProxyModel::QIdentityProxyModel;

    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override; // can be dragged out
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
};
