// SPDX-License-Identifier: MIT
#include "ui/media/decodeplan.h"

#include <QBuffer>
#include <QImage>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 budget = qint64(256) << 20;

QByteArray encoded(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, format);
    return bytes;
}

ImageHead headOf(const QByteArray &bytes, const QByteArray &format)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    ImageHead head{.format = format};
    readStorage(buffer, head);
    return head;
}

} // namespace

class DecodePlanTest : public QObject
{
    Q_OBJECT

private slots:
    void plans_data();
    void plans();
    void staysWithinAnyBudget();
    void knowsHowAPngIsStored();
    void knowsAProgressiveJpeg();
};

void DecodePlanTest::plans_data()
{
    using Way = DecodePlan::Way;
    QTest::addColumn<ImageHead>("head");
    QTest::addColumn<bool>("isRequested");
    QTest::addColumn<Way>("way");

    const QSize usual(2048, 2048);
    const QSize large(14'000, 14'000); // 196 megapixels: 1.0 GB as it is painted
    const QSize larger(50'000, 50'000);
    QTest::newRow("usual") << ImageHead{.format = "webp", .size = usual} << false << Way::Whole;
    QTest::newRow("usual, progressive") << ImageHead{.format = "jpeg", .size = usual, .isScalable = true, .isProgressive = true} << false
                                        << Way::Whole;
    QTest::newRow("large, scalable") << ImageHead{.format = "png", .size = large, .isScalable = true} << false << Way::Shrunk;
    QTest::newRow("large, scalable, requested") << ImageHead{.format = "png", .size = large, .isScalable = true} << true << Way::Whole;
    QTest::newRow("large, not scalable") << ImageHead{.format = "webp", .size = large} << false << Way::Refused;
    QTest::newRow("large, not scalable, requested") << ImageHead{.format = "webp", .size = large} << true << Way::Whole;
    QTest::newRow("large, grey") << ImageHead{.format = "png", .size = large, .depth = 8} << false << Way::Shrunk; // 196 MB, then less
    QTest::newRow("large, progressive") << ImageHead{.format = "jpeg", .size = large, .isScalable = true, .isProgressive = true} << false
                                        << Way::Refused;
    const QSize fitting(6'800, 6'800); // 246 MB as it is painted, which fits alone
    QTest::newRow("fitting") << ImageHead{.format = "png", .size = fitting} << false << Way::Whole;
    QTest::newRow("fitting, 24 bit") << ImageHead{.format = "png", .size = fitting, .depth = 24} << false << Way::Shrunk;
    QTest::newRow("larger, scalable") << ImageHead{.format = "jpeg", .size = larger, .isScalable = true} << false << Way::Shrunk;
    QTest::newRow("larger, scalable, requested") << ImageHead{.format = "jpeg", .size = larger, .isScalable = true} << true << Way::Shrunk;
    QTest::newRow("larger") << ImageHead{.format = "png", .size = larger} << false << Way::TooLarge;
    QTest::newRow("larger, requested") << ImageHead{.format = "png", .size = larger} << true << Way::TooLarge;
}

void DecodePlanTest::plans()
{
    QFETCH(ImageHead, head);
    QFETCH(bool, isRequested);
    QFETCH(DecodePlan::Way, way);

    const DecodePlan plan = decodePlan(head, budget, isRequested);
    QCOMPARE(plan.way, way);
    if (way == DecodePlan::Way::Whole)
        QCOMPARE(plan.size, head.size);
    if (way == DecodePlan::Way::Refused)
        QVERIFY(plan.bytes > budget);
    if (way == DecodePlan::Way::Shrunk) {
        QVERIFY(plan.bytes <= budget);
        QVERIFY(plan.size.width() < head.size.width());
        QVERIFY(std::abs(plan.size.width() * qint64(head.size.height()) - plan.size.height() * qint64(head.size.width()))
                <= head.size.width() + head.size.height()); // the same aspect
    }
}

void DecodePlanTest::staysWithinAnyBudget()
{
    QRandomGenerator random(7);
    for (int i = 0; i < 10'000; ++i) {
        const ImageHead head{.format = "png",
                             .size = QSize(random.bounded(1, 100'000), random.bounded(1, 100'000)),
                             .depth = QList<int>{1, 8, 16, 24, 32, 64}.at(random.bounded(6)),
                             .isScalable = random.bounded(2) == 1,
                             .isProgressive = random.bounded(2) == 1};
        const qint64 limit = qint64(random.bounded(64, 4096)) << 20;
        const DecodePlan plan = decodePlan(head, limit, false);
        if (plan.way == DecodePlan::Way::Whole || plan.way == DecodePlan::Way::Shrunk) {
            QVERIFY(plan.bytes <= limit);
            QVERIFY(!plan.size.isEmpty());
        }
    }
}

void DecodePlanTest::knowsHowAPngIsStored()
{
    QImage image(20, 10, QImage::Format_RGB32);
    image.fill(Qt::red);
    QByteArray png = encoded(image, "PNG");
    QVERIFY(headOf(png, "png").isScalable);
    QVERIFY(headOf(encoded(image.convertToFormat(QImage::Format_ARGB32), "PNG"), "png").isScalable);
    QVERIFY(!headOf(encoded(image.convertToFormat(QImage::Format_Grayscale8), "PNG"), "png").isScalable);
    QVERIFY(!headOf(encoded(image.convertToFormat(QImage::Format_RGBX64), "PNG"), "png").isScalable);
    png[28] = 1; // interlaced
    QVERIFY(!headOf(png, "png").isScalable);
    QVERIFY(!headOf(png.first(20), "png").isScalable);
    QVERIFY(!headOf({}, "png").isScalable);
}

void DecodePlanTest::knowsAProgressiveJpeg()
{
    const auto file = [](const QString &name) {
        QFile content(QStringLiteral(JOBVIEWER_TESTDATA) + u"/media/"_s + name);
        return content.open(QIODevice::ReadOnly) ? content.readAll() : QByteArray();
    };
    QVERIFY(headOf(file(u"progressive.jpg"_s), "jpeg").isProgressive);
    QVERIFY(!headOf(file(u"picture.jpg"_s), "jpeg").isProgressive);
    for (const QByteArray &odd : {QByteArray(), QByteArray("\xFF\xD8"), QByteArray("\xFF\xD8\xFF\xE0\xFF\xFF"), QByteArray(1000, '\xFF')})
        QVERIFY(!headOf(odd, "jpeg").isProgressive);
}

QTEST_APPLESS_MAIN(DecodePlanTest)
#include "tst_decodeplan.moc"
