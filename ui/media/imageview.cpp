// SPDX-License-Identifier: MIT
#include "ui/media/imageview.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr qreal step = 1.25;
constexpr qreal smallestScale = 0.02;
constexpr qreal maxScale = 32;
constexpr qreal nearOriginal = 0.01;
constexpr qreal pixelsOfStep = 40; // that two fingers scroll for one step of the zoom
constexpr int chequer = 8;         // side of a square of the ground, device-independent pixels

qreal keptOffset(qreal offset, qreal length, qreal room)
{
    return length <= room ? (room - length) / 2 : std::clamp(offset, room - length, 0.0);
}

QBrush chequers(qreal devicePixelRatio)
{
    const int square = qRound(chequer * devicePixelRatio);
    QImage tile(2 * square, 2 * square, QImage::Format_RGB32);
    tile.fill(QColor(0xf4, 0xf4, 0xf4));
    QPainter painter(&tile);
    painter.fillRect(0, 0, square, square, QColor(0xdc, 0xdc, 0xdc));
    painter.fillRect(square, square, square, square, QColor(0xdc, 0xdc, 0xdc));
    painter.end();
    return QBrush(tile);
}

} // namespace

qreal fitScale(const QSize &image, const QSize &view, qreal most)
{
    if (image.isEmpty() || view.isEmpty())
        return 1;
    return std::min({most, qreal(view.width()) / image.width(), qreal(view.height()) / image.height()});
}

ImagePlacement zoomedAt(const ImagePlacement &placement, qreal factor, const QPointF &point, qreal smallest)
{
    qreal scale = std::clamp(placement.scale * factor, smallest, maxScale);
    // Steps up and down again end where each pixel is one of the screen, but small ones lead away from there.
    if (std::abs(scale - 1) < std::min(nearOriginal, std::abs(factor - 1) / 4))
        scale = 1;
    const QPointF inImage = (point - placement.offset) / placement.scale;
    return {.scale = scale, .offset = point - inImage * scale};
}

ImagePlacement kept(const ImagePlacement &placement, const QSize &image, const QSize &view)
{
    const QSizeF size = QSizeF(image) * placement.scale;
    return {.scale = placement.scale,
            .offset = {keptOffset(placement.offset.x(), size.width(), view.width()),
                       keptOffset(placement.offset.y(), size.height(), view.height())}};
}

ImagePlacement centred(const QSize &image, const QSize &view, qreal scale)
{
    const QSizeF room = QSizeF(view) - QSizeF(image) * scale;
    return {.scale = scale, .offset = {room.width() / 2, room.height() / 2}};
}

QString percentText(qreal scale)
{
    const int decimals = scale < 0.095 ? 1 : 0;
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    //: a zoom, such as 43%
    return ImageView::tr("%1%").arg(locale.toString(scale * 100, 'f', decimals));
}

QColor imageGround(const QPalette &palette)
{
    return palette.color(QPalette::Window).darker(106);
}

ImageView::ImageView(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setMinimumSize(80, 60);
}

void ImageView::setImage(const QImage &image, const QList<QImage> &smaller, const QSize &size)
{
    const bool wasPreview = std::exchange(m_isPreview, false);
    m_images = {image};
    m_images.append(smaller);
    const QSize former = std::exchange(m_size, size.isValid() ? size : image.size());
    if (!wasPreview || former != m_size) {
        m_drag.reset();
        fit();
    }
    update();
}

void ImageView::setPreview(const QImage &image, const QSize &size)
{
    setImage(image, {}, size);
    m_isPreview = true;
}

void ImageView::setFrame(const QImage &image)
{
    if (image.size() != m_size) {
        setImage(image);
        return;
    }
    m_images = {image};
    update();
}

void ImageView::fit()
{
    place(centred(m_size, viewSize(), scaleToFit()), true);
}

qreal ImageView::scaleToFit() const
{
    return fitScale(m_size, viewSize(), m_fitsLarger ? maxScale : 1);
}

void ImageView::setScale(qreal scale)
{
    zoom(scale / m_placement.scale, QRectF(QPointF(), viewSize()).center());
}

void ImageView::zoomIn()
{
    zoom(step, QRectF(QPointF(), viewSize()).center());
}

void ImageView::zoomOut()
{
    zoom(1 / step, QRectF(QPointF(), viewSize()).center());
}

void ImageView::setPlacement(const ImagePlacement &placement)
{
    place(placement, false);
}

void ImageView::setFitsLarger(bool isLarger)
{
    m_fitsLarger = isLarger;
    if (m_isFitted)
        fit();
}

void ImageView::setFocusShown(bool isShown)
{
    m_isFocusShown = isShown;
    update();
}

QString ImageView::zoomText() const
{
    const QString percent = percentText(m_placement.scale);
    return m_isFitted ? tr("Fit · %1").arg(percent) : percent;
}

QSize ImageView::sizeHint() const
{
    return {480, 360};
}

QSize ImageView::viewSize() const
{
    return (QSizeF(size()) * devicePixelRatioF()).toSize();
}

const QImage &ImageView::imageForScale() const
{
    const qreal targetWidth = m_size.width() * m_placement.scale;
    // The smallest that still has a pixel for each of the screen: shrinking it by less than half stays smooth.
    for (auto candidate = m_images.crbegin(); candidate != m_images.crend(); ++candidate) {
        if (candidate->width() >= targetWidth)
            return *candidate;
    }
    return m_images.first();
}

void ImageView::place(const ImagePlacement &placement, bool isFitted)
{
    const bool isZoomed = placement.scale != m_placement.scale || isFitted != m_isFitted;
    const bool isFresh = isFitted != m_isFitted;
    const ImagePlacement former = std::exchange(m_placement, kept(placement, m_size, viewSize()));
    m_isFitted = isFitted;
    showCursor();
    update();
    if (isZoomed)
        emit zoomChanged();
    if (isFresh || m_placement != former)
        emit placementChanged();
}

void ImageView::zoom(qreal factor, const QPointF &point)
{
    if (m_size.isEmpty())
        return;
    const qreal smallest = std::min(smallestScale, scaleToFit()); // a huge picture fits below it
    place(zoomedAt(m_placement, factor, point, smallest), false);
}

bool ImageView::canPan() const
{
    const QSizeF size = QSizeF(m_size) * m_placement.scale;
    return size.width() > viewSize().width() || size.height() > viewSize().height();
}

void ImageView::pan(const QPointF &way)
{
    place({.scale = m_placement.scale, .offset = m_placement.offset + way}, m_isFitted);
}

void ImageView::showCursor()
{
    setCursor(m_drag ? Qt::ClosedHandCursor : canPan() ? Qt::OpenHandCursor : Qt::ArrowCursor);
}

void ImageView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), imageGround(palette()));
    if (!m_images.isEmpty() && !m_images.first().isNull()) {
        painter.save();
        painter.scale(1 / devicePixelRatioF(), 1 / devicePixelRatioF());
        const QPointF corner = m_placement.offset.toPoint(); // whole pixels: crisp at 1:1
        const QRectF target(corner, QSizeF(m_size) * m_placement.scale);
        const QImage &image = imageForScale();
        if (image.hasAlphaChannel()) {
            painter.setBrushOrigin(corner);
            painter.fillRect(target & QRectF(QPointF(), viewSize()), chequers(devicePixelRatioF()));
        }
        painter.setRenderHint(QPainter::SmoothPixmapTransform, m_placement.scale < 1 || m_isPreview || (m_isFitted && m_fitsLarger));
        painter.drawImage(target, image);
        painter.restore();
    }
    if (hasFocus() && m_isFocusShown) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

void ImageView::resizeEvent(QResizeEvent *)
{
    if (m_isFitted)
        fit();
    else
        place(m_placement, false);
}

void ImageView::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) {
        QWidget::keyPressEvent(event);
        return;
    }
    const bool isShifted = event->modifiers() & Qt::ShiftModifier; // many keyboards have + on a shifted key
    const int forward = isRightToLeft() ? -1 : 1;
    if (event->key() == Qt::Key_Plus || (event->key() == Qt::Key_Equal && !isShifted))
        zoomIn();
    else if (event->key() == Qt::Key_Minus)
        zoomOut();
    else if (event->key() == Qt::Key_Left && !isShifted)
        emit stepRequested(-forward);
    else if (event->key() == Qt::Key_Right && !isShifted)
        emit stepRequested(forward);
    else
        QWidget::keyPressEvent(event); // up to the parent
}

// Of a touchpad: a pinch.
bool ImageView::event(QEvent *event)
{
    if (event->type() != QEvent::NativeGesture)
        return QWidget::event(event);
    const auto *gesture = static_cast<QNativeGestureEvent *>(event);
    if (gesture->gestureType() != Qt::ZoomNativeGesture)
        return QWidget::event(event);
    zoom(std::max(1 + gesture->value(), 1 / step), gesture->position() * devicePixelRatioF());
    event->accept();
    return true;
}

// A wheel turns by angles, and zooms. Two fingers on a touchpad scroll by pixels, in phases: they pan what is larger than the view, and
// zoom with Ctrl. What a scrolling does it does to its end, though the image may grow or shrink to the size of the view meanwhile. Under
// X11, which has no phases, wheels come with pixels as well: there a touchpad is taken for a wheel.
void ImageView::wheelEvent(QWheelEvent *event)
{
    const bool isTouchpad = event->phase() != Qt::NoScrollPhase && !event->pixelDelta().isNull();
    if (event->phase() == Qt::ScrollBegin)
        m_scrollPans = canPan();
    const qreal steps = isTouchpad ? event->pixelDelta().y() / pixelsOfStep : event->angleDelta().y() / 120.0;
    if (isTouchpad && m_scrollPans && !event->modifiers().testFlag(Qt::ControlModifier))
        pan(QPointF(event->pixelDelta()) * devicePixelRatioF());
    else if (steps != 0)
        zoom(std::pow(step, steps), event->position() * devicePixelRatioF());
    event->accept();
}

void ImageView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) {
        QWidget::mousePressEvent(event);
        return;
    }
    m_drag = event->position() * devicePixelRatioF();
    showCursor();
}

void ImageView::mouseDoubleClickEvent(QMouseEvent *event)
{
    event->ignore(); // what it means is said further up
}

void ImageView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_drag)
        return;
    const QPointF now = event->position() * devicePixelRatioF();
    pan(now - *std::exchange(m_drag, now));
}

void ImageView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_drag.reset();
    showCursor();
}
