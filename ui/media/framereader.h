// SPDX-License-Identifier: MIT
#pragma once

#include <QImage>
#include <QImageReader>

#include <chrono>
#include <optional>

struct Frame
{
    QImage image{};
    int number = 0;                       // from 0
    int count = 1;                        // of all
    std::chrono::milliseconds delay{100}; // until the next is due
};

// Reads the frames of an animated WebP or GIF, one in memory at a time. Slow: used in workers, by one at a time. Forward is quick; for a
// step back all is read again from the start.
class FrameReader
{
public:
    explicit FrameReader(const QString &path);

    [[nodiscard]] std::optional<Frame> read(int number); // none: it cannot be read

private:
    void open();

    const QString m_path;
    std::optional<QImageReader> m_reader{};
    int m_next = 0;
};
