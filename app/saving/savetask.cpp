// SPDX-License-Identifier: MIT
#include "app/saving/savetask.h"

#include "app/media/gridcells.h"
#include "app/media/mediasource.h"
#include "app/services/medialabels.h"

#include <algorithm>

namespace {

// Each picture once: several songs may have the same cover.
QList<MediaItem> postersOf(const QList<MediaItem> &items)
{
    QList<MediaItem> posters;
    for (const MediaItem &item : items) {
        std::optional<MediaItem> poster = posterOf(item);
        if (!poster || std::ranges::any_of(posters, [&](const MediaItem &known) { return known.url == poster->url; }))
            continue;
        poster->label = labelOf(poster->role, std::max(1, poster->number));
        posters.append(*poster);
    }
    return posters;
}

} // namespace

SaveTask saveTaskOf(const JobResponse &answer, bool withPosters)
{
    SaveTask task{.answer = answer};
    for (const MediaItem &item : answer.job.media)
        (isSavedWithJob(item) ? task.items : task.leftOut).append(item);
    if (withPosters)
        task.items += postersOf(task.items);
    return task;
}

bool isGone(const Error &error)
{
    return isDeadLink(error) || error.kind == Error::Kind::Cloudflare;
}

QList<MediaItem> leftOutOf(const SaveTask &task, const QList<Loss> &lost)
{
    const auto isLost = [&](const MediaKey &key, bool (*isSuch)(const Error &)) {
        return std::ranges::any_of(lost, [&](const Loss &loss) { return loss.first.key == key && isSuch(loss.second); });
    };
    QList<MediaItem> leftOut = task.leftOut;
    const auto isImageGone = [&](const MediaItem &image) { return isLost(image.key, isGone); };
    for (const MediaItem &item : withStandIns(task.items, task.answer.job.standIns, isImageGone)) {
        if (item.crop && !task.items.contains(item))
            leftOut.append(item);
    }
    leftOut.removeIf([&](const MediaItem &item) { return item.crop && isLost(item.crop->grid, [](const Error &) { return true; }); });
    return leftOut;
}

QList<JobKey> jobsOf(const QList<JobMedia> &media)
{
    QList<JobKey> jobs;
    QSet<JobKey> known;
    for (const JobMedia &one : media) {
        if (!known.contains(one.job))
            jobs.append(one.job);
        known.insert(one.job);
    }
    return jobs;
}
