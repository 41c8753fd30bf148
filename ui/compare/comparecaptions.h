// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QObject>

class CompareView;
class JobController;
struct ComparedMedia;
struct JobResponse;

// Says below compared media in what they differ, and how they are rated: as the session knows their jobs, or the archive, which may answer
// later.
class CompareCaptions : public QObject
{
    Q_OBJECT

public:
    CompareCaptions(JobController &controller, CompareView &view, QObject *parent = nullptr); // both outlive this

    void describe(); // what is compared now

private:
    void show(const QList<ComparedMedia> &media, const QList<JobResponse> &responses);

    JobController &m_controller;
    CompareView &m_view;
    int m_requests = 0; // so far: only the answer to the last one counts
};
