// SPDX-License-Identifier: MIT
#include "app/job/jobquery.h"

#include <algorithm>
#include <limits>

namespace {

constexpr qint64 notListed = std::numeric_limits<qint64>::min();

bool beginsWithAnyOf(const QStringList &required, const QString &value)
{
    const QString folded = required.isEmpty() ? QString() : searchFold(value);
    return required.isEmpty()
        || std::any_of(required.begin(), required.end(), [&](const QString &part) { return folded.startsWith(part); });
}

// By the service's own word, or by the state that it stands for.
bool hasStatus(const QStringList &beginnings, const JobSummary &job)
{
    return beginsWithAnyOf(beginnings, job.stateText) || beginsWithAnyOf(beginnings, QString(searchedState(job.state)));
}

bool holdsAll(const QStringList &parts, const QString &text)
{
    const QString folded = parts.isEmpty() ? QString() : searchFold(text);
    return std::all_of(parts.begin(), parts.end(), [&](const QString &part) { return folded.contains(part); });
}

bool hasTags(const QStringList &required, const QStringList &tags)
{
    return std::all_of(required.begin(), required.end(), [&](const QString &tag) {
        return std::any_of(tags.begin(), tags.end(), [&](const QString &known) { return searchFold(known) == tag; });
    });
}

bool hasParameters(const QList<PromptParameter> &required, const QList<PromptParameter> &known)
{
    return std::all_of(required.begin(), required.end(), [&](const PromptParameter &parameter) { return known.contains(parameter); });
}

bool hasDuration(const JobConditions &required, const QList<PromptParameter> &known)
{
    if (!required.minDuration && !required.maxDuration)
        return true;
    return std::any_of(known.begin(), known.end(), [&](const PromptParameter &parameter) {
        const double seconds = parameter.value.toDouble();
        return parameter.name == durationParameter && seconds >= required.minDuration.value_or(0)
            && seconds <= required.maxDuration.value_or(seconds);
    });
}

bool isLostThen(const JobConditions &required, const JobSummary &job)
{
    if (!required.expiresFrom.isValid())
        return true;
    const auto isThen
        = [&](const QDateTime &time) { return time.isValid() && time >= required.expiresFrom && time < required.expiresUntil; };
    return (job.lacksMedia || !job.hasResponse) && (isThen(job.expires) || isThen(job.linksExpire));
}

} // namespace

JobConditions conditionsOf(const JobQuery &query)
{
    JobConditions conditions = conditionsOf(query.text);
    conditions.roles.unite(query.roles);
    if (!query.service.isEmpty())
        conditions.exactService = query.service;
    conditions.isPinned = conditions.isPinned || query.isPinned;
    conditions.isSaved = conditions.isSaved || query.isSaved;
    conditions.expiresFrom = query.expiresFrom;
    conditions.expiresUntil = query.expiresUntil;
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
    const JobConditions &required = m_conditions;
    return hasStatus(required.statuses, job) && beginsWithAnyOf(required.verbs, job.verb) && beginsWithAnyOf(required.services, job.service)
        && hasDuration(required, job.parameters) && holdsAll(required.ids, job.id) && holdsAll(required.buttons, job.button)
        && hasTags(required.tags, job.tags) && hasParameters(required.parameters, job.parameters)
        && (!required.seed || required.seed == job.seed) && (required.exactService.isEmpty() || required.exactService == job.service)
        && (!required.from.isValid() || (job.created.isValid() && job.created >= required.from))
        && (!required.until.isValid() || (job.created.isValid() && job.created < required.until)) && job.roles.contains(required.roles)
        && isLostThen(required, job) && (!required.isPinned || job.isPinned) && (!required.isSaved || job.isSaved)
        && (!required.isRunning || isRunning(job.state)) && (!required.isRejected || job.hasRejected) && job.stars >= required.minStars
        && job.stars <= required.maxStars;
}

QDateTime timeIn(const JobSummary &job, JobQuery::Order order)
{
    switch (order) {
    case JobQuery::Order::Opened: return job.opened;
    case JobQuery::Order::Created: return job.created;
    case JobQuery::Order::Updated: return job.updated;
    case JobQuery::Order::Rating: return job.opened;
    }
    return {};
}

// Milliseconds: a list of thousands is sorted by them.
qint64 timeOf(const JobSummary &job, JobQuery::Order order)
{
    const QDateTime time = timeIn(job, order);
    if (order == JobQuery::Order::Rating)
        return job.stars * perStar + (time.isValid() ? time.toMSecsSinceEpoch() : 0);
    return time.isValid() ? time.toMSecsSinceEpoch() : notListed;
}

bool comesBefore(const JobSummary &left, const JobSummary &right, JobQuery::Order order)
{
    const qint64 leftTime = timeOf(left, order);
    const qint64 rightTime = timeOf(right, order);
    return leftTime == rightTime ? left.key < right.key : leftTime > rightTime;
}
