#pragma once

#include "ui/media/player.h"

#include <QImage>

#include <algorithm>

// Loaded at once, with one frame; plays only as far as it is told.
class PlayingPlayer : public Player
{
public:
    explicit PlayingPlayer(qint64 length = 5200)
        : m_length(length)
    {}

    void setSource(const QString &path) override
    {
        source = path;
        if (path.isEmpty())
            return;
        QImage frame(160, 90, QImage::Format_RGB32);
        frame.fill(Qt::darkCyan);
        emit durationChanged(m_length);
        emit frameChanged(frame);
    }
    void play() override { setPlaying(true); }
    void pause() override { setPlaying(false); }
    void setPosition(qint64 position) override
    {
        m_position = std::clamp<qint64>(position, 0, duration());
        emit positionChanged(m_position);
    }
    void step(int) override {}
    void setRate(double) override {}
    void setVolume(double) override {}
    void setMuted(bool isMuted) override { m_isMuted = isMuted; }
    void setLooping(bool isLooping) override { m_isLooping = isLooping; }
    [[nodiscard]] qint64 duration() const override { return source.isEmpty() ? 0 : m_length; }
    [[nodiscard]] qint64 position() const override { return m_position; }
    [[nodiscard]] bool isPlaying() const override { return m_isPlaying; }
    [[nodiscard]] bool isLooping() const override { return m_isLooping; }
    [[nodiscard]] bool isMuted() const override { return m_isMuted; }
    [[nodiscard]] bool hasSound() const override { return false; }

    // So much time passes.
    void run(qint64 milliseconds)
    {
        if (!m_isPlaying)
            return;
        const qint64 reached = m_position + milliseconds;
        if (reached >= m_length && !m_isLooping) {
            setPosition(m_length);
            setPlaying(false);
        } else {
            setPosition(reached % m_length);
        }
    }

    QString source{};

private:
    void setPlaying(bool isPlaying)
    {
        if (std::exchange(m_isPlaying, isPlaying) != isPlaying)
            emit stateChanged();
    }

    const qint64 m_length;
    qint64 m_position = 0;
    bool m_isPlaying = false;
    bool m_isLooping = false;
    bool m_isMuted = false;
};
