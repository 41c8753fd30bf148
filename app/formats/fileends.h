// SPDX-License-Identifier: MIT
#pragma once

class ByteReader;

// What the end of a file says of the whole. Pure functions of a file's bytes, a family of formats a source; they read once, in pieces,
// never decode, and allow any bytes: the work is bounded by the file's size, and where its structure is so odd that it would take more than
// that, the end is not looked for.
enum class FileEnd {
    Found,    // the format's own end, and nothing after it
    Followed, // the format's own end, and bytes after it that belong to nothing
    Stray,    // all that began is complete, but the last bytes belong to nothing: they could be the begin of what is missing
    Missing,  // more should follow
    Damaged,  // a checksum or a structure before the end is wrong
    None,     // of a format without an end, or that did not say where it is, or in no reasonable number of steps
};

// Found or Followed, where the reader has come past the format's end without failing.
[[nodiscard]] FileEnd endReachedBy(const ByteReader &reader);

// pictureends.cpp
[[nodiscard]] FileEnd endOfPng(ByteReader &reader);  // its chunks up to IEND, and the checksums of the critical ones (W3C PNG, 5)
[[nodiscard]] FileEnd endOfJpeg(ByteReader &reader); // its segments and scans up to EOI (T.81, annex B)
[[nodiscard]] FileEnd endOfGif(ByteReader &reader);  // its blocks up to the trailer (GIF89a); filler of zeros between them is skipped
[[nodiscard]] FileEnd endOfBmp(ByteReader &reader);  // the pixels, whose number is in its header
[[nodiscard]] FileEnd endOfTiff(ByteReader &reader); // the last byte that its directories refer to (TIFF 6.0, BigTIFF)
[[nodiscard]] FileEnd endOfIco(ByteReader &reader);  // the last picture of its directory

// boxends.cpp: boxes that fill the file (ISO 14496-12)
[[nodiscard]] FileEnd endOfMovie(ByteReader &reader);    // moov and mdat, or fragments up to a stated end
[[nodiscard]] FileEnd endOfHeif(ByteReader &reader);     // meta and all that its item locations refer to; also AVIF
[[nodiscard]] FileEnd endOfJxlBoxes(ByteReader &reader); // the codestream, or its last part (ISO 18181-2)

// containerends.cpp
[[nodiscard]] FileEnd endOfMatroska(ByteReader &reader); // the Segment's size (RFC 8794); one of unknown size has no end. Also WebM
[[nodiscard]] FileEnd endOfRiff(ByteReader &reader);     // the stated length: WebP, WAV, AVI
[[nodiscard]] FileEnd endOfOgg(ByteReader &reader);      // a last page for each stream that began (RFC 3533)
[[nodiscard]] FileEnd endOfFlac(ByteReader &reader);     // a last frame that reaches the stated number of samples (RFC 9639)
[[nodiscard]] FileEnd endOfMp3(ByteReader &reader);      // the number of bytes in a Xing header; without one there is no end

// documentends.cpp
[[nodiscard]] FileEnd endOfSvg(ByteReader &reader); // the closing tag
[[nodiscard]] FileEnd endOfPdf(ByteReader &reader); // %%EOF (ISO 32000, 7.5.5)
[[nodiscard]] FileEnd endOfZip(ByteReader &reader); // the end record behind the directory (APPNOTE 4.3.16)
