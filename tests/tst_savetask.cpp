// SPDX-License-Identifier: MIT
#include "app/saving/savetask.h"
#include "app/services/midjourney/midjourneyv2.h"
#include "tests/support/jobbuilder.h"

#include <QJsonArray>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

QJsonObject attachment(const QString &name, const QString &type)
{
    return attachmentObject(QUrl(u"https://cdn.example/"_s + name), type, 900);
}

QJsonObject gridJob(int images)
{
    QJsonObject job = jobObject(1, u"completed"_s);
    job["prompt"_L1] = u"https://foreign.example/x.png a lighthouse"_s;
    job["buttons"_L1] = QJsonArray{u"U1"_s};
    job["attachments"_L1] = QJsonArray{attachment(u"a.png"_s, u"image/png"_s)};
    QJsonArray list;
    for (int number = 1; number <= images; ++number)
        list.append(QJsonObject{{u"id"_s, number}, {u"url"_s, u"https://cdn.example/ux/%1.png"_s.arg(number)}});
    job["imageUx"_L1] = list;
    return job;
}

QString stemsOf(const QList<MediaItem> &items)
{
    QStringList stems;
    for (const MediaItem &item : items)
        stems.append(fileStemOf(item));
    return stems.join(u' ');
}

} // namespace

// What belongs to all of a job, what does not, and what each is called.
class SaveTaskTest : public QObject
{
    Q_OBJECT

private slots:
    void takesPostersWhereTheyAreAskedFor();
    void takesEachMediumOnce();
    void leavesOutWhatStandsInForALoss();
    void callsVideosVideos();

private:
    [[nodiscard]] SaveTask task(const QJsonObject &job) const
    {
        const QByteArray raw = json(job);
        return saveTaskOf({.job = *m_service.parse(raw), .raw = raw});
    }

    const MidjourneyV2 m_service{};
};

void SaveTaskTest::takesEachMediumOnce()
{
    const SaveTask alone = task(gridJob(0));
    QCOMPARE(stemsOf(alone.items), u"grid"_s);
    QCOMPARE(stemsOf(alone.leftOut), u"cell-1 cell-2 cell-3 cell-4 image-1 image-2 image-3 image-4 source-1"_s);
    const SaveTask whole = task(gridJob(2));
    QCOMPARE(stemsOf(whole.items), u"grid image-1 image-2"_s);
    QCOMPARE(stemsOf(whole.leftOut), u"source-1"_s);
    QCOMPARE(stemsOf(task(imageJob(1, u"progress"_s)).leftOut), u"preview-1"_s);
    QCOMPARE(stemsOf(task(imageJob(1, u"moderated"_s)).items), u"attachment-1"_s);
}

// Each once, and only where they are asked for.
void SaveTaskTest::takesPostersWhereTheyAreAskedFor()
{
    JobResponse answer;
    const auto add = [&](const QByteArray &role, int number, MediaType type, const QString &poster) {
        MediaItem item{.role = role, .number = number, .key = MediaKey(QString::fromLatin1(role) + QString::number(number)), .type = type};
        item.poster = QUrl(poster);
        answer.job.media.append(item);
    };
    add("video", 1, MediaType::Video, u"https://cdn.example/still.jpg"_s);
    add("image", 1, MediaType::Image, {});
    add("audio", 1, MediaType::Audio, u"https://cdn.example/cover.jpg"_s);
    add("audio", 2, MediaType::Audio, u"https://cdn.example/cover.jpg"_s);
    add("audio", 3, MediaType::Audio, u"https://cdn.example/other.jpg"_s);
    QCOMPARE(stemsOf(saveTaskOf(answer).items), u"video-1 image-1 audio-1 audio-2 audio-3"_s);
    const SaveTask task = saveTaskOf(answer, true);
    QCOMPARE(stemsOf(task.items), u"video-1 image-1 audio-1 audio-2 audio-3 poster-1 cover-1 cover-3"_s);
    QCOMPARE(task.items.last().label, u"Cover 3"_s);
    QCOMPARE(task.items.last().url, QUrl(u"https://cdn.example/other.jpg"_s));
    QVERIFY(task.items.last().type == MediaType::Image && task.items.last().key != answer.job.media.last().key);
}

// A cell, where there is a grid to cut it from, and the image has gone for good.
void SaveTaskTest::leavesOutWhatStandsInForALoss()
{
    const SaveTask whole = task(gridJob(2));
    const Loss gone{whole.items.at(2), {.kind = Error::Kind::NotFound}};
    QCOMPARE(stemsOf(leftOutOf(whole, {})), u"source-1"_s);
    QCOMPARE(stemsOf(leftOutOf(whole, {gone})), u"source-1 cell-2"_s);
    QCOMPARE(stemsOf(leftOutOf(whole, {{whole.items.at(2), {.kind = Error::Kind::Disk}}})), u"source-1"_s);
    QCOMPARE(stemsOf(leftOutOf(whole, {gone, {whole.items.first(), {.kind = Error::Kind::Timeout}}})), u"source-1"_s);
    const SaveTask alone = task(gridJob(0));
    QCOMPARE(stemsOf(leftOutOf(alone, {{alone.items.first(), {.kind = Error::Kind::NotFound}}})),
             u"image-1 image-2 image-3 image-4 source-1"_s);
}

// In names that people read; on the disk they keep theirs.
void SaveTaskTest::callsVideosVideos()
{
    QJsonObject job = jobObject(1, u"completed"_s);
    job["attachments"_L1] = QJsonArray{attachment(u"a.png"_s, u"image/png"_s), attachment(u"b.mp4"_s, u"video/mp4"_s),
                                       attachment(u"c.webm"_s, u"video/webm"_s), attachment(u"d.webp"_s, u"image/webp"_s)};
    const auto namesOf = [this](const QJsonObject &of) {
        QStringList names;
        for (const MediaItem &item : task(of).items)
            names.append(item.label);
        return names.join(u", "_s);
    };
    QCOMPARE(namesOf(job), u"Attachment 1, Video 1, Video 2, Attachment 4"_s);
    QCOMPARE(stemsOf(task(job).items), u"attachment-1 attachment-2 attachment-3 attachment-4"_s);
    job["videoUx"_L1] = QJsonArray{QJsonObject{{u"id"_s, 3}, {u"url"_s, u"https://cdn.example/ux/3.mp4"_s}}};
    QCOMPARE(namesOf(job), u"Video 3, Attachment 1, Video 4, Video 5, Attachment 4"_s); // no name twice
    QCOMPARE(stemsOf(task(job).items), u"video-3 attachment-1 attachment-2 attachment-3 attachment-4"_s);
}

QTEST_GUILESS_MAIN(SaveTaskTest)
#include "tst_savetask.moc"
