// SPDX-License-Identifier: MIT
#include "ui/media/thumbnails.h"

#include "app/common/worker.h"
#include "app/formats/fileformat.h"
#include "ui/media/imagereader.h"
#include "ui/media/posters.h"
#include "ui/media/waveformreader.h"

#include <QBuffer>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype minCost = 200; // bytes: of a picture that cannot be made, too

bool isSoundFile(const QString &path)
{
    return isSound(formatOfName(path));
}

bool isVideo(const QString &path)
{
    return classOf(formatOfName(path)) == MediaType::Video && !isSoundFile(path);
}

// Small, and quick to read; what has an alpha channel keeps it.
QByteArray bytesOf(const QImage &image)
{
    QBuffer buffer;
    const bool isWritten = buffer.open(QIODevice::WriteOnly) && image.save(&buffer, image.hasAlphaChannel() ? "PNG" : "JPG", 92);
    return isWritten ? buffer.data() : QByteArray();
}

QImage keptImage(const ThumbnailStore &store, const QString &key, qreal devicePixelRatio)
{
    const auto content = store.find(key);
    QImage image = content ? QImage::fromData(*content) : QImage();
    image.setDevicePixelRatio(devicePixelRatio);
    return image;
}

// Covers the box as readThumbnail() does, never larger than the frame.
QImage shrunkToCover(const QImage &frame, const QSize &box, qreal devicePixelRatio)
{
    const QSize pixels = (QSizeF(box) * devicePixelRatio).toSize();
    const QSize covering = frame.size().scaled(pixels, Qt::KeepAspectRatioByExpanding);
    QImage image = frame;
    if (covering.width() < frame.width())
        image = frame.scaled(covering.expandedTo(QSize(1, 1)), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    image.setDevicePixelRatio(devicePixelRatio);
    return image;
}

} // namespace

Thumbnails::Thumbnails(QThreadPool &workers, PlayerMaker makePlayer, QObject *parent, qsizetype room,
                       const std::optional<ThumbnailStore> &store, OpenRecord *record)
    : QObject(parent)
    , m_workers(workers)
    , m_record(record)
    , m_store(store)
    , m_cache(room)
    , m_posters(makePlayer ? new Posters(std::move(makePlayer), this, record) : nullptr)
{
    if (m_posters)
        connect(m_posters, &Posters::made, this, &Thumbnails::shrinkPoster);
}

// Whoever waits for the workers at the end waits for no image.
Thumbnails::~Thumbnails()
{
    *m_isCancelled = true;
}

bool Thumbnails::canMake(const QString &path) const
{
    return !path.isEmpty() && (m_posters || !isVideo(path)) && !(m_record && m_record->wasLeftOpen(path));
}

QString Thumbnails::keyOf(const QString &path, const QSize &box, qreal devicePixelRatio)
{
    return u"%1/%2x%3@%4"_s.arg(path).arg(box.width()).arg(box.height()).arg(devicePixelRatio);
}

QPixmap Thumbnails::known(const QString &path, const QSize &box, qreal devicePixelRatio) const
{
    const QPixmap *pixmap = m_cache.object(keyOf(path, box, devicePixelRatio));
    return pixmap ? *pixmap : QPixmap();
}

QPixmap Thumbnails::thumbnail(const QString &path, const QSize &box, qreal devicePixelRatio)
{
    if (!canMake(path))
        return {};
    const QString key = keyOf(path, box, devicePixelRatio);
    if (const QPixmap *known = m_cache.object(key))
        return *known;
    if (m_running.contains(key))
        return {};
    m_running.insert(key);
    make({.path = path, .box = box, .ratio = devicePixelRatio, .key = key});
    return {};
}

void Thumbnails::make(const Request &request)
{
    if (isSoundFile(request.path)) {
        const auto paint = [request, isCancelled = m_isCancelled, record = m_record] {
            const OpenRecord::Entry entry = openIn(record, request.path);
            return waveformImage(readWaveform(request.path, &loadMpv, *isCancelled), request.box, request.ratio);
        };
        runInWorker(m_workers, this, kept(request, paint), [this, request](const QImage &image) { keep(request, image); });
        return;
    }
    if (!isVideo(request.path)) {
        const DecodeOptions options{.budget = m_budget, .isCancelled = m_isCancelled};
        const auto read = [request, options, record = m_record] {
            const OpenRecord::Entry entry = openIn(record, request.path);
            return *options.isCancelled ? QImage() : readThumbnail(request.path, request.box, request.ratio, options);
        };
        runInWorker(m_workers, this, kept(request, read), [this, request](const QImage &image) { keep(request, image); });
        return;
    }
    const auto enqueue = [this, request] {
        m_posterRequests.append(request);
        m_posters->enqueue(request.path);
    };
    if (!m_store) {
        enqueue();
        return;
    }
    runInWorker( // a player is much more than a file
        m_workers, this, kept(request, {}), [this, request, enqueue](const QImage &image) {
            if (image.isNull())
                enqueue();
            else
                keep(request, image);
        });
}

// From the disk, where it is; else made by `made`, and then on the disk.
std::function<QImage()> Thumbnails::kept(const Request &request, std::function<QImage()> made) const
{
    if (!m_store)
        return made;
    return [store = *m_store, request, made = std::move(made)] {
        const QString look = u"%1x%2@%3"_s.arg(request.box.width()).arg(request.box.height()).arg(request.ratio);
        const QString key = ThumbnailStore::keyOf(request.path, look);
        QImage image = keptImage(store, key, request.ratio);
        if (image.isNull() && made) {
            image = made();
            store.put(key, bytesOf(image));
        }
        return image;
    };
}

void Thumbnails::shrinkPoster(const QString &path, const QImage &frame)
{
    const auto isOther = [&](const Request &request) { return request.path != path; };
    const auto others = std::stable_partition(m_posterRequests.begin(), m_posterRequests.end(), isOther);
    const QList<Request> requests(others, m_posterRequests.end());
    m_posterRequests.erase(others, m_posterRequests.end());
    for (const Request &request : requests) {
        runInWorker(m_workers, this, kept(request, [=] { return shrunkToCover(frame, request.box, request.ratio); }),
                    [this, request](const QImage &image) { keep(request, image); });
    }
}

void Thumbnails::keep(const Request &request, const QImage &image)
{
    m_running.remove(request.key);
    auto *pixmap = new QPixmap(QPixmap::fromImage(image)); // the cache owns it; a null one keeps us from trying again
    m_cache.insert(request.key, pixmap, std::max(minCost, image.sizeInBytes()));
    emit ready(request.path);
}
