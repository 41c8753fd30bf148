// SPDX-License-Identifier: MIT
#include "ui/media/pictureloader.h"

#include "app/common/openrecord.h"
#include "app/common/worker.h"

#include <utility>

namespace {

constexpr qint64 pixelBytes = 4;

// No answer for one of more than `limit` bytes: it would push out what it is decoded beside.
std::optional<PictureAnswer> readUpTo(qint64 limit, const QString &path, const DecodeOptions &options)
{
    const QSize size = readSize(path);
    if (!size.isValid() || qint64(size.width()) * size.height() > limit / pixelBytes)
        return {};
    return readPicture(path, options);
}

} // namespace

PictureLoader::PictureLoader(QThreadPool &workers, QObject *parent, qsizetype room, OpenRecord *record)
    : QObject(parent)
    , m_workers(workers)
    , m_record(record)
    , m_cache(room)
{}

// Whoever waits for the workers at the end waits for no image.
PictureLoader::~PictureLoader()
{
    *m_isCancelled = true;
}

void PictureLoader::load(const QString &path, bool isRequested)
{
    if (isRequested)
        m_requested.insert(path);
    const auto running = m_running.find(path);
    if (running != m_running.end())
        *running = Want::Now;
    else
        start(path, Want::Now);
}

void PictureLoader::loadAhead(const QStringList &paths)
{
    if (std::exchange(m_askedAhead, paths) == paths)
        return;
    m_ahead = paths;
    startAhead();
}

void PictureLoader::clear()
{
    m_cache.clear();
    m_ahead.clear();
    m_askedAhead.clear();
    m_requested.clear();
    std::exchange(m_isCancelled, std::make_shared<std::atomic_bool>(false))->store(true);
    for (Want &want : m_running)
        want = Want::Nothing;
}

void PictureLoader::start(const QString &path, Want want)
{
    m_running.insert(path, want);
    const auto done = [this, path, isCancelled = m_isCancelled](const std::optional<PictureAnswer> &answer) {
        finish(path, *isCancelled ? std::nullopt : answer);
    };
    const DecodeOptions options{.budget = m_budget, .isRequested = m_requested.contains(path), .isCancelled = m_isCancelled};
    const qint64 limit = m_cache.room() / 4; // ahead: three stand beside each other, the former, this and the next
    runInWorker(
        m_workers, this,
        [path, options, want, limit, record = m_record]() -> std::optional<PictureAnswer> {
            const OpenRecord::Entry entry = openIn(record, path);
            return want == Want::Now ? readPicture(path, options) : readUpTo(limit, path, options);
        },
        done);
}

void PictureLoader::finish(const QString &path, const std::optional<PictureAnswer> &answer)
{
    const Want want = m_running.take(path);
    if (!answer && want == Want::Now) { // it was too large for ahead, or cancelled, and is requested all the same
        start(path, Want::Now);
        return;
    }
    if (answer && want != Want::Nothing) {
        if (const auto *picture = std::get_if<Picture>(&*answer))
            m_cache.insert(path, *picture);
    }
    startAhead();
    if (answer && want == Want::Now)
        emit answered(path, *answer);
}

void PictureLoader::startAhead()
{
    while (m_running.isEmpty() && !m_ahead.isEmpty()) {
        const QString path = m_ahead.takeFirst();
        if (!m_cache.contains(path))
            start(path, Want::Ahead);
    }
}
