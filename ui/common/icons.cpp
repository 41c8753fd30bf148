#include "ui/common/icons.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace {

void paintSymbol(QPainter &painter, const QString &name, const QRectF &place, const QColor &color)
{
    // Drawn once in black and then tinted: the files need no colour of their own.
    const qreal ratio = painter.device()->devicePixelRatioF();
    QImage image((place.size() * ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter tinter(&image);
    QSvgRenderer renderer(u":/icons/"_s + name + u".svg"_s);
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    renderer.render(&tinter, QRectF(image.rect()));
    tinter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    tinter.fillRect(image.rect(), color);
    tinter.end();
    painter.drawImage(place, image);
}

class SymbolicEngine : public QIconEngine
{
public:
    explicit SymbolicEngine(const QString &name)
        : m_name(name)
    {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const QPalette palette = QGuiApplication::palette();
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        paintSymbol(*painter, m_name, rect,
                    palette.color(group, mode == QIcon::Selected ? QPalette::HighlightedText : QPalette::ButtonText));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, pixmap.rect(), mode, state);
        return pixmap;
    }

    bool isNull() override { return false; }
    QString key() const override { return u"jobviewer-symbolic"_s; }
    QIconEngine *clone() const override { return new SymbolicEngine(m_name); }

private:
    const QString m_name;
};

} // namespace

QIcon symbolicIcon(const QString &name)
{
    return QIcon(new SymbolicEngine(name)); // QIcon owns it
}

QPixmap symbolicPixmap(const QString &name, int size, const QColor &color, qreal devicePixelRatio)
{
    const QString key = u"symbol/%1/%2/%3/%4"_s.arg(name).arg(size).arg(color.rgba()).arg(devicePixelRatio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(QSize(size, size) * devicePixelRatio);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintSymbol(painter, name, QRectF(0, 0, size, size), color);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}
