// SPDX-License-Identifier: MIT
#include "app/job/jobquery.h"

#include <algorithm>
#include <limits>

namespace {

constexpr qint64 notListed = std::numeric_limits<qint64>::min();

bool beginsWithAnyOf(const QStringList &wanted, const QString &value)
{
    const QString folded = wanted.isEmpty() ? QString() : searchFold(value);
    return wanted.isEmpty() || std::any_of(wanted.begin(), wanted.end(), [&](const QString &part) { return folded.startsWith(part); });
}

bool holdsAll(const QStringList &parts, const QString &text)
{
    const QString folded = parts.isEmpty() ? QString() : searchFold(text);
    return std::all_of(parts.begin(), parts.end(), [&](const QString &part) { return folded.contains(part); });
}

bool hasTags(const QStringList &wanted, const QStringList &tags)
{
    return std::all_of(wanted.begin(), wanted.end(), [&](const QString &tag) {
        return std::any_of(tags.begin(), tags.end(), [&](const QString &known) { return searchFold(known) == tag; });
    });
}

bool hasParameters(const QList<PromptParameter> &wanted, const QList<PromptParameter> &known)
{
    return std::all_of(wanted.begin(), wanted.end(), [&](const PromptParameter &parameter) { return known.contains(parameter); });
}

} // namespace

JobConditions conditionsOf(const JobQuery &query)
{
    JobConditions conditions = conditionsOf(query.text);
    conditions.roles.unite(query.roles);
    conditions.isPinned = conditions.isPinned || query.isPinned;
    conditions.isSaved = conditions.isSaved || query.isSaved;
    if (query.createdFrom.isValid() && (!conditions.from.isValid() || query.createdFrom > conditions.from))
        conditions.from = query.createdFrom;
    if (query.createdUntil.isValid() && (!conditions.until.isValid() || query.createdUntil < conditions.until))
        conditions.until = query.createdUntil;
    return conditions;
}

JobMatcher::JobMatcher(const JobQuery &query)
    : m_states(query.states)
    , m_conditions(conditionsOf(query))
{
    for (const QString &word : std::as_const(m_conditions.words))
        m_words.append(QStringMatcher(word));
}

bool JobMatcher::matches(const JobSummary &job) const
{
    if (m_conditions.canNeverMatch || (!m_states.isEmpty() && !m_states.contains(job.state)) || !matchesFields(job))
        return false;
    return std::all_of(m_words.begin(), m_words.end(), [&](const QStringMatcher &word) {
        return word.indexIn(job.search) >= 0
            || std::any_of(job.tags.begin(), job.tags.end(), [&](const QString &tag) { return word.indexIn(searchFold(tag)) >= 0; });
    });
}

bool JobMatcher::matchesFields(const JobSummary &job) const
{
    const JobConditions &wanted = m_conditions;
    return beginsWithAnyOf(wanted.statuses, job.stateText) && beginsWithAnyOf(wanted.verbs, job.verb) && holdsAll(wanted.ids, job.id)
        && holdsAll(wanted.buttons, job.button) && hasTags(wanted.tags, job.tags) && hasParameters(wanted.parameters, job.parameters)
        && (!wanted.seed || wanted.seed == job.seed) && (!wanted.from.isValid() || (job.created.isValid() && job.created >= wanted.from))
        && (!wanted.until.isValid() || (job.created.isValid() && job.created < wanted.until)) && job.roles.contains(wanted.roles)
        && (!wanted.isPinned || job.isPinned) && (!wanted.isSaved || job.isSaved) && (!wanted.isRunning || isRunning(job.state));
}

QDateTime timeIn(const JobSummary &job, JobQuery::Order order)
{
    switch (order) {
    case JobQuery::Order::Opened: return job.opened;
    case JobQuery::Order::Created: return job.created;
    case JobQuery::Order::Updated: return job.updated;
    }
    return {};
}

// Milliseconds: a list of thousands is sorted by them.
qint64 timeOf(const JobSummary &job, JobQuery::Order order)
{
    const QDateTime time = timeIn(job, order);
    return time.isValid() ? time.toMSecsSinceEpoch() : notListed;
}

bool comesBefore(const JobSummary &left, const JobSummary &right, JobQuery::Order order)
{
    const qint64 leftTime = timeOf(left, order);
    const qint64 rightTime = timeOf(right, order);
    return leftTime == rightTime ? left.key < right.key : leftTime > rightTime;
}
