// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

class JobController;
struct Preferences;

// What helps those who help: versions, system, settings, counts, the log. Nothing private is in it, whatever is in the jobs.
// `platform`: what Qt shows windows with; `video`: what plays videos.
[[nodiscard]] QString diagnosticsOf(const JobController &controller, const Preferences &preferences, const QString &platform,
                                    const QString &video, const QStringList &log);
