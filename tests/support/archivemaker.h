// SPDX-License-Identifier: MIT
#pragma once

#include "app/archive/archivedjob.h"
#include "app/services/service.h"

#include <QString>

// Archives for tests and benchmarks, made without a network.

// A completed job as its document describes it, opened at the millisecond `number` after a fixed time.
[[nodiscard]] JobRecord archiveRecord(const Service &service, int number, const QString &prompt, int media = 10);

// <folder>/archive.db with that many jobs and `media` media each, of prompts that are put together from some hundred words; every picture
// in the list is one of a few that lie in <folder>/media. What is there is used again. A hundred thousand jobs take a minute or two.
void makeArchive(const QString &folder, const Service &service, int jobs, int media = 10);

// The same with these documents, opened one after the other, and no pictures.
void makeArchiveOf(const QString &folder, const Service &service, const QList<QByteArray> &documents);

// Makes a database of schema 2 of one of the newest, without what an earlier version did not know: each job has media of the kinds
// formerRolesOf() its number, and each fifth one the error formerErrorOf() it, all as numbers.
void makeSchema2(const QString &file);
[[nodiscard]] QSet<QByteArray> formerRolesOf(qint64 id);
[[nodiscard]] std::optional<Error> formerErrorOf(qint64 id);

// For each name that stands on the disk in the place of an enumerator (namesondisk.h) a job with it: "error offline", "media video",
// "status failed"; and "media all".
[[nodiscard]] QList<JobRecord> recordsOfEachName(const Service &service);

// A database with these jobs, as this version keeps them in that schema.
void makeArchiveOfEachName(const QString &file, const Service &service, int schema);
