// SPDX-License-Identifier: MIT
#pragma once

#include "app/formats/fileremarks.h"
#include "app/messages/notice.h"

#include <QList>
#include <QStringList>

#include <utility>

// What people read of a file that was kept though something about it is odd. From values: no I/O.

using RemarkedMedia = QList<std::pair<MediaItem, FileRemarks>>;

// Whole sentences, the most important one first; none without remarks.
[[nodiscard]] QStringList sentencesOf(FileRemarks remarks);

// "Image 2: The file has no end marker; it was kept unchanged."
[[nodiscard]] QString remarkLine(const MediaItem &item, FileRemarks remarks);

// The notice of what was saved, and after it the remarks on the first few of these files.
[[nodiscard]] Notice withRemarks(const Notice &notice, const RemarkedMedia &media);
