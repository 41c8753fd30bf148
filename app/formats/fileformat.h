// SPDX-License-Identifier: MIT
#pragma once

#include "app/job/mediaitem.h"

#include <QByteArrayView>
#include <QString>

// What a file is: read from its first bytes, never from a name or a header of the response. Pure functions.

enum class FileFormat {
    Unknown,
    Png,
    Jpeg,
    WebP,
    Gif,
    Avif,
    Heic,
    Jxl,           // JPEG XL in boxes
    JxlCodestream, // JPEG XL without them
    Bmp,
    Tiff,
    Ico,
    Cr3, // Canon's raw picture, in ISO boxes
    Svg,
    Mp4,
    Mov,
    ThreeGp,
    WebM,
    Matroska,
    Avi,
    M4a,
    Mp3,
    Aac,
    Wav,
    Flac,
    Ogg,
    Opus, // in Ogg
    Pdf,
    Zip,
    Html,
    Json,
    Text,
};

// By the first bytes: 64 are enough for all but SVG, whose comments may be longer, and ISO files of an unknown brand.
[[nodiscard]] FileFormat formatOf(QByteArrayView head);

// What it is to its viewer: a picture is decoded, a movie is played, sounds too.
[[nodiscard]] MediaType classOf(FileFormat format);

// With no dot: "png", "jpg", "mp4", …; "bin" for what is not known.
[[nodiscard]] QString extensionOf(FileFormat format);

// The other way round, of a file that is named by extensionOf(); Unknown for all other names.
[[nodiscard]] FileFormat formatOfName(const QString &name);

// Sound alone, as far as the format says.
[[nodiscard]] bool isSound(FileFormat format);

// The extension under which a file of this format is saved: its own, but where the format does not say what is in the file (an unknown
// one, plain text, an archive; what begins like JSON, and the raw pictures in TIFF), the one of `name` (of its URL) if that is of a
// passive kind that can begin so.
[[nodiscard]] QString extensionOf(FileFormat format, const QString &name);

// As people call it: "HEIC", "JPEG XL", "MP3"; empty for what is not known, and not translated.
[[nodiscard]] QString nameOf(FileFormat format);

// Do its first bytes say for sure what it is? Others could be anything, or damaged.
[[nodiscard]] bool hasMagic(FileFormat format);

// A picture that any browser shows; others are worth a word where another kind was announced.
[[nodiscard]] bool isCommonImage(FileFormat format);

// May a file of this format be the expected one? An HTML page never is. A sound may be in a container of videos. Where any type is
// expected, a file without a magic number, and JSON where a text is, is accepted only if its size is listed and met: it could be the text
// of an error.
[[nodiscard]] bool matchesExpectation(FileFormat format, MediaType type, bool isSizeMet);
