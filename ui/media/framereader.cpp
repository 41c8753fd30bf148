// SPDX-License-Identifier: MIT
#include "ui/media/framereader.h"

using namespace std::chrono_literals;

namespace {

// Files with no pause, or nearly none, mean nothing by it: they are shown as every browser shows them.
std::chrono::milliseconds shownFor(int delay)
{
    return delay <= 10 ? 100ms : std::chrono::milliseconds(delay);
}

} // namespace

FrameReader::FrameReader(const QString &path)
    : m_path(path)
{}

void FrameReader::open()
{
    m_reader.emplace();
    m_reader->setDecideFormatFromContent(true);
    m_reader->setFileName(m_path);
    m_next = 0;
}

std::optional<Frame> FrameReader::read(int number)
{
    if (!m_reader || number < m_next)
        open();
    QImage image;
    for (; m_next <= number; ++m_next) {
        if (!m_reader->read(&image))
            return {};
    }
    image.convertTo(image.hasAlphaChannel() ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32); // these paint quickly
    return Frame{.image = image, .number = number, .count = m_reader->imageCount(), .delay = shownFor(m_reader->nextImageDelay())};
}
