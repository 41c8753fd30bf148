// SPDX-License-Identifier: MIT
#pragma once

class QByteArray;

// May an SVG document be drawn? Only one that is well formed, refers to nothing outside of itself, brings no document type, and is of a
// size that is drawn quickly: what is drawn by reference (use) does not multiply. Pure and slow for large documents; call it in a worker.
[[nodiscard]] bool isSelfContainedSvg(const QByteArray &document);
