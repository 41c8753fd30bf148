// SPDX-License-Identifier: MIT
#include "ui/media/playergroup.h"

#include <algorithm>
#include <utility>

Player &PlayerGroup::add(std::unique_ptr<Player> player)
{
    Player *added = m_players.emplace_back(std::move(player)).get();
    added->setRate(m_rate);
    added->setMuted(true); // of sounds on top of each other nobody has anything
    connect(added, &Player::durationChanged, this, &PlayerGroup::choose);
    connect(added, &Player::stateChanged, this, &PlayerGroup::changed);
    connect(added, &Player::positionChanged, this, [this, added](qint64 position) { syncTo(added, position); });
    choose();
    return *added;
}

void PlayerGroup::clear()
{
    m_players.clear();
    m_last = 0;
    m_loop = {};
    emit changed();
}

void PlayerGroup::togglePlay()
{
    if (isPlaying())
        pause();
    else
        play();
}

void PlayerGroup::play()
{
    if (const qint64 start = startIn(m_loop, position()); start != position())
        setPosition(start);
    const qint64 from = position();
    const bool isOver = from >= duration(); // all begin again; else a shorter one waits at its end
    for (const auto &player : m_players) {
        if (isOver || player->duration() == 0 || player->duration() > from)
            player->play();
    }
}

// They stand at the same place, as far as each of them reaches.
void PlayerGroup::pause()
{
    for (const auto &player : m_players)
        player->pause();
    setPosition(position());
}

void PlayerGroup::setPosition(qint64 position)
{
    m_last = std::clamp<qint64>(position, 0, duration());
    for (const auto &player : m_players)
        player->setPosition(std::min(m_last, player->duration()));
}

void PlayerGroup::step(int frames)
{
    if (isPlaying())
        pause();
    const qint64 reached = position();
    for (const auto &player : m_players) {
        if (reached <= player->duration())
            player->step(frames);
    }
}

void PlayerGroup::setRate(double rate)
{
    m_rate = rate;
    for (const auto &player : m_players)
        player->setRate(rate);
}

void PlayerGroup::setLooping(bool isLooping)
{
    m_isLooping = isLooping;
    choose();
}

void PlayerGroup::setAbLoop(const AbLoop &loop)
{
    m_loop = loop;
    choose();
}

bool PlayerGroup::isPlaying() const
{
    const Player *first = leader();
    return first && first->isPlaying();
}

qint64 PlayerGroup::position() const
{
    const Player *first = leader();
    return first ? first->position() : 0;
}

qint64 PlayerGroup::duration() const
{
    const Player *first = leader();
    return first ? first->duration() : 0;
}

Player *PlayerGroup::leader() const
{
    const auto isShorter = [](const auto &one, const auto &other) { return one->duration() < other->duration(); };
    const auto longest = std::max_element(m_players.begin(), m_players.end(), isShorter);
    return longest == m_players.end() ? nullptr : longest->get();
}

// Only the leader turns around by itself.
void PlayerGroup::choose()
{
    const Player *first = leader();
    for (const auto &player : m_players) {
        player->setLooping(m_isLooping && player.get() == first);
        player->setAbLoop(player.get() == first ? m_loop : AbLoop());
    }
    emit changed();
}

void PlayerGroup::syncTo(const Player *moved, qint64 position)
{
    const Player *first = leader();
    if (moved != first)
        return;
    const bool hasTurned = position < m_last && first->isPlaying();
    m_last = position;
    if (hasTurned) {
        for (const auto &player : m_players) {
            if (player.get() == first)
                continue;
            player->setPosition(std::min(position, player->duration()));
            player->play();
        }
    }
    emit changed();
}
