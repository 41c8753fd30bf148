// SPDX-License-Identifier: MIT
#include "app/jobs/pollscheduler.h"

#include "app/net/apiget.h"
#include "app/net/jobfetch.h"
#include "app/services/service.h"

#include <QRandomGenerator>

#include <algorithm>
#include <compare>

namespace {

bool isTooLong(std::chrono::milliseconds pause, RequestPriority priority)
{
    const auto maxPause = refreshPatience(priority).maxPause;
    return maxPause && pause > *maxPause;
}

} // namespace

struct PollScheduler::Turn
{
    bool isEarly = false; // not due yet
    RequestPriority priority = RequestPriority::Shown;
    qint64 dueAt = 0;
    qint64 lastRequested = -1; // of what is due at the same time, what was requested last comes last
    JobKey key{};

    std::weak_ordering operator<=>(const Turn &) const = default;
};

PollScheduler::PollScheduler(QNetworkAccessManager &network, const Service &service, const Endpoint &endpoint, const PollPolicy &policy,
                             QObject *parent)
    : QObject(parent)
    , m_network(network)
    , m_service(service)
    , m_endpoint(endpoint)
    , m_policy(policy)
{
    m_clock.start();
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &PollScheduler::startDue);
}

void PollScheduler::watch(const JobKey &key, bool isKnown)
{
    const qint64 earliest = earliestFor(key);
    const auto known = m_watches.find(key);
    if (known == m_watches.end()) {
        m_watches.insert(key, {.dueAt = earliest, .since = m_clock.elapsed(), .isKnown = isKnown});
        m_timer.start(0);
        return;
    }
    known->isOnce = false; // a refresh that somebody waits for by now
    known->since = m_clock.elapsed();
    known->priority = RequestPriority::Shown;
    if (!known->fetch)
        known->dueAt = std::min(known->dueAt, std::max(earliest, known->notBefore)); // not the whole pause after an error
    m_timer.start(0);
}

// The pace also holds for repeated requests by the user.
qint64 PollScheduler::earliestFor(const JobKey &key) const
{
    const auto last = m_lastRequested.constFind(key);
    return std::max(m_clock.elapsed(), last == m_lastRequested.cend() ? 0 : *last + minPause(key).count());
}

std::chrono::milliseconds PollScheduler::minPause(const JobKey &key) const
{
    return std::max(m_policy.least, m_service.minPause(key.toString()));
}

bool PollScheduler::isOutOfPatience(const JobKey &key, const Watch &watch) const
{
    return std::chrono::milliseconds(m_clock.elapsed() - watch.since) > m_service.patience(key.toString());
}

bool PollScheduler::refreshLinks(const JobKey &key, RequestPriority priority)
{
    const auto known = m_watches.find(key);
    const auto pause = known == m_watches.end() ? pauseLeft() : std::max(pauseLeft(), dueIn(key));
    if (isTooLong(pause, priority))
        return false;
    if (known == m_watches.end())
        m_watches.insert(key,
                         {.dueAt = earliestFor(key), .since = m_clock.elapsed(), .priority = priority, .isOnce = true, .isKnown = true});
    else
        known->priority = std::min(known->priority, priority);
    m_timer.start(0);
    return true;
}

void PollScheduler::stop(const JobKey &key)
{
    Watch watch = m_watches.take(key);
    if (watch.fetch) {
        abandon(watch);
        m_timer.start(0);
    }
}

void PollScheduler::abandon(Watch &watch)
{
    watch.fetch->disconnect(this);
    std::exchange(watch.fetch, nullptr)->deleteLater();
}

std::chrono::milliseconds PollScheduler::dueIn(const JobKey &key) const
{
    const auto watch = m_watches.constFind(key);
    if (watch == m_watches.cend() || watch->fetch)
        return std::chrono::milliseconds(0);
    return std::chrono::milliseconds(std::max<qint64>(0, dueAt(*watch) - m_clock.elapsed()));
}

std::optional<std::chrono::milliseconds> PollScheduler::nextDue() const
{
    std::optional<std::chrono::milliseconds> least;
    for (auto watch = m_watches.cbegin(); watch != m_watches.cend(); ++watch) {
        if (!watch->fetch)
            least = std::min(least.value_or(std::chrono::milliseconds::max()), dueIn(watch.key()));
    }
    return least;
}

int PollScheduler::dueCount() const
{
    const qint64 now = m_clock.elapsed();
    return static_cast<int>(
        std::count_if(m_watches.cbegin(), m_watches.cend(), [&](const Watch &watch) { return !watch.fetch && dueAt(watch) <= now; }));
}

qint64 PollScheduler::dueAt(const Watch &watch) const
{
    return std::max(watch.dueAt, m_restsUntil);
}

std::chrono::milliseconds PollScheduler::pauseLeft() const
{
    return std::chrono::milliseconds(std::max<qint64>(0, m_restsUntil - m_clock.elapsed()));
}

void PollScheduler::setEndpoint(const Endpoint &endpoint)
{
    const bool isSame = endpoint.base == m_endpoint.base && endpoint.token == m_endpoint.token;
    m_endpoint = endpoint;
    if (isSame)
        return; // what is under way is as good, and a pause is still requested
    m_restsUntil = 0;
    for (auto watch = m_watches.begin(); watch != m_watches.end(); ++watch) {
        const bool isUnderWay = watch->fetch != nullptr; // what comes of it is of another token
        if (isUnderWay)
            abandon(*watch);
        if (isUnderWay || watch->isOnce) // which was waiting for the rate of another token
            watch->dueAt = earliestFor(watch.key());
    }
    m_timer.start(0);
}

void PollScheduler::stopAll()
{
    const QList<JobKey> keys = m_watches.keys();
    for (const JobKey &key : keys)
        stop(key);
}

// Starts what is due while there is room; then sleeps until the next one is.
void PollScheduler::startDue()
{
    const auto running = std::count_if(m_watches.cbegin(), m_watches.cend(), [](const Watch &watch) { return watch.fetch != nullptr; });
    auto room = m_policy.maxAtOnce - running;
    if (room <= 0)
        return; // the end of a request comes back here
    const qint64 now = m_clock.elapsed();
    QList<Turn> waiting;
    for (auto watch = m_watches.cbegin(); watch != m_watches.cend(); ++watch) {
        if (watch->fetch)
            continue;
        const qint64 due = dueAt(*watch);
        const bool isEarly = due > now;
        waiting.append({.isEarly = isEarly,
                        .priority = isEarly ? RequestPriority::Shown : watch->priority, // sleep until the first one, whatever it is
                        .dueAt = due,
                        .lastRequested = m_lastRequested.value(watch.key(), -1),
                        .key = watch.key()});
    }
    const qsizetype looked = std::min<qsizetype>(waiting.size(), room + 1); // thousands may wait
    std::partial_sort(waiting.begin(), waiting.begin() + looked, waiting.end());
    waiting.resize(looked);
    for (const Turn &turn : std::as_const(waiting)) {
        if (room <= 0)
            return;
        if (turn.isEarly) {
            m_timer.start(std::chrono::milliseconds(turn.dueAt - now));
            return;
        }
        sendRequest(turn.key, m_watches[turn.key]);
        --room;
    }
}

void PollScheduler::sendRequest(const JobKey &key, Watch &watch)
{
    noteRequest(key);
    watch.fetch = fetchJob(m_network, m_service, m_endpoint, key.toString(), watch.isKnown, this,
                           [this, key](const Result<JobResponse> &result) { onResponse(key, result); });
}

// A run can request a million jobs, each of them once.
void PollScheduler::noteRequest(const JobKey &key)
{
    const qint64 now = m_clock.elapsed();
    m_lastRequested.insert(key, now);
    if (m_lastRequested.size() <= m_maxNoted)
        return;
    m_lastRequested.removeIf([&](const QHash<JobKey, qint64>::iterator &noted) {
        return now - noted.value() > minPause(noted.key()).count() && !m_watches.contains(noted.key());
    });
    m_maxNoted = std::max<qsizetype>(m_maxNoted, 2 * m_lastRequested.size());
}

// For jobs that are requested once.
bool PollScheduler::endsWith(const Error &error, const Watch &watch)
{
    const auto maxTries = refreshPatience(watch.priority).maxTries;
    return error.kind != Error::Kind::RateLimited || (maxTries && watch.failures >= *maxTries)
        || isTooLong(error.retryAfter.value_or(std::chrono::seconds(0)), watch.priority);
}

// Those that do not wait for the whole pause that the service requests.
void PollScheduler::endRefreshes(const Error &error)
{
    QList<JobKey> ended;
    for (auto watch = m_watches.cbegin(); watch != m_watches.cend(); ++watch) {
        if (watch->isOnce && !watch->fetch && isTooLong(pauseLeft(), watch->priority))
            ended.append(watch.key());
    }
    for (const JobKey &key : std::as_const(ended)) {
        if (m_watches.remove(key))
            emit answered(key, error, std::nullopt);
    }
}

void PollScheduler::onResponse(const JobKey &key, const Result<JobResponse> &result)
{
    Watch &watch = m_watches[key];
    std::exchange(watch.fetch, nullptr)->deleteLater();
    watch.failures = result ? 0 : watch.failures + 1;
    watch.isKnown = watch.isKnown || result;
    const auto isPassing = result ? std::nullopt : m_service.mayPass(result.error(), key.toString(), watch.isKnown);
    auto next = nextPoll(m_policy, result, watch.failures, QRandomGenerator::global()->generateDouble(), isPassing);
    if (watch.isOnce && !result && endsWith(result.error(), watch))
        next.reset();
    if ((result || isPassing) && isOutOfPatience(key, watch))
        next.reset();
    const auto requested = result ? std::nullopt : result.error().retryAfter;
    watch.notBefore = requested ? m_clock.elapsed() + std::chrono::milliseconds(*requested).count() : 0;
    if (m_policy.restsTogether && !result && result.error().kind == Error::Kind::RateLimited)
        m_restsUntil = std::max(m_restsUntil, watch.notBefore);
    if (next)
        watch.dueAt = m_clock.elapsed() + std::max(*next, m_service.minPause(key.toString())).count();
    else
        m_watches.remove(key);
    m_timer.start(0);
    emit answered(key, result, next);
    if (!result)
        endRefreshes(result.error());
}
