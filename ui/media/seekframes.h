// SPDX-License-Identifier: MIT
#pragma once

#include "ui/media/player.h"

#include <QCache>
#include <QImage>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

class QThreadPool;

// Small frames of one video at any of its times (milliseconds), by a player of its own that lives while somebody asks. One is made at a
// time; of those that are requested meanwhile only the newest is. Those that were made last are kept. Nothing here waits: the player
// decodes on its own thread, and frames are made small in a worker.
class SeekFrames : public QObject
{
    Q_OBJECT

public:
    SeekFrames(PlayerMaker makePlayer, QThreadPool &workers, QObject *parent = nullptr); // `workers` outlives this
    ~SeekFrames() override;

    void setSource(const QString &path); // drops all frames; empty: there are none
    // Null: none is known yet; made() follows if there is one. `boxSide`: pixels, the longer side of the frame.
    [[nodiscard]] QImage request(qint64 position, qint64 duration, int boxSide);
    void release(); // nobody asks any longer; what is made stays

    void setLimit(std::chrono::milliseconds limit) { m_limit.setInterval(limit); } // for one frame; 3 s unless set

signals:
    void made();

private:
    void startNext();
    void makePlayer();
    void shrink();
    void finish(const QImage &frame);
    void giveUp();

    PlayerMaker m_makePlayer;
    QThreadPool &m_workers;
    std::unique_ptr<Player> m_player; // null: nobody asks
    QString m_path;
    QCache<qint64, QImage> m_frames; // by their times
    QImage m_latest;                 // as the player shows it
    std::optional<qint64> m_wanted;
    std::optional<qint64> m_inWork;
    QTimer m_limit;
    int m_boxSide = 0;
    int m_revision = 0; // of the source and the player: what was begun before counts no longer
    bool m_hasFailed = false;
};

// The time whose frame stands for those around it: there are at most some hundred in a video. Pure.
[[nodiscard]] qint64 frameTime(qint64 position, qint64 duration);
