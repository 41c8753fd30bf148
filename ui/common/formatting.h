// SPDX-License-Identifier: MIT
#pragma once

#include "app/job/jobsummary.h"
#include "app/messages/messages.h"

#include <QColor>
#include <QLocale>
#include <QPalette>
#include <QString>
#include <QStringList>

#include <chrono>

// How states and times look and read in the window. Pure.

[[nodiscard]] QString statusIcon(const JobSummary &job); // a name for symbolicIcon()
// What the job has made, or will make as far as that is known: "image", "video", "sound", "document"; a name for symbolicIcon(), too.
[[nodiscard]] QString resultIcon(const JobSummary &job);
// Readable on the palette's base, in light and dark (4.5:1). A state is never shown by its colour alone.
[[nodiscard]] QColor statusColor(const JobSummary &job, const QPalette &palette);
[[nodiscard]] bool isDark(const QPalette &palette);
[[nodiscard]] QColor quietText(const QPalette &palette); // for what matters less
// What an empty field says, 4.5:1 at least. Desktops have it weaker, and Qt up to 6.4 leaves it black in a dark Plasma session.
[[nodiscard]] QColor placeholderText(const QPalette &palette);

// An error of the last request matters more than the state, unless there is an ended answer.
[[nodiscard]] bool showsError(const JobSummary &job);
// "Completed", "Progress 46 %", "Job not found".
[[nodiscard]] QString statusLabel(const JobSummary &job);
// "Completed, imagine, a lighthouse in a storm": what a screen reader says of a row.
[[nodiscard]] QString rowName(const JobSummary &job);
// What made the job, by its name, or else in the service's own word, on one line: "Upscale 1", "imagine". Empty: it is not known.
[[nodiscard]] QString actionText(const JobSummary &job, const QString &name);
// "next check in 12 s", or nothing.
[[nodiscard]] QString nextCheckText(const QDateTime &nextCheck, const QDateTime &now);
// The same of a job; of one that runs and is no longer requested, that it is so.
[[nodiscard]] QString checkText(const JobSummary &job, const QDateTime &now);
// "links expire in 5 h", where that is soon and some of the files are not kept here yet; else nothing.
[[nodiscard]] QString linksText(const JobSummary &job, const QDateTime &now);
// "just now", "5 min", "3 h", "yesterday", or the day.
[[nodiscard]] QString ageText(const QDateTime &time, const QDateTime &now, const QLocale &locale);
// "Today", "Yesterday", "Friday, 20 November 2026": what a group of jobs is called; empty for no time.
[[nodiscard]] QString dayText(const QDateTime &time, const QDateTime &now, const QLocale &locale);
// "10:34:24 AM": with seconds, without a time zone.
[[nodiscard]] QString timeText(const QTime &time, const QLocale &locale);
[[nodiscard]] QString durationText(qint64 seconds); // "1 min 53 s"

// Texts that stand beside each other, such as "Completed · imagine · 3 h". In a window that is read from right to left each keeps its own
// direction: else a Latin word and a number beside it would change places.
[[nodiscard]] QString sideBySide(const QStringList &parts);
[[nodiscard]] QString isolated(const QString &text); // the same for one: a prompt, an id

[[nodiscard]] QString actionText(ActionId action); // of its button

// How long something stays that goes by itself; for slow readers.
[[nodiscard]] std::chrono::milliseconds readingTime(const QString &text);
