// SPDX-License-Identifier: MIT
#pragma once

#include "app/job/jobsummary.h"

#include <QWidget>

#include <optional>

class QLabel;

// The job in two lines: its prompt, and how far it is. What has changed is announced to a screen reader.
class JobHeader : public QWidget
{
    Q_OBJECT

public:
    explicit JobHeader(QWidget *parent = nullptr);

    // `makers`: what made the job, such as service, model and action, as far as they are worth a mention.
    void show(const JobSummary &job, const QStringList &makers);
    void showTime(); // as it is now; not announced to a screen reader

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void draw();
    QString drawState();

    JobSummary m_job;
    QStringList m_makers;
    QLabel *m_title;
    QLabel *m_icon;
    QLabel *m_state;
};

// "Completed · Runway gen4 · Video · 20 Nov 14:38 · took 1 min 53 s · 29 days left"
[[nodiscard]] QString stateLine(const JobSummary &job, const QStringList &makers, const QDateTime &now, const QLocale &locale);
