#pragma once

#include "ui/media/player.h"

#include <QColor>
#include <QList>
#include <QSize>

inline QImage plainFrame(const QColor &color, const QSize &size = {160, 90})
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(color);
    return image;
}

// Does as it is told at once; what a backend tells is told by the test.
class FakePlayer : public Player
{
public:
    void setSource(const QString &path) override
    {
        source = path;
        now = 0;
    }
    void play() override { change(true); }
    void pause() override { change(false); }
    void setPosition(qint64 position) override
    {
        sought.append(position);
        tell(position);
    }
    void step(int frames) override
    {
        pause();
        steps.append(frames);
    }
    void setRate(double times) override { rate = times; }
    void setVolume(double loud) override { volume = loud; }
    void setMuted(bool is) override { muted = is; }
    void setLooping(bool is) override { looping = is; }
    [[nodiscard]] qint64 duration() const override { return length; }
    [[nodiscard]] qint64 position() const override { return now; }
    [[nodiscard]] bool isPlaying() const override { return playing; }
    [[nodiscard]] bool isLooping() const override { return looping; }
    [[nodiscard]] bool isMuted() const override { return muted; }
    [[nodiscard]] bool hasSound() const override { return sound; }

    void load(qint64 duration)
    {
        length = duration;
        emit durationChanged(duration);
        emit frameChanged(plainFrame(Qt::darkCyan));
    }
    void tell(qint64 position)
    {
        now = position;
        emit positionChanged(position);
    }

    QString source{};
    QList<qint64> sought{};
    QList<int> steps{};
    double rate = 0;
    double volume = 0;
    qint64 length = 0;
    qint64 now = 0;
    bool playing = false;
    bool looping = false;
    bool muted = true;
    bool sound = false;

private:
    void change(bool is)
    {
        playing = is;
        emit stateChanged();
    }
};
