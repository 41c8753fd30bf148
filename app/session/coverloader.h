// SPDX-License-Identifier: MIT
#pragma once

#include "app/job/job.h"
#include "app/job/mediaitem.h"
#include "app/media/mediastore.h"

#include <QMultiHash>
#include <QObject>
#include <QSet>

#include <optional>

class MediaResolver;

// The picture that stands for a job in a list, or nothing: the first that can be had from its own link.
[[nodiscard]] std::optional<MediaItem> coverOf(const Job &job);

// The pictures of the jobs in the list. It decides which; MediaResolver fetches them. A list of thousands does not fetch thousands: while
// 200 are not there yet, no others are requested.
class CoverLoader : public QObject
{
    Q_OBJECT

public:
    enum class Links { Refreshed, AsTheyAre }; // whether an expired one has its job requested

    explicit CoverLoader(MediaResolver &resolver, Links links = Links::Refreshed, QObject *parent = nullptr);

    void request(const JobKey &jobKey, const Job &job);
    void cancel(); // what is requested and not there yet
    // Its media are requested with another priority and by all means, and reported to onStored(). Its sounds have a cover each.
    void setShown(const JobKey &jobKey, const Job &job);
    void onStored(const MediaKey &mediaKey, const StoredFile &file);
    [[nodiscard]] const QSet<MediaKey> &keysInUse() const { return m_shownCovers; } // of the media that are shown in the list

signals:
    void ready(const JobKey &jobKey, const QString &path);
    void soundCoverReady(const MediaKey &sound, const QString &path); // of the shown job

private:
    void requestSoundCovers(const Job &job);
    void show(const JobKey &jobKey, const MediaKey &mediaKey, const StoredFile &file);

    MediaResolver &m_resolver;
    const Links m_links;
    QMultiHash<MediaKey, JobKey> m_requested;
    QSet<MediaKey> m_shownCovers;
    JobKey m_shownJob;
    MediaKey m_shownKey;          // of its cover
    QSet<MediaKey> m_soundCovers; // of its sounds, requested or there
};
