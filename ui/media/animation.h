// SPDX-License-Identifier: MIT
#pragma once

#include "ui/media/framereader.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <memory>

class ImageView;
class QThreadPool;

// Plays an animated WebP or GIF into an image view, true to its clock and for ever. Frames are decoded in a worker, one ahead, so that two
// are in memory at a time (all of 120 frames of 1024 x 1024 would take 505 MB). Out of sight it stands still.
class Animation : public QObject
{
    Q_OBJECT

public:
    Animation(QThreadPool &workers, ImageView &view); // the view owns it; `workers` outlive both

    void start(const QString &path);
    void stop();
    void togglePause();
    void step(int frames); // pauses; goes around at the ends
    [[nodiscard]] bool isActive() const { return m_reader != nullptr; }
    [[nodiscard]] bool isPaused() const { return m_isPaused; } // by the user
    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] int frame() const { return m_shown.number; } // from 0
    [[nodiscard]] int frameCount() const { return m_shown.count; }

signals:
    void changed(); // paused or not, or another frame while it is paused

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void requestFrame(int number, bool isForNow);
    void read();
    void onFrame(const std::optional<Frame> &frame);
    void showDue();
    void show(const Frame &frame);
    void goOn();

    QThreadPool &m_workers;
    ImageView &m_view;
    std::shared_ptr<FrameReader> m_reader; // shared with the worker that reads
    Frame m_shown;                         // without its image
    std::optional<Frame> m_next;
    int m_requested = 0;           // the frame that is read, or is to be
    bool m_isRequestedNow = false; // shown as soon as it is here
    bool m_isReading = false;
    bool m_isPaused = false;
    QTimer m_timer;
    QElapsedTimer m_clock;
    qint64 m_due = 0; // of the next, by m_clock, ms
};
