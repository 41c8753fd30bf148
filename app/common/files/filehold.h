// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <memory>

// Says for as long as it lives that this program works on a file, to other running programs too: whatever ends a program ends its holds,
// kill -9 and a power cut as well. Nobody is kept from reading or writing.
class FileHold
{
public:
    // Nothing: the file is not there or was removed meanwhile, or somebody else holds it.
    [[nodiscard]] static std::shared_ptr<FileHold> on(const QString &path);
    ~FileHold();

    FileHold(const FileHold &) = delete;
    FileHold &operator=(const FileHold &) = delete;

private:
    explicit FileHold(int handle);

    const int m_handle; // -1: none
};

// Removes a file of ours that no living program holds. In doubt, as where a file system knows no locks, it stays; and so does what is no
// regular file. (On Windows what is open cannot be removed anyhow.)
bool removeUnlessHeld(const QString &path);
