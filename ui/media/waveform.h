// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QColor>
#include <QImage>
#include <QList>
#include <QRectF>

class QPainter;

// How loud a sound is from its beginning to its end: the peak of each of equal parts, 0 to 1. Empty: not known.
using Waveform = QList<float>;

// Of mono samples of 16 bits each, little-endian. At most so many parts; the loudest of all becomes 1, silence stays 0. Pure.
[[nodiscard]] Waveform waveformOf(QByteArrayView samples, qsizetype parts);

struct WaveformColors
{
    QColor played{};
    QColor rest{};
};

// Bars around the middle line, as many as fit. `played` is the part of the sound that has been heard, 0 to 1.
void paintWaveform(QPainter &painter, const QRectF &place, const Waveform &waveform, double played, const WaveformColors &colors);

// Small, for lists: readable on light and dark.
[[nodiscard]] QImage waveformImage(const Waveform &waveform, const QSize &size, qreal devicePixelRatio);
