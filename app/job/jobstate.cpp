// SPDX-License-Identifier: MIT
#include "app/job/jobstate.h"

#include "app/text/oneline.h"

#include <QCoreApplication>

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Wording", text);
}

} // namespace

bool isRunning(JobState state)
{
    return state == JobState::Queued || state == JobState::Running;
}

QLatin1StringView searchedState(JobState state)
{
    switch (state) {
    case JobState::Queued: return QLatin1StringView("queued");
    case JobState::Running: return QLatin1StringView("running");
    case JobState::Succeeded: return QLatin1StringView("completed");
    case JobState::NoFile: return QLatin1StringView("nofile");
    case JobState::Failed: return QLatin1StringView("failed");
    case JobState::Moderated: return QLatin1StringView("moderated");
    case JobState::Cancelled: return QLatin1StringView("cancelled");
    case JobState::Unknown: return QLatin1StringView("unknown");
    }
    return {};
}

QString stateTitle(JobState state, const QString &stateText)
{
    switch (state) {
    case JobState::Queued: return translated(QT_TRANSLATE_NOOP("Wording", "Queued"));
    case JobState::Running: return translated(QT_TRANSLATE_NOOP("Wording", "Running"));
    case JobState::Succeeded: return translated(QT_TRANSLATE_NOOP("Wording", "Completed"));
    case JobState::NoFile: return translated(QT_TRANSLATE_NOOP("Wording", "No file"));
    case JobState::Failed: return translated(QT_TRANSLATE_NOOP("Wording", "Failed"));
    case JobState::Moderated: return translated(QT_TRANSLATE_NOOP("Wording", "Moderated"));
    case JobState::Cancelled: return translated(QT_TRANSLATE_NOOP("Wording", "Cancelled"));
    case JobState::Unknown:
        return stateText.isEmpty() ? translated(QT_TRANSLATE_NOOP("Wording", "No status")) : oneLine(stateText, maxTerm);
    }
    return {};
}
