// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

// How far a job is, whatever its service calls that. What an adapter does not know is Unknown, and never counts as running. NoFile: it is
// completed by its own word, and has nothing to show for it.
enum class JobState { Queued, Running, Succeeded, NoFile, Failed, Moderated, Cancelled, Unknown };

// Queued or running: only such a job is requested again by itself.
[[nodiscard]] bool isRunning(JobState state);

// What a search calls it, whatever the language: "queued", "completed".
[[nodiscard]] QLatin1StringView searchedState(JobState state);

// Of a state in a list or a field, translated: "Completed". `stateText` is the state as it came: an unknown one is named so.
[[nodiscard]] QString stateTitle(JobState state, const QString &stateText = {});
