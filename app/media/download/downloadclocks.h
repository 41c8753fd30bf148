// SPDX-License-Identifier: MIT
#pragma once

#include "app/media/download/downloadplan.h"

#include <QObject>
#include <QTimer>

// The limits in time of one try, and how it goes on meanwhile.
class DownloadClocks : public QObject
{
    Q_OBJECT

public:
    explicit DownloadClocks(const DownloadPolicy &policy, QObject *parent = nullptr);

    void start();
    void stop();
    void pause();                 // until start(): it is not the server that is waited for
    void takeSign();              // the request was sent, or something came: the wait for the next begins
    void takeBytes(qint64 count); // of the file

signals:
    void paceChanged(DownloadPace pace); // it begins as Flowing
    void ranOut(const QString &detail);

private:
    void setPace(DownloadPace pace);

    const DownloadPolicy m_policy;
    QTimer m_idle;
    QTimer m_slow;
    QTimer m_total;
    QTimer m_quiet;
    QTimer m_span;
    DownloadPace m_pace = DownloadPace::Flowing;
    qint64 m_slowCount = 0;  // bytes since the last ring of m_slow
    qint64 m_spanCount = 0;  // the same of m_span
    qint64 m_totalCount = 0; // and of m_total
};
