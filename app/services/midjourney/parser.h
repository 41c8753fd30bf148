// SPDX-License-Identifier: MIT
#pragma once

#include "app/common/result.h"
#include "app/services/midjourney/midjourneyjob.h"

#include <QByteArray>

// The reader of the adapter's JSON. Takes what it can use: numbers as text and text as numbers, one thing where a list belongs, an object
// as an error text; leaves out the rest. BadReply only when the text is no JSON object.
[[nodiscard]] Result<MidjourneyJob> parseMidjourneyV2(const QByteArray &raw);
