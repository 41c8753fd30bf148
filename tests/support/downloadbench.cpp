// SPDX-License-Identifier: MIT
#include "tests/support/downloadbench.h"

#include <QDir>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

DownloadPolicy DownloadBench::hurried()
{
    DownloadPolicy policy;
    policy.pauses = {1ms, 1ms, 1ms};
    return policy;
}

MediaItem DownloadBench::itemAt(const QUrl &url)
{
    return {.url = url, .key = MediaKey(url.toString()), .type = MediaType::Image};
}

FakeNetwork::Answer DownloadBench::redirectTo(const QByteArray &target)
{
    return {.status = 302, .headers = {{"Location", target}}};
}

void DownloadBench::makeQueue(const DownloadPolicy &policy, const QString &token)
{
    queue = std::make_unique<DownloadQueue>(DownloadTools{.network = network,
                                                          .workers = workers,
                                                          .service = service,
                                                          .store = MediaStore(folder.path()),
                                                          .endpoint = {.base = QUrl(u"https://api.example"_s), .token = token},
                                                          .policy = policy,
                                                          .disk = disk});
    QObject::connect(queue.get(), &DownloadQueue::finished, queue.get(), [this](const MediaKey &key, const Result<StoredFile> &result) {
        reported.append({.key = key.toString(), .result = result});
    });
}

QStringList DownloadBench::parts() const
{
    return QDir(folder.filePath(u"parts"_s)).entryList(QDir::Files);
}
