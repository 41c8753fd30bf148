// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/mediasource.h"

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

// The links to the media of one job, and how far each has come on the ladder of mediasource.h. It fetches nothing: it says what to do next,
// and is told what came of it.
class MediaLinks
{
public:
    enum class Stored { First, AsNeeded }; // when the store is asked: before all else, or where storeComesFirst() says so, and else at last

    struct Step
    {
        MediaSource source = MediaSource::None;
        MediaItem wanted{}; // for Link and Mirror: what to fetch
        Error error{};      // for None: what the link died of

        bool operator==(const Step &) const = default;
    };

    explicit MediaLinks(Stored stored);

    // What the job offers now; mayRenew: it can be asked for once more. Another job: nothing was tried. Empty: none.
    void show(const QString &jobKey, const QList<MediaItem> &media, bool mayRenew);
    void begin(const MediaItem &item);         // its link has not been tried
    void beginDirectly(const MediaItem &item); // somebody has chosen the way: there is no other
    void forgive();                            // somebody asks who may know better: the job may be asked for again

    [[nodiscard]] bool hasBegun(const MediaItem &item) const; // with this very link; it may have ended
    [[nodiscard]] int turn(const QString &key) const;         // which beginning it was, of all; 0: it has ended, or was not begun

    // The step that comes next counts as done; after None the medium has ended.
    [[nodiscard]] Step next(const QString &key, const QDateTime &now);
    // Fetched or found, or failed, for whomever: gives the media that this file is for, which have ended so, or those that go on.
    [[nodiscard]] QStringList take(const QString &key, const std::optional<Error> &error);

    [[nodiscard]] bool startRenewal(); // false: it runs already
    // The media of the new answer, unless they are shown by now: gives those that waited for it. They go on; the job is not asked again.
    [[nodiscard]] QStringList takeRenewal(const QList<MediaItem> &fresh = {});

private:
    struct Link
    {
        MediaItem item{};
        SourceState state{};
        int turn = 0;
        QString awaited{}; // the key of what was asked for last: its own, or its mirror's
        std::optional<Error> error{};
        bool waitsForRenewal = false;
    };

    void takeNewLink(Link &link) const;
    [[nodiscard]] SourceState stateOf(const Link &link, const std::optional<MediaItem> &mirror, const QDateTime &now) const;

    const Stored m_stored;
    QString m_job; // its key
    QList<MediaItem> m_media;
    bool m_mayRenew = false;
    bool m_isRenewing = false;
    QSet<QString> m_renewed;      // jobs that were asked for once more
    QHash<QString, Link> m_links; // by media key
    int m_turns = 0;              // so far
};
