// SPDX-License-Identifier: MIT
#pragma once

#include "app/common/httpresponse.h"
#include "app/job/keys.h"

#include <QByteArray>
#include <QString>

#include <optional>

// What is known of a file that came only in part, so that a later try goes on where this one stopped (RFC 9110: 8.8.3 ETag, 13.1.5
// If-Range, 14 Range). A value; it lies as JSON beside the part.
struct ResumeInfo
{
    QString part{}; // name of the file that holds what came
    MediaKey key{}; // of the media item; holds no signed query
    qint64 size = -1;
    QByteArray entityTag{};    // quotes and all
    QByteArray lastModified{}; // one that distinguishes versions (strongLastModified)
    qint64 had = 0;            // bytes that came

    bool operator==(const ResumeInfo &) const = default;
};

[[nodiscard]] QByteArray toBytes(const ResumeInfo &record);
[[nodiscard]] std::optional<ResumeInfo> resumeInfoFrom(const QByteArray &bytes); // nothing: damaged

// What a later request can name the file by, for If-Range: a strong entity tag, else the time of its last change; empty: nothing.
[[nodiscard]] QByteArray validatorOf(const ResumeInfo &record);

// Is it worth keeping? Only a validator ensures that the rest will be of the same file.
[[nodiscard]] bool isResumable(const ResumeInfo &record);

// Where the next try may begin, in bytes; 0: at the start. `partSize` is what the disk has of it.
[[nodiscard]] qint64 resumeOffset(const ResumeInfo &record, const MediaKey &key, qint64 partSize);

// Does this answer bring just the bytes from `offset` to the end of the file in the record? It must carry the same validator
// (RFC 9110, 15.3.7); one that leaves it out may be of any file.
[[nodiscard]] bool continues(const HttpResponse &answer, const ResumeInfo &record, qint64 offset);

// How many bytes before `offset` are requested once more, to be compared with those that are here: a server can be wrong about its own
// validators, and two files that differ do so nearly always within some thousand bytes of packed data.
[[nodiscard]] qint64 overlapBefore(qint64 offset);

// What an answer brings for a file of which the bytes from `offset` on were requested.
enum class BodyPart {
    None,     // nothing of the file
    Whole,    // all of it, whatever was requested; or its beginning, where the size in `record` is larger
    Rest,     // just what was requested
    OtherRest // of another file, or of another place: the file must be requested from its start
};
[[nodiscard]] BodyPart bodyPartOf(const HttpResponse &answer, const ResumeInfo &record, qint64 offset);

// Bytes of the whole file, by a response with BodyPart::Whole; -1: not announced, or announced of its packed form.
[[nodiscard]] qint64 fileSizeIn(const HttpResponse &answer);
