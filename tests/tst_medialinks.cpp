// SPDX-License-Identifier: MIT
#include "app/common/utczone.h"
#include "app/session/medialinks.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

using Stored = MediaLinks::Stored;

const Error gone{.kind = Error::Kind::NotFound, .httpStatus = 404};
const Error broken{.kind = Error::Kind::Server, .httpStatus = 500};
const QDateTime now = QDateTime::fromSecsSinceEpoch(0x70000000, utcZone);

MediaItem itemOf(MediaKind kind, const QString &key, const QString &url)
{
    return {.kind = kind, .number = 1, .url = QUrl(url), .key = key};
}

MediaItem attachment(const QString &query = {})
{
    return itemOf(MediaKind::Attachment, u"attachment"_s, u"https://cdn.example/a.png"_s + query);
}

MediaItem image()
{
    return itemOf(MediaKind::Image, u"image"_s, u"https://img.example/1.png"_s);
}

// All of them are wanted.
MediaLinks linksTo(const QList<MediaItem> &media, bool mayRenew, Stored stored = Stored::First)
{
    MediaLinks links(stored);
    links.show(u"job"_s, media, mayRenew);
    for (const MediaItem &item : media)
        links.begin(item);
    return links;
}

MediaSource nextOf(MediaLinks &links, const MediaItem &item)
{
    return links.next(item.key, now).source;
}

// All that is done for a medium when nothing helps: its link dies, and the store has nothing.
QString triedToTheEnd(MediaLinks &links, const MediaItem &item)
{
    QStringList steps;
    for (int step = 0; step < 10; ++step) {
        const MediaLinks::Step next = links.next(item.key, now);
        const bool goesOn = next.source != MediaSource::Link && next.source != MediaSource::Mirror;
        const bool isConcerned = goesOn || links.take(next.wanted.key, gone).contains(item.key);
        switch (next.source) {
        case MediaSource::Store: steps += u"store"_s; break;
        case MediaSource::Link: steps += isConcerned ? u"link"_s : u"?"_s; break;
        case MediaSource::Refresh:
            steps += links.startRenewal() && links.takeRenewal() == QStringList{item.key} ? u"renew"_s : u"?"_s;
            break;
        case MediaSource::Mirror: steps += isConcerned ? u"mirror"_s : u"?"_s; break;
        case MediaSource::None: return steps.join(u' ');
        }
    }
    return u"endless"_s;
}

} // namespace

// How far each link of a job has come.
class MediaLinksTest : public QObject
{
    Q_OBJECT

private slots:
    void triesAllToTheEnd_data();
    void triesAllToTheEnd();
    void saysWhatToFetch();
    void tellsWhatTheLinkDiedOf();
    void takesNoOtherWayWhereTheLinkIsNotDead();
    void takesNoOtherWayThanTheOneThatWasChosen();
    void takesWhatSomebodyElseHasFetched();
    void asksForNothingThatSomebodyElseHasFoundDead();
    void takesTheLinkThatHasComeMeanwhile();
    void renewsAJobOnce();
    void renewsForAllThatWait();
    void leavesWhatDoesNotWaitAlone();
    void takesTheLinksOfTheNewAnswer();
    void beginsAnewWithAnotherLink();
    void beginsAnewWithAnotherJob();
    void forgetsWhatTheJobNoLongerOffers();
};

void MediaLinksTest::triesAllToTheEnd_data()
{
    QTest::addColumn<MediaItem>("item");
    QTest::addColumn<bool>("mayRenew");
    QTest::addColumn<bool>("hasMirror");
    QTest::addColumn<QString>("steps"); // where the store is asked first
    QTest::addColumn<QString>("asNeeded");
    const MediaItem expired = attachment(u"?ex=60000000"_s);
    QTest::newRow("all of it") << attachment() << true << true << u"store link renew mirror"_s << u"link renew mirror store"_s;
    QTest::newRow("expired") << expired << true << true << u"store renew mirror link"_s << u"store renew mirror link"_s;
    QTest::newRow("no new answer") << attachment() << false << true << u"store link mirror"_s << u"link mirror store"_s;
    QTest::newRow("no mirror") << attachment() << true << false << u"store link renew"_s << u"link renew store"_s;
    QTest::newRow("neither") << expired << false << false << u"store link"_s << u"store link"_s;
    MediaItem behindService = attachment();
    behindService.isBehindService = true; // its link does not come with the answer
    QTest::newRow("behind the service") << behindService << true << false << u"store link"_s << u"store link"_s;
    MediaItem source = attachment();
    source.kind = MediaKind::Source; // somebody else's: no answer has another link to it
    QTest::newRow("a source") << source << true << false << u"store link"_s << u"link store"_s;
}

void MediaLinksTest::triesAllToTheEnd()
{
    QFETCH(MediaItem, item);
    QFETCH(bool, mayRenew);
    QFETCH(bool, hasMirror);
    const QList<MediaItem> media = hasMirror ? QList{item, image()} : QList{item};
    MediaLinks links = linksTo(media, mayRenew);
    QTEST(triedToTheEnd(links, item), "steps");
    MediaLinks saved = linksTo(media, mayRenew, Stored::AsNeeded);
    QTEST(triedToTheEnd(saved, item), "asNeeded");
}

void MediaLinksTest::saysWhatToFetch()
{
    MediaLinks links = linksTo({attachment(), image()}, false, Stored::AsNeeded);
    QCOMPARE(links.next(u"attachment"_s, now).wanted, attachment());
    QCOMPARE(links.take(u"attachment"_s, gone), QStringList{u"attachment"_s});
    QCOMPARE(links.next(u"attachment"_s, now).wanted, image());
    QStringList ended = links.take(u"image"_s, std::nullopt);
    ended.sort();
    QCOMPARE(ended, QStringList({u"attachment"_s, u"image"_s}));
    QVERIFY(links.turn(u"attachment"_s) == 0 && links.turn(u"image"_s) == 0);
    QVERIFY(links.take(u"image"_s, std::nullopt).isEmpty());
}

void MediaLinksTest::tellsWhatTheLinkDiedOf()
{
    MediaLinks links = linksTo({attachment()}, false);
    QCOMPARE(triedToTheEnd(links, attachment()), u"store link"_s);
    const MediaLinks::Step step = links.next(u"attachment"_s, now);
    QVERIFY(step.source == MediaSource::None && step.error == gone);
    QCOMPARE(links.turn(u"attachment"_s), 0);
}

void MediaLinksTest::takesNoOtherWayWhereTheLinkIsNotDead()
{
    MediaLinks links = linksTo({attachment(), image()}, true, Stored::AsNeeded);
    QCOMPARE(nextOf(links, attachment()), MediaSource::Link);
    QCOMPARE(links.take(u"attachment"_s, broken), QStringList{u"attachment"_s});
    QCOMPARE(nextOf(links, attachment()), MediaSource::Store);
    const MediaLinks::Step step = links.next(u"attachment"_s, now);
    QVERIFY(step.source == MediaSource::None && step.error == broken);
}

void MediaLinksTest::takesNoOtherWayThanTheOneThatWasChosen()
{
    MediaLinks links = linksTo({attachment(), image()}, true);
    links.beginDirectly(attachment());
    QCOMPARE(links.take(u"attachment"_s, gone), QStringList{u"attachment"_s});
    const MediaLinks::Step step = links.next(u"attachment"_s, now);
    QVERIFY(step.source == MediaSource::None && step.error == gone);
}

void MediaLinksTest::takesWhatSomebodyElseHasFetched()
{
    MediaLinks links = linksTo({attachment(u"?ex=60000000"_s)}, true);
    QCOMPARE(nextOf(links, attachment()), MediaSource::Store);
    QCOMPARE(nextOf(links, attachment()), MediaSource::Refresh);
    QCOMPARE(links.take(u"attachment"_s, std::nullopt), QStringList{u"attachment"_s});
    QVERIFY(links.startRenewal());
    QVERIFY(links.takeRenewal().isEmpty()); // it waits no longer
}

// While it waits for something else.
void MediaLinksTest::asksForNothingThatSomebodyElseHasFoundDead()
{
    MediaLinks links = linksTo({attachment(), image()}, false);
    QCOMPARE(nextOf(links, attachment()), MediaSource::Store);
    QVERIFY(links.take(u"attachment"_s, gone).isEmpty());
    QVERIFY(links.take(u"image"_s, gone).isEmpty());
    QCOMPARE(nextOf(links, attachment()), MediaSource::None);
}

void MediaLinksTest::takesTheLinkThatHasComeMeanwhile()
{
    MediaLinks links = linksTo({attachment()}, true);
    QCOMPARE(nextOf(links, attachment()), MediaSource::Store);
    QCOMPARE(nextOf(links, attachment()), MediaSource::Link);
    links.show(u"job"_s, {attachment(u"?new"_s)}, true);
    QCOMPARE(links.take(u"attachment"_s, gone), QStringList{u"attachment"_s});
    QCOMPARE(links.next(u"attachment"_s, now).wanted, attachment(u"?new"_s));
}

void MediaLinksTest::renewsAJobOnce()
{
    const MediaItem renewed = attachment(u"?new"_s);
    MediaLinks links = linksTo({attachment()}, true);
    QCOMPARE(triedToTheEnd(links, attachment()), u"store link renew"_s);
    links.show(u"job"_s, {renewed}, true);
    links.begin(renewed);
    QCOMPARE(triedToTheEnd(links, renewed), u"store link"_s);
    links.show(u"another"_s, {attachment()}, true);
    links.begin(attachment());
    QCOMPARE(triedToTheEnd(links, attachment()), u"store link renew"_s);
    links.show(u"job"_s, {attachment()}, true); // it was asked for already
    links.begin(attachment());
    QCOMPARE(triedToTheEnd(links, attachment()), u"store link"_s);
    links.forgive(); // somebody asks for it
    links.begin(attachment());
    QCOMPARE(triedToTheEnd(links, attachment()), u"store link renew"_s);
}

void MediaLinksTest::renewsForAllThatWait()
{
    MediaLinks links = linksTo({attachment(), image()}, true);
    for (const MediaItem &item : {attachment(), image()}) {
        QVERIFY(links.take(item.key, gone).isEmpty()); // somebody else has tried it
        QCOMPARE(nextOf(links, item), MediaSource::Store);
        QCOMPARE(nextOf(links, item), MediaSource::Refresh);
    }
    QVERIFY(links.startRenewal() && !links.startRenewal());
    QStringList waiting = links.takeRenewal();
    waiting.sort();
    QCOMPARE(waiting, QStringList({u"attachment"_s, u"image"_s}));
    QVERIFY(links.takeRenewal().isEmpty());
}

// One link has died; the other medium is on its way, or here by now.
void MediaLinksTest::leavesWhatDoesNotWaitAlone()
{
    MediaLinks links = linksTo({attachment(), image()}, true, Stored::AsNeeded);
    for (const MediaItem &item : {attachment(), image()})
        QCOMPARE(nextOf(links, item), MediaSource::Link);
    QCOMPARE(links.take(u"attachment"_s, gone), QStringList{u"attachment"_s});
    QCOMPARE(nextOf(links, attachment()), MediaSource::Refresh);
    QVERIFY(links.startRenewal());
    QCOMPARE(links.takeRenewal(), QStringList{u"attachment"_s});
}

void MediaLinksTest::takesTheLinksOfTheNewAnswer()
{
    const MediaItem renewed = attachment(u"?new"_s);
    MediaLinks links = linksTo({attachment(u"?ex=60000000"_s)}, true);
    QCOMPARE(nextOf(links, renewed), MediaSource::Store);
    QCOMPARE(nextOf(links, renewed), MediaSource::Refresh);
    QVERIFY(links.startRenewal());
    QCOMPARE(links.takeRenewal({image(), renewed}), QStringList{u"attachment"_s});
    QCOMPARE(links.next(u"attachment"_s, now).wanted, renewed);
}

void MediaLinksTest::beginsAnewWithAnotherLink()
{
    const MediaItem renewed = attachment(u"?new"_s);
    MediaLinks links = linksTo({attachment()}, false);
    QVERIFY(links.hasBegun(attachment()) && !links.hasBegun(renewed));
    QCOMPARE(triedToTheEnd(links, attachment()), u"store link"_s);
    QVERIFY(links.hasBegun(attachment())); // it has ended, too
    links.show(u"job"_s, {renewed}, false);
    links.begin(renewed);
    QCOMPARE(triedToTheEnd(links, renewed), u"store link"_s);
}

void MediaLinksTest::beginsAnewWithAnotherJob()
{
    MediaLinks links = linksTo({attachment(), image()}, true, Stored::AsNeeded);
    const int turn = links.turn(u"attachment"_s);
    QCOMPARE(nextOf(links, attachment()), MediaSource::Link);
    QCOMPARE(links.take(u"attachment"_s, gone), QStringList{u"attachment"_s});
    QCOMPARE(nextOf(links, attachment()), MediaSource::Refresh);
    QVERIFY(links.startRenewal());
    links.show(u"another"_s, {attachment(), image()}, true);
    QVERIFY(!links.hasBegun(attachment()));
    QVERIFY(links.takeRenewal().isEmpty()); // the answer to a question of the other job
    links.begin(attachment());
    QVERIFY(links.turn(u"attachment"_s) > turn); // what was still looked for is of the other one
    QCOMPARE(nextOf(links, attachment()), MediaSource::Link);
}

void MediaLinksTest::forgetsWhatTheJobNoLongerOffers()
{
    MediaLinks links = linksTo({attachment(), image()}, true);
    links.show(u"job"_s, {attachment()}, true);
    QVERIFY(links.turn(u"image"_s) == 0 && !links.hasBegun(image()) && links.hasBegun(attachment()));
    QVERIFY(links.take(u"image"_s, std::nullopt).isEmpty());
}

QTEST_GUILESS_MAIN(MediaLinksTest)
#include "tst_medialinks.moc"
