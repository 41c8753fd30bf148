// SPDX-License-Identifier: MIT
#pragma once

#include "app/formats/integrity.h"

#include <QFlags>

#include <optional>

// What a user should know of a file that was kept though something about it is odd. Plain values; the sentences are in sessionwords.h.
enum class FileRemark {
    NoEnd = 1,      // all bytes that the server has are here, but the format's end is not among them
    ExtraBytes = 2, // bytes follow the end that belong to nothing
    Damaged = 4,    // all bytes that the server has are here, but a checksum or a structure is wrong
    OtherSize = 8,  // the job lists another size
    OtherKind = 16, // a picture of an uncommon format came under the name of another
};
Q_DECLARE_FLAGS(FileRemarks, FileRemark)
Q_DECLARE_OPERATORS_FOR_FLAGS(FileRemarks)

// Of a file that is kept. `name`: the file name in its URL, empty where there is none.
[[nodiscard]] FileRemarks remarksOn(FileEnd end, FileFormat format, const QString &name, qint64 size, qint64 listed);

// Remarks last as long as the file that they are on: a small note beside it holds them, with its SHA-256, which also says that these
// bytes were all that the server had. Both block.
[[nodiscard]] bool writeRemarks(const QString &notePath, FileRemarks remarks, const QByteArray &sha256);
// Nothing: there is no note, or it is on other bytes.
[[nodiscard]] std::optional<FileRemarks> readRemarks(const QString &notePath, const QByteArray &sha256);
