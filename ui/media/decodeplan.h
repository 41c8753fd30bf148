// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QSize>

class QIODevice;

// How an image is decoded within a budget of memory. Pure, from the head of the file alone. Bytes throughout.

// What is known of an image before it is decoded.
struct ImageHead
{
    QByteArray format{};        // as QImageReader names it: "png", "jpeg"
    QSize size{};               // pixels, as stored
    int depth = 32;             // bits a pixel when it is read whole
    bool isScalable = false;    // its decoder makes it smaller line by line, and never holds all of it
    bool isProgressive = false; // a JPEG whose decoder holds the coefficients of all of it
};

struct DecodePlan
{
    enum class Way {
        Whole,
        Shrunk,   // made smaller while or right after it is read
        Refused,  // over the budget even so: on request only
        TooLarge, // more pixels than are ever decoded
    };

    Way way = Way::Whole;
    QSize size{};     // to be had, pixels as stored
    qint64 bytes = 0; // what it takes at most: when refused, what decoding it whole would take

    bool operator==(const DecodePlan &) const = default;
};

constexpr qint64 usualDecodeBudget = qint64(256) << 20;

// Of an image as it is looked at: 32 bits a pixel, with its halved copies. `isRequested`: whole, whatever it takes.
[[nodiscard]] DecodePlan decodePlan(const ImageHead &head, qint64 budget, bool isRequested);

// How PNG and JPEG files are stored, from their first bytes; `head` has format and size. The device's position is kept.
void readStorage(QIODevice &device, ImageHead &head);
