// SPDX-License-Identifier: MIT
#include "tests/support/sessionrun.h"

#include "app/services/midjourney/midjourneyv2.h"

using namespace Qt::StringLiterals;

SessionRun::SessionRun(const QString &folder, const QUrl &base, const QString &token, const PollPolicy &polls)
    : SessionRun(folder, std::make_unique<MidjourneyV2>(), base, token, polls)
{}

SessionRun::SessionRun(const QString &folder, std::unique_ptr<const Service> services, const QUrl &base, const QString &token,
                       const PollPolicy &polls)
    : owned(std::move(services))
    , service(*owned)
    , archive(folder, folder + u"/media"_s, service)
    , controller({.api = network,
                  .media = network,
                  .workers = workers,
                  .service = service,
                  .endpoint = {.base = base, .token = token},
                  .pollPolicy = polls,
                  .downloadPolicy = oneAttempt(),
                  .store = MediaStore(folder + u"/media"_s),
                  .archive = archive},
                 TokenSource::Environment)
{
    QObject::connect(&controller, &JobController::noticed, &controller, [this](const Notice &notice) { notices.append(notice); });
}

SessionRun::~SessionRun()
{
    workers.waitForDone();
}

QStringList SessionRun::shownKeys()
{
    QStringList keys;
    for (int row = 0; row < controller.jobs().rowCount(); ++row)
        keys.append(controller.jobs().index(row).data(JobListModel::SummaryRole).value<JobSummary>().key.toString());
    return keys;
}
