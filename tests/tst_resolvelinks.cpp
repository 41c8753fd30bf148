// SPDX-License-Identifier: MIT
#include "tests/support/mediaitems.h"
#include "tests/support/resolverbench.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

using Links = ResolverBench::Links;

const QUrl dead = ResolverBench::dead;
const QUrl alive = ResolverBench::alive;
const QUrl newer(u"https://cdn.example/a.png?ex=f6a1b2c4"_s);
const QUrl elsewhere = ResolverBench::elsewhere;
const QUrl atService(u"https://cdn.midjourney.com/0a1b/0_0.png"_s);

MediaRequest savingOf(const MediaItem &item, const std::optional<MediaItem> &mirror = {})
{
    return {
        .jobKey = JobKey(u"job"_s), .item = withMirror(item, mirror), .priority = RequestPriority::Save, .order = SourceOrder::LinkFirst};
}

// All that is done for an item whose sources fail, in order; what the refresh brings is nothing new.
QString sourcesTriedFor(const MediaRequest &request, Links links, bool isStored)
{
    ResolverBench bench(links);
    bench.bench.network.answerOthers({.status = 404});
    if (isStored)
        bench.store(request.item.key.toString());
    bench.request(request);
    for (int turn = 0; turn < 200 && bench.answers.isEmpty(); ++turn) {
        bench.letWorkersFinish();
        for (const JobKey &job : std::as_const(bench.linksRequested))
            bench.resolver->onLinksRefreshed(job, request.priority, std::nullopt);
    }
    QStringList sources;
    const QList<QNetworkRequest> &requests = bench.bench.network.requests();
    for (qsizetype i = 0; i <= requests.size(); ++i) {
        for (qsizetype refreshes = bench.requestsBefore.count(i); refreshes > 0; --refreshes)
            sources.append(u"refresh"_s);
        if (i < requests.size())
            sources.append(requests.at(i).url() == elsewhere ? u"mirror"_s : u"link"_s);
    }
    sources.append(bench.answers);
    return sources.join(u' ');
}

} // namespace

// Which sources are tried when links fail, and in what order.
class ResolveLinksTest : public QObject
{
    Q_OBJECT

private slots:
    void triesAllToTheEnd_data();
    void triesAllToTheEnd();
    void reportsTheErrorOfTheLink();
    void takesNoOtherSourceWhereTheLinkIsNotDead();
    void takesNoOtherSourceThanTheChosenOne();
    void takesWhatSomebodyElseHasDownloaded();
    void requestsNothingThatSomebodyElseHasFoundDead();
    void reportsThatTheTokenWasRefused();
    void refreshesEachJobOnce();
    void refreshesNoRequestTwice();
    void refreshesOnceForAllThatWait();
    void triesAgainWhatWasNotRequested();
    void leavesWhatDoesNotWaitAlone();
    void takesTheLinksOfTheNewResponse_data();
    void takesTheLinksOfTheNewResponse();
    void takesTheNewLinkInPlaceOfAnotherTry();
    void takesTheNewLinkOfAPoster();
    void startsAgainWithAnotherLink();
    void dropsWithoutAnAnswer();
    void dropsSomeOnly();
};

void ResolveLinksTest::triesAllToTheEnd_data()
{
    QTest::addColumn<MediaItem>("item");
    QTest::addColumn<bool>("canRefresh");
    QTest::addColumn<bool>("hasMirror");
    QTest::addColumn<QString>("sources");     // but for the store
    QTest::addColumn<QString>("beforeStore"); // of them, where the link comes first
    const auto row = [](const char *name, const MediaItem &item, bool canRefresh, bool hasMirror, const QString &sources,
                        const QString &beforeStore) { QTest::newRow(name) << item << canRefresh << hasMirror << sources << beforeStore; };
    row("all of it", itemA(), true, true, u"link refresh mirror"_s, u"link refresh mirror "_s);
    row("expired", itemA(dead), true, true, u"refresh mirror link"_s, {});
    row("no new response", itemA(), false, true, u"link mirror"_s, u"link mirror "_s);
    row("no mirror", itemA(), true, false, u"link refresh"_s, u"link refresh "_s);
    row("neither", itemA(dead), false, false, u"link"_s, {});
    MediaItem behindService = itemA(atService); // its link does not come with the response
    behindService.route = MediaRoute::ViaProxy;
    row("behind the service", behindService, true, false, u"link"_s, {});
    MediaItem source = itemA(); // somebody else's: no response has another link to it
    source.isOptional = true;
    row("a source", source, true, false, u"link"_s, u"link "_s);
}

void ResolveLinksTest::triesAllToTheEnd()
{
    QFETCH(MediaItem, item);
    QFETCH(bool, canRefresh);
    QFETCH(bool, hasMirror);
    QFETCH(QString, sources);
    QFETCH(QString, beforeStore);
    const Links links = canRefresh ? Links::CanBeRefreshed : Links::CannotBe;
    const std::optional<MediaItem> mirror = hasMirror ? std::optional(mirrorB()) : std::nullopt;
    QCOMPARE(sourcesTriedFor(requestOf(item, mirror), links, false), sources + u" a 404"_s);
    QCOMPARE(sourcesTriedFor(savingOf(item, mirror), links, false), sources + u" a 404"_s);
    QCOMPARE(sourcesTriedFor(requestOf(item, mirror), links, true), u"a file"_s);
    QCOMPARE(sourcesTriedFor(savingOf(item, mirror), links, true), beforeStore + u"a file"_s);
}

void ResolveLinksTest::reportsTheErrorOfTheLink()
{
    ResolverBench bench(Links::CannotBe);
    bench.bench.network.answer(alive, {.status = 404});
    bench.bench.network.answer(elsewhere, {.status = 403});
    bench.request(requestOf(itemA(), mirrorB()));
    QTRY_COMPARE(bench.answers, QStringList{u"a 404"_s});
    QCOMPARE(bench.resolver->count(), 0);
}

void ResolveLinksTest::takesNoOtherSourceWhereTheLinkIsNotDead()
{
    ResolverBench bench;
    bench.bench.network.answer(alive, {.status = 500});
    bench.request(savingOf(itemA(), mirrorB()));
    QTRY_COMPARE(bench.answers, QStringList{u"a 500"_s});
    bench.store(u"a"_s);
    bench.bench.network.answer(alive, {.status = 500});
    bench.request(savingOf(itemA(), mirrorB()));
    QTRY_COMPARE(bench.answers.last(), u"a file"_s);
    QCOMPARE(bench.bench.network.requests().size(), 2);
    QVERIFY(bench.linksRequested.isEmpty());
}

void ResolveLinksTest::takesNoOtherSourceThanTheChosenOne()
{
    ResolverBench bench;
    bench.store(u"a"_s);
    MediaItem item = itemA(atService);
    item.route = MediaRoute::ViaProxy;
    MediaRequest request = requestOf(item, mirrorB());
    request.route = Route::Directly;
    bench.bench.network.answer(atService, {.status = 404});
    bench.request(request);
    QTRY_COMPARE(bench.answers, QStringList{u"a 404"_s});
    QCOMPARE(bench.bench.network.requests().size(), 1);
    QVERIFY(bench.linksRequested.isEmpty());
}

void ResolveLinksTest::takesWhatSomebodyElseHasDownloaded()
{
    ResolverBench bench;
    bench.request(requestOf(itemA(dead)));
    QTRY_COMPARE(bench.linksRequested.size(), 1);
    bench.bench.play(alive);
    bench.bench.queue->enqueue(itemA());
    QTRY_COMPARE(bench.answers, QStringList{u"a file"_s});
    bench.resolver->onLinksRefreshed(JobKey(u"job"_s), RequestPriority::Shown, std::nullopt); // it waits no longer
    bench.letWorkersFinish();
    QCOMPARE(bench.answers.size(), 1);
    QCOMPARE(bench.bench.network.requests().size(), 1);
}

// While it waits for something else.
void ResolveLinksTest::requestsNothingThatSomebodyElseHasFoundDead()
{
    ResolverBench bench;
    bench.bench.network.answerOthers({.status = 404});
    bench.request(requestOf(itemA(dead), mirrorB()));
    QTRY_COMPARE(bench.linksRequested.size(), 1);
    bench.bench.queue->enqueue(itemA());
    bench.bench.queue->enqueue(mirrorB());
    QTRY_COMPARE(bench.bench.reported.size(), 2);
    QVERIFY(bench.answers.isEmpty());
    bench.resolver->onLinksRefreshed(JobKey(u"job"_s), RequestPriority::Shown, std::nullopt);
    QTRY_COMPARE(bench.answers, QStringList{u"a 404"_s});
    QCOMPARE(bench.bench.network.requests().size(), 2);
}

// Where a newer link comes with it, and the link is dead. What of others was refused says nothing of a job that cannot be requested.
void ResolveLinksTest::reportsThatTheTokenWasRefused()
{
    const auto answerTo = [](const MediaRequest &request, const std::optional<Error> &outcome, bool isRefusedBefore = false) {
        ResolverBench bench;
        bench.bench.network.answerOthers({.status = 404});
        if (isRefusedBefore) {
            bench.request(savingOf(mirrorB()));
            [&] { QTRY_COMPARE(bench.linksRequested.size(), 1); }();
            bench.resolver->onLinksRefreshed(JobKey(u"job"_s), RequestPriority::Save,
                                             Error{.kind = Error::Kind::Unauthorized, .httpStatus = 401});
            [&] { QTRY_COMPARE(bench.answers, QStringList{u"b 401"_s}); }();
            bench.answers.clear();
        }
        bench.request(request);
        for (int turn = 0; turn < 200 && bench.answers.isEmpty(); ++turn) {
            bench.letWorkersFinish();
            bench.resolver->onLinksRefreshed(request.jobKey, request.priority, outcome);
        }
        return bench.answers.join(u' ');
    };
    const Error refused{.kind = Error::Kind::Unauthorized, .httpStatus = 401};
    QCOMPARE(answerTo(requestOf(itemA()), refused), u"a 401"_s);
    QCOMPARE(answerTo(savingOf(itemA()), refused), u"a 401"_s);
    QCOMPARE(answerTo(requestOf(itemA()), Error{.kind = Error::Kind::Cancelled}), u"a 404"_s);
    QCOMPARE(answerTo(requestOf(itemA()), std::nullopt), u"a 404"_s);
    MediaRequest another = savingOf(itemA());
    another.jobKey = JobKey(u"another"_s);
    QCOMPARE(answerTo(another, std::nullopt, true), u"a 401"_s); // is not requested
    another.jobKey = {};
    QCOMPARE(answerTo(another, std::nullopt, true), u"a 404"_s);
}

void ResolveLinksTest::refreshesEachJobOnce()
{
    ResolverBench bench;
    bench.bench.network.answerOthers({.status = 404});
    const auto refreshesFor = [&bench](const QString &job) {
        const qsizetype before = bench.linksRequested.size();
        MediaRequest request = requestOf(itemA());
        request.jobKey = JobKey(job);
        bench.request(request);
        bench.answers.clear();
        while (bench.answers.isEmpty()) {
            bench.letWorkersFinish();
            bench.resolver->onLinksRefreshed(JobKey(job), RequestPriority::Shown, std::nullopt);
        }
        return bench.linksRequested.size() - before;
    };
    QCOMPARE(refreshesFor(u"job"_s), 1);
    QCOMPARE(refreshesFor(u"job"_s), 0);
    QCOMPARE(refreshesFor(u"another"_s), 1);
    bench.resolver->allowRetry(JobKey(u"job"_s)); // the user requests it
    QCOMPARE(refreshesFor(u"another"_s), 0);
    QCOMPARE(refreshesFor(u"job"_s), 1);
}

// Each new link is dead, too.
void ResolveLinksTest::refreshesNoRequestTwice()
{
    ResolverBench bench;
    bench.bench.network.answerOthers({.status = 404});
    bench.request(requestOf(itemA()));
    QTRY_COMPARE(bench.linksRequested.size(), 1);
    bench.resolver->update({itemA(newer)});
    bench.resolver->onLinksRefreshed(JobKey(u"job"_s), RequestPriority::Shown, Error{.kind = Error::Kind::Cancelled});
    QTRY_COMPARE(bench.answers, QStringList{u"a 404"_s});
    QCOMPARE(bench.linksRequested.size(), 1);
    QCOMPARE(bench.bench.network.requests().size(), 2);
}

void ResolveLinksTest::refreshesOnceForAllThatWait()
{
    ResolverBench bench;
    bench.bench.network.answerOthers({.status = 404});
    bench.request(requestOf(itemA()));
    bench.request(requestOf(mirrorB()));
    QTRY_COMPARE(bench.linksRequested.size(), 1);
    bench.letWorkersFinish();
    QCOMPARE(bench.bench.network.requests().size(), 2);
    bench.resolver->onLinksRefreshed(JobKey(u"job"_s), RequestPriority::Shown, std::nullopt);
    QTRY_COMPARE(bench.answered(), (QStringList{u"a 404"_s, u"b 404"_s}));
    QCOMPARE(bench.linksRequested.size(), 1);
}

// A job that still runs, or the service requests a pause: the next request may succeed.
void ResolveLinksTest::triesAgainWhatWasNotRequested()
{
    ResolverBench bench;
    bench.bench.network.answerOthers({.status = 404});
    for (int time = 1; time <= 2; ++time) {
        bench.request(requestOf(itemA()));
        QTRY_COMPARE(bench.linksRequested.size(), time);
        bench.resolver->onLinksRefreshed(JobKey(u"job"_s), RequestPriority::Shown, Error{.kind = Error::Kind::Cancelled});
        QTRY_COMPARE(bench.answers.size(), time);
    }
}

// One link has expired; the other item is on its way.
void ResolveLinksTest::leavesWhatDoesNotWaitAlone()
{
    ResolverBench bench;
    bench.bench.network.answer(alive, {.status = 404});
    bench.bench.network.answer(elsewhere, {.ending = FakeNetwork::Ending::Hang});
    bench.request(requestOf(itemA()));
    bench.request(requestOf(mirrorB()));
    QTRY_COMPARE(bench.linksRequested.size(), 1);
    QTRY_COMPARE(bench.count(elsewhere), 1);
    bench.resolver->onLinksRefreshed(JobKey(u"job"_s), RequestPriority::Shown, std::nullopt);
    QTRY_COMPARE(bench.answers, QStringList{u"a 404"_s});
    QCOMPARE(bench.bench.network.requests().size(), 2);
}

void ResolveLinksTest::takesTheLinksOfTheNewResponse_data()
{
    QTest::addColumn<RequestPriority>("priority");
    QTest::newRow("shown") << RequestPriority::Shown;
    QTest::newRow("saved") << RequestPriority::Save;
    QTest::newRow("background") << RequestPriority::Background;
}

void ResolveLinksTest::takesTheLinksOfTheNewResponse()
{
    QFETCH(RequestPriority, priority);
    ResolverBench bench;
    MediaRequest request = requestOf(itemA(dead));
    request.priority = priority;
    bench.request(request);
    QTRY_COMPARE(bench.linksRequested.size(), 1);
    bench.bench.play(alive);
    bench.resolver->update({mirrorB(), itemA(alive)});
    bench.resolver->onLinksRefreshed(JobKey(u"job"_s), priority, std::nullopt);
    QTRY_COMPARE(bench.answers, QStringList{u"a file"_s});
    QCOMPARE(bench.bench.network.requests().size(), 1);
}

// The old one is tried again in an hour.
void ResolveLinksTest::takesTheNewLinkInPlaceOfAnotherTry()
{
    ResolverBench bench(Links::CannotBe, {}, DownloadPolicy{.pauses = {std::chrono::hours(1)}});
    bench.bench.network.answer(alive, {.status = 503});
    bench.request(requestOf(itemA()));
    QTRY_COMPARE(bench.count(alive), 1);
    QTRY_COMPARE(bench.bench.network.running(), 0);
    bench.bench.play(newer);
    bench.resolver->update({itemA(newer)});
    QTRY_COMPARE(bench.answers, QStringList{u"a file"_s});
}

// With that of its video: a job lists no posters by themselves.
void ResolveLinksTest::takesTheNewLinkOfAPoster()
{
    ResolverBench bench(Links::CanBeRefreshed);
    bench.bench.network.answerOthers({.status = 404});
    MediaItem video = itemA();
    video.poster = dead;
    bench.request({.jobKey = JobKey(u"job"_s), .item = *posterOf(video), .priority = RequestPriority::Save});
    QTRY_COMPARE(bench.linksRequested.size(), 1);
    bench.bench.play(newer);
    video.poster = newer;
    bench.resolver->update({video});
    bench.resolver->onLinksRefreshed(JobKey(u"job"_s), RequestPriority::Save, std::nullopt);
    QTRY_COMPARE(bench.answers, QStringList{u"a#poster file"_s});
}

void ResolveLinksTest::startsAgainWithAnotherLink()
{
    ResolverBench bench(Links::CannotBe);
    bench.bench.network.answerOthers({.status = 404});
    bench.request(requestOf(itemA()));
    QTRY_COMPARE(bench.answers.size(), 1);
    bench.bench.play(newer);
    bench.request(requestOf(itemA(newer)));
    QTRY_COMPARE(bench.answers, (QStringList{u"a 404"_s, u"a file"_s}));
}

// Another job is shown: nothing is done for the one before, and its response answers nobody.
void ResolveLinksTest::dropsWithoutAnAnswer()
{
    ResolverBench bench;
    bench.bench.network.answerOthers({.status = 404});
    bench.request(requestOf(itemA()));
    QTRY_COMPARE(bench.linksRequested.size(), 1);
    bench.request(requestOf(mirrorB()));
    bench.resolver->drop(&bench);
    QCOMPARE(bench.resolver->count(), 0);
    bench.resolver->onLinksRefreshed(JobKey(u"job"_s), RequestPriority::Shown, std::nullopt);
    bench.letWorkersFinish();
    QVERIFY(bench.answers.isEmpty());
    QCOMPARE(bench.bench.network.requests().size(), 1); // what was looked up for it goes no further
    MediaRequest other = requestOf(itemA());
    other.jobKey = JobKey(u"another"_s);
    bench.request(other);
    QTRY_COMPARE(bench.linksRequested, (QList<JobKey>{JobKey(u"job"_s), JobKey(u"another"_s)}));
}

void ResolveLinksTest::dropsSomeOnly()
{
    ResolverBench bench(Links::CannotBe);
    bench.bench.play(alive);
    bench.bench.play(elsewhere);
    QObject other;
    bench.request(requestOf(itemA()));
    bench.request(requestOf(mirrorB()));
    bench.request(requestOf(itemA()), &other);
    bench.resolver->drop(&bench, QSet<MediaKey>{MediaKey(u"a"_s)});
    QTRY_COMPARE(bench.answered(), (QStringList{u"a file"_s, u"b file"_s}));
    bench.letWorkersFinish();
    QCOMPARE(bench.answers.size(), 2); // the other's, and the one that was left
}

QTEST_GUILESS_MAIN(ResolveLinksTest)
#include "tst_resolvelinks.moc"
