#pragma once

#include <QIdentityProxyModel>

// The job list's model with what only a window has: what a screen reader says, and the tool tip.
class JobRows : public QIdentityProxyModel
{
    Q_OBJECT

public:
    using QIdentityProxyModel::QIdentityProxyModel;

    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
};
