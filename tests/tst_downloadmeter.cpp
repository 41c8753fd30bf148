// SPDX-License-Identifier: MIT
#include "app/media/download/downloadmeter.h"
#include "tests/support/jobbuilder.h"
#include "tests/support/mediabench.h"
#include "tests/support/mediafiles.h"

#include <QJsonArray>

#include <QtTest>

using namespace Qt::StringLiterals;

// How a batch of downloads is counted.
class DownloadMeterTest : public QObject
{
    Q_OBJECT

private slots:
    void countsWhatIsHere();
    void countsWhatIsTriedAgainOnce();
    void countsWhatCameInAnotherWay();
    void beginsAnew();
    void countsWhatFailsBeforeItIsCounted();
    void goesOnWhileMoreMayCome();
    void isToldOfFailures();
    void endsWithWhatIsFound();

private:
    // Of three files the first is here and the second has failed.
    [[nodiscard]] static DownloadMeter begun();
    [[nodiscard]] static QString counts(const DownloadMeter &meter)
    {
        return u"%1 of %2, %3 failed"_s.arg(meter.activity().done).arg(meter.activity().total).arg(meter.activity().failed);
    }
};

DownloadMeter DownloadMeterTest::begun()
{
    DownloadMeter meter;
    meter.setPending(3, 3);
    meter.onEnded(MediaKey(u"1"_s), false);
    meter.setPending(2, 2);
    meter.onEnded(MediaKey(u"2"_s), true);
    meter.setPending(1, 1);
    return meter;
}

void DownloadMeterTest::countsWhatIsHere()
{
    QCOMPARE(counts(begun()), u"1 of 3, 1 failed"_s);
}

void DownloadMeterTest::countsWhatIsTriedAgainOnce()
{
    DownloadMeter meter = begun();
    meter.setPending(2, 2);
    meter.onEnded(MediaKey(u"2"_s), false);
    meter.setPending(1, 1);
    QCOMPARE(counts(meter), u"2 of 3, 0 failed"_s);
}

void DownloadMeterTest::countsWhatCameInAnotherWay()
{
    DownloadMeter meter = begun();
    meter.setPending(2, 2);
    meter.onEnded(MediaKey(u"twin of 2"_s), false);
    meter.onRecovered(MediaKey(u"2"_s));
    meter.setPending(1, 1);
    QCOMPARE(counts(meter), u"2 of 3, 0 failed"_s);
}

void DownloadMeterTest::beginsAnew()
{
    DownloadMeter meter = begun();
    meter.onEnded(MediaKey(u"3"_s), true);
    meter.setPending(0, 0);
    QCOMPARE(counts(meter), u"0 of 0, 0 failed"_s);
    meter.setPending(1, 1);
    QCOMPARE(counts(meter), u"0 of 1, 0 failed"_s);
}

// Of the two pictures of a job one is gone, and the other is on its way.
// On a busy machine a response may be there before its request is counted.
void DownloadMeterTest::countsWhatFailsBeforeItIsCounted()
{
    DownloadMeter meter;
    meter.onEnded(MediaKey(u"early"_s), true);
    meter.onEnded(MediaKey(u"again"_s), true);
    meter.onRecovered(MediaKey(u"again"_s));
    meter.setPending(1, 1);
    QCOMPARE(meter.activity().failed, 1);
    QCOMPARE(meter.activity().done, 0);
    QCOMPARE(meter.activity().total, 2);
}

// The second of two files is still looked up when the first has failed.
void DownloadMeterTest::goesOnWhileMoreMayCome()
{
    DownloadMeter meter;
    meter.setPending(0, 2);
    QCOMPARE(counts(meter), u"0 of 0, 0 failed"_s);
    meter.setPending(1, 2);
    meter.onEnded(MediaKey(u"1"_s), true);
    meter.setPending(0, 1);
    QCOMPARE(counts(meter), u"0 of 1, 1 failed"_s);
    meter.setPending(1, 1);
    QCOMPARE(counts(meter), u"0 of 2, 1 failed"_s);
    meter.onEnded(MediaKey(u"2"_s), false);
    meter.setPending(0, 0);
    QCOMPARE(counts(meter), u"0 of 0, 0 failed"_s);
}

void DownloadMeterTest::isToldOfFailures()
{
    MediaBench bench;
    bench.network.answerOthers({.status = 404});
    bench.network.answer(imageAddress(2), {.ending = FakeNetwork::Ending::Hang});
    QJsonObject job = jobObject(1, u"completed"_s);
    job["attachments"_L1] = QJsonArray{attachmentObject(imageAddress(1), u"image/png"_s, imageSize),
                                       attachmentObject(imageAddress(2), u"image/png"_s, imageSize)};
    bench.controller->openText(json(job));
    QTRY_COMPARE(bench.media().model().state(0).kind, MediaState::Kind::Failed);
    QTRY_COMPARE(bench.media().activity().failed, 1); // reported a moment later
    QTRY_COMPARE(bench.media().activity().total, 2);  // the other one may still be looked up in the store
    QCOMPARE(bench.media().activity().done, 0);
}

// Of the two pictures of a job one fails, and the other is in the store already.
void DownloadMeterTest::endsWithWhatIsFound()
{
    MediaBench bench;
    bench.network.answerOthers({.status = 404});
    bench.network.answer(imageAddress(2), {.pieces = {pngFile(imageSize, 2)}});
    QJsonObject job = jobObject(1, u"completed"_s);
    job["attachments"_L1] = QJsonArray{attachmentObject(imageAddress(2), u"image/png"_s, imageSize)};
    bench.controller->openText(json(job));
    QTRY_COMPARE(bench.media().model().state(0).kind, MediaState::Kind::Ready);
    bench.makeController({});
    job["attachments"_L1] = QJsonArray{attachmentObject(imageAddress(1), u"image/png"_s, imageSize),
                                       attachmentObject(imageAddress(2), u"image/png"_s, imageSize)};
    bench.controller->openText(json(job));
    QTRY_COMPARE(bench.media().model().state(0).kind, MediaState::Kind::Failed);
    QTRY_COMPARE(bench.media().model().state(1).kind, MediaState::Kind::Ready);
    QTRY_COMPARE(bench.media().activity().total, 0);
}

QTEST_GUILESS_MAIN(DownloadMeterTest)
#include "tst_downloadmeter.moc"
