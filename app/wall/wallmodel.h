// SPDX-License-Identifier: MIT
#pragma once

#include "app/archive/wallmedia.h"

#include <QAbstractListModel>
#include <QCache>
#include <QDateTime>
#include <QElapsedTimer>
#include <QHash>
#include <QPointer>
#include <QSet>
#include <QTimer>

#include <functional>

class Archive;
class JobListModel;
class Ratings;

// What a wall shows of one media item. An empty key: it is not loaded yet.
struct WallItem
{
    JobKey job{};
    QString title{}; // of the job, one line
    WallMedia media{};
};

// The kept media of all jobs that the list's query finds, in the list's order, one after the other. Rows are numbers until they are looked
// at; the jobs of those that are come out of the archive. Works only while it is in use. Lives on the GUI thread.
class WallModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { ItemRole = Qt::UserRole + 1 }; // a WallItem; loads it

    // All outlive this.
    WallModel(JobListModel &jobs, Archive &archive, Ratings &ratings, QObject *parent = nullptr);

    void setInUse(bool isInUse);
    void setShowsGrids(bool isOn); // beside the images that are cut from them

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override; // DisplayRole: "Image 2"

    [[nodiscard]] float aspect(int row) const { return m_rows.at(row).media.aspect; } // width to height; 0: not known
    [[nodiscard]] QDate dayOf(int row) const;                                         // local; invalid: not known
    [[nodiscard]] WallItem item(int row) const;                                       // loads it
    [[nodiscard]] int rowOf(const MediaKey &media) const;                             // of what is loaded; -1: it is not there

    // What stays the same when rows come and go.
    struct Place
    {
        qint64 job = 0; // the archive's id
        int place = 0;

        bool operator==(const Place &) const = default;
        friend size_t qHash(const Place &place, size_t seed = 0) { return qHashMulti(seed, place.job, place.place); }
    };
    [[nodiscard]] Place placeOf(int row) const { return {m_rows.at(row).media.job, m_rows.at(row).media.place}; }
    // The media at these places, loaded or not, as jobs list them; `then` is not called when `context` has gone.
    void withMedia(const QList<Place> &places, QObject *context, const std::function<void(const QList<JobMedia> &)> &then) const;

    [[nodiscard]] int firstRowOf(qint64 job) const; // -1: it has none here
    [[nodiscard]] int listRowOf(int row) const;     // of its job in the list; -1: it has none

    void setPixels(int row, const QSize &pixels); // as its picture turned out to be

signals:
    void aboutToReplace(); // rows will come and go: shapeChanged() follows
    void shapeChanged();   // other rows, or other aspects

private:
    struct Row
    {
        PlacedMedia media{};
        qint64 day = 0; // Julian

        bool operator==(const Row &) const = default;
    };

    void connectSources();
    void readPlaces();
    [[nodiscard]] QList<qint64> firstJobs() const;
    void take(const QList<PlacedMedia> &places);
    void readSoon();
    void updateSoon();
    void update();
    [[nodiscard]] QList<Row> rowsNow() const;
    void replace(const QList<Row> &rows);
    void load();
    void showRating(const MediaKey &media, int stars);

    JobListModel &m_jobs;
    Archive &m_archive;
    Ratings &m_ratings;
    QHash<qint64, std::pair<qsizetype, qsizetype>> m_ranges; // by job: the first in m_places, and how many
    QList<PlacedMedia> m_places;                             // of all jobs
    QList<Row> m_rows;
    mutable QCache<qint64, WallJob> m_loaded; // by the archive's id
    QSet<qint64> m_fresh;                     // loaded, and not changed since
    mutable QSet<qint64> m_requested;
    mutable QTimer m_loader;
    QTimer m_updateSoon;
    QTimer m_readSoon;
    QElapsedTimer m_reading;
    bool m_isReading = false;
    bool m_isInUse = false;
    bool m_isStale = true; // m_places
    bool m_showsGrids = true;
};
