// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

// Where files of the user are being saved, in a list of the program's own: what a crash leaves half written in those folders is found at
// the next start and removed. All of this blocks: call it in a worker.

// Adds the folders to the list, and removes what a program that died left in them. A list that cannot be written costs such leftovers only.
void noteSaveFolders(const QString &list, const QStringList &folders);

// Removes what programs that died left in the folders of the list, and empties it. What a living program works on stays.
void cleanSaveFolders(const QString &list);
