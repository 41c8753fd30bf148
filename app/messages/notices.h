// SPDX-License-Identifier: MIT
#pragma once

#include "app/accounts/keystore.h"
#include "app/archive/recovery/rescue.h"
#include "app/desktop/notification.h"
#include "app/input/importer.h"
#include "app/input/inputs.h"
#include "app/job/jobsummary.h"
#include "app/messages/notice.h"

#include <optional>

struct RefreshReport;

// What stands on an exported page beside what the jobs say.
struct ExportTexts
{
    QString language{}; // of these words: "en", "ar"
    QString job{};      // a title, where there is no other
    QString created{};
    QString updated{};
    QString seed{};
    QString jobId{};
    QString document{};
};
[[nodiscard]] ExportTexts exportTexts();
[[nodiscard]] QString exportTitle(qsizetype jobs);

// The notices of a session. All from values: no I/O.

// What of a paste was not taken; nothing when all was.
[[nodiscard]] std::optional<Notice> noticeOf(const Inputs &inputs);
// The same of an ID that names no service, which may be a job of that one: it is offered to open it so. Empty: there is no such service.
[[nodiscard]] Notice withOffer(Notice notice, const QString &jobId, const QString &service);
[[nodiscard]] Notice noticeOf(const ImportSummary &summary);
// A job that had ended was requested once more, and the request failed.
[[nodiscard]] Notice noticeOfRefresh(const JobSummary &job, const Error &error);
// The same, and the service said what it had said before.
[[nodiscard]] Notice noticeOfNothingNew(const JobSummary &job);
// It runs for longer than its service has ever needed, and is no longer requested by itself.
[[nodiscard]] Notice noticeOfPatience(const JobSummary &job);
// Many were requested once more.
[[nodiscard]] Notice noticeOf(const RefreshReport &report);
// The archive could not be read or written; what came is in memory and tried again.
[[nodiscard]] Notice noticeOfArchive(const Error &error);
// The last run crashed or was killed while it showed this job, which is not opened by itself.
[[nodiscard]] Notice noticeOfUncleanEnd(const JobKey &job);
[[nodiscard]] Notice noticeOfNewerArchive(); // a newer version of this program made it
// The archive could not deliver the job that was chosen.
[[nodiscard]] Notice noticeOfMissingJob(const QString &id);
// The archive took all but one change, which is lost.
[[nodiscard]] Notice noticeOfRefusedChange();
// The archive was damaged: where it lies now, and what could be read from it and what not.
[[nodiscard]] Notice noticeOfRecovery(const Rescued &rescued);
// Changes of another archive lay beside the archive, and were moved to `path`.
[[nodiscard]] Notice noticeOfForeignLog(const QString &path);
// The archive is gone or empty, and a new one was begun.
[[nodiscard]] Notice noticeOfLostArchive();
[[nodiscard]] Notice noticeOfRemoval(int jobs);
// The settings could not be written to this file; they are in use all the same.
[[nodiscard]] Notice noticeOfUnsavedSettings(const QString &file);
// The disk refuses, and all downloads wait.
[[nodiscard]] Notice noticeOfPause(const Error &error);

// The key store did not return the token; nothing: it holds none, or there is no such store.
[[nodiscard]] std::optional<Notice> noticeOfUnreadToken(KeyStoreReply::State state);
[[nodiscard]] Notice noticeOfUnkeptToken(KeyStoreReply::State state);
[[nodiscard]] std::optional<Notice> noticeOfUnforgottenToken(KeyStoreReply::State state); // nothing: it holds none
// The service refuses the token, so that no job is requested in the background until there is another.
[[nodiscard]] Notice noticeOfRefusedToken(const Error &error);
// The result of requesting which jobs run now.
[[nodiscard]] QString sentenceOfCheck(const Result<QStringList> &running);
[[nodiscard]] Notice noticeOfRunning(const Result<QStringList> &running);

// Of jobs that have ended: at least one.
[[nodiscard]] Notification notificationOf(const QList<JobSummary> &jobs);
