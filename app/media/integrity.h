#pragma once

#include "app/media/mediaitem.h"

#include <QByteArrayView>
#include <QString>

class QFile;

// What a file is, and whether it is whole: told by its bytes, never by a name or a header of the answer. Pure, except that isWhole() reads.

enum class FileFormat { Unknown, Png, Jpeg, WebP, Gif, Mp4, Avif, WebM, Html, Json, Text };

// By the first bytes; 64 are enough.
[[nodiscard]] FileFormat formatOf(QByteArrayView head);

[[nodiscard]] MediaClass classOf(FileFormat format);

// With no dot: "png", "jpg", "mp4", …; "bin" for what is not known.
[[nodiscard]] QString extensionOf(FileFormat format);

// May bytes of this format stand for what was promised? An HTML page never; what is no picture and no video only when nothing else was
// promised and its size was told and met.
[[nodiscard]] bool keepsPromise(FileFormat format, MediaClass promised, bool isSizeMet);

// Can isWhole() tell? For other formats only the announced size can.
[[nodiscard]] bool hasKnownEnd(FileFormat format);

// Does the open file end as its format must? PNG: its chunks up to IEND, and the checksums of the critical ones (W3C PNG, 5). JPEG: its
// segments and scans up to EOI (T.81, annex B). WebP: the length of its RIFF. GIF: its blocks up to the trailer (GIF89a). mp4 and AVIF:
// boxes that fill the file, with moov or meta and mdat among them (ISO 14496-12). Bytes after the end are allowed where the format has an
// end of its own. Reads once, in pieces, and never decodes.
[[nodiscard]] bool isWhole(QFile &file, FileFormat format);

// How sure it is that a file is here as its server has it.
enum class Wholeness {
    Whole,        // its format's end is there; of a format without an end: as many bytes as were announced or told
    WholeByCount, // its end is odd or missing, but these are all the bytes that the server has: kept, with a remark
    Cut,          // bytes are missing: worth another try
    Unknown,      // neither an end nor a length: only a second response with the same bytes can tell
};

// Of the open file. `received`: bytes of the response as they came, before any decoding. `announced`: by that response (Content-Length,
// or the total of Content-Range); -1 where none was, and for a file joined from several responses, whose length proves nothing.
// `told`: bytes that the job gives for the file; -1: none. Reads once, in pieces, and never decodes.
[[nodiscard]] Wholeness wholenessOf(QFile &file, FileFormat format, qint64 received, qint64 announced, qint64 told);
