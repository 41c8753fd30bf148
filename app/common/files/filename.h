// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

// File names from text of a server or a person: one path component that NTFS, APFS and ext4 all take, never empty, never hidden,
// never a device name. Both are idempotent.

// The longest stem, in UTF-8 bytes (and so in UTF-16 units, of which there are never more): all three file systems take 255 of one or the
// other, and two numbers such as " (9999)" and an extension of up to eight characters shall still fit.
inline constexpr int maxStem = 232;

// Keeps letters of all scripts, in their composed form (NFC). Blanks of any kind become one blank, separators and what else Windows refuses
// become '-', controls, directions and other invisible characters go; so does what Unicode 9 did not know, since APFS compares names by
// that version. A cut never parts a letter from its marks, if it can be helped. At most `longest` bytes in UTF-8.
[[nodiscard]] QString safeFileName(QStringView text, const QString &fallback, int longest = maxStem);

// The same in plain ASCII, for names that programs read: letters, digits, dots, dashes and underscores stay, all else becomes '-'.
[[nodiscard]] QString plainFileName(QStringView text, const QString &fallback, int longest = 80);

// "grid.png", "grid (2).png", … : the name of the n-th try, n from 1. The suffix goes before the last dot.
[[nodiscard]] QString numberedFileName(const QString &name, int n);

// Two names with the same key may be one name to a file system that knows no case, or no difference between composed and decomposed
// letters.
[[nodiscard]] QString fileNameKey(const QString &name);

// The same names in the same order; what would collide on any of the three file systems has a number.
[[nodiscard]] QStringList distinctFileNames(const QStringList &names);
