// SPDX-License-Identifier: MIT
#include "ui/common/flowlayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

FlowLayout::FlowLayout(QWidget *parent)
    : QLayout(parent)
{}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::setCentred(bool isCentred)
{
    m_isCentred = isCentred;
    invalidate();
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    (void)arrange(rect, true);
}

int FlowLayout::arrange(const QRect &rect, bool isMeant) const
{
    const QRect room = rect.marginsRemoved(contentsMargins());
    const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int x = room.left();
    int y = room.top();
    qsizetype rowStart = 0;
    int rowHeight = 0;
    const auto endRow = [&](qsizetype end) { // in the middle of their row, since they are of different heights
        const int left = m_isCentred ? (room.right() + 1 - (x - spacing())) / 2 : 0;
        for (qsizetype i = rowStart; isMeant && i < end; ++i) {
            if (m_items.at(i)->isEmpty())
                continue;
            QRect place = m_items.at(i)->geometry();
            place.moveTop(y + (rowHeight - place.height()) / 2);
            place.translate(direction == Qt::RightToLeft ? -left : left, 0);
            m_items.at(i)->setGeometry(place);
        }
        rowStart = end;
    };
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        QLayoutItem *item = m_items.at(i);
        if (item->isEmpty())
            continue; // hidden
        const QSize size(std::min(item->sizeHint().width(), std::max(item->minimumSize().width(), room.width())),
                         item->sizeHint().height());
        if (x > room.left() && x + size.width() > room.right() + 1) {
            endRow(i);
            x = room.left();
            y += rowHeight + spacing();
            rowHeight = 0;
        }
        if (isMeant)
            item->setGeometry(QStyle::visualRect(direction, room, QRect(QPoint(x, y), size)));
        x += size.width() + spacing();
        rowHeight = std::max(rowHeight, size.height());
    }
    endRow(m_items.size());
    return y + rowHeight - rect.top() + contentsMargins().bottom();
}
