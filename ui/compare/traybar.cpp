// SPDX-License-Identifier: MIT
#include "ui/compare/traybar.h"

#include "ui/common/flowlayout.h"
#include "ui/common/formatting.h"
#include "ui/common/icons.h"
#include "ui/media/thumbnails.h"

#include <QAccessible>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr QSize pictureBox(40, 30); // device-independent pixels

QString trayName(const TrayItem &item)
{
    return item.title.isEmpty() ? item.label : item.label + u", "_s + item.title; // as the wall says it
}

// Its middle, in just the size of a box: a thumbnail covers that.
QPixmap middleOf(const QPixmap &picture, qreal ratio)
{
    QRect part(QPoint(), (QSizeF(pictureBox) * ratio).toSize());
    part.moveCenter(picture.rect().center());
    QPixmap cut = picture.copy(part & picture.rect());
    cut.setDevicePixelRatio(ratio);
    return cut;
}

QToolButton *textButton(const QString &text, const QString &toolTip, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setText(text);
    button->setAccessibleName(text);
    button->setToolTip(toolTip);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus); // a click leaves the keys with what is looked at
    return button;
}

} // namespace

TrayBar::TrayBar(Thumbnails &thumbnails, QWidget *parent)
    : QWidget(parent)
    , m_thumbnails(thumbnails)
    , m_row(new QWidget(this))
    , m_rowLayout(new QHBoxLayout(m_row))
    , m_compare(textButton(tr("Compare"), tr("Compare side by side (C)"), this))
    , m_clear(textButton(tr("Clear"), tr("Remove all from the comparison"), this))
{
    setAccessibleName(tr("Items to Compare"));
    m_compare->setIcon(symbolicIcon(u"compare"_s));
    m_compare->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_rowLayout->setContentsMargins(0, 0, 0, 0);
    m_rowLayout->setSpacing(6);
    auto *layout = new FlowLayout(this); // the buttons go below where the window is narrow
    layout->setContentsMargins(8, 3, 8, 3);
    layout->setSpacing(6);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_row, m_compare, m_clear})
        layout->addWidget(widget);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    hide();
    connect(m_compare, &QToolButton::clicked, this, &TrayBar::compareRequested);
    connect(m_clear, &QToolButton::clicked, this, &TrayBar::clearRequested);
    connect(&thumbnails, &Thumbnails::ready, this, [this](const QString &path) {
        if (std::ranges::any_of(m_items, [&](const TrayItem &item) { return item.path == path; }))
            drawPictures();
    });
}

void TrayBar::setItems(const QList<TrayItem> &items)
{
    if (items == m_items)
        return;
    const qsizetype focused = focusedCell();
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    m_items = items;
    const QList<Cell> former = std::exchange(m_cells, {});
    for (const TrayItem &item : items)
        m_cells.append(makeCell(item));
    m_compare->setEnabled(items.size() > 1);
    QWidget *before = nullptr; // Tab goes along the row, and on to the buttons
    for (const Cell &cell : std::as_const(m_cells)) {
        if (before)
            setTabOrder(before, cell.remove);
        before = cell.remove;
    }
    if (before) {
        setTabOrder(before, m_compare);
        setTabOrder(m_compare, m_clear);
    }
    if (focused >= 0 && !m_cells.isEmpty())
        m_cells.at(std::min(focused, m_cells.size() - 1)).remove->setFocus();
    setVisible(!items.isEmpty());
    for (const Cell &cell : former) {
        cell.box->hide();
        cell.box->deleteLater(); // its button may be the one that was just clicked
    }
    drawPictures();
    if (hadFocus && items.isEmpty())
        emit focusLost();
    QStringList names;
    for (const TrayItem &item : items)
        names.append(trayName(item));
    setAccessibleDescription(names.join(u"; "_s));
    if (!items.isEmpty()) {
        QAccessibleEvent event(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&event);
    }
}

TrayBar::Cell TrayBar::makeCell(const TrayItem &item)
{
    const QString name = trayName(item);
    Cell cell{.box = new QWidget(m_row)};
    cell.picture = new QLabel(cell.box);
    cell.remove = new QToolButton(cell.box);
    cell.picture->setFixedSize(pictureBox);
    cell.picture->setAlignment(Qt::AlignCenter);
    cell.picture->setAccessibleName(name);
    cell.picture->setToolTip(name.toHtmlEscaped());
    cell.remove->setIcon(symbolicIcon(u"close"_s));
    cell.remove->setAutoRaise(true);
    cell.remove->setFocusPolicy(Qt::TabFocus);
    //: %1: a media item: "Image 2, a lighthouse in a storm"
    cell.remove->setAccessibleName(tr("Remove %1 from Comparison").arg(name));
    cell.remove->setToolTip(cell.remove->accessibleName().toHtmlEscaped());
    connect(cell.remove, &QToolButton::clicked, this, [this, media = item.media] { emit removeRequested(media); });
    auto *layout = new QHBoxLayout(cell.box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(cell.picture);
    layout->addWidget(cell.remove);
    m_rowLayout->addWidget(cell.box);
    cell.box->show();
    return cell;
}

qsizetype TrayBar::focusedCell() const
{
    const auto cell = std::find_if(m_cells.begin(), m_cells.end(), [](const Cell &each) { return each.remove->hasFocus(); });
    return cell == m_cells.end() ? -1 : cell - m_cells.begin();
}

void TrayBar::drawPictures()
{
    for (qsizetype i = 0; i < m_cells.size(); ++i) {
        const QPixmap picture = m_thumbnails.thumbnail(m_items.at(i).path, pictureBox, devicePixelRatioF());
        const bool isVideo = !m_thumbnails.canMake(m_items.at(i).path);
        const QString symbol = isVideo ? u"video"_s : u"image"_s;
        m_cells.at(i).picture->setPixmap(picture.isNull()
                                             ? symbolicPixmap(symbol, pictureBox.height() / 2, quietText(palette()), devicePixelRatioF())
                                             : middleOf(picture, devicePixelRatioF()));
    }
}

void TrayBar::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const qsizetype focused = focusedCell();
    if (isPlain && event->key() == Qt::Key_C && m_compare->isEnabled())
        emit compareRequested();
    else if (isPlain && event->key() == Qt::Key_Delete && focused >= 0)
        emit removeRequested(m_items.at(focused).media);
    else
        QWidget::keyPressEvent(event);
}
