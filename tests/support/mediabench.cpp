// SPDX-License-Identifier: MIT
#include "tests/support/mediabench.h"

#include "tests/support/policies.h"

#include <algorithm>

using namespace Qt::StringLiterals;

MediaBench::MediaBench(GridCutter cutter)
    : archive(folder.filePath(u"data"_s), folder.filePath(u"store"_s), service)
    , m_cutter(std::move(cutter))
{
    downloads = oneAttempt();
    makeController(u"user:1-secret"_s);
}

MediaBench::~MediaBench()
{
    controller.reset();
    workers.waitForDone();
}

void MediaBench::makeController(const QString &token)
{
    controller.reset();
    controller = std::make_unique<JobController>(SessionServices{.api = network,
                                                                 .media = network,
                                                                 .workers = workers,
                                                                 .service = service,
                                                                 .endpoint = {.base = base(), .token = token},
                                                                 .pollPolicy = pollPolicy,
                                                                 .downloadPolicy = downloads,
                                                                 .store = MediaStore(folder.filePath(u"store"_s)),
                                                                 .archive = archive,
                                                                 .cutGrid = m_cutter,
                                                                 .disk = disk},
                                                 token.isEmpty() ? TokenSource::None : TokenSource::Environment);
    QObject::connect(controller.get(), &JobController::noticed, controller.get(), [this](const Notice &notice) { notices.append(notice); });
}

QString MediaBench::list() const
{
    const MediaListModel &model = controller->media().model();
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names.append(fileStemOf(model.item(row)));
    return names.join(u' ');
}

int MediaBench::row(const QByteArray &role, int number) const
{
    const MediaListModel &model = controller->media().model();
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.item(row).role == role && model.item(row).number == number)
            return row;
    }
    return -1;
}

MediaItem MediaBench::item(const QByteArray &role, int number) const
{
    const int place = row(role, number);
    return place < 0 ? MediaItem{} : controller->media().model().item(place);
}

MediaState MediaBench::state(const QByteArray &role, int number) const
{
    const int place = row(role, number);
    return place < 0 ? MediaState{} : controller->media().model().state(place);
}

qsizetype MediaBench::count(const QUrl &url) const
{
    const QList<QNetworkRequest> &requests = network.requests();
    return std::count_if(requests.begin(), requests.end(), [&](const QNetworkRequest &request) { return request.url() == url; });
}
