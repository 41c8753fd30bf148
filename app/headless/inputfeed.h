// SPDX-License-Identifier: MIT
#pragma once

#include "app/input/jobstream.h"

#include <QObject>
#include <QSemaphore>
#include <QThread>

#include <atomic>
#include <memory>

// Reads the inputs of a run in a thread of its own, one batch ahead of who works on them.
class InputFeed : public QObject
{
    Q_OBJECT

public:
    InputFeed(const QStringList &arguments, const Service &service, QObject *parent = nullptr);
    ~InputFeed() override; // stops; waits until the piece at hand is read

    void start();                            // once
    void requestNext() { m_room.release(); } // after each batch; only then does another one come

signals:
    void read(const Inputs &batch);
    void finished(const StreamSummary &summary); // after the last batch

private:
    const QStringList m_arguments;
    const Service &m_service;
    QSemaphore m_room{1}; // batches
    std::atomic_bool m_isStopped = false;
    std::unique_ptr<QThread> m_thread;
};
