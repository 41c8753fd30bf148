// SPDX-License-Identifier: MIT
#pragma once

#include "app/job/jobdetails.h"

#include <QWidget>

class FactModel;
class QTableView;
class QToolButton;

// A table of facts, as tall as its rows: the page around it scrolls. Beside each row stand its buttons: copy, and show or open where that
// means something. With the keyboard: arrows move, Ctrl+C copies the value, Enter shows a private value or opens a link.
class FactTable : public QWidget
{
    Q_OBJECT

public:
    explicit FactTable(const QString &name, QWidget *parent = nullptr);

    void setFacts(const QList<Field> &facts);
    void hidePrivate();

    // Tables below each other share the width of their names.
    [[nodiscard]] int nameWidth() const { return m_widestName; }
    void setNameWidth(int width);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void copyRequested(const QString &text, bool isPrivate);
    void linkActivated(const QUrl &url);
    void rowReached(const QRect &place); // with the keyboard, in this widget

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct RowButtons
    {
        QToolButton *copy = nullptr;
        QToolButton *second = nullptr; // show, hide or open; may be null
    };

    struct Columns
    {
        int name = 0;
        int value = 0;
        [[nodiscard]] int both() const { return name + value; }
    };

    bool handleKey(QKeyEvent *event);
    void showMenu(const QPoint &place);
    void copy(int row);
    void act(int row);
    void makeButtons();
    void nameButtons();
    void measureNames();
    void changeLayout();
    void layOut();
    [[nodiscard]] Columns columnsFor(int width) const;
    [[nodiscard]] const QList<int> &heightsFor(int width) const;

    FactModel *const m_model;
    QTableView *const m_view;
    QList<RowButtons> m_buttons;
    int m_widestName = 0;
    int m_nameWidth = 0;
    mutable QList<int> m_heights; // of the rows, in m_heightsWidth; a layout reads them several times
    mutable int m_heightsWidth = -1;
};
