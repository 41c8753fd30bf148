// SPDX-License-Identifier: MIT
#pragma once

#include "app/common/files/openrecord.h"
#include "ui/media/player.h"

#include <QImage>
#include <QObject>
#include <QPersistentModelIndex>
#include <QTimer>

#include <functional>
#include <memory>

class QAbstractItemView;

// Plays the video under the mouse, without sound and again and again, once the mouse rests on it. One at a time.
class WallHover : public QObject
{
    Q_OBJECT

public:
    // `videoAt` gives the file of a video in the view; empty: there is none. Without `makePlayer` nothing is played.
    // What `record` names as left open by a run that died is not played, either.
    WallHover(QAbstractItemView &view, std::function<QString(const QModelIndex &index)> videoAt, PlayerMaker makePlayer,
              OpenRecord *record = nullptr);
    ~WallHover() override;

    [[nodiscard]] QImage frameOf(const QString &path) const; // null: it is not played, or has not begun

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow(const QModelIndex &index);
    void play();
    void repaint();
    void stop(); // paints nothing: the view may be about to go

    QAbstractItemView &m_view; // and parent
    const std::function<QString(const QModelIndex &index)> m_videoAt;
    const PlayerMaker m_makePlayer;
    OpenRecord *const m_record;
    QTimer m_restsSoon;
    QPersistentModelIndex m_index; // under the mouse, of a video
    QString m_path;                // of it
    OpenRecord::Entry m_open;      // of the file that is played
    std::unique_ptr<Player> m_player;
    QImage m_frame;
};
