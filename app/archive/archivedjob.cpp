// SPDX-License-Identifier: MIT
#include "app/archive/archivedjob.h"

#include "app/job/mediaitem.h"

JobRecord recordOf(const JobSummary &job, const JobResponse *response)
{
    JobRecord record{.summary = job};
    if (!response)
        return record;
    record.answer = *response;
    record.parentId = parentIdOf(response->job);
    for (const MediaItem &item : savedMediaOf(response->job))
        record.media.append({.key = item.key, .name = fileStemOf(item), .pixels = item.pixels});
    return record;
}
