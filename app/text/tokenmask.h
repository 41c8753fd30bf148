// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

// A response without the token that its request carried: a service that repeats it, in an error say, must not have it shown, printed,
// logged or kept. Masked are the token itself and its percent-encoded and JSON-escaped forms; every other byte stays. A token too short to
// be one is left alone: it would be found in ordinary words.
[[nodiscard]] QByteArray withoutToken(const QByteArray &body, const QString &token);
