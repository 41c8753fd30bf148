// SPDX-License-Identifier: MIT
#include "ui/jobpages.h"

#include "app/session/jobcontroller.h"
#include "ui/detail/detailpane.h"
#include "ui/emptypage.h"
#include "ui/jobs/contactsheet.h"
#include "ui/jobs/jobspane.h"

#include <QLabel>

namespace {

constexpr auto loadingAfter = std::chrono::milliseconds(150);

} // namespace

JobPages::JobPages(const WindowServices &services, Thumbnails &thumbnails, JobsPane &jobs, QWidget *parent)
    : PageStack(parent)
    , m_controller(services.controller)
    , m_jobs(jobs)
    , m_empty(new EmptyPage(this))
    , m_loading(new QLabel(tr("Loading the job…"), this))
    , m_sheet(new ContactSheet(thumbnails, this))
    , m_details(new DetailPane(services, thumbnails, this))
{
    m_loading->setAlignment(Qt::AlignCenter);
    for (QWidget *page : {static_cast<QWidget *>(m_empty), static_cast<QWidget *>(m_loading), static_cast<QWidget *>(m_sheet),
                          static_cast<QWidget *>(m_details)})
        addWidget(page);
    m_loadingSoon.setSingleShot(true);
    connect(&m_loadingSoon, &QTimer::timeout, this, [this] { turnTo(m_loading); });
    connect(m_sheet, &ContactSheet::jobRequested, &jobs, &JobsPane::mark);
}

bool JobPages::showsSeveral()
{
    const int chosen = m_jobs.chosenCount();
    if (chosen < 2)
        return false;
    m_loadingSoon.stop();
    m_sheet->setJobs(m_jobs.chosenRows(ContactSheet::maxJobs), chosen);
    turnTo(m_sheet);
    return true;
}

void JobPages::showChoice()
{
    if (showsSeveral())
        return;
    if (m_jobs.isFinal()) {
        m_loadingSoon.stop();
        if (currentWidget() == m_loading || currentWidget() == m_sheet)
            showJob();
    } else if (!m_loadingSoon.isActive() && currentWidget() != m_loading) {
        m_loadingSoon.start(loadingAfter);
    }
}

void JobPages::showSelected()
{
    m_jobs.select(m_controller.selected());
    showJob();
}

void JobPages::showJob()
{
    const JobKey key = m_controller.selected();
    if (!key.isEmpty())
        m_details->show(key);
    if (showsSeveral())
        return;
    QWidget *page = key.isEmpty() ? static_cast<QWidget *>(m_empty) : m_details;
    if (key.isEmpty() || m_jobs.isFinal()) // else showChoice() and the timer say what is to be seen
        turnTo(m_jobs.isFinal() ? page : m_loading);
}
