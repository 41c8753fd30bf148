// SPDX-License-Identifier: MIT
#include "app/media/gridcells.h"
#include "tests/support/mediaitems.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

const MediaItem grid{.role = "grid", .number = 0, .key = MediaKey(u"grid"_s)};

MediaItem image(int number)
{
    return {.role = "image", .number = number, .key = MediaKey(u"image-%1"_s.arg(number))};
}

// As an adapter lists them: for each image of the grid.
QList<MediaItem> standInsFor(const QList<MediaItem> &images)
{
    QList<MediaItem> cells;
    for (const MediaItem &image : images) {
        MediaItem cell = cellOf(grid, image.number);
        cell.crop->insteadOf = image.key;
        cells.append(cell);
    }
    return cells;
}

QString keysOf(const QList<MediaItem> &items)
{
    QStringList keys;
    for (const MediaItem &item : items)
        keys.append(item.key.toString());
    return keys.join(u' ');
}

} // namespace

// Which cells stand in for images.
class GridCellsTest : public QObject
{
    Q_OBJECT

private slots:
    void standsInForWhatIsGone_data();
    void standsInForWhatIsGone();
    void addsNoneTwice();
};

void GridCellsTest::standsInForWhatIsGone_data()
{
    QTest::addColumn<QList<MediaItem>>("items");
    QTest::addColumn<QList<int>>("gone"); // numbers
    QTest::addColumn<QString>("shown");
    const QList<MediaItem> four{grid, image(1), image(2), image(3), image(4)};
    QTest::newRow("none") << four << QList<int>() << u"grid image-1 image-2 image-3 image-4"_s;
    QTest::newRow("one") << four << QList{2} << u"grid image-1 image-2 grid#cell-2 image-3 image-4"_s;
    QTest::newRow("first and last") << four << QList{1, 4} << u"grid image-1 grid#cell-1 image-2 image-3 image-4 grid#cell-4"_s;
    QTest::newRow("one that is not listed") << QList{grid, image(1)} << QList{2} << u"grid image-1"_s;
    QTest::newRow("an image from elsewhere") << QList{grid, image(7)} << QList{7} << u"grid image-7"_s;
    QTest::newRow("nothing") << QList<MediaItem>() << QList{1} << QString();
}

void GridCellsTest::standsInForWhatIsGone()
{
    QFETCH(QList<MediaItem>, items);
    QFETCH(QList<int>, gone);
    const QList<MediaItem> standIns = standInsFor({image(1), image(2), image(3), image(4)});
    const auto shown = withStandIns(items, standIns, [&](const MediaItem &item) { return gone.contains(item.number); });
    QTEST(keysOf(shown), "shown");
}

void GridCellsTest::addsNoneTwice()
{
    const auto all = [](const MediaItem &) { return true; };
    const QList<MediaItem> once = withStandIns({grid, image(1)}, standInsFor({image(1)}), all);
    QCOMPARE(once.size(), 3);
    QCOMPARE(withStandIns(once, standInsFor({image(1)}), all), once);
}

QTEST_GUILESS_MAIN(GridCellsTest)
#include "tst_gridcells.moc"
