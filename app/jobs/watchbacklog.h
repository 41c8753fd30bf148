// SPDX-License-Identifier: MIT
#pragma once

#include "app/archive/archivedjob.h"

#include <QObject>
#include <QSet>

#include <functional>

class Archive;
class JobRepository;
class JobTracker;
class ServiceAccess;

// Jobs that are stored in the archive as still to be requested: by an earlier run, or a hundred thousand IDs from a file. They are read
// from it a few at a time, as the pace of the requests allows, and released when their response is there: memory does not grow with them.
class WatchBacklog : public QObject
{
    Q_OBJECT

public:
    struct Tools
    {
        Archive &archive;
        JobRepository &repository;
        JobTracker &tracker;
        const ServiceAccess &access;
        std::function<bool(const JobKey &key)> isInUse; // it stays in memory
    };

    explicit WatchBacklog(Tools tools, QObject *parent = nullptr);

    void lookFurther(); // there may be more by now
    void lookAgain();   // there may be some that were passed over before

private:
    void refill();
    void onLoaded(const ArchivedJob &job);
    void onRequested(const JobKey &key);
    void onTokenGiven();

    const Tools m_tools;
    QSet<JobKey> m_taken; // and their requests have not finished
    qint64 m_after = 0;   // id in the archive: so far they are loaded
    quint64 m_look = 0;   // from the first one on; what an earlier one found does not move m_after
    int m_withoutToken = 0;
    bool m_isLoading = false;
    bool m_isExhausted = false;
    bool m_mayBeMore = false; // since the last request to the archive
};
