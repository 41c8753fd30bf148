#include "ui/media/videoview.h"

#include "ui/common/icons.h"
#include "ui/media/imageview.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QSignalBlocker>
#include <QSlider>
#include <QStyle>
#include <QStyleOptionSlider>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 jump = 1000; // ms

// A slider whose handle comes to where it is clicked.
class TimeSlider : public QSlider
{
public:
    using QSlider::QSlider;

protected:
    void mousePressEvent(QMouseEvent *event) override
    {
        if (event->button() == Qt::LeftButton)
            setSliderPosition(valueAt(event->position().toPoint().x())); // then the handle is under the mouse, and can be dragged on
        QSlider::mousePressEvent(event);
    }

private:
    [[nodiscard]] int valueAt(int x) const
    {
        QStyleOptionSlider option;
        initStyleOption(&option);
        const QRect groove = style()->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderGroove, this);
        const int handle = style()->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderHandle, this).width();
        return QStyle::sliderValueFromPosition(minimum(), maximum(), x - groove.x() - handle / 2, groove.width() - handle,
                                               option.upsideDown);
    }
};

} // namespace

QString clockText(qint64 milliseconds)
{
    const qint64 seconds = std::max<qint64>(0, milliseconds) / 1000;
    const QString tail
        = u"%1:%2"_s.arg(seconds / 60 % 60, seconds < 3600 ? 1 : 2, 10, QLatin1Char('0')).arg(seconds % 60, 2, 10, QLatin1Char('0'));
    return seconds < 3600 ? tail : u"%1:%2"_s.arg(seconds / 3600).arg(tail);
}

VideoView::VideoView(PlayerMaker makePlayer, QWidget *parent)
    : QWidget(parent)
    , m_makePlayer(std::move(makePlayer))
    , m_frame(new ImageView(this))
    , m_play(makeButton(u"play"_s, tr("Play"), false))
    , m_slider(new TimeSlider(Qt::Horizontal, this))
    , m_time(new QLabel(this))
    , m_loop(makeButton(u"loop"_s, tr("Loop"), true))
    , m_mute(makeButton(u"volume"_s, tr("Mute"), false))
{
    m_play->setCheckable(false);
    m_frame->setAccessibleName(tr("Video"));
    setFocusProxy(m_frame);
    m_slider->setAccessibleName(tr("Position"));
    m_slider->setSingleStep(jump / 4);
    m_slider->setPageStep(jump);
    m_time->setTextFormat(Qt::PlainText);
    arrange();
    connect(m_frame, &ImageView::stepWanted, this, &VideoView::stepWanted);
    connect(m_play, &QToolButton::clicked, this, &VideoView::togglePlay);
    connect(m_slider, &QSlider::valueChanged, this, [this](int value) { seek(value); });
    connect(m_loop, &QToolButton::toggled, this, [this](bool isOn) {
        if (m_player)
            m_player->setLooping(isOn);
    });
    connect(m_mute, &QToolButton::toggled, this, [this](bool isOn) {
        m_mute->setIcon(symbolicIcon(isOn ? u"muted"_s : u"volume"_s));
        if (m_player)
            m_player->setMuted(isOn);
    });
    showState();
    showPosition(0);
}

QToolButton *VideoView::makeButton(const QString &icon, const QString &name, bool isChecked)
{
    auto *button = new QToolButton(this);
    button->setIcon(symbolicIcon(icon));
    button->setAutoRaise(true);
    button->setCheckable(true);
    button->setChecked(isChecked);
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

void VideoView::arrange()
{
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(8, 4, 8, 4);
    bar->setSpacing(6);
    bar->addWidget(m_play);
    bar->addWidget(m_slider, 1);
    bar->addWidget(m_time);
    bar->addWidget(m_loop);
    bar->addWidget(m_mute);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_frame, 1);
    layout->addLayout(bar);
}

void VideoView::makePlayer()
{
    m_player = m_makePlayer();
    m_player->setLooping(m_loop->isChecked());
    m_player->setMuted(m_mute->isChecked());
    connect(m_player.get(), &Player::frameChanged, this, [this](const QImage &frame) {
        const bool isNew = frame.size() != m_frame->image().size();
        m_frame->setFrame(frame);
        if (isNew)
            emit sizeKnown();
    });
    connect(m_player.get(), &Player::durationChanged, this, [this](qint64 duration) {
        const QSignalBlocker isOurs(m_slider);
        m_slider->setRange(0, static_cast<int>(duration));
        showPosition(m_player->position());
        emit sizeKnown();
    });
    connect(m_player.get(), &Player::positionChanged, this, &VideoView::showPosition);
    connect(m_player.get(), &Player::stateChanged, this, &VideoView::showState);
    connect(m_player.get(), &Player::failed, this, &VideoView::failed);
}

void VideoView::setSource(const QString &path)
{
    if (!m_player && path.isEmpty())
        return;
    if (!m_player)
        makePlayer();
    m_frame->setImage({});
    {
        const QSignalBlocker isOurs(m_slider);
        m_slider->setRange(0, 0);
    }
    m_player->setSource(path);
    showState();
    showPosition(m_player->position());
}

void VideoView::play()
{
    if (m_player)
        m_player->play();
}

void VideoView::pause()
{
    if (m_player && m_player->isPlaying())
        m_player->pause();
}

QImage VideoView::currentFrame() const
{
    return m_frame->image();
}

qint64 VideoView::duration() const
{
    return m_player ? m_player->duration() : 0;
}

void VideoView::keyPressEvent(QKeyEvent *event)
{
    const bool isShifted = event->modifiers() == Qt::ShiftModifier;
    const bool isPlain = event->modifiers() == Qt::NoModifier;
    const qint64 position = m_player ? m_player->position() : 0;
    if (isPlain && event->key() == Qt::Key_Space)
        togglePlay();
    else if (isPlain && event->key() == Qt::Key_M)
        m_mute->toggle();
    else if (isPlain && event->key() == Qt::Key_L)
        m_loop->toggle();
    else if (isShifted && event->key() == Qt::Key_Left)
        seek(position - jump);
    else if (isShifted && event->key() == Qt::Key_Right)
        seek(position + jump);
    else
        QWidget::keyPressEvent(event);
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
        m_player->pause();
    else
        m_player->play();
}

void VideoView::showState()
{
    const bool isPlaying = m_player && m_player->isPlaying();
    const QString name = isPlaying ? tr("Pause") : tr("Play");
    m_play->setIcon(symbolicIcon(isPlaying ? u"pause"_s : u"play"_s));
    m_play->setAccessibleName(name);
    m_play->setToolTip(name);
}

void VideoView::showPosition(qint64 position)
{
    if (!m_slider->isSliderDown()) {
        const QSignalBlocker isOurs(m_slider); // shown, not sought
        m_slider->setValue(static_cast<int>(position));
    }
    //: where a video is, and how long it is
    m_time->setText(tr("%1 / %2").arg(clockText(position), clockText(duration())));
}

void VideoView::seek(qint64 position)
{
    if (m_player)
        m_player->setPosition(std::clamp<qint64>(position, 0, m_player->duration()));
}
