// SPDX-License-Identifier: MIT
#include "ui/wall/wallview.h"

#include "app/wall/wallmodel.h"
#include "ui/common/formatting.h"
#include "ui/wall/wallhover.h"
#include "ui/wall/wallpainting.h"
#include "ui/wall/wallrows.h"
#include "ui/wall/wallthumbnails.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QRubberBand>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>

namespace {

constexpr int wheelStep = 24; // pixels of the height of a line

} // namespace

WallView::WallView(WallModel &model, Thumbnails &thumbnails, const PlayerMaker &makePlayer, QWidget *parent, OpenRecord *record)
    : QListView(parent)
    , m_model(model)
    , m_thumbnails(new WallThumbnails(thumbnails, this))
    , m_band(new QRubberBand(QRubberBand::Rectangle, viewport()))
{
    auto *rows = new WallRows(this);
    rows->setSourceModel(&model);
    setModel(rows);
    const auto videoAt = [this](const QModelIndex &index) {
        const WallMedia media = m_model.item(index.row()).media;
        return media.item.type == MediaType::Video ? media.path : QString();
    };
    m_hover = new WallHover(*this, videoAt, makePlayer, record);
    setAccessibleName(tr("Wall"));
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // else a line more would change the width of all
    setFrameShape(QFrame::NoFrame);
    setContextMenuPolicy(Qt::CustomContextMenu);
    m_layOutSoon.setSingleShot(true);
    m_layOutSoon.setInterval(0);
    connect(&m_layOutSoon, &QTimer::timeout, this, &WallView::layOut);
    m_requestSoon.setSingleShot(true);
    m_requestSoon.setInterval(0);
    connect(&m_requestSoon, &QTimer::timeout, this, &WallView::requestThumbnails);
    connect(&model, &WallModel::shapeChanged, this, &WallView::layOutSoon);
    connect(m_thumbnails, &WallThumbnails::ready, this, [this] {
        viewport()->update();
        m_requestSoon.start();
    });
}

// Lines may be of rows that have gone, until they are laid out anew.
WallShapes WallView::shapes() const
{
    return {.count = m_model.rowCount(),
            .aspect = [this](int row) { return row < m_model.rowCount() ? m_model.aspect(row) : 0; },
            .day = [this](int row) { return row < m_model.rowCount() ? m_model.dayOf(row) : QDate(); }};
}

void WallView::setLineHeight(int pixels)
{
    const int height = std::clamp(pixels, minLineHeight, maxLineHeight);
    if (height == m_metrics.height)
        return;
    const QModelIndex middle = indexAt(viewport()->rect().center());
    m_metrics.height = height;
    m_thumbnails->setLineHeight(height);
    layOut();
    if (middle.isValid())
        scrollTo(middle, PositionAtCenter);
    emit lineHeightChanged(height);
}

void WallView::layOutSoon()
{
    if (!m_layOutSoon.isActive())
        m_layOutSoon.start();
}

// What is seen at the top stays there, whatever came above it.
void WallView::layOut()
{
    m_layOutSoon.stop();
    const qsizetype line = lineAt(m_lines, verticalOffset());
    const bool isAtTop = verticalOffset() == 0 || line >= m_lines.size();
    const int above = isAtTop ? 0 : m_lines.at(line).top - verticalOffset();
    const QPersistentModelIndex first = isAtTop ? QModelIndex() : model()->index(m_lines.at(line).first, 0);
    m_metrics.width = viewport()->width();
    m_lines = wallLines(shapes(), m_metrics);
    updateGeometries();
    if (const qsizetype now = first.isValid() ? lineOf(m_lines, first.row()) : -1; now >= 0)
        verticalScrollBar()->setValue(m_lines.at(now).top - above);
    viewport()->update();
    m_requestSoon.start();
}

void WallView::doItemsLayout()
{
    layOut();
    QAbstractItemView::doItemsLayout();
}

void WallView::updateGeometries()
{
    const int height = m_lines.isEmpty() ? 0 : m_lines.last().top + m_lines.last().height + m_metrics.gap;
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(std::max(20, m_metrics.height / 4));
    QAbstractItemView::updateGeometries();
}

int WallView::verticalOffset() const
{
    return verticalScrollBar()->value();
}

QRect WallView::placeOf(int row) const
{
    const qsizetype line = lineOf(m_lines, row);
    if (line < 0)
        return {};
    return placesIn(m_lines.at(line), shapes(), m_metrics).at(row - m_lines.at(line).first);
}

QRect WallView::visualRect(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= m_model.rowCount())
        return {};
    const QRect place = placeOf(index.row()).translated(0, -verticalOffset());
    return QStyle::visualRect(layoutDirection(), viewport()->rect(), place);
}

QList<int> WallView::rowsIn(const QRect &place) const
{
    QList<int> rows = itemsIn(place, m_lines, shapes(), m_metrics);
    rows.removeIf([this](int row) { return row >= m_model.rowCount(); });
    return rows;
}

QModelIndex WallView::indexAt(const QPoint &point) const
{
    const QPoint place = QStyle::visualPos(layoutDirection(), viewport()->rect(), point);
    const QList<int> rows = rowsIn(QRect(place + QPoint(0, verticalOffset()), QSize(1, 1)));
    return rows.isEmpty() ? QModelIndex() : model()->index(rows.first(), 0);
}

void WallView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid())
        return;
    if (m_layOutSoon.isActive())
        layOut();
    const QRect place = placeOf(index.row());
    const int height = viewport()->height();
    int top = verticalOffset();
    if (hint == PositionAtCenter)
        top = place.center().y() - height / 2;
    else if (hint == PositionAtTop || place.top() < top)
        top = place.top() - m_metrics.gap;
    else if (hint == PositionAtBottom || place.bottom() >= top + height)
        top = place.bottom() + m_metrics.gap - height;
    verticalScrollBar()->setValue(top);
}

void WallView::scrollContentsBy(int dx, int dy)
{
    QAbstractItemView::scrollContentsBy(dx, dy);
    viewport()->update();
    m_requestSoon.start();
}

void WallView::resizeEvent(QResizeEvent *event)
{
    QAbstractItemView::resizeEvent(event);
    layOut();
}

void WallView::rowsInserted(const QModelIndex &parent, int start, int end)
{
    QAbstractItemView::rowsInserted(parent, start, end);
    layOutSoon();
}

void WallView::rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end)
{
    QAbstractItemView::rowsAboutToBeRemoved(parent, start, end);
    layOutSoon();
}

void WallView::dataChanged(const QModelIndex &, const QModelIndex &, const QList<int> &)
{
    viewport()->update();
    m_requestSoon.start();
}

int WallView::rowBeyond(int row, int lines) const
{
    return itemBeyond(row, lines, m_lines, shapes(), m_metrics);
}

QModelIndex WallView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const int last = m_model.rowCount() - 1;
    if (last < 0)
        return {};
    if (!currentIndex().isValid())
        return model()->index(0, 0);
    const int row = currentIndex().row();
    const int forward = isRightToLeft() ? -1 : 1;
    const int page = std::max(1, viewport()->height() / (m_metrics.height + m_metrics.gap));
    int to = row;
    switch (action) {
    case MoveLeft: to = row - forward; break;
    case MoveRight: to = row + forward; break;
    case MovePrevious: to = row - 1; break;
    case MoveNext: to = row + 1; break;
    case MoveUp: to = rowBeyond(row, -1); break;
    case MoveDown: to = rowBeyond(row, 1); break;
    case MoveHome: to = 0; break;
    case MoveEnd: to = last; break;
    case MovePageUp:
    case MovePageDown:
        for (int line = 0; line < page; ++line)
            to = rowBeyond(to, action == MovePageUp ? -1 : 1);
        break;
    }
    return model()->index(std::clamp(to, 0, last), 0);
}

// With Shift all from where it began to the current one, in reading order; with a rubber band what it touches.
void WallView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags flags)
{
    const bool isRange = state() != DragSelectingState && (QGuiApplication::keyboardModifiers() & Qt::ShiftModifier);
    if (isRange && currentIndex().isValid()) {
        const int from = m_anchor.isValid() ? m_anchor.row() : currentIndex().row();
        const int to = currentIndex().row();
        selectionModel()->select({model()->index(std::min(from, to), 0), model()->index(std::max(from, to), 0)}, flags);
        return;
    }
    const QRect place = QStyle::visualRect(layoutDirection(), viewport()->rect(), rect.normalized());
    const QList<int> rows = rowsIn(place.translated(0, verticalOffset()));
    QItemSelection selection;
    for (const int row : rows) {
        if (!selection.isEmpty() && selection.last().bottom() == row - 1)
            selection.last() = QItemSelectionRange(selection.last().topLeft(), model()->index(row, 0));
        else
            selection.append(QItemSelectionRange(model()->index(row, 0)));
    }
    selectionModel()->select(selection, flags);
}

QRegion WallView::visualRegionForSelection(const QItemSelection &) const
{
    return viewport()->rect(); // what is painted is what is seen: few
}

void WallView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QAbstractItemView::currentChanged(current, previous);
    if (!(QGuiApplication::keyboardModifiers() & Qt::ShiftModifier))
        m_anchor = current;
    viewport()->update();
    if (current.isValid())
        emit currentRowChanged(current.row());
}

QList<int> WallView::selectedRows() const
{
    QList<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedIndexes())
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    return rows;
}

// What is selected can be dragged out. Everything else begins a rubber band: between pictures there is hardly room for one.
void WallView::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    setDragEnabled(index.isValid() && event->modifiers() == Qt::NoModifier && selectionModel()->isSelected(index));
    QAbstractItemView::mousePressEvent(event);
}

void WallView::mouseMoveEvent(QMouseEvent *event)
{
    QAbstractItemView::mouseMoveEvent(event);
    if (state() == DragSelectingState && !m_band->isVisible())
        m_bandStart = event->position().toPoint() + QPoint(0, verticalOffset());
    m_band->setVisible(state() == DragSelectingState);
    m_band->setGeometry(QRect(m_bandStart - QPoint(0, verticalOffset()), event->position().toPoint()).normalized());
}

void WallView::mouseReleaseEvent(QMouseEvent *event)
{
    QAbstractItemView::mouseReleaseEvent(event);
    m_band->hide();
}

void WallView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.isValid())
        emit openRequested(index.row());
}

void WallView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        const int steps = event->angleDelta().y();
        setLineHeight(m_metrics.height + wheelStep * (steps > 0) - wheelStep * (steps < 0));
        event->accept();
        return;
    }
    QAbstractItemView::wheelEvent(event);
}

void WallView::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const bool hasCurrent = currentIndex().isValid();
    if (isPlain && hasCurrent && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        emit openRequested(currentIndex().row());
    else if (isPlain && event->key() == Qt::Key_G)
        emit leaveRequested();
    else if (isPlain && event->key() == Qt::Key_C)
        emit compareRequested();
    else if (event->modifiers() == Qt::ShiftModifier && event->key() == Qt::Key_C)
        emit trayRequested();
    else if (isPlain && event->key() == Qt::Key_X)
        emit ratingRequested(rejectedRating);
    else if (isPlain && event->key() >= Qt::Key_0 && event->key() <= Qt::Key_5)
        emit ratingRequested(event->key() - Qt::Key_0);
    else if (isPlain && event->key() == Qt::Key_Plus)
        setLineHeight(m_metrics.height + wheelStep);
    else if (isPlain && event->key() == Qt::Key_Minus)
        setLineHeight(m_metrics.height - wheelStep);
    else
        QAbstractItemView::keyPressEvent(event);
}

void WallView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), palette().base());
    const int top = verticalOffset();
    const WallShapes all = shapes();
    for (qsizetype line = lineAt(m_lines, top); line < m_lines.size() && m_lines.at(line).top < top + viewport()->height(); ++line) {
        const WallLine &shown = m_lines.at(line);
        if (shown.first + std::max(1, shown.count) > m_model.rowCount())
            break; // rows have gone, and it is laid out anew soon
        if (shown.count == 0) {
            const QRect band(m_metrics.gap, shown.top - top, viewport()->width() - 2 * m_metrics.gap, shown.height);
            paintWallBand(painter, *this, band, m_model.dayOf(shown.first));
            continue;
        }
        const QList<QRect> places = placesIn(shown, all, m_metrics);
        for (int i = 0; i < shown.count; ++i)
            paintItem(painter, shown.first + i,
                      QStyle::visualRect(layoutDirection(), viewport()->rect(), places.at(i).translated(0, -top)));
    }
}

void WallView::paintItem(QPainter &painter, int row, const QRect &place)
{
    const QModelIndex index = model()->index(row, 0);
    const WallItem item = m_model.item(row);
    const QImage frame = m_hover->frameOf(item.media.path);
    const QPixmap pixmap = frame.isNull() ? m_thumbnails->of(item.media.path) : QPixmap::fromImage(frame);
    paintWallItem(painter, *this, place, item, pixmap,
                  {.isSelected = selectionModel()->isSelected(index), .isCurrent = index == currentIndex(), .hasFocus = hasFocus()});
}

void WallView::requestThumbnails()
{
    if (!isVisible())
        return;
    QStringList paths;
    const QList<int> seen = rowsIn(QRect(0, verticalOffset(), viewport()->width(), viewport()->height()));
    for (const int row : seen) {
        const QString path = m_model.item(row).media.path;
        if (const QPixmap known = m_thumbnails->of(path); known.isNull())
            paths.append(path);
        else
            m_model.setPixels(row, known.size());
    }
    m_thumbnails->request(paths);
}
