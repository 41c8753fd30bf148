#pragma once

#include <QString>

// A file name out of text that a server or a person gave: one path component that NTFS, APFS and ext4 all take, never empty, never hidden,
// never a device name, at most `longest` bytes in UTF-8. Plain ASCII letters, digits, dots, dashes and underscores stay; all else becomes
// '-'.
[[nodiscard]] QString safeFileName(QStringView text, const QString &fallback, int longest = 80);

// "grid.png", "grid (2).png", … : the name of the n-th try, n from 1. The suffix goes before the last dot.
[[nodiscard]] QString numberedFileName(const QString &name, int n);
