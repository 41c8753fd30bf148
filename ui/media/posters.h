// SPDX-License-Identifier: MIT
#pragma once

#include "app/common/files/openrecord.h"
#include "ui/media/player.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

#include <chrono>

// The first frames of videos, one video after the other, by a player of its own that lives only while there is something to do.
class Posters : public QObject
{
    Q_OBJECT

public:
    // `record` outlives this. It names the video that is in the player, not those that wait.
    explicit Posters(PlayerMaker makePlayer, QObject *parent = nullptr, OpenRecord *record = nullptr);
    ~Posters() override;

    void enqueue(const QString &path); // answered by made() once, later, however often it is requested meanwhile

    void setLimit(std::chrono::milliseconds limit) { m_limit.setInterval(limit); } // for one video; 3 s unless set

signals:
    void made(const QString &path, const QImage &frame); // null: there is none, or it took too long

private:
    void startNext();
    void finish(const QImage &frame);

    PlayerMaker m_makePlayer;
    OpenRecord *const m_record;
    OpenRecord::Entry m_open; // of what the player has open
    std::unique_ptr<Player> m_player;
    QStringList m_waiting;
    QString m_path; // in work; empty: none
    QTimer m_limit;
};
