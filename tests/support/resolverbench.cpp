// SPDX-License-Identifier: MIT
#include "tests/support/resolverbench.h"

#include "app/services/discord/message.h"
#include "tests/support/mediaitems.h"

#include <QCoreApplication>
#include <QtTest>

#include <algorithm>

using namespace Qt::StringLiterals;

ResolverBench::ResolverBench(Links links, const GridCutter &cutter, const DownloadPolicy &policy)
{
    bench.makeQueue(policy);
    resolver = std::make_unique<MediaResolver>(*bench.queue, MediaStore(bench.folder.path()), bench.workers, cutter);
    if (links == Links::CannotBe)
        return;
    connect(resolver.get(), &MediaResolver::linksRequested, this, [this](const JobKey &jobKey) {
        linksRequested.append(jobKey);
        requestsBefore.append(bench.network.requests().size());
    });
}

ResolverBench::~ResolverBench()
{
    bench.workers.waitForDone();
    resolver.reset();
}

MediaItem ResolverBench::itemAt(const QUrl &url, const QString &key)
{
    MediaItem item = DownloadBench::itemAt(url);
    item.key = MediaKey(key);
    item.expires = discordLinkExpiry(url);
    return item;
}

void ResolverBench::request(const MediaRequest &request, QObject *context)
{
    const qsizetype before = answers.size();
    resolver->request(request, context, [this, key = request.item.key](const Result<StoredFile> &result) {
        answers.append(key.toString() + u' ' + (result ? u"file"_s : QString::number(result.error().httpStatus)));
    });
    QCOMPARE(answers.size(), before); // never from inside
}

void ResolverBench::store(const QString &key)
{
    QVERIFY(MediaStore(bench.folder.path()).put(pngFile(900), MediaKey(key)));
}

void ResolverBench::letWorkersFinish()
{
    for (int round = 0; round < 10; ++round) {
        bench.disk->waitForDone();
        bench.workers.waitForDone();
        QCoreApplication::processEvents();
    }
}

QStringList ResolverBench::answered() const
{
    QStringList sorted = answers;
    sorted.sort();
    return sorted;
}

qsizetype ResolverBench::count(const QUrl &url) const
{
    return std::ranges::count_if(bench.network.requests(), [&](const QNetworkRequest &request) { return request.url() == url; });
}

MediaItem itemA(const QUrl &url)
{
    return ResolverBench::itemAt(url, u"a"_s);
}

MediaItem mirrorB()
{
    return ResolverBench::itemAt(ResolverBench::elsewhere, u"b"_s);
}

MediaRequest requestOf(const MediaItem &item, const std::optional<MediaItem> &mirror)
{
    return {.jobKey = JobKey(u"job"_s), .item = withMirror(item, mirror), .priority = RequestPriority::Shown};
}
