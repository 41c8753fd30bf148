// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

// A body as a server sends it with `Content-Encoding: br`.
[[nodiscard]] QByteArray brotliPacked(const QByteArray &content);
