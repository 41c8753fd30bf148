#include "tests/support/cutdownloads.h"

#include "app/media/downloadqueue.h"
#include "app/service/midjourneyv2.h"
#include "tests/support/mediafiles.h"

#include <QDirIterator>
#include <QEventLoop>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QThreadPool>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// A queue with a store of its own.
struct Bench
{
    QTemporaryDir folder{};
    QNetworkAccessManager network{};
    QThreadPool workers{};
    MidjourneyV2 service{};
    LocalServer server{};
    std::unique_ptr<DownloadQueue> queue{};

    explicit Bench(int tries)
    {
        DownloadPolicy policy;
        policy.pauses = QList<DownloadPolicy::Pause>(tries - 1, 0ms);
        queue = std::make_unique<DownloadQueue>(
            DownloadTools{network, workers, service, MediaStore(folder.filePath(u"media"_s)), Endpoint{.base = server.url()}, policy});
    }

    // Nothing: it failed.
    std::optional<StoredFile> fetch(const QByteArray &target)
    {
        const MediaItem item{.url = server.url(target), .key = QString::fromLatin1(target), .promised = MediaClass::Picture};
        std::optional<StoredFile> file;
        QEventLoop loop;
        QObject::connect(queue.get(), &DownloadQueue::finished, &loop, [&](const QString &, const Result<StoredFile> &result) {
            if (result)
                file = *result;
            loop.quit();
        });
        queue->want(item);
        loop.exec();
        return file;
    }
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Of all that lies in the store under a final name, the first that is not `whole`.
QString oddFileIn(const QString &folder, const QByteArray &whole)
{
    QDirIterator walk(folder, {u"*.png"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        if (const QString path = walk.next(); contentOf(path) != whole)
            return path;
    }
    return {};
}

} // namespace

QString downloadsCut(const QList<qsizetype> &cuts, qsizetype size, Framing framing)
{
    const QByteArray whole = pngFile(size);
    Bench bench(1);
    for (const qsizetype cut : cuts) {
        const QByteArray target = "/" + QByteArray::number(cut) + ".png";
        bench.server.answer(target,
                            {.body = whole,
                             .isChunked = framing == Framing::Chunked,
                             .hasNoLength = framing == Framing::Closed,
                             .sent = cut,
                             .ending = LocalServer::Ending::Cut});
        const auto file = bench.fetch(target);
        if (file && contentOf(file->path) != whole)
            return u"a cut after %1 bytes was stored"_s.arg(cut);
        if (!file && cut == size && framing == Framing::Length)
            return u"the whole was not stored"_s;
        if (file)
            QFile::remove(file->path); // so that the folder tells of this cut alone
        if (const QString odd = oddFileIn(bench.folder.path(), whole); !odd.isEmpty())
            return u"%1 differs after a cut at %2"_s.arg(odd).arg(cut);
    }
    return {};
}

ResumeRun resumesAfterCuts(int rounds, qsizetype size, quint32 seed)
{
    QRandomGenerator random(seed);
    Bench bench(6);
    ResumeRun run;
    for (int round = 0; round < rounds; ++round) {
        const QByteArray target = "/" + QByteArray::number(round) + ".png";
        const bool changes = round % 2 == 1;
        const int cuts = random.bounded(1, 4);
        QByteArray last;
        for (int n = 0; n <= cuts; ++n) {
            const int version = changes && n > 0 ? 2 : 1;
            last = pngFile(size, round * 2 + version);
            LocalServer::Answer answer{.body = last, .entityTag = "\"v" + QByteArray::number(version) + '"'};
            if (n < cuts) {
                answer.sent = random.bounded(static_cast<int>(size));
                answer.ending = random.bounded(2) ? LocalServer::Ending::Cut : LocalServer::Ending::Reset;
            }
            bench.server.answer(target, answer);
        }
        const auto file = bench.fetch(target);
        if (!file || contentOf(file->path) != last) {
            run.problem = u"round %1, seed %2: %3"_s.arg(round).arg(seed).arg(file ? u"other bytes"_s : u"no file"_s);
            return run;
        }
    }
    for (const LocalServer::Request &request : bench.server.requests())
        run.resumed += request.head.headers.contains("range") ? 1 : 0;
    return run;
}
