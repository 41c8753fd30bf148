// SPDX-License-Identifier: MIT
#pragma once

#include "app/formats/integrity.h"

#include <QByteArray>
#include <QList>
#include <QRandomGenerator>

// Files with something private in places that no list of known places holds: chunks, segments and boxes with names made up at random, at
// a random depth, behind the end, in gaps. The pixels and frames stay those of the file.

// A name, an e-mail address, a number as Discord assigns them, a GUID.
[[nodiscard]] const QList<QByteArray> &privateTexts();

// With one to four of the texts in it; `file` is a whole one of that format.
[[nodiscard]] QByteArray withPlanted(const QByteArray &file, FileFormat format, QRandomGenerator &random);

// The file with the text at the end of a segment that is for the decoder, once for each of them, and in such segments of its own.
[[nodiscard]] QList<QByteArray> withLongSegments(const QByteArray &jpeg, const QByteArray &text);

// One of the texts, alone or between other bytes.
[[nodiscard]] QByteArray plant(QRandomGenerator &random);
[[nodiscard]] QByteArray madeUpName(QRandomGenerator &random); // of four letters, in either case

// Boxes, of a file with its samples in one `mdat`, or in fragments that count their places from the beginning of the file.
[[nodiscard]] QByteArray withPlantedBoxes(const QByteArray &mp4, QRandomGenerator &random);

// The bytes of all samples of all tracks, track by track, as the sample tables of a file without fragments say.
[[nodiscard]] QByteArray samplesOf(const QByteArray &mp4);
