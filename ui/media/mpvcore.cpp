// SPDX-License-Identifier: MIT
#include "ui/media/mpvcore.h"

#include <array>
#include <utility>
#include <vector>

namespace {

constexpr qsizetype lineAlignment = 64; // what mpv draws into quickly

// mpv leaves the fourth byte of each pixel as it is; Qt reads it as opaque.
void makeOpaque(QImage &image)
{
    for (int y = 0; y < image.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < image.width(); ++x)
            line[x] |= 0xff000000;
    }
}

QImage alignedImage(const QSize &size)
{
    const qsizetype line = (qsizetype{size.width()} * 4 + lineAlignment - 1) / lineAlignment * lineAlignment;
    void *pixels = qMallocAligned(static_cast<size_t>(line * size.height()), lineAlignment);
    if (!pixels)
        return {};
    return {static_cast<uchar *>(pixels), size.width(), size.height(), line, QImage::Format_RGB32, qFreeAligned, pixels};
}

} // namespace

MpvCore::~MpvCore()
{
    if (!m_handle)
        return;
    m_mpv->setWakeupCallback(m_handle, nullptr, nullptr);
    if (m_render) {
        m_mpv->renderContextSetUpdateCallback(m_render, nullptr, nullptr);
        m_mpv->renderContextFree(m_render);
    }
    m_mpv->terminateDestroy(m_handle);
}

bool MpvCore::start(const MpvLibrary *mpv, const QList<MpvOption> &options, std::function<void()> wake)
{
    m_mpv = mpv;
    m_handle = m_mpv ? m_mpv->create() : nullptr;
    if (!m_handle)
        return false;
    for (const MpvOption &option : options) {
        const int result = m_mpv->setOptionString(m_handle, option.name.constData(), option.value.constData());
        if (result < 0 && result != MPV_ERROR_OPTION_NOT_FOUND) // versions differ in which ones they have
            return false;
    }
    if (m_mpv->initialize(m_handle) < 0)
        return false;
    std::array<mpv_render_param, 2> parameters{{{MPV_RENDER_PARAM_API_TYPE, const_cast<char *>(MPV_RENDER_API_TYPE_SW)}, {}}};
    if (m_mpv->renderContextCreate(&m_render, m_handle, parameters.data()) < 0)
        return false;
    m_wake = std::move(wake);
    const auto callback = [](void *core) { static_cast<MpvCore *>(core)->m_wake(); };
    m_mpv->setWakeupCallback(m_handle, callback, this);
    m_mpv->renderContextSetUpdateCallback(m_render, callback, this);
    return true;
}

void MpvCore::observe(const char *property, mpv_format format)
{
    m_mpv->observeProperty(m_handle, 0, property, format);
}

void MpvCore::request(const char *property, mpv_format format)
{
    m_mpv->getPropertyAsync(m_handle, 0, property, format);
}

void MpvCore::command(std::initializer_list<const char *> words)
{
    std::vector<const char *> arguments(words);
    arguments.push_back(nullptr);
    m_mpv->commandAsync(m_handle, 0, arguments.data());
}

void MpvCore::setFlag(const char *property, bool isOn)
{
    int value = isOn ? 1 : 0;
    m_mpv->setPropertyAsync(m_handle, 0, property, MPV_FORMAT_FLAG, &value);
}

void MpvCore::setNumber(const char *property, double value)
{
    m_mpv->setPropertyAsync(m_handle, 0, property, MPV_FORMAT_DOUBLE, &value);
}

void MpvCore::setText(const char *property, const char *value)
{
    m_mpv->setPropertyAsync(m_handle, 0, property, MPV_FORMAT_STRING, &value);
}

const mpv_event *MpvCore::nextEvent()
{
    const mpv_event *event = m_mpv->waitEvent(m_handle, 0);
    return event->event_id == MPV_EVENT_NONE ? nullptr : event;
}

MpvCore::Update MpvCore::update()
{
    if ((m_mpv->renderContextUpdate(m_render) & MPV_RENDER_UPDATE_FRAME) == 0)
        return Update::None;
    mpv_render_frame_info info{};
    m_mpv->renderContextGetInfo(m_render, {.type = MPV_RENDER_PARAM_NEXT_FRAME_INFO, .data = &info});
    const bool isNew = (info.flags & MPV_RENDER_FRAME_INFO_PRESENT) != 0
        && (info.flags & (MPV_RENDER_FRAME_INFO_REDRAW | MPV_RENDER_FRAME_INFO_REPEAT)) == 0;
    return isNew ? Update::Frame : Update::Redraw;
}

void MpvCore::skipFrame()
{
    int isSkipped = 1;
    int waits = 0;
    std::array<mpv_render_param, 3> parameters{
        {{MPV_RENDER_PARAM_SKIP_RENDERING, &isSkipped}, {MPV_RENDER_PARAM_BLOCK_FOR_TARGET_TIME, &waits}, {}}};
    m_mpv->renderContextRender(m_render, parameters.data());
}

QImage MpvCore::draw(const QSize &size)
{
    QImage image = alignedImage(size);
    if (image.isNull())
        return {};
    std::array<int, 2> measures{size.width(), size.height()};
    auto line = static_cast<size_t>(image.bytesPerLine());
    int waits = 0;
    constexpr const char *format = QSysInfo::ByteOrder == QSysInfo::LittleEndian ? "bgr0" : "0rgb";
    std::array<mpv_render_param, 6> parameters{{{MPV_RENDER_PARAM_SW_SIZE, measures.data()},
                                                {MPV_RENDER_PARAM_SW_FORMAT, const_cast<char *>(format)},
                                                {MPV_RENDER_PARAM_SW_STRIDE, &line},
                                                {MPV_RENDER_PARAM_SW_POINTER, image.bits()},
                                                {MPV_RENDER_PARAM_BLOCK_FOR_TARGET_TIME, &waits},
                                                {}}};
    if (m_mpv->renderContextRender(m_render, parameters.data()) < 0)
        return {};
    makeOpaque(image);
    return image;
}
