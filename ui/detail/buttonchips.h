// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class FlowLayout;
struct Relative;

// The actions that a service offers for a job, each with the jobs that it has made: those can be opened. Starting one is not for this
// program, and it says so.
class ButtonChips : public QWidget
{
    Q_OBJECT

public:
    explicit ButtonChips(QWidget *parent = nullptr);

    void setJob(const Relative &job); // hidden where it has no buttons

signals:
    void openRequested(const QString &jobId);

private:
    QWidget *newChip(const QString &button, const QStringList &children);

    FlowLayout *const m_row;
};
