#include "app/service/inputs.h"

#include "app/service/pasted.h"
#include "app/service/service.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestFile = 64 << 20; // bytes

bool isFile(const QString &argument)
{
    return argument.endsWith(".json"_L1, Qt::CaseInsensitive) || QFileInfo::exists(argument);
}

std::optional<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray content = file.read(largestFile + 1); // a device has no size and would go on
    if (content.size() > largestFile || file.error() != QFileDevice::NoError)
        return std::nullopt;
    return content;
}

// Adds a job, or what is newer of one that is there already.
void add(QList<JobInput> &jobs, const JobInput &job)
{
    const auto known
        = std::find_if(jobs.begin(), jobs.end(), [&](const JobInput &other) { return !job.id.isEmpty() && other.id == job.id; });
    if (known == jobs.end())
        jobs.append(job);
    else if (job.document)
        known->document = known->document ? newestOfEach({*known->document, *job.document}).first() : job.document;
}

} // namespace

Inputs inputsFrom(const QStringList &arguments, const Service &service)
{
    Inputs inputs;
    for (const QString &argument : arguments) {
        const bool isRead = isFile(argument);
        const auto content = isRead ? contentOf(argument) : argument.toUtf8();
        if (!content) {
            inputs.unreadable.append(argument);
            continue;
        }
        const QDateTime receivedAt = isRead ? QFileInfo(argument).lastModified().toUTC() : QDateTime::currentDateTimeUtc();
        const Pasted found = pasted(*content, service, receivedAt);
        for (const JobAnswer &document : found.documents)
            add(inputs.jobs, {.id = document.job.id, .document = document});
        for (const QString &id : found.ids)
            add(inputs.jobs, {.id = id});
        for (const Pasted::Ignored &ignored : found.ignored)
            inputs.ignored.append({isRead ? argument : beginningOf(argument.toUtf8()), ignored.reason, ignored.text});
    }
    return inputs;
}
