// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

// Files and folders that only the user may read: what jobs say about accounts and people is nobody else's. On Windows the user's profile
// protects them already, and nothing is done.

// Makes the folder, where it is missing, with mode 0700; one that is there is tightened where it is the user's own and others may not write
// into it, as into a shared one. false: it could not be made.
bool makePrivateFolder(const QString &folder);
// Mode 0600, where the file is there.
void makePrivate(const QString &file);
