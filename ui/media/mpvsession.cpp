// SPDX-License-Identifier: MIT
#include "ui/media/mpvsession.h"

#include "ui/media/videoengine.h"

#include <QFileInfo>

#include <chrono>
#include <utility>

using namespace std::chrono_literals;

namespace {

constexpr auto taskLimit = 2s;

QByteArray secondsText(qint64 milliseconds)
{
    return QByteArray::number(static_cast<double>(milliseconds) / 1000, 'f', 3);
}

} // namespace

MpvSession::MpvSession(const QList<MpvOption> &extraOptions, MpvLoader load)
    : m_extraOptions(extraOptions)
    , m_load(load)
    , m_taskLimit(this)
{
    m_taskLimit.setSingleShot(true);
    m_taskLimit.setInterval(taskLimit);
    connect(&m_taskLimit, &QTimer::timeout, this, &MpvSession::finishLateTask);
}

MpvSession::~MpvSession()
{
    m_core.reset(); // first: until then it calls wake()
}

void MpvSession::open(const QString &path, const PlaybackState &state)
{
    m_path = QFileInfo(path).absoluteFilePath(); // mpv would take some relative names for addresses
    m_state = state;
    if (!QFileInfo(m_path).isFile() || !QFileInfo(m_path).isReadable()) {
        fail(Player::Problem::Unreadable);
        return;
    }
    m_core = std::make_unique<MpvCore>();
    if (!m_core->start(m_load(), mpvOptions() + m_extraOptions, [this] { wake(); })) {
        m_core.reset();
        fail(Player::Problem::NoPlayer);
        return;
    }
    m_core->observe("time-pos", MPV_FORMAT_DOUBLE);
    m_core->observe("duration", MPV_FORMAT_DOUBLE);
    m_core->observe("video-out-params", MPV_FORMAT_NODE);
    m_core->observe("track-list", MPV_FORMAT_NODE);
    m_core->observe("current-ao", MPV_FORMAT_STRING);
    m_core->observe("eof-reached", MPV_FORMAT_FLAG);
    m_core->observe("mpv-version", MPV_FORMAT_STRING);
    applyState();
    m_core->command({"loadfile", QFile::encodeName(m_path).constData()});
}

// From threads of mpv, which must not be kept waiting.
void MpvSession::wake()
{
    if (!m_isAwake.exchange(true))
        QMetaObject::invokeMethod(this, &MpvSession::handleEvents, Qt::QueuedConnection);
}

void MpvSession::handleEvents()
{
    m_isAwake = false;
    if (!m_core)
        return;
    while (const mpv_event *event = m_core->nextEvent())
        handle(*event);
    draw();
}

void MpvSession::handle(const mpv_event &event)
{
    switch (event.event_id) {
    case MPV_EVENT_PROPERTY_CHANGE: handleProperty(*static_cast<const mpv_event_property *>(event.data)); break;
    case MPV_EVENT_GET_PROPERTY_REPLY: handleReply(*static_cast<const mpv_event_property *>(event.data)); break;
    case MPV_EVENT_FILE_LOADED: handleLoaded(); break;
    case MPV_EVENT_PLAYBACK_RESTART: handleRestart(); break;
    case MPV_EVENT_END_FILE: fail(Player::Problem::UnknownFormat, static_cast<const mpv_event_end_file *>(event.data)->error); break;
    default: break; // mpv's own: there are more with each version
    }
}

void MpvSession::handleProperty(const mpv_event_property &property)
{
    const std::string_view name(property.name);
    if (name == "time-pos") {
        updatePosition(property);
    } else if (name == "duration") {
        if (const qint64 duration = toMilliseconds(numberOf(property).value_or(0)); duration > 0)
            emit durationChanged(duration);
    } else if (name == "video-out-params") {
        const VideoShape sizes = shapeOf(property);
        m_shape.coded = sizes.coded;
        m_shape.displayed = sizes.displayed;
    } else if (name == "track-list") {
        const VideoFacts former = m_tracks.facts;
        m_tracks = tracksOf(property);
        if (m_tracks.facts != former)
            emit factsChanged(m_tracks.facts);
        m_shape.rotation = m_tracks.rotation;
        updateSound();
    } else if (name == "current-ao") {
        m_audioOutput = textOf(property);
        updateSound();
    } else if (name == "eof-reached") {
        m_isAtEnd = flagOf(property);
        if (m_isAtEnd)
            handleEnd();
    } else if (name == "mpv-version") {
        noteVideoEngine(QString::fromUtf8(textOf(property)));
    } else if (name == "vo-configured" && !flagOf(property) && m_tracks.hasVideo && !m_hasFrame) {
        fail(Player::Problem::UnknownFormat);
    }
}

// What is observed comes after other events, so the tracks may not be known yet. Replies come in the order of their requests.
void MpvSession::handleLoaded()
{
    m_core->request("track-list", MPV_FORMAT_NODE);
}

void MpvSession::handleReply(const mpv_event_property &property)
{
    if (std::string_view(property.name) == "time-pos")
        --m_positionRequests;
    handleProperty(property);
    if (std::string_view(property.name) == "track-list" && !m_tracks.hasVideo && m_tracks.hasAudio)
        emit imageMissing();
}

// Events come before properties: after the end of a seek there may still be a position that was read before it.
void MpvSession::updatePosition(const mpv_event_property &property)
{
    const auto seconds = numberOf(property);
    if (seconds && m_isStarted && !m_task && m_tasks.isEmpty() && m_positionRequests == 0)
        emit positionChanged(toMilliseconds(*seconds), m_seek);
}

// After loading, each seek and each step back. mpv goes on with the sound alone when it cannot decode the picture.
void MpvSession::handleRestart()
{
    if (!m_isStarted)
        m_core->request("vo-configured", MPV_FORMAT_FLAG);
    m_isStarted = true;
    m_isFrameOwed = true; // also where it was missed
    draw();               // before the next task, whose frame it is not
    finishTask();
}

// The last frame stays. It may be the only one, and wait to be drawn; whether there is none at all, mpv knows.
void MpvSession::handleEnd()
{
    m_isFrameOwed = true;
    draw();
    if (!m_hasFrame)
        m_core->request("vo-configured", MPV_FORMAT_FLAG);
    if (m_task && m_task->kind == PlayerTasks::Task::Kind::Forward)
        finishTask(); // there is no further frame
    if (m_state.isPlaying && !m_state.isEndless()) {
        m_state.isPlaying = false;
        applyState();
        emit ended(m_state.revision);
    }
}

// Each new frame is drawn at once, since mpv waits for that; when its size is not known yet it is drawn later. mpv waits 200 ms: then it
// goes on and does not report that frame again, but draws it on request.
void MpvSession::draw()
{
    const MpvCore::Update update = m_core->update();
    m_isFrameOwed |= update == MpvCore::Update::Frame || (update == MpvCore::Update::Redraw && !m_hasFrame);
    if (!m_isFrameOwed || m_shape.coded.isEmpty() || m_hasFailed) {
        if (update != MpvCore::Update::None)
            m_core->skipFrame();
        return;
    }
    m_isFrameOwed = false;
    drawFrame();
    if (update == MpvCore::Update::Frame && m_task && m_task->kind == PlayerTasks::Task::Kind::Forward)
        finishTask();
}

void MpvSession::drawFrame()
{
    const QSize size = frameSize(m_shape);
    const QImage frame = size.isEmpty() ? QImage() : upright(m_core->draw(size), m_shape.rotation);
    if (frame.isNull()) {
        m_core->skipFrame();
        fail(Player::Problem::Other);
        return;
    }
    m_hasFrame = true;
    const QMutexLocker lock(&m_frameMutex);
    if (std::exchange(m_frame, frame).isNull())
        emit frameReady();
}

QImage MpvSession::takeFrame()
{
    const QMutexLocker lock(&m_frameMutex);
    return std::exchange(m_frame, {});
}

void MpvSession::setState(const PlaybackState &state)
{
    const bool isEnded = state.revision == m_state.revision && !m_state.isPlaying; // and the player has not heard of it yet
    m_state = state;
    m_state.isPlaying = state.isPlaying && !isEnded;
    if (!m_core)
        return;
    if (m_state.isPlaying)
        m_tasks.dropSteps();
    if (m_state.isPlaying && m_isAtEnd && !m_task && m_tasks.isEmpty())
        m_tasks.seek(0);
    runNext();
    applyState();
}

void MpvSession::applyState()
{
    applyLoop();
    m_core->setNumber("speed", m_state.rate);
    m_core->setNumber("volume", m_state.volume * 100);
    m_core->setFlag("mute", m_state.isMuted);
    if (!m_task || m_task->kind == PlayerTasks::Task::Kind::Seek)
        m_core->setFlag("pause", !m_state.isPlaying);
    // else after the step, which plays up to one frame and pauses
}

// While it is paused mpv does not loop: a step at the last frame would go to the first.
void MpvSession::applyLoop()
{
    m_core->setText("loop-file", m_state.isPlaying && m_state.isEndless() ? "inf" : "no");
    const AbLoop loop = m_state.isPlaying && m_state.loop.isComplete() ? m_state.loop : AbLoop();
    if (std::exchange(m_loop, loop) == loop)
        return;
    const auto timeOf = [](const std::optional<qint64> &time) { return time ? secondsText(*time) : QByteArray("no"); };
    m_core->setText("ab-loop-a", timeOf(loop.from).constData());
    m_core->setText("ab-loop-b", timeOf(loop.to).constData());
}

void MpvSession::seek(qint64 position, int number)
{
    m_seek = number;
    m_tasks.seek(position);
    runNext();
}

void MpvSession::step(int frames)
{
    m_tasks.step(frames);
    runNext();
}

// mpv drops steps that it gets while it is busy with one.
void MpvSession::runNext()
{
    if (!m_core || !m_isStarted || m_task)
        return;
    m_task = m_tasks.takeNext();
    if (!m_task)
        return;
    m_taskLimit.start();
    switch (m_task->kind) {
    case PlayerTasks::Task::Kind::Seek: {
        m_isAtEnd = false; // until it is known where that was
        m_core->command({"seek", secondsText(m_task->position).constData(), "absolute+exact"});
        break;
    }
    case PlayerTasks::Task::Kind::Forward:
        if (m_isAtEnd) {
            m_tasks.clear();
            finishTask();
        } else {
            m_core->command({"frame-step"});
        }
        break;
    case PlayerTasks::Task::Kind::Back:
        m_isAtEnd = false;
        m_core->command({"frame-back-step"});
        break;
    }
}

void MpvSession::finishTask()
{
    m_taskLimit.stop();
    if (m_task) {
        const auto done = std::exchange(m_task, std::nullopt);
        m_core->request("eof-reached", MPV_FORMAT_FLAG);
        if (done->kind != PlayerTasks::Task::Kind::Seek)
            applyState();
    }
    runNext();
    if (m_core && !m_task) {
        ++m_positionRequests;
        m_core->request("time-pos", MPV_FORMAT_DOUBLE);
    }
}

// A damaged file may never answer. Or the frame of a step was missed, which nothing else reports.
void MpvSession::finishLateTask()
{
    m_isFrameOwed = true;
    draw();
    finishTask();
}

void MpvSession::updateSound()
{
    emit soundChanged(m_tracks.isAudioSelected && !m_audioOutput.isEmpty() && m_audioOutput != "null");
}

// The detail names no path.
void MpvSession::fail(Player::Problem problem, int error)
{
    if (std::exchange(m_hasFailed, true))
        return;
    if (m_core)
        m_core->setFlag("pause", true);
    emit failed(problem, QStringLiteral("player error %1").arg(error));
}
