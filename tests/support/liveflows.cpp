// SPDX-License-Identifier: MIT
#include "tests/support/liveflows.h"

#include "tests/support/fixtures.h"
#include "tests/support/formatfiles.h"
#include "tests/support/mediafiles.h"

#include <QRegularExpression>
#include <QtTest>

#include <algorithm>
#include <initializer_list>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype size = 900; // bytes of a file

using Change = std::pair<QByteArray, QByteArray>;

// With each of these replaced.
QByteArray body(const QString &name, std::initializer_list<Change> changes = {})
{
    QByteArray bytes = fixture(name + u".json"_s);
    for (const auto &[before, after] : changes) {
        if (!bytes.contains(before))
            QTest::qFail(qPrintable(u"%1 has no %2"_s.arg(name, QString::fromUtf8(before))), __FILE__, __LINE__);
        bytes.replace(before, after);
    }
    return bytes;
}

QByteArray formatFile(const char *format)
{
    const QList<FormatFile> all = formatFiles();
    const auto found = std::find_if(all.begin(), all.end(), [&](const FormatFile &file) { return qstrcmp(file.name, format) == 0; });
    return found == all.end() ? QByteArray() : found->bytes;
}

LiveFile video(int number, const QByteArray &url)
{
    return {.name = "video-" + QByteArray::number(number) + ".mp4", .url = url, .bytes = mp4File(size, number), .contentType = "video/mp4"};
}

LiveFile png(const QByteArray &url)
{
    return {.name = "image-1.png", .url = url, .bytes = pngFile(size), .contentType = "image/png"};
}

LiveFile webp(int number, const QByteArray &url)
{
    return {
        .name = "image-" + QByteArray::number(number) + ".webp", .url = url, .bytes = webpFile(size, number), .contentType = "image/webp"};
}

// Whole however often its frames are repeated.
LiveFile mp3(int number, const QByteArray &url)
{
    return {.name = "audio-" + QByteArray::number(number) + ".mp3",
            .url = url,
            .bytes = formatFile("MP3").repeated(number),
            .contentType = "audio/mpeg"};
}

LiveFile m4a(const QByteArray &url)
{
    return {.name = "audio-1.m4a", .url = url, .bytes = formatFile("M4A"), .contentType = "audio/mp4"};
}

const Change houseFailure{R"("status": "completed")", R"("status": "failed", "error": "refused by the maker")"};
constexpr auto houseProblem = "refused by the maker";

void addGoogleFlow(QList<LiveFlow> &flows)
{
    const QByteArray path = "/v1/google-flow/jobs/";
    const QByteArray content = "https://flow-content.google/";
    const QByteArray signature = "&KeyName=labs-flow-prod-cdn-key&Signature=EXAMPLE";
    const auto add = [&](const QByteArray &kind, const QByteArray &number, const QByteArray &running, const QList<LiveFile> &files) {
        const QString id = QString::fromLatin1(number + "-u12345-email:user@example.com-bot:google-flow");
        const QString completed = QString::fromLatin1("google-flow/google-flow-" + kind + "-completed");
        flows.append({.name = "google-flow, " + kind,
                      .title = "Google Flow",
                      .pasted = id,
                      .id = id,
                      .target = path + id.toLatin1(),
                      .otherTarget = path + number + "-u12345-email%3Auser%40example.com-bot%3Agoogle-flow",
                      .running = running,
                      .completed = body(completed),
                      .failed = body(completed, {houseFailure}),
                      .files = files,
                      .problem = houseProblem});
    };
    const QByteArray created = body(u"google-flow/google-flow-video-created"_s);
    add("video", "j0903180709650836584v", created,
        {video(1, content + "video/a1d95d21-75d2-482d-a354-14ef8802ce66?Expires=1779340442" + signature),
         video(2, content + "video/b2e06e32-86e3-493e-b465-25f09913df77?Expires=1779340442" + signature)});
    add("image", "j0903180742118027733i", QByteArray(created).replace("j0903180709650836584v", "j0903180742118027733i"),
        {webp(1, content + "image/c3f17f43-97f4-4a4f-8576-360aa024e088?Expires=1763411134" + signature),
         webp(2, content + "image/c3f17f43-97f4-4a4f-8576-360aa024e089?Expires=1763411134" + signature)});
}

void addRunway(QList<LiveFlow> &flows)
{
    const QString id = u"user:12345-runwayml:user@example.com-task:17f20503-6c24-4c16-946b-35dbbce2af2f"_s;
    flows.append(
        {.name = "runwayml",
         .title = "Runway",
         .pasted = id,
         .id = id,
         .target = "/v1/runwayml/tasks/" + id.toLatin1(),
         .otherTarget = "/v1/runwayml/tasks/user%3A12345-runwayml%3Auser%40example.com-task%3A17f20503-6c24-4c16-946b-35dbbce2af2f",
         .running = body(u"runwayml/runwayml-task-running"_s),
         .completed = body(u"runwayml/runwayml-task-succeeded"_s, {{"12345678\"", QByteArray::number(size) + '"'}}),
         .failed = body(u"runwayml/runwayml-task-failed"_s),
         .files = {video(1,
                         "https://dnznrvs05pmza.cloudfront.net/2b6d2f3a-0000-4000-8000-0000000000a1.mp4"
                         "?_jwt=eyJhbGciOiJIUzI1NiJ9.eyJrZXlIYXNoIjoiZXhhbXBsZSIsImV4cCI6MTcyMjY0MzIwMH0.EXAMPLE")},
         .problem = "An unexpected error occurred. (INTERNAL.BAD_OUTPUT)",
         .missing = "does not exist at Runway"});
}

void addDreamina(QList<LiveFlow> &flows)
{
    const QByteArray name = "-u12345-US:user@example.com-bot:dreamina";
    const QByteArray encoded = "-u12345-US%3Auser%40example.com-bot%3Adreamina";
    const QByteArray videoNumber = "j0223140530123456789v", imageNumber = "j0223141500123456789i";
    const QByteArray imageUrl = "https://p9-sign.douyinpic.com/EXAMPLE/1.webp?x-expires=1772460435&x-signature=EXAMPLE";
    const Change images{R"("forecastCost": 4)", R"("images": [{"imageUrl": ")" + imageUrl + R"(", "width": 2048, "height": 2048}])"};
    flows.append({.name = "dreamina, video",
                  .title = "Dreamina",
                  .pasted = QString::fromLatin1(videoNumber + name),
                  .id = QString::fromLatin1(videoNumber + name),
                  .target = "/v1/dreamina/videos/" + videoNumber + name,
                  .otherTarget = "/v1/dreamina/videos/" + videoNumber + encoded,
                  .running = body(u"dreamina/dreamina-video-created"_s),
                  .completed = body(u"dreamina/dreamina-video-completed"_s),
                  .failed = body(u"dreamina/dreamina-video-failed"_s),
                  .files = {video(1, "https://v16m-default.akamaized.net/EXAMPLE/video.mp4?a=0&expires=1772460435")},
                  .problem = "fail_code: 2043"});
    flows.append({.name = "dreamina, image",
                  .title = "Dreamina",
                  .pasted = QString::fromLatin1(imageNumber + name),
                  .id = QString::fromLatin1(imageNumber + name),
                  .target = "/v1/dreamina/images/" + imageNumber + name,
                  .otherTarget = "/v1/dreamina/images/" + imageNumber + encoded,
                  .running = body(u"dreamina/dreamina-image-created"_s),
                  .completed = body(u"dreamina/dreamina-image-created"_s, {{R"("status": "created")", R"("status": "completed")"}, images}),
                  .failed = body(u"dreamina/dreamina-image-created"_s,
                                 {{R"("status": "created")", R"("status": "failed", "error": "refused by the maker")"}}),
                  .files = {webp(1, imageUrl)},
                  .problem = houseProblem});
}

void addKling(QList<LiveFlow> &flows)
{
    flows.append({.name = "kling",
                  .title = "Kling",
                  .pasted = u"https://api.useapi.net/v1/kling/tasks/123456789"_s,
                  .id = u"kling:123456789"_s,
                  .target = "/v1/kling/tasks/123456789",
                  .running = body(u"kling/kling-task-running"_s),
                  .completed = body(u"kling/kling-task-succeed"_s),
                  .failed = body(u"kling/kling-task-succeed"_s,
                                 {{R"("status_name": "succeed")", R"("status_name": "failed")"},
                                  {R"("message": "success")", R"("message": "refused by the maker")"},
                                  {R"("works": [)", R"("unused": [)"}}),
                  .files = {video(1, "https://s21-kling.klingai.com/example/video.mp4")},
                  .problem = houseProblem,
                  .missing = "the account has no credits left"});
}

void addMiniMax(QList<LiveFlow> &flows)
{
    const Change failure{R"("status": 2,)", R"("status": 3, "message": "refused by the maker",)"};
    const Change label{R"("statusLabel": "completed")", R"("statusLabel": "failed")"};
    const QByteArray running = body(u"minimax/minimax-video-processing"_s);
    const QByteArray cdn = "https://cdn.hailuoai.video/";
    const auto add = [&](const QByteArray &kind, const QByteArray &number, const LiveFile &file) {
        const QByteArray id = "user:12345-minimax:67890-" + kind + ':' + number;
        const QByteArray member = '"' + kind + "Id\": \"" + id + '"';
        const QString completed = QString::fromLatin1("minimax/minimax-" + kind + "-completed");
        flows.append({.name = "minimax, " + kind,
                      .title = "MiniMax",
                      .pasted = QString::fromLatin1(id),
                      .id = QString::fromLatin1(id),
                      .target = "/v1/minimax/" + kind + "s/" + id,
                      .otherTarget = "/v1/minimax/" + kind + "s/user%3A12345-minimax%3A67890-" + kind + "%3A" + number,
                      .running = QByteArray(running).replace(R"("videoId": "user:12345-minimax:67890-video:308372512345678")", member),
                      .completed = body(completed),
                      .failed = body(completed, {failure, label}),
                      .files = {file},
                      .problem = houseProblem,
                      .missing = "moderation refused it"});
    };
    add("video", "308372512345678", video(1, cdn + "moss/example/clean.mp4"));
    add("image", "408372512345678", png(cdn + "moss/example/1-clean.png"));
    flows.append({.name = "minimax, agent",
                  .title = "MiniMax",
                  .pasted = u"p123456789-u12345-a67890-bot:minimax"_s,
                  .id = u"p123456789-u12345-a67890-bot:minimax"_s,
                  .target = "/v1/minimax/agent/p123456789-u12345-a67890-bot:minimax",
                  .otherTarget = "/v1/minimax/agent/p123456789-u12345-a67890-bot%3Aminimax",
                  .running = body(u"minimax/minimax-agent-started"_s),
                  .completed = body(u"minimax/minimax-agent-completed"_s),
                  .failed = body(u"minimax/minimax-agent-completed"_s, {houseFailure}),
                  .files = {video(1, cdn + "example/no_watermark.mp4"), png(cdn + "example/image.png")},
                  .problem = houseProblem,
                  .missing = "31 days"});
}

void addPixVerse(QList<LiveFlow> &flows)
{
    const QByteArray media = "https://media.pixverse.ai/example/";
    const auto add = [&](const QByteArray &kind, const QByteArray &prefix, const QByteArray &number, const LiveFile &file) {
        const QByteArray id = "user:12345-pixverse:user@example.com-" + kind + ':' + number;
        const QByteArray path = "/v2/pixverse/" + (kind == "music" ? kind : kind + 's') + '/';
        const QString completed = QString::fromLatin1("pixverse/pixverse-" + kind + "-completed");
        const Change name{'"' + prefix + R"(_status_name": "COMPLETED")",
                          '"' + prefix + R"(_status_name": "FAILED", "fail_reason": "refused by the maker")"};
        const Change running{'"' + prefix + R"(_status_name": "COMPLETED")", '"' + prefix + R"(_status_name": "GENERATING")"};
        const Change final{'"' + prefix + R"(_status_final": true)", '"' + prefix + R"(_status_final": false)"};
        flows.append({.name = "pixverse, " + kind,
                      .title = "PixVerse",
                      .pasted = QString::fromLatin1(id),
                      .id = QString::fromLatin1(id),
                      .target = path + id,
                      .otherTarget = path + "user%3A12345-pixverse%3Auser%40example.com-" + kind + "%3A" + number,
                      .running = body(completed, {running, final}),
                      .completed = body(completed),
                      .failed = body(completed, {name}),
                      .files = {file},
                      .problem = houseProblem,
                      .missing = "does not have this job"});
    };
    add("video", "video", "112233445566", video(1, media + "video.mp4"));
    flows.last().listTarget = "/v2/pixverse/videos/?limit=40";
    flows.last().running = body(u"pixverse/pixverse-videos-list-generating"_s);
    flows.last().missing = "list of recent videos";
    add("image", "image", "998877", png(media + "image.png"));
    add("music", "audio", "445566", mp3(1, media + "song.mp3"));
}

// Services of the newer shape: {jobid, status, …}.
void addSimple(QList<LiveFlow> &flows, const LiveFlow &flow, const QString &running, const QString &completed)
{
    flows.append(flow);
    LiveFlow &added = flows.last();
    added.id = added.pasted;
    added.running = running.isEmpty() ? R"({"status": "processing", "jobid": ")" + added.id.toLatin1() + "\"}" : body(running);
    added.completed = body(completed);
    added.failed = body(completed, {houseFailure});
    added.problem = houseProblem;
}

void addMusic(QList<LiveFlow> &flows)
{
    addSimple(flows,
              {.name = "mureka",
               .title = "Mureka",
               .pasted = u"j0121061432017475905m-u777-a12345678901234-bot:mureka"_s,
               .target = "/v1/mureka/jobs/j0121061432017475905m-u777-a12345678901234-bot%3Amureka",
               .otherTarget = "/v1/mureka/jobs/j0121061432017475905m-u777-a12345678901234-bot:mureka",
               .files = {mp3(1, "https://static-cos.mureka.ai/example/1.mp3"), mp3(2, "https://static-cos.mureka.ai/example/2.mp3")},
               .missing = "Mureka keeps jobs for 7 days"},
              u"mureka/mureka-music-created"_s, u"mureka/mureka-music-completed"_s);
    addSimple(flows,
              {.name = "flowmusic",
               .title = "Flow Music",
               .pasted = u"job:56ef7890-0000-4000-8000-00000000c001-user:12345-user@example.com-bot:flowmusic"_s,
               .target = "/v1/flowmusic/jobs/job%3A56ef7890-0000-4000-8000-00000000c001-user%3A12345-user%40example.com-bot%3Aflowmusic",
               .otherTarget = "/v1/flowmusic/jobs/job:56ef7890-0000-4000-8000-00000000c001-user:12345-user@example.com-bot:flowmusic",
               .files = {m4a("https://storage.googleapis.com/example/1.m4a")},
               .missing = "has expired at Flow Music"},
              u"flowmusic/flowmusic-song-pending"_s, u"flowmusic/flowmusic-song-completed"_s);
    addSimple(flows,
              {.name = "acemusic",
               .title = "ACE Music",
               .pasted = u"job:0f9c2a7d-81e6-4b05-a9d2-c4e700000001-user:12345-user@example.com-bot:acemusic"_s,
               .target = "/v1/acemusic/jobs/job%3A0f9c2a7d-81e6-4b05-a9d2-c4e700000001-user%3A12345-user%40example.com-bot%3Aacemusic",
               .otherTarget = "/v1/acemusic/jobs/job:0f9c2a7d-81e6-4b05-a9d2-c4e700000001-user:12345-user@example.com-bot:acemusic",
               .files = {mp3(1, "https://example.com/acemusic/7.mp3"), mp3(2, "https://example.com/acemusic/8.mp3")},
               .missing = "deleted from the library"},
              {}, u"acemusic/acemusic-job-completed"_s);
    const QString track = u"user:12345-tempolor:user_id-job:abcdef123456789"_s;
    flows.append({.name = "tempolor",
                  .title = "TemPolor",
                  .pasted = track,
                  .id = track,
                  .target = "/v1/tempolor/music/" + track.toLatin1(),
                  .otherTarget = "/v1/tempolor/music/user%3A12345-tempolor%3Auser_id-job%3Aabcdef123456789",
                  .running = body(u"tempolor/tempolor-music-generating"_s),
                  .completed = body(u"tempolor/tempolor-music-completed"_s),
                  .failed = body(u"tempolor/tempolor-music-failed"_s),
                  .files = {mp3(1, "https://api.useapi.net/v1/tempolor/music/download/" + track.toLatin1() + "?file_format=mp3")},
                  .missing = "10 minutes"});
}

void addGoogle(QList<LiveFlow> &flows)
{
    const QByteArray media = "/v1/google-vids/media/user%3A12345-user%40example.com-video%3A5bb24347-8099-4624-80ec-fb758db74420";
    addSimple(flows,
              {.name = "google-vids",
               .title = "Google Vids",
               .pasted = u"user:12345-user@example.com-job:4aa24347-8099-4624-80ec-fb758db74419"_s,
               .target = "/v1/google-vids/jobs/user%3A12345-user%40example.com-job%3A4aa24347-8099-4624-80ec-fb758db74419",
               .otherTarget = "/v1/google-vids/jobs/user:12345-user@example.com-job:4aa24347-8099-4624-80ec-fb758db74419",
               .files = {video(1, "https://api.useapi.net" + media)},
               .missing = "after about 30 days"},
              u"google-vids/google-vids-video-processing"_s, u"google-vids/google-vids-video-completed"_s);
    const QByteArray id = "job:9a8b7c6d-0000-4000-8000-00000000d001-user:12345-user@example.com-bot:gemini_notebook";
    LiveFlow notebook{.name = "gemini-notebook, audio",
                      .title = "Gemini Notebook",
                      .pasted = QString::fromLatin1(id),
                      .target = "/v1/gemini-notebook/jobs/job%3A9a8b7c6d-0000-4000-8000-00000000d001-user%3A12345-user%40example.com"
                                "-bot%3Agemini_notebook",
                      .otherTarget = "/v1/gemini-notebook/jobs/" + id,
                      .files = {m4a("https://api.useapi.net/v1/gemini-notebook/artifacts/download?id=EXAMPLE")},
                      .missing = "after 30 days"};
    const QString processing = u"gemini-notebook/gemini-notebook-audio-processing"_s;
    addSimple(flows, notebook, processing, u"gemini-notebook/gemini-notebook-audio-completed"_s);
    notebook.name = "gemini-notebook, report";
    notebook.files = {{.name = "report-1.md", .bytes = "# Tides\n\nExample."}};
    addSimple(flows, notebook, processing, u"gemini-notebook/gemini-notebook-research-completed"_s);
    const QByteArray luma = "j0326140530123456789v-u12345-email:user@example.com:a1b2c3d4-e5f6-7890-abcd-ef1234567890-bot:luma";
    addSimple(flows,
              {.name = "luma",
               .title = "Luma",
               .pasted = QString::fromLatin1(luma),
               .target = "/v1/luma/jobs/" + luma,
               .otherTarget = "/v1/luma/jobs/j0326140530123456789v-u12345-email%3Auser%40example.com"
                              "%3Aa1b2c3d4-e5f6-7890-abcd-ef1234567890-bot%3Aluma",
               .files = {video(1, "https://storage.cdn-luma.com/example/video.mp4")}},
              u"luma/luma-useapi-video-pending"_s, u"luma/luma-useapi-video-completed"_s);
}

QList<LiveFlow> allFlows()
{
    QList<LiveFlow> flows;
    addGoogleFlow(flows);
    addRunway(flows);
    addDreamina(flows);
    addKling(flows);
    addMiniMax(flows);
    addPixVerse(flows);
    addMusic(flows);
    addGoogle(flows);
    return flows;
}

} // namespace

const QList<LiveFlow> &liveFlows()
{
    static const QList<LiveFlow> flows = allFlows();
    return flows;
}

void addLiveFlows()
{
    QTest::addColumn<const LiveFlow *>("flow");
    for (const LiveFlow &flow : liveFlows())
        QTest::newRow(flow.name.constData()) << &flow;
}

QByteArray withExpiry(const QByteArray &body, const QDateTime &expires)
{
    static const QRegularExpression seconds(u"(?<=[Ee]xpires=)[0-9]{10}"_s);
    static const QRegularExpression claims(u"(?<=_jwt=eyJhbGciOiJIUzI1NiJ9\\.)[A-Za-z0-9_-]+"_s);
    const QByteArray time = QByteArray::number(expires.toSecsSinceEpoch());
    const QByteArray token = QByteArray("{\"exp\":" + time + '}').toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    QString text = QString::fromUtf8(body);
    text.replace(seconds, QString::fromLatin1(time)).replace(claims, QString::fromLatin1(token));
    return text.toUtf8();
}
