// SPDX-License-Identifier: MIT
#pragma once

#include "app/messages/notice.h"
#include "app/saving/savetask.h"

#include <QStringList>

// What came of saving jobs or media of one.
struct SaveReport
{
    QString folder{}; // the job's own, where it is one
    qsizetype jobs = 1;
    int media = 0;     // files
    int documents = 0; // of jobs
    QList<Loss> lost{};
    QList<MediaItem> leftOut{}; // what does not belong to "all"
    QList<Error> failures{};    // of a folder or a document, see addFailure()
};

// What came of an export.
struct ExportReport
{
    QString folder{}; // its own
    QString page{};   // its path; empty: it could not be written
    qsizetype jobs = 0;
    int saved = 0; // files, the page not counted
    QList<Loss> lost{};
    QList<MediaItem> leftOut{};
    QList<Error> failures{}; // of the page, of a folder or of a job.json
};

// Of one kind each once: that says it all.
void addFailure(QList<Error> &failures, const Error &error);

// The notices of saving and exporting. All from values: no I/O.
[[nodiscard]] Notice noticeOf(const SaveReport &report);
[[nodiscard]] Notice noticeOf(const ExportReport &report);
// Jobs that were to be saved or exported, and have no answer that could be read: more than 0.
[[nodiscard]] Notice noticeOfOmitted(qsizetype jobs);
[[nodiscard]] Notice withOmitted(const Notice &notice, qsizetype jobs); // 0: none
[[nodiscard]] Notice noticeOfSaved(const MediaItem &item, const QString &path);
[[nodiscard]] Notice noticeOfFrame(const Result<QString> &path); // of a video, saved as a picture
[[nodiscard]] Notice noticeOfLoss(const MediaItem &item, const Error &error);

// How many media were left out, of each kind that is reported.
struct LeftOutCounts
{
    int cells = 0;
    int guesses = 0;
    int sources = 0;
    int previews = 0;

    void add(const QList<MediaItem> &leftOut);
    bool operator==(const LeftOutCounts &) const = default;
};

// A sentence for each kind of media that was left out: how many, and why. WithWindow: how to save them all the same, in place of why.
enum class Reader { WithWindow, WithoutWindow };
[[nodiscard]] QStringList sentencesOfLeftOut(const LeftOutCounts &leftOut, Reader reader);
[[nodiscard]] QStringList sentencesOfLeftOut(const QList<MediaItem> &leftOut, Reader reader);
