// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QUrl>

// Until when a signed link is good, by its own word: Expires=, expires= and x-expires= (seconds since 1970), the `exp` of a JSON Web Token
// in _jwt=, X-Amz-Date and X-Amz-Expires, X-Goog-Date and X-Goog-Expires. UTC; invalid: it does not say. (Google Cloud "Signed URLs", AWS
// "Signature Version 4", RFC 7519.)
[[nodiscard]] QDateTime linkExpiry(const QUrl &url);
