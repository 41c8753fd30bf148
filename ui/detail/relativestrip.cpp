// SPDX-License-Identifier: MIT
#include "ui/detail/relativestrip.h"

#include "ui/common/flowlayout.h"
#include "ui/common/formatting.h"
#include "ui/common/icons.h"
#include "ui/media/thumbnails.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxPictures = 24;
constexpr int pictureSize = 48; // device-independent pixels, both ways
constexpr int symbolSide = 20;
constexpr int minWidth = 80; // of a button
constexpr int maxWidth = 140;

// In the middle of as much room as a picture has.
QPixmap inRoom(const QPixmap &picture, const QSize &room, qreal ratio)
{
    QPixmap all(room * ratio);
    all.setDevicePixelRatio(ratio);
    all.fill(Qt::transparent);
    const QSizeF size = picture.deviceIndependentSize();
    QPainter painter(&all);
    painter.drawPixmap(QPointF((room.width() - size.width()) / 2, (room.height() - size.height()) / 2), picture);
    return all;
}

} // namespace

RelativeStrip::RelativeStrip(Thumbnails &thumbnails, QWidget *parent)
    : QWidget(parent)
    , m_thumbnails(thumbnails)
    , m_row(new FlowLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(4);
    hide();
    connect(&thumbnails, &Thumbnails::ready, this, [this](const QString &path) {
        if (std::ranges::any_of(m_pictures, [&](const RelativePicture &one) { return one.thumbnail == path; }))
            drawPictures();
    });
}

void RelativeStrip::setPictures(const QList<RelativePicture> &pictures)
{
    if (pictures == m_pictures)
        return;
    m_pictures = pictures;
    m_buttons.clear();
    while (const QLayoutItem *item = m_row->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one that was just clicked
        delete item;
    }
    for (const RelativePicture &picture : pictures.mid(0, maxPictures))
        addButton(picture);
    if (pictures.size() > maxPictures) {
        auto *more = new QLabel(tr("and %n more", "", static_cast<int>(pictures.size() - maxPictures)), this);
        m_row->addWidget(more);
        more->show();
    }
    drawPictures();
    setVisible(!pictures.isEmpty());
}

void RelativeStrip::addButton(const RelativePicture &picture)
{
    auto *button = new QToolButton(this);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    button->setIconSize({pictureSize, pictureSize});
    const QString shown = button->fontMetrics().elidedText(picture.role, Qt::ElideRight, maxWidth - 8);
    button->setText(isolated(QString(shown).replace(u'&', u"&&"_s)));
    button->setFixedWidth(std::clamp(button->sizeHint().width(), minWidth, maxWidth));
    //: %1: what made a job, such as U1; %2: its prompt
    button->setAccessibleName(tr("Open %1: %2").arg(picture.role, picture.text));
    button->setToolTip(button->accessibleName().toHtmlEscaped());
    connect(button, &QToolButton::clicked, this, [this, id = picture.id] { emit openRequested(id); });
    m_row->addWidget(button);
    button->show(); // the layout does so only later
    m_buttons.append(button);
}

void RelativeStrip::drawPictures()
{
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        const RelativePicture &picture = m_pictures.at(i);
        const QSize size(pictureSize, pictureSize);
        QPixmap pixmap = picture.thumbnail.isEmpty() ? QPixmap() : m_thumbnails.thumbnail(picture.thumbnail, size, devicePixelRatioF());
        if (pixmap.isNull())
            pixmap
                = inRoom(symbolicPixmap(picture.symbol, symbolSide, quietText(palette()), devicePixelRatioF()), size, devicePixelRatioF());
        m_buttons.at(i)->setIcon(QIcon(pixmap));
    }
}

void RelativeStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        drawPictures();
}
