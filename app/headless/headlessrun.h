#pragma once

#include "app/headless/exitcode.h"
#include "app/headless/headless.h"
#include "app/headless/runprogress.h"
#include "app/media/downloadqueue.h"
#include "app/service/inputs.h"
#include "app/session/jobsaver.h"
#include "app/session/pollscheduler.h"
#include "app/session/savetask.h"

#include <QObject>
#include <QPointer>

// One run without a window, once its inputs are read: asks for the jobs, saves or prints each, and sums up how it went.
class HeadlessRun : public QObject
{
    Q_OBJECT

public:
    HeadlessRun(const HeadlessOptions &options, const HeadlessServices &services, Console &console, QObject *parent = nullptr);

    void start(const QList<JobInput> &jobs);                                  // answers with finished(), never from inside start()
    void interrupt();                                                         // lets go of everything at once, and tells nothing
    [[nodiscard]] const QSet<QString> &addedMedia() const { return m_added; } // keys that the store did not have

signals:
    void finished(ExitCode code);

private:
    // A job that is not yet dealt with, or whose line waits for those before it.
    struct Open
    {
        QString id{};
        QByteArray line{};
        bool isDocument = false;       // it was given, not asked for
        QPointer<JobSaver> renewing{}; // that waits for a new answer
        bool isSettled = false;
    };

    void renew(qsizetype place, JobSaver *saver);
    void takeAnswer(const QString &id, const Result<JobAnswer> &result, std::optional<std::chrono::milliseconds> next);
    void take(qsizetype place, const Result<JobAnswer> &result, std::optional<std::chrono::milliseconds> next);
    void sayWhenNext(const QString &id, const Error &error, std::chrono::milliseconds next);
    void refuse(qsizetype place, const Error &error);
    void stopAsking();
    void deal(qsizetype place, const JobAnswer &answer);
    void save(qsizetype place, const JobAnswer &answer);
    void sayNote(const QString &mediaKey, const TransferNote &note);
    void settle(qsizetype place);
    void sayWhatWasLeftOut();
    void printSettled();
    void print(const QByteArray &line);
    void note(ExitCode code) { m_code = std::max(m_code, code); }

    const HeadlessOptions m_options;
    const HeadlessServices &m_services;
    Console &m_console;
    PollScheduler m_scheduler;
    DownloadQueue m_queue;
    QList<Open> m_jobs; // in the order of the inputs
    QSet<QString> m_added;
    QList<MediaItem> m_leftOut;                        // of all jobs: what does not belong to what is saved
    QHash<QString, QString> m_names;                   // of media, for sentences, by their keys
    QHash<QString, QList<TransferNote::Kind>> m_notes; // that were told
    RunProgress m_progress;
    ExitCode m_code = ExitCode::Success;
};
