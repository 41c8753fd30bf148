// SPDX-License-Identifier: MIT
#include "app/media/mediasource.h"

#include <QtTest>

Q_DECLARE_METATYPE(SourceState)

// What is done about dead links, as plain functions.
class MediaSourceTest : public QObject
{
    Q_OBJECT

private slots:
    void looksFirstIntoTheStoreForWhatIsHardToGet();
    void goesStepByStep_data();
    void goesStepByStep();
};

void MediaSourceTest::looksFirstIntoTheStoreForWhatIsHardToGet()
{
    MediaItem item;
    QVERIFY(storeComesFirst(item, true) && !storeComesFirst(item, false));
    for (const MediaRoute route : {MediaRoute::ViaProxy, MediaRoute::WithToken}) {
        item.route = route;
        QVERIFY(storeComesFirst(item, false));
    }
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
    row("all tried", {.wasTried = true}, MediaSource::Store);
    row("all tried, in vain", {.wasLookedUp = true, .wasTried = true}, MediaSource::None);
    row("a cell", {.isCell = true, .storeFirst = true}, MediaSource::Store);
    row("a cell that is not stored", {.isCell = true, .wasLookedUp = true, .isExpired = true, .mayRefresh = true}, MediaSource::Crop);
    row("a cell whose grid is lost", {.isCell = true, .wasLookedUp = true, .wasTried = true, .mayRefresh = true}, MediaSource::None);
    row("in the document", {.isInside = true, .storeFirst = true}, MediaSource::Store);
    row("in the document alone", {.isInside = true, .storeFirst = true, .wasLookedUp = true, .mayRefresh = true}, MediaSource::Document);
    row("in the document, in vain", {.isInside = true, .wasLookedUp = true, .wasTried = true, .mayRefresh = true}, MediaSource::None);
    row("as the user has chosen", {.isDirect = true, .storeFirst = true, .isExpired = true, .mayRefresh = true}, MediaSource::Link);
    row("as the user has chosen, in vain", {.isDirect = true, .wasTried = true, .mayRefresh = true, .hasMirror = true}, MediaSource::None);
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
