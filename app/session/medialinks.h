#pragma once

#include "app/session/linkladder.h"

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

// The links to the media of the job that is shown, and how far each has come on the ladder of linkladder.h. It fetches nothing: it says
// what to do next, and is told what came of it.
class MediaLinks
{
public:
    struct Step
    {
        Rung rung = Rung::None;
        MediaItem wanted{};           // for Link and Twin: what to fetch
        std::optional<Error> error{}; // for None: what the link died of; nothing where it was not tried

        bool operator==(const Step &) const = default;
    };

    void show(const QString &jobKey);                          // another job: nothing was tried. Empty: none
    void setMayRenew(bool mayRenew) { m_mayRenew = mayRenew; } // the job can be asked for once more
    void begin(const MediaItem &item);                         // its link has not been tried
    void forget(const QString &key); // of what somebody asks for who may know better: that counts for the job, too

    [[nodiscard]] bool has(const QString &key) const { return m_links.contains(key); }
    [[nodiscard]] bool hasBegun(const MediaItem &item) const { return m_links.value(item.key).url == item.url; } // with this very link

    // The step that comes next counts as done. `twin`: of twinOf, if it may still be had.
    [[nodiscard]] Step next(const MediaItem &item, const std::optional<MediaItem> &twin, const QDateTime &now);
    void setDead(const QString &key, const Error &error);
    [[nodiscard]] QString takeTwin(const QString &twinKey); // for which medium it was fetched; empty: for none

    [[nodiscard]] bool startRenewal();       // false: it runs already
    [[nodiscard]] QStringList takeRenewal(); // the keys of those that waited for it: they go on, and the job is not asked again

private:
    struct Link
    {
        LinkState state{};
        QUrl url{}; // that the state tells of
        std::optional<Error> error{};
        bool waitsForRenewal = false;
    };

    QString m_job; // its key
    bool m_mayRenew = false;
    bool m_isRenewing = false;
    QSet<QString> m_renewed;         // jobs that were asked for once more
    QHash<QString, Link> m_links;    // by media key
    QHash<QString, QString> m_twins; // whose file is waited for, by the twin's key
};
