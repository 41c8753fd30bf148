#include "app/session/importsession.h"

#include "app/common/worker.h"
#include "app/media/mediaitem.h"
#include "app/service/service.h"
#include "app/session/library.h"

#include <QElapsedTimer>
#include <QPointer>

namespace {

constexpr auto showEvery = std::chrono::milliseconds(300); // the list asks for all its rows anew each time

JobRecord recordOfInput(const JobInput &input, const Service &service, const QDateTime &opened)
{
    if (!input.document) {
        JobRecord record{.summary = {.key = input.id, .id = input.id, .text = input.id, .search = searchFold(input.id)}, .isNewest = false};
        record.summary.created = service.createdFromId(input.id);
        record.summary.opened = opened;
        return record;
    }
    JobSummary summary = summaryOf(*input.document);
    summary.kinds = kindsOf(input.document->job, service);
    summary.opened = opened;
    JobRecord record = recordOf(summary, &*input.document, service);
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

void ImportSession::start(const QString &folder)
{
    const auto isCancelled = std::make_shared<std::atomic_bool>(false);
    const qsizetype place = m_runs.size();
    m_runs.append({.isCancelled = isCancelled});
    ++m_running;
    const auto sinceTold = std::make_shared<QElapsedTimer>();
    sinceTold->start();
    const auto take = [&archive = m_archive, &service = m_service, sinceTold](const QList<JobInput> &batch) {
        QList<JobRecord> records;
        QDateTime opened = QDateTime::currentDateTimeUtc();
        for (const JobInput &input : batch) {
            records.append(recordOfInput(input, service, opened));
            opened = opened.addMSecs(-1);
        }
        const ImportCounts counts = countsOf(archive.import(records), records.size());
        if (sinceTold->hasExpired(showEvery.count())) {
            emit archive.changed();
            sinceTold->restart();
        }
        return counts;
    };
    // Told by way of the archive, which outlives the worker: the session may go at any time, and only its own thread can look whether it
    // has.
    const auto tell = [session = QPointer<ImportSession>(this), place, &archive = m_archive](qint64 done, qint64 all) {
        QMetaObject::invokeMethod(
            &archive,
            [session, place, done, all] {
                if (session)
                    session->takeProgress(place, done, all);
            },
            Qt::QueuedConnection);
    };
    const auto work = [folder, take, tell, &service = m_service, isCancelled] {
        return importFolder(folder, {.service = service, .take = take, .tell = tell, .isCancelled = isCancelled.get()});
    };
    runInWorker(m_workers, this, work, [this](const ImportSummary &summary) {
        if (--m_running == 0)
            m_runs.clear();
        emit m_archive.changed();
        emit finished(summary);
    });
}

void ImportSession::takeProgress(qsizetype place, qint64 done, qint64 all)
{
    if (place >= m_runs.size())
        return;
    m_runs[place].filesDone = done;
    m_runs[place].filesInAll = all;
    qint64 doneOfAll = 0;
    qint64 inAll = 0;
    for (const Run &run : std::as_const(m_runs)) {
        doneOfAll += run.filesDone;
        inAll += run.filesInAll;
    }
    if (doneOfAll < inAll) // the end is told by finished()
        emit progressed(doneOfAll, inAll);
}
