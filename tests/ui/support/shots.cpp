// SPDX-License-Identifier: MIT
#include "tests/ui/support/shots.h"

#include <QApplication>
#include <QDir>
#include <QPalette>
#include <QStyle>
#include <QStyleFactory>
#include <QWidget>

using namespace Qt::StringLiterals;

void keepShot(QWidget &widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("JOBVIEWER_SHOTS");
    if (!folder.isEmpty() && QDir().mkpath(folder))
        widget.grab().save(folder + u'/' + name + u".png"_s);
}

bool keepsShots()
{
    return !qEnvironmentVariableIsEmpty("JOBVIEWER_SHOTS");
}

void useTheme(Theme theme)
{
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    QPalette palette = QApplication::style()->standardPalette();
    if (theme == Theme::Dark) {
        palette = QPalette(QColor(0x35, 0x37, 0x3b), QColor(0x2b, 0x2d, 0x30));
        palette.setColor(QPalette::Base, QColor(0x23, 0x25, 0x28));
        palette.setColor(QPalette::AlternateBase, QColor(0x2b, 0x2d, 0x30));
        palette.setColor(QPalette::Highlight, QColor(0x2f, 0x65, 0xca));
        palette.setColor(QPalette::HighlightedText, Qt::white);
        palette.setColor(QPalette::Link, QColor(0x7a, 0xb0, 0xff));
    }
    QApplication::setPalette(palette);
}
