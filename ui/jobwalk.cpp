// SPDX-License-Identifier: MIT
#include "ui/jobwalk.h"

#include "app/session/jobcontroller.h"
#include "app/text/oneline.h"
#include "ui/detail/detailpane.h"
#include "ui/jobs/jobspane.h"
#include "ui/media/mediapane.h"

#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QWidget>

#include <utility>

JobWalk::JobWalk(JobsPane &jobs, DetailPane &details, JobController &controller, QWidget &loading, QObject *parent)
    : QObject(parent)
    , m_jobs(jobs)
    , m_details(details)
    , m_media(details.media())
    , m_controller(controller)
{
    // While another job is still on its way, what is shown has no next one.
    connect(&m_media, &MediaPane::endPassed, this, [this](int steps) {
        if (m_jobs.isFinal())
            step(steps, steps > 0 ? MediaEnd::First : MediaEnd::Last);
    });
    connect(&m_media, &MediaPane::jobStepRequested, this, [this](int steps) { step(steps, MediaEnd::First); });
    connect(&jobs, &JobsPane::choiceChanged, this, &JobWalk::onChoiceChanged);
    loading.installEventFilter(this);
}

// A key that is held goes on, also from there.
bool JobWalk::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        m_hasFocus = true;
    else if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent *>(event)->reason() != Qt::OtherFocusReason)
        m_hasFocus = false; // the user went elsewhere
    const int key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event)->key() : 0;
    if (key != Qt::Key_PageUp && key != Qt::Key_PageDown)
        return QObject::eventFilter(watched, event);
    step(key == Qt::Key_PageDown ? 1 : -1, MediaEnd::First);
    return true;
}

void JobWalk::step(int jobs, MediaEnd end)
{
    {
        const QScopedValueRollback isStepping(m_isStepping, true);
        m_media.beginAt(end); // first: a job in memory is shown before the step returns
        if (!m_jobs.step(jobs)) {
            m_media.beginAt({});
            m_steps = 0;
            m_media.stopSlideshow();
            reportEnd(jobs > 0);
            return;
        }
    }
    m_target = m_jobs.marked();
    m_steps = jobs;
    onChoiceChanged();
}

void JobWalk::onChoiceChanged()
{
    if (m_isStepping || m_steps == 0)
        return;
    if (!m_jobs.marked().isSameAs(m_target)) {
        m_steps = 0;
        m_hasFocus = false;
        m_media.beginAt({});
    } else if (m_jobs.isFinal()) {
        finish();
    }
}

void JobWalk::finish()
{
    const bool isForward = std::exchange(m_steps, 0) > 0;
    m_media.beginAt({});
    if (std::exchange(m_hasFocus, false)) // when the details are seen again
        QMetaObject::invokeMethod(&m_details, &DetailPane::focusPage, Qt::QueuedConnection);
    const JobSummary *job = m_controller.jobs().find(m_controller.selected());
    const QString title = job ? oneLine(job->text) : QString();
    //: %1: the title of the job that is shown now
    m_media.showHint(isForward ? tr("Next job: %1").arg(title) : tr("Previous job: %1").arg(title));
}

void JobWalk::reportEnd(bool isForward)
{
    m_media.showHint(isForward ? tr("This is the last job in the list.") : tr("This is the first job in the list."));
}
