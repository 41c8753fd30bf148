// SPDX-License-Identifier: MIT
#pragma once

#include "app/common/saveoptions.h"
#include "app/job/job.h"
#include "app/job/rating.h"
#include "app/saving/saver.h"

// Where the files of a job go and what is written there: SaveOptions put into effect.
struct SavePlace
{
    QString folder{}; // absolute, perhaps not there yet
    QString stem{};   // of the media item, without extension

    bool operator==(const SavePlace &) const = default;
};

// One place for each of the items, in their order; never the same twice, on no file system.
[[nodiscard]] QList<SavePlace> placesOf(const JobResponse &answer, const QList<MediaItem> &items, const SaveOptions &options);

// The place as it is when the names hold width or height and the job did not list them: they are read from the file. Blocks.
[[nodiscard]] SavePlace placeWithSize(const SavePlace &place, const StoredFile &file, const JobResponse &answer, MediaItem item,
                                      const SaveOptions &options);

// The place of the job's document, extension and all.
struct DocumentPlace
{
    QString folder{};
    QString name{};

    bool operator==(const DocumentPlace &) const = default;
};
[[nodiscard]] DocumentPlace documentPlaceOf(const JobResponse &answer, const SaveOptions &options);

// Saves a media item and what goes beside it. Returns its new path; an error also when only the text could not be written. Blocks.
[[nodiscard]] Result<QString> saveMediaItem(const StoredFile &file, const JobResponse &answer, const MediaItem &item,
                                            const SavePlace &place, const SaveOptions &options, int stars = unrated);
[[nodiscard]] Result<QString> saveDocument(const JobResponse &answer, const SaveOptions &options);
