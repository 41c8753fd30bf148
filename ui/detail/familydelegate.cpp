#include "ui/detail/familydelegate.h"

#include "ui/common/icons.h"
#include "ui/media/thumbnails.h"

#include <QWidget>

FamilyDelegate::FamilyDelegate(Thumbnails &thumbnails, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_thumbnails(thumbnails)
{}

void FamilyDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.column() != 0)
        return;
    const QSize size(pictureSize, pictureSize);
    const qreal ratio = option->widget ? option->widget->devicePixelRatioF() : 1;
    const QPixmap picture = m_thumbnails.thumbnail(index.data(PicturePathRole).toString(), size, ratio);
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->decorationSize = size;
    option->icon = picture.isNull() ? symbolicIcon(index.data(SymbolRole).toString()) : QIcon(picture);
    if (!picture.isNull())
        option->icon.addPixmap(picture, QIcon::Selected); // else the style tints it
}
