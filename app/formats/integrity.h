// SPDX-License-Identifier: MIT
#pragma once

#include "app/formats/fileends.h"
#include "app/formats/fileformat.h"

class QFile;

// Is a file whole? By its bytes and by how many there should be. Pure, except that the file is read: once, in pieces, never decoded.

// What the end of the open file says by the rules of its format. An empty file misses it.
[[nodiscard]] FileEnd endOf(QFile &file, FileFormat format);

// The format's own end is there; bytes may follow it.
[[nodiscard]] bool isEnded(FileEnd end);

// How sure it is that a file is here as its server has it.
enum class Wholeness {
    Whole,        // its format's end is there; of a format without an end: as many bytes as were announced or listed
    WholeByCount, // its end is odd or missing, but these are all the bytes that the server has: kept, with a remark
    Cut,          // bytes are missing: worth another try
    Unknown,      // neither an end nor a length: only a second response with the same bytes can decide
};

// `received`: bytes of the response as they came, before any decoding. `announced`: by that response (Content-Length, or the total of
// Content-Range); -1 where none was, and for a file joined from several responses, whose length proves nothing. `listed`: bytes that the
// job lists for the file; -1: none. The announced size counts more than the listed one, which may be of another edition.
[[nodiscard]] Wholeness wholenessOf(QFile &file, FileFormat format, qint64 received, qint64 announced, qint64 listed);
// The same, of an end that is known.
[[nodiscard]] Wholeness wholenessOf(FileEnd end, qint64 size, qint64 received, qint64 announced, qint64 listed);
