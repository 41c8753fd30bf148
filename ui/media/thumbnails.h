#pragma once

#include "app/media/thumbnailstore.h"
#include "ui/media/player.h"

#include <QCache>
#include <QList>
#include <QObject>
#include <QPixmap>
#include <QSet>

#include <functional>
#include <optional>

class QThreadPool;

class Posters;

// Small pictures of files, made in workers and kept as long as there is room. Of a video it is the first frame.
class Thumbnails : public QObject
{
    Q_OBJECT

public:
    // `workers` outlives this. Without `makePlayer` videos have no picture; with `store` they are kept on disk, too. `room` is in bytes.
    explicit Thumbnails(QThreadPool &workers, PlayerMaker makePlayer = {}, QObject *parent = nullptr, qsizetype room = 48 * 1024 * 1024,
                        const std::optional<ThumbnailStore> &store = {});

    // Covers `box` (device-independent pixels), aspect kept. Null while it is made, and for good where none can be.
    [[nodiscard]] QPixmap thumbnail(const QString &path, const QSize &box, qreal devicePixelRatio);

    [[nodiscard]] qsizetype size() const { return m_cache.totalCost(); } // bytes

signals:
    void ready(const QString &path);

private:
    // What a picture is made for.
    struct Wish
    {
        QString path{};
        QSize box{};
        qreal ratio = 1;
        QString key{}; // of the cache
    };

    void make(const Wish &wish);
    void keep(const Wish &wish, const QImage &image);
    [[nodiscard]] std::function<QImage()> kept(const Wish &wish, std::function<QImage()> made) const;
    void shrinkPoster(const QString &path, const QImage &frame);

    QThreadPool &m_workers;
    const std::optional<ThumbnailStore> m_store;
    QCache<QString, QPixmap> m_cache; // by path and size
    QSet<QString> m_running;
    Posters *m_posters; // null: no videos
    QList<Wish> m_posterWishes;
};
