// SPDX-License-Identifier: MIT
#pragma once

#include "app/compare/comparetray.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QToolButton;
class Thumbnails;

// What is put aside to be compared, as small pictures in a row, each with a button that takes it out. Hidden while there is none.
class TrayBar : public QWidget
{
    Q_OBJECT

public:
    explicit TrayBar(Thumbnails &thumbnails, QWidget *parent = nullptr); // thumbnails: outlive the bar

    void setItems(const QList<TrayItem> &items);

signals:
    void removeRequested(const MediaKey &media);
    void compareRequested();
    void clearRequested();
    void focusLost(); // with the last item, or with what the focus was on

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Cell
    {
        QWidget *box = nullptr;
        QLabel *picture = nullptr;
        QToolButton *remove = nullptr;
    };

    [[nodiscard]] Cell makeCell(const TrayItem &item);
    [[nodiscard]] qsizetype focusedCell() const; // -1: none
    void drawPictures();

    Thumbnails &m_thumbnails;
    QWidget *m_row;
    QHBoxLayout *m_rowLayout;
    QToolButton *m_compare;
    QToolButton *m_clear;
    QList<TrayItem> m_items;
    QList<Cell> m_cells; // one for each
};
