// SPDX-License-Identifier: MIT
#pragma once

#include "app/job/job.h"
#include "app/media/mediastore.h"

#include <QHash>
#include <QObject>
#include <QSet>

class MediaResolver;
class QThreadPool;

// Keep everything: the media of jobs that have ended are fetched and stored whether or not somebody looks at them, so that they outlive
// their links, and the store's budget never drops them. It decides which; MediaResolver fetches them in the background. What cannot be had
// is left, and tried again when the job is about to expire. Off until setOn().
class BackgroundArchiver : public QObject
{
    Q_OBJECT

public:
    BackgroundArchiver(MediaResolver &resolver, const MediaStore &store, QThreadPool &workers, QObject *parent = nullptr);

    void setOn(bool isOn); // off: downloads that were not started are forgotten
    [[nodiscard]] bool isOn() const { return m_isOn; }
    void archive(const JobResponse &answer); // a job that still runs is left alone

private:
    void onResolved(const JobKey &jobKey, const MediaKey &mediaKey, const Result<StoredFile> &result);

    MediaResolver &m_resolver;
    const MediaStore m_store;
    QThreadPool &m_workers;
    QHash<JobKey, QSet<MediaKey>> m_requested;
    QSet<MediaKey> m_archived; // in this run: a response that comes again costs no look at the disk
    bool m_isOn = false;
};
