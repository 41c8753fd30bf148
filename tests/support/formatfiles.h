// SPDX-License-Identifier: MIT
#pragma once

#include "app/formats/fileformat.h"

#include <QByteArray>
#include <QList>

// Small files of many formats, made by code: whole by the rules of their formats, though no decoder would like most of them.

struct FormatFile
{
    const char *name;
    FileFormat format;
    QByteArray bytes;
    bool hasEnd = true; // its format has an end, and the file is at it
};

[[nodiscard]] QList<FormatFile> formatFiles();

// A box of ISO 14496-12: a length of four bytes, a type of four letters, and the content.
[[nodiscard]] QByteArray isoBox(const QByteArray &type, const QByteArray &content);
