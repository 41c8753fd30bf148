// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

// How far a job is. The service's statuses are an open set: what we do not know is Unknown and stays running nowhere.
enum class JobStatus { Missing, Created, Started, Progress, Completed, Moderated, Failed, Cancelled, Unknown };

[[nodiscard]] JobStatus jobStatusFrom(QStringView text);

// Only created, started and progress are running; anything else, known or not, is never requested again by itself.
[[nodiscard]] bool isRunning(JobStatus status);

// Of a status in a list or a field, translated: "Completed". `statusText` is the status as it came: an unknown one is named so.
[[nodiscard]] QString statusTitle(JobStatus status, const QString &statusText = {});
