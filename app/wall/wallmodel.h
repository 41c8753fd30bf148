// SPDX-License-Identifier: MIT
#pragma once

#include "app/archive/wallmedia.h"

#include <QAbstractListModel>
#include <QCache>
#include <QDateTime>
#include <QHash>
#include <QPointer>
#include <QSet>
#include <QTimer>

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

    [[nodiscard]] float aspect(int row) const { return m_rows.at(row).media.aspect; }             // width to height; 0: not known
    [[nodiscard]] QDate dayOf(int row) const { return QDate::fromJulianDay(m_rows.at(row).day); } // local; invalid: not known
    [[nodiscard]] WallItem item(int row) const;                                                   // loads it
    [[nodiscard]] int rowOf(const MediaKey &media) const;                                         // of what is loaded; -1: it is not there
    [[nodiscard]] int firstRowOf(qint64 job) const;                                               // -1: it has none here
    [[nodiscard]] int listRowOf(int row) const;                                                   // of its job in the list; -1: it has none

    void setPixels(int row, const QSize &pixels); // as its picture turned out to be

signals:
    void shapeChanged(); // another aspect, and nothing else

private:
    struct Row
    {
        PlacedMedia media{};
        qint64 day = 0; // Julian

        bool operator==(const Row &) const = default;
    };

    void connectSources();
    void readPlaces();
    void updateSoon();
    void update();
    [[nodiscard]] QList<Row> rowsNow() const;
    void replace(const QList<Row> &rows);
    void load();
    void showRating(const MediaKey &media, int stars);

    JobListModel &m_jobs;
    Archive &m_archive;
    QHash<qint64, std::pair<qsizetype, qsizetype>> m_ranges; // by job: the first in m_places, and how many
    QList<PlacedMedia> m_places;                             // of all jobs
    QList<Row> m_rows;
    mutable QCache<qint64, WallJob> m_loaded; // by the archive's id
    QSet<qint64> m_fresh;                     // loaded since m_places was read
    mutable QSet<qint64> m_requested;
    mutable QTimer m_loader;
    QTimer m_updateSoon;
    QTimer m_readSoon;
    bool m_isInUse = false;
    bool m_isStale = true; // m_places
    bool m_showsGrids = true;
};
