// SPDX-License-Identifier: MIT
#pragma once

#include "ui/media/decodeplan.h"

#include <QImage>
#include <QList>
#include <QSize>
#include <QString>

#include <atomic>
#include <memory>
#include <variant>

// Decodes pictures on disk. Pure functions from a path to a value, slow: call them in a worker.

// A picture as it is looked at: turned upright, in sRGB, in a format that paints quickly.
struct LoadedImage
{
    QImage image{};          // smaller than `size` where the whole would be over the budget
    QList<QImage> smaller{}; // each half as wide as the one before, for painting shrunk
    QSize size{};            // of the file, in pixels, upright
    QString formatName{};    // "PNG", "JPEG", "WebP", "GIF", "AVIF", "BMP", "ICO", "TIFF", "SVG"
    bool isAnimated = false; // has more than one frame; `image` is the first
};

struct ImageProblem
{
    enum class Kind {
        Unreadable, // the file cannot be opened, or is damaged
        OverBudget, // would take more memory than it may, and is decoded on request only
        TooLarge,   // more pixels than this program takes into memory
        NotAnImage, // of no format that can be shown here
    };

    Kind kind = Kind::Unreadable;
    QSize size{};     // in pixels, where known
    qint64 bytes = 0; // OverBudget: what it would take

    bool operator==(const ImageProblem &) const = default;
};

using ImageResult = std::variant<LoadedImage, ImageProblem>;

struct DecodeOptions
{
    qint64 budget = usualDecodeBudget;                     // bytes, for one image
    bool isRequested = false;                              // by the user, who knows what it takes: whole, also over the budget
    std::shared_ptr<const std::atomic_bool> isCancelled{}; // set from any thread: the decoder stops soon, and the image is unreadable
};

// The format is known by the content. What is over the budget is read shrunk where that helps (see decodePlan()).
[[nodiscard]] ImageResult readImage(const QString &path, const DecodeOptions &options = {});

// In pixels, upright, from the head of the file alone; invalid when there is none.
[[nodiscard]] QSize readSize(const QString &path);

// Covers `box` (device-independent pixels) at this ratio, aspect kept, never larger than the file's own; null when it cannot be read.
[[nodiscard]] QImage readThumbnail(const QString &path, const QSize &box, qreal devicePixelRatio, const DecodeOptions &options = {});

// Halved again and again while the longer side is over 1,000 pixels; empty for a small image. Of an image of 32 bits a pixel, as
// readImage() returns it.
[[nodiscard]] QList<QImage> halvedCopies(const QImage &image);
