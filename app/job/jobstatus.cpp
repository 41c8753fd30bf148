// SPDX-License-Identifier: MIT
#include "app/job/jobstatus.h"

#include "app/text/oneline.h"

#include <QCoreApplication>

#include <array>
#include <utility>

namespace {

constexpr std::array<std::pair<QStringView, JobStatus>, 7> known{{
    {u"created", JobStatus::Created},
    {u"started", JobStatus::Started},
    {u"progress", JobStatus::Progress},
    {u"completed", JobStatus::Completed},
    {u"moderated", JobStatus::Moderated},
    {u"failed", JobStatus::Failed},
    {u"cancelled", JobStatus::Cancelled},
}};

} // namespace

JobStatus jobStatusFrom(QStringView text)
{
    if (text.isEmpty())
        return JobStatus::Missing;
    for (const auto &[name, status] : known) {
        if (text == name)
            return status;
    }
    return JobStatus::Unknown;
}

bool isRunning(JobStatus status)
{
    return status == JobStatus::Created || status == JobStatus::Started || status == JobStatus::Progress;
}

QString statusTitle(JobStatus status, const QString &statusText)
{
    const auto translated = [](const char *text) { return QCoreApplication::translate("Wording", text); };
    switch (status) {
    case JobStatus::Missing: return translated(QT_TRANSLATE_NOOP("Wording", "No status"));
    case JobStatus::Created: return translated(QT_TRANSLATE_NOOP("Wording", "Created"));
    case JobStatus::Started: return translated(QT_TRANSLATE_NOOP("Wording", "Started"));
    case JobStatus::Progress: return translated(QT_TRANSLATE_NOOP("Wording", "Progress"));
    case JobStatus::Completed: return translated(QT_TRANSLATE_NOOP("Wording", "Completed"));
    case JobStatus::Moderated: return translated(QT_TRANSLATE_NOOP("Wording", "Moderated"));
    case JobStatus::Failed: return translated(QT_TRANSLATE_NOOP("Wording", "Failed"));
    case JobStatus::Cancelled: return translated(QT_TRANSLATE_NOOP("Wording", "Cancelled"));
    case JobStatus::Unknown: return oneLine(statusText, maxTerm);
    }
    return {};
}
