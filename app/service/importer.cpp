#include "app/service/importer.h"

#include <QDirIterator>
#include <QFileInfo>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostInBatch = 100;           // jobs
constexpr qsizetype mostBytesInBatch = 16 << 20; // of documents: a hundred large ones would not fit into memory
constexpr qsizetype mostNames = 20;
constexpr qint64 filesBetweenTelling = 16;

QStringList importPatterns()
{
    return {u"*.json"_s, u"*.jsonl"_s, u"*.ndjson"_s, u"*.log"_s, u"*.txt"_s};
}

class Importer
{
public:
    explicit Importer(const ImportTools &tools)
        : m_tools(tools)
    {}

    ImportSummary run(const QString &folder)
    {
        forEachImportFile(folder, [this](const QString &) {
            ++m_inAll;
            return !isCancelled();
        });
        forEachImportFile(folder, [this](const QString &path) {
            if (isCancelled())
                return false;
            read(path);
            return !isCancelled() && !isRefused();
        });
        if (isCancelled())
            m_summary.wasCancelled = true;
        else
            handOver();
        tell();
        return std::move(m_summary);
    }

private:
    [[nodiscard]] bool isCancelled() const { return m_tools.isCancelled && *m_tools.isCancelled; }
    [[nodiscard]] bool isRefused() const { return m_summary.lost > 0; } // what comes next would be, too

    void read(const QString &path)
    {
        const Inputs inputs = inputsFrom({path}, m_tools.service);
        ++m_summary.files;
        m_summary.found += inputs.jobs.size();
        const bool isBroken = std::any_of(inputs.ignored.begin(), inputs.ignored.end(), [](const Inputs::Remark &remark) {
            return remark.reason == IgnoredReason::BrokenDocument || remark.reason == IgnoredReason::UnreadableDocument;
        });
        if (isBroken || !inputs.unreadable.isEmpty()) {
            ++m_summary.unreadable;
            if (m_summary.unreadableNames.size() < mostNames)
                m_summary.unreadableNames.append(QFileInfo(path).fileName());
        } else if (inputs.jobs.isEmpty()) {
            ++m_summary.ignored;
        }
        for (const JobInput &job : inputs.jobs)
            add(job);
        if (m_summary.files % filesBetweenTelling == 0)
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

    // Files may have come or gone since they were counted.
    void tell() const
    {
        if (m_tools.tell)
            m_tools.tell(m_summary.files, std::max(m_summary.files, m_inAll));
    }

    const ImportTools &m_tools;
    ImportSummary m_summary;
    QList<JobInput> m_batch;
    qsizetype m_bytesInBatch = 0;
    qint64 m_inAll = 0; // files
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
    return Importer(tools).run(folder);
}
