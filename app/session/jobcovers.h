#pragma once

#include "app/job/job.h"
#include "app/media/mediaitem.h"

#include <QStringList>

#include <optional>

class Service;

// The picture that stands for a job in a list, or nothing: the first that can be had from its own link.
[[nodiscard]] std::optional<MediaItem> coverOf(const Job &job, const Service &service);

// The pictures that jobs in the list still wait for. A list of thousands does not fetch thousands: of more than 200 it takes no note.
class JobCovers
{
public:
    [[nodiscard]] bool add(const QString &jobKey, const MediaItem &item); // false: there are too many
    void setQueued(const QString &mediaKey);                              // the store does not have it
    QStringList take(const QString &mediaKey);                            // the jobs that wait for it; none does so any longer

    [[nodiscard]] QList<MediaItem> queued() const;

private:
    struct Cover
    {
        QString jobKey{};
        MediaItem item{};
        bool isQueued = false;
    };

    QList<Cover> m_covers;
};
