// SPDX-License-Identifier: MIT
#pragma once

#include "app/archive/archive.h"
#include "app/media/savedfiles.h"
#include "app/messages/notice.h"

#include <QObject>

// What goes into the archive of a job. answer: nullptr where only the id is known.
[[nodiscard]] JobRecord recordOf(const JobSummary &job, const JobResponse *answer);

// What a session tells its archive and asks of it. Without an archive nothing is kept, and what is asked is not answered: the functions
// that ask return false then.
class Library : public QObject
{
    Q_OBJECT

public:
    Library(Archive *archive, QObject *parent = nullptr);

    // answer: nullptr where only the id is known. isNewest: false where the archive may have a newer one.
    void keep(const JobSummary &job, const JobResponse *answer, bool isWatched, bool isNewest = true);
    void keepFile(const QString &mediaKey, const StoredFile &file);
    void keepSaved(const QString &mediaKey, const SavedFiles::Place &before, const SavedFiles::Place &now);
    void keepThumbnail(const QString &key, const QString &path);
    void setPinned(const QStringList &keys, bool isPinned);
    void setTags(const QStringList &keys, const QStringList &tags);
    void remove(const QStringList &keys);
    void clearErrors(Error::Kind kind); // of jobs that are requested
    void showChanges();                 // the list shows all changes, also of jobs that are not in memory
    QStringList undoRemove();           // the last one's keys; empty: there was none
    [[nodiscard]] bool canUndoRemove() const { return !m_removed.isEmpty(); }

    bool lookup(const QString &key, QObject *context, const Archive::Then<std::optional<ArchivedJob>> &then);
    bool responsesOf(const QStringList &keys, QObject *context, const Archive::Then<QList<JobResponse>> &then);
    bool responsesOf(const QString &key, QObject *context, const Archive::Then<QList<JobResponse>> &then); // all of one job, newest first
    bool keysOf(const QList<qint64> &ids, QObject *context, const Archive::Then<QStringList> &then);
    bool familyOf(const QString &key, QObject *context, const Archive::Then<QList<KnownJob>> &then);
    // Jobs created in this time that still lack one of their media.
    bool withMissing(const QDateTime &from, const QDateTime &until, QObject *context, const Archive::Then<QList<JobResponse>> &then);
    bool showSaved(const QString &key, QObject *context, const Archive::Then<QHash<QString, SavedCopy>> &then);
    bool watchedAfter(qint64 id, int most, QObject *context, const Archive::Then<QList<ArchivedJob>> &then); // see Archive

signals:
    void noticed(const Notice &notice);
    void restored(const QStringList &keys);  // what was removed is there again
    void overtaken(const QStringList &keys); // an import has brought newer answers of these jobs

private:
    Archive *const m_archive;     // borrowed
    QList<QStringList> m_removed; // keys, the last removal last
};
