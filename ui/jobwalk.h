// SPDX-License-Identifier: MIT
#pragma once

#include "ui/jobs/markedjob.h"
#include "ui/media/mediastep.h"

#include <QObject>

class DetailPane;
class JobController;
class JobsPane;
class MediaPane;
class QWidget;

// From job to job while their media are looked at: the mark moves in the list, and when the job is there, its first or last media item is
// shown, with a hint that names it. A job that has to be loaded is waited for; if the user marks another one meanwhile, it is forgotten.
class JobWalk : public QObject
{
    Q_OBJECT

public:
    // All outlive this; `loading` is what is seen, and has the focus, while a job is waited for.
    JobWalk(JobsPane &jobs, DetailPane &details, JobController &controller, QWidget &loading, QObject *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void step(int jobs, MediaEnd end);
    void onChoiceChanged();
    void finish();
    void reportEnd(bool isForward);

    JobsPane &m_jobs;
    DetailPane &m_details;
    MediaPane &m_media; // of these
    JobController &m_controller;
    MarkedJob m_target; // as it was marked by the step
    int m_steps = 0;    // that led there; 0: no job is waited for
    bool m_isStepping = false;
    bool m_hasFocus = false; // what is seen meanwhile, in the place of the details
};
