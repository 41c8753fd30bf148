// SPDX-License-Identifier: MIT
#include "ui/media/waveform.h"

#include <QPainter>
#include <QtEndian>

#include <algorithm>
#include <cmath>

namespace {

constexpr qsizetype sampleSize = 2;
constexpr qreal barWidth = 3;
constexpr qreal barGap = 2;
constexpr qreal leastBar = 2; // height: silence is seen as well

} // namespace

Waveform waveformOf(QByteArrayView samples, qsizetype parts)
{
    const qsizetype count = samples.size() / sampleSize;
    const qsizetype used = std::min(parts, count);
    Waveform peaks;
    peaks.reserve(used);
    float loudest = 0;
    for (qsizetype part = 0; part < used; ++part) {
        const qsizetype end = count * (part + 1) / used;
        int peak = 0;
        for (qsizetype i = count * part / used; i < end; ++i)
            peak = std::max(peak, std::abs(int{qFromLittleEndian<qint16>(samples.data() + i * sampleSize)}));
        peaks.append(static_cast<float>(peak));
        loudest = std::max(loudest, peaks.last());
    }
    for (float &peak : peaks)
        peak = loudest > 0 ? peak / loudest : 0;
    return peaks;
}

void paintWaveform(QPainter &painter, const QRectF &place, const Waveform &waveform, double played, const WaveformColors &colors)
{
    const auto bars = static_cast<qsizetype>((place.width() + barGap) / (barWidth + barGap));
    if (bars <= 0 || waveform.isEmpty())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    for (qsizetype bar = 0; bar < bars; ++bar) {
        const qsizetype from = waveform.size() * bar / bars;
        const qsizetype to = std::max(from + 1, waveform.size() * (bar + 1) / bars);
        const float peak = *std::max_element(waveform.begin() + from, waveform.begin() + std::min(to, waveform.size()));
        const qreal height = std::max(leastBar, place.height() * static_cast<qreal>(peak));
        const QRectF box(place.left() + static_cast<qreal>(bar) * (barWidth + barGap), place.center().y() - height / 2, barWidth, height);
        painter.setBrush((static_cast<double>(bar) + 0.5) / static_cast<double>(bars) <= played ? colors.played : colors.rest);
        painter.drawRoundedRect(box, barWidth / 2, barWidth / 2);
    }
    painter.restore();
}

QImage waveformImage(const Waveform &waveform, const QSize &size, qreal devicePixelRatio)
{
    if (waveform.isEmpty() || size.isEmpty())
        return {};
    QImage image((QSizeF(size) * devicePixelRatio).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(devicePixelRatio);
    image.fill(QColor(0x2b, 0x3a, 0x55));
    QPainter painter(&image);
    const QRectF place = QRectF(QPointF(), QSizeF(size)).adjusted(5, size.height() * 0.2, -5, -size.height() * 0.2);
    paintWaveform(painter, place, waveform, 0, {.played = {}, .rest = QColor(0xb9, 0xcf, 0xf7)});
    return image;
}
