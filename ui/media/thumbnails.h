#pragma once

#include <QCache>
#include <QObject>
#include <QPixmap>
#include <QSet>

class QThreadPool;

// Small pictures of files, made in workers and kept as long as there is room. Videos have none.
class Thumbnails : public QObject
{
    Q_OBJECT

public:
    // `workers` outlives this. `room` is in bytes.
    explicit Thumbnails(QThreadPool &workers, QObject *parent = nullptr, qsizetype room = 48 * 1024 * 1024);

    // Covers `box` (device-independent pixels), aspect kept. Null while it is made, and for good where none can be.
    [[nodiscard]] QPixmap thumbnail(const QString &path, const QSize &box, qreal devicePixelRatio);

    [[nodiscard]] qsizetype size() const { return m_cache.totalCost(); } // bytes

signals:
    void ready(const QString &path);

private:
    QThreadPool &m_workers;
    QCache<QString, QPixmap> m_cache; // by path and size
    QSet<QString> m_running;
};
