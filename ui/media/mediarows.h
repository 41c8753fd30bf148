// SPDX-License-Identifier: MIT
#pragma once

#include "app/media/medialistmodel.h"

#include <QIdentityProxyModel>

// "waiting", "downloading 40%", "not found" of a guess, "paused", "ready", "saved", "failed: No connection", "not loaded".
[[nodiscard]] QString mediaStateText(const MediaItem &item, const MediaState &state);

// The media list's model with what only a window has: what a screen reader says, and the tool tip.
class MediaRows : public QIdentityProxyModel
{
    Q_OBJECT

public:
    using QIdentityProxyModel::QIdentityProxyModel;

    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
};
