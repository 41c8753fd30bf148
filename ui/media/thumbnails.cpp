#include "ui/media/thumbnails.h"

#include "app/common/worker.h"
#include "ui/media/imagereader.h"

using namespace Qt::StringLiterals;

Thumbnails::Thumbnails(QThreadPool &workers, QObject *parent, qsizetype room)
    : QObject(parent)
    , m_workers(workers)
    , m_cache(room)
{}

QPixmap Thumbnails::thumbnail(const QString &path, const QSize &box, qreal devicePixelRatio)
{
    if (path.isEmpty() || path.endsWith(".mp4"_L1) || path.endsWith(".webm"_L1))
        return {};
    const QString key = u"%1/%2x%3@%4"_s.arg(path).arg(box.width()).arg(box.height()).arg(devicePixelRatio);
    if (const QPixmap *known = m_cache.object(key))
        return *known;
    if (m_running.contains(key))
        return {};
    m_running.insert(key);
    runInWorker(
        m_workers, this, [=] { return readThumbnail(path, box, devicePixelRatio); },
        [this, key, path](const QImage &image) {
            m_running.remove(key);
            auto *pixmap = new QPixmap(QPixmap::fromImage(image)); // the cache owns it; a null one keeps us from trying again
            m_cache.insert(key, pixmap, std::max<qsizetype>(200, image.sizeInBytes()));
            emit ready(path);
        });
    return {};
}
