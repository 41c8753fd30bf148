// SPDX-License-Identifier: MIT
#include "ui/media/seekframes.h"

#include "app/common/worker.h"

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace {

constexpr int keptFrames = 200;
constexpr qint64 framesOfVideo = 200;
constexpr qint64 leastPause = 100; // ms from one to the next

} // namespace

qint64 frameTime(qint64 position, qint64 duration)
{
    const qint64 pause = std::max(leastPause, duration / framesOfVideo);
    return std::clamp<qint64>((position + pause / 2) / pause * pause, 0, std::max<qint64>(duration, 0));
}

SeekFrames::SeekFrames(PlayerMaker makePlayer, QThreadPool &workers, QObject *parent)
    : QObject(parent)
    , m_makePlayer(std::move(makePlayer))
    , m_workers(workers)
    , m_frames(keptFrames)
{
    m_limit.setSingleShot(true);
    m_limit.setInterval(3s);
    connect(&m_limit, &QTimer::timeout, this, [this] { finish({}); });
}

SeekFrames::~SeekFrames() = default;

void SeekFrames::setSource(const QString &path)
{
    release();
    m_frames.clear();
    m_path = path;
    m_hasFailed = false;
}

void SeekFrames::release()
{
    ++m_revision;
    m_limit.stop();
    m_wanted.reset();
    m_inWork.reset();
    m_latest = {};
    m_player.reset();
}

QImage SeekFrames::request(qint64 position, qint64 duration, int boxSide)
{
    const qint64 time = frameTime(position, duration);
    m_boxSide = boxSide;
    if (const QImage *known = m_frames.object(time)) {
        m_wanted.reset();
        return *known;
    }
    if (!m_path.isEmpty() && !m_hasFailed && m_inWork != time) {
        m_wanted = time;
        startNext();
    }
    return {};
}

void SeekFrames::startNext()
{
    if (m_inWork || !m_wanted || m_hasFailed)
        return;
    m_inWork = std::exchange(m_wanted, std::nullopt);
    m_limit.start();
    if (!m_player)
        makePlayer();
    m_player->setPosition(*m_inWork);
}

void SeekFrames::makePlayer()
{
    m_player = m_makePlayer();
    m_player->setMuted(true);
    connect(m_player.get(), &Player::frameChanged, this, [this](const QImage &frame) { m_latest = frame; });
    connect(m_player.get(), &Player::positionReached, this, &SeekFrames::shrink);
    connect(m_player.get(), &Player::failed, this, &SeekFrames::giveUp);
    connect(m_player.get(), &Player::imageMissing, this, &SeekFrames::giveUp);
    m_player->setSource(m_path);
}

void SeekFrames::shrink()
{
    if (!m_inWork)
        return;
    m_limit.stop();
    runInWorker(
        m_workers, this,
        [frame = m_latest, side = m_boxSide] {
            return frame.isNull() ? frame : frame.scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation);
        },
        [this, revision = m_revision](const QImage &frame) {
            if (revision == m_revision)
                finish(frame);
        });
}

void SeekFrames::finish(const QImage &frame)
{
    const auto time = std::exchange(m_inWork, std::nullopt);
    if (time && !frame.isNull())
        m_frames.insert(*time, new QImage(frame));
    startNext();
    if (time && !frame.isNull())
        emit made();
}

void SeekFrames::giveUp()
{
    m_hasFailed = true;
    m_limit.stop();
    m_wanted.reset();
    m_inWork.reset();
}
