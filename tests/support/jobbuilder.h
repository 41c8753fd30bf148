// SPDX-License-Identifier: MIT
#pragma once

#include "app/job/keys.h"

#include <QJsonObject>
#include <QString>
#include <QUrl>

// Jobs as the service sends them, made for a test.
[[nodiscard]] QString jobId(int number = 1); // "job:20260602103424001-user:…", a new one for each number
[[nodiscard]] JobKey jobKey(int number = 1); // the same

[[nodiscard]] QJsonObject jobObject(int number, const QString &status);
[[nodiscard]] QJsonObject attachmentObject(const QUrl &url, const QString &contentType, qint64 size);

// A job with one picture of its own, which is at imageAddress(number) and has imageSize bytes.
[[nodiscard]] QJsonObject imageJob(int number, const QString &status = QStringLiteral("completed"));
[[nodiscard]] QUrl imageAddress(int number);
inline constexpr qsizetype imageSize = 900;

[[nodiscard]] QByteArray json(const QJsonObject &object);     // indented, as some answers come
[[nodiscard]] QByteArray jsonLine(const QJsonObject &object); // compact, with a line end, as logs and .jsonl have it
