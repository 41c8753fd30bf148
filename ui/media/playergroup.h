// SPDX-License-Identifier: MIT
#pragma once

#include "ui/media/player.h"

#include <memory>
#include <vector>

// Several players that start, pause, seek and turn around as one. The longest leads: when it starts anew, so do the others; a shorter one
// waits at its end. The same goes for a part that is repeated.
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
    void step(int frames);             // pauses; one that has ended before the longest stays at its end
    void setRate(double rate);         // of these and of those that are added later, as all below
    void setLooping(bool isLooping);
    void setAbLoop(const AbLoop &loop); // until clear()
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
    double m_rate = 1;
    bool m_isLooping = true;
    AbLoop m_loop;
};
