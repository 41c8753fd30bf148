// SPDX-License-Identifier: MIT
#include "tests/support/archivebench.h"

#include "app/archive/migrations.h"
#include "app/common/utczone.h"
#include "tests/support/jobbuilder.h"

using namespace Qt::StringLiterals;

ArchiveBench::ArchiveBench()
    : tables(openAgain())
{}

std::unique_ptr<ArchiveTables> ArchiveBench::openAgain() const
{
    auto opened = std::make_unique<ArchiveTables>(
        path(u"archive.db"_s), [this](const QByteArray &raw, const QString &jobId) { return service.parse(raw, jobId); }, path(u"media"_s));
    if (opened->database.open() || migrate(opened->database))
        qFatal("not opened: %s", qPrintable(opened->database.error().detail));
    return opened;
}

JobRecord ArchiveBench::record(int number, const QString &status, const QString &prompt) const
{
    QJsonObject object = jobObject(number, status);
    object["prompt"_L1] = prompt;
    const QByteArray raw = json(object);
    JobRecord record{.answer = JobResponse{.job = *service.parse(raw), .raw = raw, .receivedAt = QDateTime::currentDateTimeUtc()}};
    record.summary = summaryOf(*record.answer);
    record.summary.opened = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000 - number, utcZone);
    record.media = {{MediaKey(u"key %1"_s.arg(number)), u"image-1"_s}};
    record.summary.hasKeptMedia = true;
    record.summary.lacksMedia = true;
    record.parentId = parentIdOf(record.answer->job);
    return record;
}

Seen ArchiveBench::put(const JobRecord &record)
{
    Transaction transaction(tables->database);
    const auto seen = tables->jobs.put(record);
    if (!seen || !transaction.commit())
        qFatal("not put: %s", qPrintable(tables->database.error().detail));
    tables->search.forget();
    return *seen;
}

QStringList ArchiveBench::found(const JobQuery &query)
{
    const auto jobs = tables->search.find(query);
    if (!jobs)
        qFatal("not searched: %s", qPrintable(tables->database.error().detail));
    QList<qint64> ids;
    for (const FoundJob &job : *jobs)
        ids.append(job.id);
    QStringList keys;
    for (const JobKey &key : tables->jobs.keysOf(ids))
        keys.append(key.toString());
    return keys;
}
