// SPDX-License-Identifier: MIT
#include "tests/ui/support/windowstates.h"

#include "tests/support/fixtures.h"
#include "tests/support/jobbuilder.h"
#include "tests/support/mediafiles.h"
#include "tests/ui/support/windowbench.h"
#include "ui/compare/traybar.h"
#include "ui/detail/datapanel.h"
#include "ui/detail/responsechooser.h"
#include "ui/jobs/jobspane.h"
#include "ui/media/compareview.h"
#include "ui/media/filmstrip.h"
#include "ui/media/fullscreenview.h"
#include "ui/media/mediapane.h"
#include "ui/media/soundview.h"
#include "ui/windowactions.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QJsonArray>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabWidget>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

using Answer = FakeNetwork::Answer;
using Ending = FakeNetwork::Ending;

const QUrl firstUrl(u"https://media.example/one.png"_s);
const QUrl secondUrl(u"https://media.example/two.png"_s);
const QUrl videoUrl(u"https://media.example/three.mp4"_s);
const QUrl damagedUrl(u"https://media.example/four.png"_s);
const QUrl deadUrl(u"https://media.example/five.png"_s);
const QUrl behindUrl(u"https://cdn.midjourney.com/0a1b2c3d-0000-4000-8000-000000000000/0_0.png"_s);
const QUrl slowUrl(u"https://media.example/six.png"_s);

QJsonObject jobWithMedia()
{
    const qint64 picture = fixture(u"media/picture.png"_s).size();
    QJsonObject job = jobObject(1, u"completed"_s);
    job["prompt"_L1] = u"a lighthouse in a storm, seen from a small boat, with a keeper who waves "_s.repeated(4);
    job["attachments"_L1]
        = QJsonArray{attachmentObject(firstUrl, u"image/png"_s, picture), attachmentObject(secondUrl, u"image/png"_s, picture),
                     attachmentObject(videoUrl, u"video/mp4"_s, fixture(u"media/head-first.mp4"_s).size()),
                     attachmentObject(damagedUrl, u"image/png"_s, picture), attachmentObject(slowUrl, u"image/png"_s, picture)};
    job["imageUx"_L1] = QJsonArray{QJsonObject{{u"id"_s, 1}, {u"url"_s, behindUrl.toString()}}};
    job["blendUrls"_L1] = QJsonArray{u"https://modern.art/cat.png"_s};
    job["children"_L1] = QJsonArray{QJsonObject{{u"button"_s, u"U1"_s}, {u"jobid"_s, jobId(7)}}};
    job["buttons"_L1] = QJsonArray{u"U1"_s, u"U2"_s, u"Vary (Strong)"_s, u"Vary (Subtle)"_s};
    return job;
}

QJsonObject jobWithDeadLink()
{
    QJsonObject job = jobObject(3, u"completed"_s);
    job["attachments"_L1] = QJsonArray{attachmentObject(deadUrl, u"image/png"_s, fixture(u"media/picture.png"_s).size())};
    return job;
}

void answerMedia(WindowBench &bench)
{
    bench.network.answerOthers({.status = 502});
    for (const QUrl &url : {firstUrl, secondUrl})
        bench.answerMedium(url, u"picture.png"_s, "image/png");
    bench.answerMedium(videoUrl, u"head-first.mp4"_s, "video/mp4");
    const QByteArray damaged = pngFile(fixture(u"media/picture.png"_s).size()); // whole by its format's rules, and yet no picture
    bench.network.answer(damagedUrl, {.pieces = {damaged}, .headers = {{"Content-Type", "image/png"}}});
    bench.network.answer(deadUrl, {.status = 404, .pieces = {fixture(u"jobs/http-404-discord-expired.txt"_s)}});
    bench.network.answer(
        slowUrl,
        {.pieces = {fixture(u"media/picture.png"_s).first(200)}, .headers = {{"Content-Type", "image/png"}}, .ending = Ending::Hang});
    bench.network.answer(*MidjourneyV2().proxyUrl(bench.base(), behindUrl), {.status = 502});
    bench.answerJob(3, Answer{.status = 410, .pieces = {fixture(u"jobs/v2-error-410.json"_s)}}); // it is requested for a new link
}

const WindowActions &actionsOf(const WindowBench &bench)
{
    return *bench.window->findChild<WindowActions *>();
}

void openWithMedia(WindowBench &bench)
{
    answerMedia(bench);
    bench.controller->openText("[" + json(jobWithMedia()) + "," + json(jobObject(2, u"failed"_s)) + "]");
    const auto isFinal = [&](int row) {
        return bench.stateOf(row).kind != MediaState::Kind::Waiting && bench.stateOf(row).kind != MediaState::Kind::Downloading;
    };
    QVERIFY(QTest::qWaitFor(
        [&] {
            int settled = 0;
            for (int row = 0; row < bench.controller->media().model().rowCount(); ++row)
                settled += isFinal(row) ? 1 : 0;
            return settled >= 6;
        },
        waitLimit));
}

void choose(WindowBench &bench, int row)
{
    auto *strip = bench.window->findChild<Filmstrip *>();
    strip->setCurrentIndex(strip->model()->index(row, 0));
    QTest::qWait(50); // pictures are read in another thread, and words wait a moment for them
}

const QStringList &documents()
{
    static const QStringList all{u"jobs/v2-imagine-completed-with-children.json"_s, u"jobs/v2-describe-completed.json"_s,
                                 u"jobs/v2-info-completed.json"_s, u"jobs/v2-imagine-moderated.json"_s,
                                 u"jobs/v2-imagine-video-completed-seed-verbatim.json"_s};
    return all;
}

void collectStrings(const QJsonValue &value, QStringList &strings)
{
    if (value.isString())
        strings.append(value.toString());
    for (const QJsonValue &one : value.toArray())
        collectStrings(one, strings);
    const QJsonObject object = value.toObject();
    for (auto one = object.begin(); one != object.end(); ++one)
        collectStrings(one.value(), strings);
}

// Of a menu that has just opened.
void lookAtMenu(const QString &name, const Look &look)
{
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    if (!menu)
        QTest::qFail(qPrintable(u"no menu: "_s + name), __FILE__, __LINE__);
    else
        look(*menu, name);
    if (menu)
        menu->close();
}

} // namespace

void visitFirstPages(const QSize &size, const Look &look)
{
    {
        WindowBench bench{QString()};
        bench.show(size);
        look(*bench.window, u"empty"_s);
        bench.controller->openText("nothing");
        look(*bench.window, u"notice"_s);
        bench.controller->openText(jobId(1).toUtf8());
        QVERIFY(QTest::qWaitFor([&] { return bench.controller->jobs().find(jobKey(1))->error.has_value(); }, waitLimit));
        look(*bench.window, u"no-token"_s);
    }
    WindowBench bench;
    bench.show(size);
    look(*bench.window, u"empty-with-token"_s);
    bench.answerJob(1, Answer{.ending = Ending::Hang});
    bench.controller->openText(jobId(1).toUtf8());
    look(*bench.window, u"waiting"_s);
    bench.controller->remove({jobKey(1)});
    look(*bench.window, u"notice-with-action"_s);
    bench.window->findChild<JobsPane *>()->findChild<QLineEdit *>()->setText(u"nothing of the kind"_s);
    QTest::qWait(300); // what is typed is looked for a moment later
    look(*bench.window, u"no-match"_s);
}

void visitErrors(const QSize &size, const Look &look)
{
    WindowBench bench;
    bench.show(size);
    const std::pair<QString, Answer> errors[] = {
        {u"400"_s, {.status = 400, .pieces = {fixture(u"jobs/v2-error-400.json"_s)}}},
        {u"wrong-token"_s, {.status = 401, .pieces = {fixture(u"jobs/v2-error-401.json"_s)}}},
        {u"no-subscription"_s, {.status = 402, .pieces = {fixture(u"jobs/v2-error-402.json"_s)}}},
        {u"refused"_s, {.status = 403, .pieces = {"{\"error\": \"no\", \"code\": 403}"}}},
        {u"not-found"_s, {.status = 404, .pieces = {fixture(u"jobs/v2-error-404.json"_s)}}},
        {u"timeout"_s, {.status = 408, .pieces = {"{}"}}},
        {u"expired"_s, {.status = 410, .pieces = {fixture(u"jobs/v2-error-410.json"_s)}}},
        {u"too-many"_s, {.status = 429, .pieces = {"{\"error\": \"no\", \"code\": 429}"}}},
        {u"server"_s, {.status = 503, .pieces = {"<html>Bad gateway</html>"}}},
        {u"cloudflare"_s,
         {.status = 403, .pieces = {fixture(u"jobs/http-403-cloudflare-challenge.html"_s)}, .headers = {{"Content-Type", "text/html"}}}},
        {u"no-job"_s, {.pieces = {"<html>Log in</html>"}, .headers = {{"Content-Type", "text/html"}}}},
        {u"offline"_s, {.ending = Ending::Refuse}},
        {u"sent-elsewhere"_s, {.status = 302, .headers = {{"Location", "https://elsewhere.example/"}}}},
    };
    int number = 0;
    for (const auto &[name, answer] : errors) {
        bench.answerJob(++number, answer);
        bench.controller->openText(jobId(number).toUtf8());
        QVERIFY(QTest::qWaitFor([&] { return bench.controller->jobs().find(jobKey(number))->error.has_value(); }, waitLimit));
        look(*bench.window, u"error-"_s + name);
    }
}

void visitStatuses(const QSize &size, const Look &look)
{
    WindowBench bench;
    bench.show(size);
    int number = 0;
    for (const QString &status :
         {u"created"_s, u"started"_s, u"progress"_s, u"completed"_s, u"moderated"_s, u"failed"_s, u"cancelled"_s, u"queued"_s, QString()})
    {
        QJsonObject job = jobObject(++number, status);
        if (status.isEmpty())
            job.remove("status"_L1);
        if (status == "progress"_L1) {
            job["content"_L1] = u"**a lighthouse** - <@1> (46%) (fast)"_s;
            job["progress"_L1] = 46;
        }
        bench.controller->openText(json(job));
        bench.controller->select(jobKey(number));
        look(*bench.window, u"status-"_s + (status.isEmpty() ? u"missing"_s : status));
    }
}

// In the place of a video's picture.
static void lookAtLyrics(WindowBench &bench, const Look &look)
{
    using namespace std::chrono_literals;
    const MediaListModel &media = bench.controller->media().model();
    int video = 0;
    while (media.item(video).url != videoUrl)
        ++video;
    choose(bench, video);
    auto *sound = bench.window->findChild<SoundView *>();
    sound->setLyrics(lyricsOf(u"[Verse]\nHarbour bells\nRing me home"_s, {{.start = 1s, .end = 2s}, {.start = 2s, .end = 3s}}));
    sound->show();
    sound->setPosition(2500);
    QTest::qWait(20);
    look(*bench.window, u"lyrics"_s);
    sound->setLyrics({});
    sound->hide();
}

static void selectFirst(WindowBench &bench)
{
    bench.controller->select(jobKey(1));
    QVERIFY(QTest::qWaitFor([&] { return bench.controller->media().model().rowCount() > 1 && bench.isReady(0); }, waitLimit));
    choose(bench, 0);
}

// With all that it can have, where by itself it would wait for more room, too.
static void lookAtData(WindowBench &bench, const Look &look)
{
    QJsonObject seed = jobObject(9, u"completed"_s);
    seed["prompt"_L1] = u"a lighthouse --ar 3:2 --no red, blue --tile"_s;
    seed["seed"_L1] = QJsonObject{{u"value"_s, 12345}, {u"content"_s, u"seed 12345"_s}};
    seed["parentJobId"_L1] = jobId(1);
    seed["imageUx"_L1] = QJsonArray{QJsonObject{{u"id"_s, 1}, {u"url"_s, secondUrl.toString()}}};
    bench.controller->openText(json(seed));
    bench.controller->repository().setTags({jobKey(9)}, {u"cat"_s});
    bench.preferences.update([](Preferences &all) { all.dataPanel = DataPanelChoice::Shown; });
    QTest::qWait(200); // its relatives come out of the archive
    look(*bench.window, u"data"_s);
    bench.window->findChild<DataPanel *>()->findChild<QScrollArea *>()->verticalScrollBar()->setValue(10'000);
    look(*bench.window, u"data-end"_s);
    bench.preferences.update([](Preferences &all) { all.dataPanel = DataPanelChoice::Automatic; });
    selectFirst(bench);
}

static void lookAtTray(WindowBench &bench, const Look &look)
{
    actionsOf(bench).addToComparison->trigger();
    bench.controller->select(jobKey(9));
    QVERIFY(QTest::qWaitFor([&] { return bench.controller->media().model().rowCount() > 0 && bench.isReady(0); }, waitLimit));
    actionsOf(bench).addToComparison->trigger();
    look(*bench.window, u"tray"_s);
    actionsOf(bench).compare->trigger();
    QVERIFY(QTest::qWaitFor([&] { return bench.window->findChild<CompareView *>()->hasCaptions(); }, waitLimit));
    look(*bench.window, u"tray-compare"_s);
    actionsOf(bench).compare->trigger();
    emit bench.window->findChild<TrayBar *>()->clearRequested();
    selectFirst(bench);
}

void visitMedia(const QSize &size, const Look &look)
{
    WindowBench bench;
    bench.show(size);
    openWithMedia(bench);
    for (int row = 0; row < bench.controller->media().model().rowCount(); ++row) {
        choose(bench, row);
        look(*bench.window, u"medium-%1"_s.arg(row + 1));
    }
    lookAtLyrics(bench, look);
    bench.controller->media().setPaused(true);
    look(*bench.window, u"paused"_s);
    bench.controller->media().setPaused(false);
    choose(bench, 0);
    auto *media = bench.window->findChild<MediaPane *>();
    media->toggleInfo();
    look(*bench.window, u"info"_s);
    lookAtData(bench, look);
    lookAtTray(bench, look);
    media->toggleComparison();
    QTest::qWait(20);
    QVERIFY(bench.window->findChild<CompareView *>()->isVisible());
    look(*bench.window, u"compare"_s);
    media->toggleFullScreen();
    look(*bench.window->findChild<FullScreenView *>(), u"full-screen-compare"_s);
    media->toggleComparison();
    look(*bench.window->findChild<FullScreenView *>(), u"full-screen"_s);
    media->toggleData();
    QTest::qWait(20);
    look(*bench.window->findChild<FullScreenView *>(), u"full-screen-data"_s);
    media->toggleData();
    media->toggleFullScreen();
    bench.controller->openText(json(jobWithDeadLink()));
    QVERIFY(QTest::qWaitFor([&] { return bench.stateOf(0).kind == MediaState::Kind::Failed; }, waitLimit));
    look(*bench.window, u"dead-link"_s);
}

void visitTabs(const QSize &size, const Look &look)
{
    WindowBench bench;
    bench.show(size);
    openWithMedia(bench);
    for (const int tab : {1, 2, 3}) {
        bench.tabs()->setCurrentIndex(tab);
        QTest::qWait(20);
        look(*bench.window, u"tab-%1"_s.arg(tab + 1));
    }
    actionsOf(bench).search->trigger(); // in the JSON
    look(*bench.window, u"find"_s);
    QJsonObject changed = jobWithMedia();
    changed["prompt"_L1] = u"another"_s;
    bench.controller->openText(json(changed));
    bench.controller->select(jobKey(2)); // and back, when the archive knows of both
    QTest::qWait(20);
    bench.controller->select(jobKey(1));
    QVERIFY(QTest::qWaitFor([&] { return bench.window->findChild<ResponseChooser *>()->isVisible(); }, waitLimit));
    for (auto *box : bench.window->findChild<ResponseChooser *>()->findChildren<QCheckBox *>())
        box->click(); // what changed
    look(*bench.window, u"versions"_s);
    for (const QString &document : documents()) {
        bench.controller->openText(fixture(document));
        bench.tabs()->setCurrentIndex(1);
        const QString name = document.section(u'/', 1).section(u'.', 0, 0);
        QTest::qWait(20);
        look(*bench.window, u"details-"_s + name);
        for (auto *area : bench.window->findChildren<QScrollArea *>())
            area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
        look(*bench.window, u"details-end-"_s + name);
        bench.tabs()->setCurrentIndex(2);
        look(*bench.window, u"family-"_s + name);
        bench.tabs()->setCurrentIndex(0);
        look(*bench.window, u"media-"_s + name);
    }
}

void visitMenus(const QSize &size, const Look &look)
{
    WindowBench bench;
    bench.show(size);
    openWithMedia(bench);
    emit bench.window->findChild<JobsPane *>()->menuRequested(jobKey(1), QPoint(10, 10));
    lookAtMenu(u"menu-job"_s, look);
    auto *media = bench.window->findChild<MediaPane *>();
    for (int row = 0; row < bench.controller->media().model().rowCount(); ++row) {
        choose(bench, row);
        emit media->menuRequested(media->currentKey(), QPoint(10, 10));
        lookAtMenu(u"menu-medium-%1"_s.arg(row + 1), look);
    }
    for (QMenu *menu : bench.window->findChildren<QMenu *>()) {
        if (menu->actions().isEmpty() || menu->testAttribute(Qt::WA_DeleteOnClose))
            continue;
        menu->popup(QPoint(10, 10));
        look(*menu, u"menu-"_s + QString::fromLatin1(menu->parent()->metaObject()->className()));
        menu->close();
    }
}

QStringList shownData()
{
    const QLocale locale;
    QStringList data{u"imagine png mp4 PNG MP4 JPG WEBP kB MB GB bytes"_s, // verbs, formats and units
                     jobId(1),
                     u"https://api.useapi.net"_s,
                     u"cat modern art nothing queued another Deutsch English Verse Harbour bells Ring me home"_s,
                     u"seed no red blue tile ar"_s,
                     u"undated created yyyy MM dd HHmmss verb button prompt seed name kind width height"_s,
                     u"Runway Dreamina Kling MiniMax PixVerse Mureka TemPolor Flow Music ACE US user example com ex"_s,
                     u"JSON Discord Midjourney GUID HTTP API USEAPI TOKEN"_s,
                     u"Ctrl Shift Alt Up Down Del UTC Return Esc Enter Space Home End PgUp PgDown"_s};
    for (int month = 1; month <= 12; ++month)
        data += {locale.monthName(month), locale.monthName(month, QLocale::ShortFormat)};
    for (int day = 1; day <= 7; ++day)
        data += locale.dayName(day);
    collectStrings(jobWithMedia(), data);
    for (const QString &document : documents()) {
        const QByteArray raw = fixture(document);
        const QJsonDocument parsed = QJsonDocument::fromJson(raw);
        collectStrings(parsed.isArray() ? QJsonValue(parsed.array()) : QJsonValue(parsed.object()), data);
    }
    return data;
}
