// SPDX-License-Identifier: MIT
#include "app/input/importer.h"

#include "app/common/web.h"

#include <QDirIterator>
#include <QFileInfo>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostInBatch = 100;           // jobs
constexpr qsizetype mostBytesInBatch = 16 << 20; // of documents: a hundred large ones would not fit into memory
constexpr qsizetype mostNames = 20;
constexpr qint64 mostBytesOpened = 16 << 20; // of documents that are opened one by one
constexpr qint64 filesBetweenTelling = 16;
constexpr int piecesBetweenTelling = 16; // a megabyte or so, where nothing is found

QStringList importPatterns()
{
    return {u"*.json"_s, u"*.jsonl"_s, u"*.ndjson"_s, u"*.log"_s, u"*.txt"_s};
}

class Importer
{
public:
    explicit Importer(const ImportTools &tools)
        : m_tools(tools)
        , m_isGathering(tools.mostOpened > 0)
    {}

    ImportResult run(const ImportSources &sources)
    {
        for (const QString &argument : sources.arguments)
            count(argument);
        m_progress.bytesInAll += sources.text.size();
        for (const QString &argument : sources.arguments)
            readArgument(argument);
        if (sources.arguments.isEmpty())
            (void)readText(sources.text, m_tools.service, QDateTime::currentDateTimeUtc(), visitor({}));
        if (isCancelled())
            m_summary.wasCancelled = true;
        else if (m_isGathering)
            return {.opened = m_gathered.take()};
        else
            handOver();
        tell();
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
            forEachImportFile(argument, [this](const QString &) {
                ++m_progress.filesInAll;
                return !isCancelled();
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
            forEachImportFile(argument, [this](const QString &path) {
                if (isCancelled())
                    return false;
                read(path);
                return !isEnded();
            });
        } else if (isFileArgument(argument)) {
            read(argument);
            m_progress.bytes += QFileInfo(argument).size();
        } else {
            const QByteArray text = argument.toUtf8();
            (void)readText(text, m_tools.service, QDateTime::currentDateTimeUtc(), visitor(beginningOf(text)));
        }
    }

    void read(const QString &path)
    {
        m_isBroken = false;
        const qint64 before = m_summary.found;
        const ReadEnd end = readFile(path, m_tools.service, visitor(path));
        m_gathered.addEnd(path, end);
        m_summary.files = ++m_progress.files;
        if (m_isBroken || end == ReadEnd::Unreadable || end == ReadEnd::NotRegular) {
            ++m_summary.unreadable;
            if (m_summary.unreadableNames.size() < mostNames)
                m_summary.unreadableNames.append(QFileInfo(path).fileName());
        } else if (m_summary.found == before && end == ReadEnd::Whole) {
            ++m_summary.ignored;
        }
        if (m_progress.files % filesBetweenTelling == 0)
            tell();
    }

    [[nodiscard]] PieceVisitor visitor(const QString &source)
    {
        return [this, source, before = m_progress.bytes, piece = 0](const Pasted &found, qint64 bytesRead) mutable {
            InputCollector collector; // of each job only the newest
            collector.add(found, source);
            const Inputs inputs = collector.take();
            m_isBroken = m_isBroken || std::any_of(inputs.ignored.begin(), inputs.ignored.end(), isFault);
            m_summary.found += inputs.jobs.size();
            m_progress.jobs = m_summary.found;
            if (m_isGathering) {
                gather(found, source);
            } else {
                for (const JobInput &job : inputs.jobs)
                    add(job);
            }
            if (++piece % piecesBetweenTelling == 0)
                tellOf(before + bytesRead);
            return !isEnded();
        };
    }

    static bool isFault(const Inputs::Remark &remark)
    {
        return remark.reason == IgnoredReason::BrokenDocument || remark.reason == IgnoredReason::UnreadableDocument
            || remark.reason == IgnoredReason::TooLargeDocument;
    }

    // Until there are too many to be opened one by one.
    void gather(const Pasted &found, const QString &source)
    {
        m_gathered.add(found, source);
        if (m_gathered.inputs().jobs.size() <= m_tools.mostOpened && m_gathered.documentBytes() <= mostBytesOpened)
            return;
        m_isGathering = false;
        const Inputs inputs = m_gathered.take();
        m_summary.found = m_progress.jobs = inputs.jobs.size();
        for (const JobInput &job : inputs.jobs)
            add(job);
        tell();
    }

    void add(const JobInput &job)
    {
        m_batch.append(job);
        m_bytesInBatch += job.document ? job.document->raw.size() : 0;
        if (m_batch.size() >= mostInBatch || m_bytesInBatch >= mostBytesInBatch)
            handOver();
    }

    void handOver()
    {
        const QList<JobInput> batch = std::exchange(m_batch, {});
        m_bytesInBatch = 0;
        if (batch.isEmpty() || isCancelled())
            return;
        if (isRefused()) {
            m_summary.lost += batch.size();
            return;
        }
        const ImportCounts counts = m_tools.take(batch);
        m_summary.isNew += counts.isNew;
        m_summary.known += counts.known;
        m_summary.newer += counts.newer;
        m_summary.lost += counts.lost;
    }

    void tell() const { tellOf(m_progress.bytes); }

    // Files may have come, gone or grown since they were counted.
    void tellOf(qint64 bytes) const
    {
        if (!m_tools.tell || m_isGathering)
            return;
        ImportProgress progress = m_progress;
        progress.filesInAll = std::max(progress.files, progress.filesInAll);
        progress.bytes = std::min(bytes, progress.bytesInAll);
        m_tools.tell(progress);
    }

    const ImportTools &m_tools;
    ImportSummary m_summary;
    ImportProgress m_progress;
    InputCollector m_gathered;
    bool m_isGathering = false;
    bool m_isBroken = false; // something in the file that is read
    QList<JobInput> m_batch;
    qsizetype m_bytesInBatch = 0;
};

} // namespace

bool isImportName(const QString &name)
{
    return QDir::match(importPatterns(), name);
}

void forEachImportFile(const QString &folder, const std::function<bool(const QString &path)> &visit)
{
    QDirIterator files(folder, importPatterns(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        if (!visit(files.next()))
            return;
    }
}

ImportSummary importFolder(const QString &folder, const ImportTools &tools)
{
    return Importer(tools).run({.arguments = {folder}}).summary;
}

ImportResult importAll(const ImportSources &sources, const ImportTools &tools)
{
    return Importer(tools).run(sources);
}
