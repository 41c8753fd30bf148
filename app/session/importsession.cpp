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

ImportCounts countsOf(const QList<Seen> &all)
{
    ImportCounts counts;
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
    , m_isCancelled(std::make_shared<std::atomic_bool>(false))
{}

ImportSession::~ImportSession()
{
    *m_isCancelled = true;
}

void ImportSession::cancel()
{
    *m_isCancelled = true;
}

void ImportSession::start(const QString &folder)
{
    *m_isCancelled = false;
    const auto sinceTold = std::make_shared<QElapsedTimer>();
    sinceTold->start();
    const auto take = [&archive = m_archive, &service = m_service, sinceTold](const QList<JobInput> &batch) {
        QList<JobRecord> records;
        QDateTime opened = QDateTime::currentDateTimeUtc();
        for (const JobInput &input : batch) {
            records.append(recordOfInput(input, service, opened));
            opened = opened.addMSecs(-1);
        }
        const ImportCounts counts = countsOf(archive.import(records));
        if (sinceTold->hasExpired(showEvery.count())) {
            emit archive.changed();
            sinceTold->restart();
        }
        return counts;
    };
    const auto tell = [session = QPointer<ImportSession>(this), isCancelled = m_isCancelled](qint64 done, qint64 all) {
        if (*isCancelled) // then the session may be gone
            return;
        QMetaObject::invokeMethod(
            session, [session, done, all] { emit session->progressed(done, all); }, Qt::QueuedConnection);
    };
    const auto work = [folder, take, tell, &service = m_service, isCancelled = m_isCancelled] {
        return importFolder(folder, {.service = service, .take = take, .tell = tell, .isCancelled = isCancelled.get()});
    };
    runInWorker(m_workers, this, work, [this](const ImportSummary &summary) {
        emit m_archive.changed();
        emit finished(summary);
    });
}
