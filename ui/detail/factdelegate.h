// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

// A fact's cell: its text wrapped wherever it must (ids and links have no blanks), a name quieter than its value.
class FactDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    // How wide a name is on one line, with its space around.
    [[nodiscard]] static int widthOf(const QString &name, const QFontMetrics &metrics);
    // How tall a row of one line is.
    [[nodiscard]] static int lineHeight(const QFontMetrics &metrics);
    // How tall the cell becomes in this width.
    [[nodiscard]] static int heightFor(const QString &text, const QFont &font, int width);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};
