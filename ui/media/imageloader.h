// SPDX-License-Identifier: MIT
#pragma once

#include "ui/media/imagecache.h"

#include <QHash>
#include <QObject>
#include <QSet>

class OpenRecord;
class QThreadPool;

// Decodes pictures in workers and keeps what it decoded, so that a step to the next picture finds it ready. One file is never decoded twice
// at the same time; what is decoded ahead waits until nothing else is.
class ImageLoader : public QObject
{
    Q_OBJECT

public:
    // `workers` outlives this, and so does the record of what is open, where there is one. `room` is in bytes.
    explicit ImageLoader(QThreadPool &workers, QObject *parent = nullptr, qsizetype room = 192 * 1024 * 1024, OpenRecord *record = nullptr);
    ~ImageLoader() override;

    void setBudget(qint64 budget) { m_budget = budget; } // bytes, for one image; of those decoded from now on

    [[nodiscard]] std::optional<LoadedImage> known(const QString &path) { return m_cache.find(path); }
    // answered() follows, never from inside this call. `isRequested`: also when it is over the budget.
    void load(const QString &path, bool isRequested = false);
    void measure(const QString &path);        // measured() follows, never from inside this call; not where nothing is known
    void loadAhead(const QStringList &paths); // in place of those requested before and not begun; a huge one is passed over
    void clear();                             // another job: what is under way is dropped when it comes
    [[nodiscard]] qsizetype size() const { return m_cache.size(); } // bytes

signals:
    void measured(const QString &path, const QSize &size); // pixels, of the file
    void answered(const QString &path, const ImageResult &answer);

private:
    enum class LoadMode { Nothing, Ahead, Now };

    void start(const QString &path, LoadMode enqueue);
    void finish(const QString &path, const std::optional<ImageResult> &answer);
    void startAhead();

    QThreadPool &m_workers;
    OpenRecord *const m_record;
    qint64 m_budget = usualDecodeBudget;
    ImageCache m_cache;
    QSet<QString> m_requested;                                                                   // paths
    std::shared_ptr<std::atomic_bool> m_isCancelled = std::make_shared<std::atomic_bool>(false); // of those that run now
    QHash<QString, LoadMode> m_running;
    QStringList m_ahead;          // not begun
    QStringList m_requestedAhead; // all that was requested last
};
