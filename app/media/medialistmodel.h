// SPDX-License-Identifier: MIT
#pragma once

#include "app/common/result.h"
#include "app/job/mediaitem.h"
#include "app/job/rating.h"
#include "app/media/download/transfernote.h"
#include "app/media/mediastore.h"

#include <QAbstractListModel>
#include <QDateTime>

#include <optional>

// How far a media item is.
struct MediaState
{
    enum class Kind {
        Offered, // not fetched unless requested: a Source, a guess
        Waiting,
        Downloading,
        Paused,
        Ready,
        Failed,
    };

    Kind kind = Kind::Waiting;
    qint64 received = 0;              // bytes
    qint64 total = -1;                // bytes; -1: not known
    qint64 bytesPerSecond = 0;        // while Downloading; 0: not known yet
    TransferNote note{};              // while Waiting or Downloading
    std::optional<StoredFile> file{}; // when Ready
    std::optional<Error> error{};     // when Failed
    QString savedPath{};              // where the user has it; empty: not saved
    QDateTime savedAt{};              // UTC

    bool operator==(const MediaState &) const = default;
};

// What one job offers, in the order in which it is shown, and how far each is. Holds values, decides nothing.
class MediaListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { ItemRole = Qt::UserRole + 1, StateRole, StarsRole };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override; // DisplayRole: "Image 2"

    // Another list; what is in both keeps its state and its row where it can.
    void setItems(const QList<MediaItem> &items);
    void setState(const MediaKey &key, const MediaState &state); // unknown keys are passed over
    void setCover(const MediaKey &key, const QString &path);     // the same; of a sound, a stored picture of its own

    void setStars(const MediaKey &key, int stars); // the same; see rating.h

    [[nodiscard]] int rowOf(const MediaKey &key) const; // -1: none
    [[nodiscard]] const MediaItem &item(int row) const { return m_rows.at(row).item; }
    [[nodiscard]] const MediaState &state(int row) const { return m_rows.at(row).state; }
    [[nodiscard]] const QString &cover(int row) const { return m_rows.at(row).cover; } // empty: none
    [[nodiscard]] int stars(int row) const { return m_rows.at(row).stars; }

private:
    struct Row
    {
        MediaItem item{};
        MediaState state{};
        QString cover{};
        int stars = unrated;
    };

    [[nodiscard]] static MediaState stateFor(const MediaItem &item, const Row *known);

    QList<Row> m_rows;
};
