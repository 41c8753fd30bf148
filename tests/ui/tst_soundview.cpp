// SPDX-License-Identifier: MIT
#include "tests/support/fakeservice.h"
#include "tests/ui/support/previewbench.h"
#include "ui/media/mpvnumbers.h"
#include "ui/media/reportview.h"
#include "ui/media/soundview.h"
#include "ui/media/thumbnails.h"
#include "ui/media/videoview.h"
#include "ui/media/waveformreader.h"

#include <QLabel>
#include <QPainter>
#include <QSlider>
#include <QTemporaryDir>
#include <QtEndian>
#include <QtTest>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

QByteArray samplesOf(std::initializer_list<qint16> values)
{
    QByteArray bytes;
    for (const qint16 value : values) {
        const qint16 stored = qToLittleEndian(value);
        bytes.append(reinterpret_cast<const char *>(&stored), sizeof stored);
    }
    return bytes;
}

// Two seconds, of which the first is silent and the second a tone.
QByteArray toneFile()
{
    QByteArray file = wavFile(2);
    const qsizetype half = file.size() - 8000;
    for (qsizetype i = half; i < file.size(); ++i)
        file[i] = static_cast<char>(128 + std::lround(100 * std::sin(static_cast<double>(i) * 0.35)));
    return file;
}

} // namespace

// Sounds and texts as results: what is seen of a song, and a report to read.
class SoundViewTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { useNumberFormatOfMpv(); }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void measuresPeaks_data();
    void measuresPeaks();
    void paintsWhatHasBeenPlayed();
    void decodesAFile();
    void hasNoWaveformOfOtherFiles();
    void seeksWhereItIsClicked_data();
    void seeksWhereItIsClicked();
    void followsTheTime();
    void marksALoop();
    void isMutedApartFromVideos();
    void showsTheCoverOfTheSong();
    void showsAWaveformInLists();
    void showsAReport();
    void loadsNothingElse();
    void saysWhenATextIsCut();

private:
    [[nodiscard]] QString file(const QString &name, const QByteArray &content) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

QString SoundViewTest::file(const QString &name, const QByteArray &content) const
{
    const QString path = m_folder->filePath(name);
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? path : QString();
}

void SoundViewTest::measuresPeaks_data()
{
    QTest::addColumn<QByteArray>("samples");
    QTest::addColumn<int>("parts");
    QTest::addColumn<Waveform>("peaks");
    QTest::newRow("none") << QByteArray() << 4 << Waveform{};
    QTest::newRow("half a sample") << QByteArray("x") << 4 << Waveform{};
    QTest::newRow("silence") << samplesOf({0, 0, 0, 0}) << 2 << Waveform{0, 0};
    QTest::newRow("the loudest is 1") << samplesOf({0, 50, -100, 25}) << 2 << Waveform{0.5, 1};
    QTest::newRow("fewer samples than parts") << samplesOf({-10, 5}) << 8 << Waveform{1, 0.5};
    QTest::newRow("the least number") << samplesOf({-32768, 16384}) << 2 << Waveform{1, 0.5};
    QTest::newRow("none is left over") << samplesOf({1, 1, 1, 1, 4}) << 2 << Waveform{0.25, 1};
}

void SoundViewTest::measuresPeaks()
{
    QFETCH(QByteArray, samples);
    QFETCH(int, parts);
    QTEST(waveformOf(samples, parts), "peaks");
}

void SoundViewTest::paintsWhatHasBeenPlayed()
{
    QImage image(200, 40, QImage::Format_RGB32);
    image.fill(Qt::black);
    QPainter painter(&image);
    paintWaveform(painter, QRectF(0, 0, 200, 40), Waveform(400, 1), 0.5, {.played = Qt::red, .rest = Qt::blue});
    painter.end();
    QCOMPARE(image.pixelColor(1, 20), QColor(Qt::red));
    QCOMPARE(image.pixelColor(96, 20), QColor(Qt::red));
    QCOMPARE(image.pixelColor(106, 20), QColor(Qt::blue));
    QCOMPARE(image.pixelColor(196, 20), QColor(Qt::blue));
    QCOMPARE(image.pixelColor(4, 20), QColor(Qt::black)); // between two bars
}

void SoundViewTest::decodesAFile()
{
    const Waveform waveform = readWaveform(file(u"tone.wav"_s, toneFile()), &loadMpv, false);
    QVERIFY(waveform.size() > 100);
    QVERIFY(waveform.at(waveform.size() / 4) < 0.1F);
    QVERIFY(waveform.at(waveform.size() * 3 / 4) > 0.8F);
}

void SoundViewTest::hasNoWaveformOfOtherFiles()
{
    QCOMPARE(readWaveform(file(u"text.wav"_s, "no sound at all"), &loadMpv, false), Waveform());
    QCOMPARE(readWaveform(m_folder->filePath(u"nowhere.wav"_s), &loadMpv, false), Waveform());
    QCOMPARE(readWaveform(file(u"tone.wav"_s, toneFile()), &loadMpv, true), Waveform()); // nobody waits for it
    QCOMPARE(readWaveform(
                 file(u"tone.wav"_s, toneFile()), []() -> const MpvLibrary * { return nullptr; }, false),
             Waveform());
}

void SoundViewTest::seeksWhereItIsClicked_data()
{
    QTest::addColumn<bool>("isMirrored");
    QTest::newRow("left to right") << false;
    QTest::newRow("right to left") << true;
}

void SoundViewTest::seeksWhereItIsClicked()
{
    QFETCH(bool, isMirrored);
    QThreadPool pool;
    SoundView view(&pool);
    view.setLayoutDirection(isMirrored ? Qt::RightToLeft : Qt::LeftToRight);
    view.resize(440, 200); // 400 pixels of waveform
    view.show();
    QSignalSpy sought(&view, &SoundView::seekRequested);
    view.setDuration(2000);
    QTest::mouseClick(&view, Qt::LeftButton, {}, {120, 100});
    QCOMPARE(sought.size(), 0); // there is nothing to click on yet
    view.setSource(file(u"tone.wav"_s, toneFile()));
    QVERIFY(view.findChild<QLabel *>()->isVisible());
    QTRY_VERIFY(!view.waveform().isEmpty());
    QVERIFY(!view.findChild<QLabel *>()->isVisible());
    QTest::mouseClick(&view, Qt::LeftButton, {}, {120, 100});
    QCOMPARE(sought.size(), 1);
    const qint64 position = sought.first().first().toLongLong();
    QVERIFY2(std::abs(position - (isMirrored ? 1500 : 500)) <= 10, qPrintable(QString::number(position)));
}

void SoundViewTest::followsTheTime()
{
    PreviewBench shown;
    shown.preview.show(mediaItemOf(1, "audio"), readyAs(file(u"tone.wav"_s, toneFile()), FileFormat::Wav));
    auto *view = shown.preview.findChild<SoundView *>();
    QVERIFY(!view->isVisible());
    emit shown.player->imageMissing();
    QVERIFY(view->isVisible());
    QTRY_VERIFY(!view->waveform().isEmpty());
    const QImage before = view->grab().toImage();
    emit shown.player->durationChanged(2000);
    emit shown.player->positionChanged(1500);
    QVERIFY(view->grab().toImage() != before);
    shown.preview.show(mediaItemOf(2, "video"), readyAs(u"/other.mp4"_s, FileFormat::Mp4));
    QVERIFY(!view->isVisible());
}

void SoundViewTest::marksALoop()
{
    PreviewBench shown;
    shown.preview.show(mediaItemOf(1, "audio"), readyAs(file(u"tone.wav"_s, toneFile()), FileFormat::Wav));
    emit shown.player->imageMissing();
    auto *view = shown.preview.findChild<SoundView *>();
    QTRY_VERIFY(!view->waveform().isEmpty());
    emit shown.player->durationChanged(2000);
    const QImage plain = view->grab().toImage();
    view->setAbLoop({.from = 500});
    const QImage begun = view->grab().toImage();
    QVERIFY(begun != plain);
    view->setAbLoop({.from = 500, .to = 1500});
    QVERIFY(view->grab().toImage() != begun);
    view->setAbLoop({});
    QCOMPARE(view->grab().toImage(), plain);
}

void SoundViewTest::showsTheCoverOfTheSong()
{
    const auto picture = [this](const QString &name, const QColor &color) {
        QImage image(64, 64, QImage::Format_RGB32);
        image.fill(color);
        const QString path = m_folder->filePath(name);
        return image.save(path) ? path : QString();
    };
    PreviewBench shown;
    shown.preview.resize(500, 600);
    const MediaState tone = readyAs(file(u"tone.wav"_s, toneFile()), FileFormat::Wav);
    shown.preview.setCover(picture(u"job.png"_s, Qt::red));
    shown.preview.show(mediaItemOf(1, "audio"), tone);
    emit shown.player->imageMissing();
    auto *view = shown.preview.findChild<SoundView *>();
    const auto shows = [view](const QColor &color) { return view->grab().toImage().pixelColor(250, 100) == color; };
    QTRY_VERIFY(shows(Qt::red));
    shown.preview.show(mediaItemOf(1, "audio"), tone, picture(u"own.png"_s, Qt::blue)); // it has come
    QTRY_VERIFY(shows(Qt::blue));
    shown.preview.setCover(picture(u"newer.png"_s, Qt::green));
    shown.preview.show(mediaItemOf(2, "audio"), tone); // which has none
    emit shown.player->imageMissing();
    QTRY_VERIFY(shows(Qt::green));
}

void SoundViewTest::isMutedApartFromVideos()
{
    PreviewBench shown;
    auto *view = shown.preview.findChild<VideoView *>();
    QSignalSpy changes(&shown.preview, &MediaView::playbackPrefsChanged);
    const MediaState video = readyAs(u"/video.mp4"_s, FileFormat::Mp4);
    shown.preview.show(mediaItemOf(1, "video"), video);
    QTest::keyClick(view, Qt::Key_M);
    QVERIFY(shown.player->muted);
    shown.preview.show(mediaItemOf(2, "audio"), readyAs(u"/song.mp3"_s, FileFormat::Mp3));
    QVERIFY(!shown.player->muted); // before it is known to have no picture
    shown.preview.show(mediaItemOf(3, "video"), readyAs(u"/sound-alone.mp4"_s, FileFormat::Mp4));
    QVERIFY(shown.player->muted); // as far as is known yet
    emit shown.player->imageMissing();
    QVERIFY(!shown.player->muted);
    QCOMPARE(changes.size(), 1); // the others were not by the user
    QTest::keyClick(view, Qt::Key_M);
    QVERIFY(shown.player->muted && view->prefs().isSoundMuted);
    shown.preview.show(mediaItemOf(1, "video"), video);
    emit shown.player->soundChanged(true);
    const QList<QSlider *> sliders = view->findChildren<QSlider *>();
    const auto volume = std::ranges::find(sliders, u"Volume"_s, &QWidget::accessibleName);
    QVERIFY(volume != sliders.end());
    (*volume)->setValue(40);
    QVERIFY(!shown.player->muted && !view->prefs().isMuted); // turned up to be heard
    QVERIFY(view->prefs().isSoundMuted);
}

void SoundViewTest::showsAWaveformInLists()
{
    QThreadPool pool;
    Thumbnails thumbnails(pool);
    const QString path = file(u"tone.wav"_s, toneFile());
    QSignalSpy ready(&thumbnails, &Thumbnails::ready);
    QVERIFY(thumbnails.thumbnail(path, {60, 60}, 1).isNull());
    QTRY_COMPARE(ready.size(), 1);
    QCOMPARE(thumbnails.thumbnail(path, {60, 60}, 1).size(), QSize(60, 60));
}

void SoundViewTest::showsAReport()
{
    PreviewBench shown;
    MediaItem item = mediaItemOf(1, "report");
    item.type = MediaType::Text;
    item.content = "# Tides\n\nTwo **high** waters a day, [see](https://example.com/tides).\n";
    shown.preview.show(item, readyAs(file(u"report.txt"_s, item.content), FileFormat::Text));
    auto *report = shown.preview.findChild<ReportView *>();
    QCOMPARE(shown.preview.currentWidget(), report);
    QTRY_COMPARE(report->toPlainText(), u"Tides\nTwo high waters a day, see."_s);
    QSignalSpy links(&shown.preview, &MediaView::linkActivated);
    emit report->anchorClicked(QUrl(u"https://example.com/tides"_s));
    QCOMPARE(links.size(), 1);
    QSignalSpy steps(&shown.preview, &MediaView::stepRequested);
    QTest::keyClick(report, Qt::Key_Right);
    QTest::keyClick(report, Qt::Key_Left);
    QCOMPARE(steps.size(), 2);
    QCOMPARE(steps.first().first().toInt(), 1);
    QCOMPARE(steps.last().first().toInt(), -1);
    item.content.clear(); // of a link that ends with .txt: as it is
    item.key = MediaKey(u"key-2"_s);
    item.url = QUrl(u"https://example.com/notes.txt"_s);
    shown.preview.show(item, readyAs(file(u"notes.txt"_s, "# no *title*"), FileFormat::Text));
    QTRY_COMPARE(report->toPlainText(), u"# no *title*"_s);
}

void SoundViewTest::loadsNothingElse()
{
    QThreadPool pool;
    ReportView report(pool);
    const QString picture = mediaPath(u"picture.png"_s);
    report.setSource(file(u"report.md"_s, "text ![picture](" + QUrl::fromLocalFile(picture).toEncoded() + ")\n"), true);
    QTRY_VERIFY(report.toPlainText().startsWith(u"text"_s));
    report.resize(300, 300);
    report.show();
    (void)report.grab();
    const QVariant loaded = report.document()->resource(QTextDocument::ImageResource, QUrl::fromLocalFile(picture));
    QCOMPARE(loaded.value<QImage>().size(), QSize(1, 1)); // in the place of a picture of 48 pixels
}

void SoundViewTest::saysWhenATextIsCut()
{
    QThreadPool pool;
    ReportView report(pool);
    report.setSource(file(u"long.md"_s, QByteArray("line of a text\n").repeated(40'000)), false);
    QTRY_VERIFY(report.toPlainText().endsWith(u"Save it to read all of it."_s));
    QSignalSpy unreadable(&report, &ReportView::unreadable);
    report.setSource(m_folder->filePath(u"nowhere.md"_s), true);
    QTRY_COMPARE(unreadable.size(), 1);
}

QTEST_MAIN(SoundViewTest)
#include "tst_soundview.moc"
