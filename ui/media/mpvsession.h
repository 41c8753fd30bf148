// SPDX-License-Identifier: MIT
#pragma once

#include "ui/media/mpvcore.h"
#include "ui/media/mpvvalues.h"
#include "ui/media/player.h"
#include "ui/media/playertasks.h"

#include <QImage>
#include <QMutex>
#include <QObject>
#include <QTimer>

#include <atomic>
#include <chrono>
#include <memory>
#include <optional>

// How a video is to be played: what is set before and while it plays.
struct PlaybackState
{
    int revision = 0; // of isPlaying: the latest counts, whether the player set it or the video ended
    double rate = 1;
    double volume = 1; // 0 to 1, as it is heard
    bool isPlaying = false;
    bool isLooping = true;
    bool isMuted = false;
    AbLoop loop{};

    // The whole or a part of it starts anew.
    [[nodiscard]] bool isEndless() const { return isLooping || loop.isComplete(); }

    bool operator==(const PlaybackState &) const = default;
};

// One video file in one libmpv. It lives on a thread of its own, where it draws too: all but takeFrame() is called there. Times are
// milliseconds. Its signals arrive on another thread, perhaps after that one has requested something new: so they name the last request.
class MpvSession : public QObject
{
    Q_OBJECT

public:
    explicit MpvSession(const QList<MpvOption> &extraOptions = {}, MpvLoader load = &loadMpv);
    ~MpvSession() override;

    void open(const QString &path, const PlaybackState &state); // once
    void setState(const PlaybackState &state);
    void setTaskLimit(std::chrono::milliseconds limit) { m_taskLimit.setInterval(limit); } // of one seek or step; usually 2 s
    void seek(qint64 position, int number);                                                // the number of the seek, which grows
    void step(int frames);

    [[nodiscard]] QImage takeFrame(); // the newest; from any thread

signals:
    void frameReady();                               // once for all frames until takeFrame()
    void positionChanged(qint64 position, int seek); // reached after the seek of this number and before the next; 0: before the first
    void durationChanged(qint64 duration);
    void soundChanged(bool hasSound);
    void factsChanged(const VideoFacts &facts);
    void imageMissing();      // the file has sound alone
    void ended(int revision); // of the state that ends here; it does not start again
    void failed(Player::Problem problem, const QString &detail);

private:
    void wake();
    void handleEvents();
    void handle(const mpv_event &event);
    void handleProperty(const mpv_event_property &property);
    void handleReply(const mpv_event_property &property);
    void updatePosition(const mpv_event_property &property);
    void handleLoaded();
    void handleRestart();
    void handleEnd();
    void draw();
    void drawFrame();
    void runNext();
    void finishTask();
    void finishLateTask();
    void applyState();
    void applyLoop();
    void updateSound();
    void fail(Player::Problem problem, int error = 0);

    const QList<MpvOption> m_extraOptions;
    const MpvLoader m_load;
    std::unique_ptr<MpvCore> m_core; // null: not open
    QString m_path;
    PlaybackState m_state;
    AbLoop m_loop; // as mpv knows it
    VideoShape m_shape;
    MpvTracks m_tracks;
    QByteArray m_audioOutput;
    PlayerTasks m_tasks;
    std::optional<PlayerTasks::Task> m_task; // under way
    QTimer m_taskLimit;
    int m_seek = 0;             // the number of the last
    int m_positionRequests = 0; // without a reply yet: what is known of the position may be older than the last task
    bool m_isStarted = false;   // its first frame or sound is there
    bool m_hasFrame = false;
    bool m_isFrameOwed = false; // mpv has one that was not drawn yet
    bool m_isAtEnd = false;
    bool m_hasFailed = false;
    std::atomic<bool> m_isAwake = false; // handleEvents() is on its way
    QMutex m_frameMutex;
    QImage m_frame; // under the mutex
};
