// SPDX-License-Identifier: MIT
#include "ui/common/elidedlabel.h"

#include <QEvent>

#include <algorithm>

ElidedLabel::ElidedLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
}

void ElidedLabel::setWords(const QString &words)
{
    if (words == m_words)
        return;
    m_words = words;
    setAccessibleName(words);
    draw();
    updateGeometry();
}

QSize ElidedLabel::sizeHint() const
{
    return QSize(fontMetrics().horizontalAdvance(m_words) + 1, fontMetrics().height()).grownBy(contentsMargins());
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), 4 * fontMetrics().height()), sizeHint().height()};
}

void ElidedLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        draw();
}

void ElidedLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    draw();
}

void ElidedLabel::draw()
{
    const QString shown = fontMetrics().elidedText(m_words, Qt::ElideRight, contentsRect().width());
    setText(shown);
    setToolTip(shown == m_words ? QString() : m_words.toHtmlEscaped());
}
