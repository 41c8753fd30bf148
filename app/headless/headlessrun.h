// SPDX-License-Identifier: MIT
#pragma once

#include "app/headless/exitcode.h"
#include "app/headless/headless.h"
#include "app/headless/runprogress.h"
#include "app/input/inputs.h"
#include "app/jobs/pollscheduler.h"
#include "app/media/download/downloadqueue.h"
#include "app/media/mediaresolver.h"
#include "app/saving/jobsaver.h"
#include "app/saving/savereports.h"
#include "app/saving/savetask.h"

#include <QObject>
#include <QSet>
#include <QTimer>

#include <deque>
#include <map>

// One run without a window: requests the jobs that come in, saves or prints each, and sums up how it went. In memory are those at hand.
class HeadlessRun : public QObject
{
    Q_OBJECT

public:
    HeadlessRun(const HeadlessOptions &options, const HeadlessServices &services, Console &console, QObject *parent = nullptr);

    void setToken(const QString &token);                                       // before the jobs that need it
    void add(const QList<JobInput> &jobs);                                     // hasRoom() follows
    void endInputs();                                                          // finished() follows, never from inside this
    void interrupt();                                                          // drops everything at once, and reports nothing
    [[nodiscard]] bool hasJobs() const { return m_progress.jobs > 0; }         // were there any?
    [[nodiscard]] const QSet<MediaKey> &addedMedia() const { return m_added; } // what the store did not have

signals:
    void hasRoom(); // once after each add(), when few enough jobs are at hand
    void finished(ExitCode code);

private:
    // A job that is not finished, or whose line waits for those before it.
    struct Open
    {
        QString id{};
        QByteArray line{};
        qint64 bytes = 0;        // that it holds in memory
        bool isDocument = false; // it came as a document and is not requested
        bool isFinished = false;
    };
    using Place = qint64; // in the order of the inputs

    void startWaiting();
    void start(Place place, const JobInput &input);
    void refreshLinks(const JobKey &jobKey);
    void onLinksRefreshed(const JobKey &key, const Result<JobResponse> &result);
    [[nodiscard]] QList<Place> placesOf(const JobKey &key, bool isDocument) const;
    void onResponse(const JobKey &key, const Result<JobResponse> &result, std::optional<std::chrono::milliseconds> next);
    void onJob(Place place, const Result<JobResponse> &result, std::optional<std::chrono::milliseconds> next);
    void sayWhenNext(const QString &id, const Error &error, std::chrono::milliseconds next);
    void refuse(Place place, const Error &error);
    void stopRequests();
    void deal(Place place, const JobResponse &answer);
    void save(Place place, const JobResponse &answer);
    void finishSaving(Place place, JobSaver *saver, const SaveTask &task, const QList<Loss> &lost);
    void sayNote(const MediaKey &mediaKey, const TransferNote &note);
    void finish(Place place);
    void finishAll();
    void reportRoom();
    void printFinished();
    void print(const QByteArray &line);
    void note(ExitCode code) { m_code = std::max(m_code, code); }

    const HeadlessOptions m_options;
    const HeadlessServices &m_services;
    Console &m_console;
    Endpoint m_endpoint;
    PollScheduler m_scheduler;
    DownloadQueue m_queue;
    MediaResolver m_resolver;
    std::deque<std::pair<Place, JobInput>> m_waiting; // to be started
    std::map<Place, Open> m_open;
    QMultiHash<JobKey, Place> m_places; // of the jobs in m_open
    QSet<JobKey> m_refreshing;          // they are requested for newer links
    QTimer m_starter;
    QSet<MediaKey> m_added;
    LeftOutCounts m_leftOut;
    QHash<MediaKey, QString> m_names;                   // of media that are being saved, for sentences
    QHash<MediaKey, QList<TransferNote::Kind>> m_notes; // that were reported
    RunProgress m_progress;
    qint64 m_openBytes = 0;
    int m_saving = 0; // jobs
    bool m_owesRoom = false;
    bool m_isEnded = false;   // no more inputs come
    bool m_isRefused = false; // by the service: each other job would be, too
    bool m_isStopped = false;
    bool m_saysNoToken = true; // once
    ExitCode m_code = ExitCode::Success;
};
