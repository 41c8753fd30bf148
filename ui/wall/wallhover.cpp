// SPDX-License-Identifier: MIT
#include "ui/wall/wallhover.h"

#include <QAbstractItemView>
#include <QMouseEvent>
#include <QScrollBar>

#include <utility>

namespace {

constexpr auto restingTime = std::chrono::milliseconds(250); // of the mouse on its way to something else there is none

} // namespace

WallHover::WallHover(QAbstractItemView &view, std::function<QString(const QModelIndex &index)> videoAt, PlayerMaker makePlayer,
                     OpenRecord *record)
    : QObject(&view)
    , m_view(view)
    , m_videoAt(std::move(videoAt))
    , m_makePlayer(std::move(makePlayer))
    , m_record(record)
{
    view.viewport()->setMouseTracking(true);
    view.viewport()->installEventFilter(this);
    m_restsSoon.setSingleShot(true);
    m_restsSoon.setInterval(restingTime);
    connect(&m_restsSoon, &QTimer::timeout, this, &WallHover::play);
    connect(view.verticalScrollBar(), &QScrollBar::valueChanged, this, &WallHover::stop);
    connect(view.model(), &QAbstractItemModel::modelReset, this, &WallHover::stop);
    connect(view.model(), &QAbstractItemModel::rowsRemoved, this, &WallHover::stop);
}

WallHover::~WallHover() = default;

QImage WallHover::frameOf(const QString &path) const
{
    return !path.isEmpty() && path == m_path ? m_frame : QImage();
}

bool WallHover::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseMove) {
        const auto *move = static_cast<QMouseEvent *>(event);
        follow(move->buttons() == Qt::NoButton ? m_view.indexAt(move->position().toPoint()) : QModelIndex()); // a rubber band is no rest
    } else if (event->type() == QEvent::Leave || event->type() == QEvent::MouseButtonPress) {
        follow({});
    } else if (event->type() == QEvent::Hide) {
        stop();
    }
    return QObject::eventFilter(watched, event);
}

void WallHover::follow(const QModelIndex &index)
{
    if (index.isValid() && index == m_index)
        return;
    repaint(); // what was under it
    stop();
    m_path = index.isValid() ? m_videoAt(index) : QString();
    if (m_path.isEmpty() || !m_makePlayer || (m_record && m_record->wasLeftOpen(m_path)))
        return;
    m_index = index;
    m_restsSoon.start();
}

void WallHover::play()
{
    m_player = m_makePlayer();
    if (!m_player)
        return;
    m_open = openIn(m_record, m_path);
    connect(m_player.get(), &Player::frameChanged, this, [this](const QImage &frame) {
        m_frame = frame;
        repaint();
    });
    m_player->setMuted(true);
    m_player->setLooping(true);
    m_player->setSource(m_path);
    m_player->play();
}

void WallHover::repaint()
{
    if (m_index.isValid())
        m_view.viewport()->update(m_view.visualRect(m_index));
}

void WallHover::stop()
{
    m_restsSoon.stop();
    m_index = QModelIndex();
    m_path.clear();
    m_frame = {};
    m_open = {};
    if (!m_player)
        return;
    m_player->disconnect(this);        // a frame may be on its way
    m_player.release()->deleteLater(); // it may be what reports just now
}
