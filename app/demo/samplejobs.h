// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QStringList>

#include <functional>
#include <optional>

// The sample jobs as values: from template, address and time to the answer of the service. No I/O, no clock.
//
// A template is a file resources/samples/jobs/<nn>-<name>.json, read by people first; <name> is what other templates call it:
//
//   minutesAgo   when the job was made, counted back from the start of the service
//   tookSeconds  how long it took; "updated" and "timestamp" follow from it
//   job          the job as the service returns it
//   phases       for a job that runs: [{fromSecond, job}], each laid over "job" from that second on; the seconds count from the first
//                request for it, so that the whole run is seen
//   refusal      in place of a job: {status, headers, body}; a body that is a string is sent as HTML
//   endsWell     whether the job has results in the end, where "completed" does not say so: other services call it otherwise
//
// A job of another service than the Midjourney API v2 has these, too:
//
//   id           as the program knows it, in the form of its service
//   path         where it is requested, up to the id: "/v1/google-flow/jobs/"; one that does not end in '/' is the whole path
//   tokenFiles   {"<path>": "<file>"}, or with a query "<path>?<query>": files that are served with the token alone; both stand there
//                without percent-encoding
//
// In every string of job and body stand for something:
//
//   $id, $id:<name>            the id of this job, or of another one
//   $message, $message:<name>  its messageId; $doneMessage: the one that a job gets when it is done
//   $guid, $guid:<name>        Midjourney's own id of the job, always the same one
//   $created, $updated         2025-08-22T14:38:12.123Z; $timestamp: 2025-08-22T14:39:55.777000+00:00
//   $createdMs, $updatedMs     Unix milliseconds; a number where nothing else is in the string
//   $renews                    Unix seconds, 20 days from the start
//   $expires                   Unix seconds, 6 hours from the start: "$base/sources/<file>?Expires=$expires" is a link to a file
//   $base                      the address of the service
//
// and three objects, where <file> is one of resources/samples/media:
//
//   {"$media": "<file>", "filename": …, …}  an attachment: id, type, size and signed links are added; "ephemeral": true sets the other
//   path
//   {"$embed": "<file>", "filename": …, …}  the same as the picture of an embed, which has links and nothing else
//   {"$ux": "<file>", "id": 1}              an entry of imageUx, or of videoUx when the file is an mp4

struct SampleTemplate
{
    QString name{};
    QJsonObject content{};

    bool operator==(const SampleTemplate &) const = default;
};

// Where a file is served, and how long.
struct SampleLink
{
    QString media{};     // the file's name
    QByteArray query{};  // the signed one: a request's query must begin with it
    QDateTime expires{}; // the "ex" in it

    bool operator==(const SampleLink &) const = default;
};

struct SampleResponse
{
    int status = 200;
    QByteArray contentType{};
    QByteArray body{};
    QHash<QByteArray, QByteArray> headers{};
    QHash<QString, SampleLink> attachments{}; // what the body links to, by path on this service …
    QHash<QString, QString> upscaled{};       // … and by path at cdn.midjourney.com: the file's name

    bool operator==(const SampleResponse &) const = default;
};

class SampleJobs
{
public:
    using SizeOf = std::function<qint64(const QString &)>; // bytes of a media file; negative: there is none

    SampleJobs(const QList<SampleTemplate> &templates, const QString &base, const QDateTime &start, SizeOf sizeOf);

    [[nodiscard]] QStringList ids() const;            // the showpiece, then newest first; those that answer with an error last
    [[nodiscard]] QStringList idsThatEndWell() const; // completed, or they will be
    [[nodiscard]] bool contains(const QString &id) const { return m_names.contains(id); }
    [[nodiscard]] bool isOfOtherService(const QString &id) const;                         // than the Midjourney API v2
    [[nodiscard]] QString idAt(const QString &path) const { return m_paths.value(path); } // of other services' jobs; empty: none is there
    [[nodiscard]] QStringList idsBelow(const QString &path) const; // of other services' jobs that are requested there, newest first
    [[nodiscard]] QString tokenFileAt(const QString &path) const { return m_tokenFiles.value(path); } // the path may have a query

    // `begun` is when the run began: the time of the first request. Only ids of this set may be requested.
    [[nodiscard]] SampleResponse answer(const QString &id, const QDateTime &begun, const QDateTime &now) const;
    [[nodiscard]] bool isRunning(const QString &id, const QDateTime &begun, const QDateTime &now) const;

    // What the templates call $id, $message and $guid.
    [[nodiscard]] QString id(const QString &name) const;
    [[nodiscard]] QString messageId(const QString &name) const;
    [[nodiscard]] static QString guid(const QString &name);

    [[nodiscard]] QDateTime created(const QString &name) const;
    [[nodiscard]] QDateTime start() const { return m_start; }
    [[nodiscard]] QString base() const { return m_base; }
    [[nodiscard]] qint64 sizeOf(const QString &media) const { return m_sizeOf(media); }

private:
    QHash<QString, QJsonObject> m_templates; // by name
    QHash<QString, QString> m_names;         // by id
    QHash<QString, QString> m_paths;         // ids, by path
    QHash<QString, QString> m_tokenFiles;    // names of files, by path
    QString m_base;
    QDateTime m_start; // UTC
    SizeOf m_sizeOf;
};

// By the ending of the file's name.
[[nodiscard]] QByteArray contentTypeOf(const QString &media);

// As Discord makes its ids: milliseconds since 2015 and 22 more bits, which come from the salt.
[[nodiscard]] QString snowflake(const QDateTime &time, const QString &salt);
