// SPDX-License-Identifier: MIT
#include "ui/common/pagestack.h"

void PageStack::turnTo(QWidget *page)
{
    if (page == currentWidget())
        return;
    QWidget *focused = window()->focusWidget();
    const bool hadFocus = focused && isAncestorOf(focused);
    if (hadFocus && focused != currentWidget())
        m_focused = focused;
    setCurrentWidget(page); // hands the focus to whatever comes next in the window
    if (!hadFocus)
        return;
    QWidget *target = m_focused && page->isAncestorOf(m_focused) && m_focused->isVisible() ? m_focused.data() : page;
    target->setFocus();
}
