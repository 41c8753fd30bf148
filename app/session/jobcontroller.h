#pragma once

#include "app/job/joblistmodel.h"
#include "app/media/nametemplate.h"
#include "app/media/saveplan.h"
#include "app/service/inputs.h"
#include "app/session/library.h"
#include "app/session/mediasession.h"
#include "app/session/notice.h"
#include "app/session/pollscheduler.h"
#include "app/session/savesession.h"
#include "app/session/sessionservices.h"

#include <QObject>

// Where the token in use comes from.
enum class TokenSource { None, Environment, Session, Samples };

// All jobs of the window: intentions go in, models and notices come out. It asks for running jobs until they end, and shows documents
// without asking.
class JobController : public QObject
{
    Q_OBJECT

public:
    JobController(const SessionServices &services, TokenSource tokenSource, QObject *parent = nullptr);

    void openText(const QByteArray &text);            // pasted, typed or dropped
    void openArguments(const QStringList &arguments); // files are read in a worker
    void select(const QString &key);                  // empty: none
    void refresh(const QString &key);
    void stopChecking(const QString &key);
    void remove(const QStringList &keys); // from list and archive; files that were saved stay
    void undoRemove();                    // the last one, with an archive
    void setPinned(const QStringList &keys, bool isPinned);
    void setTags(const QStringList &keys, const QStringList &tags);
    void setToken(const QString &token);                                      // for this session
    void saveAll(const QStringList &keys, const SaveOptions &options);        // jobs; one notice when all is done
    void saveMedia(const QStringList &mediaKeys, const SaveOptions &options); // of the selected job
    void saveMedium(const QString &mediaKey, const SaveOptions &options);     // of the selected job, under the name of the template
    void saveMediumAs(const QString &mediaKey, const SavePlace &place, const SaveOptions &options); // under this name
    void saveFrame(const QByteArray &png, const QString &folder, const QString &name);              // of a video

    [[nodiscard]] JobListModel &jobs() { return m_jobs; }
    [[nodiscard]] const JobListModel &jobs() const { return m_jobs; }
    [[nodiscard]] MediaSession &media() { return m_media; }
    [[nodiscard]] QString selected() const { return m_selected; }
    [[nodiscard]] const JobAnswer *answer(const QString &key) const; // nullptr: none yet; valid until the next change
    [[nodiscard]] bool isWatching(const QString &key) const { return m_scheduler.isWatching(key); }
    [[nodiscard]] int runningCount() const;
    [[nodiscard]] QDateTime nextCheck() const; // of all jobs; invalid: none is asked for again
    [[nodiscard]] TokenSource tokenSource() const { return m_tokenSource; }
    [[nodiscard]] QUrl serviceAddress() const { return m_services.endpoint.base; }
    [[nodiscard]] QDateTime createdFromId(const QString &id) const;                  // UTC; invalid: it does not tell
    [[nodiscard]] QDateTime expiryOf(const JobSummary &job) const;                   // UTC, when the service forgets it; invalid: not known
    [[nodiscard]] std::optional<QString> fileNameFor(const QString &mediaKey) const; // to save a medium under; nothing: it is not there
    [[nodiscard]] std::optional<NameFacts> nameFacts(const QString &mediaKey) const; // to show what a template makes of it
    [[nodiscard]] std::optional<QUrl> discordLink(const QString &key) const;         // of the job's message

    // Answers of any jobs, in memory or in the archive; those that have one.
    void withAnswers(const QStringList &keys, const std::function<void(const QList<JobAnswer> &)> &then);

signals:
    void selectedChanged();              // another job, or none
    void jobChanged(const QString &key); // its answer, its error, or when it is asked next
    void noticed(const Notice &notice);
    void tokenChanged();
    void savingChanged(bool isSaving);

private:
    void trimStore();
    void openInputs(const Inputs &inputs);
    void openDocument(const JobAnswer &answer, const QDateTime &opened);
    void lookForNewer(const JobAnswer &document);
    void openId(const QString &id, const QDateTime &opened);
    void ask(const QString &id);
    void show(const QString &key);
    void showAgain(const QString &key);
    void resume(const ArchivedJob &job);
    void takeArchived(const ArchivedJob &job);
    void keepRecent(const QString &key);
    void record(const QString &key);
    void changeMarks(const QStringList &keys, const std::function<void(JobSummary &)> &change);
    [[nodiscard]] bool mayRenew(const JobAnswer &answer) const;
    void take(const QString &id, const Result<JobAnswer> &result, std::optional<std::chrono::milliseconds> next);
    void keep(const JobAnswer &answer, bool isNewest);
    void update(const QString &key, const std::function<void(JobSummary &)> &change);

    SessionServices m_services;
    TokenSource m_tokenSource;
    JobListModel m_jobs;
    QHash<QString, JobAnswer> m_answers;
    PollScheduler m_scheduler;
    DownloadQueue m_queue;
    MediaSession m_media;
    SaveSession m_saving;
    Library m_library;
    QString m_selected;
    QString m_wanted;     // to be selected as soon as the archive has given it
    QStringList m_recent; // keys of archived jobs that were looked at, the last one last
    bool m_wasLoading = false;
};
