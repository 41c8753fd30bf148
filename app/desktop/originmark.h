// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

// Marks a file as one from the internet, so that the system asks before anything in it is run: Windows' Zone.Identifier stream,
// macOS' quarantine attribute, nothing elsewhere (what Linux has would hold a URL). It names neither the address nor the account. Blocks:
// call it in a worker.
//
// false: the file system knows no such marks (FAT), or refused. The file is as good without.
bool markOrigin(const QString &path);
