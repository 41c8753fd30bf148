// SPDX-License-Identifier: MIT
#include "app/input/importer.h"

#include "app/common/web.h"

#include <QDirIterator>
#include <QFileInfo>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostInBatch = 100;          // jobs
constexpr qsizetype maxBytesInBatch = 16 << 20; // of documents: a hundred large ones would not fit into memory
constexpr qsizetype maxNames = 20;
constexpr qsizetype maxRemarks = 20;
constexpr qsizetype maxRemarksGathered = 200;
constexpr qint64 maxBytesOpened = 16 << 20; // of documents that are opened one by one
constexpr qint64 filesBetweenReports = 16;
constexpr qint64 entriesBetweenReports = 1000; // of folders, while files are counted
constexpr int piecesBetweenReports = 16;       // a megabyte or so, where nothing is found

class Importer
{
public:
    explicit Importer(const ImportTools &tools)
        : m_tools(tools)
        , m_isGathering(tools.maxOpened > 0)
    {}

    ImportResult run(const ImportSources &sources)
    {
        for (const QString &argument : sources.arguments)
            count(argument);
        m_progress.bytesInAll += sources.text.size();
        for (const QString &argument : sources.arguments)
            readArgument(argument);
        if (!sources.ids.isEmpty())
            visitor({}, false)({.ids = sources.ids}, 0);
        else if (sources.arguments.isEmpty())
            (void)readText(sources.text, m_tools.service, QDateTime::currentDateTimeUtc(), visitor({}, false));
        m_summary.wasCancelled = isCancelled();
        if (m_isGathering && !m_summary.wasCancelled)
            return {.opened = m_gathered.take()};
        if (m_isGathering)
            endGathering();
        handOver();
        report();
        return {.summary = std::move(m_summary)};
    }

private:
    [[nodiscard]] bool isCancelled() const { return m_tools.isCancelled && *m_tools.isCancelled; }
    [[nodiscard]] bool isRefused() const { return m_summary.lost > 0; } // what comes next would be, too
    [[nodiscard]] bool isEnded() const { return isCancelled() || isRefused(); }
    static bool isFolder(const QString &argument) { return !isProgramLink(argument) && QFileInfo(argument).isDir(); }

    void count(const QString &argument)
    {
        if (isFolder(argument)) {
            const auto countOne = [this](const QString &) { return ++m_progress.filesInAll > 0; };
            forEachImportFile(argument, countOne, [this, entries = 0]() mutable {
                if (++entries % entriesBetweenReports == 0)
                    report(); // there may be millions, and without progress there is no Stop
                return isCancelled();
            });
        } else if (isFileArgument(argument)) {
            ++m_progress.filesInAll;
            m_progress.bytesInAll += QFileInfo(argument).size();
        }
    }

    void readArgument(const QString &argument)
    {
        if (isEnded())
            return;
        if (isFolder(argument)) {
            const auto readOne = [this](const QString &path) {
                read(path);
                return !isEnded();
            };
            forEachImportFile(argument, readOne, [this] { return isCancelled(); });
        } else if (isFileArgument(argument)) {
            read(argument);
            m_progress.bytes += QFileInfo(argument).size();
        } else {
            const QByteArray text = argument.toUtf8();
            (void)readText(text, m_tools.service, QDateTime::currentDateTimeUtc(), visitor(excerptOf(text), false));
        }
    }

    void read(const QString &path)
    {
        m_isBroken = m_hasJobs = false;
        const ReadEnd end = readFile(path, m_tools.service, visitor(path, true));
        if (m_isGathering)
            m_gathered.addEnd(path, end);
        m_summary.files = ++m_progress.files;
        if (m_isBroken || end == ReadEnd::Unreadable || end == ReadEnd::NotRegular) {
            ++m_summary.unreadable;
            if (m_summary.unreadableNames.size() < maxNames)
                m_summary.unreadableNames.append(QFileInfo(path).fileName());
        } else if (!m_hasJobs && end == ReadEnd::Whole) {
            ++m_summary.ignored;
        }
        if (m_progress.files % filesBetweenReports == 0)
            report();
    }

    [[nodiscard]] PieceVisitor visitor(const QString &source, bool isFile)
    {
        return [this, source, isFile, before = m_progress.bytes, piece = 0](const ParsedInput &found, qint64 bytesRead) mutable {
            InputCollector collector; // of each job only the newest
            collector.add(found, source);
            const Inputs inputs = collector.take();
            m_hasJobs = m_hasJobs || !inputs.jobs.isEmpty();
            for (const Inputs::Remark &remark : inputs.ignored)
                addRemark(remark, isFile);
            if (m_isGathering)
                gather(found, source);
            else
                add(inputs.jobs);
            if (++piece % piecesBetweenReports == 0)
                reportBytes(before + bytesRead);
            return !isEnded();
        };
    }

    // Files in which something was lost, and those without a job, are counted as such.
    void addRemark(const Inputs::Remark &remark, bool isOfFile)
    {
        const bool isLost = isLostDocument(remark.reason);
        m_isBroken = m_isBroken || isLost;
        if ((isOfFile && isLost) || remark.reason == IgnoredReason::Nothing || remark.reason == IgnoredReason::OtherDocument)
            return;
        QList<Inputs::Remark> &all = m_summary.remarks;
        const auto same = std::find_if(all.begin(), all.end(), [&](const Inputs::Remark &one) {
            return isLost && one.reason == remark.reason && one.source == remark.source;
        });
        if (same != all.end())
            same->count += remark.count;
        else if (all.size() < maxRemarks)
            all.append(remark);
        else
            m_summary.moreRemarks += 1 + remark.more;
    }

    // Until there are too many to be opened one by one.
    void gather(const ParsedInput &found, const QString &source)
    {
        m_gathered.add(found, source);
        m_summary.found = m_progress.jobs = m_gathered.jobs();
        if (m_gathered.jobs() <= m_tools.maxOpened && m_gathered.documentBytes() <= maxBytesOpened
            && m_gathered.remarks() <= maxRemarksGathered)
            return;
        endGathering();
        report();
    }

    void endGathering()
    {
        m_isGathering = false;
        m_summary.found = 0;
        add(m_gathered.take().jobs);
    }

    void add(const QList<JobInput> &jobs)
    {
        m_summary.found += jobs.size();
        m_progress.jobs = m_summary.found;
        for (const JobInput &job : jobs)
            add(job);
    }

    void add(const JobInput &job)
    {
        m_batch.append(job);
        m_bytesInBatch += job.document ? job.document->raw.size() : 0;
        if (m_batch.size() >= mostInBatch || m_bytesInBatch >= maxBytesInBatch)
            handOver();
    }

    void handOver()
    {
        const QList<JobInput> batch = std::exchange(m_batch, {});
        m_bytesInBatch = 0;
        if (batch.isEmpty())
            return;
        if (isRefused()) {
            m_summary.lost += batch.size();
            return;
        }
        const ImportCounts counts = m_tools.deliver(batch);
        m_summary.isNew += counts.isNew;
        m_summary.known += counts.known;
        m_summary.newer += counts.newer;
        m_summary.lost += counts.lost;
    }

    void report() const { reportBytes(m_progress.bytes); }

    // Files may have come, gone or grown since they were counted.
    void reportBytes(qint64 bytes) const
    {
        if (!m_tools.report)
            return;
        ImportProgress progress = m_progress;
        progress.filesInAll = std::max(progress.files, progress.filesInAll);
        progress.bytes = std::min(bytes, progress.bytesInAll);
        m_tools.report(progress);
    }

    const ImportTools &m_tools;
    ImportSummary m_summary;
    ImportProgress m_progress;
    InputCollector m_gathered;
    bool m_isGathering = false;
    bool m_isBroken = false; // something in the file that is read
    bool m_hasJobs = false;  // that file
    QList<JobInput> m_batch;
    qsizetype m_bytesInBatch = 0;
};

} // namespace

bool isImportName(const QString &name)
{
    static const QStringList endings{u".json"_s, u".jsonl"_s, u".ndjson"_s, u".log"_s, u".txt"_s};
    return std::any_of(endings.begin(), endings.end(), [&](const QString &ending) { return name.endsWith(ending, Qt::CaseInsensitive); });
}

void forEachImportFile(const QString &folder, const std::function<bool(const QString &path)> &visit,
                       const std::function<bool()> &isCancelled)
{
    QDirIterator entries(folder, QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (entries.hasNext() && !(isCancelled && isCancelled())) {
        const QString path = entries.next();
        if (isImportName(entries.fileName()) && !entries.fileInfo().isDir() && !visit(path))
            return;
    }
}

ImportResult importAll(const ImportSources &sources, const ImportTools &tools)
{
    return Importer(tools).run(sources);
}
