// SPDX-License-Identifier: MIT
#include "app/metadata/sharing.h"
#include "tests/support/fixtures.h"
#include "tests/support/metadatafiles.h"

#include <QBuffer>
#include <QImageReader>
#include <QLoggingCategory>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

QImage withoutProfile(QImage image)
{
    image.setColorSpace({});
    return image;
}

QImage decoded(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true); // as the program shows them
    const QImage image = reader.read().convertToFormat(QImage::Format_ARGB32);
    return image.colorSpace().isValid() ? image : withoutProfile(image); // one that Qt cannot use changes no colour
}

} // namespace

// What tst_sharing cannot see without a decoder: saved for sharing, a picture looks the same.
class SharedPixelsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLoggingCategory::setFilterRules(u"qt.gui.icc=false"_s); } // the profile in the files is none
    void looksTheSame_data();
    void looksTheSame();
};

void SharedPixelsTest::looksTheSame_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("orientation");
    for (const QString &name : {u"picture.png"_s, u"picture.jpg"_s, u"progressive.jpg"_s, u"thumbnail.jpg"_s, u"lossy.webp"_s,
                                u"lossless.webp"_s, u"animated.webp"_s, u"picture.gif"_s})
    {
        for (const int orientation : {1, 6})
            QTest::addRow("%s, orientation %d", qPrintable(name), orientation) << name << orientation;
    }
}

void SharedPixelsTest::looksTheSame()
{
    QFETCH(QString, name);
    QFETCH(int, orientation);
    const QByteArray file = fixture(u"media/"_s + name);
    const FileFormat format = formatOf(QByteArrayView(file).first(64));
    QByteArray full;
    if (format == FileFormat::Png)
        full = fullOfMetadataPng(file, orientation);
    else if (format == FileFormat::Jpeg)
        full = fullOfMetadataJpeg(file, orientation);
    else if (format == FileFormat::WebP)
        full = fullOfMetadataWebP(file, orientation);
    else
        full = fullOfMetadataGif(file);
    const auto clean = withoutMetadata(full, format);
    QVERIFY(clean);
    const QImage before = decoded(full);
    QVERIFY(!before.isNull());
    QCOMPARE(decoded(*clean), before);
    const bool isTurned = orientation == 6 && format == FileFormat::Jpeg;
    QCOMPARE(withoutProfile(before) == withoutProfile(decoded(file)), !isTurned); // which is to say that the test's own files are right
}

QTEST_MAIN(SharedPixelsTest)
#include "tst_sharedpixels.moc"
