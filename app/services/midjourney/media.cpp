// SPDX-License-Identifier: MIT
#include "app/services/midjourney/media.h"

#include "app/services/medialabels.h"
#include "app/services/midjourney/cdn.h"
#include "app/services/midjourney/text/content.h"
#include "app/services/midjourney/text/prompt.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int animatedFlag = 32; // Discord's IS_ANIMATED
constexpr int cellCount = 4;

// They name files on the user's disk and in the archive, and never change.
constexpr auto gridRole = "grid";             // the 2x2 overview of a completed job
constexpr auto imageRole = "image";           // one full image of it
constexpr auto videoRole = "video";           // one video
constexpr auto attachmentRole = "attachment"; // any other attachment
constexpr auto seedRole = "seed";             // an attachment of a seed answer
constexpr auto embedRole = "embed";           // the picture of an embed, as describe shows it
constexpr auto previewRole = "preview";       // an attachment of a job that still runs: replaced soon
constexpr auto sourceRole = "source";         // on a foreign host
constexpr auto cellRole = "cell";             // cut from the grid

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
    return job.state == JobState::Succeeded && job.buttons.contains("U1"_L1);
}

MediaRoute routeTo(const QUrl &url)
{
    return isOnCdn(url) ? MediaRoute::ViaProxy : MediaRoute::Direct;
}

MediaItem cellOf(const MediaItem &grid, int number)
{
    MediaItem cell = grid;
    cell.role = cellRole;
    cell.number = number;
    cell.label = labelOf(cellRole, number);
    cell.key = MediaKey(grid.key.toString() + u"#cell-"_s + QString::number(number));
    cell.type = MediaType::Image;
    cell.size = -1;
    cell.pixels = {};
    cell.isKept = false;
    cell.crop = Crop{.grid = grid.key, .cell = number};
    return cell;
}

class Lister
{
public:
    void add(const QByteArray &role, int number, const QUrl &url, MediaItem item = {})
    {
        if (url.isEmpty())
            return;
        item.role = role;
        item.number = number;
        item.label = isGuess(item) ? guessLabel(labelOf(role, number)) : labelOf(role, number);
        item.url = url;
        item.key = mediaKeyOf(url);
        item.route = routeTo(url);
        item.expires = item.route == MediaRoute::Direct ? discordLinkExpiry(url) : QDateTime();
        if (m_keys.contains(item.key))
            return;
        m_keys.insert(item.key);
        m_items.append(item);
    }

    void add(const QByteArray &role, int number, const Attachment &attachment)
    {
        MediaItem item = mediaItemOf(attachment);
        item.isKept = role != previewRole;
        add(role, number, item.url, item);
    }

    void add(const QByteArray &role, const QList<UxMedia> &media, MediaType type)
    {
        for (const UxMedia &ux : media)
            add(role, ux.id, ux.url, {.type = type});
    }

    void addSource(int number, const QUrl &url)
    {
        add(sourceRole, number, url, {.type = MediaType::Image, .isKept = false, .isOptional = true});
    }

    // What stands in for images of a grid that the service does not list: cut from it, or where they may lie.
    void addStandIns(const QList<QUrl> &guesses)
    {
        if (m_items.isEmpty() || m_items.constLast().role != gridRole)
            return;
        const MediaItem grid = m_items.constLast();
        for (int number = 1; number <= cellCount; ++number)
            m_items.append(cellOf(grid, number));
        for (int number = 1; number <= guesses.size(); ++number)
            add(imageRole, number, guesses.at(number - 1), {.type = MediaType::Image, .isOptional = true});
    }

    [[nodiscard]] QList<MediaItem> take() { return std::move(m_items); }

private:
    QList<MediaItem> m_items;
    QSet<MediaKey> m_keys;
};

// Those of videoUx have their numbers from the service; attachments that are videos are called so, and follow.
void nameVideos(QList<MediaItem> &items)
{
    int last = 0;
    for (const MediaItem &item : std::as_const(items))
        last = item.role == videoRole ? std::max(last, item.number) : last;
    for (MediaItem &item : items) {
        if (item.role == attachmentRole && item.type == MediaType::Video)
            item.label = labelOf(videoRole, ++last);
    }
}

// What is attached lies on Midjourney's own host, too: the images or videos, when there are as many of the one as of the other.
std::optional<MediaMirror> mirrorOf(const MediaItem &item, const QList<MediaItem> &media)
{
    if (item.role != attachmentRole && item.role != seedRole)
        return std::nullopt;
    const QByteArray role = item.type == MediaType::Video ? videoRole : imageRole;
    const auto isLike = [&](const MediaItem &other) { return other.role == item.role && other.type == item.type; };
    const auto isOfMirrors = [&](const MediaItem &other) { return other.role == role && !other.isOptional; };
    const auto ownCount = std::count_if(media.begin(), media.end(), isLike);
    if (ownCount != std::count_if(media.begin(), media.end(), isOfMirrors))
        return std::nullopt;
    const auto mirror = std::find_if(media.begin(), media.end(), [&](const MediaItem &other) {
        return isOfMirrors(other) && (ownCount == 1 || other.number == item.number);
    });
    if (mirror == media.end())
        return std::nullopt;
    return MediaMirror{.key = mirror->key, .url = mirror->url, .type = mirror->type, .route = mirror->route};
}

void addMirrors(QList<MediaItem> &items)
{
    for (MediaItem &item : items) {
        if (const auto mirror = mirrorOf(item, items))
            item.mirrors.append(*mirror);
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
        lister.addSource(++number, url);
    if (!job.describeUrl.isEmpty())
        lister.addSource(++number, job.describeUrl);
    const QStringList promptUrls = promptOf(job.prompt).imageUrls;
    for (const QString &url : promptUrls)
        lister.addSource(++number, QUrl(url));
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
        lister.add(gridRole, 0, job.attachments.at(grid));
    if (grid >= 0 && job.imageUx.isEmpty())
        lister.addStandIns(guessedImages(job, job.attachments.at(grid)));
    lister.add(imageRole, job.imageUx, MediaType::Image);
    lister.add(videoRole, job.videoUx, MediaType::Video);
    const QByteArray other = isRunning(job.state) ? previewRole : attachmentRole;
    for (qsizetype i = 0; i < job.attachments.size(); ++i) {
        if (i != grid)
            lister.add(other, static_cast<int>(i) + 1, job.attachments.at(i));
    }
    const QList<Attachment> seeds = job.seed ? job.seed->attachments : QList<Attachment>();
    for (qsizetype i = 0; i < seeds.size(); ++i)
        lister.add(seedRole, static_cast<int>(i) + 1, seeds.at(i));
    for (qsizetype i = 0; i < job.embeds.size(); ++i) {
        const MediaItem item = mediaItemOf(job.embeds.at(i).image);
        lister.add(embedRole, static_cast<int>(i) + 1, item.url, item);
    }
    addSources(lister, job);
    QList<MediaItem> items = lister.take();
    nameVideos(items);
    addMirrors(items);
    return items;
}

QList<MediaItem> standInsOf(const QList<MediaItem> &media)
{
    const auto grid = std::ranges::find(media, QByteArray(gridRole), &MediaItem::role);
    QList<MediaItem> cells;
    for (const MediaItem &item : media) {
        if (grid == media.end() || item.role != imageRole || item.isOptional || item.number > cellCount)
            continue;
        MediaItem cell = cellOf(*grid, item.number);
        cell.crop->insteadOf = item.key;
        cells.append(cell);
    }
    return cells;
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
