// SPDX-License-Identifier: MIT
#include "tests/ui/support/shots.h"
#include "ui/detail/buttonchips.h"
#include "ui/detail/familyview.h"
#include "ui/media/thumbnails.h"

#include <QAccessible>
#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTemporaryDir>
#include <QThreadPool>
#include <QToolButton>
#include <QTreeView>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

using Relatives = QHash<QString, Relative>;

Relatives sampleRelatives()
{
    const Relative parent{.id = u"p"_s,
                          .text = u"a lighthouse in a storm --ar 3:2"_s,
                          .state = JobState::Succeeded,
                          .verb = u"imagine"_s,
                          .children = {{.label = u"U4"_s, .jobId = u"u"_s}, {.label = u"V3"_s, .jobId = u"s"_s}},
                          .isKnown = true};
    const Relative self{.id = u"s"_s,
                        .parentId = u"p"_s,
                        .text = u"a lighthouse in a storm, at night --ar 3:2"_s,
                        .state = JobState::Succeeded,
                        .verb = u"button"_s,
                        .button = u"V3"_s,
                        .children = {{.label = u"U1"_s, .jobId = u"c1"_s}, {.label = u"Animate (High motion)"_s, .jobId = u"c2"_s}},
                        .buttons = {u"U1"_s, u"U2"_s, u"Animate (High motion)"_s},
                        .isKnown = true};
    const Relative child{.id = u"c2"_s,
                         .parentId = u"s"_s,
                         .text = u"a lighthouse"_s,
                         .state = JobState::Running,
                         .stateText = u"progress"_s,
                         .verb = u"button"_s,
                         .button = u"Animate (High motion)"_s,
                         .isKnown = true};
    const Relative unknown{.id = u"c1"_s, .text = u"3 Sep 2025 14:07"_s};
    return {{parent.id, parent}, {self.id, self}, {child.id, child}, {unknown.id, unknown}};
}

FamilyTree sampleFamily(const Relatives &relatives = sampleRelatives())
{
    return familyTreeOf(u"s"_s, relatives);
}

struct Shown
{
    QThreadPool pool{};
    Thumbnails thumbnails{pool};
    QWidget window{}; // without a layout: the offscreen platform warns of a window's size hints
    FamilyView view{thumbnails, &window};
    QTreeView *tree = view.findChild<QTreeView *>();

    Shown()
    {
        window.resize(760, 320);
        view.resize(window.size());
        window.show();
    }

    void open(const FamilyTree &family) { view.setFamily(family); }

    [[nodiscard]] QModelIndex parent() const { return tree->model()->index(0, 0); }
    [[nodiscard]] QModelIndex self() const { return tree->model()->index(1, 0, parent()); }
    [[nodiscard]] QModelIndex child(int row) const { return tree->model()->index(row, 0, self()); }

    [[nodiscard]] QAction *action(const QString &text) const
    {
        const auto actions = tree->actions();
        for (QAction *candidate : actions) {
            if (candidate->text() == text)
                return candidate;
        }
        return nullptr;
    }

    template<typename Button>
    [[nodiscard]] Button *button(const QString &name) const
    {
        const auto buttons = view.findChildren<Button *>();
        for (Button *candidate : buttons) {
            if (candidate->isVisible() && QAccessible::queryAccessibleInterface(candidate)->text(QAccessible::Name) == name)
                return candidate;
        }
        return nullptr;
    }

    [[nodiscard]] QLabel *label(const QString &beginning) const
    {
        const auto labels = view.findChildren<QLabel *>();
        for (QLabel *candidate : labels) {
            if (candidate->text().startsWith(beginning))
                return candidate;
        }
        return nullptr;
    }
};

} // namespace

class FamilyViewTest : public QObject
{
    Q_OBJECT

private slots:
    void showsTheWholeFamily();
    void saysThatAJobIsAlone();
    void speaksEachRow();
    void opensByKeyAndDoubleClick();
    void opensNotWhatIsOpen();
    void copiesAnId();
    void keepsExpansionAndSelection();
    void opensAllThatWereNotOpened();
    void tellsWhenSomeAreLeftOut();
    void showsImages();
    void listsButtonsWithWhatTheyMade();
    void opensOneOfSeveralChildren();
    void takesButtonsForText();
    void fitsIntoANarrowPane();
    void looksGood_data();
    void looksGood();
};

void FamilyViewTest::showsTheWholeFamily()
{
    Shown shown;
    shown.open(sampleFamily());
    QCOMPARE(shown.tree->model()->rowCount(shown.parent()), 2); // a sister, who is only named
    QCOMPARE(shown.parent().data().toString(), u"a lighthouse in a storm --ar 3:2"_s);
    QCOMPARE(shown.tree->model()->rowCount(shown.self()), 2);
    QCOMPARE(shown.self().data().toString(), u"This job: a lighthouse in a storm, at night --ar 3:2"_s);
    QCOMPARE(shown.child(1).siblingAtColumn(1).data().toString(), u"Animate (High motion)"_s);
    QCOMPARE(shown.child(1).siblingAtColumn(2).data().toString(), u"Running"_s);
    QVERIFY(!shown.child(1).siblingAtColumn(2).data(Qt::DecorationRole).isNull());
    QVERIFY(shown.child(0).siblingAtColumn(2).data(Qt::DecorationRole).isNull()); // its status is not known
    QVERIFY(shown.tree->isExpanded(shown.parent()) && shown.tree->isExpanded(shown.self()));
    Relatives relatives = sampleRelatives();
    relatives.insert(u"e"_s, {.id = u"e"_s, .parentId = u"s"_s, .verb = u"seed"_s, .isKnown = true}); // no button made it
    shown.open(sampleFamily(relatives));
    QCOMPARE(shown.child(2).siblingAtColumn(1).data().toString(), u"seed"_s);
}

void FamilyViewTest::saysThatAJobIsAlone()
{
    Shown shown;
    const QLabel *empty = shown.label(u"This job has no parent and no children yet."_s);
    QVERIFY(empty && empty->isVisible() && !shown.tree->isVisible());
    shown.open(sampleFamily());
    QVERIFY(!empty->isVisible() && shown.tree->isVisible());
    shown.open(familyTreeOf(u"s"_s, {{u"s"_s, {.id = u"s"_s, .text = u"alone"_s, .isKnown = true}}}));
    QVERIFY(empty->isVisible() && !shown.tree->isVisible());
}

void FamilyViewTest::speaksEachRow()
{
    Shown shown;
    shown.open(sampleFamily());
    QCOMPARE(QAccessible::queryAccessibleInterface(shown.tree)->text(QAccessible::Name), u"Family"_s);
    QCOMPARE(shown.self().data(Qt::AccessibleTextRole).toString(),
             u"This job, V3, a lighthouse in a storm, at night --ar 3:2, Completed"_s);
    QCOMPARE(shown.child(0).data(Qt::AccessibleTextRole).toString(), u"U1, 3 Sep 2025 14:07"_s);
    QCOMPARE(shown.child(0).siblingAtColumn(2).data(Qt::AccessibleTextRole).toString(), u"Status: unknown"_s); // nothing is nameless
}

void FamilyViewTest::opensByKeyAndDoubleClick()
{
    Shown shown;
    QVERIFY(QTest::qWaitForWindowActive(&shown.window));
    shown.open(sampleFamily());
    QSignalSpy opened(&shown.view, &FamilyView::openRequested);
    const QPoint place = shown.tree->visualRect(shown.child(1)).center();
    QTest::mouseClick(shown.tree->viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(opened.size(), 0);
    QTest::mouseDClick(shown.tree->viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.takeFirst(), QVariantList({u"c2"_s}));
    shown.tree->setFocus();
    shown.tree->setCurrentIndex(shown.parent());
    QTest::keyClick(shown.tree, Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.takeFirst(), QVariantList({u"p"_s}));
}

void FamilyViewTest::opensNotWhatIsOpen()
{
    Shown shown;
    shown.open(sampleFamily());
    QSignalSpy opened(&shown.view, &FamilyView::openRequested);
    shown.tree->setCurrentIndex(shown.self());
    QVERIFY(!shown.action(u"Open"_s)->isEnabled());
    QTest::mouseDClick(shown.tree->viewport(), Qt::LeftButton, {}, shown.tree->visualRect(shown.self()).center());
    QCOMPARE(opened.size(), 0);
}

void FamilyViewTest::copiesAnId()
{
    Shown shown;
    shown.open(sampleFamily());
    QVERIFY(!shown.action(u"Copy Job ID"_s)->isEnabled());
    QSignalSpy copied(&shown.view, &FamilyView::copyRequested);
    shown.tree->setCurrentIndex(shown.child(0));
    shown.action(u"Copy Job ID"_s)->trigger();
    QCOMPARE(copied.takeFirst(), QVariantList({u"c1"_s}));
    QCOMPARE(shown.tree->contextMenuPolicy(), Qt::ActionsContextMenu);
}

void FamilyViewTest::keepsExpansionAndSelection()
{
    Shown shown;
    shown.open(sampleFamily());
    shown.tree->setCurrentIndex(shown.child(1));
    QSignalSpy resets(shown.tree->model(), &QAbstractItemModel::modelReset);
    shown.open(sampleFamily());
    QCOMPARE(resets.size(), 0);
    Relatives later = sampleRelatives();
    later[u"c2"_s].state = JobState::Succeeded;
    shown.open(sampleFamily(later));
    QCOMPARE(shown.tree->currentIndex(), shown.child(1));
    QCOMPARE(shown.child(1).siblingAtColumn(2).data().toString(), u"Completed"_s);
    shown.tree->setCurrentIndex(shown.self());
    shown.tree->collapse(shown.self());
    shown.open(sampleFamily());
    QVERIFY(!shown.tree->isExpanded(shown.self()) && shown.tree->isExpanded(shown.parent()));
}

void FamilyViewTest::opensAllThatWereNotOpened()
{
    Shown shown;
    shown.open(sampleFamily());
    QSignalSpy opened(&shown.view, &FamilyView::openAllRequested);
    auto *all = shown.button<QPushButton>(u"Open Whole Family"_s);
    QVERIFY(all && all->isEnabled());
    QCOMPARE(all->toolTip(), u"Opens 2 job(s) not opened yet"_s);
    all->click();
    QCOMPARE(opened.takeFirst(), QVariantList{QStringList({u"u"_s, u"c1"_s})});
    Relatives known = sampleRelatives();
    known[u"c1"_s].isKnown = true;
    known.insert(u"u"_s, {.id = u"u"_s, .parentId = u"p"_s, .isKnown = true});
    shown.open(sampleFamily(known));
    QVERIFY(!all->isEnabled());
}

void FamilyViewTest::tellsWhenSomeAreLeftOut()
{
    Shown shown;
    shown.open(sampleFamily());
    const QLabel *note = shown.label(u"The family is too large"_s);
    QVERIFY(note && !note->isVisible());
    shown.open(familyTreeOf(u"s"_s, sampleRelatives(), {.members = 3}));
    QVERIFY(note->isVisible());
}

void FamilyViewTest::showsImages()
{
    Shown shown;
    Relatives relatives = sampleRelatives();
    shown.open(sampleFamily(relatives));
    QVERIFY(QTest::qWaitForWindowExposed(&shown.window));
    shown.tree->setCurrentIndex(shown.parent()); // selected, it keeps its colours
    const QRect place = shown.tree->visualRect(shown.parent());
    QTemporaryDir folder;
    QImage picture(64, 48, QImage::Format_RGB32);
    picture.fill(Qt::red);
    QVERIFY(picture.save(folder.filePath(u"a.png"_s)));
    relatives[u"p"_s].thumbnail = folder.filePath(u"a.png"_s);
    shown.open(sampleFamily(relatives));
    const auto redPixels = [&] {
        const QImage row = shown.tree->viewport()->grab(place).toImage();
        int count = 0;
        for (int y = 0; y < row.height(); ++y) {
            for (int x = 0; x < row.width(); ++x)
                count += row.pixelColor(x, y).red() > 200 && row.pixelColor(x, y).green() < 60 ? 1 : 0;
        }
        return count;
    };
    QTRY_VERIFY(redPixels() > 32 * 24 * 3 / 4);
}

void FamilyViewTest::listsButtonsWithWhatTheyMade()
{
    Shown shown;
    shown.open(sampleFamily());
    QSignalSpy opened(&shown.view, &FamilyView::openRequested);
    QVERIFY(shown.label(u"Actions"_s)->isVisible());
    auto *made = shown.button<QToolButton>(u"U1: open its result"_s);
    QVERIFY(made && made->toolTip().contains("does not start actions"_L1));
    made->click();
    QCOMPARE(opened.takeFirst(), QVariantList{u"c1"_s});
    const QLabel *unused = shown.label(u"U2"_s);
    QVERIFY(unused && unused->toolTip().contains("does not start actions"_L1));
    QCOMPARE(unused->focusPolicy(), Qt::NoFocus);
    shown.open(familyTreeOf(u"c2"_s, sampleRelatives()));
    QVERIFY(!shown.button<QToolButton>(u"U1: open its result"_s)); // this one has none
}

void FamilyViewTest::opensOneOfSeveralChildren()
{
    Shown shown;
    Relatives relatives = sampleRelatives();
    relatives[u"s"_s].children.append({.label = u"U1"_s, .jobId = u"c3"_s});
    shown.open(sampleFamily(relatives));
    QSignalSpy opened(&shown.view, &FamilyView::openRequested);
    const auto *made = shown.button<QToolButton>(u"U1: open its result"_s);
    QVERIFY(made && made->menu());
    QCOMPARE(made->menu()->actions().size(), 2);
    made->menu()->actions().last()->trigger();
    QCOMPARE(opened.takeFirst(), QVariantList{u"c3"_s});
}

void FamilyViewTest::takesButtonsForText()
{
    Shown shown;
    Relatives relatives = sampleRelatives();
    relatives[u"s"_s].buttons = QStringList{u"<b>V1</b>"_s, u"R&D"_s} + QStringList(100, u"x"_s.repeated(500));
    relatives[u"s"_s].children.append({.label = u"R&D"_s, .jobId = u"c3"_s});
    shown.open(sampleFamily(relatives));
    const QLabel *plain = shown.label(u"<b>V1</b>"_s);
    QVERIFY(plain);
    QCOMPARE(plain->textFormat(), Qt::PlainText);
    QCOMPARE(shown.button<QToolButton>(u"R&D: open its result"_s)->text(), u"R&&D"_s);
    QCOMPARE(shown.label(u"and "_s)->text(), u"and 62 more"_s);
    QVERIFY(shown.label(u"xxx"_s)->text().size() <= 30);
}

// The chips go on in the next row, and none is cut off.
void FamilyViewTest::fitsIntoANarrowPane()
{
    Shown shown;
    Relatives relatives = sampleRelatives();
    for (int i = 0; i < 15; ++i)
        relatives[u"s"_s].buttons.append(u"Vary (Strong) %1"_s.arg(i));
    shown.open(sampleFamily(relatives));
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        shown.window.setLayoutDirection(direction);
        for (const int width : {300, 900}) {
            shown.view.resize(width, 500);
            QCoreApplication::processEvents();
            QVERIFY(shown.view.minimumSizeHint().width() <= 300);
            QRegion taken;
            const auto *chips = shown.view.findChild<ButtonChips *>();
            const auto labels = chips->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
            for (const QWidget *chip : labels) {
                QVERIFY(chips->rect().contains(chip->geometry()));
                QVERIFY(!taken.intersects(chip->geometry()));
                taken += chip->geometry();
            }
            QCOMPARE(chips->childAt(direction == Qt::LeftToRight ? 12 : width - 12, 16), shown.label(u"Actions"_s));
        }
    }
}

void FamilyViewTest::looksGood_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void FamilyViewTest::looksGood()
{
    QFETCH(bool, isDark);
    useTheme(isDark ? Theme::Dark : Theme::Light);
    Shown shown;
    Relatives relatives = sampleRelatives();
    relatives[u"s"_s].buttons = {u"U1"_s,
                                 u"U2"_s,
                                 u"U3"_s,
                                 u"U4"_s,
                                 QString(QChar(0x21BB)),
                                 u"Vary (Strong)"_s,
                                 u"Upscale (Subtle)"_s,
                                 u"Zoom Out 2x"_s,
                                 QString(QChar(0x2192)),
                                 u"Animate (High motion)"_s};
    shown.open(sampleFamily(relatives));
    shown.tree->setCurrentIndex(shown.child(1));
    keepShot(shown.view, u"familyview-"_s + QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(shown.tree->isVisible());
    useTheme(Theme::Light);
}

QTEST_MAIN(FamilyViewTest)
#include "tst_familyview.moc"
