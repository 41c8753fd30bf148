// SPDX-License-Identifier: MIT
#pragma once

#include "app/common/result.h"

#include <QByteArray>
#include <QJsonObject>

// The object that a text consists of, also in almost-JSON as strictJson() reads it. BadReply: it is something else.
[[nodiscard]] Result<QJsonObject> jsonObjectIn(const QByteArray &raw);
