#include "ui/media/thumbnails.h"

#include "app/common/worker.h"
#include "ui/media/imagereader.h"
#include "ui/media/posters.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype leastCost = 200; // bytes: of a picture that cannot be made, too

bool isVideo(const QString &path)
{
    return path.endsWith(".mp4"_L1) || path.endsWith(".webm"_L1);
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

Thumbnails::Thumbnails(QThreadPool &workers, PlayerMaker makePlayer, QObject *parent, qsizetype room)
    : QObject(parent)
    , m_workers(workers)
    , m_cache(room)
    , m_posters(makePlayer ? new Posters(std::move(makePlayer), this) : nullptr)
{
    if (m_posters)
        connect(m_posters, &Posters::made, this, &Thumbnails::shrinkPoster);
}

QPixmap Thumbnails::thumbnail(const QString &path, const QSize &box, qreal devicePixelRatio)
{
    if (path.isEmpty() || (isVideo(path) && !m_posters))
        return {};
    const QString key = u"%1/%2x%3@%4"_s.arg(path).arg(box.width()).arg(box.height()).arg(devicePixelRatio);
    if (const QPixmap *known = m_cache.object(key))
        return *known;
    if (m_running.contains(key))
        return {};
    m_running.insert(key);
    const Wish wish{.path = path, .box = box, .ratio = devicePixelRatio, .key = key};
    if (isVideo(path)) {
        m_posterWishes.append(wish);
        m_posters->want(path);
    } else {
        runInWorker(
            m_workers, this, [=] { return readThumbnail(path, box, devicePixelRatio); },
            [this, wish](const QImage &image) { keep(wish, image); });
    }
    return {};
}

void Thumbnails::shrinkPoster(const QString &path, const QImage &frame)
{
    const auto isOther = [&](const Wish &wish) { return wish.path != path; };
    const auto others = std::stable_partition(m_posterWishes.begin(), m_posterWishes.end(), isOther);
    const QList<Wish> wishes(others, m_posterWishes.end());
    m_posterWishes.erase(others, m_posterWishes.end());
    for (const Wish &wish : wishes) {
        runInWorker(
            m_workers, this, [=] { return shrunkToCover(frame, wish.box, wish.ratio); },
            [this, wish](const QImage &image) { keep(wish, image); });
    }
}

void Thumbnails::keep(const Wish &wish, const QImage &image)
{
    m_running.remove(wish.key);
    auto *pixmap = new QPixmap(QPixmap::fromImage(image)); // the cache owns it; a null one keeps us from trying again
    m_cache.insert(wish.key, pixmap, std::max(leastCost, image.sizeInBytes()));
    emit ready(wish.path);
}
