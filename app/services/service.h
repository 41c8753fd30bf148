// SPDX-License-Identifier: MIT
#pragma once

#include "app/common/result.h"
#include "app/job/job.h"
#include "app/job/jobdetails.h"

#include <QStringList>
#include <QUrl>

#include <chrono>
#include <optional>

class QJsonObject;

// What an adapter gives: all that is particular to one service. Everything outside of app/services/<adapter>/ knows only Job, MediaItem and
// this. Adapters hold no state and do no I/O.
class Service
{
public:
    // What a text names, apart from whole job documents.
    struct Mentions
    {
        QStringList ids{};          // of this service, each once, in their order
        QStringList foreignIds{};   // of jobs that belong to another service of the house
        bool hasActingLink = false; // a link that would change a job, such as …/jobs/cancel/…: never called; the id in it is only read
    };

    Service() = default;
    virtual ~Service() = default;
    Q_DISABLE_COPY_MOVE(Service)

    [[nodiscard]] virtual QString id() const = 0; // a short name for archives and settings, which never changes: "midjourney"
    [[nodiscard]] virtual QUrl defaultBase() const = 0;
    [[nodiscard]] virtual std::chrono::days lifetime() const = 0; // how long the service keeps a job

    [[nodiscard]] virtual Mentions mentionsIn(const QString &text) const = 0;
    [[nodiscard]] virtual QDateTime createdFromId(const QString &jobId) const = 0; // UTC; invalid when the id does not tell

    // Is this object a job of this service, rather than an error, a wrapper, or something of others?
    [[nodiscard]] virtual bool isJobDocument(const QJsonObject &object) const = 0;
    // Is it what the service answers in place of a job? {error, code} with no job in it.
    [[nodiscard]] virtual bool isErrorDocument(const QJsonObject &object) const = 0;
    // Reads what is there; fields of wrong types are left out. Only a text that is no JSON object is an error: BadReply.
    [[nodiscard]] virtual Result<Job> parse(const QByteArray &raw) const = 0;
    // All that is known of a job, for the Details tab, in the user's language. Reads the document again: only of a job that is shown.
    [[nodiscard]] virtual QList<JobSection> sectionsOf(const JobAnswer &answer) const = 0;

    [[nodiscard]] virtual QUrl jobUrl(const QUrl &base, const QString &jobId) const = 0;
    // Where the service tells which jobs run now, and what it says there; BadReply: something else.
    [[nodiscard]] virtual QUrl runningJobsUrl(const QUrl &base) const = 0;
    [[nodiscard]] virtual Result<QStringList> runningJobsIn(const QByteArray &raw) const = 0;
    // Where the service fetches a medium for us, with the token. Nothing: the medium is asked for directly, without the token.
    [[nodiscard]] virtual std::optional<QUrl> proxyUrl(const QUrl &base, const QUrl &media) const = 0;
    // The User-Agent under which a host may give out, without the service, what is else fetched through it. Empty: as any other request.
    [[nodiscard]] virtual QByteArray directAgent(const QUrl &media) const = 0;
    // What names a medium for good, whatever its signed query and whatever the service's address.
    [[nodiscard]] virtual QString mediaKey(const QUrl &media) const = 0;
};
