// SPDX-License-Identifier: MIT
#include "ui/media/thumbnails.h"

#include "app/common/worker.h"
#include "app/media/fileformat.h"
#include "ui/media/imagereader.h"
#include "ui/media/posters.h"

#include <QBuffer>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype minCost = 200; // bytes: of a picture that cannot be made, too

bool isVideo(const QString &path)
{
    return classOf(formatOfName(path)) == MediaType::Video;
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

QPixmap Thumbnails::thumbnail(const QString &path, const QSize &box, qreal devicePixelRatio)
{
    if (path.isEmpty() || (isVideo(path) && !m_posters) || (m_record && m_record->wasLeftOpen(path)))
        return {};
    const QString key = u"%1/%2x%3@%4"_s.arg(path).arg(box.width()).arg(box.height()).arg(devicePixelRatio);
    if (const QPixmap *known = m_cache.object(key))
        return *known;
    if (m_running.contains(key))
        return {};
    m_running.insert(key);
    make({.path = path, .box = box, .ratio = devicePixelRatio, .key = key});
    return {};
}

void Thumbnails::make(const Wish &wish)
{
    if (!isVideo(wish.path)) {
        const DecodeOptions options{.budget = m_budget, .isCancelled = m_isCancelled};
        const auto read = [wish, options, record = m_record] {
            const OpenRecord::Entry entry = openIn(record, wish.path);
            return *options.isCancelled ? QImage() : readThumbnail(wish.path, wish.box, wish.ratio, options);
        };
        runInWorker(m_workers, this, kept(wish, read), [this, wish](const QImage &image) { keep(wish, image); });
        return;
    }
    const auto want = [this, wish] {
        m_posterWishes.append(wish);
        m_posters->want(wish.path);
    };
    if (!m_store) {
        want();
        return;
    }
    runInWorker( // a player is much more than a file
        m_workers, this, kept(wish, {}), [this, wish, want](const QImage &image) {
            if (image.isNull())
                want();
            else
                keep(wish, image);
        });
}

// From the disk, where it is; else made by `made`, and then on the disk.
std::function<QImage()> Thumbnails::kept(const Wish &wish, std::function<QImage()> made) const
{
    if (!m_store)
        return made;
    return [store = *m_store, wish, made = std::move(made)] {
        const QString look = u"%1x%2@%3"_s.arg(wish.box.width()).arg(wish.box.height()).arg(wish.ratio);
        const QString key = ThumbnailStore::keyOf(wish.path, look);
        QImage image = keptImage(store, key, wish.ratio);
        if (image.isNull() && made) {
            image = made();
            store.put(key, bytesOf(image));
        }
        return image;
    };
}

void Thumbnails::shrinkPoster(const QString &path, const QImage &frame)
{
    const auto isOther = [&](const Wish &wish) { return wish.path != path; };
    const auto others = std::stable_partition(m_posterWishes.begin(), m_posterWishes.end(), isOther);
    const QList<Wish> wishes(others, m_posterWishes.end());
    m_posterWishes.erase(others, m_posterWishes.end());
    for (const Wish &wish : wishes) {
        runInWorker(m_workers, this, kept(wish, [=] { return shrunkToCover(frame, wish.box, wish.ratio); }),
                    [this, wish](const QImage &image) { keep(wish, image); });
    }
}

void Thumbnails::keep(const Wish &wish, const QImage &image)
{
    m_running.remove(wish.key);
    auto *pixmap = new QPixmap(QPixmap::fromImage(image)); // the cache owns it; a null one keeps us from trying again
    m_cache.insert(wish.key, pixmap, std::max(minCost, image.sizeInBytes()));
    emit ready(wish.path);
}
