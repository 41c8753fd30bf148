// SPDX-License-Identifier: MIT
#pragma once

#include "app/common/result.h"
#include "app/services/midjourney/midjourneyjob.h"

#include <QByteArray>

class QJsonObject;

// The reader of the adapter's JSON. Takes what it can use: numbers as text and text as numbers, one thing where a list belongs, an object
// as an error text; leaves out the rest.
[[nodiscard]] MidjourneyJob midjourneyJobFrom(const QJsonObject &object);
// BadReply only when the text is no JSON object.
[[nodiscard]] Result<MidjourneyJob> parseMidjourneyV2(const QByteArray &raw);
