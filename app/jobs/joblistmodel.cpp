// SPDX-License-Identifier: MIT
#include "app/jobs/joblistmodel.h"

#include <algorithm>

namespace {

constexpr int pageSize = 512;       // rows
constexpr int maxLoaded = 16 * 512; // summaries

} // namespace

JobListModel::JobListModel(QObject *parent)
    : QAbstractListModel(parent)
    , m_loaded(maxLoaded)
{
    m_loader.setSingleShot(true);
    m_loader.setInterval(0); // what is painted in one go is loaded in one go
    connect(&m_loader, &QTimer::timeout, this, &JobListModel::loadPages);
}

void JobListModel::setSource(JobSource *source)
{
    m_source = source;
    connect(source, &JobSource::found, this, &JobListModel::takeFound);
    connect(source, &JobSource::loaded, this, &JobListModel::takeLoaded);
    connect(source, &JobSource::identified, this, &JobListModel::takeId);
    connect(source, &JobSource::changed, this, &JobListModel::takeChange);
    source->setQuery(m_requested);
}

int JobListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

const JobSummary *JobListModel::jobAt(int row) const
{
    const qint64 id = m_rows.at(row).id;
    if (id > 0)
        return m_loaded.find(id);
    const auto held = m_memory.constFind(m_keys.value(id));
    return held == m_memory.cend() ? nullptr : &held->job;
}

QVariant JobListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)
        || (role != Qt::DisplayRole && role != SummaryRole))
        return {};
    const JobSummary *job = jobAt(index.row());
    if (!job) {
        m_requestedPages.insert(index.row() / pageSize);
        if (!m_loader.isActive()) // or whoever looks again and again puts it off
            m_loader.start();
    }
    return role == Qt::DisplayRole ? QVariant(job ? job->text : QString()) : QVariant::fromValue(job ? *job : JobSummary());
}

void JobListModel::loadPages()
{
    QList<qint64> ids;
    for (const int page : std::exchange(m_requestedPages, {})) {
        for (qsizetype row = qsizetype(page) * pageSize; row < std::min((page + qsizetype(1)) * pageSize, m_rows.size()); ++row) {
            if (const qint64 id = m_rows.at(row).id; id > 0 && !m_loaded.has(id))
                ids.append(id);
        }
    }
    if (m_source && !ids.isEmpty())
        m_source->load(ids);
}

void JobListModel::takeLoaded(const QHash<qint64, JobSummary> &jobs)
{
    for (const auto &[id, job] : jobs.asKeyValueRange())
        m_loaded.insert(id, job);
    int first = -1;
    int last = -1;
    for (int row = 0; row < m_rows.size(); ++row) {
        if (jobs.contains(m_rows.at(row).id)) {
            first = first < 0 ? row : first;
            last = row;
        }
    }
    if (first >= 0)
        emit dataChanged(index(first), index(last));
}

// What is in memory stands before what is not where the time is the same.
bool JobListModel::isBefore(const Row &left, const Row &right) const
{
    if (left.time != right.time)
        return left.time > right.time;
    if (left.id < 0 && right.id < 0)
        return m_keys.value(left.id) < m_keys.value(right.id);
    return left.id < 0 && right.id > 0;
}

// Where the row belongs among all others but the one at `besides`.
int JobListModel::placeOf(const Row &row, int besides) const
{
    const auto before = [this](const Row &left, const Row &right) { return isBefore(left, right); };
    const auto end = besides < 0 ? m_rows.cend() : m_rows.cbegin() + besides;
    const auto place = std::lower_bound(m_rows.cbegin(), end, row, before);
    if (besides < 0 || place != end)
        return static_cast<int>(place - m_rows.cbegin());
    return static_cast<int>(std::lower_bound(end + 1, m_rows.cend(), row, before) - m_rows.cbegin()) - 1;
}

int JobListModel::indexOf(qint64 id) const
{
    const auto row = std::find_if(m_rows.cbegin(), m_rows.cend(), [id](const Row &candidate) { return candidate.id == id; });
    return row == m_rows.cend() ? -1 : static_cast<int>(row - m_rows.cbegin());
}

JobListModel::Row JobListModel::rowFor(const Held &held) const
{
    return {.id = held.handle, .time = timeOf(held.job, m_query.order)};
}

void JobListModel::upsert(const JobSummary &job)
{
    const auto known = m_memory.constFind(job.key);
    if (known == m_memory.cend()) {
        if (const qint64 id = m_loaded.idOf(job.key); id > 0)
            adopt(id, job);
        else
            put(job, -1);
    } else if (known->job != job) {
        put(job, rowOf(job.key));
    }
}

void JobListModel::adopt(qint64 id, const JobSummary &job)
{
    if (m_memory.contains(job.key)) {
        put(job, rowOf(job.key));
        takeId(job.key, id);
        return;
    }
    const int oldRow = indexOf(id);
    m_keys.insert(id, job.key);
    put(job, oldRow);
    m_memory[job.key].id = id;
    --m_onlyHere;
    m_loaded.remove(id);
}

void JobListModel::put(const JobSummary &job, int oldRow)
{
    Held &held = m_memory[job.key];
    if (held.handle == 0) {
        held.handle = --m_lastHandle;
        ++m_onlyHere;
        m_keys.insert(held.handle, job.key);
    }
    const bool isShown = m_matcher.matches(job);
    held.job = job;
    if (oldRow < 0) {
        if (isShown) {
            const Row row = rowFor(held);
            const int place = placeOf(row);
            beginInsertRows({}, place, place);
            m_rows.insert(place, row);
            endInsertRows();
        }
        emit countChanged();
        return;
    }
    if (isShown) {
        moveTo(oldRow, rowFor(held));
        return;
    }
    removeRowAt(oldRow);
    emit countChanged();
}

void JobListModel::removeRowAt(int row)
{
    beginRemoveRows({}, row, row);
    m_rows.removeAt(row);
    endRemoveRows();
}

void JobListModel::moveTo(int oldRow, const Row &row)
{
    const int newRow = placeOf(row, oldRow);
    if (newRow == oldRow) {
        m_rows[oldRow] = row;
    } else {
        beginMoveRows({}, oldRow, oldRow, {}, newRow > oldRow ? newRow + 1 : newRow);
        m_rows.move(oldRow, newRow);
        m_rows[newRow] = row;
        endMoveRows();
    }
    emit dataChanged(index(newRow), index(newRow));
}

void JobListModel::release(const JobKey &key)
{
    const auto held = m_memory.constFind(key);
    if (held == m_memory.cend() || held->id == 0)
        return;
    const int place = rowOf(key);
    const Row row{.id = held->id, .time = rowFor(*held).time};
    m_loaded.insert(held->id, held->job);
    if (place >= 0)
        m_rows[place] = row;
    m_keys.remove(held->handle);
    m_keys.remove(held->id);
    m_memory.erase(held);
    if (place >= 0)
        moveTo(place, row); // behind those of its time that are in memory
}

void JobListModel::remove(const JobKey &key)
{
    const int row = rowOf(key);
    const Held held = m_memory.value(key);
    if (row >= 0)
        beginRemoveRows({}, row, row);
    m_memory.remove(key);
    m_keys.remove(held.handle);
    m_keys.remove(held.id);
    if (held.id > 0)
        --m_total;
    else if (held.handle != 0)
        --m_onlyHere;
    if (row >= 0) {
        m_rows.removeAt(row);
        endRemoveRows();
    }
    emit countChanged();
}

void JobListModel::removeIds(const QList<qint64> &ids)
{
    for (const qint64 id : ids) {
        m_loaded.remove(id);
        const int row = indexOf(id);
        if (row < 0)
            continue;
        --m_total;
        removeRowAt(row);
    }
    emit countChanged();
}

void JobListModel::setQuery(const JobQuery &query)
{
    if (query == m_requested)
        return;
    m_requested = query;
    if (m_source)
        m_source->setQuery(query); // the rows stay until it has found others: nothing flickers
    else
        takeFound(query, {}, 0);
}

void JobListModel::takeFound(const JobQuery &query, const QList<FoundJob> &jobs, qint64 total)
{
    if (query != m_requested)
        return;
    const bool isNew = query != m_query;
    m_query = query;
    m_matcher = JobMatcher(query);
    m_total = total;
    QList<Row> inMemory;
    for (const Held &held : std::as_const(m_memory)) {
        if (m_matcher.matches(held.job))
            inMemory.append(rowFor(held));
    }
    const auto before = [this](const Row &left, const Row &right) { return isBefore(left, right); };
    std::sort(inMemory.begin(), inMemory.end(), before);
    QList<Row> found;
    found.reserve(jobs.size());
    for (const FoundJob &job : jobs) {
        if (!m_keys.contains(job.id)) // else as it is in memory
            found.append({.id = job.id, .time = job.time});
    }
    QList<Row> rows;
    rows.reserve(inMemory.size() + found.size());
    std::merge(inMemory.cbegin(), inMemory.cend(), found.cbegin(), found.cend(), std::back_inserter(rows), before);
    if (isNew) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    } else {
        setRows(rows);
    }
    emit countChanged();
}

// What stays at the beginning and at the end stays where it is: an import puts rows on top of what is looked at.
void JobListModel::setRows(const QList<Row> &rows)
{
    const auto first = std::mismatch(m_rows.cbegin(), m_rows.cend(), rows.cbegin(), rows.cend());
    const qsizetype start = first.first - m_rows.cbegin();
    qsizetype oldEnd = m_rows.size();
    qsizetype newEnd = rows.size();
    while (oldEnd > start && newEnd > start && m_rows.at(oldEnd - 1) == rows.at(newEnd - 1)) {
        --oldEnd;
        --newEnd;
    }
    if (oldEnd > start) {
        beginRemoveRows({}, static_cast<int>(start), static_cast<int>(oldEnd - 1));
        m_rows.remove(start, oldEnd - start);
        endRemoveRows();
    }
    if (newEnd > start) {
        beginInsertRows({}, static_cast<int>(start), static_cast<int>(newEnd - 1));
        m_rows = rows;
        endInsertRows();
    }
}

void JobListModel::takeId(const JobKey &key, qint64 id)
{
    const auto held = m_memory.find(key);
    if (held == m_memory.end() || held->id == id)
        return;
    if (m_keys.value(held->id) == key)
        m_keys.remove(held->id); // another job may have it by now
    const bool wasOnlyHere = std::exchange(held->id, id) == 0;
    m_onlyHere -= wasOnlyHere ? 1 : 0;
    m_keys.insert(id, key);
    if (const int row = indexOf(id); row >= 0) { // as the source had it, not known to be the same until now
        removeRowAt(row);
    } else if (wasOnlyHere) {
        ++m_total; // the source has gained it since it last reported its total
    }
    m_loaded.remove(id);
    emit countChanged();
}

void JobListModel::takeChange()
{
    m_loaded.clear();
    if (m_source)
        m_source->setQuery(m_requested);
    if (!m_rows.isEmpty())
        emit dataChanged(index(0), index(rowCount() - 1)); // what is looked at is loaded anew
}

int JobListModel::rowOf(const JobKey &key) const
{
    const auto held = m_memory.constFind(key);
    if (held != m_memory.cend()) {
        const Row row = rowFor(*held);
        const int place = placeOf(row);
        return place < m_rows.size() && m_rows.at(place).id == row.id ? place : -1;
    }
    const qint64 id = m_loaded.idOf(key);
    return id > 0 ? indexOf(id) : -1;
}

int JobListModel::rowOfId(qint64 id) const
{
    const auto key = m_keys.constFind(id); // in memory by now
    return key == m_keys.cend() ? indexOf(id) : rowOf(*key);
}

const JobSummary *JobListModel::find(const JobKey &key) const
{
    const auto held = m_memory.constFind(key);
    if (held != m_memory.cend())
        return &held->job;
    return m_loaded.find(m_loaded.idOf(key));
}

JobKey JobListModel::keyAt(int row) const
{
    const JobSummary *job = jobAt(row);
    return job ? job->key : JobKey();
}

qint64 JobListModel::idAt(int row) const
{
    const qint64 id = m_rows.at(row).id;
    return id > 0 ? id : m_memory.value(m_keys.value(id)).id;
}

qint64 JobListModel::dayAt(int row) const
{
    const qint64 time = m_rows.at(row).time;
    if (time <= 0 || m_query.order == JobQuery::Order::Rating)
        return 0;
    return QDateTime::fromMSecsSinceEpoch(time).date().toJulianDay();
}

qint64 JobListModel::idOf(const JobKey &key) const
{
    const auto held = m_memory.constFind(key);
    return held != m_memory.cend() ? held->id : m_loaded.idOf(key);
}

qsizetype JobListModel::jobCount() const
{
    return m_total + m_onlyHere;
}
