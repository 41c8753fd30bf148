// SPDX-License-Identifier: MIT
#pragma once

#include "app/common/files/filehold.h"
#include "app/common/result.h"
#include "app/media/download/resumeinfo.h"

#include <QString>

// The folder of downloads that are under way or were cut off. Each try has a file of its own; a part with a record belongs to the first
// that claims it, also among several running programs. All of this blocks; what is not said to be quick is for a worker.
class Parts
{
public:
    explicit Parts(const QString &folder);

    struct Part
    {
        QString path{};
        std::shared_ptr<FileHold> hold{};   // for as long as somebody works on it: another program's start removes what nobody holds
        std::optional<ResumeInfo> record{}; // of what is in it already; nothing: it is new and empty
    };

    // A file to write a download of this media item into: what an earlier try left, or a new one. Quick.
    [[nodiscard]] Result<Part> open(const MediaKey &key) const;

    // Leaves a part for a later try of the same media item: first its bytes are on the disk, then the record that vouches for them. What
    // cannot be kept is removed.
    void keep(const QString &path, ResumeInfo record) const;

    // Removes what a program that crashed left here, and what no download resumed in a day. Files that a living program holds stay.
    void removeLeft() const;

    // Removes what was kept for this media item. Quick.
    void forget(const MediaKey &key) const;

private:
    [[nodiscard]] QString recordPath(const MediaKey &key) const;
    [[nodiscard]] std::optional<Part> claim(const MediaKey &key) const;
    [[nodiscard]] bool writeRecord(const ResumeInfo &record) const;

    QString m_folder;
};
