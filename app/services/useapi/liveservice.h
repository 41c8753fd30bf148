// SPDX-License-Identifier: MIT
#pragma once

#include "app/services/useapi/house.h"
#include "app/services/useapi/knownfields.h"
#include "app/services/useapi/livelists.h"
#include "app/services/useapi/states.h"

#include <QRegularExpression>

// What a living service of the house says of itself, as data.
struct LiveTraits
{
    QString id;                             // ServiceAdapter::id()
    QString title;                          // ServiceAdapter::title()
    QString sign;                           // stands in each of its ids, however they are encoded; what has none is not searched
    QRegularExpression ids;                 // of its jobs, in any text
    QStringList otherSigns{};               // of ids that have no `sign`: of an older form, and of files
    QRegularExpression mediaIds{};          // of its files, which are no jobs; no pattern: there are none
    std::chrono::days lifetime{30};         // see Service
    std::chrono::seconds patience{30 * 60}; // see Service
    bool isEncoded = false;                 // its ids are percent-encoded in a path; else ':' and '@' stand as they are
    QString runningPath{};                  // where it lists the jobs that run
    QString filesPath{};                    // below it, it serves files itself, with the token; empty: it serves none
    std::span<const KnownField> fields{};   // static
    std::span<const KnownText> texts{};     // static
    std::span<const LiveList> lists{};      // static; its histories
    QString accountExample{};               // how an account is written in the requests for them; empty: as an e-mail address
    bool namesAccount = false;              // also in a request for a job, where there are several: "email"
};

// What the living services do alike, so that an adapter says only where its ids, its files and its words differ.
class LiveService : public HouseService
{
public:
    explicit LiveService(LiveTraits traits);

    [[nodiscard]] QString id() const final { return m_traits.id; }
    [[nodiscard]] QString title() const final { return m_traits.title; }
    [[nodiscard]] bool ownsId(const QString &jobId) const override;
    [[nodiscard]] std::chrono::days lifetime(const QString &jobId) const override;
    [[nodiscard]] std::chrono::seconds patience(const QString &jobId) const final;
    [[nodiscard]] Mentions mentionsIn(const QString &text) const override;
    [[nodiscard]] QDateTime createdFromId(const QString &jobId) const override;
    [[nodiscard]] Recognized recognize(const QJsonObject &object) const final;
    [[nodiscard]] Job read(const QJsonObject &object, const QString &jobId) const final;
    [[nodiscard]] QList<JobSection> sectionsOf(const JobResponse &answer) const final;
    [[nodiscard]] QUrl jobUrl(const QUrl &base, const QString &jobId) const final;
    [[nodiscard]] std::optional<QUrl> otherJobUrl(const QUrl &base, const QString &jobId, const Error &error) const override;
    // What the house means by an error, whatever the service.
    [[nodiscard]] QString reasonFor(const Error &error, const QString &jobId) const override;
    [[nodiscard]] std::optional<bool> mayPass(const Error &error, const QString &jobId, bool isKnown) const override;
    // A file of its own is fetched from `base`, wherever else its document says that the service is.
    [[nodiscard]] std::optional<QUrl> proxyUrl(const QUrl &base, const QUrl &media) const override;
    [[nodiscard]] QList<HistoryList> histories() const final;
    [[nodiscard]] QUrl historyUrl(const QUrl &base, const HistoryRequest &request) const final;
    [[nodiscard]] Result<HistoryPage> historyIn(const QByteArray &raw, const HistoryRequest &request) const final;
    [[nodiscard]] QUrl withAccount(const QUrl &url, const QString &jobId, const QString &account) const override;
    [[nodiscard]] QUrl runningJobsUrl(const QUrl &base) const override;
    [[nodiscard]] Result<QStringList> runningJobsIn(const QByteArray &raw) const override;

protected:
    [[nodiscard]] virtual QString pathOf(const QString &jobId) const = 0; // of the job's address, up to the id: "/v1/kling/tasks/"
    [[nodiscard]] virtual QString pathId(const QString &jobId) const { return jobId; } // how the id stands there
    [[nodiscard]] virtual QString idIn(const QJsonObject &object) const;               // of the job; empty: it names none
    [[nodiscard]] virtual bool isJob(const QJsonObject &object) const;                 // of this service, and more than a mere id
    // What the service calls an entry of a history, which names no job. Empty: it is none.
    [[nodiscard]] virtual QString entryIn(const QJsonObject & /*object*/) const { return {}; }
    [[nodiscard]] bool isMediaId(const QString &text) const;
    // All that differs: the rest is filled in before (what the house calls alike) and after (numbers, labels, keys, and when links expire).
    virtual void readInto(Job &job, const QJsonObject &object) const = 0;

private:
    [[nodiscard]] const LiveList *findList(const QString &listId) const; // null: of another service
    [[nodiscard]] bool hasSign(const QString &text) const;
    [[nodiscard]] bool isOwnFile(const QUrl &media) const; // by its path, at whatever origin
    [[nodiscard]] QUrl urlOfJob(const QUrl &base, const QString &jobId, bool isEncoded) const;

    const LiveTraits m_traits;
};

// A result at `url`; nothing is added where there is none. What else is known of it may be set in the item that is returned, else nullptr.
MediaItem *addResult(Job &job, const QByteArray &role, MediaType type, const QUrl &url);

// The key of a file that has an id of its own, and so keeps it whatever comes before it in a later list. Of an empty id: an empty key.
[[nodiscard]] MediaKey keyOfFile(const QString &service, const QString &fileId);

// By the extension of the link's path, or else by a MIME type; Any: neither says.
[[nodiscard]] MediaType typeOfLink(const QUrl &url, const QString &mimeType = {});
[[nodiscard]] QByteArray roleOf(MediaType type); // "image", "video", "audio", "report"; "file" for any
