// SPDX-License-Identifier: MIT
#pragma once

#include "app/common/files/openrecord.h"
#include "app/media/thumbnailstore.h"
#include "ui/media/imagereader.h"
#include "ui/media/player.h"

#include <QCache>
#include <QList>
#include <QObject>
#include <QPixmap>
#include <QSet>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

class QThreadPool;

class Posters;

// Small pictures of files, made in workers and kept as long as there is room. Of a video it is the first frame, of a sound
// its waveform.
class Thumbnails : public QObject
{
    Q_OBJECT

public:
    // `workers` outlives this. Without `makePlayer` videos have no picture; with `store` they are kept on disk, too. `room` is in bytes.
    // What `record` names as left open by a run that died has none.
    explicit Thumbnails(QThreadPool &workers, PlayerMaker makePlayer = {}, QObject *parent = nullptr, qsizetype room = 48 * 1024 * 1024,
                        const std::optional<ThumbnailStore> &store = {}, OpenRecord *record = nullptr);
    ~Thumbnails() override;

    void setBudget(qint64 budget) { m_budget = budget; } // bytes in memory for decoding one image

    // Covers `box` (device-independent pixels), aspect kept. Null while it is made, and for good where none can be.
    [[nodiscard]] QPixmap thumbnail(const QString &path, const QSize &box, qreal devicePixelRatio);

    [[nodiscard]] bool canMake(const QString &path) const; // false: thumbnail() is null, and ready() does not follow
    // The same, as far as it is in memory: makes nothing.
    [[nodiscard]] QPixmap known(const QString &path, const QSize &box, qreal devicePixelRatio) const;

    [[nodiscard]] qsizetype size() const { return m_cache.totalCost(); } // bytes

signals:
    void ready(const QString &path);

private:
    // What a picture is made for.
    struct Request
    {
        QString path{};
        QSize box{};
        qreal ratio = 1;
        QString key{}; // of the cache
    };

    [[nodiscard]] static QString keyOf(const QString &path, const QSize &box, qreal devicePixelRatio);
    void make(const Request &request);
    void keep(const Request &request, const QImage &image);
    [[nodiscard]] std::function<QImage()> kept(const Request &request, std::function<QImage()> made) const;
    void shrinkPoster(const QString &path, const QImage &frame);

    QThreadPool &m_workers;
    OpenRecord *const m_record;
    const std::shared_ptr<std::atomic_bool> m_isCancelled = std::make_shared<std::atomic_bool>(false);
    qint64 m_budget = usualDecodeBudget;
    const std::optional<ThumbnailStore> m_store;
    QCache<QString, QPixmap> m_cache; // by path and size
    QSet<QString> m_running;
    Posters *m_posters; // null: no videos
    QList<Request> m_posterRequests;
};
