// SPDX-License-Identifier: MIT
#include "app/metadata/sharing.h"
#include "tests/support/fixtures.h"
#include "tests/support/planting.h"

#include <QBuffer>
#include <QImageReader>
#include <QtTest>

using namespace Qt::StringLiterals;

// What is private does not get through "For sharing", wherever in a file it stands and whatever the place is called, and the pixels and
// frames stay as they are. JOBVIEWER_ROUNDS: files of each sample; more than the gate takes.
class PlantedTest : public QObject
{
    Q_OBJECT

private slots:
    void leavesNothingPlanted_data();
    void leavesNothingPlanted();
};

namespace {

QList<QImage> framesOf(const QByteArray &file)
{
    QBuffer buffer;
    buffer.setData(file);
    QImageReader reader(&buffer);
    QList<QImage> frames;
    while (frames.size() < 10) {
        const QImage frame = reader.read();
        if (frame.isNull())
            break;
        frames.append(frame.convertToFormat(QImage::Format_ARGB32));
        if (!reader.supportsAnimation())
            break;
    }
    return frames;
}

} // namespace

void PlantedTest::leavesNothingPlanted_data()
{
    QTest::addColumn<QByteArray>("file");
    for (const char16_t *name : {u"media/picture.png", u"media/picture.jpg", u"media/progressive.jpg", u"media/thumbnail.jpg",
                                 u"media/picture.gif", u"media/animated.gif", u"media/lossy.webp", u"media/lossless.webp",
                                 u"media/animated.webp", u"media/head-first.mp4", u"media/head-last.mp4", u"field/media/audio.mp4"})
        QTest::newRow(qPrintable(QString::fromUtf16(name))) << fixture(QString::fromUtf16(name));
}

void PlantedTest::leavesNothingPlanted()
{
    QFETCH(QByteArray, file);
    const FileFormat format = formatOf(QByteArrayView(file).first(64));
    const bool isVideo = format == FileFormat::Mp4;
    const QList<QImage> frames = isVideo ? QList<QImage>() : framesOf(file);
    QVERIFY(isVideo ? !samplesOf(file).isEmpty() : !frames.isEmpty());
    const int rounds = std::max(1, qEnvironmentVariableIntValue("JOBVIEWER_ROUNDS"));
    QRandomGenerator random(14);
    for (int round = 0; round < 50 * rounds; ++round) {
        const QByteArray planted = withPlanted(file, format, random);
        const auto clean = withoutMetadata(planted, format);
        QVERIFY2(clean, qPrintable(u"file %1 was refused: %2"_s.arg(round).arg(clean ? QString() : clean.error().detail)));
        for (const QByteArray &text : privateTexts())
            QVERIFY2(!clean->contains(text), qPrintable(u"file %1 keeps %2"_s.arg(round).arg(QString::fromLatin1(text))));
        if (isVideo)
            QCOMPARE(samplesOf(*clean), samplesOf(planted));
        else
            QVERIFY2(framesOf(*clean) == frames, qPrintable(u"file %1 looks different"_s.arg(round)));
    }
}

QTEST_MAIN(PlantedTest)
#include "tst_planted.moc"
