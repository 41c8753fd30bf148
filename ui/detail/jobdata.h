// SPDX-License-Identifier: MIT
#pragma once

#include "app/job/jobdetails.h"
#include "app/job/jobsummary.h"
#include "app/jobs/familytree.h"
#include "app/media/medialistmodel.h"
#include "ui/media/textresult.h"
#include "ui/media/videofacts.h"

#include <QLocale>

// What the panel beside the media shows of a job. Pure.

// A word or two that find jobs when they are clicked.
struct DataChip
{
    QString text{};   // on one line
    QString search{}; // as a person types it

    bool operator==(const DataChip &) const = default;
};

struct JobData
{
    QList<JobSection> results{}; // texts and tables that the job made, or why it made none
    std::optional<qint64> seed{};
    bool isSeedResult = false; // the service reports it; else it is one of the parameters
    QString prompt{};
    QList<DataChip> parameters{};
    QList<Field> facts{};
    QList<DataChip> tags{};

    bool operator==(const JobData &) const = default;
};

// What made the job: in words, or else as the service has it. Empty: it is not known.
[[nodiscard]] QString makerOf(const Job &job, const QString &actionName);

// `sections`: of the response; `service`: its name for people; `actionName`: see makerOf().
[[nodiscard]] JobData jobDataOf(const JobSummary &job, const JobResponse &response, const QList<JobSection> &sections,
                                const QString &service, const QString &actionName, const QLocale &locale = QLocale());

// Those that a person waits for where it is no image, reasons first. Fields that are long texts, such as four prompts, are texts of their
// own, each with a button that copies it.
[[nodiscard]] QList<JobSection> resultsOf(const QList<JobSection> &sections, const QLocale &locale = QLocale());

// Songs and reports show their texts by themselves.
[[nodiscard]] TextResult textResultOf(const Job &job, const QList<JobSection> &results);

// What the service says of a job that went wrong, in lines for a message: each reason once, shortened.
[[nodiscard]] QString reasonText(const QString &problem, const QList<JobSection> &results, const QLocale &locale = QLocale());

// Of the current media item; what is not known is left out. `pixels`, `duration` and `video`: of what is shown, which knows more than the
// job lists.
[[nodiscard]] QList<Field> mediaFacts(const MediaItem &item, const MediaState &state, const QSize &pixels,
                                      std::chrono::milliseconds duration, const VideoFacts &video = {});

// A relative as a small picture.
struct RelativePicture
{
    QString id{};
    QString role{};      // "Parent", or the action that made it
    QString text{};      // the beginning of its prompt
    QString thumbnail{}; // path of a stored picture; empty: none
    QString symbol{};    // stands where there is no picture
    bool isKnown = false;

    bool operator==(const RelativePicture &) const = default;
};

// The job that it was made from, then those that were made from it.
[[nodiscard]] QList<RelativePicture> relativePictures(const FamilyTree &family);
