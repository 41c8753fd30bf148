#include "app/session/library.h"

#include "app/media/mediaitem.h"
#include "app/session/sessionwords.h"

#include <QPointer>

Library::Library(Archive *archive, const Service &service, QObject *parent)
    : QObject(parent)
    , m_archive(archive)
    , m_service(service)
{
    if (!m_archive)
        return;
    connect(m_archive, &Archive::failed, this, [this](const Error &error) { emit noticed(noticeOfArchive(error)); });
    connect(m_archive, &Archive::recovered, this,
            [this](const QString &setAside, int jobs) { emit noticed(noticeOfRecovery(setAside, jobs)); });
}

void Library::keep(const JobSummary &job, const JobAnswer *answer, bool isWatched, bool isNewest)
{
    if (!m_archive)
        return;
    JobRecord record{.summary = job, .isWatched = isWatched, .isNewest = isNewest};
    if (answer) {
        record.answer = *answer;
        record.parentId = answer->job.parentId;
        for (const MediaItem &item : savedMediaOf(answer->job, m_service))
            record.media.append({.key = item.key, .name = fileStemOf(item)});
    }
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

void Library::undoRemove()
{
    if (m_archive && !m_removed.isEmpty())
        m_archive->restore(m_removed.takeLast());
}

bool Library::lookup(const QString &key, QObject *context, const Archive::Then<std::optional<ArchivedJob>> &then)
{
    if (m_archive)
        m_archive->lookup(key, context, then);
    return m_archive != nullptr;
}

bool Library::answersOf(const QStringList &keys, QObject *context, const Archive::Then<QList<JobAnswer>> &then)
{
    if (m_archive)
        m_archive->latestOf(keys, context, then);
    return m_archive != nullptr;
}

bool Library::showSaved(const QString &key, QObject *context, const Archive::Then<QHash<QString, SavedCopy>> &then)
{
    if (m_archive)
        m_archive->savedOf(key, context, then);
    return m_archive != nullptr;
}

void Library::resume(QObject *context, const Archive::Then<ArchivedJob> &then)
{
    if (!m_archive)
        return;
    m_archive->watched(context, [this, context = QPointer<QObject>(context), then](const QStringList &keys) {
        for (const QString &key : keys) {
            if (!context)
                return;
            m_archive->lookup(key, context, [then](const std::optional<ArchivedJob> &job) {
                if (job)
                    then(*job);
            });
        }
    });
}
