// SPDX-License-Identifier: MIT
#pragma once

#include "ui/media/abloop.h"
#include "ui/media/videofacts.h"

#include <QImage>
#include <QObject>

#include <functional>
#include <memory>

// Plays one video file. Times are milliseconds. Paused at its first frame when it is loaded.
class Player : public QObject
{
    Q_OBJECT

public:
    enum class Problem {
        Unreadable,    // the file is gone, or may not be read
        UnknownFormat, // damaged, or coded in a way that cannot be played here
        NoPlayer,      // the library that plays videos is not installed
        Other,
    };
    Q_ENUM(Problem)

    using QObject::QObject;
    ~Player() override;

    virtual void setSource(const QString &path) = 0; // an empty path releases the file
    virtual void play() = 0;                         // from the start again when it has ended
    virtual void pause() = 0;
    virtual void setPosition(qint64 position) = 0; // one after the other: of those that come meanwhile only the last is sought
    virtual void step(int frames) = 0;             // pauses, and shows the frame so many further, or back
    virtual void setRate(double rate) = 0;         // 1: as it was made
    virtual void setVolume(double volume) = 0;     // 0 to 1, as it is heard
    virtual void setMuted(bool isMuted) = 0;
    virtual void setLooping(bool isLooping) = 0;
    virtual void setAbLoop(const AbLoop &loop) = 0; // while it is complete playing does not end

    [[nodiscard]] virtual qint64 duration() const = 0; // 0: not known yet
    [[nodiscard]] virtual qint64 position() const = 0;
    [[nodiscard]] virtual bool isPlaying() const = 0;
    [[nodiscard]] virtual bool isLooping() const = 0;
    [[nodiscard]] virtual bool isMuted() const = 0;
    [[nodiscard]] virtual bool hasSound() const = 0; // the file has, and there is something to hear it by
    [[nodiscard]] virtual const VideoFacts &facts() const = 0;

signals:
    void frameChanged(const QImage &frame); // upright, in the size and the colours in which it is meant to be seen
    void positionChanged(qint64 position);
    void positionReached(); // the last one that was set: its frame has come
    void durationChanged(qint64 duration);
    void soundChanged(bool hasSound);
    void factsChanged();
    void imageMissing();                                         // the file has sound alone, which can be played
    void stateChanged();                                         // of isPlaying(); turning around at the end of a loop is no change
    void failed(Player::Problem problem, const QString &detail); // the detail is for the log: not translated
};

// Called when the first video is shown.
using PlayerMaker = std::function<std::unique_ptr<Player>()>;
