// SPDX-License-Identifier: MIT
#include "app/media/mediaitem.h"

#include "app/common/wording.h"
#include "app/job/prompt.h"
#include "app/service/service.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int animatedFlag = 32; // Discord's IS_ANIMATED

// The format as Discord names it, else as the file's name does: "png", "webp", "mp4".
QString formatOf(const Attachment &attachment)
{
    const QString type = attachment.contentType.section(u';', 0, 0).section(u'/', 1).toLower();
    if (!type.isEmpty())
        return type;
    const QString name = attachment.filename.isEmpty() ? attachment.url.fileName() : attachment.filename;
    return name.section(u'.', -1).toLower();
}

MediaClass classOf(const QString &format)
{
    static const QSet<QString> pictures{u"png"_s, u"jpeg"_s, u"jpg"_s, u"webp"_s, u"gif"_s};
    static const QSet<QString> movies{u"mp4"_s, u"quicktime"_s, u"mov"_s, u"webm"_s};
    if (pictures.contains(format))
        return MediaClass::Picture;
    return movies.contains(format) ? MediaClass::Movie : MediaClass::Any;
}

// PNG and JPEG never move, whatever their flags (seen on pictures, too). A WebP without the flag moves when all that the job made are
// videos.
bool isAnimated(const Attachment &attachment, const Job &job)
{
    const QString format = formatOf(attachment);
    if (format == "gif"_L1)
        return true;
    if (format != "webp"_L1)
        return classOf(format) != MediaClass::Picture;
    return (attachment.flags & animatedFlag) != 0 || (!job.videoUx.isEmpty() && job.imageUx.isEmpty());
}

bool offersSeparateImages(const Job &job)
{
    return job.status == JobStatus::Completed && job.buttons.contains("U1"_L1);
}

class Lister
{
public:
    explicit Lister(const Service &service)
        : m_service(service)
    {}

    void add(MediaKind kind, int number, const QUrl &url, MediaItem item = {})
    {
        if (url.isEmpty())
            return;
        item.kind = kind;
        item.number = number;
        item.url = url;
        item.key = m_service.mediaKey(url);
        item.isBehindService = m_service.proxyUrl(m_service.defaultBase(), url).has_value();
        if (m_keys.contains(item.key))
            return;
        m_keys.insert(item.key);
        m_items.append(item);
    }

    void add(MediaKind kind, int number, const Attachment &attachment)
    {
        const bool isOriginal = !attachment.url.isEmpty(); // the resizer's file has another size
        MediaItem item{.promised = classOf(formatOf(attachment)), .size = isOriginal ? attachment.size : -1};
        item.width = attachment.width;
        item.height = attachment.height;
        add(kind, number, isOriginal ? attachment.url : attachment.proxyUrl, item);
    }

    void add(MediaKind kind, const QList<UxMedia> &media, MediaClass promised)
    {
        for (const UxMedia &ux : media)
            add(kind, ux.id, ux.url, {.promised = promised});
    }

    // What stands in for the images of a grid of which nobody tells: cut from it, or where they may lie.
    void addStandIns(const QList<QUrl> &guesses)
    {
        if (m_items.isEmpty() || m_items.constLast().kind != MediaKind::Grid)
            return;
        m_items += cellsOf(m_items.constLast());
        for (int number = 1; number <= guesses.size(); ++number)
            add(MediaKind::Image, number, guesses.at(number - 1), {.promised = MediaClass::Picture, .isGuessed = true});
    }

    [[nodiscard]] QList<MediaItem> take() { return std::move(m_items); }

private:
    const Service &m_service;
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
        if (item.kind == MediaKind::Attachment && item.promised == MediaClass::Movie)
            item.videoNumber = ++last;
    }
}

// The place of the attachment that is the grid, or -1.
qsizetype gridPlace(const Job &job)
{
    if (!offersSeparateImages(job))
        return -1;
    const auto grid = std::find_if(job.attachments.begin(), job.attachments.end(),
                                   [&](const Attachment &attachment) { return !isAnimated(attachment, job); });
    return grid == job.attachments.end() ? -1 : grid - job.attachments.begin();
}

void addSources(Lister &lister, const Job &job)
{
    int number = 0;
    for (const QUrl &url : job.blendUrls)
        lister.add(MediaKind::Source, ++number, url, {.promised = MediaClass::Picture});
    if (!job.describeUrl.isEmpty())
        lister.add(MediaKind::Source, ++number, job.describeUrl, {.promised = MediaClass::Picture});
    const QStringList promptUrls = promptOf(job.prompt).imageUrls;
    for (const QString &url : promptUrls)
        lister.add(MediaKind::Source, ++number, QUrl(url), {.promised = MediaClass::Picture});
}

} // namespace

QList<MediaItem> mediaOf(const Job &job, const Service &service)
{
    Lister lister(service);
    const qsizetype grid = gridPlace(job);
    if (grid >= 0)
        lister.add(MediaKind::Grid, 1, job.attachments.at(grid));
    if (grid >= 0 && job.imageUx.isEmpty())
        lister.addStandIns(service.guessedImages(job, job.attachments.at(grid)));
    lister.add(MediaKind::Image, job.imageUx, MediaClass::Picture);
    lister.add(MediaKind::Video, job.videoUx, MediaClass::Movie);
    const MediaKind other = isRunning(job.status) ? MediaKind::Preview : MediaKind::Attachment;
    for (qsizetype i = 0; i < job.attachments.size(); ++i) {
        if (i != grid)
            lister.add(other, static_cast<int>(i) + 1, job.attachments.at(i));
    }
    const QList<Attachment> seeds = job.seed ? job.seed->attachments : QList<Attachment>();
    for (qsizetype i = 0; i < seeds.size(); ++i)
        lister.add(MediaKind::SeedImage, static_cast<int>(i) + 1, seeds.at(i));
    for (qsizetype i = 0; i < job.embeds.size(); ++i) {
        const EmbedImage &image = job.embeds.at(i).image;
        MediaItem item{.promised = MediaClass::Picture};
        item.width = image.width;
        item.height = image.height;
        lister.add(MediaKind::Embed, static_cast<int>(i) + 1, image.url.isEmpty() ? image.proxyUrl : image.url, item);
    }
    addSources(lister, job);
    QList<MediaItem> items = lister.take();
    numberVideos(items);
    return items;
}

QList<MediaItem> cellsOf(const MediaItem &grid)
{
    QList<MediaItem> cells;
    for (int number = 1; number <= 4; ++number) {
        MediaItem cell{.kind = MediaKind::Cell, .number = number, .url = grid.url};
        cell.key = grid.key + u"#cell-"_s + QString::number(number);
        cell.promised = MediaClass::Picture;
        cell.cutFrom = grid.key;
        cells.append(cell);
    }
    return cells;
}

QSet<MediaKind> kindsOf(const Job &job, const Service &service)
{
    QSet<MediaKind> kinds;
    for (const MediaItem &item : mediaOf(job, service)) {
        kinds.insert(item.kind);
        if (item.promised == MediaClass::Movie) // a job's video may be an attachment
            kinds.insert(MediaKind::Video);
    }
    return kinds;
}

QList<MediaItem> savedMediaOf(const Job &job, const Service &service)
{
    QList<MediaItem> items = mediaOf(job, service);
    items.removeIf([](const MediaItem &item) { return !isSavedWithJob(item); });
    return items;
}

bool isSavedWithJob(const MediaItem &item)
{
    return item.kind != MediaKind::Preview && item.kind != MediaKind::Cell && !isOnlyOffered(item);
}

bool isOnlyOffered(const MediaItem &item)
{
    return item.kind == MediaKind::Source || item.isGuessed;
}

QString nameOf(const MediaItem &item)
{
    const QString name = item.videoNumber > 0 ? nameOf(MediaKind::Video, item.videoNumber) : nameOf(item.kind, item.number);
    return item.isGuessed ? guessName(name) : name;
}

QString fileStemOf(const MediaItem &item)
{
    const auto numbered = [&](const QString &name) { return name + u'-' + QString::number(item.number); };
    switch (item.kind) {
    case MediaKind::Grid: return u"grid"_s;
    case MediaKind::Image: return numbered(u"image"_s);
    case MediaKind::Video: return numbered(u"video"_s);
    case MediaKind::Attachment: return numbered(u"attachment"_s);
    case MediaKind::SeedImage: return numbered(u"seed"_s);
    case MediaKind::Embed: return numbered(u"embed"_s);
    case MediaKind::Preview: return numbered(u"preview"_s);
    case MediaKind::Source: return numbered(u"source"_s);
    case MediaKind::Cell: return numbered(u"cell"_s);
    }
    return {};
}
