// SPDX-License-Identifier: MIT
#include "app/wall/wallmodel.h"

#include "app/archive/archive.h"
#include "app/jobs/joblistmodel.h"
#include "app/jobs/ratings.h"

#include <algorithm>
#include <cmath>

namespace {

constexpr int maxLoaded = 600;  // jobs
constexpr int maxFirst = 60;    // jobs: more than a large screen shows
constexpr int leastPause = 300; // milliseconds: many files come one after the other

bool isWanted(const PlacedMedia &media, const JobConditions &conditions, bool showsGrids)
{
    if (media.isGrid && !showsGrids)
        return false;
    if (conditions.isRejected && media.stars != rejectedRating)
        return false;
    const bool isByStars = conditions.minStars > unrated || conditions.maxStars < maxStars;
    return !isByStars || (media.stars >= conditions.minStars && media.stars <= conditions.maxStars);
}

} // namespace

WallModel::WallModel(JobListModel &jobs, Archive &archive, Ratings &ratings, QObject *parent)
    : QAbstractListModel(parent)
    , m_jobs(jobs)
    , m_archive(archive)
    , m_ratings(ratings)
    , m_loaded(maxLoaded)
{
    connectSources();
    connect(&ratings, &Ratings::changed, this, &WallModel::showRating);
    m_loader.setSingleShot(true);
    m_loader.setInterval(0);
    connect(&m_loader, &QTimer::timeout, this, &WallModel::load);
    m_updateSoon.setSingleShot(true);
    m_updateSoon.setInterval(0);
    connect(&m_updateSoon, &QTimer::timeout, this, &WallModel::update);
    m_readSoon.setSingleShot(true);
    m_readSoon.setInterval(leastPause);
    connect(&m_readSoon, &QTimer::timeout, this, &WallModel::readPlaces);
}

void WallModel::connectSources()
{
    connect(&m_jobs, &QAbstractItemModel::rowsInserted, this, &WallModel::updateSoon);
    connect(&m_jobs, &QAbstractItemModel::rowsRemoved, this, &WallModel::updateSoon);
    connect(&m_jobs, &QAbstractItemModel::rowsMoved, this, &WallModel::updateSoon);
    connect(&m_jobs, &QAbstractItemModel::modelReset, this, &WallModel::updateSoon);
    connect(&m_archive, &Archive::kept, this, [this](const JobKey &key) {
        m_fresh.remove(m_jobs.idOf(key));
        readSoon();
    });
    connect(&m_archive, &Archive::mediaKept, this, [this](const QList<JobKey> &keys) {
        for (const JobKey &key : keys)
            m_fresh.remove(m_jobs.idOf(key));
        readSoon();
    });
    connect(&m_archive, &Archive::changed, this, [this] {
        m_fresh.clear();
        readSoon();
    });
}

void WallModel::setInUse(bool isInUse)
{
    m_isInUse = isInUse;
    if (isInUse && m_isStale)
        readPlaces();
    else if (isInUse)
        updateSoon();
}

void WallModel::setShowsGrids(bool isOn)
{
    if (std::exchange(m_showsGrids, isOn) != isOn)
        updateSoon();
}

void WallModel::readSoon()
{
    m_isStale = true;
    if (m_isInUse && !m_isReading && !m_readSoon.isActive())
        m_readSoon.start();
}

// One at a time, with pauses that are longer the longer it takes: whoever opens a job waits for the archive, too.
void WallModel::readPlaces()
{
    if (std::exchange(m_isReading, true))
        return;
    m_isStale = false;
    m_reading.start();
    if (const QList<qint64> first = firstJobs(); m_places.isEmpty() && !first.isEmpty()) // what is seen first need not wait for all
        m_archive.placedMedia(first, this, [this](const QList<PlacedMedia> &places) { take(places); });
    m_archive.placedMedia({}, this, [this](const QList<PlacedMedia> &places) {
        m_isReading = false;
        m_readSoon.setInterval(static_cast<int>(std::max<qint64>(leastPause, 10 * m_reading.elapsed())));
        if (m_isStale)
            readSoon();
        take(places);
    });
}

// Of the list; none: it has none, or they are not in the archive yet.
QList<qint64> WallModel::firstJobs() const
{
    QList<qint64> jobs;
    for (int row = 0; row < std::min(maxFirst, m_jobs.rowCount()); ++row) {
        if (const qint64 id = m_jobs.idAt(row); id > 0)
            jobs.append(id);
    }
    return jobs;
}

void WallModel::take(const QList<PlacedMedia> &places)
{
    m_places = places;
    m_ranges.clear();
    for (qsizetype i = 0; i < places.size(); ++i) {
        auto &range = m_ranges[places.at(i).job];
        if (range.second++ == 0)
            range.first = i;
    }
    update();
    if (!m_rows.isEmpty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

void WallModel::updateSoon()
{
    if (m_isInUse && !m_updateSoon.isActive())
        m_updateSoon.start();
}

QList<WallModel::Row> WallModel::rowsNow() const
{
    const JobConditions conditions = conditionsOf(m_jobs.query());
    QList<Row> rows;
    rows.reserve(m_places.size());
    for (int row = 0; row < m_jobs.rowCount(); ++row) {
        const auto range = m_ranges.constFind(m_jobs.idAt(row));
        if (range == m_ranges.cend())
            continue;
        const qint64 day = m_jobs.dayAt(row);
        for (qsizetype i = range->first; i < range->first + range->second; ++i) {
            if (isWanted(m_places.at(i), conditions, m_showsGrids))
                rows.append({.media = m_places.at(i), .day = day});
        }
    }
    return rows;
}

void WallModel::update()
{
    if (m_isInUse)
        replace(rowsNow());
}

// What is the same at the beginning and at the end stays: the selection with it.
void WallModel::replace(const QList<Row> &rows)
{
    const auto isSame = [](const Row &left, const Row &right) {
        return left.media.job == right.media.job && left.media.place == right.media.place && left.day == right.day;
    };
    const auto [oldAt, newAt] = std::mismatch(m_rows.cbegin(), m_rows.cend(), rows.cbegin(), rows.cend(), isSame);
    const auto first = static_cast<int>(oldAt - m_rows.cbegin());
    qsizetype same = 0;
    while (same < std::min(m_rows.size(), rows.size()) - first
           && isSame(m_rows.at(m_rows.size() - 1 - same), rows.at(rows.size() - 1 - same)))
        ++same;
    if (m_rows != rows)
        emit aboutToReplace();
    const auto oldEnd = static_cast<int>(m_rows.size() - same);
    const auto newEnd = static_cast<int>(rows.size() - same);
    if (oldEnd > first) {
        beginRemoveRows({}, first, oldEnd - 1);
        m_rows.remove(first, oldEnd - first);
        endRemoveRows();
    }
    if (newEnd > first) {
        beginInsertRows({}, first, newEnd - 1);
        m_rows = rows;
        endInsertRows();
    } else if (m_rows != rows) {
        m_rows = rows;
    }
    emit shapeChanged();
}

int WallModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

WallItem WallModel::item(int row) const
{
    const PlacedMedia &place = m_rows.at(row).media;
    const WallJob *job = m_loaded.object(place.job);
    if (!job || !m_fresh.contains(place.job)) { // what is there already is shown until the new one comes
        m_requested.insert(place.job);
        if (!m_loader.isActive())
            m_loader.start();
    }
    if (!job || place.place >= job->media.size())
        return {};
    return {.job = job->key, .title = job->title, .media = job->media.at(place.place)};
}

QVariant WallModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)
        || (role != Qt::DisplayRole && role != ItemRole))
        return {};
    const WallItem shown = item(index.row());
    return role == Qt::DisplayRole ? QVariant(shown.media.item.label) : QVariant::fromValue(shown);
}

void WallModel::load()
{
    const QList<qint64> ids = std::exchange(m_requested, {}).values();
    m_archive.wallJobs(ids, this, [this, ids](const QHash<qint64, WallJob> &jobs) {
        m_loaded.setMaxCost(std::max<qsizetype>(m_loaded.maxCost(), 2 * ids.size())); // what is seen at once stays
        for (const qint64 id : ids) { // also what has gone: it is not requested again and again
            auto *job = new WallJob(jobs.value(id));
            for (WallMedia &media : job->media)
                media.stars = m_ratings.latest(media.item.key).value_or(media.stars); // rated since this was read
            m_loaded.insert(id, job);                                                 // the cache owns it
            m_fresh.insert(id);
        }
        if (!m_rows.isEmpty())
            emit dataChanged(index(0), index(rowCount() - 1));
    });
}

int WallModel::rowOf(const MediaKey &media) const
{
    for (int row = 0; row < rowCount(); ++row) {
        const PlacedMedia &place = m_rows.at(row).media;
        const WallJob *job = m_loaded.object(place.job);
        if (job && place.place < job->media.size() && job->media.at(place.place).item.key == media)
            return row;
    }
    return -1;
}

QDate WallModel::dayOf(int row) const
{
    const qint64 day = m_rows.at(row).day;
    return day == 0 ? QDate() : QDate::fromJulianDay(day);
}

void WallModel::withMedia(const QList<Place> &places, QObject *context, const std::function<void(const QList<JobMedia> &)> &then) const
{
    QSet<qint64> ids;
    for (const Place &place : places)
        ids.insert(place.job);
    m_archive.mediaKeys(ids.values(), context, [places, then](const QHash<qint64, QList<JobMedia>> &media) {
        QList<JobMedia> found;
        for (const Place &place : places) {
            if (const QList<JobMedia> ofJob = media.value(place.job); place.place < ofJob.size())
                found.append(ofJob.at(place.place));
        }
        then(found);
    });
}

int WallModel::firstRowOf(qint64 job) const
{
    const auto row = std::find_if(m_rows.cbegin(), m_rows.cend(), [job](const Row &one) { return one.media.job == job; });
    return row == m_rows.cend() ? -1 : static_cast<int>(row - m_rows.cbegin());
}

int WallModel::listRowOf(int row) const
{
    return m_jobs.rowOfId(m_rows.at(row).media.job);
}

void WallModel::setPixels(int row, const QSize &pixels)
{
    const float aspect = float(pixels.width()) / float(std::max(1, pixels.height()));
    const WallItem shown = item(row);
    PlacedMedia &place = m_rows[row].media;
    if (pixels.isEmpty() || shown.media.item.key.isEmpty() || std::abs(place.aspect - aspect) < 0.02F * aspect)
        return;
    place.aspect = aspect;
    if (const auto range = m_ranges.constFind(place.job); range != m_ranges.cend())
        m_places[range->first + place.place].aspect = aspect;
    m_archive.setPixels(shown.media.item.key, pixels);
    emit shapeChanged();
}

void WallModel::showRating(const MediaKey &media, int stars)
{
    if (!m_isInUse) {
        m_isStale = true;
        return;
    }
    const int row = rowOf(media);
    if (row < 0)
        return;
    PlacedMedia &place = m_rows[row].media;
    place.stars = static_cast<qint8>(stars);
    if (const auto range = m_ranges.constFind(place.job); range != m_ranges.cend())
        m_places[range->first + place.place].stars = place.stars;
    if (WallJob *job = m_loaded.object(place.job))
        job->media[place.place].stars = stars;
    emit dataChanged(index(row), index(row));
    updateSoon(); // a search by stars may not find it any longer
    readSoon();   // other jobs may list it, too
}
