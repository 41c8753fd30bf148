// SPDX-License-Identifier: MIT
#pragma once

#include "app/job/keys.h"
#include "app/text/lyrics.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QSet>
#include <QSize>
#include <QString>
#include <QUrl>

#include <chrono>
#include <optional>

struct Job;

// What the bytes should turn out to be; an answer of another class is refused.
enum class MediaType { Any, Image, Video, Audio, Text };

// How an address is reached.
enum class MediaRoute {
    Direct,    // as it is, without the token
    ViaProxy,  // usually fetched through the service, with the token; its own host may serve it, too
    WithToken, // on the service's own origin, which requires the token there; no other host ever gets it
};

// The same file at another address, under a key of its own: who has it from there, has this one.
struct MediaMirror
{
    MediaKey key{};
    QUrl url{};
    MediaType type = MediaType::Any;
    MediaRoute route = MediaRoute::Direct;

    bool operator==(const MediaMirror &) const = default;
};

// A cell of a grid of images, cut from it by this program.
struct Crop
{
    MediaKey grid{}; // the key of the whole, at the item's url
    int cell = 1;    // from 1, row by row
    int columns = 2;
    int rows = 2;
    MediaKey insteadOf{}; // the key of the image that it stands in for; empty: none is listed

    bool operator==(const Crop &) const = default;
};

// What a job offers to look at and to keep, as its adapter describes it. Nobody else derives anything from the role: it is an open set of
// short words of small letters, set by adapters and never taken from a response, since files are named after it.
struct MediaItem
{
    QByteArray role{};                    // "image", "grid", "song": file name and search term
    int number = 1;                       // from 1, within the role; 0: there is only one
    QString label{};                      // "Image 2", translated
    QUrl url{};                           // the link as the job lists it, signed query and all
    MediaKey key{};                       // names the media item for good, whatever its signed query; nothing private
    MediaType type = MediaType::Any;      // which viewer shows it, and which formats are accepted
    qint64 size = -1;                     // bytes that the file at `url` has; -1: not listed
    QSize pixels{};                       // where listed, of the original; empty: not listed
    std::chrono::milliseconds duration{}; // of a video or a sound; 0: not listed
    QByteArray content{};                 // the file itself, where the job's document holds it; `url` is empty then
    MediaRoute route = MediaRoute::Direct;
    QList<MediaMirror> mirrors{}; // the best first
    QUrl poster{};                // a small still of a video, or the cover of a song, open to all; empty: none is listed
    Lyrics lyrics{};              // of a song, as far as the job lists them
    QDateTime expires{};          // UTC; when the link does, by its own word; invalid: it does not say
    std::optional<Crop> crop{};
    bool isKept = true;      // belongs to the job: previews, which are replaced soon, what the job did not make, and crops do not
    bool isOptional = false; // fetched only on request: a foreign source (not kept), or an address that the adapter guessed (kept)

    bool operator==(const MediaItem &) const = default;
};

// Does the service not list it, so that the adapter guessed its address?
[[nodiscard]] bool isGuess(const MediaItem &item);

// On a foreign host, and not made by the job?
[[nodiscard]] bool isSource(const MediaItem &item);

// Of a job that still runs, and replaced by the next one soon?
[[nodiscard]] bool isPreview(const MediaItem &item);

// Has its link expired, by its own word?
[[nodiscard]] bool hasExpired(const MediaItem &item, const QDateTime &now);

// The roles of all media of the job, for a search. Whatever is a video, a sound or a text is found as "video", "audio" or "text", too.
[[nodiscard]] QSet<QByteArray> rolesOf(const Job &job);

// Does it belong to what is saved of a whole job? This rule alone decides, for the window and without one, and whatever happens to be
// loaded.
[[nodiscard]] bool isSavedWithJob(const MediaItem &item);
[[nodiscard]] QList<MediaItem> savedMediaOf(const Job &job);

// The still of a video or the cover of a song as a media item of its own, which is saved with the job only where that is asked for. Without
// a label. Nothing: none is listed.
[[nodiscard]] std::optional<MediaItem> posterOf(const MediaItem &item);

// The name that its link ends with; a text in a document is Markdown.
[[nodiscard]] QString linkNameOf(const MediaItem &item);

// "grid", "image-1", "attachment-2": the name of its file, without extension. Holds nothing private.
[[nodiscard]] QString fileStemOf(const MediaItem &item);
