// SPDX-License-Identifier: MIT
#include "app/services/midjourney/cdn.h"
#include "tests/support/jobbuilder.h"
#include "tests/support/mediabench.h"
#include "tests/support/mediafiles.h"
#include "tests/support/policies.h"

#include <QJsonArray>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

const QUrl ux(u"https://cdn.midjourney.com/0a1b2c3d-0000-4000-8000-000000000000/0_0.png"_s);
const QUrl dead(u"https://cdn.example/attachments/1/2/a.png?ex=66a1b2c3&is=66a06143&hm=00"_s);  // in July 2024
const QUrl alive(u"https://cdn.example/attachments/1/2/a.png?ex=f6a1b2c3&is=f6a06143&hm=01"_s); // in 2101
const QUrl newer(u"https://cdn.example/attachments/1/2/a.png?ex=f6a1b2c4&is=f6a06143&hm=02"_s);
constexpr qsizetype size = 900;

// An upscaled picture, as the attachment and at Midjourney.
QByteArray jobAt(const QUrl &link, bool hasUx = true)
{
    QJsonObject job = jobObject(1, u"completed"_s);
    job["attachments"_L1] = QJsonArray{attachmentObject(link, u"image/png"_s, size)};
    if (hasUx)
        job["imageUx"_L1] = QJsonArray{QJsonObject{{u"id"_s, 1}, {u"url"_s, ux.toString()}}};
    return json(job);
}

// Two images; the list shows the first, which is there.
QByteArray jobWithSecond(const QUrl &link)
{
    QJsonObject job = jobObject(1, u"completed"_s);
    job["attachments"_L1]
        = QJsonArray{attachmentObject(imageAddress(1), u"image/png"_s, size), attachmentObject(link, u"image/png"_s, size)};
    return json(job);
}

} // namespace

// A job document whose Discord link has expired: what becomes of its picture, from the links' own words to the last copy on disk.
class DeadLinksFlow : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void takesTheNewLink();
    void takesTheCopyAtMidjourney();
    void takesTheCopyAtMidjourneyInAPause();
    void goesOnWhenTheJobIsNoLongerChecked();
    void takesTheCopyOnDisk();
    void savesTheCopyOnDisk();
    void saysThatTheLinkHasDied();
    void triesTheLinkInSpiteOfItsWord();
    void asksForTheJobOnlyOnce();
    void leavesAFailedLinkUntilThereIsANewOne();
    void showsWhatItHasAtOnce();
    void leavesWhatIsNoLongerShown();
    void leavesWhatTheJobNoLongerOffers();
    void takesTheNewLinkOfANewerResponse();
    void savesWithTheNewLinkOfAJobThatIsNotShown();
    void savesWithANewLinkEachTime();
    void takesTheNewLinkOfARefresh();
    void asksMidjourneyItselfOnRequest();
    void asksMidjourneyItselfAlways();
    void tellsWhyTheServiceFailed();

private:
    [[nodiscard]] QUrl jobUrl() const { return m_bench->service.jobUrl(m_bench->base(), jobId(1)); }
    [[nodiscard]] QUrl proxied() const { return m_bench->proxied(ux); }
    [[nodiscard]] MediaState attachment() const { return m_bench->state("attachment", 1); }
    [[nodiscard]] qsizetype count(const QUrl &url) const { return m_bench->count(url); }
    void letWorkersFinish();
    void show(const QByteArray &document);

    std::unique_ptr<MediaBench> m_bench;
};

void DeadLinksFlow::init()
{
    m_bench = std::make_unique<MediaBench>();
    m_bench->pollPolicy = quickPolls();
    m_bench->makeController(u"user:1-secret"_s);
}

void DeadLinksFlow::cleanup()
{
    m_bench.reset();
}

void DeadLinksFlow::letWorkersFinish()
{
    for (int round = 0; round < 10; ++round) {
        m_bench->disk->waitForDone();
        m_bench->workers.waitForDone();
        QCoreApplication::processEvents();
    }
}

// As when the archive had a newer response than the one that was shown.
void DeadLinksFlow::show(const QByteArray &document)
{
    m_bench->controller->repository().putDocument({.job = *m_bench->service.parse(document), .raw = document}, {});
}

void DeadLinksFlow::takesTheNewLink()
{
    m_bench->network.answer(proxied(), {.status = 404});
    m_bench->network.answer(jobUrl(), {.pieces = {jobAt(alive)}});
    m_bench->network.answer(alive, {.pieces = {pngFile(size)}});
    m_bench->controller->openText(jobAt(dead));
    QTRY_COMPARE(attachment().kind, MediaState::Kind::Ready);
    QCOMPARE(count(alive), 1);
    QCOMPARE(count(dead) - count(alive), -1); // its own word was taken
    QCOMPARE(count(jobUrl()), 1);
}

void DeadLinksFlow::takesTheCopyAtMidjourney()
{
    m_bench->network.answer(jobUrl(), {.status = 410});
    m_bench->network.answer(proxied(), {.pieces = {pngFile(size, 2)}});
    m_bench->controller->openText(jobAt(dead));
    QTRY_COMPARE(attachment().kind, MediaState::Kind::Ready);
    QCOMPARE(attachment().file->path, m_bench->media().model().state(0).file->path); // of Image 1
    QCOMPARE(m_bench->network.requests().size(), 2);
}

// The service wants a pause of an hour: nobody waits for that, and it gets no request.
void DeadLinksFlow::takesTheCopyAtMidjourneyInAPause()
{
    const QUrl limited = m_bench->service.jobUrl(m_bench->base(), jobId(2));
    m_bench->network.answer(limited, {.status = 429, .headers = {{"Retry-After", "3600"}}});
    m_bench->network.answer(proxied(), {.pieces = {pngFile(size, 2)}});
    m_bench->controller->openText(jobId(2).toUtf8());
    QTRY_COMPARE(count(limited), 1);
    QTRY_COMPARE(m_bench->network.running(), 0);
    m_bench->controller->openText(jobAt(dead));
    QTRY_COMPARE(attachment().kind, MediaState::Kind::Ready);
    QCOMPARE(count(jobUrl()), 0);
}

void DeadLinksFlow::goesOnWhenTheJobIsNoLongerChecked()
{
    m_bench->network.answer(jobUrl(), {.ending = FakeNetwork::Ending::Hang});
    m_bench->network.answer(proxied(), {.pieces = {pngFile(size, 2)}});
    m_bench->controller->openText(jobAt(dead));
    QTRY_COMPARE(count(jobUrl()), 1);
    m_bench->controller->stopChecking(jobKey(1));
    QTRY_COMPARE(attachment().kind, MediaState::Kind::Ready);
}

void DeadLinksFlow::takesTheCopyOnDisk()
{
    m_bench->network.answer(alive, {.pieces = {pngFile(size)}});
    m_bench->controller->openText(jobAt(alive, false));
    QTRY_COMPARE(attachment().kind, MediaState::Kind::Ready);
    m_bench->makeController({}); // another run, with no token: the file is there
    m_bench->controller->openText(jobAt(dead, false));
    QTRY_COMPARE(attachment().kind, MediaState::Kind::Ready);
    QCOMPARE(m_bench->network.requests().size(), 1);
}

// And not the one at Midjourney, which is there, too.
void DeadLinksFlow::savesTheCopyOnDisk()
{
    const MediaKey own = mediaKeyOf(dead);
    QVERIFY(MediaStore(m_bench->folder.filePath(u"store"_s)).put(pngFile(size), own));
    m_bench->network.answer(proxied(), {.pieces = {pngFile(size, 2)}});
    m_bench->controller->openText(jobAt(dead));
    QTRY_COMPARE(attachment().kind, MediaState::Kind::Ready);
    m_bench->controller->saveAll({jobKey(1)}, {.folder = m_bench->folder.filePath(u"out"_s)});
    QTRY_COMPARE(m_bench->notices.size(), 1);
    QFile saved(m_bench->notices.first().folder + u"/attachment-1.png"_s);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QCOMPARE(saved.readAll(), pngFile(size));
}

void DeadLinksFlow::saysThatTheLinkHasDied()
{
    m_bench->network.answer(jobUrl(), {.status = 404});
    m_bench->network.answer(proxied(), {.status = 404});
    m_bench->network.answer(dead, {.status = 404});
    m_bench->controller->openText(jobAt(dead));
    QTRY_COMPARE(attachment().kind, MediaState::Kind::Failed);
    QCOMPARE(messageForMedia(*attachment().error).title, u"Link has expired"_s);
    QCOMPARE(count(dead), 1);
    QCOMPARE(m_bench->network.requests().size(), 3);
    QVERIFY(m_bench->notices.isEmpty()); // nobody requested the job
}

void DeadLinksFlow::triesTheLinkInSpiteOfItsWord()
{
    m_bench->makeController({});
    m_bench->network.answer(dead, {.pieces = {pngFile(size)}}); // this computer's clock is wrong
    m_bench->controller->openText(jobAt(dead, false));
    QTRY_COMPARE(attachment().kind, MediaState::Kind::Ready);
}

void DeadLinksFlow::asksForTheJobOnlyOnce()
{
    m_bench->network.answer(jobUrl(), {.pieces = {jobAt(dead, false)}}); // with nothing new
    m_bench->network.answer(dead, {.status = 404});
    m_bench->controller->openText(jobAt(dead, false));
    QTRY_COMPARE(attachment().kind, MediaState::Kind::Failed);
    m_bench->controller->select({});
    m_bench->network.answer(dead, {.status = 404});
    m_bench->controller->select(jobKey(1));
    QTRY_COMPARE(attachment().kind, MediaState::Kind::Failed);
    QCOMPARE(count(jobUrl()), 1);
    m_bench->network.answer(jobUrl(), {.pieces = {jobAt(alive, false)}});
    m_bench->network.answer(alive, {.pieces = {pngFile(size)}});
    m_bench->media().fetch(m_bench->media().model().item(0).key); // somebody asks for it
    QTRY_COMPARE(attachment().kind, MediaState::Kind::Ready);
}

// The same response once more is no reason to try its link again.
void DeadLinksFlow::leavesAFailedLinkUntilThereIsANewOne()
{
    m_bench->makeController({});
    m_bench->network.answer(alive, {.status = 404});
    m_bench->controller->openText(jobAt(alive, false));
    QTRY_COMPARE(attachment().kind, MediaState::Kind::Failed);
    show(jobAt(alive, false));
    letWorkersFinish();
    QCOMPARE(attachment().kind, MediaState::Kind::Failed);
    QCOMPARE(m_bench->network.requests().size(), 1);
    m_bench->network.answer(newer, {.pieces = {pngFile(size)}});
    show(jobAt(newer, false));
    QTRY_COMPARE(attachment().kind, MediaState::Kind::Ready);
}

// Without a turn of the event loop, in which there would be nothing to see.
void DeadLinksFlow::showsWhatItHasAtOnce()
{
    m_bench->network.answer(alive, {.pieces = {pngFile(size)}});
    m_bench->controller->openText(jobAt(alive, false));
    QTRY_COMPARE(attachment().kind, MediaState::Kind::Ready);
    m_bench->controller->openText(json(jobObject(2, u"failed"_s)));
    QCOMPARE(m_bench->list(), QString());
    m_bench->controller->select(jobKey(1));
    QCOMPARE(attachment().kind, MediaState::Kind::Ready);
}

// Its job is being requested for a new link; nothing that comes of it is requested for a job that is not shown.
void DeadLinksFlow::leavesWhatIsNoLongerShown()
{
    m_bench->network.answer(jobUrl(), {.ending = FakeNetwork::Ending::Hang});
    m_bench->controller->openText(jobAt(dead, false));
    QTRY_COMPARE(count(jobUrl()), 1);
    m_bench->controller->openText(json(jobObject(2, u"failed"_s)));
    m_bench->controller->stopChecking(jobKey(1));
    letWorkersFinish();
    QCOMPARE(m_bench->network.requests().size(), 1);
}

void DeadLinksFlow::leavesWhatTheJobNoLongerOffers()
{
    m_bench->network.answer(jobUrl(), {.ending = FakeNetwork::Ending::Hang});
    m_bench->controller->openText(jobAt(dead, false));
    QTRY_COMPARE(count(jobUrl()), 1);
    show(json(jobObject(1, u"completed"_s)));
    QCOMPARE(m_bench->list(), QString());
    m_bench->controller->stopChecking(jobKey(1));
    letWorkersFinish();
    QCOMPARE(m_bench->network.requests().size(), 1);
}

// While the old one rests between two tries.
void DeadLinksFlow::takesTheNewLinkOfANewerResponse()
{
    m_bench->downloads.pauses = {std::chrono::hours(1)};
    m_bench->makeController({});
    m_bench->network.answer(imageAddress(1), {.pieces = {pngFile(size)}});
    m_bench->network.answer(alive, {.status = 503});
    m_bench->controller->openText(jobWithSecond(alive));
    QTRY_COMPARE(count(alive), 1);
    QTRY_COMPARE(m_bench->network.running(), 0);
    m_bench->network.answer(newer, {.pieces = {pngFile(size, 2)}});
    show(jobWithSecond(newer));
    QTRY_COMPARE(m_bench->state("attachment", 2).kind, MediaState::Kind::Ready);
}

void DeadLinksFlow::savesWithTheNewLinkOfAJobThatIsNotShown()
{
    m_bench->network.answer(imageAddress(1), {.pieces = {pngFile(size)}});
    m_bench->network.answer(jobUrl(), {.pieces = {jobWithSecond(dead)}}); // with nothing new
    m_bench->network.answer(dead, {.status = 404});
    m_bench->controller->openText(jobWithSecond(dead));
    QTRY_COMPARE(m_bench->state("attachment", 2).kind, MediaState::Kind::Failed);
    m_bench->controller->openText(json(jobObject(2, u"failed"_s)));
    m_bench->network.answer(jobUrl(), {.pieces = {jobWithSecond(alive)}});
    m_bench->network.answer(alive, {.pieces = {pngFile(size, 2)}});
    m_bench->controller->saveAll({jobKey(1)}, {.folder = m_bench->folder.filePath(u"out"_s)});
    QTRY_COMPARE(m_bench->notices.size(), 1);
    QVERIFY(QFile::exists(m_bench->notices.first().folder + u"/attachment-2.png"_s));
}

// The user tries again, and each time it may help.
void DeadLinksFlow::savesWithANewLinkEachTime()
{
    m_bench->network.answerOthers({.status = 404});
    m_bench->network.answer(jobUrl(), {.pieces = {jobAt(dead, false)}}); // for what is shown
    m_bench->controller->openText(jobAt(dead, false));
    QTRY_COMPARE(attachment().kind, MediaState::Kind::Failed);
    for (int time = 1; time <= 2; ++time) {
        m_bench->network.answer(jobUrl(), {.pieces = {jobAt(dead, false)}});
        m_bench->controller->saveAll({jobKey(1)}, {.folder = m_bench->folder.filePath(u"out"_s)});
        QTRY_COMPARE(m_bench->notices.size(), time);
        QCOMPARE(count(jobUrl()), 1 + time);
    }
}

// While the old one rests between two tries, and the list's picture waits for it, too.
void DeadLinksFlow::takesTheNewLinkOfARefresh()
{
    const QUrl tired(u"https://cdn.example/attachments/1/2/a.png?ex=f6a1b2c2&is=f6a06143&hm=02"_s);
    m_bench->downloads.pauses = {std::chrono::hours(1)};
    m_bench->makeController(u"user:1-secret"_s);
    m_bench->network.answer(tired, {.status = 503});
    m_bench->controller->openText(jobAt(tired, false));
    QTRY_COMPARE(count(tired), 1);
    m_bench->network.answer(jobUrl(), {.pieces = {jobAt(alive, false)}});
    m_bench->network.answer(alive, {.pieces = {pngFile(size)}});
    m_bench->controller->refresh({jobKey(1)});
    QTRY_COMPARE(attachment().kind, MediaState::Kind::Ready);
    QCOMPARE(count(tired), 1);
}

// Without a token, and with the documented headers of a browser.
void DeadLinksFlow::asksMidjourneyItselfOnRequest()
{
    m_bench->network.answer(alive, {.pieces = {pngFile(size)}});
    m_bench->network.answer(proxied(), {.status = 502});
    m_bench->controller->openText(jobAt(alive));
    const MediaListModel &model = m_bench->media().model();
    QTRY_COMPARE(model.state(0).kind, MediaState::Kind::Failed);
    m_bench->network.answer(ux, {.pieces = {pngFile(size, 2)}});
    m_bench->media().fetch(model.item(0).key, Route::Directly);
    QTRY_COMPARE(model.state(0).kind, MediaState::Kind::Ready);
    const QNetworkRequest request = m_bench->network.requests().last();
    QCOMPARE(request.url(), ux);
    QVERIFY(!request.hasRawHeader("Authorization"));
    QVERIFY(request.header(QNetworkRequest::UserAgentHeader).toString().contains(u"Chrome/139"_s));
}

// What failed before it was said so, too; and never while the service gives it out.
void DeadLinksFlow::asksMidjourneyItselfAlways()
{
    m_bench->network.answer(alive, {.pieces = {pngFile(size)}});
    m_bench->network.answer(proxied(), {.status = 502});
    m_bench->controller->openText(jobAt(alive));
    QTRY_COMPARE(m_bench->state("image", 1).kind, MediaState::Kind::Failed);
    QCOMPARE(count(ux), 0);
    m_bench->network.answer(proxied(), {.status = 502});
    m_bench->network.answer(ux, {.pieces = {pngFile(size, 2)}});
    m_bench->media().setAlwaysDirectly(true);
    QTRY_COMPARE(m_bench->state("image", 1).kind, MediaState::Kind::Ready);
    QCOMPARE(m_bench->network.requests().last().url(), ux);
    QVERIFY(!m_bench->network.requests().last().hasRawHeader("Authorization"));
    QCOMPARE(count(proxied()), 2);
    QCOMPARE(count(ux), 1);
}

void DeadLinksFlow::tellsWhyTheServiceFailed()
{
    m_bench->media().setAlwaysDirectly(true);
    m_bench->network.answer(alive, {.pieces = {pngFile(size)}});
    m_bench->network.answer(proxied(), {.status = 402});
    m_bench->network.answer(ux, {.status = 403});
    m_bench->controller->openText(jobAt(alive));
    QTRY_COMPARE(m_bench->state("image", 1).kind, MediaState::Kind::Failed);
    QCOMPARE(m_bench->state("image", 1).error->kind, Error::Kind::NoSubscription);
    QCOMPARE(count(ux), 1);
    m_bench->media().setAlwaysDirectly(false);
    m_bench->network.answer(proxied(), {.status = 402});
    m_bench->media().fetch(m_bench->item("image", 1).key);
    QTRY_COMPARE(m_bench->state("image", 1).kind, MediaState::Kind::Failed);
    QCOMPARE(count(ux), 1);
}

QTEST_GUILESS_MAIN(DeadLinksFlow)
#include "tst_flow_deadlinks.moc"
