// SPDX-License-Identifier: MIT
#pragma once

#include "app/common/files/durable.h"

#include <QFile>
#include <QMutex>
#include <QString>
#include <QStringList>

// Names what is open right now, the job on screen and files in a decoder or a player, in a small file that outlives the process. When the
// program crashes or is killed, the next start knows what it was doing and does not do it again by itself. Writing is a copy into mapped
// memory: no system call, cheap enough for each thumbnail. Where the file cannot be made, nothing is recorded and all else works.
class OpenRecord
{
public:
    // What an earlier run had open when it died; empty after a clean end.
    struct Leftover
    {
        QString job{};
        QStringList files{};

        bool operator==(const Leftover &) const = default;
    };

    // Names a file for as long as it lives. Any thread; the record outlives it.
    class Entry
    {
    public:
        Entry() = default;
        Entry(Entry &&other) noexcept;
        Entry &operator=(Entry &&other) noexcept;
        ~Entry();

    private:
        friend class OpenRecord;
        Entry(OpenRecord &record, int slot);

        OpenRecord *m_record = nullptr;
        int m_slot = -1;
    };

    explicit OpenRecord(const QString &file); // reads what is left over, then begins anew
    ~OpenRecord();                            // a clean end: nothing is left over
    Q_DISABLE_COPY_MOVE(OpenRecord)

    [[nodiscard]] const Leftover &leftover() const { return m_leftover; }
    [[nodiscard]] bool wasLeftOpen(const QString &path) const { return m_leftover.files.contains(path); }

    void setJob(const QString &key); // the one on screen; empty: none
    [[nodiscard]] Entry open(const QString &path);

private:
    void write(int slot, const QString &text);

    QFile m_file;
    std::optional<FileNumber> m_number{}; // of the file that this made
    uchar *m_memory = nullptr;            // nullptr: nothing can be recorded
    QMutex m_mutex;                       // guards m_isTaken
    QList<bool> m_isTaken;
    Leftover m_leftover;
};

// For callers that have no record, as tests: the entry then names nothing.
[[nodiscard]] OpenRecord::Entry openIn(OpenRecord *record, const QString &path);
