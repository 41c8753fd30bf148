// SPDX-License-Identifier: MIT
#include "ui/media/posters.h"

#include <chrono>
#include <utility>

using namespace std::chrono_literals;

Posters::Posters(PlayerMaker makePlayer, QObject *parent, OpenRecord *record)
    : QObject(parent)
    , m_makePlayer(std::move(makePlayer))
    , m_record(record)
{
    m_limit.setSingleShot(true);
    m_limit.setInterval(3s);
    connect(&m_limit, &QTimer::timeout, this, [this] { finish({}); });
}

Posters::~Posters() = default;

void Posters::enqueue(const QString &path)
{
    if (path == m_path || m_waiting.contains(path))
        return;
    m_waiting.append(path);
    // Later: this is called while something is painted, and it must not wait for a player.
    QTimer::singleShot(0, this, &Posters::startNext);
}

void Posters::startNext()
{
    if (!m_path.isEmpty())
        return;
    if (m_waiting.isEmpty()) {
        m_player.reset();
        return;
    }
    if (!m_player) {
        m_player = m_makePlayer();
        m_player->setMuted(true);
        connect(m_player.get(), &Player::frameChanged, this, &Posters::finish);
        connect(m_player.get(), &Player::failed, this, [this] { finish({}); });
        connect(m_player.get(), &Player::imageMissing, this, [this] { finish({}); });
    }
    m_path = m_waiting.takeFirst();
    m_limit.start();
    m_open = openIn(m_record, m_path);
    m_player->setSource(m_path);
}

void Posters::finish(const QImage &frame)
{
    if (m_path.isEmpty())
        return; // a second frame of one that is done
    m_limit.stop();
    const QString path = std::exchange(m_path, {});
    // Not from inside the player's own signal: it gets the next file, or ends.
    QTimer::singleShot(0, this, [this] {
        if (m_player && m_path.isEmpty()) {
            m_player->setSource({});
            m_open = {};
        }
        startNext();
    });
    emit made(path, frame);
}
