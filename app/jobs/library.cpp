// SPDX-License-Identifier: MIT
#include "app/jobs/library.h"

#include "app/job/mediaitem.h"
#include "app/messages/notices.h"

#include <QPointer>

JobRecord recordOf(const JobSummary &job, const JobResponse *answer)
{
    JobRecord record{.summary = job};
    if (!answer)
        return record;
    record.answer = *answer;
    record.parentId = answer->job.parentId;
    for (const MediaItem &item : savedMediaOf(answer->job))
        record.media.append({.key = item.key, .name = fileStemOf(item)});
    return record;
}

Library::Library(Archive *archive, QObject *parent)
    : QObject(parent)
    , m_archive(archive)
{
    if (!m_archive)
        return;
    connect(m_archive, &Archive::failed, this, [this](const Error &error) { emit noticed(noticeOfArchive(error)); });
    connect(m_archive, &Archive::overtaken, this, &Library::overtaken);
    connect(m_archive, &Archive::restored, this, &Library::restored);
    connect(m_archive, &Archive::tooNew, this, [this] { emit noticed(noticeOfNewerArchive()); });
    connect(m_archive, &Archive::refused, this, [this] { emit noticed(noticeOfRefusedChange()); });
    connect(m_archive, &Archive::recovered, this, [this](const Rescued &rescued) { emit noticed(noticeOfRecovery(rescued)); });
    connect(m_archive, &Archive::logSetAside, this, [this](const QString &path) { emit noticed(noticeOfForeignLog(path)); });
    connect(m_archive, &Archive::vanished, this, [this] { emit noticed(noticeOfLostArchive()); });
}

void Library::keep(const JobSummary &job, const JobResponse *answer, bool isWatched, bool isNewest)
{
    if (!m_archive)
        return;
    JobRecord record = recordOf(job, answer);
    record.isWatched = isWatched;
    record.isNewest = isNewest;
    m_archive->put(record);
}

void Library::keepFile(const QString &mediaKey, const StoredFile &file)
{
    if (m_archive)
        m_archive->setStored(mediaKey, file);
}

void Library::keepSaved(const QString &mediaKey, const SavedFiles::Place &before, const SavedFiles::Place &now)
{
    if (!m_archive)
        return;
    if (now.path.isEmpty())
        m_archive->forgetSaved(mediaKey, before.path);
    else
        m_archive->setSaved(mediaKey, {.path = now.path, .when = now.when});
}

void Library::keepThumbnail(const QString &key, const QString &path)
{
    if (m_archive)
        m_archive->setThumbnail(key, path);
}

void Library::setPinned(const QStringList &keys, bool isPinned)
{
    if (m_archive)
        m_archive->setPinned(keys, isPinned);
}

void Library::setTags(const QStringList &keys, const QStringList &tags)
{
    for (const QString &key : keys) {
        if (m_archive)
            m_archive->setTags(key, tags);
    }
}

void Library::remove(const QStringList &keys)
{
    if (!m_archive)
        return;
    m_archive->remove(keys);
    m_removed.append(keys);
    emit noticed(noticeOfRemoval(static_cast<int>(keys.size())));
}

void Library::showChanges()
{
    if (m_archive)
        m_archive->showChanges();
}

void Library::clearErrors(Error::Kind kind)
{
    if (m_archive)
        m_archive->clearErrors(kind);
}

QStringList Library::undoRemove()
{
    const QStringList keys = m_removed.isEmpty() ? QStringList() : m_removed.takeLast();
    if (m_archive && !keys.isEmpty())
        m_archive->restore(keys);
    return keys;
}

bool Library::lookup(const QString &key, QObject *context, const Archive::Then<std::optional<ArchivedJob>> &then)
{
    if (m_archive)
        m_archive->lookup(key, context, then);
    return m_archive != nullptr;
}

bool Library::responsesOf(const QStringList &keys, QObject *context, const Archive::Then<QList<JobResponse>> &then)
{
    if (m_archive)
        m_archive->latestOf(keys, context, then);
    return m_archive != nullptr;
}

bool Library::responsesOf(const QString &key, QObject *context, const Archive::Then<QList<JobResponse>> &then)
{
    if (m_archive)
        m_archive->responsesOf(key, context, [then](const QList<ArchivedResponse> &archived) {
            QList<JobResponse> answers;
            for (const ArchivedResponse &answer : archived)
                answers.append({.raw = answer.raw, .receivedAt = answer.receivedAt});
            then(answers);
        });
    return m_archive != nullptr;
}

bool Library::keysOf(const QList<qint64> &ids, QObject *context, const Archive::Then<QStringList> &then)
{
    if (m_archive)
        m_archive->lookupIds(ids, context, then);
    return m_archive != nullptr;
}

bool Library::familyOf(const QString &key, QObject *context, const Archive::Then<QList<KnownJob>> &then)
{
    if (m_archive)
        m_archive->familyOf(key, context, [then](const QList<ArchivedJob> &archived) {
            QList<KnownJob> jobs;
            for (const ArchivedJob &job : archived) {
                if (job.answer)
                    jobs.append({.summary = job.summary, .answer = *job.answer});
            }
            then(jobs);
        });
    return m_archive != nullptr;
}

bool Library::withMissing(const QDateTime &from, const QDateTime &until, QObject *context, const Archive::Then<QList<JobResponse>> &then)
{
    if (m_archive)
        m_archive->withMissing(from, until, context, [this, context = QPointer<QObject>(context), then](const QStringList &keys) {
            if (context && !keys.isEmpty())
                m_archive->latestOf(keys, context, then);
        });
    return m_archive != nullptr;
}

bool Library::showSaved(const QString &key, QObject *context, const Archive::Then<QHash<QString, SavedCopy>> &then)
{
    if (m_archive)
        m_archive->savedOf(key, context, then);
    return m_archive != nullptr;
}

bool Library::watchedAfter(qint64 id, int most, QObject *context, const Archive::Then<QList<ArchivedJob>> &then)
{
    if (m_archive)
        m_archive->watchedAfter(id, most, context, then);
    return m_archive != nullptr;
}
