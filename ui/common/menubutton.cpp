// SPDX-License-Identifier: MIT
#include "ui/common/menubutton.h"

#include "ui/common/icons.h"

#include <QCursor>
#include <QMenu>
#include <QStyleOptionToolButton>

using namespace Qt::StringLiterals;

MenuButton::MenuButton(QWidget *parent)
    : QToolButton(parent)
{
    setIcon(symbolicIcon(u"menu"_s));
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    setPopupMode(QToolButton::InstantPopup);
}

void MenuButton::setMenu(QMenu *menu)
{
    QToolButton::setMenu(menu);
    // The button gets no event while the menu is open and the pointer leaves. It would look hovered until the pointer passes again.
    connect(
        menu, &QMenu::aboutToHide, this,
        [this] {
            setAttribute(Qt::WA_UnderMouse, rect().contains(mapFromGlobal(QCursor::pos())));
            update();
        },
        Qt::QueuedConnection);
}

void MenuButton::initStyleOption(QStyleOptionToolButton *option) const
{
    QToolButton::initStyleOption(option);
    option->features &= ~QStyleOptionToolButton::HasMenu;
}
