// SPDX-License-Identifier: MIT
#include "app/session/browsedjobs.h"

#include "app/accounts/serviceaccess.h"
#include "app/jobs/joblistmodel.h"
#include "app/net/historyget.h"
#include "app/net/runningjobs.h"
#include "app/services/service.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

BrowsedJobs::BrowsedJobs(const Tools &tools, QObject *parent)
    : QAbstractListModel(parent)
    , m_tools(tools)
    , m_covers(tools.resolver, CoverLoader::Links::AsTheyAre)
{
    connect(&m_covers, &CoverLoader::ready, this, &BrowsedJobs::setCover);
}

int BrowsedJobs::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant BrowsedJobs::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const JobSummary &job = m_entries[index.row()].summary;
    switch (role) {
    case Qt::DisplayRole: return job.text;
    case JobListModel::SummaryRole: return QVariant::fromValue(job);
    default: return {};
    }
}

QList<HistoryList> BrowsedJobs::histories() const
{
    return m_tools.service.histories();
}

// The list is empty while its first page is requested.
void BrowsedJobs::begin()
{
    m_requests.reset();
    m_covers.cancel();
    beginResetModel();
    m_entries.clear();
    endResetModel();
    m_next.clear();
    m_unknown = 0;
    m_unanswered.clear();
    m_error.reset();
    m_isComplete = false;
}

void BrowsedJobs::end(const std::optional<Error> &error)
{
    m_requests.release()->deleteLater(); // it is what calls this
    m_error = error;
    m_isComplete = !error;
    emit stateChanged();
}

void BrowsedJobs::showRunning()
{
    begin();
    m_request = {};
    if (!m_tools.access.hasToken()) {
        m_error = Error{.kind = Error::Kind::NoToken};
        emit stateChanged();
        return;
    }
    m_requests = std::make_unique<QObject>();
    auto *running = new RunningJobs(m_tools.api, m_tools.service, m_tools.access.endpoint(), m_requests.get());
    connect(running, &RunningJobs::finished, m_requests.get(), [this, running](const Result<QStringList> &ids) {
        m_unanswered = ids ? running->unanswered() : QStringList(); // else the error says it of all
        QList<Entry> entries;
        for (const QString &id : ids ? *ids : QStringList()) {
            entries.append({.summary = {.key = JobKey(id),
                                        .id = id,
                                        .service = m_tools.service.serviceOf(id),
                                        .text = titleFromId(id),
                                        .state = JobState::Running,
                                        .created = m_tools.service.createdFromId(id),
                                        .hasResponse = true}}); // the list says how it stands
        }
        append(std::move(entries));
        end(ids ? std::nullopt : std::optional(ids.error()));
    });
    running->start();
    emit stateChanged();
}

void BrowsedJobs::showHistory(const QString &list, const QString &account)
{
    begin();
    m_request = {.list = list, .account = account};
    requestPage();
}

void BrowsedJobs::clear()
{
    begin();
    emit stateChanged();
}

void BrowsedJobs::loadMore()
{
    if (!canLoadMore())
        return;
    m_request.from = m_next;
    requestPage();
}

void BrowsedJobs::requestPage()
{
    m_error.reset();
    m_isComplete = false;
    if (!m_tools.access.hasToken()) {
        m_error = Error{.kind = Error::Kind::NoToken};
        emit stateChanged();
        return;
    }
    m_requests = std::make_unique<QObject>();
    fetchHistory(m_tools.api, m_tools.service, m_tools.access.endpoint(), m_request, m_requests.get(),
                 [this](const Result<HistoryPage> &page) {
                     if (!page)
                         return end(page.error()); // the same page may be requested once more
                     m_next = page->next;
                     m_unknown += page->unknown;
                     QList<Entry> entries;
                     for (const JobResponse &job : page->jobs) {
                         entries.append({.summary = summaryOf(job), .document = job});
                         entries.last().summary.roles = rolesOf(job.job);
                     }
                     append(std::move(entries));
                     end({});
                 });
    emit stateChanged();
}

// Whatever moved from one page to the next while they were requested is there once.
void BrowsedJobs::append(QList<Entry> entries)
{
    QSet<JobKey> seen;
    for (const Entry &entry : std::as_const(m_entries))
        seen.insert(entry.summary.key);
    entries.removeIf([&seen](const Entry &entry) {
        const qsizetype before = seen.size();
        seen.insert(entry.summary.key);
        return seen.size() == before;
    });
    if (entries.isEmpty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(entries.size()) - 1);
    m_entries += entries;
    endInsertRows();
    for (const Entry &entry : std::as_const(entries)) {
        if (entry.document)
            m_covers.request(entry.summary.key, entry.document->job);
    }
}

void BrowsedJobs::setCover(const JobKey &key, const QString &path)
{
    const auto entry = std::ranges::find_if(m_entries, [&key](const Entry &each) { return each.summary.key == key; });
    if (entry == m_entries.end() || entry->summary.thumbnail == path)
        return;
    entry->summary.thumbnail = path;
    const QModelIndex changed = index(static_cast<int>(entry - m_entries.begin()));
    emit dataChanged(changed, changed);
}

// One that runs is requested, so that it is followed to its end.
JobInput BrowsedJobs::inputAt(int row) const
{
    const Entry &entry = m_entries.at(row);
    if (!entry.document || (isRunning(entry.summary.state) && !entry.summary.id.isEmpty()))
        return {.id = entry.summary.id};
    return {.id = entry.summary.id, .document = entry.document};
}
