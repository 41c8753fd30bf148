#pragma once

#include "app/common/httpanswer.h"

#include <QByteArray>
#include <QString>

#include <optional>

// What is known of a file that came only in part, so that a later try goes on where this one stopped (RFC 9110: 8.8.3 ETag, 13.1.5
// If-Range, 14 Range). A value; it lies as JSON beside the part.
struct PartRecord
{
    QString part{}; // name of the file that holds what came
    QString key{};  // of the medium; holds no signed query
    qint64 size = -1;
    QByteArray entityTag{}; // strong, quotes and all
    qint64 had = 0;         // bytes that came

    bool operator==(const PartRecord &) const = default;
};

[[nodiscard]] QByteArray toBytes(const PartRecord &record);
[[nodiscard]] std::optional<PartRecord> partRecordFrom(const QByteArray &bytes); // nothing: damaged

// Is it worth keeping? Only a strong entity tag tells that the rest will be of the same file.
[[nodiscard]] bool isResumable(const PartRecord &record);

// Where the next try may begin, in bytes; 0: at the start. `partSize` is what the disk has of it.
[[nodiscard]] qint64 resumeOffset(const PartRecord &record, const QString &key, qint64 partSize);

// Does this answer bring just the bytes from `offset` to the end of the file that the record tells of?
[[nodiscard]] bool continues(const HttpAnswer &answer, const PartRecord &record, qint64 offset);
