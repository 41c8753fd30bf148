// SPDX-License-Identifier: MIT
#pragma once

#include "app/job/keys.h"

#include <QPoint>
#include <QString>

class JobController;
class ShareCommands;
class QWidget;
class WindowActions;

// The menus on a job and on a media item. They act on what is selected, which the click has just selected.
void showJobMenu(const WindowActions &actions, const JobController &controller, ShareCommands &sharing, const QPoint &position,
                 QWidget *parent);
void showMediaMenu(const WindowActions &actions, JobController &controller, ShareCommands &sharing, const MediaKey &mediaKey,
                   const QPoint &position, QWidget *parent);
