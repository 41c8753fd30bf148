// SPDX-License-Identifier: MIT
#pragma once

#include "ui/media/player.h"
#include "ui/wall/walllayout.h"

#include <QListView>
#include <QPersistentModelIndex>
#include <QTimer>

class QRubberBand;
class Thumbnails;
class OpenRecord;
class WallHover;
class WallModel;
class WallRows;
class WallThumbnails;

// Pictures of all jobs, in lines that fill the width, under a band for each day. A QListView to screen readers; the places of the items are
// its own. Only what is seen is loaded, what is seen last first.
class WallView : public QListView
{
    Q_OBJECT

public:
    WallView(WallModel &model, Thumbnails &thumbnails, const PlayerMaker &makePlayer, QWidget *parent = nullptr,
             OpenRecord *record = nullptr);

    void setLineHeight(int pixels); // what is in the middle stays there
    [[nodiscard]] int lineHeight() const { return m_metrics.height; }
    [[nodiscard]] QList<int> selectedRows() const; // in the order of the wall

    static constexpr int minLineHeight = 80;
    static constexpr int maxLineHeight = 480;

    [[nodiscard]] QRect visualRect(const QModelIndex &index) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    [[nodiscard]] QModelIndex indexAt(const QPoint &point) const override;
    void doItemsLayout() override;
    void keyboardSearch(const QString &) override {} // it would load all items

signals:
    void currentRowChanged(int row);
    void openRequested(int row); // large
    void lineHeightChanged(int pixels);
    void leaveRequested();
    void compareRequested();
    void trayRequested();            // for what is selected
    void ratingRequested(int stars); // of what is selected; see rating.h
    void dragRequested();            // the same, out of the window

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void startDrag(Qt::DropActions) override { emit dragRequested(); }
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;
    void rowsInserted(const QModelIndex &parent, int start, int end) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end) override;
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles = {}) override;
    [[nodiscard]] int horizontalOffset() const override { return 0; }
    [[nodiscard]] int verticalOffset() const override;
    [[nodiscard]] QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags flags) override;
    [[nodiscard]] QRegion visualRegionForSelection(const QItemSelection &selection) const override;

private:
    [[nodiscard]] WallShapes shapes() const;
    [[nodiscard]] QRect placeOf(int row) const; // on the wall
    [[nodiscard]] QList<int> rowsIn(const QRect &place) const;
    [[nodiscard]] int rowBeyond(int row, int lines) const; // above (-1) or below (1)
    void layOutSoon();
    void layOut();
    void paintItem(QPainter &painter, int row, const QRect &place);
    void requestThumbnails();

    WallModel &m_model;
    WallThumbnails *m_thumbnails;
    WallMetrics m_metrics;
    QList<WallLine> m_lines;
    WallHover *m_hover = nullptr;
    QRubberBand *m_band;
    QPoint m_bandStart; // on the wall
    QTimer m_layOutSoon;
    QTimer m_requestSoon;
    QPersistentModelIndex m_anchor; // from which Shift selects
};
