// SPDX-License-Identifier: MIT
#pragma once

#include "ui/media/mpvlibrary.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QSize>

#include <array>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>
#include <variant>

// A libmpv without multimedia: events, replies and frames come when the test says so, and in its order. One at a time; it outlives the
// session that uses it. The test calls it on its own thread, the session on any.
class FakeMpv
{
public:
    struct VideoTrack // the list of tracks of a file that has pictures alone
    {};
    using Value = std::variant<std::monostate, double, bool, QByteArray, QSize, VideoTrack>; // QSize: video-out-params

    FakeMpv();
    ~FakeMpv();
    Q_DISABLE_COPY_MOVE(FakeMpv)

    [[nodiscard]] static const MpvLibrary *library(); // for makeMpvPlayer() and MpvSession

    // What is waiting for the session, in this order.
    void add(mpv_event_id event);
    void change(const char *property, const Value &value); // of one that is observed
    void reply(const char *property, const Value &value);  // to a request
    void loadFile(const QSize &size);                      // all that is reported of a video before its first frame

    // The next frame: `grey` from 0 to 255. The renderer waits for it until it is drawn, or until it times out.
    void show(int grey);
    void showAgain();
    void timeOut();

    void wake();          // the session looks later, on its thread
    void wakeAndFinish(); // of a session on another thread: it has handled all that waits, and all that was requested before

    [[nodiscard]] QByteArrayList drainCalls(); // since the last time: "pause=no", "seek 0.000 absolute+exact", "get eof-reached"

private:
    struct Functions;
    struct Event
    {
        mpv_event_id id = MPV_EVENT_NONE;
        QByteArray property{};
        Value value{};
    };

    void waitUntil(const std::function<bool()> &isSo);
    const mpv_event *nextEvent();
    void fill(const Value &value);
    void record(const QByteArray &call);
    uint64_t renderFlags(bool isInfo);
    void render(const mpv_render_param *parameters);

    std::mutex m_mutex; // guards all below
    std::condition_variable m_changed;
    std::deque<Event> m_events;
    QByteArrayList m_calls;
    bool m_isDrained = false;
    std::optional<int> m_nextFrame;
    std::optional<int> m_currentFrame;
    bool m_isRedraw = false;
    void (*m_wake)(void *) = nullptr;
    void *m_woken = nullptr;

    // What the event that was handed out last points to.
    Event m_last;
    mpv_event m_event{};
    mpv_event_property m_property{};
    double m_number = 0;
    int m_flag = 0;
    char *m_text = nullptr;
    mpv_node m_node{};
    mpv_node_list m_list{};
    mpv_node m_track{};
    mpv_node_list m_fields{};
    std::array<mpv_node, 4> m_values{};
    std::array<char *, 4> m_keys{};
};
