// SPDX-License-Identifier: MIT
#include "app/services/midjourney/media.h"

#include "app/services/midjourney/cdn.h"
#include "app/services/midjourney/text/content.h"
#include "app/services/midjourney/text/prompt.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int animatedFlag = 32; // Discord's IS_ANIMATED

// PNG and JPEG never move, whatever their flags (seen on pictures, too). A WebP without the flag moves when all that the job made are
// videos.
bool isAnimated(const Attachment &attachment, const MidjourneyJob &job)
{
    const QString format = formatOf(attachment);
    if (format == "gif"_L1)
        return true;
    if (format != "webp"_L1)
        return classOf(format) != MediaType::Image;
    return (attachment.flags & animatedFlag) != 0 || (!job.videoUx.isEmpty() && job.imageUx.isEmpty());
}

bool offersSeparateImages(const MidjourneyJob &job)
{
    return job.status == JobStatus::Completed && job.buttons.contains("U1"_L1);
}

class Lister
{
public:
    void add(MediaKind kind, int number, const QUrl &url, MediaItem item = {})
    {
        if (url.isEmpty())
            return;
        item.kind = kind;
        item.number = number;
        item.url = url;
        item.key = mediaKeyOf(url);
        item.needsProxy = isOnCdn(url);
        if (m_keys.contains(item.key))
            return;
        m_keys.insert(item.key);
        m_items.append(item);
    }

    void add(MediaKind kind, int number, const Attachment &attachment)
    {
        const MediaItem item = mediaItemOf(attachment);
        add(kind, number, item.url, item);
    }

    void add(MediaKind kind, const QList<UxMedia> &media, MediaType expectedType)
    {
        for (const UxMedia &ux : media)
            add(kind, ux.id, ux.url, {.expectedType = expectedType});
    }

    // What stands in for images of a grid that the service does not list: cut from it, or where they may lie.
    void addStandIns(const QList<QUrl> &guesses)
    {
        if (m_items.isEmpty() || m_items.constLast().kind != MediaKind::Grid)
            return;
        m_items += cellsOf(m_items.constLast());
        for (int number = 1; number <= guesses.size(); ++number)
            add(MediaKind::Image, number, guesses.at(number - 1), {.expectedType = MediaType::Image, .isOptional = true});
    }

    [[nodiscard]] QList<MediaItem> take() { return std::move(m_items); }

private:
    QList<MediaItem> m_items;
    QSet<QString> m_keys;
};

// Those of videoUx have their numbers from the service; the attachments follow.
void numberVideos(QList<MediaItem> &items)
{
    int last = 0;
    for (const MediaItem &item : std::as_const(items))
        last = item.kind == MediaKind::Video ? std::max(last, item.number) : last;
    for (MediaItem &item : items) {
        if (item.kind == MediaKind::Attachment && item.expectedType == MediaType::Video)
            item.videoNumber = ++last;
    }
}

// The place of the attachment that is the grid, or -1.
qsizetype gridPlace(const MidjourneyJob &job)
{
    if (!offersSeparateImages(job))
        return -1;
    const auto grid = std::find_if(job.attachments.begin(), job.attachments.end(),
                                   [&](const Attachment &attachment) { return !isAnimated(attachment, job); });
    return grid == job.attachments.end() ? -1 : grid - job.attachments.begin();
}

void addSources(Lister &lister, const MidjourneyJob &job)
{
    int number = 0;
    for (const QUrl &url : job.blendUrls)
        lister.add(MediaKind::Source, ++number, url, {.expectedType = MediaType::Image, .isOptional = true});
    if (!job.describeUrl.isEmpty())
        lister.add(MediaKind::Source, ++number, job.describeUrl, {.expectedType = MediaType::Image, .isOptional = true});
    const QStringList promptUrls = promptOf(job.prompt).imageUrls;
    for (const QString &url : promptUrls)
        lister.add(MediaKind::Source, ++number, QUrl(url), {.expectedType = MediaType::Image, .isOptional = true});
}

// The last GUID in it, in lower case; empty: there is none.
QString guidIn(const QString &text)
{
    static const QRegularExpression guid(u"(?<![0-9a-f])[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?![0-9a-f])"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    QString last;
    for (auto match = guid.globalMatch(text); match.hasNext();)
        last = match.next().captured().toLower();
    return last;
}

} // namespace

QList<MediaItem> mediaOf(const MidjourneyJob &job)
{
    Lister lister;
    const qsizetype grid = gridPlace(job);
    if (grid >= 0)
        lister.add(MediaKind::Grid, 1, job.attachments.at(grid));
    if (grid >= 0 && job.imageUx.isEmpty())
        lister.addStandIns(guessedImages(job, job.attachments.at(grid)));
    lister.add(MediaKind::Image, job.imageUx, MediaType::Image);
    lister.add(MediaKind::Video, job.videoUx, MediaType::Video);
    const MediaKind other = isRunning(job.status) ? MediaKind::Preview : MediaKind::Attachment;
    for (qsizetype i = 0; i < job.attachments.size(); ++i) {
        if (i != grid)
            lister.add(other, static_cast<int>(i) + 1, job.attachments.at(i));
    }
    const QList<Attachment> seeds = job.seed ? job.seed->attachments : QList<Attachment>();
    for (qsizetype i = 0; i < seeds.size(); ++i)
        lister.add(MediaKind::SeedImage, static_cast<int>(i) + 1, seeds.at(i));
    for (qsizetype i = 0; i < job.embeds.size(); ++i) {
        const MediaItem item = mediaItemOf(job.embeds.at(i).image);
        lister.add(MediaKind::Embed, static_cast<int>(i) + 1, item.url, item);
    }
    addSources(lister, job);
    QList<MediaItem> items = lister.take();
    numberVideos(items);
    return items;
}

// Midjourney puts the GUID at the end of the name of a grid's file, and into the link to its own page (seen in all grids since 2023).
QList<QUrl> guessedImages(const MidjourneyJob &job, const Attachment &grid)
{
    QString guid = guidIn(grid.filename);
    if (guid.isEmpty())
        guid = guidIn(grid.url.fileName());
    if (guid.isEmpty())
        guid = guidIn(contentOf(job.content).websiteUrl);
    QList<QUrl> images;
    for (int number = 0; number < 4 && !guid.isEmpty(); ++number)
        images.append(QUrl(u"https://cdn.midjourney.com/%1/0_%2.png"_s.arg(guid).arg(number)));
    return images;
}
