// SPDX-License-Identifier: MIT
#include "tests/support/archivemaker.h"

#include "app/archive/archiveworker.h"
#include "app/archive/migrations.h"
#include "app/common/utczone.h"
#include "tests/support/fixtures.h"
#include "tests/support/jobbuilder.h"
#include "tests/support/namesondisk.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonObject>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace {

constexpr int jobsAtOnce = 2000;

void check(bool isDone, const char *what)
{
    if (!isDone)
        qFatal("the archive could not be made: %s", what);
}

// Words as people use them: a few in every other prompt, most of them seldom.
QString promptOf(QRandomGenerator &random)
{
    static const QStringList words
        = u"lighthouse storm cat cycling rain portrait old sailor film grain golden hour isometric city glass copper forest mist lantern"
          " Leuchtturm Größe Straße Nebel alte Burg über dem Meer 嵐 灯台 猫 桜 夜の街 雪山 منارة عاصفة بحر قمر 暴风雨 灯塔 龙 山水 月光"
          " watercolour oil painting charcoal sketch macro photograph wide angle cinematic lighting volumetric fog neon cyberpunk"
          " steampunk baroque minimalist poster sticker logo seamless pattern texture fabric ceramic marble wooden toy robot astronaut"
          " desert oasis canyon waterfall glacier volcano reef whale jellyfish owl fox hare deer raven horse dragon phoenix castle ruin"
          " library observatory clock tower bridge harbour market street cafe kitchen garden greenhouse orchard meadow"_s.split(u' ');
    QStringList prompt;
    const int length = 6 + random.bounded(18);
    for (int i = 0; i < length; ++i) {
        const double place = random.generateDouble();
        prompt.append(words.at(static_cast<qsizetype>(place * place * static_cast<double>(words.size()))));
    }
    static const QStringList shapes{u"--ar 3:2"_s, u"--ar 16:9 --v 7"_s, u"--v 7 --stylize 250"_s, u"--niji 6"_s};
    return prompt.join(u' ') + u' ' + shapes.at(random.bounded(static_cast<int>(shapes.size())));
}

} // namespace

JobRecord archiveRecord(const Service &service, int number, const QString &prompt, int media)
{
    static const QStringList statuses{u"completed"_s, u"completed"_s, u"completed"_s, u"failed"_s, u"moderated"_s};
    QJsonObject object = jobObject(number, statuses.at(number % statuses.size()));
    object["prompt"_L1] = prompt;
    const QByteArray raw = json(object);
    const Result<Job> job = service.parse(raw);
    check(static_cast<bool>(job), "a document");
    JobRecord record{.answer = JobResponse{.job = *job, .raw = raw, .receivedAt = QDateTime::fromSecsSinceEpoch(1'780'000'000, utcZone)}};
    record.summary = summaryOf(*record.answer);
    record.summary.opened = QDateTime::fromMSecsSinceEpoch(1'780'000'000'000 + number * 60'000LL, utcZone);
    record.summary.created = record.summary.opened;
    record.summary.hasKeptMedia = media > 0;
    for (int mediaItem = 1; mediaItem <= media; ++mediaItem)
        record.media.append({MediaKey(u"job %1, medium %2"_s.arg(number).arg(mediaItem)), u"image-%1"_s.arg(mediaItem)});
    return record;
}

void makeSchema2(const QString &file)
{
    Database database(file);
    check(!database.open(), "a database to change");
    for (const QString &statement :
         {u"DROP INDEX IF EXISTS job_service"_s, u"ALTER TABLE job DROP COLUMN service"_s, u"ALTER TABLE job DROP COLUMN state"_s,
          u"ALTER TABLE job DROP COLUMN expires"_s, u"ALTER TABLE job DROP COLUMN links_expire"_s,
          u"UPDATE job SET kinds = id % 512, error = CASE WHEN id % 5 = 0 THEN id % 24 END, error_status = NULL"_s,
          u"DELETE FROM reindex"_s, u"PRAGMA user_version=2"_s})
        check(database.run(statement), "an earlier schema");
}

QSet<QByteArray> formerRolesOf(qint64 id)
{
    QSet<QByteArray> roles;
    for (size_t bit = 0; bit < 9; ++bit) {
        if (id % 512 & (1 << bit))
            roles.insert(rolesOnDisk[bit]);
    }
    return roles;
}

std::optional<Error> formerErrorOf(qint64 id)
{
    return id % 5 == 0 ? std::optional(Error{.kind = errorsOnDisk[id % 24].value}) : std::nullopt;
}

QList<JobRecord> recordsOfEachName(const Service &service)
{
    QList<JobRecord> records;
    const auto add = [&](const QString &key, const QString &status) {
        JobRecord record = archiveRecord(service, static_cast<int>(records.size()) + 1, key, 1);
        QJsonObject object = jobObject(static_cast<int>(records.size()) + 1, status);
        if (status.isEmpty())
            object.remove(u"status"_s);
        record.answer->raw = json(object);
        record.answer->job = *service.parse(record.answer->raw);
        const QDateTime opened = record.summary.opened;
        record.summary = summaryOf(*record.answer);
        record.summary.key = JobKey(key);
        record.summary.id = key;
        record.summary.opened = opened;
        records.append(record);
    };
    for (const auto &[kind, name] : errorsOnDisk) {
        add("error "_L1 + name, u"failed"_s);
        records.last().answer.reset();
        records.last().summary.error = Error{.kind = kind, .httpStatus = 400};
    }
    for (const char *role : rolesOnDisk) {
        add("media "_L1 + QLatin1StringView(role), u"completed"_s);
        records.last().summary.roles = {role};
    }
    add(u"media all"_s, u"completed"_s);
    for (const char *role : rolesOnDisk)
        records.last().summary.roles.insert(role);
    for (const auto &[state, name] : statesOnDisk)
        add("status "_L1 + name, name == "missing"_L1 ? QString() : QString(name));
    return records;
}

void makeArchiveOfEachName(const QString &file, const Service &service, int schema)
{
    ArchiveTables tables(
        file, [&service](const QByteArray &raw, const QString &jobId) { return service.parse(raw, jobId); }, QFileInfo(file).path());
    check(!tables.database.open() && !migrate(tables.database, schema), "its tables");
    Transaction transaction(tables.database);
    for (const JobRecord &record : recordsOfEachName(service))
        check(tables.jobs.put(record).has_value(), "a job");
    check(transaction.commit(), "all of it");
}

void makeArchive(const QString &folder, const Service &service, int jobs, int media)
{
    const QString mediaFolder = folder + u"/media"_s;
    check(QDir().mkpath(mediaFolder), "its folder");
    QStringList pictures;
    for (const QString &name : {u"picture.png"_s, u"picture.jpg"_s}) {
        pictures.append(mediaFolder + u'/' + name);
        if (!QFile::exists(pictures.last()))
            check(QFile::copy(fixturePath(u"media/"_s + name), pictures.last()), "a picture");
    }
    ArchiveTables tables(
        folder + u"/archive.db"_s, [&service](const QByteArray &raw, const QString &jobId) { return service.parse(raw, jobId); },
        mediaFolder);
    check(!tables.database.open() && !migrate(tables.database), "its tables");
    QRandomGenerator random(1);
    for (int first = 1; first <= jobs; first += jobsAtOnce) {
        QStringList prompts;
        for (int i = 0; i < jobsAtOnce; ++i)
            prompts.append(promptOf(random));
        const int last = std::min(first + jobsAtOnce - 1, jobs);
        if (tables.jobs.idOf(jobKey(last)) > 0)
            continue; // made before
        Transaction transaction(tables.database);
        for (int number = first; number <= last; ++number) {
            const JobRecord record = archiveRecord(service, number, prompts.at(number - first), media);
            check(tables.jobs.put(record).has_value(), "a job");
            check(tables.jobs.setThumbnail(record.summary.key, pictures.at(number % pictures.size())), "its picture");
        }
        check(transaction.commit(), "a part of it");
    }
}

void makeArchiveOf(const QString &folder, const Service &service, const QList<QByteArray> &documents)
{
    ArchiveTables tables(
        folder + u"/archive.db"_s, [&service](const QByteArray &raw, const QString &jobId) { return service.parse(raw, jobId); }, folder);
    check(!tables.database.open() && !migrate(tables.database), "its tables");
    Transaction transaction(tables.database);
    for (const QByteArray &raw : documents) {
        const Result<Job> job = service.parse(raw);
        check(static_cast<bool>(job), "a document");
        JobRecord record{.answer
                         = JobResponse{.job = *job, .raw = raw, .receivedAt = QDateTime::fromSecsSinceEpoch(1'780'000'000, utcZone)}};
        record.summary = summaryOf(*record.answer);
        record.summary.opened = QDateTime::fromMSecsSinceEpoch(1'780'000'000'000 - (&raw - documents.data()) * 60'000LL, utcZone);
        check(tables.jobs.put(record).has_value(), "a job");
    }
    check(transaction.commit(), "all of it");
}
