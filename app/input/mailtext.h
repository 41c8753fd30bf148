// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

// Mail as it is sent (RFC 2045), alone, in a mailbox or within any other text: each part that its header calls quoted-printable or base64
// is decoded, as far as that part reaches. All else stays as it came. The work is linear in the text's length.
[[nodiscard]] QByteArray decodedMail(const QByteArray &text);
