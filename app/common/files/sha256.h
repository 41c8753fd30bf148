// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <optional>

class QIODevice;

// SHA-256 (FIPS 180-4) as 32 bytes, by OpenSSL's libcrypto: it uses the processor's own instructions, which Qt's does not (a tenth of the
// time, measured on 72 MB).
[[nodiscard]] QByteArray sha256(QByteArrayView content);

// Of all that follows in an open device. Nothing: it could not be read to its end.
[[nodiscard]] std::optional<QByteArray> sha256Of(QIODevice &device);
