// SPDX-License-Identifier: MIT
#include "app/archive/migrations.h"

#include "app/archive/storednames.h"

#include <QList>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace {

// Each a list of single statements: QSqlQuery runs no second one.
const QList<QStringList> &steps()
{
    static const QList<QStringList> all{
        {
            u"CREATE TABLE job (id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, jobid TEXT NOT NULL, parent TEXT NOT NULL DEFAULT '',"
            " verb TEXT NOT NULL DEFAULT '', folded_button TEXT NOT NULL DEFAULT '', status TEXT NOT NULL DEFAULT '', percent INTEGER,"
            " title TEXT NOT NULL, seed INTEGER, kinds INTEGER NOT NULL DEFAULT 0, created INTEGER, updated INTEGER, opened INTEGER,"
            " first_seen INTEGER, last_seen INTEGER, latest INTEGER, is_watched INTEGER NOT NULL DEFAULT 0,"
            " error INTEGER, error_status INTEGER, thumbnail TEXT NOT NULL DEFAULT '', is_pinned INTEGER NOT NULL DEFAULT 0,"
            " removed INTEGER)"_s,
            u"CREATE INDEX job_opened ON job (opened DESC, key) WHERE removed IS NULL"_s,
            u"CREATE INDEX job_created ON job (created DESC, key) WHERE removed IS NULL"_s,
            u"CREATE INDEX job_updated ON job (updated DESC, key) WHERE removed IS NULL"_s,
            u"CREATE INDEX job_parent ON job (parent) WHERE parent <> ''"_s,
            u"CREATE INDEX job_watched ON job (is_watched) WHERE is_watched"_s,
            u"CREATE INDEX job_pinned ON job (is_pinned) WHERE is_pinned"_s,
            u"CREATE INDEX job_seed ON job (seed) WHERE seed IS NOT NULL"_s,
            u"CREATE TABLE answer (id INTEGER PRIMARY KEY, job INTEGER NOT NULL REFERENCES job ON DELETE CASCADE, received INTEGER,"
            " raw BLOB NOT NULL)"_s,
            u"CREATE INDEX answer_job ON answer (job, id)"_s,
            u"CREATE TABLE medium (job INTEGER NOT NULL REFERENCES job ON DELETE CASCADE, key TEXT NOT NULL, name TEXT NOT NULL,"
            " bytes INTEGER, sha256 BLOB, file TEXT, verified INTEGER, PRIMARY KEY (job, key)) WITHOUT ROWID"_s,
            u"CREATE INDEX medium_key ON medium (key)"_s,
            u"CREATE INDEX medium_file ON medium (file) WHERE file IS NOT NULL"_s,
            u"CREATE TABLE saved (key TEXT NOT NULL, path TEXT NOT NULL, saved INTEGER NOT NULL, PRIMARY KEY (key, path)) WITHOUT ROWID"_s,
            u"CREATE TABLE tag (job INTEGER NOT NULL REFERENCES job ON DELETE CASCADE, name TEXT NOT NULL, folded TEXT NOT NULL,"
            " PRIMARY KEY (job, name)) WITHOUT ROWID"_s,
            u"CREATE INDEX tag_folded ON tag (folded)"_s,
            u"CREATE TABLE parameter (job INTEGER NOT NULL REFERENCES job ON DELETE CASCADE, name TEXT NOT NULL, value TEXT NOT NULL,"
            " PRIMARY KEY (job, name, value)) WITHOUT ROWID"_s,
            u"CREATE INDEX parameter_name ON parameter (name, value)"_s,
            u"CREATE TABLE job_text (id INTEGER PRIMARY KEY REFERENCES job ON DELETE CASCADE, folded TEXT NOT NULL,"
            " tags TEXT NOT NULL DEFAULT '')"_s,
            u"CREATE VIRTUAL TABLE job_index USING fts5 (folded, tags, content='job_text', content_rowid='id',"
            " tokenize='trigram case_sensitive 1')"_s,
            u"CREATE TRIGGER job_text_added AFTER INSERT ON job_text BEGIN"
            " INSERT INTO job_index (rowid, folded, tags) VALUES (new.id, new.folded, new.tags); END"_s,
            u"CREATE TRIGGER job_text_removed AFTER DELETE ON job_text BEGIN"
            " INSERT INTO job_index (job_index, rowid, folded, tags) VALUES ('delete', old.id, old.folded, old.tags); END"_s,
            u"CREATE TRIGGER job_text_changed AFTER UPDATE ON job_text BEGIN"
            " INSERT INTO job_index (job_index, rowid, folded, tags) VALUES ('delete', old.id, old.folded, old.tags);"
            " INSERT INTO job_index (rowid, folded, tags) VALUES (new.id, new.folded, new.tags); END"_s,
        },
        {
            // Titles are taken from the seed, too, and the video of a job may be an attachment.
            u"CREATE TABLE reindex (done INTEGER NOT NULL, last INTEGER NOT NULL)"_s,
            // Errors are numbers up to here, and from now on there is one more among them.
            u"UPDATE job SET error = error + 1 WHERE error >= %1"_s.arg(firstMovedError),
            u"INSERT INTO reindex (done, last) SELECT 0, id FROM job ORDER BY id DESC LIMIT 1"_s,
        },
        {
            // The default is for the jobs that are there: earlier versions knew this one service. NULL as a state: as in `status`.
            u"ALTER TABLE job ADD COLUMN service TEXT NOT NULL DEFAULT 'midjourney'"_s,
            u"ALTER TABLE job ADD COLUMN state TEXT"_s,
            u"DELETE FROM reindex"_s,
            u"INSERT INTO reindex (done, last) SELECT 0, id FROM job ORDER BY id DESC LIMIT 1"_s,
        },
        {
            // When the service forgets the job, and when the first link of its media expires.
            u"ALTER TABLE job ADD COLUMN expires INTEGER"_s,
            u"ALTER TABLE job ADD COLUMN links_expire INTEGER"_s,
            u"DELETE FROM reindex"_s,
            u"INSERT INTO reindex (done, last) SELECT 0, id FROM job ORDER BY id DESC LIMIT 1"_s,
        },
        {
            u"CREATE TABLE rating (key TEXT NOT NULL PRIMARY KEY, job INTEGER NOT NULL REFERENCES job ON DELETE CASCADE,"
            " stars INTEGER NOT NULL, rated INTEGER NOT NULL) WITHOUT ROWID"_s,
            u"CREATE INDEX rating_job ON rating (job, stars)"_s,
            // NULL, as in all rows that are there: not known yet.
            u"ALTER TABLE medium ADD COLUMN place INTEGER"_s,
            u"ALTER TABLE medium ADD COLUMN width INTEGER"_s,
            u"ALTER TABLE medium ADD COLUMN height INTEGER"_s,
        }};
    return all;
}

std::optional<int> schemaOf(Database &database)
{
    std::optional<int> schema;
    if (!database.read(u"PRAGMA user_version"_s, {}, [&](const QSqlQuery &row) { schema = row.value(0).toInt(); }))
        return std::nullopt;
    return schema;
}

std::optional<Error> runSteps(Database &database, int from, int to)
{
    for (int step = from; step < to; ++step) {
        Transaction transaction(database);
        if (!transaction.isOpen())
            return database.error();
        if (schemaOf(database) > step)
            continue; // a second program was quicker
        for (const QString &statement : steps().at(step)) {
            if (!database.run(statement))
                return database.error();
        }
        if (!database.run(u"PRAGMA user_version=%1"_s.arg(step + 1)) || !transaction.commit())
            return database.error();
    }
    return std::nullopt;
}

} // namespace

int newestSchema()
{
    return static_cast<int>(steps().size());
}

bool isNewerSchema(Database &database)
{
    constexpr int maxVersionsToCome = 1000;
    const auto schema = schemaOf(database);
    return schema && *schema > newestSchema() && *schema <= newestSchema() + maxVersionsToCome;
}

std::optional<Error> migrate(Database &database, int schema)
{
    const auto known = schemaOf(database);
    if (!known)
        return database.error();
    if (*known > newestSchema())
        return Error{.kind = Error::Kind::Disk, .detail = u"schema %1 of a newer version"_s.arg(*known)};
    if (*known >= schema)
        return std::nullopt;
    // Waits for the disk once at most: a step that a power cut undoes is taken again.
    if (!database.run(u"PRAGMA synchronous=NORMAL"_s))
        return database.error();
    const auto error = runSteps(database, *known, schema);
    if (!database.run(u"PRAGMA synchronous=FULL"_s))
        return database.error();
    return error;
}

bool makeLateIndexes(Database &database)
{
    return database.run(u"CREATE UNIQUE INDEX IF NOT EXISTS job_service ON job (service, key)"_s)
        || !(database.mayPass() || database.isDamaged());
}
