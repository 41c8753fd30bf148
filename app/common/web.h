#pragma once

#include <QNetworkRequest>
#include <QUrl>

class QNetworkAccessManager;

// What every request of this program has in common, and what may be asked at all.

// This computer: localhost, 127.0.0.0/8, ::1.
[[nodiscard]] bool isLoopback(const QUrl &url);

// Only https, or http on this computer: a token or a job id never travels in the open.
[[nodiscard]] bool isSafeAddress(const QUrl &url);

// Same scheme, host and port (443 and 80 when none is named).
[[nodiscard]] bool isSameOrigin(const QUrl &left, const QUrl &right);

// For the log and for details: scheme, host and port. Paths hold GUIDs, queries hold signatures and ids.
[[nodiscard]] QString withoutPath(const QUrl &url);

// A GET that follows no redirect by itself, sends no cookie, uses no cache and no HTTP/2 (Qt 6.4 can leave such replies stuck), under an
// ordinary User-Agent: Discord refuses bare libraries.
[[nodiscard]] QNetworkRequest plainRequest(const QUrl &url);

// Loopback goes direct, all else as the system says.
void useSystemProxies(QNetworkAccessManager &network);
