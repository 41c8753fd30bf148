// SPDX-License-Identifier: MIT
#pragma once

#include "app/common/proxysettings.h"

#include <QNetworkRequest>
#include <QPointer>
#include <QUrl>

class QNetworkAccessManager;
class QNetworkReply;

// What every request of this program has in common, and what may be requested at all.

// This computer: localhost and the names below it, with or without a dot at the end, 127.0.0.0/8, ::1, and the addresses that stand for
// any, which the system takes for this one: 0.0.0.0, [::].
[[nodiscard]] bool isLoopback(const QUrl &url);

// Only https, or http on this computer (by localhost, 127.0.0.0/8 or ::1): a token or a job id never travels in the open.
[[nodiscard]] bool isSafeAddress(const QUrl &url);

// A safe address of a service: nothing in it but scheme, host, port and path.
[[nodiscard]] bool isServiceAddress(const QUrl &url);

// Same scheme, host and port (443 and 80 when none is named).
[[nodiscard]] bool isSameOrigin(const QUrl &left, const QUrl &right);

// A link that opens this program: jobviewer://open?jobid=… Only the ids in it are read; it names no file and does nothing.
[[nodiscard]] bool isProgramLink(const QString &text);

// For the log and for details: scheme, host and port. Paths hold GUIDs, queries hold signatures and ids.
[[nodiscard]] QString withoutPath(const QUrl &url);

// A GET that follows no redirect by itself, sends no cookie, uses no cache and no HTTP/2 (Qt 6.4 can leave such replies stuck), under an
// ordinary User-Agent: some hosts refuse bare libraries.
[[nodiscard]] QNetworkRequest plainRequest(const QUrl &url);

// Ends a reply of which `listener` wants to hear no more. It is disconnected first: abort() would call back from inside.
void abortAndDelete(QPointer<QNetworkReply> &reply, const QObject *listener);

// Loopback goes direct, all else as the settings say: as the system does, directly, or through one HTTP proxy. From the next connection on.
void useProxies(QNetworkAccessManager &network, const ProxySettings &settings, const QString &password = {});
