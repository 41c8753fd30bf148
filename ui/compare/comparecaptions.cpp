// SPDX-License-Identifier: MIT
#include "ui/compare/comparecaptions.h"

#include "app/session/jobcontroller.h"
#include "ui/compare/mediacaption.h"
#include "ui/detail/jobdata.h"
#include "ui/media/compareview.h"

#include <QPointer>

CompareCaptions::CompareCaptions(JobController &controller, CompareView &view, QObject *parent)
    : QObject(parent)
    , m_controller(controller)
    , m_view(view)
{
    connect(&controller.ratings(), &Ratings::changed, &view, &CompareView::setStars);
}

void CompareCaptions::describe()
{
    const QList<ComparedMedia> media = m_view.media();
    QList<JobKey> jobs;
    for (const ComparedMedia &one : media) {
        m_view.setStars(one.key, m_controller.ratings().of(one.key));
        if (!jobs.contains(one.job))
            jobs.append(one.job);
    }
    const int request = ++m_requests;
    if (jobs.size() < 2) // all of one job: its data are theirs
        return;
    for (const JobKey &job : jobs)
        m_controller.ratings().load(job);
    const auto show = [guard = QPointer(this), media, request](const QList<JobResponse> &responses) {
        if (!guard || request != guard->m_requests)
            return;
        guard->show(media, responses);
    };
    m_controller.repository().withResponses(jobs, show);
}

// A job without a response is left out: nothing is known of it.
void CompareCaptions::show(const QList<ComparedMedia> &media, const QList<JobResponse> &responses)
{
    QHash<QString, QString> services;
    for (const auto &[id, title] : m_controller.services())
        services.insert(id, title);
    QHash<JobKey, ComparedData> known;
    for (const JobResponse &response : responses)
        known.insert(
            keyOf(response),
            comparedDataOf(response.job, services.value(response.job.service),
                           makerOf(response.job,
                                   m_controller.actionNameOf(
                                       {.service = response.job.service, .verb = response.job.verb, .button = response.job.button}))));
    QList<MediaKey> keys;
    QList<ComparedData> all;
    for (const ComparedMedia &one : media) {
        if (!known.contains(one.job))
            continue;
        keys.append(one.key);
        all.append(known.value(one.job));
    }
    QHash<MediaKey, MediaCaption> captions;
    const QList<MediaCaption> made = captionsOf(all);
    for (qsizetype i = 0; i < made.size(); ++i)
        captions.insert(keys.at(i), made.at(i));
    m_view.setCaptions(captions);
}
