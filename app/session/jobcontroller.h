// SPDX-License-Identifier: MIT
#pragma once

#include "app/accounts/serviceaccess.h"
#include "app/input/inputs.h"
#include "app/job/jobdetails.h"
#include "app/jobs/jobrefresh.h"
#include "app/jobs/jobrepository.h"
#include "app/jobs/jobtracker.h"
#include "app/jobs/ratings.h"
#include "app/jobs/watchbacklog.h"
#include "app/media/mediaresolver.h"
#include "app/messages/notice.h"
#include "app/saving/nametemplate.h"
#include "app/saving/saveplan.h"
#include "app/session/backgroundarchiver.h"
#include "app/session/browsedjobs.h"
#include "app/session/importsession.h"
#include "app/session/mediasession.h"
#include "app/session/savesession.h"
#include "app/session/sessionservices.h"
#include "app/session/storetrimmer.h"
#include "app/wall/wallmodel.h"

#include <QObject>

// All jobs of the window: intentions go in, models and notices come out. It requests running jobs until they end, and shows documents
// without a request.
class JobController : public QObject
{
    Q_OBJECT

public:
    JobController(const SessionServices &services, TokenSource tokenSource, QObject *parent = nullptr);

    void openText(const QByteArray &text); // pasted, typed or dropped: at once, but a long one in a worker
    void openIds(const QStringList &ids);  // as services name them: nothing in them is looked for
    void openArguments(const QStringList &arguments) { m_import.startArguments(arguments); } // files, folders and texts, in a worker
    void openJobs(const QList<JobInput> &jobs) { openInputs({.jobs = jobs}); }               // the first one is shown
    void cancelImport() { m_import.cancel(); }
    void select(const JobKey &key); // empty: none
    void refresh(const QList<JobKey> &keys) { m_refresh.start(keys); }
    void cancelRefresh() { m_refresh.cancel(); }
    void stopChecking(const JobKey &key);
    void remove(const QList<JobKey> &keys); // from list and archive; files that were saved stay
    void undoRemove();                      // the last one; what comes back is selected
    void setPollInterval(std::chrono::seconds interval) { m_tracker.setInterval(interval); }
    void setStoreBudget(qint64 bytes) { m_services.storeBudget = bytes; } // is kept after the next downloads
    void saveAll(const QList<JobKey> &keys, const SaveOptions &options);  // jobs; one notice when all is done
    // of the selected job
    void saveMedia(const QList<MediaKey> &mediaKeys, const SaveOptions &options) { m_saving.saveMedia(mediaKeys, options); }
    // of any jobs
    void saveMedia(const QList<JobMedia> &media, const SaveOptions &options)
    {
        m_repository.withResponses(jobsOf(media), [=, this](const QList<JobResponse> &jobs) { m_saving.saveMedia(jobs, media, options); });
    }
    // of the selected job, under the name of the template
    void saveMediaItem(const MediaKey &mediaKey, const SaveOptions &options) { m_saving.saveMediaItem(mediaKey, options); }
    // under this name
    void saveMediaItemAs(const MediaKey &mediaKey, const SavePlace &place, const SaveOptions &options)
    {
        m_saving.saveMediaItemAs(mediaKey, place, options);
    }
    void exportJobs(const QList<JobKey> &keys, const SaveOptions &options); // with a page that shows them
    void setKeepsEverything(bool isOn);                                     // see BackgroundArchiver
    // of a video
    void saveFrame(const QByteArray &png, const QString &folder, const QString &name) { m_saving.saveFrame(png, folder, name); }

    [[nodiscard]] JobRepository &repository() { return m_repository; }
    [[nodiscard]] JobListModel &jobs() { return m_repository.list(); }
    [[nodiscard]] const JobListModel &jobs() const { return m_repository.list(); }
    [[nodiscard]] ServiceAccess &access() { return m_access; }
    [[nodiscard]] const ServiceAccess &access() const { return m_access; }
    [[nodiscard]] MediaSession &media() { return m_media; }
    [[nodiscard]] Ratings &ratings() { return m_ratings; }
    [[nodiscard]] std::unique_ptr<BrowsedJobs> makeBrowsedJobs(); // which the controller outlives
    [[nodiscard]] std::unique_ptr<WallModel> makeWallModel()      // the same
    {
        return std::make_unique<WallModel>(jobs(), m_services.archive, m_ratings);
    }
    [[nodiscard]] const JobRefresh &refreshing() const { return m_refresh; }
    [[nodiscard]] bool keepsEverything() const { return m_archiver.isOn(); }
    [[nodiscard]] JobKey selected() const { return m_selected; }
    [[nodiscard]] const JobResponse *answer(const JobKey &key) const
    {
        return m_repository.response(key);
    } // nullptr: none is in memory; valid until the next change
    [[nodiscard]] bool isWatching(const JobKey &key) const { return m_tracker.isWatching(key); }
    [[nodiscard]] int runningCount() const { return m_tracker.runningCount(); }
    [[nodiscard]] QDateTime nextCheck() const { return m_tracker.nextCheck(); } // of all jobs; invalid: none is requested again
    // ServiceAdapter::title() by id; without the usual service, which needs no mention.
    [[nodiscard]] QHash<QString, QString> otherServices() const;
    [[nodiscard]] QString actionNameOf(const JobSummary &job) const;                  // see Service::actionName()
    [[nodiscard]] QList<std::pair<QString, QString>> services() const;                // all: id and title
    [[nodiscard]] QUrl usualAddress() const;                                          // of the service, when none is set
    [[nodiscard]] QDateTime createdFromId(const QString &id) const;                   // UTC; invalid: it does not say
    [[nodiscard]] std::optional<QString> fileNameFor(const MediaKey &mediaKey) const; // to save an item under; nothing: it is not there
    [[nodiscard]] std::optional<StoredFile> fileOf(const MediaKey &mediaKey) { return m_resolver.knownFile(mediaKey); } // of any job
    [[nodiscard]] NameFacts nameFacts(const MediaKey &mediaKey) const; // to show what a template makes of it, or else of its job
    [[nodiscard]] QUrl pageOf(const JobKey &key) const;                // where the service shows the job to people; empty: nowhere
    [[nodiscard]] QList<JobSection> sectionsOf(const JobResponse &answer) const; // for the Details tab, in the user's language

    // The keys of these jobs, and of those that only the archive's ids are known of; at once where there are none.
    void withKeys(const QList<JobKey> &keys, const QList<qint64> &ids, const std::function<void(const QList<JobKey> &)> &then);

signals:
    void importProgressed(const ImportProgress &progress);
    void importEnded();                 // all that were begun
    void inputsOpened(qsizetype jobs);  // from a text, from files; 0: there was none in them
    void selectedChanged();             // another job, or none
    void jobChanged(const JobKey &key); // its response, its error, or when it is requested next
    void jobEnded(const JobKey &key);   // one that was running
    void noticed(const Notice &notice);
    void savingChanged(bool isSaving);
    void savingProgressed(qsizetype jobsDone, qsizetype jobsInAll); // the same twice: it has ended

private:
    void connectImport();
    void connectTracker();
    void connectMedia();
    void openInputs(const Inputs &inputs);
    void openDocument(const JobResponse &document, const QDateTime &opened);
    void openId(const QString &id, const QDateTime &opened);
    void keepSelected(const JobKey &missing);
    void show(const JobKey &key);
    void requestMedia(const JobResponse &response);
    [[nodiscard]] bool isInUse(const JobKey &key) const { return key == m_selected || m_tracker.isWatching(key); } // stays in memory
    [[nodiscard]] bool canRefresh(const JobResponse &response) const;
    void refreshLinks(const JobKey &key, RequestPriority priority);
    void onLinksRefreshed(const JobKey &key, const std::optional<Error> &error); // for whomever

    SessionServices m_services;
    ServiceAccess m_access;
    DownloadQueue m_queue;
    MediaResolver m_resolver;
    JobRepository m_repository;
    Ratings m_ratings;
    MediaSession m_media;
    SaveSession m_saving;
    JobTracker m_tracker;
    BackgroundArchiver m_archiver;
    WatchBacklog m_backlog;
    JobRefresh m_refresh;
    ImportSession m_import;
    StoreTrimmer m_trimmer;
    JobKey m_selected;
    int m_choices = 0; // so far; a job that comes out of the archive is shown only for the last of them
    bool m_wasLoading = false;
};
