// SPDX-License-Identifier: MIT
#include "tests/support/mediaitems.h"
#include "tests/ui/support/shots.h"
#include "ui/media/filmstrip.h"
#include "ui/media/mediarows.h"
#include "ui/media/thumbnails.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QScrollBar>
#include <QThreadPool>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

StoredFile stored(const QString &name, FileFormat format)
{
    return {.path = QStringLiteral(JOBVIEWER_TESTDATA) + u"/media/"_s + name, .format = format, .size = 100};
}

MediaItem item(const QByteArray &role, int number)
{
    return described({.role = role, .number = number, .key = MediaKey(u"%1/%2"_s.arg(QString::fromLatin1(role)).arg(number))});
}

struct Shown
{
    QThreadPool pool{};
    Thumbnails thumbnails{pool};
    MediaListModel model{};
    MediaRows rows{};
    QAbstractItemModelTester tester{&rows};
    QWidget window{}; // without a layout: the offscreen platform warns of a window's size hints
    Filmstrip strip{thumbnails, &window};

    explicit Shown(int width = 900)
    {
        rows.setSourceModel(&model);
        strip.setModel(&rows);
        window.resize(width, 120);
        strip.resize(width, strip.height());
        window.show();
    }

    void fill()
    {
        model.setItems(
            {item("grid", 0), item("image", 1), item("image", 2), item("image", 3), item("image", 4), item("video", 1), item("source", 1)});
        set(0, {.kind = MediaState::Kind::Ready, .file = stored(u"picture.png"_s, FileFormat::Png)});
        set(1, {.kind = MediaState::Kind::Ready, .file = stored(u"picture.jpg"_s, FileFormat::Jpeg), .savedPath = u"/saved.jpg"_s});
        set(2, {.kind = MediaState::Kind::Downloading, .received = 40, .total = 100});
        set(3, {.kind = MediaState::Kind::Failed, .error = Error{.kind = Error::Kind::Offline}});
        set(5, {.kind = MediaState::Kind::Ready, .file = stored(u"head-first.mp4"_s, FileFormat::Mp4)});
    }

    void set(int row, const MediaState &state) { model.setState(model.item(row).key, state); }
    [[nodiscard]] QString spoken(int row) const { return rows.index(row, 0).data(Qt::AccessibleTextRole).toString(); }
    [[nodiscard]] QImage painted(int row) { return strip.viewport()->grab(strip.visualRect(rows.index(row, 0))).toImage(); }
};

} // namespace

class FilmstripTest : public QObject
{
    Q_OBJECT

private slots:
    void speaksEachMedium();
    void speaksOfUnknownLengths();
    void tellsThePaceOfADownload();
    void isCalmAboutAGuess();
    void tellsOfChanges();
    void isNamed();
    void stepsByKeyAndCall();
    void tellsTheCurrentMedium();
    void selectsWhatIsCurrentWhateverKeysAreHeld();
    void keepsOneRow();
    void showsThumbnailsWhenTheyAreMade();
    void showsStatesApart();
    void hasRoomForLongNames();
    void looksGood_data();
    void looksGood();
};

void FilmstripTest::speaksEachMedium()
{
    Shown shown;
    shown.fill();
    QCOMPARE(shown.spoken(0), u"Grid, ready"_s);
    QCOMPARE(shown.spoken(1), u"Image 1, saved"_s);
    QCOMPARE(shown.spoken(2), u"Image 2, downloading 40%"_s);
    QCOMPARE(shown.spoken(3), u"Image 3, failed: No connection"_s);
    QCOMPARE(shown.spoken(4), u"Image 4, waiting"_s);
    QCOMPARE(shown.spoken(6), u"Source 1, not loaded"_s);
    QCOMPARE(shown.rows.index(6, 0).data(Qt::ToolTipRole).toString(), u"Source 1, not loaded"_s);
}

void FilmstripTest::speaksOfUnknownLengths()
{
    QCOMPARE(mediaStateText({}, {.kind = MediaState::Kind::Downloading, .received = 40}), u"downloading"_s);
    QCOMPARE(mediaStateText({}, {.kind = MediaState::Kind::Downloading, .received = 0, .total = 0}), u"downloading"_s);
}

void FilmstripTest::tellsThePaceOfADownload()
{
    Shown shown;
    shown.fill();
    const auto tip = [&] { return shown.rows.index(2, 0).data(Qt::ToolTipRole).toString(); };
    shown.set(2, {.kind = MediaState::Kind::Downloading, .received = 500'000, .total = 2'000'000, .bytesPerSecond = 300'000});
    QCOMPARE(tip(), u"Image 2, downloading 25%\n500.0 kB of 2.0 MB · 300.0 kB/s · 5 s left"_s);
    shown.set(2, {.kind = MediaState::Kind::Downloading, .received = 500'000, .bytesPerSecond = 300'000});
    QCOMPARE(tip(), u"Image 2, downloading\n500.0 kB · 300.0 kB/s"_s);
    QCOMPARE(shown.spoken(2), u"Image 2, downloading"_s); // what is spoken does not change every second
}

void FilmstripTest::isCalmAboutAGuess()
{
    const MediaItem guess = described({.role = "image", .number = 2, .isOptional = true});
    const auto failed = [](Error::Kind kind) { return MediaState{.kind = MediaState::Kind::Failed, .error = Error{.kind = kind}}; };
    QCOMPARE(mediaStateText(guess, failed(Error::Kind::NotFound)), u"not found"_s);
    QCOMPARE(mediaStateText(guess, failed(Error::Kind::Offline)), u"failed: No connection"_s);
    QCOMPARE(mediaStateText({}, failed(Error::Kind::NotFound)), u"failed: Link has expired"_s);
}

void FilmstripTest::tellsOfChanges()
{
    Shown shown;
    shown.fill();
    QSignalSpy changed(&shown.rows, &QAbstractItemModel::dataChanged);
    shown.set(4, {.kind = MediaState::Kind::Downloading});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().toModelIndex().row(), 4);
}

void FilmstripTest::isNamed()
{
    Shown shown;
    shown.fill();
    QAccessibleInterface *strip = QAccessible::queryAccessibleInterface(&shown.strip);
    QCOMPARE(strip->text(QAccessible::Name), u"Media"_s);
    QCOMPARE(strip->role(), QAccessible::List);
    QCOMPARE(strip->childCount(), 7);
    QCOMPARE(strip->child(1)->text(QAccessible::Name), u"Image 1, saved"_s);
}

void FilmstripTest::stepsByKeyAndCall()
{
    Shown shown;
    shown.strip.step(1); // nothing there
    shown.fill();
    QVERIFY(QTest::qWaitForWindowActive(&shown.window));
    shown.strip.setFocus();
    shown.strip.setCurrentKey(shown.model.item(0).key);
    QTest::keyClick(&shown.strip, Qt::Key_Right);
    QTest::keyClick(&shown.strip, Qt::Key_Right);
    QCOMPARE(shown.strip.currentIndex().row(), 2);
    QTest::keyClick(&shown.strip, Qt::Key_Left);
    QCOMPARE(shown.strip.currentIndex().row(), 1);
    shown.strip.step(1);
    QCOMPARE(shown.strip.currentIndex().row(), 2);
    shown.strip.step(100);
    QCOMPARE(shown.strip.currentIndex().row(), 6);
    shown.strip.step(-100);
    QCOMPARE(shown.strip.currentIndex().row(), 0);
    QVERIFY(shown.strip.selectionModel()->isSelected(shown.rows.index(0, 0)));
}

void FilmstripTest::tellsTheCurrentMedium()
{
    Shown shown;
    shown.fill();
    QSignalSpy changed(&shown.strip, &Filmstrip::currentKeyChanged);
    const MediaKey key = shown.model.item(3).key;
    shown.strip.setCurrentKey(key);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.last().first().value<MediaKey>(), key);
    shown.strip.setCurrentKey(key);
    shown.strip.setCurrentKey(MediaKey(u"unknown"_s));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(shown.strip.currentKey(), key);
    QTest::mouseClick(shown.strip.viewport(), Qt::LeftButton, {}, shown.strip.visualRect(shown.rows.index(1, 0)).center());
    QCOMPARE(changed.last().first().value<MediaKey>(), shown.model.item(1).key);
}

// Ctrl is still down when what Ctrl+V brought is shown.
void FilmstripTest::selectsWhatIsCurrentWhateverKeysAreHeld()
{
    Shown shown;
    shown.fill();
    shown.strip.setCurrentKey(item("grid", 0).key);
    QTest::keyPress(shown.window.windowHandle(), Qt::Key_V, Qt::ControlModifier);
    QVERIFY(QGuiApplication::keyboardModifiers().testFlag(Qt::ControlModifier));
    shown.strip.setCurrentKey(item("image", 2).key);
    QCOMPARE(shown.strip.selectedKeys(), QList<MediaKey>{item("image", 2).key});
    shown.strip.step(1);
    QCOMPARE(shown.strip.selectedKeys(), QList<MediaKey>{item("image", 3).key});
    QTest::keyRelease(shown.window.windowHandle(), Qt::Key_V);
}

void FilmstripTest::keepsOneRow()
{
    Shown narrow(300);
    narrow.fill();
    const QRect first = narrow.strip.visualRect(narrow.rows.index(0, 0));
    const QRect last = narrow.strip.visualRect(narrow.rows.index(6, 0));
    QCOMPARE(first.top(), last.top());
    QTRY_VERIFY(narrow.strip.horizontalScrollBar()->maximum() > 0);
    QVERIFY(narrow.strip.viewport()->height() >= first.height());
    QCOMPARE(narrow.strip.verticalScrollBar()->maximum(), 0);
    narrow.strip.setCurrentKey(narrow.model.item(6).key);
    QVERIFY(narrow.strip.viewport()->rect().contains(narrow.strip.visualRect(narrow.rows.index(6, 0)).center()));
}

void FilmstripTest::showsThumbnailsWhenTheyAreMade()
{
    Shown shown;
    shown.fill();
    QSignalSpy ready(&shown.thumbnails, &Thumbnails::ready);
    const QImage before = shown.painted(0);
    QTRY_VERIFY(ready.size() == 2); // the video has none
    QVERIFY(shown.painted(0) != before);
}

void FilmstripTest::showsStatesApart()
{
    Shown shown;
    shown.model.setItems({item("image", 1)});
    const auto paintedAs = [&](const MediaState &state) {
        shown.set(0, state);
        return shown.painted(0);
    };
    QList<QImage> pictures{
        paintedAs({}),
        paintedAs({.kind = MediaState::Kind::Downloading, .received = 10, .total = 100}),
        paintedAs({.kind = MediaState::Kind::Downloading, .received = 90, .total = 100}),
        paintedAs({.kind = MediaState::Kind::Failed}),
        paintedAs({.kind = MediaState::Kind::Ready, .file = stored(u"head-first.mp4"_s, FileFormat::Mp4)}),
        paintedAs({.kind = MediaState::Kind::Ready, .file = stored(u"head-first.mp4"_s, FileFormat::Mp4), .savedPath = u"/saved.mp4"_s})};
    for (const MediaType type : {MediaType::Text, MediaType::Audio}) { // before there is a thumbnail, and where there will be none
        MediaItem other = item("image", 1);
        other.type = type;
        shown.model.setItems({});
        shown.model.setItems({other});
        pictures.append(paintedAs({.kind = MediaState::Kind::Ready, .file = stored(u"none.md"_s, FileFormat::Text)}));
    }
    for (qsizetype i = 0; i < pictures.size(); ++i) {
        for (qsizetype j = i + 1; j < pictures.size(); ++j)
            QVERIFY2(pictures.at(i) != pictures.at(j), qPrintable(u"%1 and %2"_s.arg(i).arg(j)));
    }
}

void FilmstripTest::hasRoomForLongNames()
{
    Shown shown;
    shown.model.setItems({item("seed", 1000), item("image", 1)});
    QFont large = shown.strip.font();
    large.setPointSize(large.pointSize() * 2);
    const int before = shown.strip.height();
    shown.strip.setFont(large);
    QVERIFY(shown.strip.height() > before); // the names' line grew
    const auto widthOf = [&](int row) { return shown.strip.visualRect(shown.rows.index(row, 0)).width(); };
    QVERIFY(widthOf(0) > shown.strip.fontMetrics().horizontalAdvance(shown.rows.index(0, 0).data().toString()));
    QVERIFY(widthOf(0) > widthOf(1));
    keepShot(shown.strip, u"filmstrip-large-text"_s);
}

void FilmstripTest::looksGood_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void FilmstripTest::looksGood()
{
    QFETCH(bool, isDark);
    useTheme(isDark ? Theme::Dark : Theme::Light);
    Shown shown;
    shown.fill();
    QSignalSpy ready(&shown.thumbnails, &Thumbnails::ready);
    shown.strip.setCurrentKey(shown.model.item(1).key);
    (void)shown.painted(1);
    QTRY_VERIFY(ready.size() == 2);
    const QColor highlight = shown.strip.palette().color(QPalette::Highlight);
    const QImage selected = shown.painted(1);
    QCOMPARE(selected.pixel(2, selected.height() / 2), highlight.rgb());
    keepShot(shown.strip, u"filmstrip-"_s + QString::fromLatin1(QTest::currentDataTag()));
    useTheme(Theme::Light);
}

QTEST_MAIN(FilmstripTest)
#include "tst_filmstrip.moc"
