// SPDX-License-Identifier: MIT
#pragma once

#include "ui/media/player.h"

#include <memory>
#include <vector>

// Several players that start, pause, seek and turn around as one. The longest leads: when it starts anew, so do the others; a shorter one
// waits at its end.
class PlayerGroup : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    Player &add(std::unique_ptr<Player> player);
    void clear();
    [[nodiscard]] bool isEmpty() const { return m_players.empty(); }

    void togglePlay();
    void play();
    void pause();
    void setPosition(qint64 position); // ms, within the length
    [[nodiscard]] bool isPlaying() const;
    [[nodiscard]] qint64 position() const;
    [[nodiscard]] qint64 duration() const; // of the longest; 0: not known yet

signals:
    void changed(); // playing or not, position, length

private:
    [[nodiscard]] Player *leader() const; // null: there is none
    void choose();
    void syncTo(const Player *moved, qint64 position);

    std::vector<std::unique_ptr<Player>> m_players;
    qint64 m_last = 0; // where the leader was
};
