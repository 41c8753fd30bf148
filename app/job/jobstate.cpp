// SPDX-License-Identifier: MIT
#include "app/job/jobstate.h"

#include "app/text/oneline.h"

#include <QCoreApplication>

namespace {

// Words for the ways of being queued and running, as people read them.
struct StateWord
{
    QLatin1StringView word;
    JobState state;
    const char *title;
};

constexpr StateWord stateWords[] = {
    {QLatin1StringView("created"), JobState::Queued, QT_TRANSLATE_NOOP("Wording", "Created")},
    {QLatin1StringView("started"), JobState::Running, QT_TRANSLATE_NOOP("Wording", "Started")},
    {QLatin1StringView("progress"), JobState::Running, QT_TRANSLATE_NOOP("Wording", "Progress")},
};

QString translated(const char *text)
{
    return QCoreApplication::translate("Wording", text);
}

} // namespace

bool isRunning(JobState state)
{
    return state == JobState::Queued || state == JobState::Running;
}

QString stateTitle(JobState state, const QString &stateText)
{
    for (const StateWord &known : stateWords) {
        if (known.state == state && known.word == stateText)
            return translated(known.title);
    }
    switch (state) {
    case JobState::Queued: return translated(QT_TRANSLATE_NOOP("Wording", "Queued"));
    case JobState::Running: return translated(QT_TRANSLATE_NOOP("Wording", "Running"));
    case JobState::Succeeded: return translated(QT_TRANSLATE_NOOP("Wording", "Completed"));
    case JobState::Failed: return translated(QT_TRANSLATE_NOOP("Wording", "Failed"));
    case JobState::Moderated: return translated(QT_TRANSLATE_NOOP("Wording", "Moderated"));
    case JobState::Cancelled: return translated(QT_TRANSLATE_NOOP("Wording", "Cancelled"));
    case JobState::Unknown:
        return stateText.isEmpty() ? translated(QT_TRANSLATE_NOOP("Wording", "No status")) : oneLine(stateText, maxTerm);
    }
    return {};
}
