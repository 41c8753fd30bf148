// SPDX-License-Identifier: MIT
#include "ui/wall/walllayout.h"

#include <QtTest>

using namespace Qt::StringLiterals;

// Lines of pictures that fill a width, as numbers.
class WallLayoutTest : public QObject
{
    Q_OBJECT

private slots:
    void fillsTheWidth_data();
    void fillsTheWidth();
    void beginsALineWithEachDay();
    void findsLines();
    void takesAnyShape_data();
    void takesAnyShape();
    void isEmptyWithoutItems();

private:
    static WallShapes shapesOf(const QList<float> &aspects, const QList<int> &days = {});
};

WallShapes WallLayoutTest::shapesOf(const QList<float> &aspects, const QList<int> &days)
{
    return {.count = static_cast<int>(aspects.size()),
            .aspect = [aspects](int item) { return aspects.at(item); },
            .day = [days](int item) { return days.isEmpty() ? QDate() : QDate(2026, 11, days.at(item)); }};
}

void WallLayoutTest::fillsTheWidth_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("height");
    for (const int width : {300, 719, 1280, 1920}) {
        for (const int height : {80, 200, 480})
            QTest::addRow("%d by %d", width, height) << width << height;
    }
}

// All lines but the last, each item in its order and once, none over another.
void WallLayoutTest::fillsTheWidth()
{
    QFETCH(int, width);
    QFETCH(int, height);
    QList<float> aspects;
    for (int i = 0; i < 97; ++i)
        aspects.append(std::array{1.5F, 1.0F, 0.75F, 1.78F, 0.56F}.at(i % 5));
    const WallMetrics metrics{.width = width, .height = height};
    const WallShapes shapes = shapesOf(aspects);
    const QList<WallLine> lines = wallLines(shapes, metrics);
    int next = 0;
    int bottom = 0;
    for (const WallLine &line : lines) {
        QCOMPARE(line.first, next);
        QVERIFY(line.count > 0 && line.top >= bottom);
        next += line.count;
        bottom = line.top + line.height;
        const QList<QRect> places = placesIn(line, shapes, metrics);
        QCOMPARE(places.size(), line.count);
        for (qsizetype i = 1; i < places.size(); ++i)
            QVERIFY(places.at(i).left() > places.at(i - 1).right());
        QVERIFY(places.first().left() == metrics.gap && places.last().right() < width);
        QVERIFY(line.height <= height);
        if (next < aspects.size())
            QVERIFY2(width - metrics.gap - places.last().right() <= 3, "a line does not fill the width");
    }
    QCOMPARE(next, aspects.size());
}

void WallLayoutTest::beginsALineWithEachDay()
{
    const WallMetrics metrics{.width = 1000, .height = 200};
    const QList<WallLine> lines = wallLines(shapesOf({1, 1, 1}, {28, 28, 27}), metrics);
    QCOMPARE(lines.size(), 4);
    QCOMPARE(lines.at(0), (WallLine{.top = 4, .height = 32, .first = 0}));
    QCOMPARE(lines.at(1), (WallLine{.top = 40, .height = 200, .first = 0, .count = 2})); // not drawn out
    QCOMPARE(lines.at(2), (WallLine{.top = 244, .height = 32, .first = 2}));
    QCOMPARE(lines.at(3), (WallLine{.top = 280, .height = 200, .first = 2, .count = 1}));
}

void WallLayoutTest::findsLines()
{
    const WallMetrics metrics{.width = 500, .height = 100};
    const QList<WallLine> lines = wallLines(shapesOf(QList<float>(20, 1.0F), QList<int>(20, 1)), metrics);
    for (qsizetype line = 0; line < lines.size(); ++line) {
        QCOMPARE(lineAt(lines, lines.at(line).top), line);
        QCOMPARE(lineAt(lines, lines.at(line).top + lines.at(line).height - 1), line);
        for (int item = lines.at(line).first; item < lines.at(line).first + lines.at(line).count; ++item)
            QCOMPARE(lineOf(lines, item), line);
    }
    QCOMPARE(lineAt(lines, 1'000'000), lines.size());
    QCOMPARE(lineOf(lines, 20), -1);
    QCOMPARE(lineOf(lines, -1), -1);
}

void WallLayoutTest::takesAnyShape_data()
{
    QTest::addColumn<float>("aspect");
    for (const float aspect : {0.0F, -1.0F, 0.0001F, 100'000.0F})
        QTest::addRow("%f", double(aspect)) << aspect;
}

void WallLayoutTest::takesAnyShape()
{
    QFETCH(float, aspect);
    for (const int width : {1, 9, 40, 1000}) {
        const WallMetrics metrics{.width = width, .height = 200};
        const WallShapes shapes = shapesOf({aspect, aspect, 1.0F});
        for (const WallLine &line : wallLines(shapes, metrics)) {
            QVERIFY(line.height > 0 && line.height <= 200);
            for (const QRect &place : placesIn(line, shapes, metrics))
                QVERIFY(place.width() > 0);
        }
    }
}

void WallLayoutTest::isEmptyWithoutItems()
{
    QCOMPARE(wallLines(shapesOf({}), {}), QList<WallLine>());
    QCOMPARE(lineAt({}, 0), 0);
    QCOMPARE(lineOf({}, 0), -1);
}

QTEST_APPLESS_MAIN(WallLayoutTest)
#include "tst_walllayout.moc"
