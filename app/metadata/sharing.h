// SPDX-License-Identifier: MIT
#pragma once

#include "app/common/result.h"
#include "app/formats/integrity.h"

#include <QByteArray>
#include <QByteArrayView>

// A media file without what it says beyond the picture: PNG text chunks, EXIF, XMP, IPTC, comments, thumbnails, C2PA, what follows the
// end, and everything else that is not known to be needed to show it, at any depth. The coded image data stays the same bytes, with what an
// encoder has put among them (x264 writes its settings there). Kept are the colours of a colour profile, without its texts, and, where it
// is not the usual one, the orientation. Of an mp4 the tracks with pictures and sound stay, and of their media data what is a sample; all
// else becomes zeros, so that nothing moves. Of a sound the coded samples stay and how they are coded, and no title, comment or cover.
//
// Error NotShareable: not a file of such a format or a broken one, or a GUID is left in the bytes, in a place that may not be touched.
// Pure; takes as long as a copy in memory: call it in a worker.
[[nodiscard]] Result<QByteArray> withoutMetadata(QByteArrayView file, FileFormat format);

// Is there a GUID as text, in ASCII or UTF-16?
[[nodiscard]] bool holdsGuid(QByteArrayView bytes);
