// SPDX-License-Identifier: MIT
#include "app/media/linkrefreshqueue.h"

#include "app/common/httpresponse.h"

#include <algorithm>

namespace {

bool isBackground(const LinkRefresh &refresh)
{
    return refresh.second == RequestPriority::Background;
}

// Many jobs that nobody looks at, one like the other.
bool isOneOfMany(const LinkRefresh &refresh)
{
    return isBackground(refresh) || refresh.second == RequestPriority::Save;
}

} // namespace

void LinkRefreshQueue::add(const LinkRefresh &refresh, Id id)
{
    QList<Id> &waiting = m_waiting[refresh];
    if (waiting.isEmpty() && !m_requested.contains(refresh))
        (isBackground(refresh) ? m_background : m_urgent).enqueue(refresh);
    waiting.append(id);
}

void LinkRefreshQueue::remove(const LinkRefresh &refresh, Id id)
{
    const auto waiting = m_waiting.find(refresh);
    if (waiting == m_waiting.end())
        return;
    waiting->removeOne(id);
    if (waiting->isEmpty())
        m_waiting.erase(waiting);
}

std::optional<LinkRefresh> LinkRefreshQueue::next()
{
    if (const auto urgent = takeFrom(m_urgent))
        return urgent;
    const bool isBusy = std::any_of(m_requested.cbegin(), m_requested.cend(), isBackground);
    return isBusy ? std::nullopt : takeFrom(m_background);
}

std::optional<LinkRefresh> LinkRefreshQueue::takeFrom(QQueue<LinkRefresh> &queue)
{
    while (!queue.isEmpty()) {
        const LinkRefresh refresh = queue.dequeue();
        if (m_waiting.contains(refresh) && m_requested.insert(refresh).second)
            return refresh;
    }
    return std::nullopt;
}

QList<LinkRefreshQueue::Id> LinkRefreshQueue::finish(const LinkRefresh &refresh, const std::optional<Error> &error)
{
    if (m_requested.erase(refresh) == 0)
        return {};
    if (isBackground(refresh) && error && error->kind == Error::Kind::RateLimited) {
        m_background.enqueue(refresh); // after the pause
        return {};
    }
    if (!error || error->kind != Error::Kind::Cancelled)
        m_refreshed.insert(refresh);
    QList<Id> ids = m_waiting.take(refresh);
    if (!error)
        m_refused.clear(); // the service takes the token
    if (!error || !needsToken(*error) || !isOneOfMany(refresh))
        return ids;
    m_refused.insert_or_assign(refresh.second, *error);
    if (isBackground(refresh)) {
        for (const LinkRefresh &other : std::exchange(m_background, {}))
            ids += m_waiting.take(other);
    }
    return ids;
}

bool LinkRefreshQueue::mayRefresh(const LinkRefresh &refresh) const
{
    return !m_refreshed.contains(refresh) && !m_refused.contains(refresh.second);
}

std::optional<Error> LinkRefreshQueue::refusal(RequestPriority priority) const
{
    const auto refusal = m_refused.find(priority);
    return refusal == m_refused.end() ? std::nullopt : std::optional(refusal->second);
}

void LinkRefreshQueue::allowRetry()
{
    m_refreshed.clear();
    m_refused.clear();
}

void LinkRefreshQueue::allowRetry(RequestPriority priority)
{
    m_refused.erase(priority);
}

void LinkRefreshQueue::allowRetry(const JobKey &jobKey)
{
    std::erase_if(m_refreshed, [&](const LinkRefresh &refresh) { return refresh.first == jobKey; });
}
