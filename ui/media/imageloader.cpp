// SPDX-License-Identifier: MIT
#include "ui/media/imageloader.h"

#include "app/common/files/openrecord.h"
#include "app/common/worker.h"

#include <utility>

namespace {

constexpr qint64 pixelBytes = 4;

// No answer for one of more than `limit` bytes: it would push out what it is decoded beside.
std::optional<ImageResult> readUpTo(qint64 limit, const QString &path, const DecodeOptions &options)
{
    const QSize size = readSize(path);
    if (!size.isValid() || qint64(size.width()) * size.height() > limit / pixelBytes)
        return {};
    return readImage(path, options);
}

} // namespace

ImageLoader::ImageLoader(QThreadPool &workers, QObject *parent, qsizetype room, OpenRecord *record)
    : QObject(parent)
    , m_workers(workers)
    , m_record(record)
    , m_cache(room)
{}

// Whoever waits for the workers at the end waits for no image.
ImageLoader::~ImageLoader()
{
    *m_isCancelled = true;
}

void ImageLoader::load(const QString &path, bool isRequested)
{
    if (isRequested)
        m_requested.insert(path);
    const auto running = m_running.find(path);
    if (running != m_running.end())
        *running = LoadMode::Now;
    else
        start(path, LoadMode::Now);
}

void ImageLoader::measure(const QString &path)
{
    const auto read = [path, record = m_record] {
        const OpenRecord::Entry entry = openIn(record, path);
        return readSize(path);
    };
    runInWorker(m_workers, this, read, [this, path](const QSize &size) {
        if (size.isValid())
            emit measured(path, size);
    });
}

void ImageLoader::loadAhead(const QStringList &paths)
{
    if (std::exchange(m_requestedAhead, paths) == paths)
        return;
    m_ahead = paths;
    startAhead();
}

void ImageLoader::clear()
{
    m_cache.clear();
    m_ahead.clear();
    m_requestedAhead.clear();
    m_requested.clear();
    std::exchange(m_isCancelled, std::make_shared<std::atomic_bool>(false))->store(true);
    for (LoadMode &enqueue : m_running)
        enqueue = LoadMode::Nothing;
}

void ImageLoader::start(const QString &path, LoadMode enqueue)
{
    m_running.insert(path, enqueue);
    const auto done = [this, path, isCancelled = m_isCancelled](const std::optional<ImageResult> &answer) {
        finish(path, *isCancelled ? std::nullopt : answer);
    };
    const DecodeOptions options{.budget = m_budget, .isRequested = m_requested.contains(path), .isCancelled = m_isCancelled};
    const qint64 limit = m_cache.room() / 4; // ahead: three stand beside each other, the former, this and the next
    runInWorker(
        m_workers, this,
        [path, options, enqueue, limit, record = m_record]() -> std::optional<ImageResult> {
            const OpenRecord::Entry entry = openIn(record, path);
            return enqueue == LoadMode::Now ? readImage(path, options) : readUpTo(limit, path, options);
        },
        done);
}

void ImageLoader::finish(const QString &path, const std::optional<ImageResult> &answer)
{
    const LoadMode enqueue = m_running.take(path);
    if (!answer && enqueue == LoadMode::Now) { // it was too large for ahead, or cancelled, and is requested all the same
        start(path, LoadMode::Now);
        return;
    }
    if (answer && enqueue != LoadMode::Nothing) {
        if (const auto *picture = std::get_if<LoadedImage>(&*answer))
            m_cache.insert(path, *picture);
    }
    startAhead();
    if (answer && enqueue == LoadMode::Now)
        emit answered(path, *answer);
}

void ImageLoader::startAhead()
{
    while (m_running.isEmpty() && !m_ahead.isEmpty()) {
        const QString path = m_ahead.takeFirst();
        if (!m_cache.contains(path))
            start(path, LoadMode::Ahead);
    }
}
