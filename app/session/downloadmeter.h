#pragma once

#include <QElapsedTimer>
#include <QHash>
#include <QString>

// How the downloads are getting on, all together.
struct DownloadActivity
{
    int done = 0;              // of this batch, which ends when nothing is left to do
    int total = 0;             // files; 0: nothing to do
    qint64 bytesPerSecond = 0; // since the batch began; 0: not known
    qint64 bytesLeft = -1;     // of all that is left to do; -1: not all sizes are told
    bool isPaused = false;

    bool operator==(const DownloadActivity &) const = default;
};

// Counts a batch of downloads: it begins with the first file after a pause, and ends when nothing is left.
class DownloadMeter
{
public:
    void takeProgress(const QString &key, qint64 received); // bytes of this file so far
    void takeEnd(const QString &key) { m_received.remove(key); }
    void setPending(int files);
    void setBytesLeft(qint64 bytes) { m_activity.bytesLeft = bytes; }
    void setPaused(bool isPaused) { m_activity.isPaused = isPaused; }

    [[nodiscard]] const DownloadActivity &activity() const { return m_activity; }

private:
    QHash<QString, qint64> m_received; // bytes of what runs, by media key
    DownloadActivity m_activity;
    QElapsedTimer m_clock;
    qint64 m_bytes = 0;
};
