// SPDX-License-Identifier: MIT
#pragma once

#include "app/archive/database.h"

// The archive's schema, step by step: `PRAGMA user_version` is the number of steps of a database. A step that was ever committed is never
// changed; a newer version appends one, with a database of the version before it in tests/data/archive.
//
//   job        one row a job: what the list shows and what a search queries. Times are milliseconds since 1970, UTC; NULL: not known.
//              `service` is Service::id(); `status` what the service wrote and `state` what that means; `kinds` of media, one blank
//              between two; `error` of the last request. The last three are names (storednames.h). Declared as INTEGER, since schemas 1
//              and 2 had numbers in them, `kinds` and `error` hold texts, which SQLite keeps as such.
//              `expires` is when the service forgets it, `links_expire` when the first link of its latest answer does
//   answer     each answer of a job as it came, byte for byte; job.latest names the one that is shown
//   medium     what a job offers, by its key; `name` as in "image-1"; `file` (below the folder media/) is there once it was fetched and
//              verified, and with it its bytes, SHA-256 (32 bytes) and when; `place` among the media of its job, from 0, and its
//              pixels, where they are known
//   rating     the user's stars for a media item, 1 to 5, or -1: rejected; `job` is the one in which it was rated
//   saved      where and when the user has saved a media item
//   tag        the user's own words for a job, and the same folded
//   parameter  of the prompt, names as in `ar`, folded
//   job_text   what a search looks through, folded by searchFold()
//   job_index  trigrams of it (FTS5)
//   reindex    one row while jobs of an earlier version are indexed anew (reindex.h): ids up to `done` are, up to `last` are to be
//
// A step takes the same time whatever the number of jobs: what touches each of them is left to reindexing, and an index that no statement
// needs is made by makeLateIndexes() when nobody waits.
[[nodiscard]] int newestSchema();

// Was it made by a newer version of this program? A number far beyond ours is none of any version.
[[nodiscard]] bool isNewerSchema(Database &database);

// Brings a database to a schema; nothing when all went well. Each step and its number are one transaction. Error: Disk; a database that is
// newer than this program is one, too.
[[nodiscard]] std::optional<Error> migrate(Database &database, int schema = newestSchema());

// Makes the indexes that no step makes, since that reads every job: (service, key) is unique, as the key itself is. false: the database
// failed, and it is to be tried again.
[[nodiscard]] bool makeLateIndexes(Database &database);
