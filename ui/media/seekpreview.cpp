// SPDX-License-Identifier: MIT
#include "ui/media/seekpreview.h"

#include "ui/media/videobar.h"

#include <QLabel>
#include <QPainter>
#include <QPixmap>
#include <QtMath>
#include <QVBoxLayout>

#include <algorithm>

namespace {

constexpr int boxSide = 160;    // device-independent pixels, the longer side of a frame
constexpr int leastHeight = 40; // of a frame: smaller, it says nothing
constexpr int roundness = 6;
constexpr QColor seekGround(0, 0, 0, 190); // white on it is read on any picture

} // namespace

SeekPreview::SeekPreview(const PlayerMaker &makePlayer, QThreadPool *workers, QWidget *parent)
    : QWidget(parent)
    , m_frames(workers ? new SeekFrames(makePlayer, *workers, this) : nullptr)
    , m_picture(new QLabel(this))
    , m_time(new QLabel(this))
{
    setAccessibleName(tr("Preview of the position"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    QPalette light = palette();
    light.setColor(QPalette::WindowText, Qt::white);
    setPalette(light);
    m_time->setTextFormat(Qt::PlainText);
    m_time->setAlignment(Qt::AlignCenter);
    m_picture->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 4);
    layout->setSpacing(3);
    layout->addWidget(m_picture);
    layout->addWidget(m_time);
    if (m_frames)
        connect(m_frames, &SeekFrames::made, this, &SeekPreview::showFrame);
    hide();
}

void SeekPreview::setSource(const QString &path)
{
    leave();
    m_picture->hide();
    if (m_frames)
        m_frames->setSource(path);
}

void SeekPreview::showAt(qint64 position, qint64 duration, const QPoint &foot)
{
    m_position = position;
    m_duration = duration;
    m_foot = foot;
    m_time->setText(timeText(position, duration));
    show();
    showFrame();
}

void SeekPreview::leave()
{
    hide();
    if (m_frames)
        m_frames->release();
}

// Until the next frame is there, its place stays as large as the last one was: nothing jumps.
void SeekPreview::showFrame()
{
    if (!isVisible())
        return;
    const int room = m_foot.y() - layout()->contentsMargins().top() - layout()->contentsMargins().bottom() - layout()->spacing()
        - m_time->sizeHint().height();
    const qreal ratio = devicePixelRatioF();
    QImage frame;
    if (m_frames && room >= leastHeight)
        frame = m_frames->request(m_position, m_duration, qRound(boxSide * ratio));
    if (!frame.isNull()) {
        if (frame.height() > room * ratio)
            frame = frame.scaledToHeight(qFloor(room * ratio), Qt::SmoothTransformation);
        frame.setDevicePixelRatio(ratio);
        m_picture->setPixmap(QPixmap::fromImage(frame));
        m_picture->setFixedSize((QSizeF(frame.size()) / ratio).toSize());
        m_picture->show();
    } else {
        m_picture->setPixmap({});
        m_picture->setHidden(m_picture->isHidden() || m_picture->height() > room);
    }
    layout()->activate();
    resize(sizeHint());
    move(std::clamp(m_foot.x() - width() / 2, 0, std::max(0, parentWidget()->width() - width())), m_foot.y() - height());
    raise();
}

void SeekPreview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(seekGround);
    painter.drawRoundedRect(rect(), roundness, roundness);
}
