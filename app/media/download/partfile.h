// SPDX-License-Identifier: MIT
#pragma once

#include "app/media/download/parts.h"

#include <QFile>
#include <QThreadPool>

#include <memory>
#include <optional>
#include <utility>

// A pool of one thread for the part files of all downloads: what is written is so in the order of the calls, and a slow disk holds up
// neither the window nor what is checked and decoded meanwhile.
[[nodiscard]] std::shared_ptr<QThreadPool> diskThread();

// The part file of one try. All of it blocks and is for the disk thread; only one call runs at a time. After a write that failed nothing
// more is written.
class PartFile
{
public:
    explicit PartFile(const Parts &parts);

    struct Opened
    {
        QString path{};
        ResumeInfo record{}; // of what an earlier try left
        qint64 offset = 0;   // bytes of it that are here
        qint64 from = 0;     // where the rest is requested: some bytes before, for the joint
        QByteArray joint{};  // what is here from there on
        qint64 room = -1;    // bytes that the disk has left; -1: not known
    };
    // What an earlier try left of this media key, or a new file. Errors: Disk.
    [[nodiscard]] Result<Opened> open(const MediaKey &key);
    [[nodiscard]] std::optional<Error> restart(); // as if it were new
    [[nodiscard]] std::optional<Error> write(const QByteArray &piece);
    [[nodiscard]] QString path() const { return m_file.fileName(); }
    [[nodiscard]] std::optional<Error> close(); // it is whole, as far as the caller knows; else it is removed

    // Ends what is not whole. The record that is returned says how much came, for Parts::keep(); where it allows no later try, it is empty,
    // and the file is removed. Without a record it is the one that open() found. Does nothing when it is closed.
    [[nodiscard]] ResumeInfo closeIncomplete(const std::optional<ResumeInfo> &record);

    // The hold on what was opened, for whoever works on the file once it is closed: until it is the store's, or has its record.
    [[nodiscard]] std::shared_ptr<FileHold> takeHold() { return std::move(m_hold); }

private:
    [[nodiscard]] Error diskError() const;

    const Parts m_parts;
    std::shared_ptr<FileHold> m_hold; // from open() on: nobody else may take the file for a leftover
    QFile m_file;
    ResumeInfo m_found; // by open()
    bool m_hasFailed = false;
};
