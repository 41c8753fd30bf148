// SPDX-License-Identifier: MIT
#include "tests/ui/support/controls.h"
#include "tests/ui/support/windowbench.h"
#include "ui/detail/datapanel.h"
#include "ui/media/sidepanel.h"
#include "ui/media/thumbnails.h"

#include <QElapsedTimer>
#include <QLabel>
#include <QScrollArea>
#include <QTableView>
#include <QTextBrowser>
#include <QThreadPool>
#include <QToolButton>
#include <QtTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

class PaintCounter : public QObject
{
public:
    explicit PaintCounter(QWidget &root)
    {
        root.installEventFilter(this);
        for (QWidget *widget : root.findChildren<QWidget *>())
            widget->installEventFilter(this);
    }

    int paints = 0;

protected:
    bool eventFilter(QObject * /*watched*/, QEvent *event) override
    {
        paints += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }
};

struct Shown
{
    explicit Shown(const QSize &size = {300, 640})
    {
        panel.resize(size);
        panel.show();
    }

    void set(const JobData &data)
    {
        panel.setData(data, true);
        QCoreApplication::processEvents();
    }

    [[nodiscard]] QToolButton *button(const QString &name) { return control<QToolButton>(panel, name); }
    [[nodiscard]] int topOf(QWidget *widget) { return widget ? widget->mapTo(&panel, QPoint()).y() : -1; }

    QThreadPool workers;
    Thumbnails thumbnails{workers};
    DataPanel panel{thumbnails};
};

JobData sample()
{
    return {.results = {{.key = u"a"_s, .body = TextBlock{.title = u"Prompt 1"_s, .text = u"a still life"_s}, .kind = SectionKind::Result}},
            .seed = 4294967291,
            .isSeedResult = true,
            .prompt = u"a cat --ar 3:2 --v 7"_s,
            .parameters = {{.text = u"--ar 3:2"_s, .search = u"ar:3:2"_s}, {.text = u"--v 7"_s, .search = u"v:7"_s}},
            .facts = {{.name = u"Service"_s, .value = u"Midjourney"_s}},
            .tags = {{.text = u"best"_s, .search = u"tag:best"_s}}};
}

} // namespace

class DataPanelTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarningsButOne(); }
    void putsResultsFirst();
    void changesNothingForTheSame();
    void searchesAndCopies();
    void opensRelatives();
    void goesDownWithTab();
    void namesWhatTakesTheFocus();
    void fitsItsWidth_data();
    void fitsItsWidth();
    void takesALongPrompt();
    void mirrors();
    void keepsItsPlaceAfterTheFullScreen();
};

void DataPanelTest::putsResultsFirst()
{
    Shown shown;
    shown.set(sample());
    const QList<int> tops{shown.topOf(shown.button(u"Copy Seed"_s)),
                          shown.topOf(control<QTextBrowser>(shown.panel, u"Prompt 1"_s)),
                          shown.topOf(control<QTextBrowser>(shown.panel, u"Prompt"_s)),
                          shown.topOf(shown.button(u"Search for --ar 3:2"_s)),
                          shown.topOf(control<QTableView>(shown.panel, u"Data"_s)),
                          shown.topOf(shown.button(u"Search for best"_s))};
    QVERIFY(tops.first() > 0);
    QVERIFY(std::ranges::is_sorted(tops));
    JobData other = sample();
    other.isSeedResult = false;
    other.results.clear();
    shown.set(other);
    QVERIFY(shown.topOf(shown.button(u"Copy Seed"_s)) > shown.topOf(shown.button(u"Search for --v 7"_s)));
    QVERIFY(!control<QTextBrowser>(shown.panel, u"Prompt 1"_s));
    shown.set({});
    QVERIFY(!shown.button(u"Copy Seed"_s) && !control<QTextBrowser>(shown.panel, u"Prompt"_s));
    QVERIFY(!control<QLabel>(shown.panel, u"Tags"_s) && !control<QLabel>(shown.panel, u"Family"_s));
}

void DataPanelTest::changesNothingForTheSame()
{
    Shown shown;
    const QList<Field> measures{{.name = u"Size"_s, .value = u"1 × 1"_s}};
    const QList<RelativePicture> family{{.id = u"p"_s, .role = u"Parent"_s, .symbol = u"image"_s}};
    shown.set(sample());
    shown.panel.setMediaFacts(measures);
    shown.panel.setRelatives(family);
    QTest::qWait(50);
    const PaintCounter counter(shown.panel);
    shown.panel.setData(sample(), false);
    shown.panel.setMediaFacts(measures);
    shown.panel.setRelatives(family);
    QTest::qWait(50);
    QCOMPARE(counter.paints, 0);
    shown.panel.setMediaFacts({{.name = u"Size"_s, .value = u"2 × 2"_s}});
    QTRY_VERIFY(counter.paints > 0);
}

void DataPanelTest::searchesAndCopies()
{
    Shown shown;
    shown.set(sample());
    QSignalSpy searches(&shown.panel, &DataPanel::searchRequested);
    QSignalSpy copies(&shown.panel, &DataPanel::copyRequested);
    for (const QString &name : {u"Search for --ar 3:2"_s, u"Search for best"_s, u"Search for 4294967291"_s})
        shown.button(name)->click();
    QCOMPARE(searches.size(), 3);
    QCOMPARE(searches.at(0).first().toString(), u"ar:3:2"_s);
    QCOMPARE(searches.at(1).first().toString(), u"tag:best"_s);
    QCOMPARE(searches.at(2).first().toString(), u"seed:4294967291"_s);
    for (const QString &name : {u"Copy Seed"_s, u"Copy Prompt"_s, u"Copy Prompt 1"_s})
        shown.button(name)->click();
    QCOMPARE(copies.size(), 3);
    QCOMPARE(copies.at(0).first().toString(), u"4294967291"_s);
    QCOMPARE(copies.at(1).first().toString(), u"a cat --ar 3:2 --v 7"_s);
    QCOMPARE(copies.at(2).first().toString(), u"a still life"_s);
}

void DataPanelTest::opensRelatives()
{
    Shown shown;
    shown.set(sample());
    shown.panel.setRelatives({{.id = u"p"_s, .role = u"Parent"_s, .text = u"a cat"_s, .symbol = u"image"_s},
                              {.id = u"c"_s, .role = u"R&D"_s, .text = u"a dog"_s, .symbol = u"image"_s}});
    QCoreApplication::processEvents();
    QSignalSpy opened(&shown.panel, &DataPanel::openRequested);
    shown.button(u"Open R&D: a dog"_s)->click();
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().toString(), u"c"_s);
    QList<RelativePicture> many;
    for (int i = 0; i < 500; ++i)
        many.append({.id = QString::number(i), .role = u"U1"_s, .symbol = u"image"_s});
    shown.panel.setRelatives(many);
    QVERIFY(control<QLabel>(shown.panel, u"and 476 more"_s));
    shown.panel.setRelatives({});
    QVERIFY(!control<QLabel>(shown.panel, u"Family"_s));
}

void DataPanelTest::goesDownWithTab()
{
    Shown shown({300, 1200});
    shown.set(sample());
    shown.panel.setRelatives({{.id = u"p"_s, .role = u"Parent"_s, .symbol = u"image"_s}});
    JobData later = sample();
    later.parameters.append({.text = u"--tile"_s, .search = u"--tile"_s}); // made last, not reached last
    shown.panel.setData(later, false);
    QCoreApplication::processEvents();
    QVERIFY(QTest::qWaitForWindowActive(&shown.panel));
    shown.panel.findChild<QScrollArea *>()->setFocus();
    QList<int> tops;
    QStringList names;
    for (int i = 0; i < 14; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        if (qobject_cast<QScrollArea *>(QApplication::focusWidget()) && !names.isEmpty()
            && spokenName(QApplication::focusWidget()) == u"Data of the job"_s)
            break;
        names.append(spokenName(QApplication::focusWidget()));
        tops.append(shown.topOf(QApplication::focusWidget()) / 20); // what stands in one line counts as equal
    }
    QVERIFY2(names.contains(u"Search for --tile"_s), qPrintable(names.join(u'|')));
    QVERIFY(names.indexOf(u"Search for --tile"_s) < names.indexOf(u"Data"_s));
    QVERIFY(names.indexOf(u"Data"_s) < names.indexOf(u"Search for best"_s));
    QVERIFY(names.indexOf(u"Search for best"_s) < names.indexOf(u"Open Parent: "_s));
}

void DataPanelTest::namesWhatTakesTheFocus()
{
    Shown shown;
    shown.set(sample());
    shown.panel.setRelatives({{.id = u"p"_s, .role = u"Parent"_s, .symbol = u"image"_s}});
    for (QWidget *widget : shown.panel.findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->focusPolicy() != Qt::NoFocus && !widget->focusProxy())
            QVERIFY2(!spokenName(widget).isEmpty(), widget->metaObject()->className());
    }
}

void DataPanelTest::fitsItsWidth_data()
{
    QTest::addColumn<int>("width");
    for (const int width : {180, 240, 340})
        QTest::addRow("%d", width) << width;
}

// Whatever is in it: nothing is cut off at the side, where nothing scrolls.
void DataPanelTest::fitsItsWidth()
{
    QFETCH(int, width);
    Shown shown({width, 600});
    JobData data = sample();
    data.parameters.append({.text = QString(60, u'W'), .search = u"x"_s});
    data.tags.append({.text = u"嵐の中の灯台、油絵、嵐の中の灯台、油絵、嵐の中の灯台"_s, .search = u"x"_s});
    data.facts.append({.name = u"Model"_s, .value = QString(64, u'M')});
    data.prompt = QString(500, u'm');
    shown.set(data);
    shown.panel.setRelatives({{.id = u"p"_s, .role = QString(64, u'W'), .text = QString(200, u'W'), .symbol = u"image"_s}});
    QCoreApplication::processEvents();
    const auto *scroll = shown.panel.findChild<QScrollArea *>();
    QCOMPARE(scroll->widget()->width(), scroll->viewport()->width());
    QVERIFY(scroll->widget()->minimumSizeHint().width() <= scroll->viewport()->width());
}

void DataPanelTest::takesALongPrompt()
{
    Shown shown;
    JobData data = sample();
    data.prompt = u"a lighthouse in a storm, "_s.repeated(400);
    QElapsedTimer timer;
    timer.start();
    shown.set(data);
    const qint64 first = timer.restart();
    data.prompt = data.prompt.repeated(100); // a million characters: only the beginning is laid out
    shown.set(data);
    const qint64 large = timer.elapsed();
    QVERIFY2(large < 20 * std::max<qint64>(first, 20), qPrintable(u"%1 and %2 ms"_s.arg(first).arg(large)));
    QSignalSpy copies(&shown.panel, &DataPanel::copyRequested);
    shown.button(u"Copy Prompt"_s)->click();
    QCOMPARE(copies.first().first().toString(), data.prompt);
}

void DataPanelTest::mirrors()
{
    SidePanel side;
    side.setLayoutDirection(Qt::RightToLeft);
    auto *preview = new QWidget;
    auto *panel = new QWidget;
    side.setParts(preview, panel);
    side.resize(800, 400);
    side.show();
    QTRY_VERIFY(panel->isVisible() && preview->width() > 400);
    QVERIFY(panel->x() < preview->x());
    side.setLayoutDirection(Qt::LeftToRight);
    QTRY_VERIFY(panel->x() > preview->x());
    side.resize(350, 600); // by itself it hides
    QTRY_VERIFY(!panel->isVisible());
    side.setRequired(true);
    QTRY_VERIFY(panel->isVisible() && panel->y() > preview->y());
    QVERIFY(preview->height() > 300);
    side.setChoice(DataPanelChoice::Hidden);
    QVERIFY(!panel->isVisible());
}

void DataPanelTest::keepsItsPlaceAfterTheFullScreen()
{
    SidePanel side;
    auto *panel = new QWidget;
    side.setParts(new QWidget, panel);
    side.resize(800, 400);
    side.show();
    QTRY_VERIFY(panel->isVisible());
    QWidget away;
    auto *layout = new QVBoxLayout(&away);
    away.show();
    QSignalSpy changes(&side, &SidePanel::shownChanged);
    side.moveTo(*layout);
    QVERIFY(!panel->isVisible() && !side.isShown());
    side.setShownAway(true);
    QVERIFY(panel->isVisible() && side.isShown() && panel->window() == &away);
    side.moveBack();
    QVERIFY(panel->isVisible() && panel->window() == &side);
    QCOMPARE(side.indexOf(panel), 1);
    QCOMPARE(changes.size(), 2); // hidden and shown; it is shown here, too
}

QTEST_MAIN(DataPanelTest)
#include "tst_datapanel.moc"
