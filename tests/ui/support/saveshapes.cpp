// SPDX-License-Identifier: MIT
#include "tests/ui/support/saveshapes.h"

#include "app/services/midjourney/midjourneyv2.h"
#include "tests/support/jobbuilder.h"
#include "tests/support/mediafiles.h"

#include <QFile>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype size = 900;
constexpr int times = 12; // more than any test requests any one file

enum Number { Images = 1, Cells, Videos, Single, Attachments, GoneImage, GoneGrid, Sources, Running, Moderated, ExpiredLink };

// At Discord, for longer than this code lives, or not since July 2024.
QUrl linkTo(int number, const QString &name, bool isAlive = true)
{
    return QUrl(u"https://cdn.example/attachments/%1/2/%3?ex=%2&is=66a06143&hm=00"_s.arg(QString::number(number),
                                                                                         isAlive ? u"f6a1b2c3"_s : u"66a1b2c3"_s, name));
}

// At Midjourney, from 1.
QUrl uxOf(int number, int image, const QString &extension = u"png"_s)
{
    return QUrl(u"https://cdn.midjourney.com/0a1b2c3d-0000-4000-8000-%1/0_%2.%3"_s.arg(QString::number(number).rightJustified(12, u'0'),
                                                                                       QString::number(image - 1), extension));
}

QJsonArray ux(int number, int count, const QString &extension = u"png"_s)
{
    QJsonArray list;
    for (int image = 1; image <= count; ++image)
        list.append(QJsonObject{{u"id"_s, image}, {u"url"_s, uxOf(number, image, extension).toString()}});
    return list;
}

QJsonObject withGrid(int number, int images)
{
    QJsonObject job = jobObject(number, u"completed"_s);
    job["buttons"_L1] = QJsonArray{u"U1"_s, u"U2"_s, u"U3"_s, u"U4"_s};
    job["attachments"_L1] = QJsonArray{attachmentObject(linkTo(number, u"a.png"_s), u"image/png"_s, size)};
    job["imageUx"_L1] = ux(number, images);
    return job;
}

QJsonObject withAttachments(int number, const QString &status, const QStringList &names, bool isAlive = true)
{
    QJsonObject job = jobObject(number, status);
    QJsonArray list;
    for (const QString &name : names)
        list.append(attachmentObject(linkTo(number, name, isAlive), name.endsWith("mp4"_L1) ? u"video/mp4"_s : u"image/png"_s, size));
    job["attachments"_L1] = list;
    return job;
}

QJsonObject withVideos()
{
    QJsonObject job = withAttachments(Videos, u"completed"_s, {u"a.mp4"_s});
    job["verb"_L1] = u"video"_s;
    job["videoUx"_L1] = ux(Videos, 2, u"mp4"_s);
    return job;
}

QJsonObject withSources()
{
    QJsonObject job = withAttachments(Sources, u"completed"_s, {u"a.png"_s});
    job["prompt"_L1] = u"https://foreign.example/x.png a lighthouse"_s;
    return job;
}

void answer(FakeNetwork &network, const QUrl &url, const QByteArray &file)
{
    for (int time = 0; time < times; ++time)
        network.answer(url, {.pieces = {file}});
}

} // namespace

QList<SaveShape> saveShapes()
{
    const QStringList four{u"grid.png"_s, u"image-1.png"_s, u"image-2.png"_s, u"image-3.png"_s, u"image-4.png"_s, u"job.json"_s};
    const QString fourCells = u"4 image(s) cut from the grid were not saved"_s;
    const QString oneCell = u"1 image(s) cut from the grid were not saved"_s;
    const QStringList one{u"attachment-1.png"_s, u"job.json"_s};
    return {
        {"grid with its images", Images, withGrid(Images, 4), four},
        {"grid alone",
         Cells,
         withGrid(Cells, 0),
         {u"grid.png"_s, u"job.json"_s},
         {fourCells, u"4 image(s) that the service does not list"_s}},
        {"videos", Videos, withVideos(), {u"attachment-1.mp4"_s, u"job.json"_s, u"video-1.mp4"_s, u"video-2.mp4"_s}},
        {"single image", Single, withAttachments(Single, u"completed"_s, {u"a.png"_s}), one},
        {"attachments",
         Attachments,
         withAttachments(Attachments, u"completed"_s, {u"a.png"_s, u"b.mp4"_s, u"c.mp4"_s}),
         {u"attachment-1.png"_s, u"attachment-2.mp4"_s, u"attachment-3.mp4"_s, u"job.json"_s}},
        {"an image is gone",
         GoneImage,
         withGrid(GoneImage, 4),
         {u"grid.png"_s, u"image-1.png"_s, u"image-3.png"_s, u"image-4.png"_s, u"job.json"_s},
         {u"Image 2"_s, oneCell}},
        {"grid and an image are gone",
         GoneGrid,
         withGrid(GoneGrid, 4),
         {u"image-1.png"_s, u"image-3.png"_s, u"image-4.png"_s, u"job.json"_s},
         {u"Grid"_s, u"Image 2"_s}},
        {"foreign source", Sources, withSources(), one, {u"1 source image(s) were not saved"_s}},
        {"running", Running, withAttachments(Running, u"progress"_s, {u"a.png"_s}), {u"job.json"_s}, {u"1 preview(s) were not saved"_s}},
        {"moderated", Moderated, withAttachments(Moderated, u"moderated"_s, {u"a.png"_s}), one},
        {"expired link",
         ExpiredLink,
         withAttachments(ExpiredLink, u"completed"_s, {u"a.png"_s}, false),
         one,
         {},
         json(withAttachments(ExpiredLink, u"completed"_s, {u"a.png"_s}))},
    };
}

void answerShapes(FakeNetwork &network, const QUrl &base)
{
    const MidjourneyV2 service{};
    network.answerOthers({.status = 404});
    for (const int number : {Images, Cells, GoneImage})
        answer(network, linkTo(number, u"a.png"_s), pngFile(size, number));
    for (const int number : {Images, GoneImage, GoneGrid}) {
        for (const int image : {1, 2, 3, 4}) {
            if (number == Images || image != 2)
                answer(network, *service.proxyUrl(base, uxOf(number, image)), pngFile(size, 10 * number + image));
        }
    }
    for (const int video : {1, 2})
        answer(network, *service.proxyUrl(base, uxOf(Videos, video, u"mp4"_s)), mp4File(size, video));
    answer(network, linkTo(Videos, u"a.mp4"_s), mp4File(size, Videos));
    answer(network, linkTo(Attachments, u"b.mp4"_s), mp4File(size, Attachments));
    answer(network, linkTo(Attachments, u"c.mp4"_s), mp4File(size, Attachments + 100));
    for (const int number : {Single, Attachments, Sources, Running, Moderated, ExpiredLink})
        answer(network, linkTo(number, u"a.png"_s), pngFile(size, number));
    for (const SaveShape &shape : saveShapes()) {
        if (!shape.refreshed.isEmpty())
            answer(network, service.jobUrl(base, jobId(shape.number)), shape.refreshed);
    }
}

Result<QByteArray> cutShape(const QString &path, const Crop &crop)
{
    if (!QFile::exists(path))
        return Error{.kind = Error::Kind::WrongContent};
    return pngFile(size + 100, crop.cell);
}
