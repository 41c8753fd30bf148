// SPDX-License-Identifier: MIT
#include "ui/detail/familydelegate.h"

#include "ui/common/formatting.h"
#include "ui/common/icons.h"
#include "ui/media/thumbnails.h"

#include <QWidget>

#include <QPainter>

namespace {

constexpr int symbolSize = 18;

// In the middle of as much room as a picture has: else QIcon draws it larger on a screen of higher density.
QPixmap centred(const QPixmap &symbol, const QSize &size, qreal ratio)
{
    QPixmap room(size * ratio);
    room.setDevicePixelRatio(ratio);
    room.fill(Qt::transparent);
    QPainter painter(&room);
    painter.drawPixmap((size.width() - symbolSize) / 2, (size.height() - symbolSize) / 2, symbol);
    return room;
}

} // namespace

FamilyDelegate::FamilyDelegate(Thumbnails &thumbnails, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_thumbnails(thumbnails)
{}

void FamilyDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->text = isolated(option->text); // where it is cut off, too, it is at the end of the text
    if (index.column() != 0)
        return;
    const QSize size(imageSize, imageSize);
    const qreal ratio = option->widget ? option->widget->devicePixelRatioF() : 1;
    const QPixmap picture = m_thumbnails.thumbnail(index.data(ImagePathRole).toString(), size, ratio);
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->decorationSize = size;
    if (picture.isNull()) {
        const bool isSelected = option->state & QStyle::State_Selected;
        const QColor color = isSelected ? option->palette.color(QPalette::HighlightedText) : quietText(option->palette);
        option->icon = QIcon(centred(symbolicPixmap(index.data(SymbolRole).toString(), symbolSize, color, ratio), size, ratio));
    } else {
        option->icon = QIcon(picture);
    }
    option->icon.addPixmap(option->icon.pixmap(size, ratio), QIcon::Selected); // else the style tints it
}
