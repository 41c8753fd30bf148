// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

// Pictures and videos with metadata of every kind, each of which holds a GUID; made of the whole files in tests/data/media.

inline constexpr char ownerGuid[] = "0123abcd-1234-4abc-8def-0123456789ab";

[[nodiscard]] QByteArray exifBlock(int orientation); // with a comment and a maker's note in ASCII and UTF-16
[[nodiscard]] QByteArray pngChunk(const QByteArray &type, const QByteArray &data);
[[nodiscard]] QByteArray riffChunk(const QByteArray &name, const QByteArray &data);
[[nodiscard]] QByteArray jpegSegment(int marker, const QByteArray &data);
[[nodiscard]] QByteArray mp4Box(const QByteArray &type, const QByteArray &content);

[[nodiscard]] QByteArray colourProfile(const QByteArray &curve = {}); // ICC, with a GUID in its description and that in a table

[[nodiscard]] QByteArray fullOfMetadataPng(const QByteArray &png, int orientation = 1);
[[nodiscard]] QByteArray fullOfMetadataJpeg(const QByteArray &jpeg, int orientation = 1);
[[nodiscard]] QByteArray fullOfMetadataWebP(const QByteArray &webp, int orientation = 1); // of a file of any of the three layouts
[[nodiscard]] QByteArray fullOfMetadataGif(const QByteArray &gif);
[[nodiscard]] QByteArray fullOfMetadataMp4(const QByteArray &mp4);
