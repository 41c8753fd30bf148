// SPDX-License-Identifier: MIT
#include "app/input/jobstream.h"

#include "app/common/files/sha256.h"
#include "app/job/latestperjob.h"

#include <QtEndian>

#include <utility>

namespace {

// What stands for an id or a document: two that differ are never met to have the same.
struct Digest
{
    explicit Digest(QByteArrayView bytes)
    {
        const QByteArray hash = sha256(bytes);
        high = qFromLittleEndian<quint64>(hash.constData());
        low = qFromLittleEndian<quint64>(hash.constData() + sizeof(quint64));
    }

    quint64 high = 0;
    quint64 low = 0;

    bool operator==(const Digest &) const = default;
};

size_t qHash(const Digest &digest, size_t seed) noexcept
{
    return static_cast<size_t>(digest.high) ^ seed;
}

// What is known of a job. Small: there may be millions.
struct KnownState
{
    qint64 updated = 0;   // milliseconds since 1970; 0: not known
    quint64 document = 0; // the newest one, by its digest; 0: there is only the id
    bool isRunning = false;
    bool isDelivered = false;

    [[nodiscard]] DocumentAge age() const
    {
        return {.updated = updated == 0 ? QDateTime() : QDateTime::fromMSecsSinceEpoch(updated), .isRunning = isRunning};
    }
};

class JobStream
{
public:
    JobStream(const Service &service, const std::function<bool(const Inputs &)> &deliver, const std::atomic_bool *isCancelled,
              const StreamLimits &limits)
        : m_service(service)
        , m_deliver(deliver)
        , m_isCancelled(isCancelled)
        , m_limits(limits)
        , m_isGathering(limits.jobs > 0)
    {}

    StreamSummary run(const QStringList &arguments)
    {
        visitInputs(arguments, m_service,
                    {.found = [this](const ParsedInput &found, const QString &source) { return add(found, source); },
                     .ended = [this](const QString &source, ReadEnd end) { addEnd(source, end); },
                     .isCancelled = [this] { return isStopped(); }});
        if (!m_isGathering)
            (void)deliver({.ignored = m_remarks.take()}); // on a folder: it has no end
        else if (!isStopped())
            (void)deliver(m_gathered.take());
        if (m_waiting > 0 && !isStopped())
            readAgain(arguments);
        m_summary.lost = isStopped() ? 0 : m_waiting;
        return m_summary;
    }

private:
    [[nodiscard]] bool isStopped() const { return m_isStopped || (m_isCancelled && *m_isCancelled); }

    [[nodiscard]] bool deliver(const Inputs &batch)
    {
        if (!isStopped() && batch != Inputs())
            m_isStopped = !m_deliver(batch);
        return !isStopped();
    }

    [[nodiscard]] bool add(const ParsedInput &found, const QString &source)
    {
        if (isStopped())
            return false;
        if (!m_isGathering)
            return addMany(found, source);
        m_gathered.add(found, source);
        const bool isFew = m_gathered.jobs() <= m_limits.jobs && m_gathered.documentBytes() <= m_limits.bytes
            && m_gathered.remarks() <= m_limits.remarks;
        return isFew || endGathering();
    }

    [[nodiscard]] bool endGathering()
    {
        m_isGathering = false;
        Inputs gathered = m_gathered.take();
        gathered.jobs.removeIf([this](const JobInput &job) { return !isDue(job); });
        return deliver(gathered);
    }

    [[nodiscard]] bool addMany(const ParsedInput &found, const QString &source)
    {
        Inputs batch;
        for (const JobResponse &document : latestPerJob(found.documents)) {
            if (JobInput job{.id = document.job.id, .document = document}; isDue(job))
                batch.jobs.append(job);
        }
        for (const QString &id : found.ids)
            (void)isDue({.id = id});
        for (const ParsedInput::Ignored &ignored : found.ignored)
            m_remarks.add({source, ignored.reason, ignored.text, ignored.count});
        return deliver(batch);
    }

    void addEnd(const QString &source, ReadEnd end)
    {
        if (m_isGathering) {
            m_gathered.addEnd(source, end);
            return;
        }
        InputCollector collector;
        collector.addEnd(source, end);
        Inputs batch = collector.take();
        batch.ignored += m_remarks.take();
        (void)deliver(batch);
    }

    // At the first reading: is this delivered now? Other jobs that are not known yet wait for the second one.
    [[nodiscard]] bool isDue(const JobInput &job)
    {
        if (job.id.isEmpty())
            return true;
        const Digest key(job.id.toUtf8());
        const auto known = m_known.constFind(key);
        const bool isNew = known == m_known.cend();
        if (!job.document) {
            if (isNew)
                m_known.insert(key, {});
            m_waiting += isNew ? 1 : 0;
            return false;
        }
        const DocumentAge age = ageOf(job.document->job);
        const KnownState before = isNew ? KnownState{} : *known;
        if (before.isDelivered ? !isLater(age, before.age()) : before.document != 0 && !isNewer(age, before.age()))
            return false;
        const KnownState state{.updated = age.updated.isValid() ? age.updated.toMSecsSinceEpoch() : 0,
                               .document = Digest(job.document->raw).high | 1, // never 0
                               .isRunning = age.isRunning,
                               .isDelivered = before.isDelivered || !age.isRunning};
        m_known.insert(key, state);
        m_summary.repeated += before.isDelivered ? 1 : 0;
        m_waiting += (state.isDelivered ? 0 : 1) - (isNew || before.isDelivered ? 0 : 1);
        return state.isDelivered;
    }

    // Of what was delivered already, only a document that is newer for certain is delivered once more.
    static bool isLater(const DocumentAge &candidate, const DocumentAge &known)
    {
        return candidate.updated.isValid() && known.updated.isValid() && candidate.updated > known.updated;
    }

    void readAgain(const QStringList &arguments)
    {
        visitInputs(arguments, m_service,
                    {.found =
                         [this](const ParsedInput &found, const QString &) {
                             Inputs batch;
                             for (const JobResponse &document : found.documents) {
                                 if (isWaiting(document.job.id, Digest(document.raw).high | 1))
                                     batch.jobs.append({.id = document.job.id, .document = document});
                             }
                             for (const QString &id : found.ids) {
                                 JobInput job; // not as a list of its members: see inputsOf()
                                 job.id = id;
                                 if (isWaiting(id, 0))
                                     batch.jobs.append(job);
                             }
                             return deliver(batch) && m_waiting > 0;
                         },
                     .isCancelled = [this] { return isStopped(); }});
    }

    [[nodiscard]] bool isWaiting(const QString &id, quint64 document)
    {
        const auto known = m_known.find(Digest(id.toUtf8()));
        if (known == m_known.end() || known->isDelivered || known->document != document)
            return false;
        known->isDelivered = true;
        --m_waiting;
        return true;
    }

    const Service &m_service;
    const std::function<bool(const Inputs &)> &m_deliver;
    const std::atomic_bool *m_isCancelled;
    const StreamLimits m_limits;
    InputCollector m_gathered;
    RemarkFilter m_remarks;
    QHash<Digest, KnownState> m_known;
    StreamSummary m_summary;
    qint64 m_waiting = 0; // in m_known, and not delivered
    bool m_isGathering;
    bool m_isStopped = false; // by `deliver`
};

} // namespace

StreamSummary streamJobs(const QStringList &arguments, const Service &service, const std::function<bool(const Inputs &batch)> &deliver,
                         const std::atomic_bool *isCancelled, const StreamLimits &limits)
{
    return JobStream(service, deliver, isCancelled, limits).run(arguments);
}
