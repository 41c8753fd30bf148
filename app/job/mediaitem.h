// SPDX-License-Identifier: MIT
#pragma once

#include "app/job/mediakind.h"

#include <QList>
#include <QSet>
#include <QString>
#include <QUrl>

struct Job;

// What the bytes should turn out to be; an answer of another class is refused.
enum class MediaType { Any, Image, Video };

struct MediaItem
{
    MediaKind kind = MediaKind::Attachment;
    int number = 1; // from 1, within the kind
    QUrl url{};     // the link as the job lists it, signed query and all
    QString key{};  // names the media item for good, see Service::mediaKey
    MediaType expectedType = MediaType::Any;
    qint64 size = -1; // bytes that the file at `url` has; -1: not listed
    int width = 0;    // pixels, where listed
    int height = 0;
    QString cropOf{};        // of a Cell: the key of the grid, at whose `url` it is
    bool needsProxy = false; // usually fetched through the service; its own host may serve it, too
    bool isOptional = false; // fetched only on request: a foreign source, or an address that the adapter guessed
    int videoNumber = 0;     // of an attachment that is a video: its number among the job's videos, for its name; 0: it is none

    bool operator==(const MediaItem &) const = default;
};

// Does the service not list it, so that the adapter guessed its address?
[[nodiscard]] bool isGuess(const MediaItem &item);

// The four images of a grid, cut from it: they stand in for images that the service does not list, or that are gone.
[[nodiscard]] QList<MediaItem> cellsOf(const MediaItem &grid);

// Of all media of the job. Whatever is a video is of the kind Video, too.
[[nodiscard]] QSet<MediaKind> kindsOf(const Job &job);

// Does it belong to what is saved of a whole job? No previews, sources, cells or guesses: the first are replaced soon, the second were not
// made by the job, the others only stand in for what the grid shows. This rule alone decides, for the window and without one, and whatever
// happens to be loaded.
[[nodiscard]] bool isSavedWithJob(const MediaItem &item);
[[nodiscard]] QList<MediaItem> savedMediaOf(const Job &job);

// "Grid", "Image 2", "Image 2 (guess)", "Video 1" also of an attachment; translated.
[[nodiscard]] QString nameOf(const MediaItem &item);

// "grid", "image-1", "attachment-2": the name of its file, without extension. Holds nothing private.
[[nodiscard]] QString fileStemOf(const MediaItem &item);
