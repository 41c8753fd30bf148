// SPDX-License-Identifier: MIT
#pragma once

#include <QPointer>
#include <QStackedWidget>

// Pages of which one is shown. The focus stays in the stack: what had it on a page has it again when that page is shown once more.
class PageStack : public QStackedWidget
{
    Q_OBJECT

public:
    using QStackedWidget::QStackedWidget;

    void turnTo(QWidget *page);

private:
    QPointer<QWidget> m_focused; // on the page that was left
};
