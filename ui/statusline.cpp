// SPDX-License-Identifier: MIT
#include "ui/statusline.h"

#include "app/session/jobcontroller.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/formatting.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

StatusLine::StatusLine(JobController &controller, QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_jobs(new ElidedLabel(this))
    , m_import(new ElidedLabel(this))
    , m_stop(new QToolButton(this))
    , m_refresh(new ElidedLabel(this))
    , m_stopRefresh(new QToolButton(this))
    , m_saving(new ElidedLabel(this))
    , m_downloads(new ElidedLabel(this))
    , m_token(new ElidedLabel(this))
{
    auto *line = new QFrame(this);
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    auto *layout = new QHBoxLayout;
    layout->setContentsMargins(12, 4, 12, 4);
    layout->setSpacing(18);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(line);
    column->addLayout(layout);
    m_stop->setText(tr("Stop"));
    m_stop->setAccessibleName(tr("Stop Reading"));
    m_stop->setToolTip(tr("Stop reading. Jobs already read stay in the list."));
    m_stopRefresh->setText(tr("Stop"));
    m_stopRefresh->setAccessibleName(tr("Stop Refreshing"));
    m_stopRefresh->setToolTip(tr("Stop refreshing. Jobs already refreshed keep their new state."));
    hideImport();
    for (QWidget *hidden : {static_cast<QWidget *>(m_refresh), static_cast<QWidget *>(m_stopRefresh), static_cast<QWidget *>(m_saving)})
        hidden->hide();
    layout->addWidget(m_jobs);
    layout->addWidget(m_import);
    layout->addWidget(m_stop);
    layout->addWidget(m_refresh);
    layout->addWidget(m_stopRefresh);
    layout->addWidget(m_saving);
    layout->addStretch(1);
    layout->addWidget(m_downloads);
    layout->addWidget(m_token);
    m_jobsSoon.setSingleShot(true); // once for all of a batch: it counts all jobs
    m_jobsSoon.setInterval(0);
    connect(&m_jobsSoon, &QTimer::timeout, this, &StatusLine::showJobs);
    connect(&controller, &JobController::jobChanged, &m_jobsSoon, qOverload<>(&QTimer::start));
    connect(&controller.media(), &MediaSession::activityChanged, this, &StatusLine::showDownloads);
    connect(&controller, &JobController::importProgressed, this, &StatusLine::showImport);
    connect(&controller, &JobController::importEnded, this, &StatusLine::hideImport);
    connect(m_stop, &QToolButton::clicked, &controller, &JobController::cancelImport);
    connect(&controller.refreshing(), &JobRefresh::progressed, this, &StatusLine::showRefresh);
    connect(m_stopRefresh, &QToolButton::clicked, &controller, &JobController::cancelRefresh);
    connect(&controller.access(), &ServiceAccess::tokenChanged, this, &StatusLine::showToken);
    connect(&controller, &JobController::savingProgressed, this, &StatusLine::showSaving);
    showJobs();
    showDownloads();
    showToken();
}

void StatusLine::showJobs()
{
    const int running = m_controller.runningCount();
    const QString words = running > 0 ? tr("%n job(s) running", "", running) : tr("No job running");
    const QString next = running > 0 ? nextCheckText(m_controller.nextCheck(), QDateTime::currentDateTimeUtc()) : QString();
    m_jobs->setWords(next.isEmpty() ? words : tr("%1, %2", "%1: how many jobs run, %2: when they are checked next").arg(words, next));
}

void StatusLine::showDownloads()
{
    const DownloadActivity &activity = m_controller.media().activity();
    if (activity.total == 0) {
        m_downloads->setWords({});
        return;
    }
    const QString files = activity.failed > 0 ? tr("%1 of %2 files, %3 failed").arg(activity.done).arg(activity.total).arg(activity.failed)
                                              : tr("%1 of %2 files").arg(activity.done).arg(activity.total);
    QStringList parts{files};
    if (activity.bytesPerSecond > 0)
        parts.append(
            tr("%1/s", "%1: such as 4.2 MB").arg(locale().formattedDataSize(activity.bytesPerSecond, 1, QLocale::DataSizeSIFormat)));
    if (activity.bytesPerSecond > 0 && activity.bytesLeft > 0)
        parts.append(tr("%1 left", "%1: a duration").arg(durationText(1 + activity.bytesLeft / activity.bytesPerSecond)));
    if (activity.isPaused)
        parts = QStringList{parts.first(), tr("paused")};
    m_downloads->setWords(sideBySide(parts));
}

void StatusLine::showImport(const ImportProgress &progress)
{
    const QString jobs = tr("%n job(s)", "", static_cast<int>(std::min<qint64>(progress.jobs, std::numeric_limits<int>::max())));
    const qint64 percent = progress.bytesInAll > 0 ? 100 * progress.bytes / progress.bytesInAll : 0;
    const QString part = progress.bytesInAll > 0
        ? tr("Reading… %1%", "%1: a number").arg(locale().toString(percent))
        : tr("Reading %1 of %2 files").arg(locale().toString(progress.files), locale().toString(progress.filesInAll));
    m_import->setWords(sideBySide({part, jobs}));
    m_import->show();
    m_stop->show();
}

void StatusLine::hideImport()
{
    m_import->hide();
    m_stop->hide();
}

void StatusLine::showSaving(qsizetype jobsDone, qsizetype jobsInAll)
{
    m_saving->setVisible(jobsDone < jobsInAll && jobsInAll > 1);
    m_saving->setWords(tr("Saving %1 of %2 jobs").arg(locale().toString(jobsDone), locale().toString(jobsInAll)));
}

void StatusLine::showRefresh(qsizetype jobsDone, qsizetype jobsInAll)
{
    const bool isShown = jobsDone < jobsInAll && jobsInAll > 1;
    m_refresh->setWords(tr("Refreshing %1 of %2 jobs").arg(locale().toString(jobsDone), locale().toString(jobsInAll)));
    m_refresh->setVisible(isShown);
    m_stopRefresh->setVisible(isShown);
}

void StatusLine::showToken()
{
    switch (m_controller.access().tokenSource()) {
    case TokenSource::None: m_token->setWords(tr("Token: none")); return;
    case TokenSource::Environment: m_token->setWords(tr("Token: from the environment")); return;
    case TokenSource::KeyStore: m_token->setWords(tr("Token: key store")); return;
    case TokenSource::Session: m_token->setWords(tr("Token: this session only")); return;
    case TokenSource::Samples: m_token->setWords(tr("Sample jobs")); return;
    }
}
