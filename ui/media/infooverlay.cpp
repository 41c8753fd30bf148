// SPDX-License-Identifier: MIT
#include "ui/media/infooverlay.h"

#include <QPainter>

#include <algorithm>

namespace {

constexpr int distance = 12; // from the corner
constexpr int cornerRadius = 6;
constexpr QColor ground(0, 0, 0, 190); // white on it is read on any picture: 4.5:1 on a white one

} // namespace

InfoOverlay::InfoOverlay(QWidget *parent)
    : QLabel(parent)
{
    setAccessibleName(tr("Info"));
    setTextFormat(Qt::PlainText);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setContentsMargins(10, 7, 10, 7);
    QPalette light = palette();
    light.setColor(QPalette::WindowText, Qt::white);
    setPalette(light);
}

void InfoOverlay::setWords(const QString &words, const QRect &area)
{
    setText(words);
    setAccessibleDescription(words);
    setWordWrap(false);
    QSize size = sizeHint();
    if (const int widest = std::max(0, area.width() - 2 * distance); size.width() > widest) { // in a small cell of a comparison
        setWordWrap(true);
        size = {widest, std::min(heightForWidth(widest), area.height())};
    }
    resize(size);
    move(area.left() + distance, area.bottom() + 1 - distance - height());
    raise();
}

void InfoOverlay::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ground);
        painter.drawRoundedRect(rect(), cornerRadius, cornerRadius);
    }
    QLabel::paintEvent(event);
}
