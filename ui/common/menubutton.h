// SPDX-License-Identifier: MIT
#pragma once

#include <QToolButton>

class QMenu;

// Three dots that open a menu; they need no arrow besides. A style sheet that takes it away would keep the colours of an earlier theme.
class MenuButton : public QToolButton
{
    Q_OBJECT

public:
    explicit MenuButton(QWidget *parent = nullptr);

    void setMenu(QMenu *menu);

protected:
    void initStyleOption(QStyleOptionToolButton *option) const override;
};
