// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>

// Texts as terminals, containers and mail write them, made plain: what they add is taken out, so that what was written through them
// can be read.

// UTF-8 of a text that may be UTF-16, with or without a byte order mark.
[[nodiscard]] QByteArray asUtf8(const QByteArray &text);

// Without a terminal's control sequences; the parts of long lines that Kubernetes marks with P and F put together; the parts of mail
// decoded.
[[nodiscard]] QByteArray plainLog(const QByteArray &text);

// Lines that a terminal or a mail program broke at one width, put together.
struct JoinedLines
{
    qsizetype size = 0; // bytes of the text that were looked at
    QByteArray text{};  // empty: they are not of one width
};

// From the line that begins at `start` on: at least two lines of the same width before a shorter one.
[[nodiscard]] JoinedLines joinedLines(QByteArrayView text, qsizetype start);
