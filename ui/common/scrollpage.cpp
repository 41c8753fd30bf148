// SPDX-License-Identifier: MIT
#include "ui/common/scrollpage.h"

#include <QApplication>
#include <QEvent>
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

bool ScrollPage::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) // the page has another size by now: the dialog may have room for it
        updateGeometry();
    return QScrollArea::event(event);
}

int ScrollPage::barWidth() const
{
    return verticalScrollBar()->sizeHint().width();
}
