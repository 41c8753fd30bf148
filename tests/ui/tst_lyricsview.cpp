// SPDX-License-Identifier: MIT
#include "ui/media/lyricsview.h"

#include "tests/ui/support/previewbench.h"
#include "ui/media/soundview.h"

#include <QLabel>
#include <QScrollBar>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

// Twenty lines, one a second, below a title.
Lyrics ferrySong()
{
    QStringList lines{u"[Verse]"_s};
    QList<TimeSpan> times;
    for (int i = 0; i < 20; ++i) {
        lines.append(u"The ferry waits for wave %1"_s.arg(i + 1));
        times.append({.start = std::chrono::seconds(i + 1), .end = std::chrono::seconds(i + 2)});
    }
    return lyricsOf(lines.join(u'\n'), times);
}

} // namespace

// The words of a song, beside its waveform.
class LyricsViewTest : public QObject
{
    Q_OBJECT

private slots:
    void hasRoomForLyrics_data();
    void hasRoomForLyrics();
    void followsTheLyrics();
    void leavesTheLyricsToTheUser();
    void goesToALine();
    void followsNoLyricsWithoutTimes();
    void playsFromALine();
};

void LyricsViewTest::hasRoomForLyrics_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("isMirrored");
    QTest::addColumn<bool>("isBeside");
    QTest::newRow("wide") << QSize(900, 500) << false << true;
    QTest::newRow("wide, right to left") << QSize(900, 500) << true << true;
    QTest::newRow("narrow") << QSize(430, 400) << false << false;
    QTest::newRow("narrow, right to left") << QSize(430, 400) << true << false;
    QTest::newRow("small") << QSize(420, 180) << false << false;
}

void LyricsViewTest::hasRoomForLyrics()
{
    QFETCH(QSize, size);
    QFETCH(bool, isMirrored);
    QFETCH(bool, isBeside);
    SoundView view(nullptr);
    view.setLayoutDirection(isMirrored ? Qt::RightToLeft : Qt::LeftToRight);
    view.resize(size);
    view.show();
    const auto *words = view.findChild<QLabel *>(); // in the place of the waveform
    const QRect alone = words->geometry();
    auto *lyrics = view.findChild<LyricsView *>();
    QVERIFY(!lyrics->isVisible());
    view.setLyrics(ferrySong());
    QVERIFY(lyrics->isVisible());
    QCOMPARE(lyrics->accessibleName(), u"Lyrics"_s);
    const QRect wave = words->geometry();
    const QRect text = lyrics->geometry();
    QVERIFY(view.rect().contains(text) && view.rect().contains(wave) && wave.height() > 20 && wave.width() > 200);
    QVERIFY(!text.intersects(wave) && text.height() >= 90 && text.width() >= 220);
    QVERIFY(isBeside ? (isMirrored ? text.right() < wave.left() : wave.right() < text.left()) : wave.bottom() < text.top());
    view.setBottomMargin(60);
    QVERIFY(lyrics->geometry().bottom() < size.height() - 60);
    view.setBottomMargin(0);
    view.setLyrics({.text = u" \n"_s});
    QVERIFY(!lyrics->isVisible());
    QCOMPARE(words->geometry(), alone);
}

void LyricsViewTest::followsTheLyrics()
{
    LyricsView view;
    QPalette palette = view.palette();
    palette.setColor(QPalette::Highlight, Qt::red);
    palette.setColor(QPalette::HighlightedText, Qt::yellow);
    view.setPalette(palette);
    view.resize(300, 120);
    view.show();
    view.setLyrics(ferrySong());
    view.setPosition(500);
    QCOMPARE(view.currentLine(), qsizetype(-1));
    QVERIFY(view.extraSelections().isEmpty());
    for (const int second : {1, 3, 15, 20, 2}) {
        view.setPosition(second * 1000 + 300);
        QCOMPARE(view.currentLine(), qsizetype(second));
        QCOMPARE(view.extraSelections().size(), 1);
        const QTextEdit::ExtraSelection sung = view.extraSelections().constFirst();
        QCOMPARE(sung.cursor.selectedText(), u"The ferry waits for wave %1"_s.arg(second));
        QCOMPARE(sung.format.background().color(), QColor(Qt::red));
        QCOMPARE(sung.format.foreground().color(), QColor(Qt::yellow));
        QVERIFY2(view.viewport()->rect().contains(view.cursorRect(sung.cursor)), qPrintable(QString::number(second)));
    }
    palette.setColor(QPalette::Highlight, Qt::green); // from light to dark, say
    view.setPalette(palette);
    QCOMPARE(view.extraSelections().constFirst().format.background().color(), QColor(Qt::green));
    view.setLyrics(lyricsOf(u"Another one"_s));
    QVERIFY(view.extraSelections().isEmpty());
}

void LyricsViewTest::leavesTheLyricsToTheUser()
{
    LyricsView view;
    view.resize(300, 120);
    view.show();
    view.setLyrics(ferrySong());
    view.selectAll();
    view.setPosition(1300);
    QCOMPARE(view.textCursor().selectedText().size(), ferrySong().text.size()); // to be copied
    view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum());
    const int end = view.verticalScrollBar()->value();
    QVERIFY(end > 0);
    view.setPosition(1400); // the same line
    QCOMPARE(view.verticalScrollBar()->value(), end);
    QTest::keyClick(&view, 'x');
    QCOMPARE(view.toPlainText(), ferrySong().text);
}

void LyricsViewTest::goesToALine()
{
    LyricsView view;
    view.resize(300, 400);
    view.show();
    view.setLyrics(ferrySong());
    QSignalSpy sought(&view, &LyricsView::seekRequested);
    const auto placeOf = [&view](int line) { return view.cursorRect(QTextCursor(view.document()->findBlockByNumber(line))).center(); };
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, placeOf(4));
    QCOMPARE(sought.size(), 1);
    QCOMPARE(sought.last().first().toLongLong(), 4000);
    QTest::keyClick(&view, Qt::Key_Down);
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(sought.last().first().toLongLong(), 5000);
    QTest::keyClick(&view, Qt::Key_Enter, Qt::KeypadModifier);
    QCOMPARE(sought.size(), 3);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, placeOf(0)); // a title
    QTest::mousePress(view.viewport(), Qt::LeftButton, {}, placeOf(4));
    QTest::mouseMove(view.viewport(), placeOf(7) + QPoint(80, 0));
    QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, placeOf(7) + QPoint(80, 0)); // marks a part
    QVERIFY(view.textCursor().hasSelection());
    QCOMPARE(sought.size(), 3);
}

void LyricsViewTest::followsNoLyricsWithoutTimes()
{
    QWidget window;
    LyricsView view(&window);
    window.resize(300, 400);
    window.show();
    view.setLyrics(lyricsOf(u"One line\nAnother line"_s, {{.start = std::chrono::seconds(1), .end = std::chrono::seconds(2)}}));
    QSignalSpy sought(&view, &LyricsView::seekRequested);
    view.setPosition(1500);
    QVERIFY(view.extraSelections().isEmpty());
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, {30, 20});
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(sought.size(), 0);
}

void LyricsViewTest::playsFromALine()
{
    PreviewBench shown;
    MediaItem song = mediaItemOf(1, "audio");
    song.lyrics = ferrySong();
    shown.preview.show(song, readyAs(u"/tone.wav"_s, FileFormat::Wav));
    emit shown.player->imageMissing();
    auto *lyrics = shown.preview.findChild<LyricsView *>();
    QVERIFY(lyrics->isVisible());
    shown.player->length = 30'000;
    emit shown.player->positionChanged(3500);
    QCOMPARE(lyrics->currentLine(), qsizetype(3));
    QTest::keyClick(lyrics, Qt::Key_End, Qt::ControlModifier);
    QTest::keyClick(lyrics, Qt::Key_Return);
    QCOMPARE(shown.player->sought.last(), 20'000);
    const bool wasPlaying = shown.player->playing;
    QTest::keyClick(lyrics, Qt::Key_Space); // as everywhere in the player
    QVERIFY(shown.player->playing != wasPlaying);
    MediaItem other = mediaItemOf(2, "audio");
    other.lyrics = lyricsOf(u"Another song"_s);
    shown.preview.show(other, readyAs(u"/other.wav"_s, FileFormat::Wav));
    QCOMPARE(lyrics->currentLine(), qsizetype(-1));
    QCOMPARE(lyrics->toPlainText(), u"Another song"_s);
    shown.preview.show(mediaItemOf(3, "audio"), readyAs(u"/third.wav"_s, FileFormat::Wav));
    emit shown.player->imageMissing();
    QVERIFY(!lyrics->isVisible());
}

QTEST_MAIN(LyricsViewTest)
#include "tst_lyricsview.moc"
