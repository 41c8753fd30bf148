#include "app/session/mediasession.h"

#include "app/job/jobsummary.h"
#include "app/service/service.h"

namespace {

constexpr qsizetype mostCovers = 200; // a list of thousands does not fetch thousands of pictures

bool isPicture(FileFormat format)
{
    return classOf(format) == MediaClass::Picture;
}

} // namespace

std::optional<MediaItem> coverOf(const Job &job, const Service &service)
{
    const QList<MediaItem> items = mediaOf(job, service);
    for (const MediaItem &item : items) {
        const bool isDirect = !service.proxyUrl(QUrl(QStringLiteral("https://localhost")), item.url);
        if (item.kind != MediaKind::Source && item.promised == MediaClass::Picture && isDirect)
            return item;
    }
    return std::nullopt;
}

MediaSession::MediaSession(DownloadQueue &queue, const Service &service, QObject *parent)
    : QObject(parent)
    , m_queue(queue)
    , m_service(service)
{
    connect(&m_queue, &DownloadQueue::progressed, this, &MediaSession::takeProgress);
    connect(&m_queue, &DownloadQueue::finished, this, &MediaSession::take);
}

void MediaSession::show(const JobAnswer &answer)
{
    const QString key = keyOf(answer);
    if (std::exchange(m_shown, key) != key) {
        m_model.setItems({});
        if (!m_isHeld)
            m_queue.dropWaiting(); // what is looked at comes first
    }
    m_model.setItems(mediaOf(answer.job, m_service));
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.state(row).kind == MediaState::Kind::Waiting)
            want(m_model.item(row));
    }
    for (const Cover &cover : std::as_const(m_covers))
        m_queue.want(cover.item);
    countBatch();
}

void MediaSession::showNothing()
{
    m_shown.clear();
    m_model.setItems({});
}

void MediaSession::wantCover(const QString &jobKey, const Job &job)
{
    const auto item = coverOf(job, m_service);
    if (!item || m_covers.size() >= mostCovers)
        return;
    m_covers.append({.jobKey = jobKey, .item = *item});
    m_queue.want(*item);
    countBatch();
}

void MediaSession::fetch(const QString &mediaKey)
{
    const int row = m_model.rowOf(mediaKey);
    if (row < 0)
        return;
    m_model.setState(mediaKey, {});
    want(m_model.item(row));
    countBatch();
}

void MediaSession::fetchFailed()
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.state(row).kind == MediaState::Kind::Failed)
            fetch(m_model.item(row).key);
    }
}

void MediaSession::markSaved(const QString &mediaKey, const QString &path)
{
    m_saved.insert(mediaKey, path);
    const int row = m_model.rowOf(mediaKey);
    if (row < 0)
        return;
    MediaState state = m_model.state(row);
    state.savedPath = path;
    m_model.setState(mediaKey, state);
}

void MediaSession::want(const MediaItem &item)
{
    if (const auto file = m_queue.stored(item.key)) // known: at once, not a turn of the event loop later
        m_model.setState(item.key, {.kind = MediaState::Kind::Ready, .file = file, .savedPath = m_saved.value(item.key)});
    else
        m_queue.want(item);
}

void MediaSession::takeProgress(const QString &key, qint64 received, qint64 total)
{
    m_batchBytes += received - std::exchange(m_received[key], received);
    m_model.setState(key, {.kind = MediaState::Kind::Downloading, .received = received, .total = total});
    const qint64 elapsed = m_batchClock.isValid() ? m_batchClock.elapsed() : 0;
    if (elapsed > 500) // a rate over less would only jump
        m_activity.bytesPerSecond = m_batchBytes * 1000 / elapsed;
    emit activityChanged();
}

void MediaSession::take(const QString &key, const Result<StoredFile> &result)
{
    m_received.remove(key);
    MediaState state{.kind = result ? MediaState::Kind::Ready : MediaState::Kind::Failed, .savedPath = m_saved.value(key)};
    if (result)
        state.file = *result;
    else
        state.error = result.error();
    m_model.setState(key, state);
    QList<Cover> ready;
    m_covers.removeIf([&](const Cover &cover) {
        if (cover.item.key != key)
            return false;
        ready.append(cover);
        return true;
    });
    countBatch();
    for (const Cover &cover : std::as_const(ready)) {
        if (result && isPicture(result->format))
            emit coverReady(cover.jobKey, result->path);
    }
}

// A batch begins with the first file after a pause, and ends when nothing is left.
void MediaSession::countBatch()
{
    const int pending = m_queue.pending();
    if (pending == 0) {
        m_activity = {};
        m_batchClock.invalidate();
    } else {
        if (!m_batchClock.isValid()) {
            m_batchClock.start();
            m_batchBytes = 0;
        }
        const int before = m_activity.total - m_activity.done;
        m_activity.done += std::max(0, before - pending);
        m_activity.total = m_activity.done + pending;
    }
    emit activityChanged();
}
