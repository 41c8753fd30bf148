// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

// How far a job is. The service's statuses are an open set: what we do not know is Unknown and stays running nowhere.
enum class JobStatus { Missing, Created, Started, Progress, Completed, Moderated, Failed, Cancelled, Unknown };

[[nodiscard]] JobStatus jobStatusFrom(QStringView text);

// Only created, started and progress are running; anything else, known or not, is never asked again by itself.
[[nodiscard]] bool isRunning(JobStatus status);

// As the service writes it; empty for Missing and Unknown.
[[nodiscard]] QString nameOf(JobStatus status);
