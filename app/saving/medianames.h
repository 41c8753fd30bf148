// SPDX-License-Identifier: MIT
#pragma once

#include "app/job/job.h"
#include "app/media/medialistmodel.h"
#include "app/saving/nametemplate.h"

#include <QString>
#include <QUrl>

#include <optional>

// What the media of the job that is shown are called when they are saved, and where its message is. Pure, but that the size of a picture
// may be read from its file's head.

// To save a media item under; nothing: it is not there yet. job: nullptr where there is none.
[[nodiscard]] std::optional<QString> fileNameOf(const MediaListModel &media, const JobResponse *job, const MediaKey &mediaKey);

// To show what a template makes of it; where there is no such media item, of its job's first image.
[[nodiscard]] NameFacts nameFactsOf(const MediaListModel &media, const JobResponse *job, const MediaKey &mediaKey);
