// SPDX-License-Identifier: MIT
#include "tests/ui/support/fakempv.h"

#include <QtGlobal>

#include <chrono>
#include <cstring>
#include <utility>

namespace {

constexpr auto patience = std::chrono::minutes(1); // however busy the machine is
FakeMpv *current = nullptr;
int someHandle = 0; // never looked into

template<typename Handle>
Handle *handle()
{
    return reinterpret_cast<Handle *>(&someHandle);
}

char *text(const char *literal)
{
    return const_cast<char *>(literal); // libmpv's nodes are not const; nobody writes to them
}

template<typename Type>
Type *parameter(const mpv_render_param *parameters, mpv_render_param_type type)
{
    for (; parameters->type != MPV_RENDER_PARAM_INVALID; ++parameters) {
        if (parameters->type == type)
            return static_cast<Type *>(parameters->data);
    }
    return nullptr;
}

} // namespace

struct FakeMpv::Functions
{
    static int set(const char *name, mpv_format format, void *data)
    {
        QByteArray value;
        if (format == MPV_FORMAT_FLAG)
            value = *static_cast<int *>(data) != 0 ? "yes" : "no";
        else if (format == MPV_FORMAT_DOUBLE)
            value = QByteArray::number(*static_cast<double *>(data));
        else
            value = *static_cast<const char **>(data);
        current->record(QByteArray(name) + '=' + value);
        return 0;
    }
    static int command(const char **words)
    {
        QByteArrayList all;
        for (; *words; ++words)
            all.append(*words);
        current->record(all.join(' '));
        return 0;
    }
};

FakeMpv::FakeMpv()
{
    Q_ASSERT_X(!current, "FakeMpv", "one at a time");
    current = this;
}

FakeMpv::~FakeMpv()
{
    current = nullptr;
}

const MpvLibrary *FakeMpv::library()
{
    static const MpvLibrary fake{
        .create = [] { return handle<mpv_handle>(); },
        .initialize = [](mpv_handle *) { return 0; },
        .terminateDestroy = [](mpv_handle *) {},
        .setOptionString = [](mpv_handle *, const char *, const char *) { return 0; },
        .setPropertyAsync
        = [](mpv_handle *, uint64_t, const char *name, mpv_format format, void *data) { return Functions::set(name, format, data); },
        .getPropertyAsync =
            [](mpv_handle *, uint64_t, const char *name, mpv_format) {
                current->record(QByteArray("get ") + name);
                return 0;
            },
        .commandAsync = [](mpv_handle *, uint64_t, const char **words) { return Functions::command(words); },
        .observeProperty = [](mpv_handle *, uint64_t, const char *, mpv_format) { return 0; },
        .waitEvent = [](mpv_handle *, double) { return const_cast<mpv_event *>(current->nextEvent()); },
        .setWakeupCallback =
            [](mpv_handle *, void (*function)(void *), void *data) {
                const std::lock_guard lock(current->m_mutex);
                current->m_wake = function;
                current->m_woken = data;
                current->m_changed.notify_all();
            },
        .renderContextCreate =
            [](mpv_render_context **context, mpv_handle *, mpv_render_param *) {
                *context = handle<mpv_render_context>();
                return 0;
            },
        .renderContextFree = [](mpv_render_context *) {},
        .renderContextSetUpdateCallback = [](mpv_render_context *, mpv_render_update_fn, void *) {},
        .renderContextUpdate = [](mpv_render_context *) { return current->renderFlags(false); },
        .renderContextGetInfo =
            [](mpv_render_context *, mpv_render_param parameter) {
                static_cast<mpv_render_frame_info *>(parameter.data)->flags = current->renderFlags(true);
                return 0;
            },
        .renderContextRender =
            [](mpv_render_context *, mpv_render_param *parameters) {
                current->render(parameters);
                return 0;
            },
    };
    return &fake;
}

void FakeMpv::add(mpv_event_id event)
{
    const std::lock_guard lock(m_mutex);
    m_events.push_back({.id = event});
}

void FakeMpv::change(const char *property, const Value &value)
{
    const std::lock_guard lock(m_mutex);
    m_events.push_back({.id = MPV_EVENT_PROPERTY_CHANGE, .property = property, .value = value});
}

void FakeMpv::reply(const char *property, const Value &value)
{
    const std::lock_guard lock(m_mutex);
    m_events.push_back({.id = MPV_EVENT_GET_PROPERTY_REPLY, .property = property, .value = value});
}

void FakeMpv::loadFile(const QSize &size)
{
    add(MPV_EVENT_FILE_LOADED);
    change("duration", 2.0);
    change("video-out-params", size);
    change("track-list", VideoTrack());
}

void FakeMpv::show(int grey)
{
    const std::lock_guard lock(m_mutex);
    m_nextFrame = grey;
    m_isRedraw = false;
}

void FakeMpv::showAgain()
{
    const std::lock_guard lock(m_mutex);
    m_nextFrame = m_currentFrame;
    m_isRedraw = true;
}

// As libmpv does after 200 ms: the next frame counts as shown.
void FakeMpv::timeOut()
{
    const std::lock_guard lock(m_mutex);
    m_currentFrame = std::exchange(m_nextFrame, std::nullopt);
}

void FakeMpv::wake()
{
    const auto [function, data] = [this] {
        const std::lock_guard lock(m_mutex);
        m_isDrained = false;
        return std::pair(m_wake, m_woken);
    }();
    function(data);
}

// Twice: the second time it looks when it is done with the first, drawing included.
void FakeMpv::wakeAndFinish()
{
    for (int round = 0; round < 2; ++round) {
        waitUntil([this] { return m_wake != nullptr; });
        wake();
        waitUntil([this] { return m_isDrained; });
    }
}

void FakeMpv::waitUntil(const std::function<bool()> &isSo)
{
    std::unique_lock lock(m_mutex);
    if (!m_changed.wait_for(lock, patience, isSo))
        qFatal("the session does not look");
}

QByteArrayList FakeMpv::drainCalls()
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_calls, {});
}

void FakeMpv::record(const QByteArray &call)
{
    const std::lock_guard lock(m_mutex);
    m_calls.append(call);
}

const mpv_event *FakeMpv::nextEvent()
{
    const std::lock_guard lock(m_mutex);
    m_event = {};
    if (m_events.empty()) {
        m_isDrained = true;
        m_changed.notify_all();
        return &m_event;
    }
    m_last = std::move(m_events.front());
    m_events.pop_front();
    m_event.event_id = m_last.id;
    m_event.data = &m_property;
    m_property = {.name = m_last.property.constData(), .format = MPV_FORMAT_NONE, .data = nullptr};
    fill(m_last.value);
    return &m_event;
}

void FakeMpv::fill(const Value &value)
{
    if (const auto *number = std::get_if<double>(&value)) {
        m_number = *number;
        m_property.format = MPV_FORMAT_DOUBLE;
        m_property.data = &m_number;
    } else if (const auto *flag = std::get_if<bool>(&value)) {
        m_flag = *flag ? 1 : 0;
        m_property.format = MPV_FORMAT_FLAG;
        m_property.data = &m_flag;
    } else if (const auto *word = std::get_if<QByteArray>(&value)) {
        m_text = text(word->constData());
        m_property.format = MPV_FORMAT_STRING;
        m_property.data = &m_text;
    } else if (const auto *size = std::get_if<QSize>(&value)) {
        m_keys = {text("w"), text("h"), text("dw"), text("dh")};
        for (size_t i = 0; i < m_values.size(); ++i) {
            m_values[i].format = MPV_FORMAT_INT64;
            m_values[i].u.int64 = i % 2 == 0 ? size->width() : size->height();
        }
        m_list = {.num = 4, .values = m_values.data(), .keys = m_keys.data()};
        m_node.format = MPV_FORMAT_NODE_MAP;
        m_node.u.list = &m_list;
        m_property.format = MPV_FORMAT_NODE;
        m_property.data = &m_node;
    } else if (std::holds_alternative<VideoTrack>(value)) {
        m_keys = {text("type"), text("selected")};
        m_values[0].format = MPV_FORMAT_STRING;
        m_values[0].u.string = text("video");
        m_values[1].format = MPV_FORMAT_FLAG;
        m_values[1].u.flag = 1;
        m_fields = {.num = 2, .values = m_values.data(), .keys = m_keys.data()};
        m_track.format = MPV_FORMAT_NODE_MAP;
        m_track.u.list = &m_fields;
        m_list = {.num = 1, .values = &m_track, .keys = nullptr};
        m_node.format = MPV_FORMAT_NODE_ARRAY;
        m_node.u.list = &m_list;
        m_property.format = MPV_FORMAT_NODE;
        m_property.data = &m_node;
    }
}

uint64_t FakeMpv::renderFlags(bool isInfo)
{
    const std::lock_guard lock(m_mutex);
    if (!m_nextFrame)
        return 0;
    if (!isInfo)
        return MPV_RENDER_UPDATE_FRAME;
    return MPV_RENDER_FRAME_INFO_PRESENT | (m_isRedraw ? uint64_t{MPV_RENDER_FRAME_INFO_REDRAW} : 0);
}

// The next frame, else the last once more; black where there was none.
void FakeMpv::render(const mpv_render_param *parameters)
{
    const std::lock_guard lock(m_mutex);
    if (m_nextFrame)
        m_currentFrame = std::exchange(m_nextFrame, std::nullopt);
    const int *isSkipped = parameter<int>(parameters, MPV_RENDER_PARAM_SKIP_RENDERING);
    if (isSkipped && *isSkipped != 0)
        return;
    const int height = parameter<int>(parameters, MPV_RENDER_PARAM_SW_SIZE)[1];
    const size_t line = *parameter<size_t>(parameters, MPV_RENDER_PARAM_SW_STRIDE);
    std::memset(parameter<char>(parameters, MPV_RENDER_PARAM_SW_POINTER), m_currentFrame.value_or(0), line * static_cast<size_t>(height));
}
