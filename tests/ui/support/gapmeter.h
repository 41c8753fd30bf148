// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

// Measures how long the event loop of its thread was held up, from start() on: a timer rings each millisecond, and whatever keeps it from
// ringing keeps the window from answering. Wait with what eventloop.h has.
class GapMeter : public QObject
{
public:
    explicit GapMeter(QObject *parent = nullptr);

    void start(); // forgets what was before
    void stop();

    // Between two turns of the loop, by the clock: what a person feels. On a machine that is busy with other things it grows by itself.
    [[nodiscard]] std::chrono::microseconds longest() const { return m_longest; }
    // The same, counting only what this thread worked: what a test on any machine can demand. Where the system does not report it, by
    // the clock.
    [[nodiscard]] std::chrono::microseconds maxBusy() const { return m_maxBusy; }

private:
    void take();

    QTimer m_timer;
    std::chrono::microseconds m_at{}; // by the clock, at the last turn
    std::chrono::microseconds m_busyAt{};
    std::chrono::microseconds m_longest{};
    std::chrono::microseconds m_maxBusy{};
};
