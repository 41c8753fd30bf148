// SPDX-License-Identifier: MIT
#include "ui/media/gridcutter.h"

#include <QColorSpace>
#include <QImage>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

// Each pixel another colour, so that none can be taken for its neighbour.
QImage colourful(const QSize &size)
{
    QImage image(size, QImage::Format_RGB32);
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x)
            image.setPixel(x, y, qRgb(x % 256, y % 256, (x / 256) * 16 + y / 256));
    }
    return image;
}

} // namespace

Crop cell(int number)
{
    return {.cell = number};
}

class GridCutterTest : public QObject
{
    Q_OBJECT

private slots:
    void tilesTheGrid_data();
    void tilesTheGrid();
    void tilesGridsOfOtherShapes();
    void keepsThePixels();
    void leavesTheMetadataBehind();
    void tellsOfWhatIsNoImage();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
};

void GridCutterTest::tilesTheGrid_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("even") << QSize(2048, 2048);
    QTest::newRow("odd width") << QSize(1025, 768);
    QTest::newRow("odd height") << QSize(1024, 769);
    QTest::newRow("both odd") << QSize(3, 5);
    QTest::newRow("the least") << QSize(2, 2);
}

void GridCutterTest::tilesTheGrid()
{
    QFETCH(QSize, size);
    QRegion together;
    qsizetype pixels = 0;
    for (int number = 1; number <= 4; ++number) {
        const QRect rect = cellRect(size, cell(number));
        QVERIFY(!rect.isEmpty());
        together += rect;
        pixels += qsizetype(rect.width()) * rect.height();
    }
    QCOMPARE(together, QRegion(QRect(QPoint(), size)));
    QCOMPARE(pixels, qsizetype(size.width()) * size.height()); // none twice
    QVERIFY(cellRect(size, cell(1)).topLeft() == QPoint(0, 0) && cellRect(size, cell(2)).top() == 0 && cellRect(size, cell(3)).left() == 0);
}

void GridCutterTest::tilesGridsOfOtherShapes()
{
    QCOMPARE(cellRect({302, 200}, {.cell = 3, .columns = 3, .rows = 1}), QRect(200, 0, 102, 200));
    QCOMPARE(cellRect({300, 205}, {.cell = 6, .columns = 3, .rows = 2}), QRect(200, 102, 100, 103));
    for (const Crop &crop : {Crop{.cell = 5}, Crop{.cell = 0}, Crop{.columns = 0}})
        QVERIFY(cellRect({300, 200}, crop).isEmpty());
}

void GridCutterTest::keepsThePixels()
{
    const QImage grid = colourful({301, 203});
    QVERIFY(grid.save(path(u"grid.png"_s)));
    for (int number = 1; number <= 4; ++number) {
        const Result<QByteArray> png = cutCell(path(u"grid.png"_s), cell(number));
        QVERIFY(png);
        const QImage image = QImage::fromData(*png, "PNG").convertToFormat(QImage::Format_RGB32);
        QCOMPARE(image, grid.copy(cellRect(grid.size(), cell(number))));
    }
}

void GridCutterTest::leavesTheMetadataBehind()
{
    const QString guid = u"f75b7efd-f533-5299-bef6-b2cf8954a538"_s;
    QImage grid = colourful({64, 64});
    grid.setText(u"Job ID"_s, guid); // longer, it would be packed
    QVERIFY(grid.save(path(u"told.png"_s)));
    QFile file(path(u"told.png"_s));
    QVERIFY(file.open(QIODevice::ReadOnly) && file.readAll().contains(guid.toLatin1()));
    const Result<QByteArray> png = cutCell(file.fileName(), cell(2));
    QVERIFY(png && !png->contains(guid.toLatin1()) && !png->contains("tEXt"));
}

void GridCutterTest::tellsOfWhatIsNoImage()
{
    QFile file(path(u"text.png"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("no picture") > 0);
    file.close();
    QCOMPARE(cutCell(file.fileName(), cell(1)).error().kind, Error::Kind::WrongContent);
    QCOMPARE(cutCell(path(u"gone.png"_s), cell(1)).error().kind, Error::Kind::WrongContent);
    QVERIFY(QImage(1, 1, QImage::Format_RGB32).save(path(u"dot.png"_s)));
    QVERIFY(!cutCell(path(u"dot.png"_s), cell(1))); // has no such part
}

QTEST_GUILESS_MAIN(GridCutterTest)
#include "tst_gridcutter.moc"
