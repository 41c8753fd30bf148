#include "app/session/jobcontroller.h"

#include "app/archive/archive.h"
#include "app/service/pasted.h"
#include "app/service/service.h"
#include "app/session/medianames.h"
#include "app/session/sessionwords.h"

#include <QThreadPool>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 daysBeforeExpiry = 3; // a job with fewer left is looked after

// Errors that a token mends.
bool wantsToken(const std::optional<Error> &error)
{
    return error
        && (error->kind == Error::Kind::NoToken || error->kind == Error::Kind::Unauthorized || error->kind == Error::Kind::NoSubscription);
}

} // namespace

JobController::JobController(const SessionServices &services, TokenSource tokenSource, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_tokenSource(tokenSource)
    , m_scheduler(services.api, services.service, services.endpoint, services.pollPolicy)
    , m_queue({services.media, services.workers, services.service, services.store, services.endpoint, services.downloadPolicy})
    , m_media(m_queue, services.store, services.workers, services.service, services.cutGrid)
    , m_saving(m_queue, services.store, m_media, services.workers, services.service)
    , m_library(services.archive, services.service)
    , m_shelf(m_library, services.service, [this](const QString &key) { return isWatched(key); })
    , m_keeper(m_queue, services.store, services.workers, services.service)
    , m_intake(services)
{
    connect(&m_intake, &JobIntake::taken, this, &JobController::openInputs);
    connect(&m_intake, &JobIntake::importProgressed, this, &JobController::importProgressed);
    connect(&m_intake, &JobIntake::imported, this, [this](const ImportSummary &summary) { emit noticed(noticeOf(summary)); });
    connect(&m_shelf, &JobShelf::changed, this, &JobController::jobChanged);
    connect(&m_shelf, &JobShelf::replaced, this, &JobController::showAgain);
    connect(&m_keeper, &Keeper::stored, &m_library, &Library::keepFile);
    connect(&m_saving, &SaveSession::noticed, this, &JobController::noticed);
    connect(&m_saving, &SaveSession::savingChanged, this, &JobController::savingChanged);
    connect(&m_library, &Library::noticed, this, &JobController::noticed);
    connect(&m_media, &MediaSession::stored, &m_library, &Library::keepFile);
    connect(&m_media, &MediaSession::savedChanged, &m_library, &Library::keepSaved);
    connect(&m_media, &MediaSession::savedChanged, this,
            [this](const QString &mediaKey, const SavedFiles::Place &, const SavedFiles::Place &now) {
                if (!now.path.isEmpty() && m_shelf.has(m_selected) && m_media.model().rowOf(mediaKey) >= 0)
                    m_shelf.update(m_selected, [](JobSummary &job) { job.isSaved = true; });
            });
    m_queue.setWaitsForDisk(true);
    connect(&m_queue, &DownloadQueue::halted, this, [this](const Error &error) { emit noticed(noticeOfHalt(error)); });
    connect(&m_scheduler, &PollScheduler::answered, this, &JobController::take);
    connect(&m_media, &MediaSession::renewalWanted, this, [this](const QString &key) {
        const JobAnswer *known = answer(key);
        if (known && mayRenew(*known))
            m_scheduler.askOnce(known->job.id);
    });
    connect(&m_media, &MediaSession::activityChanged, this, [this] {
        if (std::exchange(m_wasLoading, m_media.activity().total > 0) && m_media.activity().total == 0)
            trimStore();
    });
    connect(&m_media, &MediaSession::coverReady, &m_shelf, &JobShelf::setThumbnail);
    if (!services.archive)
        return;
    m_shelf.list().setSource(services.archive);
    m_library.resume(this, [this](const ArchivedJob &job) { // what an earlier run still asked for
        m_shelf.takeArchived(job);
        ask(job.summary.key);
    });
}

// After a batch of downloads, when nobody waits for anything.
void JobController::trimStore()
{
    const auto forget = [archive = m_services.archive](const QStringList &paths) { return !archive || archive->forgetFiles(paths); };
    m_services.workers.start([store = m_services.store, budget = m_services.storeBudget, inUse = m_media.keysInUse(), forget] {
        (void)store.trim(budget, inUse, forget);
    });
}

// The first one opened is on top and shown.
void JobController::openInputs(const Inputs &inputs)
{
    QDateTime opened = QDateTime::currentDateTimeUtc();
    for (const JobInput &input : inputs.jobs) { // all before the first is written: a thousand of them are one transaction
        if (input.document)
            m_shelf.lookForNewer(*input.document);
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
        select(first.document ? keyOf(*first.document) : first.id);
    }
    emit inputsOpened(inputs.jobs.size());
    if (const auto notice = noticeOf(inputs))
        emit noticed(*notice);
}

void JobController::openDocument(const JobAnswer &answer, const QDateTime &opened)
{
    const QString key = keyOf(answer);
    const JobAnswer *known = m_shelf.answer(key);
    const bool isNewer = !known || newestOfEach({*known, answer}).first() == answer;
    m_shelf.update(key, [&](JobSummary &job) { job.opened = opened; });
    if (isNewer)
        keep(answer, false);
}

void JobController::openId(const QString &id, const QDateTime &opened)
{
    m_shelf.update(id, [&](JobSummary &job) {
        job.id = id;
        job.opened = opened;
        if (!job.created.isValid())
            job.created = m_services.service.createdFromId(id);
        if (job.text.isEmpty()) {
            job.text = id;
            job.search = searchFold(id);
        }
    });
    if (m_shelf.answer(id))
        askIfRunning(id);
    else
        m_shelf.fetch(id, [this, id] {
            showAgain(id);
            askIfRunning(id);
        });
}

// What has ended is not asked for by itself: what is kept of it is all there is to know.
void JobController::askIfRunning(const QString &id)
{
    const JobAnswer *known = answer(id);
    if (!known || isRunning(known->job.status))
        ask(id);
    else
        m_shelf.record(id);
}

void JobController::select(const QString &key)
{
    m_wanted = key;
    if (key == m_selected)
        return;
    if (key.isEmpty() || m_shelf.has(key)) {
        show(key);
        return;
    }
    m_shelf.fetch(key, [this, key] {
        if (m_wanted != key || !m_shelf.has(key))
            return; // another is wanted by now, or it has gone
        m_shelf.useOnly(key, [this](const QString &other) { return other == m_selected || m_scheduler.isWatching(other); });
        show(key);
    });
}

void JobController::show(const QString &key)
{
    m_selected = key;
    if (answer(key))
        showMedia(key);
    else
        m_media.showNothing();
    emit selectedChanged();
}

void JobController::showMedia(const QString &key)
{
    const JobAnswer shown = *answer(key);
    m_media.show(shown, mayRenew(shown));
    m_library.showSaved(key, this, [this](const QHash<QString, SavedCopy> &copies) { m_media.showSavedCopies(copies); });
}

// What is shown may have become another.
void JobController::showAgain(const QString &key)
{
    if (key == m_selected && answer(key)) {
        showMedia(key);
        emit jobChanged(key);
    }
}

void JobController::refresh(const QStringList &keys)
{
    for (const QString &key : keys) {
        const auto askAgain = [this, key] {
            const JobSummary *job = jobs().find(key);
            if (!job || job->id.isEmpty())
                return;
            if (!m_services.endpoint.token.isEmpty())
                m_refreshed.insert(job->id);
            ask(job->id);
        };
        if (m_shelf.has(key))
            askAgain();
        else
            m_shelf.fetch(key, askAgain);
    }
}

void JobController::stopChecking(const QString &key)
{
    m_scheduler.stop(key);
    m_shelf.update(key, [](JobSummary &job) { job.nextCheck = {}; });
    m_shelf.record(key);
}

void JobController::remove(const QStringList &keys)
{
    const int row = jobs().rowOf(m_selected);
    for (const QString &key : keys)
        m_scheduler.stop(key);
    m_shelf.remove(keys);
    if (keys.contains(m_selected))
        select(jobs().rowCount() == 0 ? QString() : jobs().keyAt(std::clamp(row, 0, jobs().rowCount() - 1)));
}

void JobController::setToken(const QString &token, TokenSource source)
{
    m_services.endpoint.token = token;
    m_scheduler.setEndpoint(m_services.endpoint);
    m_queue.setEndpoint(m_services.endpoint);
    setTokenSource(token.isEmpty() ? TokenSource::None : source);
    if (token.isEmpty())
        return;
    for (const QString &key : jobs().keys()) {
        if (wantsToken(jobs().find(key)->error))
            ask(key);
    }
    m_media.fetchFailed();
}

void JobController::setTokenSource(TokenSource source)
{
    m_tokenSource = source;
    emit tokenChanged();
}

void JobController::setAddress(const QUrl &address)
{
    m_services.endpoint.base = address;
    m_scheduler.setEndpoint(m_services.endpoint);
    m_queue.setEndpoint(m_services.endpoint);
}

void JobController::setPollInterval(std::chrono::seconds interval)
{
    m_services.pollPolicy.interval = interval;
    m_scheduler.setPolicy(m_services.pollPolicy);
}

void JobController::ask(const QString &id)
{
    if (m_services.endpoint.token.isEmpty()) {
        m_shelf.update(id, [](JobSummary &job) { job.error = Error{.kind = Error::Kind::NoToken}; });
    } else {
        m_scheduler.watch(id);
        const QDateTime due = QDateTime::currentDateTimeUtc().addMSecs(m_scheduler.dueIn(id).count());
        m_shelf.update(id, [&](JobSummary &job) { job.nextCheck = due; });
    }
    m_shelf.record(id);
}

void JobController::take(const QString &id, const Result<JobAnswer> &result, std::optional<std::chrono::milliseconds> next)
{
    const QDateTime due = next ? QDateTime::currentDateTimeUtc().addMSecs(next->count()) : QDateTime();
    if (result) {
        JobAnswer fresh = *result;
        fresh.job.id = id; // what was asked for is what it is, whatever a gateway calls it
        const JobAnswer *before = answer(id);
        const bool hasEnded = before && isRunning(before->job.status) && !isRunning(fresh.job.status);
        const bool isNothingNew = before && m_refreshed.contains(id) && !isRunning(fresh.job.status) && before->job == fresh.job;
        keep(fresh, true);
        if (isNothingNew)
            emit noticed(noticeOfNothingNew(*jobs().find(id)));
        if (hasEnded)
            emit jobEnded(id);
    } else if (const JobAnswer *known = answer(id); known && !isRunning(known->job.status)) {
        emit noticed(noticeOfRefresh(*jobs().find(id), result.error()));
    }
    m_refreshed.remove(id);
    m_shelf.update(id, [&](JobSummary &job) {
        job.error = result ? std::optional<Error>() : result.error();
        job.nextCheck = due;
    });
    if (!result)
        m_shelf.record(id);
    if (id == m_selected)
        m_media.takeRenewal();
}

void JobController::keep(const JobAnswer &answer, bool isNewest)
{
    m_shelf.put(answer, isNewest);
    const QString key = keyOf(answer);
    if (key == m_selected)
        m_media.show(answer, mayRenew(answer));
    m_media.wantCover(key, answer.job);
    m_keeper.keep(answer);
}

// A running job brings new links by itself; one that has ended may, when it is asked for once more.
bool JobController::mayRenew(const JobAnswer &answer) const
{
    return !answer.job.id.isEmpty() && !m_services.endpoint.token.isEmpty() && !isRunning(answer.job.status);
}

bool JobController::isWatched(const QString &key) const
{
    const JobSummary *job = jobs().find(key);
    return m_scheduler.isWatching(key) || (job && wantsToken(job->error));
}

QDateTime JobController::createdFromId(const QString &id) const
{
    return m_services.service.createdFromId(id);
}

QUrl JobController::usualAddress() const
{
    return m_services.service.defaultBase();
}

std::chrono::days JobController::lifetime() const
{
    return m_services.service.lifetime();
}

QDateTime JobController::expiryOf(const JobSummary &job) const
{
    return job.created.isValid() ? job.created.addDays(m_services.service.lifetime().count()) : QDateTime();
}

std::optional<QString> JobController::fileNameFor(const QString &mediaKey) const
{
    return fileNameOf(m_media.model(), answer(m_selected), mediaKey);
}

std::optional<NameFacts> JobController::nameFacts(const QString &mediaKey) const
{
    return nameFactsOf(m_media.model(), answer(m_selected), mediaKey);
}

std::optional<QUrl> JobController::discordLink(const QString &key) const
{
    const JobAnswer *job = answer(key);
    return job ? discordLinkOf(job->job) : std::nullopt;
}

int JobController::runningCount() const
{
    return static_cast<int>(std::count_if(m_shelf.answers().cbegin(), m_shelf.answers().cend(), [this](const JobAnswer &answer) {
        return isRunning(answer.job.status) && m_scheduler.isWatching(answer.job.id);
    }));
}

QDateTime JobController::nextCheck() const
{
    const auto due = m_scheduler.nextDue();
    return due ? QDateTime::currentDateTimeUtc().addMSecs(due->count()) : QDateTime();
}

void JobController::saveAll(const QStringList &keys, const SaveOptions &options)
{
    m_shelf.withAnswers(keys, [this, options](const QList<JobAnswer> &jobs) { m_saving.saveJobs(jobs, m_selected, options); });
}

void JobController::exportJobs(const QStringList &keys, const SaveOptions &options)
{
    m_shelf.withAnswers(keys, [this, options](const QList<JobAnswer> &jobs) { m_saving.exportJobs(jobs, options); });
}

// What was kept before stays kept. Jobs that the service is about to forget come first.
void JobController::setKeepsEverything(bool isOn)
{
    m_keeper.setOn(isOn && m_services.archive);
    if (!m_keeper.isOn())
        return;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const qint64 lifetime = m_services.service.lifetime().count();
    m_library.withMissing(now.addDays(-lifetime), now.addDays(daysBeforeExpiry - lifetime), this, [this](const QList<JobAnswer> &jobs) {
        for (const JobAnswer &job : jobs)
            m_keeper.keep(job);
    });
}

void JobController::withKeys(const QStringList &keys, const QList<qint64> &ids, const std::function<void(const QStringList &)> &then)
{
    if (ids.isEmpty() || !m_library.keysOf(ids, this, [keys, then](const QStringList &more) { then(keys + more); }))
        then(keys);
}

bool JobController::withFamily(const QString &key, QObject *context, const std::function<void(const QList<KnownJob> &)> &then)
{
    return m_library.familyOf(key, context, then);
}

bool JobController::withAnswers(const QString &key, QObject *context, const std::function<void(const QList<JobAnswer> &)> &then)
{
    return m_library.answersOf(key, context, then);
}
