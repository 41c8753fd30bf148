// SPDX-License-Identifier: MIT
#include "app/session/importsession.h"

#include "app/common/web.h"
#include "app/common/worker.h"
#include "app/job/mediaitem.h"
#include "app/services/service.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QPointer>

namespace {

constexpr qint64 showEvery = 300;         // milliseconds: the list reads all its rows again each time
constexpr qint64 jobsForASecond = 50'000; // the list needs longer for many rows: for each so many it is updated a second later

// How an ID without a document is stored.
struct IdRule
{
    bool isWatched = false;
    std::optional<Error> error{};
};

JobRecord recordOfInput(const JobInput &input, const Service &service, const IdRule &rule, const QDateTime &opened)
{
    if (!input.document) {
        JobRecord record{.summary = {.key = JobKey(input.id), .id = input.id, .service = service.serviceOf(input.id), .text = input.id},
                         .isNewest = false};
        record.summary.search = searchFold(input.id);
        record.summary.created = service.createdFromId(input.id);
        record.summary.expires = service.expiryOf(input.id, record.summary.created);
        record.summary.opened = opened;
        record.summary.error = rule.error;
        if (rule.isWatched)
            record.isWatched = true;
        return record;
    }
    JobSummary summary = summaryOf(*input.document);
    summary.roles = rolesOf(input.document->job);
    summary.hasKeptMedia = !savedMediaOf(input.document->job).isEmpty();
    summary.lacksMedia = summary.hasKeptMedia;
    summary.opened = opened;
    JobRecord record = recordOf(summary, &*input.document);
    record.isNewest = false;
    return record;
}

ImportCounts countsOf(const QList<Seen> &all, qsizetype handedOver)
{
    ImportCounts counts{.lost = handedOver - all.size()};
    for (const Seen seen : all) {
        switch (seen) {
        case Seen::New: ++counts.isNew; break;
        case Seen::Known: ++counts.known; break;
        case Seen::Newer: ++counts.newer; break;
        }
    }
    return counts;
}

// Puts batches into the archive, in a worker. The first one read is opened last, so that it stands on top.
class Receiver
{
public:
    using Begun = std::function<void(const JobKey &firstKey, qsizetype jobs)>;

    Receiver(Archive &archive, const Service &service, const IdRule &rule, Begun begun)
        : m_archive(archive)
        , m_service(service)
        , m_rule(rule)
        , m_begun(std::move(begun))
    {
        m_sinceShown.start();
    }

    ImportCounts take(const QList<JobInput> &batch)
    {
        QList<JobRecord> records;
        for (const JobInput &input : batch) {
            records.append(recordOfInput(input, m_service, m_rule, m_opened));
            m_opened = m_opened.addMSecs(-1);
        }
        const ImportCounts counts = countsOf(m_archive.import(records), records.size());
        m_taken += records.size();
        if (const Begun begun = std::exchange(m_begun, {}); begun && counts.lost == 0) {
            emit m_archive.changed();
            begun(records.first().summary.key, records.size());
        } else if (m_sinceShown.hasExpired(showEvery + 1000 * m_taken / jobsForASecond)) {
            emit m_archive.changed();
            m_sinceShown.restart();
        }
        return counts;
    }

private:
    Archive &m_archive;
    const Service &m_service;
    const IdRule m_rule;
    Begun m_begun;
    QElapsedTimer m_sinceShown;
    QDateTime m_opened = QDateTime::currentDateTimeUtc();
    qint64 m_taken = 0;
};

} // namespace

ImportSession::ImportSession(Archive &archive, const Service &service, QThreadPool &workers, QObject *parent)
    : QObject(parent)
    , m_archive(archive)
    , m_service(service)
    , m_workers(workers)
{}

ImportSession::~ImportSession()
{
    cancel();
}

void ImportSession::cancel()
{
    for (const Run &run : std::as_const(m_runs))
        *run.isCancelled = true;
}

void ImportSession::startArguments(const QStringList &arguments)
{
    QStringList others = arguments;
    others.removeIf([this](const QString &argument) {
        const bool isFolder = !isProgramLink(argument) && QFileInfo(argument).isDir();
        if (isFolder)
            run({.arguments = {argument}}, true);
        return isFolder;
    });
    if (!others.isEmpty())
        start({.arguments = others});
}

void ImportSession::start(const ImportSources &sources)
{
    run(sources, false);
}

void ImportSession::run(const ImportSources &sources, bool isFolder)
{
    const auto isCancelled = std::make_shared<std::atomic_bool>(false);
    const qsizetype place = m_runs.size();
    m_runs.append({.isCancelled = isCancelled});
    ++m_running;
    // Reported by way of the archive, which outlives the worker: the session may go at any time, and only its own thread can look whether
    // it has.
    const auto inSession
        = [session = QPointer<ImportSession>(this), &archive = m_archive](const std::function<void(ImportSession &)> &work) {
              const auto workThere = [session, work] {
                  if (session)
                      work(*session);
              };
              QMetaObject::invokeMethod(&archive, workThere, Qt::QueuedConnection);
          };
    const auto report = [inSession, place](const ImportProgress &progress) {
        inSession([place, progress](ImportSession &session) { session.takeProgress(place, progress); });
    };
    const auto begin = [inSession](const JobKey &key, qsizetype jobs) {
        inSession([key, jobs](ImportSession &session) { emit session.begun(key, jobs); });
    };
    IdRule rule{.isWatched = !isFolder};
    if (!isFolder && !m_hasToken)
        rule.error = Error{.kind = Error::Kind::NoToken};
    const auto receiver = std::make_shared<Receiver>(m_archive, m_service, rule, isFolder ? Receiver::Begun() : begin);
    const auto work = [sources, receiver, report, &service = m_service, isCancelled, isFolder] {
        return importAll(sources,
                         {.service = service,
                          .deliver = [receiver](const QList<JobInput> &batch) { return receiver->take(batch); },
                          .report = report,
                          .isCancelled = isCancelled.get(),
                          .maxOpened = isFolder ? 0 : maxOpenedAtOnce});
    };
    runInWorker(m_workers, this, work, [this](const ImportResult &result) { takeResult(result); });
}

void ImportSession::takeResult(const ImportResult &result)
{
    const bool isLast = --m_running == 0;
    if (isLast)
        m_runs.clear();
    if (!result.opened)
        emit m_archive.changed();
    if (isLast)
        emit ended();
    if (result.opened)
        emit opened(*result.opened);
    else
        emit finished(result.summary);
}

void ImportSession::takeProgress(qsizetype place, const ImportProgress &progress)
{
    if (place >= m_runs.size())
        return;
    m_runs[place].progress = progress;
    ImportProgress all;
    for (const Run &run : std::as_const(m_runs)) {
        all.files += run.progress.files;
        all.filesInAll += run.progress.filesInAll;
        all.bytes += run.progress.bytes;
        all.bytesInAll += run.progress.bytesInAll;
        all.jobs += run.progress.jobs;
    }
    emit progressed(all);
}
