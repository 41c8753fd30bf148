// SPDX-License-Identifier: MIT
#pragma once

#include "ui/media/mpvlibrary.h"
#include "ui/media/mpvoptions.h"

#include <QImage>
#include <QList>

#include <functional>
#include <initializer_list>

// One libmpv that draws into memory. Used on one thread. Nothing here waits for mpv but start() and the destructor, since mpv may be
// waiting for the drawing.
class MpvCore
{
public:
    enum class Update {
        None,
        Frame,  // the next of the video
        Redraw, // the same frame once more
    };

    MpvCore() = default;
    ~MpvCore();
    Q_DISABLE_COPY_MOVE(MpvCore)

    // `mpv` outlives this; null: it is not installed. `wake` is called from threads of mpv when nextEvent() or update() have something new.
    // It must not call back. False: libmpv is missing or does not start.
    [[nodiscard]] bool start(const MpvLibrary *mpv, const QList<MpvOption> &options, std::function<void()> wake);

    void observe(const char *property, mpv_format format);
    void request(const char *property, mpv_format format); // answered by an event
    void command(std::initializer_list<const char *> words);
    void setFlag(const char *property, bool isOn);
    void setNumber(const char *property, double value);
    void setText(const char *property, const char *value);

    [[nodiscard]] const mpv_event *nextEvent(); // null: none is waiting; valid until the next call
    [[nodiscard]] Update update();
    void skipFrame();                             // it counts as drawn; drawn later, it is the same
    [[nodiscard]] QImage draw(const QSize &size); // RGB32; null: mpv could not

private:
    const MpvLibrary *m_mpv = nullptr; // null: not started
    mpv_handle *m_handle = nullptr;
    mpv_render_context *m_render = nullptr;
    std::function<void()> m_wake;
};
