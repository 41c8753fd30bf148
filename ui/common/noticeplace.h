// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class NoticeBar;
class QBoxLayout;
class QWidget;

// Where the notice bar is: what passes lies over the content, at its bottom, and moves nothing; what stays has its place in the layout,
// and covers nothing.
class NoticePlace : public QObject
{
    Q_OBJECT

public:
    // The bar is in that layout of the content's parent, at the top of the content.
    NoticePlace(NoticeBar &bar, QBoxLayout &layout, QWidget &content);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void put();

    NoticeBar &m_bar;
    QBoxLayout &m_layout;
    QWidget &m_content;
};
