// SPDX-License-Identifier: MIT
#include "app/common/jobstatus.h"

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

QString nameOf(JobStatus status)
{
    for (const auto &[name, named] : known) {
        if (named == status)
            return name.toString();
    }
    return {};
}
