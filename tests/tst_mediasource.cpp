// SPDX-License-Identifier: MIT
#include "app/common/utczone.h"
#include "app/media/mediasource.h"

#include <QtTest>

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(SourceState)

namespace {

MediaItem itemOf(MediaKind kind, int number, MediaType expectedType = MediaType::Image)
{
    return {.kind = kind, .number = number, .key = u"%1-%2"_s.arg(int(kind)).arg(number), .expectedType = expectedType};
}

} // namespace

// What is done about dead links, as plain functions.
class MediaSourceTest : public QObject
{
    Q_OBJECT

private slots:
    void readsWhenALinkDies();
    void looksFirstIntoTheStoreForWhatIsHardToGet();
    void findsTheMirror_data();
    void findsTheMirror();
    void goesStepByStep_data();
    void goesStepByStep();
};

void MediaSourceTest::readsWhenALinkDies()
{
    const auto expiry = [](const QString &query) { return linkExpiry(QUrl(u"https://cdn.example/a.png"_s + query)); };
    QCOMPARE(expiry(u"?ex=66a1b2c3&is=66a06143&hm=00&"_s), QDateTime::fromSecsSinceEpoch(0x66a1b2c3, utcZone));
    for (const QString &query : {QString(), u"?ex="_s, u"?ex=soon"_s, u"?ex=0"_s, u"?ex=-1"_s, u"?ex=ffffffffffffffffffff"_s})
        QVERIFY2(!expiry(query).isValid(), qPrintable(query));
}

void MediaSourceTest::looksFirstIntoTheStoreForWhatIsHardToGet()
{
    MediaItem item = itemOf(MediaKind::Image, 1);
    QVERIFY(storeComesFirst(item, true) && !storeComesFirst(item, false));
    item.needsProxy = true;
    QVERIFY(storeComesFirst(item, false));
}

void MediaSourceTest::findsTheMirror_data()
{
    QTest::addColumn<QList<MediaItem>>("media"); // the first one's mirror
    QTest::addColumn<QString>("mirror");
    const MediaItem attachment = itemOf(MediaKind::Attachment, 1);
    const MediaItem image = itemOf(MediaKind::Image, 1);
    QTest::newRow("one and one") << QList{attachment, itemOf(MediaKind::Image, 3)} << itemOf(MediaKind::Image, 3).key;
    QTest::newRow("two and two") << QList{itemOf(MediaKind::Attachment, 2), attachment, image, itemOf(MediaKind::Image, 2)}
                                 << itemOf(MediaKind::Image, 2).key;
    QTest::newRow("one and four") << QList{attachment, image, itemOf(MediaKind::Image, 2)} << QString();
    QTest::newRow("a grid") << QList{itemOf(MediaKind::Grid, 1), image} << QString();
    QTest::newRow("a picture and a video") << QList{attachment, itemOf(MediaKind::Video, 1, MediaType::Video)} << QString();
    QTest::newRow("a video") << QList{itemOf(MediaKind::Attachment, 1, MediaType::Video), itemOf(MediaKind::Video, 1, MediaType::Video)}
                             << itemOf(MediaKind::Video, 1).key;
    MediaItem guess = image;
    guess.isOptional = true;
    QTest::newRow("a guess") << QList{attachment, guess} << QString();
    QTest::newRow("alone") << QList{attachment} << QString();
}

void MediaSourceTest::findsTheMirror()
{
    QFETCH(QList<MediaItem>, media);
    QFETCH(QString, mirror);
    const auto found = mirrorOf(media.first(), media);
    QCOMPARE(found ? found->key : QString(), mirror);
}

void MediaSourceTest::goesStepByStep_data()
{
    QTest::addColumn<SourceState>("state");
    QTest::addColumn<int>("source");
    const auto row = [](const char *name, const SourceState &state, MediaSource source) { QTest::newRow(name) << state << int(source); };
    row("stored, perhaps", {.storeFirst = true, .isExpired = true, .mayRefresh = true, .hasMirror = true}, MediaSource::Store);
    row("not stored", {.storeFirst = true, .wasLookedUp = true, .mayRefresh = true}, MediaSource::Link);
    row("fresh", {.mayRefresh = true, .hasMirror = true}, MediaSource::Link);
    row("dead", {.wasTried = true, .mayRefresh = true, .hasMirror = true}, MediaSource::Refresh);
    row("dead for good", {.wasTried = true, .hasMirror = true}, MediaSource::Mirror);
    row("all tried", {.wasTried = true, .hasMirror = true, .wasMirrorTried = true}, MediaSource::Store);
    row("all tried, in vain", {.wasLookedUp = true, .wasTried = true, .hasMirror = true, .wasMirrorTried = true}, MediaSource::None);
    row("a cell", {.isCell = true, .storeFirst = true}, MediaSource::Store);
    row("a cell that is not stored", {.isCell = true, .wasLookedUp = true, .isExpired = true, .mayRefresh = true}, MediaSource::Crop);
    row("a cell whose grid is lost", {.isCell = true, .wasLookedUp = true, .wasTried = true, .mayRefresh = true}, MediaSource::None);
    row("as the user has chosen", {.isDirect = true, .storeFirst = true, .isExpired = true, .mayRefresh = true}, MediaSource::Link);
    row("as the user has chosen, in vain", {.isDirect = true, .wasTried = true, .mayRefresh = true, .hasMirror = true}, MediaSource::None);
    row("no way", {.wasTried = true}, MediaSource::Store);
    row("of something else", {.wasTried = true, .hasFailed = true, .mayRefresh = true, .hasMirror = true}, MediaSource::Store);
    row("of something else, for good", {.wasLookedUp = true, .wasTried = true, .hasFailed = true, .hasMirror = true}, MediaSource::None);
    row("expired", {.isExpired = true, .mayRefresh = true, .hasMirror = true}, MediaSource::Refresh);
    row("expired for good", {.isExpired = true, .hasMirror = true}, MediaSource::Mirror);
    row("expired, as it says", {.isExpired = true}, MediaSource::Link);
    row("expired, a cover's", {.isExpired = true, .triesExpired = false}, MediaSource::Store);
    row("expired, a cover's that is not stored", {.wasLookedUp = true, .isExpired = true, .triesExpired = false}, MediaSource::None);
    row("expired indeed", {.wasLookedUp = true, .isExpired = true, .wasTried = true}, MediaSource::None);
}

void MediaSourceTest::goesStepByStep()
{
    QFETCH(SourceState, state);
    QTEST(int(nextSource(state)), "source");
}

QTEST_GUILESS_MAIN(MediaSourceTest)
#include "tst_mediasource.moc"
