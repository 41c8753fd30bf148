// SPDX-License-Identifier: MIT
#include "app/common/utczone.h"
#include "app/services/discord/message.h"
#include "app/services/midjourney/media.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

constexpr auto cdn = "https://cdn.midjourney.com/0a1b/"_L1;

Attachment attachment(const QString &name, const QString &contentType)
{
    return {.contentType = contentType, .filename = name, .url = QUrl(u"https://cdn.example/1/2/%1?ex=66a1b2c3&hm=00"_s.arg(name))};
}

Attachment imageFile(int number)
{
    return attachment(u"%1.png"_s.arg(number), u"image/png"_s);
}

QList<UxMedia> listed(const QList<int> &numbers, const QString &extension)
{
    QList<UxMedia> media;
    for (const int number : numbers)
        media.append({.id = number, .url = QUrl(cdn + QString::number(number) + extension)});
    return media;
}

QList<UxMedia> images(const QList<int> &numbers)
{
    return listed(numbers, u".png"_s);
}

QList<UxMedia> videos(const QList<int> &numbers)
{
    return listed(numbers, u".mp4"_s);
}

// "attachment-1 > image-3": each item that has a mirror, and what it is.
QString mirrorsIn(const QList<MediaItem> &media)
{
    QStringList found;
    for (const MediaItem &item : media) {
        for (const MediaMirror &mirror : item.mirrors) {
            const auto other = std::ranges::find(media, mirror.key, &MediaItem::key);
            if (other != media.end() && other->url == mirror.url && other->route == mirror.route)
                found.append(fileStemOf(item) + u" > "_s + fileStemOf(*other));
        }
    }
    return found.join(u", "_s);
}

} // namespace

// What Midjourney's adapter says of the addresses of media: when they expire, how they are reached, and where the same file is.
class MediaLinksTest : public QObject
{
    Q_OBJECT

private slots:
    void readsWhenALinkExpires();
    void saysHowEachIsReached();
    void findsMirrors_data();
    void findsMirrors();
    void listsACellForEachImageOfAGrid();
};

void MediaLinksTest::readsWhenALinkExpires()
{
    const auto expiry = [](const QString &query) { return discordLinkExpiry(QUrl(u"https://cdn.example/a.png"_s + query)); };
    QCOMPARE(expiry(u"?ex=66a1b2c3&is=66a06143&hm=00&"_s), QDateTime::fromSecsSinceEpoch(0x66a1b2c3, utcZone));
    for (const QString &query : {QString(), u"?ex="_s, u"?ex=soon"_s, u"?ex=0"_s, u"?ex=-1"_s, u"?ex=ffffffffffffffffffff"_s})
        QVERIFY2(!expiry(query).isValid(), qPrintable(query));
}

void MediaLinksTest::saysHowEachIsReached()
{
    MidjourneyJob job{.state = JobState::Succeeded, .imageUx = images({1}), .attachments = {imageFile(1)}};
    job.blendUrls = {QUrl(u"https://elsewhere.example/cat.png"_s)};
    const QList<MediaItem> media = mediaOf(job);
    QCOMPARE(media.size(), 3);
    const MediaItem &image = media.at(0);
    QVERIFY(image.route == MediaRoute::ViaProxy && !image.expires.isValid() && image.isKept && !image.isOptional);
    const MediaItem &attached = media.at(1);
    QVERIFY(attached.route == MediaRoute::Direct && attached.isKept && !attached.isOptional);
    QCOMPARE(attached.expires, QDateTime::fromSecsSinceEpoch(0x66a1b2c3, utcZone));
    const MediaItem &source = media.at(2);
    QVERIFY(source.route == MediaRoute::Direct && isSource(source) && !isGuess(source) && !isSavedWithJob(source));
    QCOMPARE(source.label, u"Source 1"_s);
    job.state = JobState::Running;
    const QList<MediaItem> soonReplaced = mediaOf(job);
    QVERIFY(isPreview(soonReplaced.at(1)) && !isSavedWithJob(soonReplaced.at(1)));
}

void MediaLinksTest::findsMirrors_data()
{
    QTest::addColumn<MidjourneyJob>("job");
    QTest::addColumn<QString>("mirrors");
    const auto row = [](const char *name, const QList<Attachment> &attached, const QList<UxMedia> &imageUx, const QList<UxMedia> &videoUx,
                        const QString &mirrors) {
        QTest::newRow(name) << MidjourneyJob{.state = JobState::Succeeded, .imageUx = imageUx, .videoUx = videoUx, .attachments = attached}
                            << mirrors;
    };
    const Attachment video = attachment(u"a.mp4"_s, u"video/mp4"_s);
    row("one and one", {imageFile(1)}, images({3}), {}, u"attachment-1 > image-3"_s);
    row("two and two", {imageFile(1), imageFile(2)}, images({2, 1}), {}, u"attachment-1 > image-1, attachment-2 > image-2"_s);
    row("one and four", {imageFile(1)}, images({1, 2, 3, 4}), {}, {});
    row("an image and a video", {imageFile(1)}, {}, videos({1}), {});
    row("a video", {video}, {}, videos({1}), u"attachment-1 > video-1"_s);
    row("alone", {imageFile(1)}, {}, {}, {});
    const auto withGrid = [](const QList<Attachment> &attached, const QList<UxMedia> &imageUx) {
        return MidjourneyJob{.state = JobState::Succeeded, .buttons = {u"U1"_s}, .imageUx = imageUx, .attachments = attached};
    };
    QTest::newRow("a grid") << withGrid({imageFile(1)}, images({1})) << QString();
    const Attachment grid = attachment(u"cat_0a1b2c3d-0000-4000-8000-0123456789ab.png"_s, u"image/png"_s);
    QTest::newRow("guesses") << withGrid({grid, imageFile(2), imageFile(3), imageFile(4), imageFile(5)}, {}) << QString();
    MidjourneyJob seed{.state = JobState::Succeeded, .imageUx = images({1})};
    seed.seed = Seed{.attachments = {imageFile(1)}};
    QTest::newRow("of a seed") << seed << u"seed-1 > image-1"_s;
}

void MediaLinksTest::findsMirrors()
{
    QFETCH(MidjourneyJob, job);
    QTEST(mirrorsIn(mediaOf(job)), "mirrors");
}

void MediaLinksTest::listsACellForEachImageOfAGrid()
{
    MidjourneyJob job{.state = JobState::Succeeded, .imageUx = images({1, 2, 7}), .attachments = {imageFile(1)}};
    QVERIFY(standInsOf(mediaOf(job)).isEmpty());
    job.buttons = {u"U1"_s};
    const QList<MediaItem> media = mediaOf(job);
    const QList<MediaItem> cells = standInsOf(media);
    QCOMPARE(cells.size(), 2);
    QCOMPARE(cells.last().label, u"Cell 2"_s);
    QCOMPARE(cells.last().crop, std::optional(Crop{.grid = media.first().key, .cell = 2, .insteadOf = media.at(2).key}));
    QVERIFY(cells.last().url == media.first().url && cells.last().expires == media.first().expires && !cells.last().isKept);
    job.imageUx.clear(); // then they are shown at once, and stand in for nothing
    QVERIFY(standInsOf(mediaOf(job)).isEmpty());
    QCOMPARE(std::ranges::count_if(mediaOf(job), [](const MediaItem &item) { return item.crop.has_value(); }), 4);
}

QTEST_GUILESS_MAIN(MediaLinksTest)
#include "tst_medialinks.moc"
