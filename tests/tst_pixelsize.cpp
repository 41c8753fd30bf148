// SPDX-License-Identifier: MIT
#include "app/media/pixelsize.h"
#include "tests/support/fixtures.h"

#include <QtTest>

using namespace Qt::StringLiterals;

class PixelSizeTest : public QObject
{
    Q_OBJECT

private slots:
    void readsTheSize_data();
    void readsTheSize();
    void survivesEveryCut_data() { readsTheSize_data(); }
    void survivesEveryCut();
};

void PixelSizeTest::readsTheSize_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("height");
    QTest::newRow("animated.gif") << u"animated.gif"_s << 24 << 24;
    QTest::newRow("animated.webp") << u"animated.webp"_s << 24 << 24;
    QTest::newRow("head-first.mp4") << u"head-first.mp4"_s << 32 << 32;
    QTest::newRow("head-last.mp4") << u"head-last.mp4"_s << 32 << 32;
    QTest::newRow("lossless.webp") << u"lossless.webp"_s << 48 << 48;
    QTest::newRow("lossy.webp") << u"lossy.webp"_s << 48 << 48;
    QTest::newRow("picture.gif") << u"picture.gif"_s << 24 << 24;
    QTest::newRow("picture.jpg") << u"picture.jpg"_s << 48 << 48;
    QTest::newRow("picture.png") << u"picture.png"_s << 48 << 48;
    QTest::newRow("progressive.jpg") << u"progressive.jpg"_s << 48 << 48;
    QTest::newRow("thumbnail.jpg") << u"thumbnail.jpg"_s << 48 << 48;
}

void PixelSizeTest::readsTheSize()
{
    QFETCH(QString, name);
    QFETCH(int, width);
    QFETCH(int, height);
    const StoredFile file{.path = fixturePath(u"media/"_s + name),
                          .format = formatOf(QByteArrayView(fixture(u"media/"_s + name)).first(64))};
    QCOMPARE(pixelSizeOf(file), (PixelSize{width, height}));
}

void PixelSizeTest::survivesEveryCut()
{
    QFETCH(QString, name);
    QFETCH(int, width);
    QFETCH(int, height);
    const QByteArray whole = fixture(u"media/"_s + name);
    const FileFormat format = formatOf(QByteArrayView(whole).first(64));
    for (qsizetype size = 0; size < whole.size(); ++size) {
        const QByteArray cut(whole.constData(), size);
        const PixelSize reported = pixelSizeIn(cut, format);
        QVERIFY(reported == PixelSize{} || reported == (PixelSize{width, height}));
    }
}

QTEST_GUILESS_MAIN(PixelSizeTest)
#include "tst_pixelsize.moc"
