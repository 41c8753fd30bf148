// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

// The last lines of the program's log, for "Show Log" and "Copy Diagnostics". Every line is redacted before it is kept.

// Keeps what is logged from here on, in this process, besides printing it as before.
void keepLog();
[[nodiscard]] QStringList keptLog();

// Without paths and queries of addresses, tokens, GUIDs, user and channel numbers, and the user's own folder.
[[nodiscard]] QString redacted(const QString &line, const QString &homeFolder = {});
