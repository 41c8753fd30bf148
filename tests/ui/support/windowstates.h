// SPDX-License-Identifier: MIT
#pragma once

#include <QSize>
#include <QStringList>

#include <functional>

class QWidget;

// What there is to be seen of the program, one after the other, for tests that look at all of it.

// A window of its own and the name of what it shows: "failed", "menu-job".
using Look = std::function<void(QWidget &root, const QString &state)>;

void visitFirstPages(const QSize &size, const Look &look); // empty, the notice, no token, waiting
void visitErrors(const QSize &size, const Look &look);     // each reason why there is no job
void visitStatuses(const QSize &size, const Look &look);   // each status of a job without media
void visitMedia(const QSize &size, const Look &look);      // pictures, a video, what went wrong with one; compared, on the full screen
void visitTabs(const QSize &size, const Look &look);       // details of several kinds of jobs, family, JSON with what changed in it
void visitMenus(const QSize &size, const Look &look);      // that open by themselves; those of buttons come with their window
void visitDialogs(const Look &look);                       // all that stop and ask, each page of the settings
[[nodiscard]] QStringList shownData();                     // what none of this translates: the jobs' own words, names of files, addresses
