// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

// The parts of sharing.h, one a format. Each lists what may stay; whatever is new or unknown goes. Nothing: the bytes are not what they
// should be. They read each byte a bounded number of times, whatever the file says of lengths.
[[nodiscard]] std::optional<QByteArray> strippedPng(QByteArrayView file);
[[nodiscard]] std::optional<QByteArray> strippedJpeg(QByteArrayView file);
[[nodiscard]] std::optional<QByteArray> strippedWebP(QByteArrayView file);
[[nodiscard]] std::optional<QByteArray> strippedGif(QByteArrayView file);
[[nodiscard]] std::optional<QByteArray> strippedMp4(QByteArrayView file);
[[nodiscard]] std::optional<QByteArray> strippedMp3(QByteArrayView file);
[[nodiscard]] std::optional<QByteArray> strippedWav(QByteArrayView file);
[[nodiscard]] std::optional<QByteArray> strippedFlac(QByteArrayView file);
[[nodiscard]] std::optional<QByteArray> strippedOgg(QByteArrayView file); // with Vorbis or Opus

// Bytes of the tag (ID3, APE) that begins there, as they lie before and behind sounds; 0: none does; -1: it is longer than the file.
[[nodiscard]] qsizetype soundTagLength(QByteArrayView rest);

// The orientation of an EXIF block (TIFF 6.0; EXIF 2.32, tag 0x0112), 1 to 8; 1, the usual one, also where it has none.
[[nodiscard]] int orientationIn(QByteArrayView tiff);

// An EXIF block that holds the orientation and nothing else.
[[nodiscard]] QByteArray exifOf(int orientation);

// A colour profile (ICC.1, version 2 or 4) with what colours are made of, each at its place: no texts, no times, no makers, nothing between
// the parts. Empty: it is none, and no program uses it.
[[nodiscard]] QByteArray strippedProfile(QByteArrayView profile);

// Starts with the letters?
[[nodiscard]] inline bool startsWith(QByteArrayView bytes, QByteArrayView letters)
{
    return bytes.size() >= letters.size() && bytes.first(letters.size()) == letters;
}
