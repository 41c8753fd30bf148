#include "app/common/utczone.h"
#include "app/session/medialinks.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

const Error gone{.kind = Error::Kind::NotFound, .httpStatus = 404};
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

MediaLinks linksTo(const MediaItem &item, bool mayRenew)
{
    MediaLinks links;
    links.show(u"job"_s);
    links.setMayRenew(mayRenew);
    links.begin(item);
    return links;
}

// All that is done for a medium when nothing helps.
QString climbedToTheEnd(MediaLinks &links, const MediaItem &item, const std::optional<MediaItem> &twin)
{
    QStringList steps;
    for (int step = 0; step < 10; ++step) {
        switch (links.next(item, twin, now).rung) {
        case Rung::Link:
            steps += u"link"_s;
            links.setDead(item.key, gone);
            break;
        case Rung::Renew: steps += links.startRenewal() && links.takeRenewal() == QStringList{item.key} ? u"renew"_s : u"?"_s; break;
        case Rung::Twin: steps += links.takeTwin(twin->key) == item.key ? u"twin"_s : u"?"_s; break;
        case Rung::None: return steps.join(u' ');
        }
    }
    return u"endless"_s;
}

} // namespace

// How far each link of the job that is shown has come.
class MediaLinksTest : public QObject
{
    Q_OBJECT

private slots:
    void climbsToTheEnd_data();
    void climbsToTheEnd();
    void saysWhatToFetch();
    void tellsWhatTheLinkDiedOf();
    void renewsAJobOnce();
    void renewsForAllThatWait();
    void leavesWhatDoesNotWaitAlone();
    void beginsAnewWithAnotherLink();
    void beginsAnewWithAnotherJob();
};

void MediaLinksTest::climbsToTheEnd_data()
{
    QTest::addColumn<MediaItem>("item");
    QTest::addColumn<bool>("mayRenew");
    QTest::addColumn<bool>("hasTwin");
    QTest::addColumn<QString>("steps");
    const MediaItem expired = attachment(u"?ex=60000000"_s);
    QTest::newRow("all of it") << attachment() << true << true << u"link renew twin"_s;
    QTest::newRow("expired") << expired << true << true << u"renew twin link"_s;
    QTest::newRow("no new answer") << attachment() << false << true << u"link twin"_s;
    QTest::newRow("no twin") << attachment() << true << false << u"link renew"_s;
    QTest::newRow("neither") << expired << false << false << u"link"_s;
    MediaItem behindService = attachment();
    behindService.isBehindService = true; // its link does not come with the answer
    QTest::newRow("behind the service") << behindService << true << false << u"link"_s;
    MediaItem source = attachment();
    source.kind = MediaKind::Source; // somebody else's: no answer has another link to it
    QTest::newRow("a source") << source << true << false << u"link"_s;
}

void MediaLinksTest::climbsToTheEnd()
{
    QFETCH(MediaItem, item);
    QFETCH(bool, mayRenew);
    QFETCH(bool, hasTwin);
    MediaLinks links = linksTo(item, mayRenew);
    QTEST(climbedToTheEnd(links, item, hasTwin ? std::optional(image()) : std::nullopt), "steps");
}

void MediaLinksTest::saysWhatToFetch()
{
    MediaLinks links = linksTo(attachment(), false);
    QCOMPARE(links.next(attachment(), image(), now).wanted, attachment());
    links.setDead(u"attachment"_s, gone);
    QCOMPARE(links.next(attachment(), image(), now).wanted, image());
    QCOMPARE(links.takeTwin(u"attachment"_s), QString());
    QCOMPARE(links.takeTwin(u"image"_s), u"attachment"_s);
    QCOMPARE(links.takeTwin(u"image"_s), QString());
}

void MediaLinksTest::tellsWhatTheLinkDiedOf()
{
    MediaLinks links = linksTo(attachment(), false);
    links.setDead(u"attachment"_s, gone);
    const MediaLinks::Step step = links.next(attachment(), std::nullopt, now);
    QVERIFY(step.rung == Rung::None && step.error == gone);
}

void MediaLinksTest::renewsAJobOnce()
{
    MediaLinks links = linksTo(attachment(), true);
    QCOMPARE(climbedToTheEnd(links, attachment(), std::nullopt), u"link renew"_s);
    links.begin(attachment(u"?new"_s));
    QCOMPARE(climbedToTheEnd(links, attachment(u"?new"_s), std::nullopt), u"link"_s);
    links.show(u"another"_s);
    links.begin(attachment());
    QCOMPARE(climbedToTheEnd(links, attachment(), std::nullopt), u"link renew"_s);
    links.show(u"job"_s); // it was asked for already
    links.begin(attachment());
    QCOMPARE(climbedToTheEnd(links, attachment(), std::nullopt), u"link"_s);
    links.forget(u"attachment"_s); // somebody asks for it
    links.begin(attachment());
    QCOMPARE(climbedToTheEnd(links, attachment(), std::nullopt), u"link renew"_s);
}

void MediaLinksTest::renewsForAllThatWait()
{
    MediaLinks links = linksTo(attachment(), true);
    links.begin(image());
    links.setDead(u"attachment"_s, gone);
    links.setDead(u"image"_s, gone);
    for (const MediaItem &item : {attachment(), image()})
        QCOMPARE(links.next(item, std::nullopt, now).rung, Rung::Renew);
    QVERIFY(links.startRenewal() && !links.startRenewal());
    QStringList waiting = links.takeRenewal();
    waiting.sort();
    QCOMPARE(waiting, QStringList({u"attachment"_s, u"image"_s}));
    QVERIFY(links.takeRenewal().isEmpty());
}

// One link has died; the other medium is on its way, or here by now.
void MediaLinksTest::leavesWhatDoesNotWaitAlone()
{
    MediaLinks links = linksTo(attachment(), true);
    links.begin(image());
    for (const MediaItem &item : {attachment(), image()})
        QCOMPARE(links.next(item, std::nullopt, now).rung, Rung::Link);
    links.setDead(u"attachment"_s, gone);
    QCOMPARE(links.next(attachment(), std::nullopt, now).rung, Rung::Renew);
    QVERIFY(links.startRenewal());
    QCOMPARE(links.takeRenewal(), QStringList{u"attachment"_s});
}

void MediaLinksTest::beginsAnewWithAnotherLink()
{
    MediaLinks links = linksTo(attachment(), false);
    QVERIFY(links.has(u"attachment"_s) && links.hasBegun(attachment()) && !links.hasBegun(attachment(u"?new"_s)));
    QCOMPARE(climbedToTheEnd(links, attachment(), std::nullopt), u"link"_s);
    links.begin(attachment(u"?new"_s));
    QCOMPARE(climbedToTheEnd(links, attachment(u"?new"_s), std::nullopt), u"link"_s);
    links.forget(u"attachment"_s);
    QVERIFY(!links.has(u"attachment"_s));
}

void MediaLinksTest::beginsAnewWithAnotherJob()
{
    MediaLinks links = linksTo(attachment(), true);
    links.setDead(u"attachment"_s, gone);
    QCOMPARE(links.next(attachment(), image(), now).rung, Rung::Renew);
    QVERIFY(links.startRenewal());
    links.show(u"another"_s);
    QVERIFY(!links.has(u"attachment"_s));
    QVERIFY(links.takeRenewal().isEmpty()); // the answer to a question of the other job
    QCOMPARE(links.next(attachment(), image(), now).rung, Rung::Link);
}

QTEST_GUILESS_MAIN(MediaLinksTest)
#include "tst_medialinks.moc"
