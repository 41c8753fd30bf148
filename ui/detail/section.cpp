// SPDX-License-Identifier: MIT
#include "ui/detail/section.h"

#include "app/text/privacy.h"
#include "ui/common/icons.h"

#include <QLabel>
#include <QToolButton>

QLabel *newSectionTitle(QWidget *parent)
{
    auto *title = new QLabel(parent);
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    const bool isMirrored = parent->layoutDirection() == Qt::RightToLeft;
    title->setAlignment(Qt::AlignAbsolute | Qt::AlignVCenter
                        | (isMirrored ? Qt::AlignRight : Qt::AlignLeft)); // whatever the title's script
    QFont font = title->font();
    font.setWeight(QFont::DemiBold);
    title->setFont(font);
    return title;
}

QToolButton *newSectionButton(const QString &icon, const QString &text, const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    if (!icon.isEmpty())
        button->setIcon(symbolicIcon(icon, button)); // also on the full screen, which is black
    button->setText(text);
    button->setToolButtonStyle(text.isEmpty() ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    if (text.isEmpty())
        button->setFixedSize(sectionButton, sectionButton);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(name);
    button->setToolTip(name.toHtmlEscaped());
    return button;
}

bool isPrivateText(const QString &text)
{
    return holdsPrivateLink(text) || holdsGuid(text);
}
