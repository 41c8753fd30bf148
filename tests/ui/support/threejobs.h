// SPDX-License-Identifier: MIT
#pragma once

#include "tests/ui/support/windowbench.h"

// Three jobs of two images each, to go through in the window.

inline constexpr int threeJobs = 3;

[[nodiscard]] QUrl imageUrl(int job, int image);
[[nodiscard]] QJsonObject jobWithImages(int number);

void openThree(WindowBench &bench);                           // the first image of the first job is shown, and has the focus
[[nodiscard]] QString place(const WindowBench &bench);        // "1.2": the second image of job 1 is shown
void verifyAgreed(const WindowBench &bench);                  // the list marks the job that is shown, and the keys go to the preview
[[nodiscard]] QString hint(const WindowBench &bench);         // over the preview; empty: there is none
void walk(WindowBench &, Qt::Key, const QStringList &places); // by one key; after each press it is at the next of these
