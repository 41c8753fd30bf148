// SPDX-License-Identifier: MIT
#include "app/common/utczone.h"
#include "app/session/linkladder.h"

#include <QtTest>

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(LinkState)

namespace {

MediaItem itemOf(MediaKind kind, int number, MediaClass promised = MediaClass::Picture)
{
    return {.kind = kind, .number = number, .key = u"%1-%2"_s.arg(int(kind)).arg(number), .promised = promised};
}

} // namespace

// What is done about dead links, as plain functions.
class LinkLadderTest : public QObject
{
    Q_OBJECT

private slots:
    void readsWhenALinkDies();
    void seeksWhatIsHardToGetInTheStore();
    void findsTheTwin_data();
    void findsTheTwin();
    void climbsStepByStep_data();
    void climbsStepByStep();
};

void LinkLadderTest::readsWhenALinkDies()
{
    const auto expiry = [](const QString &query) { return linkExpiry(QUrl(u"https://cdn.example/a.png"_s + query)); };
    QCOMPARE(expiry(u"?ex=66a1b2c3&is=66a06143&hm=00&"_s), QDateTime::fromSecsSinceEpoch(0x66a1b2c3, utcZone));
    for (const QString &query : {QString(), u"?ex="_s, u"?ex=soon"_s, u"?ex=0"_s, u"?ex=-1"_s, u"?ex=ffffffffffffffffffff"_s})
        QVERIFY2(!expiry(query).isValid(), qPrintable(query));
}

void LinkLadderTest::seeksWhatIsHardToGetInTheStore()
{
    MediaItem item = itemOf(MediaKind::Image, 1);
    QVERIFY(seeksStoreFirst(item, true) && !seeksStoreFirst(item, false));
    item.isBehindService = true;
    QVERIFY(seeksStoreFirst(item, false));
}

void LinkLadderTest::findsTheTwin_data()
{
    QTest::addColumn<QList<MediaItem>>("media"); // the first one's twin
    QTest::addColumn<QString>("twin");
    const MediaItem attachment = itemOf(MediaKind::Attachment, 1);
    const MediaItem image = itemOf(MediaKind::Image, 1);
    QTest::newRow("one and one") << QList{attachment, itemOf(MediaKind::Image, 3)} << itemOf(MediaKind::Image, 3).key;
    QTest::newRow("two and two") << QList{itemOf(MediaKind::Attachment, 2), attachment, image, itemOf(MediaKind::Image, 2)}
                                 << itemOf(MediaKind::Image, 2).key;
    QTest::newRow("one and four") << QList{attachment, image, itemOf(MediaKind::Image, 2)} << QString();
    QTest::newRow("a grid") << QList{itemOf(MediaKind::Grid, 1), image} << QString();
    QTest::newRow("a picture and a video") << QList{attachment, itemOf(MediaKind::Video, 1, MediaClass::Movie)} << QString();
    QTest::newRow("a video") << QList{itemOf(MediaKind::Attachment, 1, MediaClass::Movie), itemOf(MediaKind::Video, 1, MediaClass::Movie)}
                             << itemOf(MediaKind::Video, 1).key;
    MediaItem guess = image;
    guess.isGuessed = true;
    QTest::newRow("a guess") << QList{attachment, guess} << QString();
    QTest::newRow("alone") << QList{attachment} << QString();
}

void LinkLadderTest::findsTheTwin()
{
    QFETCH(QList<MediaItem>, media);
    QFETCH(QString, twin);
    const auto found = twinOf(media.first(), media);
    QCOMPARE(found ? found->key : QString(), twin);
}

void LinkLadderTest::climbsStepByStep_data()
{
    QTest::addColumn<LinkState>("state");
    QTest::addColumn<int>("rung");
    const auto row = [](const char *name, const LinkState &state, Rung rung) { QTest::newRow(name) << state << int(rung); };
    row("stored, perhaps", {.seeksStoreFirst = true, .isExpired = true, .mayRenew = true, .hasTwin = true}, Rung::Store);
    row("not stored", {.seeksStoreFirst = true, .wasSought = true, .mayRenew = true}, Rung::Link);
    row("fresh", {.mayRenew = true, .hasTwin = true}, Rung::Link);
    row("dead", {.wasTried = true, .mayRenew = true, .hasTwin = true}, Rung::Renew);
    row("dead for good", {.wasTried = true, .hasTwin = true}, Rung::Twin);
    row("all tried", {.wasTried = true, .hasTwin = true, .wasTwinTried = true}, Rung::Store);
    row("all tried, in vain", {.wasSought = true, .wasTried = true, .hasTwin = true, .wasTwinTried = true}, Rung::None);
    row("no way", {.wasTried = true}, Rung::Store);
    row("of something else", {.wasTried = true, .hasFailed = true, .mayRenew = true, .hasTwin = true}, Rung::Store);
    row("of something else, for good", {.wasSought = true, .wasTried = true, .hasFailed = true, .hasTwin = true}, Rung::None);
    row("expired", {.isExpired = true, .mayRenew = true, .hasTwin = true}, Rung::Renew);
    row("expired for good", {.isExpired = true, .hasTwin = true}, Rung::Twin);
    row("expired, as it says", {.isExpired = true}, Rung::Link);
    row("expired indeed", {.wasSought = true, .isExpired = true, .wasTried = true}, Rung::None);
}

void LinkLadderTest::climbsStepByStep()
{
    QFETCH(LinkState, state);
    QTEST(int(nextRung(state)), "rung");
}

QTEST_GUILESS_MAIN(LinkLadderTest)
#include "tst_linkladder.moc"
