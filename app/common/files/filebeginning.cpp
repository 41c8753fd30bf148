// SPDX-License-Identifier: MIT
#include "app/common/files/filebeginning.h"

#include <QFile>

std::optional<FileBeginning> readBeginning(const QString &path, qint64 maxBytes)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    FileBeginning beginning{.bytes = file.read(maxBytes)};
    if (file.error() != QFileDevice::NoError)
        return std::nullopt;
    beginning.isWhole = file.atEnd();
    return beginning;
}
