// SPDX-License-Identifier: MIT
#include "ui/media/videobar.h"

#include "ui/common/icons.h"
#include "ui/media/playbackrates.h"
#include "ui/media/timeslider.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr int pageStep = 1000; // ms
constexpr qint64 lastImage = 60;
constexpr qint64 withoutTenths = 60'000;
constexpr int volumeWidth = 64;

QString keyText(const QKeySequence &key)
{
    return key.toString(QKeySequence::NativeText);
}

} // namespace

QString clockText(qint64 milliseconds)
{
    const qint64 seconds = std::max<qint64>(0, milliseconds) / 1000;
    const QString tail
        = u"%1:%2"_s.arg(seconds / 60 % 60, seconds < 3600 ? 1 : 2, 10, QLatin1Char('0')).arg(seconds % 60, 2, 10, QLatin1Char('0'));
    return seconds < 3600 ? tail : u"%1:%2"_s.arg(seconds / 3600).arg(tail);
}

QString timeText(qint64 time, qint64 duration)
{
    const bool hasTenths = duration > 0 && duration < withoutTenths;
    return hasTenths ? clockText(time) + QLocale().decimalPoint() + QString::number(std::max<qint64>(0, time) / 100 % 10) : clockText(time);
}

QString placeText(qint64 position, qint64 duration)
{
    const bool isAtEnd = duration > 0 && position > duration - lastImage;
    //: where a video is, and how long it is
    return VideoBar::tr("%1 / %2").arg(timeText(isAtEnd ? duration : position, duration), timeText(duration, duration));
}

VideoBar::VideoBar(QWidget *parent)
    : QWidget(parent)
    , m_play(makeButton(u"play"_s, tr("Play"), tr("Space")))
    , m_back(makeButton(u"frame-back"_s, tr("Previous Frame"), u","_s))
    , m_forward(makeButton(u"frame-forward"_s, tr("Next Frame"), u"."_s))
    , m_position(new TimeSlider(Qt::Horizontal, this))
    , m_time(new QLabel(this))
    , m_rate(new QToolButton(this))
    , m_rates(new QActionGroup(this))
    , m_loop(makeButton(u"loop"_s, tr("Loop"), keyText(Qt::SHIFT | Qt::Key_L)))
    , m_mute(makeButton(u"volume"_s, tr("Mute"), keyText(Qt::Key_M)))
    , m_volume(new TimeSlider(Qt::Horizontal, this))
    , m_saveFrame(makeButton(u"camera"_s, tr("Save Frame")))
{
    m_loop->setCheckable(true);
    m_mute->setCheckable(true);
    m_saveFrame->setToolTip(tr("Save this frame as an image"));
    m_position->setAccessibleName(tr("Position"));
    m_position->setSingleStep(pageStep / 4);
    m_position->setPageStep(pageStep);
    m_volume->setAccessibleName(tr("Volume"));
    m_volume->setToolTip(tr("Volume"));
    m_volume->setRange(0, 100);
    m_volume->setFixedWidth(volumeWidth);
    m_time->setTextFormat(Qt::PlainText);
    makeRateMenu();
    arrange();
    setHasSound(false);
    setPlaying(false);
    setDuration(0);
    setPrefs({});
    connectControls();
}

void VideoBar::describe(QToolButton &button, const QString &name, const QString &key)
{
    button.setAccessibleName(name);
    //: a tooltip: a command and its key
    button.setToolTip(key.isEmpty() ? name : tr("%1 (%2)").arg(name, key));
}

QToolButton *VideoBar::makeButton(const QString &icon, const QString &text, const QString &key)
{
    auto *button = new QToolButton(this);
    button->setIcon(symbolicIcon(icon, button));
    button->setAutoRaise(true);
    describe(*button, text, key);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

void VideoBar::makeRateMenu()
{
    auto *menu = new QMenu(this);
    for (const double rate : playbackRates()) {
        QAction *action = menu->addAction(rateText(rate));
        action->setCheckable(true);
        action->setData(rate);
        m_rates->addAction(action);
    }
    m_rate->setMenu(menu);
    m_rate->setPopupMode(QToolButton::InstantPopup);
    m_rate->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_rate->setAutoRaise(true);
    m_rate->setFocusPolicy(Qt::StrongFocus);
    m_rate->setToolTip(tr("Speed"));
}

void VideoBar::arrange()
{
    auto *bar = new QHBoxLayout(this);
    bar->setContentsMargins(8, 4, 8, 4);
    bar->setSpacing(4);
    for (QToolButton *button : {m_back, m_play, m_forward})
        bar->addWidget(button);
    bar->addWidget(m_position, 1);
    bar->addWidget(m_time);
    bar->addWidget(m_rate);
    for (QWidget *control : std::initializer_list<QWidget *>{m_loop, m_mute, m_volume, m_saveFrame})
        bar->addWidget(control);
}

void VideoBar::connectControls()
{
    connect(m_play, &QToolButton::clicked, this, &VideoBar::playToggled);
    connect(m_back, &QToolButton::clicked, this, [this] { emit frameStepRequested(-1); });
    connect(m_forward, &QToolButton::clicked, this, [this] { emit frameStepRequested(1); });
    connect(m_saveFrame, &QToolButton::clicked, this, &VideoBar::saveFrameRequested);
    connect(m_position, &QSlider::sliderPressed, this, [this] { emit dragChanged(true); });
    connect(m_position, &QSlider::sliderReleased, this, [this] { emit dragChanged(false); });
    connect(m_position, &QSlider::valueChanged, this, &VideoBar::seekRequested);
    connect(m_position, &TimeSlider::hovered, this,
            [this](int position, int x) { emit positionHovered(position, QPoint(m_position->x() + x, 0)); });
    connect(m_position, &TimeSlider::hoverEnded, this, &VideoBar::hoverEnded);
    connect(m_rates, &QActionGroup::triggered, this, [this](const QAction *action) {
        PlaybackPrefs prefs = m_prefs;
        prefs.rate = action->data().toDouble();
        change(prefs);
    });
    connect(m_loop, &QToolButton::toggled, this, [this](bool isOn) {
        PlaybackPrefs prefs = m_prefs;
        prefs.isLooping = isOn;
        change(prefs);
    });
    connect(m_mute, &QToolButton::toggled, this, &VideoBar::setMuted);
    connect(m_volume, &QSlider::valueChanged, this, [this](int percent) {
        PlaybackPrefs prefs = m_prefs;
        prefs.volume = percent / 100.0;
        prefs.*m_muted = false; // who turns it up wants to hear it
        change(prefs);
    });
}

void VideoBar::setMuted(bool isMuted)
{
    PlaybackPrefs prefs = m_prefs;
    prefs.*m_muted = isMuted;
    change(prefs);
}

void VideoBar::change(const PlaybackPrefs &prefs)
{
    if (prefs == m_prefs)
        return;
    setPrefs(prefs);
    emit prefsChanged(m_prefs);
}

void VideoBar::setPrefs(const PlaybackPrefs &prefs)
{
    m_prefs = prefs;
    const QSignalBlocker isOurs[] = {QSignalBlocker(m_loop), QSignalBlocker(m_mute), QSignalBlocker(m_volume)};
    m_loop->setChecked(prefs.isLooping);
    m_mute->setChecked(isMuted());
    m_mute->setIcon(symbolicIcon(isMuted() ? u"muted"_s : u"volume"_s, m_mute));
    m_volume->setValue(static_cast<int>(std::lround(prefs.volume * 100)));
    for (QAction *action : m_rates->actions())
        action->setChecked(action->data().toDouble() == prefs.rate);
    m_rate->setText(rateText(prefs.rate));
    //: of a video; %1: "0.5×"
    m_rate->setAccessibleName(tr("Speed %1").arg(rateText(prefs.rate)));
}

void VideoBar::setPlaying(bool isPlaying)
{
    m_play->setIcon(symbolicIcon(isPlaying ? u"pause"_s : u"play"_s, m_play));
    describe(*m_play, isPlaying ? tr("Pause") : tr("Play"), tr("Space"));
}

void VideoBar::setDuration(qint64 duration)
{
    m_duration = duration;
    const QSignalBlocker isOurs(m_position);
    m_position->setRange(0, static_cast<int>(duration));
    setPosition(m_position->value());
}

void VideoBar::setPosition(qint64 position)
{
    if (!m_position->isSliderDown()) {
        const QSignalBlocker isOurs(m_position); // shown, not sought
        m_position->setValue(static_cast<int>(position));
    }
    m_time->setText(placeText(position, m_duration));
}

void VideoBar::setAbLoop(const AbLoop &loop)
{
    m_position->setAbLoop(loop);
    m_position->setAccessibleDescription(loopText(loop, m_duration));
}

void VideoBar::setHasImage(bool hasImage)
{
    for (QToolButton *button : {m_back, m_forward, m_saveFrame})
        button->setEnabled(hasImage);
    m_muted = hasImage ? &PlaybackPrefs::isMuted : &PlaybackPrefs::isSoundMuted;
    setPrefs(m_prefs);
}

void VideoBar::hideSaveFrame()
{
    m_saveFrame->hide();
}

void VideoBar::setHasSound(bool hasSound)
{
    m_mute->setVisible(hasSound);
    m_volume->setVisible(hasSound);
}
