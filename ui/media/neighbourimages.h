// SPDX-License-Identifier: MIT
#pragma once

#include "app/job/keys.h"

#include <QObject>
#include <QStringList>

class JobController;
class MediaListModel;

// The files of images that a step may lead to: of the same job, of the next one's first and the previous one's last media item. What is in
// no store yet is left out.
class NeighbourImages : public QObject
{
    Q_OBJECT

public:
    NeighbourImages(JobController &controller, QObject *parent); // the controller outlives this

    // The most likely first. -1: no media item is shown.
    [[nodiscard]] QStringList pathsBeside(int row) const;
    void lookAround(); // another job is shown: changed() follows when something was found

signals:
    void changed();

private:
    void look(int jobs, QString &path);

    JobController &m_controller;
    JobKey m_shown;
    QString m_next;     // empty: none
    QString m_previous; // the same
};
