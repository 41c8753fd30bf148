// SPDX-License-Identifier: MIT
#include "ui/media/videoview.h"

#include "ui/media/controlbar.h"
#include "ui/media/imageview.h"
#include "ui/media/playbackkeys.h"
#include "ui/media/playbackrates.h"
#include "ui/media/seekpreview.h"
#include "ui/media/soundview.h"
#include "ui/media/videobar.h"

#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace {

constexpr qint64 seekStep = 1000; // ms

} // namespace

VideoView::VideoView(PlayerMaker makePlayer, QWidget *parent, QThreadPool *workers)
    : QWidget(parent)
    , m_makePlayer(std::move(makePlayer))
    , m_frame(new ImageView(this))
    , m_sound(new SoundView(workers, m_frame))
    , m_bar(new VideoBar(this))
    , m_seekPreview(new SeekPreview(m_makePlayer, workers, this))
    , m_controls(nullptr)
{
    m_frame->setAccessibleName(tr("Video"));
    m_sound->hide();
    auto *inside = new QVBoxLayout(m_frame);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addWidget(m_sound);
    setFocusProxy(m_frame);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_frame, 1);
    m_controls = new ControlBar(*m_bar, *layout);
    connect(m_frame, &ImageView::stepRequested, this, &VideoView::stepRequested);
    connect(m_sound, &SoundView::seekRequested, this, &VideoView::seek);
    connectBar();
}

void VideoView::connectBar()
{
    connect(m_bar, &VideoBar::playToggled, this, &VideoView::togglePlay);
    connect(m_bar, &VideoBar::seekRequested, this, &VideoView::seek);
    connect(m_bar, &VideoBar::positionHovered, this, [this](qint64 position, const QPoint &place) {
        if (duration() > 0)
            m_seekPreview->showAt(position, duration(), m_bar->mapTo(this, place));
    });
    connect(m_bar, &VideoBar::hoverEnded, m_seekPreview, &SeekPreview::leave);
    connect(m_bar, &VideoBar::dragChanged, this, &VideoView::followDrag);
    connect(m_bar, &VideoBar::frameStepRequested, this, &VideoView::stepFrame);
    connect(m_bar, &VideoBar::saveFrameRequested, this, [this] {
        if (!currentFrame().isNull())
            emit saveFrameRequested(currentFrame());
    });
    connect(m_bar, &VideoBar::prefsChanged, this, [this](const PlaybackPrefs &prefs) {
        applyPrefs();
        emit prefsChanged(prefs);
    });
}

void VideoView::makePlayer()
{
    m_player = m_makePlayer();
    applyPrefs();
    connect(m_player.get(), &Player::frameChanged, this, [this](const QImage &frame) {
        const bool isNew = frame.size() != m_frame->image().size();
        m_frame->setFrame(frame);
        if (isNew)
            emit sizeKnown();
    });
    connect(m_player.get(), &Player::durationChanged, this, [this](qint64 duration) {
        m_bar->setDuration(duration);
        m_sound->setDuration(duration);
        m_bar->setPosition(m_player->position());
        emit sizeKnown();
    });
    connect(m_player.get(), &Player::factsChanged, this, &VideoView::factsChanged);
    connect(m_player.get(), &Player::imageMissing, this, [this] {
        m_sound->setBottomMargin(m_controls->covered());
        m_sound->setSource(m_path);
        m_sound->show();
        m_bar->setHasImage(false);
        m_seekPreview->setSource({});
        applyPrefs();
    });
    connect(m_player.get(), &Player::positionChanged, m_bar, &VideoBar::setPosition);
    connect(m_player.get(), &Player::positionChanged, m_sound, &SoundView::setPosition);
    connect(m_player.get(), &Player::soundChanged, m_bar, &VideoBar::setHasSound);
    connect(m_player.get(), &Player::stateChanged, this, [this] {
        m_bar->setPlaying(m_player->isPlaying());
        if (!m_player->isPlaying() && !m_isStopping && !m_path.isEmpty())
            emit playedOut();
    });
    connect(m_player.get(), &Player::failed, this, &VideoView::failed);
}

void VideoView::setSource(const QString &path, bool hasImage)
{
    if (!m_player && path.isEmpty())
        return;
    if (!m_player)
        makePlayer();
    m_frame->setImage({});
    m_path = path;
    m_seekPreview->setSource(hasImage ? path : QString());
    m_sound->hide();
    m_sound->setSource({});
    m_bar->setDuration(0);
    m_bar->setHasImage(hasImage);
    applyPrefs();
    m_bar->setHasSound(false);
    setAbLoop({});
    m_isFresh = !path.isEmpty();
    m_playedBefore = false;
    {
        const QScopedValueRollback isStopping(m_isStopping, true);
        m_player->setSource(path);
    }
    m_bar->setPlaying(m_player->isPlaying());
    m_bar->setPosition(m_player->position());
    startIfSeen();
}

void VideoView::setCover(const QString &path)
{
    m_sound->setCover(path);
}

void VideoView::setLyrics(const Lyrics &lyrics)
{
    m_sound->setLyrics(lyrics);
}

void VideoView::startIfSeen()
{
    if (isVisible() && std::exchange(m_isFresh, false) && (prefs().playsAtOnce || m_playsOnce))
        play();
}

void VideoView::setPlaysOnce(bool isOn, bool isShown)
{
    m_playsOnce = isOn;
    applyPrefs();
    if (isOn)
        setAbLoop({});
    if (isOn && isShown)
        play();
}

void VideoView::play()
{
    if (!m_player)
        return;
    if (const qint64 start = startIn(m_loop, m_player->position()); start != m_player->position())
        m_player->setPosition(start);
    m_player->play();
}

void VideoView::pause()
{
    const QScopedValueRollback isStopping(m_isStopping, true);
    if (m_player && m_player->isPlaying())
        m_player->pause();
}

void VideoView::setPrefs(const PlaybackPrefs &prefs)
{
    m_bar->setPrefs(prefs);
    applyPrefs();
}

const PlaybackPrefs &VideoView::prefs() const
{
    return m_bar->prefs();
}

void VideoView::applyPrefs()
{
    if (!m_player)
        return;
    m_player->setVolume(prefs().volume);
    m_player->setMuted(m_bar->isMuted());
    m_player->setLooping(prefs().isLooping && !m_playsOnce);
    m_player->setRate(prefs().rate);
}

void VideoView::changePrefs(const PlaybackPrefs &changed)
{
    if (changed == prefs())
        return;
    setPrefs(changed);
    emit prefsChanged(changed);
}

QImage VideoView::currentFrame() const
{
    return m_frame->image();
}

QRect VideoView::imageArea() const
{
    return m_frame->geometry().adjusted(0, 0, 0, -m_controls->covered());
}

qint64 VideoView::duration() const
{
    return m_player ? m_player->duration() : 0;
}

VideoFacts VideoView::facts() const
{
    return m_player ? m_player->facts() : VideoFacts();
}

void VideoView::keyPressEvent(QKeyEvent *event)
{
    if (const auto key = playbackKeyOf(*event))
        act(*key);
    else
        QWidget::keyPressEvent(event);
}

void VideoView::act(PlaybackKey key)
{
    PlaybackPrefs changed = prefs();
    const qint64 position = m_player ? m_player->position() : 0;
    switch (key) {
    case PlaybackKey::TogglePlay: togglePlay(); return;
    case PlaybackKey::FrameBack: stepFrame(-1); return;
    case PlaybackKey::FrameForward: stepFrame(1); return;
    case PlaybackKey::SecondBack: seek(position - seekStep); return;
    case PlaybackKey::SecondForward: seek(position + seekStep); return;
    case PlaybackKey::ToggleMute: m_bar->setMuted(!m_bar->isMuted()); return;
    case PlaybackKey::MarkLoop: markLoop(); return;
    case PlaybackKey::Slower: changed.rate = steppedRate(changed.rate, -1); break;
    case PlaybackKey::Faster: changed.rate = steppedRate(changed.rate, 1); break;
    case PlaybackKey::ToggleLooping: changed.isLooping = !changed.isLooping; break;
    }
    changePrefs(changed);
}

void VideoView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    startIfSeen();
}

void VideoView::hideEvent(QHideEvent *event)
{
    pause();
    QWidget::hideEvent(event);
}

void VideoView::togglePlay()
{
    if (!m_player)
        return;
    if (m_player->isPlaying())
        pause();
    else
        play();
}

// While the handle is held, the video stands where the handle is.
void VideoView::followDrag(bool isDragged)
{
    if (!m_player)
        return;
    if (isDragged) {
        m_playedBefore = m_player->isPlaying();
        pause();
    } else if (std::exchange(m_playedBefore, false)) {
        play();
    }
}

void VideoView::stepFrame(int frames)
{
    const QScopedValueRollback isStopping(m_isStopping, true);
    if (m_player)
        m_player->step(frames);
}

void VideoView::markLoop()
{
    if (!m_player || m_player->duration() <= 0)
        return;
    setAbLoop(marked(m_loop, m_player->position()));
    if (m_loop.isComplete() && m_player->isPlaying())
        m_player->setPosition(*m_loop.from); // at once, also where it has gone on since
    emit loopMarked(loopMarkedText(m_loop, m_player->duration()));
}

void VideoView::setAbLoop(const AbLoop &loop)
{
    if (std::exchange(m_loop, loop) == loop)
        return;
    m_player->setAbLoop(loop);
    m_bar->setAbLoop(loop);
    m_sound->setAbLoop(loop);
    emit abLoopChanged();
}

void VideoView::seek(qint64 position)
{
    if (m_player)
        m_player->setPosition(std::clamp<qint64>(position, 0, m_player->duration()));
}
