#pragma once

#include <QString>
#include <QStringList>

class JobController;

// What helps those who help: versions, system, settings, counts, the log. Nothing private is in it, whatever is in the jobs.
[[nodiscard]] QString diagnosticsOf(const JobController &controller, const QStringList &log);
