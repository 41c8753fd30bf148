// SPDX-License-Identifier: MIT
#include "tests/support/cutdownloads.h"

#include "app/media/download/downloadqueue.h"
#include "app/services/midjourney/midjourneyv2.h"
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

    explicit Bench(int tries, DownloadPolicy policy = {})
    {
        policy.pauses = QList<DownloadPolicy::Pause>(tries - 1, 0ms);
        queue = std::make_unique<DownloadQueue>(
            DownloadTools{network, workers, service, MediaStore(folder.filePath(u"media"_s)), Endpoint{.base = server.url()}, policy});
    }

    // Nothing: it failed.
    std::optional<StoredFile> fetch(const QByteArray &target, MediaType expectedType = MediaType::Image)
    {
        const MediaItem item{.url = server.url(target), .key = MediaKey(QString::fromLatin1(target)), .type = expectedType};
        std::optional<StoredFile> file;
        QEventLoop loop;
        QObject::connect(queue.get(), &DownloadQueue::finished, &loop, [&](const MediaKey &, const Result<StoredFile> &result) {
            if (result)
                file = *result;
            loop.quit();
        });
        queue->enqueue(item);
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

void addProblem(Tries &tries, const QString &problem)
{
    ++tries.wrong;
    if (tries.problems.size() < 10)
        tries.problems.append(problem);
}

struct Format
{
    const char *name;
    QByteArray (*make)(qsizetype size, int salt);
    MediaType expectedType = MediaType::Image;
};

const QList<Format> &formats()
{
    static const QList<Format> all{{"png", pngFile}, {"jpeg", jpegFile}, {"webp", webpFile}, {"mp4", mp4File, MediaType::Video}};
    return all;
}

using Headers = QList<std::pair<QByteArray, QByteArray>>;

// How a server names a version; it may name the new one as the old one.
struct Validator
{
    const char *name;
    QByteArray oldTag{};
    QByteArray newTag{};
    QByteArray oldTime{};
    QByteArray newTime{};

    [[nodiscard]] static Headers headers(const QByteArray &time)
    {
        if (time.isEmpty())
            return {};
        return {{"Last-Modified", time}, {"Date", "Wed, 02 Jun 2027 12:00:00 GMT"}};
    }
};

const QList<Validator> &validators()
{
    static const QByteArray before = "Tue, 02 Jun 2026 12:01:30 GMT";
    static const QByteArray after = "Wed, 03 Jun 2026 12:01:30 GMT";
    static const QList<Validator> all{
        {.name = "none"},
        {.name = "none any more", .oldTag = "\"old\""},
        {.name = "another tag", .oldTag = "\"old\"", .newTag = "\"new\""},
        {.name = "the old tag", .oldTag = "\"old\"", .newTag = "\"old\""},
        {.name = "a weak tag", .oldTag = "W/\"old\"", .newTag = "W/\"old\""},
        {.name = "another time", .oldTime = before, .newTime = after},
        {.name = "the old time", .oldTime = before, .newTime = before},
    };
    return all;
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
            QFile::remove(file->path); // so that the folder shows this cut alone
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

Tries resumesOfChangedFiles(int roundsOfEach, quint32 seed)
{
    constexpr int size = 40'000;
    QRandomGenerator random(seed);
    Bench bench(6);
    Tries tries;
    for (const Format &format : formats()) {
        for (const Validator &validator : validators()) {
            for (int round = 0; round < roundsOfEach; ++round) {
                const QByteArray target = "/" + QByteArray::number(++tries.tried);
                const QByteArray changed = format.make(size, 2 * tries.tried + 1);
                const LocalServer::Answer last{
                    .body = changed, .headers = Validator::headers(validator.newTime), .entityTag = validator.newTag, .rangesAnyway = true};
                LocalServer::Answer first{.body = format.make(size, 2 * tries.tried),
                                          .headers = Validator::headers(validator.oldTime),
                                          .entityTag = validator.oldTag,
                                          .sent = random.bounded(1, size),
                                          .ending = random.bounded(2) ? LocalServer::Ending::Cut : LocalServer::Ending::Reset};
                bench.server.answer(target, first);
                if (random.bounded(2)) { // cut once more, now of the new file
                    LocalServer::Answer second = last;
                    second.sent = random.bounded(1, size);
                    second.ending = LocalServer::Ending::Cut;
                    bench.server.answer(target, second);
                }
                bench.server.answer(target, last);
                const auto file = bench.fetch(target, format.expectedType);
                if (!file || contentOf(file->path) != changed)
                    addProblem(tries,
                               u"%1, %2, round %3: %4"_s.arg(QLatin1StringView(format.name), QLatin1StringView(validator.name))
                                   .arg(round)
                                   .arg(file ? u"other bytes"_s : u"no file"_s));
            }
        }
    }
    return tries;
}

Tries downloadsThatStall(int rounds, quint32 seed)
{
    constexpr int size = 40'000;
    QRandomGenerator random(seed);
    DownloadPolicy policy;
    policy.quiet = 5ms;
    policy.idle = 40ms;
    Bench bench(20, policy);
    int reported = 0; // of this file
    QObject::connect(bench.queue.get(), &DownloadQueue::noted, bench.queue.get(), [&reported](const MediaKey &, const TransferNote &note) {
        reported += note.kind == TransferNote::Kind::Stalled ? 1 : 0;
    });
    Tries tries;
    for (int round = 0; round < rounds; ++round) {
        const Format &format = formats().at(round % formats().size());
        const QByteArray target = "/" + QByteArray::number(++tries.tried);
        const QByteArray whole = format.make(size, round);
        const int stalls = random.bounded(1, 4);
        LocalServer::Answer answer{.body = whole, .entityTag = random.bounded(2) ? QByteArray("\"v\"") : QByteArray()};
        for (int n = 0; n < stalls; ++n) {
            LocalServer::Answer stalled = answer;
            stalled.isChunked = random.bounded(4) == 0;
            stalled.sent = random.bounded(size);
            stalled.ending = LocalServer::Ending::Stall;
            bench.server.answer(target, stalled);
        }
        bench.server.answer(target, answer);
        reported = 0;
        const auto file = bench.fetch(target, format.expectedType);
        if (!file || contentOf(file->path) != whole)
            addProblem(tries, u"round %1: %2"_s.arg(round).arg(file ? u"other bytes"_s : u"no file"_s));
        else if (reported == 0)
            addProblem(tries, u"round %1: no stall was told of"_s.arg(round));
    }
    return tries;
}
