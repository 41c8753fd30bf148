// SPDX-License-Identifier: MIT
#pragma once

#include "app/job/jobstate.h"
#include "app/job/mediaitem.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

struct JobResponse;

// A page that shows exported jobs in any browser, from disk alone: no scripts, nothing that is fetched, only links to the files beside it.
// Whatever the jobs say is text in it.

struct ExportedMedia
{
    QString path{};                    // below the page's folder, with '/'
    QString name{};                    // "Image 2"
    MediaType type = MediaType::Image; // of the element that shows it: an image, a video, a sound
    QString cover{};                   // of a sound: path of a picture, as above; empty: there is none
    int width = 0;                     // pixels, where known: the page does not jump while it loads
    int height = 0;
    int stars = 0; // 1 to 5, as the user has rated it; 0: it is not rated, or rejected

    bool operator==(const ExportedMedia &) const = default;
};

struct ExportedJob
{
    QString id{};
    QString prompt{};     // without its parameters
    QString parameters{}; // "--ar 3:2 --v 7"
    QString verb{};
    QString button{}; // that made it
    JobState state = JobState::Unknown;
    QString stateText{};   // as it came
    QString problemText{}; // of a job that did not go well
    std::optional<qint64> seed{};
    QDateTime created{};
    QDateTime updated{};
    QString document{}; // path of job.json, as above; empty: there is none
    QList<ExportedMedia> media{};
    QStringList lost{}; // a sentence each

    bool operator==(const ExportedJob &) const = default;
};

// All but the files.
[[nodiscard]] ExportedJob exportedJobOf(const JobResponse &answer);

// A whole document in UTF-8. `forSharing`: without ids, and with private data masked in every text. The same jobs return the same bytes.
[[nodiscard]] QByteArray exportPage(const QList<ExportedJob> &jobs, bool forSharing);
