// SPDX-License-Identifier: MIT
#pragma once

#include "app/job/jobdetails.h"

#include <QLocale>

// The sections of a job as the window shows them: times, durations and Markdown are plain text in the user's language, and the user's own
// tags stand behind the fields.
[[nodiscard]] QList<JobSection> shownSections(QList<JobSection> sections, const QStringList &tags = {}, const QLocale &locale = QLocale());
