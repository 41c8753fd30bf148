// SPDX-License-Identifier: MIT
#include "app/saving/medianames.h"

#include "app/media/pixelsize.h"
#include "app/saving/saveplan.h"

using namespace Qt::StringLiterals;

std::optional<QString> fileNameOf(const MediaListModel &media, const JobResponse *job, const MediaKey &mediaKey)
{
    const int row = media.rowOf(mediaKey);
    if (row < 0 || !media.state(row).file)
        return std::nullopt;
    const QString stem = fileStemOf(media.item(row));
    const QString extension = extensionOf(media.state(row).file->format, linkNameOf(media.item(row)));
    return (job ? folderNameOf(job->job, job->raw) + u'_' : QString()) + stem + u'.' + extension;
}

NameFacts nameFactsOf(const MediaListModel &media, const JobResponse *job, const MediaKey &mediaKey)
{
    const int row = media.rowOf(mediaKey);
    if (!job || row < 0) {
        NameFacts facts = job ? nameFactsOf(*job, {}) : NameFacts{};
        facts.name = u"image-1"_s;
        facts.kind = u"image"_s;
        return facts;
    }
    NameFacts facts = nameFactsOf(*job, media.item(row));
    const auto file = media.state(row).file;
    if (const PixelSize size = file ? pixelSizeOf(*file) : PixelSize{}; size != PixelSize{}) {
        facts.width = size.width;
        facts.height = size.height;
    }
    return facts;
}
