#include "app/common/jobstatus.h"

#include <array>
#include <utility>

JobStatus jobStatusFrom(QStringView text)
{
    static constexpr std::array<std::pair<QStringView, JobStatus>, 7> known{{
        {u"created", JobStatus::Created},
        {u"started", JobStatus::Started},
        {u"progress", JobStatus::Progress},
        {u"completed", JobStatus::Completed},
        {u"moderated", JobStatus::Moderated},
        {u"failed", JobStatus::Failed},
        {u"cancelled", JobStatus::Cancelled},
    }};
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
