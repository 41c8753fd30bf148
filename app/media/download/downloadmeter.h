// SPDX-License-Identifier: MIT
#pragma once

#include "app/job/keys.h"
#include "app/media/download/downloadpace.h"

#include <QElapsedTimer>
#include <QHash>
#include <QSet>
#include <QString>

// How the downloads are getting on, all together.
struct DownloadActivity
{
    int done = 0;              // files of this batch that are here; it ends when nothing is left to do
    int failed = 0;            // of it
    int total = 0;             // files; 0: nothing to do
    qint64 bytesPerSecond = 0; // since the batch began; 0: not known
    qint64 bytesLeft = -1;     // of all that is left to do; -1: not all sizes are known
    bool isPaused = false;

    bool operator==(const DownloadActivity &) const = default;
};

// Measures downloads, each file by itself and a batch of them: that begins with the first file after a pause, and ends when nothing is
// left.
class DownloadMeter
{
public:
    DownloadMeter() { m_clock.start(); }

    qint64 onProgressed(const MediaKey &key, qint64 received); // bytes of this file so far; bytes a second of it, 0: not known yet
    void onPaused(const MediaKey &key) { m_paces.remove(key); }
    void onPaused() { m_paces.clear(); } // of all
    void onEnded(const MediaKey &key, bool hasFailed);
    void onRecovered(const MediaKey &key);    // it has failed, and come in another way
    void setPending(int files, int requests); // files in the queue; what is requested, of which more may come into it
    void setBytesLeft(qint64 bytes) { m_activity.bytesLeft = bytes; }
    void setPaused(bool isPaused) { m_activity.isPaused = isPaused; }

    [[nodiscard]] const DownloadActivity &activity() const { return m_activity; }

private:
    QHash<MediaKey, qint64> m_received;         // bytes of what runs
    QHash<MediaKey, QList<PaceSample>> m_paces; // of the same
    QElapsedTimer m_clock;                      // of the paces
    QSet<MediaKey> m_failed;                    // of the batch
    DownloadActivity m_activity;
    QElapsedTimer m_batchClock; // invalid: no batch
    qint64 m_bytes = 0;         // of the batch
};
