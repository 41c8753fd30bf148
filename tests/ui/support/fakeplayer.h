// SPDX-License-Identifier: MIT
#pragma once

#include "ui/media/player.h"

#include <QColor>
#include <QList>
#include <QSize>

[[nodiscard]] QImage plainFrame(const QColor &color, const QSize &size = {160, 90});

// A player without multimedia: it does each call at once, and the test reports what a backend reports. No time passes by itself.
class FakePlayer : public Player
{
public:
    // With a length (ms) it knows that and a first frame as soon as it has a source; with 0 on load().
    explicit FakePlayer(qint64 lengthAtOnce = 0)
        : m_lengthAtOnce(lengthAtOnce)
    {}

    void setSource(const QString &path) override;
    void play() override { change(true); }
    void pause() override { change(false); }
    void setPosition(qint64 position) override;
    void step(int frames) override;
    void setRate(double times) override { rate = times; }
    void setVolume(double loud) override { volume = loud; }
    void setMuted(bool is) override { muted = is; }
    void setLooping(bool is) override { looping = is; }
    void setAbLoop(const AbLoop &now) override { loop = now; }
    [[nodiscard]] qint64 duration() const override { return length; }
    [[nodiscard]] qint64 position() const override { return now; }
    [[nodiscard]] bool isPlaying() const override { return playing; }
    [[nodiscard]] bool isLooping() const override { return looping; }
    [[nodiscard]] bool isMuted() const override { return muted; }
    [[nodiscard]] bool hasSound() const override { return sound; }
    [[nodiscard]] const VideoFacts &facts() const override { return known; }

    void load(qint64 duration);    // milliseconds; with a frame of 160 x 90
    void report(qint64 position);  // milliseconds
    void run(qint64 milliseconds); // so much time passes: of what plays

    QString source{};
    QList<qint64> sought{}; // milliseconds
    QList<int> steps{};
    AbLoop loop{};
    VideoFacts known{};
    double rate = 0;
    double volume = 0;
    qint64 length = 0;   // milliseconds
    qint64 now = 0;      // milliseconds
    bool reaches = true; // else the test emits positionReached()
    bool playing = false;
    bool looping = false;
    bool muted = true;
    bool sound = false;

private:
    void change(bool is);

    const qint64 m_lengthAtOnce;
};
