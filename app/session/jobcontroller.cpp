// SPDX-License-Identifier: MIT
#include "app/session/jobcontroller.h"

#include "app/archive/archive.h"
#include "app/job/latestperjob.h"
#include "app/jobs/neighbour.h"
#include "app/messages/notices.h"
#include "app/saving/medianames.h"
#include "app/services/service.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 daysBeforeExpiry = 3; // a job with fewer left is looked after

} // namespace

JobController::JobController(const SessionServices &services, TokenSource tokenSource, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_access(services.service, services.endpoint, tokenSource)
    , m_queue(
          {services.media, services.workers, services.service, services.store, services.endpoint, services.downloadPolicy, services.disk})
    , m_resolver(m_queue, services.store, services.workers, services.cutGrid)
    , m_repository(services.archive)
    , m_ratings(services.archive)
    , m_media(m_repository, m_ratings, m_queue, m_resolver, services.store, services.workers)
    , m_saving(m_queue, m_resolver, services.store, m_media, m_ratings, services.workers)
    , m_tracker(services.api, services.service, services.pollPolicy, m_access, m_repository)
    , m_archiver(m_resolver, services.store, services.workers)
    , m_backlog({.archive = services.archive,
                 .repository = m_repository,
                 .tracker = m_tracker,
                 .access = m_access,
                 .isInUse = [this](const JobKey &key) { return isInUse(key); }})
    , m_refresh({.repository = m_repository,
                 .tracker = m_tracker,
                 .access = m_access,
                 .isInUse = [this](const JobKey &key) { return isInUse(key); },
                 .stopRequesting = [this](const JobKey &key) { stopChecking(key); }})
    , m_import(services.archive, services.service, services.workers)
    , m_trimmer(m_services, [this] { return m_media.keysInUse(); })
{
    connectImport();
    connectTracker();
    connectMedia();
    connect(&m_repository, &JobRepository::changed, this, &JobController::jobChanged);
    connect(&m_repository, &JobRepository::noticed, this, &JobController::noticed);
    connect(&m_saving, &SaveSession::noticed, this, &JobController::noticed);
    connect(&m_saving, &SaveSession::savingChanged, this, [this](bool isSaving) {
        m_trimmer.setHeld(isSaving);
        emit savingChanged(isSaving);
    });
    connect(&m_saving, &SaveSession::progressed, this, &JobController::savingProgressed);
    connect(&m_access, &ServiceAccess::tokenGiven, this, [this] {
        m_resolver.allowRetry();
        setKeepsEverything(m_archiver.isOn()); // what could not be had without it
        m_media.fetchFailed();                 // the jobs were requested before
    });
    connect(&m_access, &ServiceAccess::endpointChanged, this, [this](const Endpoint &endpoint) { m_queue.setEndpoint(endpoint); });
    m_backlog.lookAgain(); // jobs that an earlier run was still requesting
}

void JobController::connectTracker()
{
    connect(&m_tracker, &JobTracker::received, this, &JobController::requestMedia);
    connect(&m_tracker, &JobTracker::ended, this, &JobController::jobEnded);
    connect(&m_tracker, &JobTracker::outOfPatience, this, [this](const JobKey &key) { emit noticed(noticeOfPatience(*jobs().find(key))); });
    connect(&m_tracker, &JobTracker::refreshFailed, this, [this](const JobKey &key, const Error &error) {
        if (!m_refresh.isOneOfMany(key))
            emit noticed(noticeOfRefresh(*jobs().find(key), error));
    });
    connect(&m_tracker, &JobTracker::refreshedInVain, this, [this](const JobKey &key) {
        if (!m_refresh.isOneOfMany(key))
            emit noticed(noticeOfNothingNew(*jobs().find(key)));
    });
    connect(&m_refresh, &JobRefresh::noticed, this, &JobController::noticed);
    connect(&m_tracker, &JobTracker::requestFinished, this, [this](const JobKey &key, const std::optional<Error> &error) {
        if (!m_tracker.isRefreshing(key)) // else it is tried again
            onLinksRefreshed(key, error);
    });
    connect(&m_resolver, &MediaResolver::tokenRefused, this, [this](const Error &error) { emit noticed(noticeOfRefusedToken(error)); });
    // Later: the resolver may be in the middle of something, and the response may be known at once.
    connect(&m_resolver, &MediaResolver::linksRequested, this, &JobController::refreshLinks, Qt::QueuedConnection);
}

void JobController::connectMedia()
{
    connect(&m_resolver, &MediaResolver::stored, &m_services.archive, &Archive::setStored);
    connect(&m_services.archive, &Archive::reindexed, this, [this] {
        if (m_archiver.isOn())
            setKeepsEverything(true); // more is known to expire
    });
    connect(&m_media, &MediaSession::savedChanged, &m_repository, &JobRepository::setSaved);
    connect(&m_media, &MediaSession::savedChanged, this,
            [this](const MediaKey &mediaKey, const SavedFiles::Place &, const SavedFiles::Place &now) {
                if (!now.path.isEmpty() && m_repository.has(m_selected) && m_media.model().rowOf(mediaKey) >= 0)
                    m_repository.update(m_selected, [](JobSummary &job) { job.isSaved = true; });
            });
    m_queue.setWaitsForDisk(true);
    connect(&m_queue, &DownloadQueue::pausedForError, this, [this](const Error &error) { emit noticed(noticeOfPause(error)); });
    connect(&m_media, &MediaSession::activityChanged, this, [this] {
        if (std::exchange(m_wasLoading, m_media.activity().total > 0) && m_media.activity().total == 0)
            m_trimmer.trim(); // a batch of downloads has ended, and nobody waits for anything
    });
}

void JobController::connectImport()
{
    m_import.setHasToken(m_access.hasToken());
    connect(&m_access, &ServiceAccess::tokenChanged, this, [this] { m_import.setHasToken(m_access.hasToken()); });
    connect(&m_import, &ImportSession::opened, this, &JobController::openInputs);
    connect(&m_import, &ImportSession::begun, this, [this](const JobKey &firstKey, qsizetype jobs) {
        select(firstKey);
        emit inputsOpened(jobs);
    });
    connect(&m_import, &ImportSession::progressed, this, [this](const ImportProgress &progress) {
        m_backlog.lookFurther();
        emit importProgressed(progress);
    });
    connect(&m_import, &ImportSession::ended, this, [this] {
        m_backlog.lookAgain();
        emit importEnded();
    });
    connect(&m_import, &ImportSession::finished, this, [this](const ImportSummary &summary) { emit noticed(noticeOf(summary)); });
}

void JobController::openText(const QByteArray &text)
{
    if (const auto inputs = openableInputs(text, m_services.service, QDateTime::currentDateTimeUtc()))
        openInputs(*inputs);
    else
        m_import.start({.text = text});
}

void JobController::openIds(const QStringList &ids)
{
    ParsedInput named{.ids = ids};
    named.ids.removeAll(QString());
    named.ids.removeDuplicates();
    if (named.ids.size() > maxOpenedAtOnce)
        m_import.start({.ids = named.ids});
    else if (!named.ids.isEmpty())
        openInputs(inputsOf(named));
}

// The first one opened is on top and shown.
void JobController::openInputs(const Inputs &inputs)
{
    QDateTime opened = QDateTime::currentDateTimeUtc();
    for (const JobInput &input : inputs.jobs) { // all before the first is written: a thousand of them are one transaction
        if (input.document)
            m_repository.lookForNewer(*input.document);
    }
    for (const JobInput &input : inputs.jobs) {
        if (input.document)
            openDocument(*input.document, opened);
        else
            openId(input.id, opened);
        opened = opened.addMSecs(-1);
    }
    if (!inputs.jobs.isEmpty()) {
        const JobInput &first = inputs.jobs.first();
        select(first.document ? keyOf(*first.document) : JobKey(first.id));
    }
    emit inputsOpened(inputs.jobs.size());
    const QString bare = bareIdIn(inputs, m_services.service);
    if (const auto notice = noticeOf(inputs))
        emit noticed(withOffer(*notice, bare, otherServices().value(m_services.service.serviceOf(bare))));
}

void JobController::openDocument(const JobResponse &document, const QDateTime &opened)
{
    const JobKey key = keyOf(document);
    const JobResponse *known = m_repository.response(key);
    if (known && latestPerJob({*known, document}).constFirst() != document) {
        m_repository.update(key, [&](JobSummary &job) { job.opened = opened; });
        return;
    }
    m_repository.setWatched(key, m_tracker.isWatching(key)); // not for its own sake: a document is shown without a request
    m_repository.putDocument(document, opened);
    requestMedia(document);
}

void JobController::openId(const QString &id, const QDateTime &opened)
{
    m_repository.open(id, [&](JobSummary &job) {
        job.id = id;
        job.service = m_services.service.serviceOf(id);
        job.opened = opened;
        if (!job.created.isValid())
            job.created = m_services.service.createdFromId(id);
        job.expires = m_services.service.expiryOf(id, job.created);
        if (job.text.isEmpty()) {
            job.text = titleFromId(id);
            job.search = searchFold(id);
        }
    });
}

void JobController::select(const JobKey &key)
{
    const int choice = ++m_choices;
    if (key == m_selected)
        return;
    if (key.isEmpty() || m_repository.has(key))
        return show(key);
    m_repository.fetch(key, [this, key, choice] {
        if (m_choices != choice)
            return; // another is to be selected by now, or the same once more
        if (!m_repository.has(key))
            return keepSelected(key);
        m_repository.useOnly(key, [this](const JobKey &other) { return isInUse(other); });
        show(key);
    });
}

// The archive has lost the job, or cannot read it.
void JobController::keepSelected(const JobKey &missing)
{
    if (!m_selected.isEmpty() && !m_repository.has(m_selected))
        show({}); // it was removed, and this one was to take its place
    else
        emit selectedChanged();                       // what the list marks is not what is shown
    if (const JobSummary *job = jobs().find(missing)) // else it was in no list, as one that an earlier run showed
        emit noticed(noticeOfMissingJob(job->id));
}

void JobController::show(const JobKey &key)
{
    m_selected = key;
    m_media.select(key);
    emit selectedChanged();
}

void JobController::stopChecking(const JobKey &key)
{
    m_tracker.stop(key);
    onLinksRefreshed(key, Error{.kind = Error::Kind::Cancelled}); // there will be no response
    m_repository.update(key, [](JobSummary &job) { job.nextCheck = {}; });
    m_repository.record(key);
    m_refresh.drop({key});
}

void JobController::remove(const QList<JobKey> &keys)
{
    const bool isShown = keys.contains(m_selected);
    const JobKey next = isShown ? neighbourOf(jobs().rowOf(m_selected), jobs(), {keys.begin(), keys.end()}) : JobKey();
    for (const JobKey &key : keys) {
        m_tracker.stop(key);
        onLinksRefreshed(key, Error{.kind = Error::Kind::Cancelled}); // there will be no response
    }
    m_refresh.drop(keys);
    m_repository.remove(keys);
    if (isShown)
        select(next);
}

void JobController::undoRemove()
{
    const QList<JobKey> keys = m_repository.undoRemove();
    if (!keys.isEmpty())
        select(keys.first());
}

// The media of a response that has come in, shown or not.
void JobController::requestMedia(const JobResponse &response)
{
    m_resolver.update(response.job.media);
    m_media.requestCover(keyOf(response), response.job);
    m_archiver.archive(response);
}

// A running job brings new links by itself; one that has ended may, when it is requested once more.
bool JobController::canRefresh(const JobResponse &response) const
{
    return !response.job.id.isEmpty() && !isRunning(response.job.state) && m_access.hasTokenFor(response.job.id);
}

// What the archive knows of the job comes first, as its marks and tags are kept with the response. There may be thousands of such jobs.
void JobController::refreshLinks(const JobKey &key, RequestPriority priority)
{
    const auto refresh = [this, key, priority] {
        const JobResponse *known = answer(key);
        if (!known || !canRefresh(*known))
            m_resolver.onLinksRefreshed(key, priority, Error{.kind = Error::Kind::Cancelled});
        else if (!m_tracker.refreshLinks(key, priority))
            m_resolver.onLinksRefreshed(key, priority, Error{.kind = Error::Kind::RateLimited});
        if (priority != RequestPriority::Shown)
            m_repository.useOnly(key, [this](const JobKey &other) { return isInUse(other); });
    };
    if (answer(key))
        refresh();
    else
        m_repository.fetch(key, refresh);
}

void JobController::onLinksRefreshed(const JobKey &key, const std::optional<Error> &error)
{
    for (const RequestPriority priority :
         {RequestPriority::Shown, RequestPriority::Save, RequestPriority::Cover, RequestPriority::Background})
        m_resolver.onLinksRefreshed(key, priority, error);
}

QDateTime JobController::createdFromId(const QString &id) const
{
    return m_services.service.createdFromId(id);
}

QList<std::pair<QString, QString>> JobController::services() const
{
    QList<std::pair<QString, QString>> services;
    for (const Service::Name &name : m_services.service.names())
        services.append({name.id, name.title});
    return services;
}

QString JobController::actionNameOf(const JobSummary &job) const
{
    return m_services.service.actionName(job.service, job.verb, job.button);
}

QHash<QString, QString> JobController::otherServices() const
{
    auto others = services();
    others.removeLast(); // the usual one
    return {others.cbegin(), others.cend()};
}

std::unique_ptr<BrowsedJobs> JobController::makeBrowsedJobs()
{
    return std::make_unique<BrowsedJobs>(BrowsedJobs::Tools{m_services.api, m_services.service, m_access, m_resolver});
}

QUrl JobController::usualAddress() const
{
    return m_services.service.defaultBase();
}

std::optional<QString> JobController::fileNameFor(const MediaKey &mediaKey) const
{
    return fileNameOf(m_media.model(), answer(m_selected), mediaKey);
}

NameFacts JobController::nameFacts(const MediaKey &mediaKey) const
{
    return nameFactsOf(m_media.model(), answer(m_selected), mediaKey);
}

QUrl JobController::pageOf(const JobKey &key) const
{
    const JobResponse *job = answer(key);
    return job ? job->job.page : QUrl();
}

QList<JobSection> JobController::sectionsOf(const JobResponse &answer) const
{
    return m_services.service.sectionsOf(answer);
}

void JobController::saveAll(const QList<JobKey> &keys, const SaveOptions &options)
{
    m_repository.withResponses(keys, [this, options, count = keys.size()](const QList<JobResponse> &jobs) {
        m_saving.saveJobs(jobs, options, count - jobs.size());
    });
}

void JobController::exportJobs(const QList<JobKey> &keys, const SaveOptions &options)
{
    m_repository.withResponses(keys, [this, options, count = keys.size()](const QList<JobResponse> &jobs) {
        m_saving.exportJobs(jobs, options, count - jobs.size(), QDate::currentDate());
    });
}

// What was kept before stays kept. What is about to expire comes first, whether a job or its links.
void JobController::setKeepsEverything(bool isOn)
{
    m_archiver.setOn(isOn);
    if (!isOn)
        return;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    m_repository.withMissing(now, now.addDays(daysBeforeExpiry), [this](const QList<JobResponse> &jobs) {
        for (const JobResponse &job : jobs) {
            const JobResponse *known = answer(keyOf(job)); // is newer, or the same
            m_archiver.archive(known ? *known : job);
        }
    });
}

void JobController::withKeys(const QList<JobKey> &keys, const QList<qint64> &ids, const std::function<void(const QList<JobKey> &)> &then)
{
    if (ids.isEmpty())
        then(keys);
    else
        m_services.archive.lookupIds(ids, this, [keys, then](const QList<JobKey> &more) { then(keys + more); });
}
