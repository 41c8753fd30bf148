// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

// tests/data, read where it lies.
[[nodiscard]] QString fixturePath(const QString &name);
[[nodiscard]] QByteArray fixture(const QString &name); // fails the test when there is none

[[nodiscard]] QStringList fileNamesBelow(const QString &folder); // in folders of any depth, sorted, without their folders
