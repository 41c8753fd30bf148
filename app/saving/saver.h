// SPDX-License-Identifier: MIT
#pragma once

#include "app/common/result.h"
#include "app/media/mediastore.h"

#include <QDateTime>

struct Job;

// Puts files into the user's folders. Nothing is ever overwritten: an identical file is left as it is, beside a different one the new one
// is named " (2)". All but the names blocks: call it in a worker.

// "2025-08-22_143812_imagine_1a2b3c4d": when the job was made (UTC, else "undated"), what it did (else "job"), and the first 8 hex digits
// of the SHA-256 of its id, or of the document where it has none. Holds neither user nor channel.
[[nodiscard]] QString folderNameOf(const Job &job, const QByteArray &raw);

// The path under which the file now is. No extension: that of the file's format.
[[nodiscard]] Result<QString> saveCopy(const StoredFile &file, const QString &folder, const QString &stem, const QString &extension = {});
[[nodiscard]] Result<QString> saveBytes(const QByteArray &content, const QString &folder, const QString &name);
