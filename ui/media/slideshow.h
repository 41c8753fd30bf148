// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/afterpause.h"

#include <QObject>
#include <QString>

#include <optional>

// What the preview has to show just now.
enum class SlideKind {
    Loading, // it is on its way
    Still,   // an image, a text: for as long as the user has chosen
    Moving,  // a video or a sound: until it has been played to its end
    Words,   // why there is nothing
};

// How long it is shown; nothing: until it ends by itself. What does not come is not waited for without end.
[[nodiscard]] std::optional<std::chrono::milliseconds> slidePause(SlideKind kind, std::chrono::seconds chosen);

// Goes on from one media item to the next by itself. Whatever moves to another one, this or a hand, begins its time anew.
class Slideshow : public QObject
{
    Q_OBJECT

public:
    explicit Slideshow(AfterPause after, QObject *parent = nullptr); // without one it has timers

    void setPause(std::chrono::seconds pause);
    [[nodiscard]] std::chrono::seconds pause() const { return m_pause; }
    void start();
    void stop();
    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    // What is shown now; the same once more changes nothing. `name` tells media items apart.
    void show(SlideKind kind, const QString &name);
    void onPlayedOut();

signals:
    void nextRequested();
    void runningChanged(bool isRunning);

private:
    void startClock();

    const AfterPause m_after;
    std::chrono::seconds m_pause{5};
    SlideKind m_kind = SlideKind::Words;
    QString m_name;
    int m_clock = 0; // the number of the last that was started; those before no longer count
    bool m_isRunning = false;
};
