#include "app/service/inputs.h"

#include "app/common/web.h"
#include "app/service/importer.h"
#include "app/service/pasted.h"
#include "app/service/service.h"

#include <QFile>
#include <QFileInfo>
#include <QHash>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestFile = 64 << 20; // bytes

bool isFile(const QString &argument)
{
    return !isProgramLink(argument) && (argument.endsWith(".json"_L1, Qt::CaseInsensitive) || QFileInfo::exists(argument));
}

std::optional<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (file.size() > largestFile || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray content = file.read(largestFile + 1); // a device has no size and would go on
    if (content.size() > largestFile || file.error() != QFileDevice::NoError)
        return std::nullopt;
    return content;
}

class Collector
{
public:
    explicit Collector(const Service &service)
        : m_service(service)
    {}

    void read(const QString &argument)
    {
        if (!isProgramLink(argument) && QFileInfo(argument).isDir())
            readFolder(argument);
        else
            readOne(argument, isFile(argument));
    }

    [[nodiscard]] Inputs result() && { return std::move(m_inputs); }

private:
    // Of its files only what holds jobs is told, and what should and cannot be read: there may be thousands of others.
    void readFolder(const QString &folder)
    {
        const qsizetype before = m_inputs.jobs.size() + m_inputs.unreadable.size() + m_inputs.ignored.size();
        forEachImportFile(folder, [&](const QString &path) {
            const qsizetype remarks = m_inputs.ignored.size();
            readOne(path, true);
            m_inputs.ignored.erase(std::remove_if(m_inputs.ignored.begin() + remarks, m_inputs.ignored.end(),
                                                  [](const Inputs::Remark &remark) {
                                                      return remark.reason == IgnoredReason::Nothing
                                                          || remark.reason == IgnoredReason::OtherDocument;
                                                  }),
                                   m_inputs.ignored.end());
            return true;
        });
        if (m_inputs.jobs.size() + m_inputs.unreadable.size() + m_inputs.ignored.size() == before)
            m_inputs.ignored.append({folder, IgnoredReason::Nothing, QString()});
    }

    void readOne(const QString &argument, bool isRead)
    {
        const auto content = isRead ? contentOf(argument) : argument.toUtf8();
        if (!content) {
            m_inputs.unreadable.append(argument);
            return;
        }
        const QDateTime receivedAt = isRead ? QFileInfo(argument).lastModified().toUTC() : QDateTime::currentDateTimeUtc();
        const Pasted found = pasted(*content, m_service, receivedAt);
        for (const JobAnswer &document : found.documents)
            add({.id = document.job.id, .document = document});
        for (const QString &id : found.ids)
            add({.id = id});
        for (const Pasted::Ignored &ignored : found.ignored)
            m_inputs.ignored.append({isRead ? argument : beginningOf(argument.toUtf8()), ignored.reason, ignored.text, ignored.count});
    }

    // Adds a job, or what is newer of one that is there already.
    void add(const JobInput &job)
    {
        const auto known = m_places.constFind(job.id);
        if (job.id.isEmpty() || known == m_places.cend()) {
            m_places.insert(job.id, m_inputs.jobs.size());
            m_inputs.jobs.append(job);
        } else if (job.document) {
            auto &document = m_inputs.jobs[*known].document;
            document = document ? newestOfEach({*document, *job.document}).first() : *job.document;
        }
    }

    const Service &m_service;
    Inputs m_inputs;
    QHash<QString, qsizetype> m_places; // of ids in m_inputs.jobs
};

} // namespace

Inputs inputsOf(const Pasted &found)
{
    Inputs inputs;
    for (const JobAnswer &document : newestOfEach(found.documents))
        inputs.jobs.append({.id = document.job.id, .document = document});
    for (const QString &id : found.ids) {
        JobInput input; // not as a list of its members: GCC 12 then warns of an optional that is read before it is there
        input.id = id;
        inputs.jobs.append(input);
    }
    for (const Pasted::Ignored &ignored : found.ignored)
        inputs.ignored.append({.reason = ignored.reason, .text = ignored.text, .count = ignored.count});
    return inputs;
}

Inputs inputsFrom(const QStringList &arguments, const Service &service)
{
    Collector collector(service);
    for (const QString &argument : arguments)
        collector.read(argument);
    return std::move(collector).result();
}
