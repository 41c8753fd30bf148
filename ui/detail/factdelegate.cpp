// SPDX-License-Identifier: MIT
#include "ui/detail/factdelegate.h"

#include "ui/common/formatting.h"
#include "ui/detail/factmodel.h"

#include <QPainter>
#include <QTableView>
#include <QTextLayout>

#include <cmath>

namespace {

constexpr int spaceAbove = 5;
constexpr int spaceBeside = 6;

// Lines of `width`; answers how tall they are together. They stand at the side where the window's language begins; an id in an Arabic
// window is still read from the left.
qreal layOut(QTextLayout &layout, int width, Qt::LayoutDirection direction = Qt::LeftToRight)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(layout.text().isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment(Qt::AlignAbsolute | (direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft));
    layout.setTextOption(option);
    qreal height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(width, 1));
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    return height;
}

QString inLines(QString text)
{
    return text.replace(u'\n', QChar::LineSeparator);
}

// A row is current only for the keyboard.
bool isHighlighted(const QStyleOptionViewItem &option)
{
    return option.state & QStyle::State_Selected && option.widget && option.widget->hasFocus();
}

QColor textColor(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (isHighlighted(option))
        return option.palette.color(QPalette::HighlightedText);
    if (index.column() == FactModel::NameColumn)
        return quietText(option.palette);
    return option.palette.color(index.data(FactModel::LinkRole).toBool() ? QPalette::Link : QPalette::Text);
}

} // namespace

int FactDelegate::widthOf(const QString &name, const QFontMetrics &metrics)
{
    return metrics.horizontalAdvance(name) + 2 * spaceBeside + 4; // a layout rounds differently
}

int FactDelegate::lineHeight(const QFontMetrics &metrics)
{
    return metrics.height() + 2 * spaceAbove;
}

int FactDelegate::heightFor(const QString &text, const QFont &font, int width)
{
    QTextLayout layout(inLines(text), font);
    return static_cast<int>(std::ceil(layOut(layout, width - 2 * spaceBeside))) + 2 * spaceAbove;
}

void FactDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (isHighlighted(option))
        painter->fillRect(option.rect, option.widget->parentWidget()->palette().brush(QPalette::Highlight)); // the view's own has none
    const QRect place = option.rect.adjusted(spaceBeside, spaceAbove, -spaceBeside, -spaceAbove);
    const QString text = inLines(index.data().toString());
    QTextLayout layout(text, option.font);
    layOut(layout, place.width(), option.direction);
    painter->save();
    painter->setClipRect(option.rect, Qt::IntersectClip);
    painter->setPen(textColor(option, index));
    layout.draw(painter, place.topLeft());
    painter->restore();
}

QSize FactDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *table = qobject_cast<const QTableView *>(option.widget);
    const int width = table ? table->columnWidth(index.column()) : 200;
    return {width, heightFor(index.data().toString(), option.font, width)};
}
