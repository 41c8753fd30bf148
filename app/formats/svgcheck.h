// SPDX-License-Identifier: MIT
#pragma once

class QByteArray;
class QString;

// May an SVG document be drawn? Only one that is well formed, refers to nothing outside of itself, brings no document type, and is of a
// size that is drawn quickly: what is drawn by reference (use) does not multiply. Pure and slow for large documents; call it in a worker.
[[nodiscard]] bool isSelfContainedSvg(const QByteArray &document);

// Is it a file that Qt takes for SVG, but that must not be drawn? Qt would read the files that it refers to, and draw whatever it
// multiplies to. Reads all of such a file.
[[nodiscard]] bool isUnsafeSvg(const QString &path);
