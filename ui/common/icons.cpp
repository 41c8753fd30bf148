// SPDX-License-Identifier: MIT
#include "ui/common/icons.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QPointer>
#include <QSvgRenderer>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace {

// `size` in pixels. Kept: reading and drawing an SVG file anew for each painting of a button takes a good part of a millisecond.
QPixmap keptSymbol(const QString &name, const QSize &size, const QColor &color)
{
    const QString key = u"symbol/%1/%2x%3/%4"_s.arg(name).arg(size.width()).arg(size.height()).arg(color.rgba());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    // Drawn once in black and then tinted: the files need no colour of their own.
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    QSvgRenderer renderer(u":/icons/"_s + name + u".svg"_s);
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    renderer.render(&painter, QRectF(image.rect()));
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(image.rect(), color);
    painter.end();
    pixmap = QPixmap::fromImage(image);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class SymbolicEngine : public QIconEngine
{
public:
    SymbolicEngine(const QString &name, const QWidget *widget)
        : m_name(name)
        , m_widget(widget)
    {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, pixmap((QSizeF(rect.size()) * ratio).toSize(), mode, state));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        const QPalette palette = m_widget ? m_widget->palette() : QGuiApplication::palette();
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        return keptSymbol(m_name, size, palette.color(group, mode == QIcon::Selected ? QPalette::HighlightedText : QPalette::ButtonText));
    }

    bool isNull() override { return false; }
    QString key() const override { return u"jobviewer-symbolic"_s; }
    QIconEngine *clone() const override { return new SymbolicEngine(m_name, m_widget); }

private:
    const QString m_name;
    const QPointer<const QWidget> m_widget; // an icon may outlive it
};

} // namespace

QIcon symbolicIcon(const QString &name, const QWidget *widget)
{
    return QIcon(new SymbolicEngine(name, widget)); // QIcon owns it
}

QPixmap symbolicPixmap(const QString &name, int size, const QColor &color, qreal devicePixelRatio)
{
    QPixmap pixmap = keptSymbol(name, QSize(size, size) * devicePixelRatio, color);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}
