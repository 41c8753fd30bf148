// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

// Files that are whole by the rules of their formats, and of an exact size; no decoder would like them. Equal arguments return equal bytes,
// another salt returns others. `size` is in bytes, at least 200.
[[nodiscard]] QByteArray pngFile(qsizetype size, int salt = 0);
[[nodiscard]] QByteArray jpegFile(qsizetype size, int salt = 0);
[[nodiscard]] QByteArray webpFile(qsizetype size, int salt = 0); // an even size
[[nodiscard]] QByteArray mp4File(qsizetype size, int salt = 0);
