// SPDX-License-Identifier: MIT
#include "tests/support/mediaitems.h"
#include "tests/ui/support/fakeplayer.h"
#include "tests/ui/support/shots.h"
#include "ui/common/elidedlabel.h"
#include "ui/media/comparechoice.h"
#include "ui/media/compareview.h"
#include "ui/media/imageloader.h"
#include "ui/media/viewcenter.h"

#include <QAccessible>
#include <QLabel>
#include <QSlider>
#include <QThreadPool>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

MediaState ready(FileFormat format = FileFormat::Png)
{
    return {.kind = MediaState::Kind::Ready, .file = StoredFile{.path = u"/file"_s, .format = format, .size = 1}};
}

// A letter each: g grid, i image, v video, s source; upper case: it is here.
void fill(MediaListModel &model, const QString &letters)
{
    QList<MediaItem> items;
    for (const QChar letter : letters) {
        const QChar low = letter.toLower();
        const QByteArray role = low == u'g' ? "grid" : low == u'i' ? "image" : low == u'v' ? "video" : "source";
        const int number = role == "grid" ? 0 : int(items.size());
        items.append(described({.role = role, .number = number, .key = MediaKey(QString::number(items.size()))}));
    }
    model.setItems(items);
    for (int n = 0; n < letters.size(); ++n) {
        if (letters.at(n).isUpper())
            model.setState(MediaKey(QString::number(n)), ready(letters.at(n) == u'V' ? FileFormat::Mp4 : FileFormat::Png));
    }
}

struct Shown
{
    QTemporaryDir folder{};
    QThreadPool pool{};
    ImageLoader loader{pool};
    QList<FakePlayer *> players{};
    QList<qint64> lengths{};
    QWidget window{};
    CompareView view{loader, pool,
                     [this] {
                         auto fake = std::make_unique<FakePlayer>(lengths.value(players.size(), 5200));
                         players.append(fake.get());
                         return fake;
                     },
                     &window};

    Shown()
    {
        window.resize(640, 420);
        view.resize(window.size());
        window.show();
    }

    ComparedMedia image(int number, const QSize &size, const QColor &color = Qt::darkGreen)
    {
        QImage image(size, QImage::Format_RGB32);
        image.fill(color);
        image.setPixelColor(0, 0, Qt::white);
        const QString path = folder.filePath(u"%1.png"_s.arg(number));
        image.save(path);
        return {.name = u"Image %1"_s.arg(number), .file = {.path = path, .format = FileFormat::Png, .size = 1}};
    }

    static ComparedMedia video(int number)
    {
        return {.name = u"Video %1"_s.arg(number), .file = {.path = u"/%1.mp4"_s.arg(number), .format = FileFormat::Mp4, .size = 1}};
    }

    [[nodiscard]] bool hasAll() const
    {
        const QList<ImageView *> views = view.views();
        return std::none_of(views.begin(), views.end(), [](const ImageView *one) { return one->image().isNull(); });
    }

    [[nodiscard]] ViewCenter spot(int number) const
    {
        const ImageView *one = view.views().at(number);
        return spotOf(one->placement(), one->imageSize(), one->viewSize());
    }
};

bool isNear(const ViewCenter &one, const ViewCenter &other)
{
    return std::abs(one.zoom - other.zoom) < 0.01 && (one.centre - other.centre).manhattanLength() < 0.01;
}

} // namespace

class CompareViewTest : public QObject
{
    Q_OBJECT

private slots:
    void choosesWhatIsCompared_data();
    void choosesWhatIsCompared();
    void tellsTheSameSpotInAnySize_data();
    void tellsTheSameSpotInAnySize();
    void zoomsAndPansTogether();
    void namesEach();
    void tellsOfADamagedOne();
    void playsTogether();
    void turnsAroundTogether();
    void hidesItsBarOnAScreenOfItsOwn();
    void playsAnimations();
    void leaves();
    void looksGood_data();
    void looksGood();
};

void CompareViewTest::choosesWhatIsCompared_data()
{
    QTest::addColumn<QString>("letters");
    QTest::addColumn<int>("current");
    QTest::addColumn<QList<int>>("selected");
    QTest::addColumn<QList<int>>("rows");
    using Rows = QList<int>;
    QTest::newRow("nothing") << QString() << -1 << Rows() << Rows();
    QTest::newRow("the four images of a grid") << u"GIIIIV"_s << 0 << Rows{0} << Rows{1, 2, 3, 4};
    QTest::newRow("of an image") << u"GIIIIV"_s << 2 << Rows{2} << Rows{1, 2, 3, 4};
    QTest::newRow("the four videos") << u"IIVVVV"_s << 3 << Rows{3} << Rows{2, 3, 4, 5};
    QTest::newRow("only what is here") << u"GIiIiV"_s << 1 << Rows{1} << Rows{1, 3};
    QTest::newRow("one image: with the grid") << u"GI"_s << 1 << Rows{1} << Rows{0, 1};
    QTest::newRow("alone") << u"GV"_s << 1 << Rows{1} << Rows();
    QTest::newRow("not here") << u"giI"_s << 1 << Rows{1} << Rows();
    QTest::newRow("the selected") << u"GIIIIV"_s << 0 << Rows{0, 3} << Rows{0, 3};
    QTest::newRow("of five selected four") << u"GIIIIV"_s << 0 << Rows{0, 1, 2, 3, 4} << Rows{0, 1, 2, 3};
    QTest::newRow("the next four of many") << u"IIIIIIII"_s << 5 << Rows{5} << Rows{4, 5, 6, 7};
}

void CompareViewTest::choosesWhatIsCompared()
{
    QFETCH(QString, letters);
    QFETCH(int, current);
    QFETCH(QList<int>, selected);
    MediaListModel model;
    fill(model, letters);
    QTEST(comparedRows(model, current, selected), "rows");
}

void CompareViewTest::tellsTheSameSpotInAnySize_data()
{
    QTest::addColumn<QPointF>("offset");
    QTest::addColumn<qreal>("scale");
    QTest::newRow("fitted") << QPointF(50, 0) << 0.3;
    QTest::newRow("a corner") << QPointF(0, 0) << 2.0;
    QTest::newRow("inside") << QPointF(-300, -450) << 1.0;
}

void CompareViewTest::tellsTheSameSpotInAnySize()
{
    QFETCH(QPointF, offset);
    QFETCH(qreal, scale);
    const QSize view(400, 300);
    const ImagePlacement placement{.scale = scale, .offset = offset};
    const ViewCenter spot = spotOf(placement, {1000, 1000}, view);
    const ImagePlacement same = placementFor(spot, {1000, 1000}, view);
    QVERIFY(qFuzzyCompare(same.scale, scale) && (same.offset - offset).manhattanLength() < 0.001);
    const ImagePlacement twice = placementFor(spot, {2000, 2000}, view); // as large on the screen, at the same place
    QVERIFY(qFuzzyCompare(twice.scale * 2, scale) && (twice.offset - offset).manhattanLength() < 0.001);
}

void CompareViewTest::zoomsAndPansTogether()
{
    Shown shown;
    shown.view.setMedia({shown.image(1, {800, 800}), shown.image(2, {400, 400})});
    QTRY_VERIFY(shown.hasAll());
    ImageView *first = shown.view.views().at(0);
    ImageView *second = shown.view.views().at(1);
    first->showOriginalSize();
    QCOMPARE(first->zoomText(), u"100%"_s);
    QCOMPARE(second->zoomText(), u"200%"_s); // as large on the screen
    QTest::mousePress(first, Qt::LeftButton, {}, {100, 100});
    QTest::mouseMove(first, {160, 130});
    QTest::mouseRelease(first, Qt::LeftButton, {}, {160, 130});
    QVERIFY(isNear(shown.spot(0), shown.spot(1)));
    QVERIFY(!isNear(shown.spot(0), {.zoom = shown.spot(0).zoom})); // no longer in the middle
    QTest::keyClick(second, Qt::Key_Plus);
    QVERIFY(isNear(shown.spot(0), shown.spot(1)));
    second->fit();
    QVERIFY(first->isFitted() && second->isFitted());
}

void CompareViewTest::namesEach()
{
    Shown shown;
    shown.view.setMedia({shown.image(1, {80, 80}), shown.image(2, {80, 80}), shown.image(3, {80, 80}), shown.image(4, {80, 80})});
    QTRY_VERIFY(shown.hasAll());
    QStringList labels;
    for (const QLabel *label : shown.view.findChildren<QLabel *>()) {
        if (label->isVisible())
            labels.append(label->text());
    }
    QCOMPARE(labels, QStringList({u"Image 1"_s, u"Image 2"_s, u"Image 3"_s, u"Image 4"_s}));
    for (QWidget *child : shown.view.findChildren<QWidget *>()) {
        if (child->focusPolicy() != Qt::NoFocus)
            QVERIFY2(!QAccessible::queryAccessibleInterface(child)->text(QAccessible::Name).isEmpty(), child->metaObject()->className());
    }
    const QList<ImageView *> views = shown.view.views();
    QCOMPARE(views.at(2)->accessibleDescription(), u"80 × 80"_s);
    const auto place = [&](int n) { return views.at(n)->mapTo(&shown.view, QPoint()); };
    QVERIFY(place(0).y() == place(1).y() && place(2).y() > place(0).y() && place(0).x() == place(2).x()); // two by two
}

void CompareViewTest::tellsOfADamagedOne()
{
    Shown shown;
    ComparedMedia damaged = shown.image(2, {80, 80});
    QFile file(damaged.file.path);
    QVERIFY(file.resize(50));
    shown.view.setMedia({shown.image(1, {80, 80}), damaged});
    const auto saysSo = [&] {
        const QList<QLabel *> labels = shown.view.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) { return label->text() == u"Image 2: Damaged image"_s; });
    };
    QTRY_VERIFY(saysSo());
}

void CompareViewTest::playsTogether()
{
    Shown shown;
    shown.view.setMedia({Shown::video(1), Shown::video(2)});
    QCOMPARE(shown.players.size(), 2);
    QVERIFY(shown.hasAll());
    const auto play = [&] { return QList<bool>{shown.players.at(0)->isPlaying(), shown.players.at(1)->isPlaying()}; };
    const auto positions = [&] { return QList<qint64>{shown.players.at(0)->position(), shown.players.at(1)->position()}; };
    QCOMPARE(play(), QList<bool>({true, true}));
    shown.players.at(0)->run(700);
    shown.players.at(1)->run(650); // not quite
    QTest::keyClick(shown.view.views().at(1), Qt::Key_Space);
    QCOMPARE(play(), QList<bool>({false, false}));
    QCOMPARE(positions(), QList<qint64>({700, 700}));
    QTest::keyClick(shown.view.views().at(0), Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(positions(), QList<qint64>({1700, 1700}));
    shown.view.findChild<QSlider *>()->setValue(4000);
    QCOMPARE(positions(), QList<qint64>({4000, 4000}));
    QTest::keyClick(shown.view.views().at(0), Qt::Key_Space);
    QCOMPARE(play(), QList<bool>({true, true}));
}

void CompareViewTest::turnsAroundTogether()
{
    Shown shown;
    shown.lengths = {3000, 5000};
    shown.view.setMedia({Shown::video(1), Shown::video(2)});
    FakePlayer *shorter = shown.players.at(0);
    FakePlayer *longer = shown.players.at(1);
    for (int n = 0; n < 40; ++n) {
        shorter->run(100);
        longer->run(100);
    }
    QCOMPARE(shorter->position(), 3000); // waits at its end
    QVERIFY(!shorter->isPlaying() && longer->isPlaying());
    longer->run(1100);
    QCOMPARE(longer->position(), 100);
    QVERIFY(shorter->isPlaying());
    QCOMPARE(shorter->position(), 100);
}

// And nothing moves for it: the names stay where they are, and are not covered.
void CompareViewTest::hidesItsBarOnAScreenOfItsOwn()
{
    Shown shown;
    shown.view.setMedia({Shown::video(1), Shown::video(2)});
    shown.view.setAlone(true);
    QCoreApplication::processEvents();
    const auto *slider = shown.view.findChild<QSlider *>();
    const QWidget *bar = slider->parentWidget();
    const auto *name = shown.view.views().at(0)->parentWidget()->findChild<ElidedLabel *>();
    const auto lowest = [&] { return name->mapTo(&shown.view, QPoint(0, name->height())).y(); };
    const int before = lowest();
    QVERIFY(name->text() == u"Video 1"_s && slider->isVisible() && before <= bar->y());
    shown.view.setResting(true);
    QCoreApplication::processEvents();
    QVERIFY(!slider->isVisible());
    QCOMPARE(lowest(), before);
    shown.view.setResting(false);
    QVERIFY(slider->isVisible());
    shown.view.setAlone(false);
    shown.view.setResting(true); // in the window it stays
    QVERIFY(slider->isVisible());
}

// Beside a video: all stop, go on and step as one.
void CompareViewTest::playsAnimations()
{
    Shown shown;
    const auto animated = [](const QString &name) {
        const QString path = QStringLiteral(JOBVIEWER_TESTDATA) + u"/media/"_s + name;
        return ComparedMedia{.name = name, .file = {.path = path, .format = FileFormat::WebP, .size = 1}};
    };
    shown.view.setMedia({animated(u"animated.webp"_s), animated(u"animated.gif"_s), Shown::video(1)});
    QTRY_VERIFY(shown.hasAll());
    const auto frame = [&](int number) { return shown.view.views().at(number)->image(); };
    const QList<QImage> first{frame(0), frame(1)};
    QTRY_VERIFY(frame(0) != first.at(0) && frame(1) != first.at(1));
    QTest::keyClick(shown.view.views().at(0), Qt::Key_Space);
    QVERIFY(!shown.players.at(0)->isPlaying());
    const QList<QImage> still{frame(0), frame(1)};
    QTest::qWait(250); // two of their frames
    QCOMPARE(QList<QImage>({frame(0), frame(1)}), still);
    QTest::keyClick(shown.view.views().at(1), Qt::Key_Period);
    QTRY_VERIFY(frame(0) != still.at(0) && frame(1) != still.at(1));
    QTest::keyClick(shown.view.views().at(1), Qt::Key_Comma);
    QTRY_COMPARE(QList<QImage>({frame(0), frame(1)}), still);
    QTest::keyClick(shown.view.views().at(0), Qt::Key_Space);
    QVERIFY(shown.players.at(0)->isPlaying());
    QTRY_VERIFY(frame(0) != still.at(0) && frame(1) != still.at(1));
}

void CompareViewTest::leaves()
{
    Shown shown;
    QSignalSpy left(&shown.view, &CompareView::left);
    shown.view.setMedia({shown.image(1, {80, 80}), shown.image(2, {80, 80})});
    QTest::keyClick(shown.view.views().at(0), Qt::Key_C);
    QTest::keyClick(shown.view.views().at(1), Qt::Key_Escape);
    QCOMPARE(left.size(), 2);
    shown.view.setMedia({});
    QVERIFY(shown.view.views().isEmpty());
    QVERIFY(shown.view.players().isEmpty());
}

void CompareViewTest::looksGood_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void CompareViewTest::looksGood()
{
    QFETCH(bool, isDark);
    useTheme(isDark ? Theme::Dark : Theme::Light);
    Shown shown;
    shown.view.setMedia(
        {shown.image(1, {300, 200}, Qt::darkRed), shown.image(2, {300, 200}), shown.image(3, {300, 200}, Qt::darkBlue), Shown::video(1)});
    QTRY_VERIFY(shown.hasAll());
    keepShot(shown.view, u"compare-"_s + QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(shown.view.findChild<QSlider *>()->isVisible());
    useTheme(Theme::Light);
}

QTEST_MAIN(CompareViewTest)
#include "tst_compareview.moc"
