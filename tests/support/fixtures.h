// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

// tests/data, read where it lies.
[[nodiscard]] QString fixturePath(const QString &name);
[[nodiscard]] QByteArray fixture(const QString &name); // fails the test when there is none
