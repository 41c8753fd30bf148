// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>

// GUIDs in bytes of any kind: 8-4-4-4-12 hexadecimal digits. Some lead to the owner's account, so much is looked through for them.

inline constexpr qsizetype guidSize = 36;

// `step`: bytes from one sign to the next; those between are zero, as UTF-16 has them.
[[nodiscard]] bool isGuidAt(QByteArrayView text, qsizetype start, int step = 1);

// As withoutPrivateData() leaves one, which leads nowhere.
[[nodiscard]] inline bool isMaskedGuid(QByteArrayView guid)
{
    return guid.startsWith("00000000-0000-0000-0000-000000");
}
