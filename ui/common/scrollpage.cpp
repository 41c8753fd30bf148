// SPDX-License-Identifier: MIT
#include "ui/common/scrollpage.h"

#include <QApplication>
#include <QScrollBar>

ScrollPage::ScrollPage(QWidget *page, QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus); // what is on the page takes it
    setWidgetResizable(true);
    setWidget(page);
    page->setAutoFillBackground(false); // the ground of the tabs shows
    viewport()->setAutoFillBackground(false);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { // Qt does so for the Tab key only
        if (now && widget()->isAncestorOf(now))
            ensureWidgetVisible(now);
    });
}

QSize ScrollPage::sizeHint() const
{
    return widget()->sizeHint() + QSize(barWidth(), 0);
}

QSize ScrollPage::minimumSizeHint() const
{
    return {widget()->minimumSizeHint().width() + barWidth(), QScrollArea::minimumSizeHint().height()};
}

int ScrollPage::barWidth() const
{
    return verticalScrollBar()->sizeHint().width();
}
