// SPDX-License-Identifier: MIT
#pragma once

#include "app/common/result.h"
#include "app/job/job.h"
#include "app/job/jobdetails.h"
#include "app/services/actionnames.h"
#include "app/services/endpoint.h"
#include "app/services/joblists.h"

#include <QJsonObject>
#include <QStringList>
#include <QUrl>

#include <chrono>
#include <optional>
#include <variant>

// What a service writes in place of a job.
struct ServiceError
{
    QString message{}; // as it came
    int code = 0;      // an HTTP status, where the service repeats it in the body; 0: it does not
    std::optional<std::chrono::seconds> retryAfter{};
    QDateTime retryAt{}; // UTC, in place of the former; invalid: it does not say

    bool operator==(const ServiceError &) const = default;
};

// Nothing: it is neither.
using Recognized = std::variant<std::monostate, Job, ServiceError>;

// What the program knows of the services whose jobs it shows: one of them (ServiceAdapter), or all (ServiceRegistry). All that is
// particular to a service stands in its adapter, in app/services/<adapter>/; everything outside knows only Job, MediaItem and this.
// Adapters hold no state and do no I/O: all of this may be called on any thread.
class Service
{
public:
    // What a text names, apart from whole job documents.
    struct Mentions
    {
        QStringList ids{};          // of jobs, each once, in their order
        QStringList foreignIds{};   // of jobs that belong to a service without an adapter
        QStringList mediaIds{};     // of files, such as an upload: no job can be requested by them
        bool hasActingLink = false; // a link that would change a job, such as …/jobs/cancel/…: never called; the id in it is only read
    };

    Service() = default;
    virtual ~Service() = default;
    Q_DISABLE_COPY_MOVE(Service)

    [[nodiscard]] virtual bool ownsId(const QString &jobId) const = 0;       // by its form; some forms fit several services
    [[nodiscard]] virtual QString serviceOf(const QString &jobId) const = 0; // ServiceAdapter::id() of the one that has such ids
    struct Name
    {
        QString id{};
        QString title{}; // as people call the service: a name, which is not translated
    };
    [[nodiscard]] virtual QList<Name> names() const = 0; // of all
    [[nodiscard]] virtual QUrl defaultBase() const = 0;
    // How long the service keeps the job; `noLimit`: as long as the account there does. An empty id: a job of which no more is known.
    static constexpr std::chrono::days noLimit{36500};
    [[nodiscard]] virtual std::chrono::days lifetime(const QString &jobId) const = 0;

    // UTC; when the service forgets a job of then; invalid: it is not known, or it never does.
    [[nodiscard]] QDateTime expiryOf(const QString &jobId, const QDateTime &created) const;

    // What made a job of that service, in the user's language, by its kind and by the action that made it from another job, in any case
    // of letters: "Upscale 1". Empty: there is nothing better than the service's own word.
    [[nodiscard]] virtual QString actionName(const QString &service, const QString &kind, const QString &action) const = 0;

    // Where the job is requested, and where a file is fetched that needs the token: at the usual endpoint, unless its service has an
    // account of its own.
    [[nodiscard]] virtual Endpoint endpointOf(const QString &jobId, const Endpoint &usual) const;
    [[nodiscard]] virtual Endpoint endpointFor(const QUrl &media, const Endpoint &usual) const;
    // At least this long between two requests for the job, where the service requires more than usual.
    [[nodiscard]] virtual std::chrono::milliseconds minPause(const QString &jobId) const;
    // A job that runs for longer than this has been forgotten by its service: the user decides whether it is requested further.
    [[nodiscard]] virtual std::chrono::seconds patience(const QString &jobId) const;

    [[nodiscard]] virtual Mentions mentionsIn(const QString &text) const = 0;
    [[nodiscard]] virtual QDateTime createdFromId(const QString &jobId) const = 0; // UTC; invalid when the id does not hold it

    // IDs of jobs that a number or a UUID may stand for, which names no service by itself: the user says which of them it is.
    [[nodiscard]] virtual QStringList idsFor(const QString &bare) const;

    // A job, what a service answers in place of one, or something else, such as a wrapper. Fields of wrong types are left out.
    [[nodiscard]] virtual Recognized recognize(const QJsonObject &object) const = 0;
    // What came for this job, or was kept of it, whatever is missing in it. An empty id: it is not known.
    [[nodiscard]] virtual Job read(const QJsonObject &object, const QString &jobId) const = 0;
    // A document that was kept, read by the service that has such an id; an empty one: it is not known. Only a text that is no JSON object
    // is an error: BadReply.
    [[nodiscard]] Result<Job> parse(const QByteArray &raw, const QString &jobId = {}) const;
    // All that is known of a job, for the Details tab, in the user's language. Reads the document again: only of a job that is shown.
    [[nodiscard]] virtual QList<JobSection> sectionsOf(const JobResponse &answer) const = 0;

    [[nodiscard]] virtual QUrl jobUrl(const QUrl &base, const QString &jobId) const = 0;
    // Where the job may be had although its own address has answered with this error; it is requested there once. Nothing: nowhere.
    [[nodiscard]] virtual std::optional<QUrl> otherJobUrl(const QUrl &base, const QString &jobId, const Error &error) const;
    // The job's own document in what either address has answered, which may be a list of jobs. Empty: it is not in there.
    [[nodiscard]] virtual QByteArray documentIn(const QByteArray &raw, const QString &jobId) const;
    // Why the service may have answered so, where it means more by it than HTTP does, as a sentence for people; empty: no more.
    // An error out of the archive has no detail.
    [[nodiscard]] virtual QString reasonFor(const Error &error, const QString &jobId) const;
    // May another request succeed after this error, where the service means more by it than HTTP does? isKnown: it has shown the job
    // before. Nothing: as after any such error.
    [[nodiscard]] virtual std::optional<bool> mayPass(const Error &error, const QString &jobId, bool isKnown) const;
    // Each of these is requested for the jobs that run now.
    struct RunningList
    {
        const Service *service = nullptr;
        Endpoint endpoint{};
    };
    [[nodiscard]] virtual QList<RunningList> runningLists(const Endpoint &usual) const;
    // Where the service lists which jobs run now, and what it says there; BadReply: something else.
    [[nodiscard]] virtual QUrl runningJobsUrl(const QUrl &base) const = 0;
    [[nodiscard]] virtual Result<QStringList> runningJobsIn(const QByteArray &raw) const = 0;
    // The lists of jobs that an account has made, in the order that people are shown them.
    [[nodiscard]] virtual QList<HistoryList> histories() const { return {}; }
    // Where a page of one of them is requested, and what it holds. Without such a list: an empty address, and UnsafeAddress.
    [[nodiscard]] virtual QUrl historyUrl(const QUrl &base, const HistoryRequest &request) const;
    [[nodiscard]] virtual Result<HistoryPage> historyIn(const QByteArray &raw, const HistoryRequest &request) const;
    // A request for the job that says which account at the service has made it: the user has several there, and this is the one in use.
    [[nodiscard]] virtual QUrl withAccount(const QUrl &url, const QString &jobId, const QString &account) const;
    // Where the service fetches a media item for us, or serves a file of its own, with the token. Nothing: the item is requested directly,
    // without the token.
    [[nodiscard]] virtual std::optional<QUrl> proxyUrl(const QUrl &base, const QUrl &media) const = 0;
    // The User-Agent under which a host may serve directly what is usually fetched through the service. Empty: as any other request.
    [[nodiscard]] virtual QByteArray directAgent(const QUrl &media) const = 0;
};

// One service. A new one is a folder in app/services/ and a line in allServices().
class ServiceAdapter : public Service
{
public:
    [[nodiscard]] QString serviceOf(const QString & /*jobId*/) const final { return id(); }
    [[nodiscard]] QList<Name> names() const final { return {{.id = id(), .title = title()}}; }
    [[nodiscard]] QString actionName(const QString &service, const QString &kind, const QString &action) const final;
    [[nodiscard]] virtual QString account() const { return {}; } // whose token its requests carry; empty: the usual one
    [[nodiscard]] virtual QString id() const = 0; // a short name for archives and settings, which never changes: "midjourney"
    [[nodiscard]] virtual QString title() const = 0;

protected:
    [[nodiscard]] virtual std::span<const ActionName> actionNames() const { return {}; } // of the service's own words
};
