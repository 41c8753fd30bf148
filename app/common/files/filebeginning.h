// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

struct FileBeginning
{
    QByteArray bytes{};
    bool isWhole = true; // the file has no more
};

// What a file begins with, at most so many bytes. Nothing: it cannot be read. Blocks: call it in a worker.
[[nodiscard]] std::optional<FileBeginning> readBeginning(const QString &path, qint64 maxBytes);
