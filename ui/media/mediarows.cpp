// SPDX-License-Identifier: MIT
#include "ui/media/mediarows.h"

#include "app/messages/messages.h"
#include "ui/common/stars.h"
#include "ui/media/mediatexts.h"

QString mediaStateText(const MediaItem &item, const MediaState &state)
{
    switch (state.kind) {
    case MediaState::Kind::Offered: return MediaRows::tr("not loaded");
    case MediaState::Kind::Waiting: return MediaRows::tr("waiting");
    case MediaState::Kind::Paused: return MediaRows::tr("paused");
    case MediaState::Kind::Downloading:
        if (state.total <= 0)
            return MediaRows::tr("downloading");
        return MediaRows::tr("downloading %1%").arg(state.received * 100 / state.total);
    case MediaState::Kind::Ready: return state.savedPath.isEmpty() ? MediaRows::tr("ready") : MediaRows::tr("saved");
    case MediaState::Kind::Failed:
        if (isMissedGuess(item, state))
            return MediaRows::tr("not found");
        return MediaRows::tr("failed: %1").arg(messageForMedia(state.error.value_or(Error{})).title);
    }
    return {};
}

QVariant MediaRows::data(const QModelIndex &index, int role) const
{
    if (role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
        return QIdentityProxyModel::data(index, role);
    const auto state = QIdentityProxyModel::data(index, MediaListModel::StateRole).value<MediaState>();
    const auto item = QIdentityProxyModel::data(index, MediaListModel::ItemRole).value<MediaItem>();
    const QString name = QIdentityProxyModel::data(index, Qt::DisplayRole).toString();
    //: a media item and how far it is: "Image 2, ready"
    QString words = tr("%1, %2").arg(name, mediaStateText(item, state));
    const QString rating = ratingText(QIdentityProxyModel::data(index, MediaListModel::StarsRole).toInt());
    if (!rating.isEmpty())
        words = tr("%1, %2").arg(words, rating);
    if (role == Qt::AccessibleTextRole)
        return words;
    QStringList lines{words};
    if (state.kind == MediaState::Kind::Downloading)
        lines.append(downloadText(state));
    lines.append(sentenceFor(state.note));
    lines.append(linkText(item, state, QDateTime::currentDateTimeUtc()));
    lines.removeAll(QString());
    return lines.join(u'\n');
}
