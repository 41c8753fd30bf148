// SPDX-License-Identifier: MIT
#pragma once

#include <QImage>
#include <QList>
#include <QWidget>

#include <optional>

// Where an image lies in its view. All lengths are device pixels: a scale of 1 shows each pixel of the image as one of the screen.
struct ImagePlacement
{
    qreal scale = 1;
    QPointF offset{}; // of the image's top left corner

    bool operator==(const ImagePlacement &) const = default;
};

// Shows the image whole; never above `most`.
[[nodiscard]] qreal fitScale(const QSize &image, const QSize &view, qreal most = 1);
// `factor` times larger, so that what is at `point` stays there; within `smallest` and 32. A scale that is nearly 1 becomes 1.
[[nodiscard]] ImagePlacement zoomedAt(const ImagePlacement &placement, qreal factor, const QPointF &point, qreal smallest = 0.02);
// Moved so that no ground shows on one side while the image is cut on the other; centred where it is smaller than the view.
[[nodiscard]] ImagePlacement kept(const ImagePlacement &placement, const QSize &image, const QSize &view);
[[nodiscard]] ImagePlacement centred(const QSize &image, const QSize &view, qreal scale);
// "43%"
[[nodiscard]] QString percentText(qreal scale);
// What pictures and videos lie on: near the window's own colour.
[[nodiscard]] QColor imageGround(const QPalette &palette);

// Shows one image: fitted, in its own size or zoomed by keys, wheel or pinch, dragged with the mouse or scrolled on a touchpad. Below its
// own size it is smooth, above it crisp.
class ImageView : public QWidget
{
    Q_OBJECT

public:
    explicit ImageView(QWidget *parent = nullptr);

    // Fits it. `smaller` as from halvedCopies(); `size` when the image is a smaller copy of something larger.
    void setImage(const QImage &image, const QList<QImage> &smaller = {}, const QSize &size = {});
    // A small copy in the place of an image of this size, until setImage() brings that: then it stays placed as it is.
    void setPreview(const QImage &image, const QSize &size);
    void setFrame(const QImage &image); // the next of a moving picture: stays placed when it is as large as the one before
    [[nodiscard]] QImage image() const { return m_images.value(0); }

    void fit();
    void showOriginalSize() { setScale(1); }
    void setScale(qreal scale); // around the middle
    void zoomIn();
    void zoomOut();
    [[nodiscard]] bool isFitted() const { return m_isFitted; }
    [[nodiscard]] ImagePlacement placement() const { return m_placement; }
    void setPlacement(const ImagePlacement &placement);      // kept in view; no longer fitted
    [[nodiscard]] QSize imageSize() const { return m_size; } // of the whole, pixels
    [[nodiscard]] QSize viewSize() const;                    // device pixels
    void setFitsLarger(bool isLarger);                       // fitted, a small one fills the view, and smoothly
    void setFocusShown(bool isShown);                        // by a frame; on a full screen it is plain where the keys go
    [[nodiscard]] QString zoomText() const;                  // "Fit · 43%", "100%"

    [[nodiscard]] QSize sizeHint() const override;

signals:
    void zoomChanged();
    void placementChanged();       // zoomed, panned or fitted anew
    void stepRequested(int steps); // to the next or a former media item

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] const QImage &imageForScale() const;
    [[nodiscard]] qreal scaleToFit() const;
    void place(const ImagePlacement &placement, bool isFitted);
    void zoom(qreal factor, const QPointF &point); // a device pixel
    [[nodiscard]] bool canPan() const;             // it is larger than the view
    void pan(const QPointF &way);                  // device pixels
    void showCursor();

    QList<QImage> m_images; // the whole one, then the halved ones
    QSize m_size;           // of the whole, pixels
    ImagePlacement m_placement;
    bool m_isPreview = false;  // what is shown is a small copy
    bool m_scrollPans = false; // the scrolling that is under way; else it zooms
    bool m_isFitted = true;
    bool m_isFocusShown = true;
    bool m_fitsLarger = false;
    std::optional<QPointF> m_drag; // where the mouse was last, device pixels
};
