#include "tests/ui/support/shots.h"
#include "ui/detail/familyview.h"

#include <QAccessible>
#include <QAction>
#include <QLabel>
#include <QTreeView>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

Family sampleFamily()
{
    return {
        .parent = FamilyMember{.jobId = u"p"_s,
                               .button = {},
                               .text = u"a lighthouse in a storm --ar 3:2"_s,
                               .status = u"Completed"_s,
                               .isKnown = true},
        .self = {.jobId = u"s"_s,
                 .button = u"V3"_s,
                 .text = u"a lighthouse in a storm, at night --ar 3:2"_s,
                 .status = u"Completed"_s,
                 .isKnown = true},
        .children = {{.jobId = u"c1"_s, .button = u"U1"_s, .text = u"3 Sep 2025 14:07"_s, .status = {}, .isKnown = false},
                     {.jobId = u"c2"_s,
                      .button = u"Animate (High motion)"_s,
                      .text = u"a lighthouse"_s,
                      .status = u"Progress 46%"_s,
                      .isKnown = true}},
    };
}

struct Shown
{
    QWidget window{}; // without a layout: the offscreen platform warns of a window's size hints
    FamilyView view{&window};
    QTreeView *tree = view.findChild<QTreeView *>();

    Shown()
    {
        window.resize(760, 320);
        view.resize(window.size());
        window.show();
    }

    void open(const Family &family) { view.setFamily(family); }

    [[nodiscard]] QModelIndex parent() const { return tree->model()->index(0, 0); }
    [[nodiscard]] QModelIndex self() const { return tree->model()->index(0, 0, parent()); }
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
    void showsParentJobAndChildren();
    void saysThatAJobIsAlone();
    void speaksEachRow();
    void opensByKeyAndDoubleClick();
    void opensNotWhatIsOpen();
    void copiesAnId();
    void keepsExpansionAndSelection();
    void listsButtons();
    void looksGood_data();
    void looksGood();
};

void FamilyViewTest::showsParentJobAndChildren()
{
    Shown shown;
    shown.open(sampleFamily());
    QCOMPARE(shown.tree->model()->rowCount(shown.self()), 2);
    QCOMPARE(shown.self().data().toString(), u"This job: a lighthouse in a storm, at night --ar 3:2"_s);
    QCOMPARE(shown.child(1).siblingAtColumn(1).data().toString(), u"Animate (High motion)"_s);
    QVERIFY(shown.tree->isExpanded(shown.parent()) && shown.tree->isExpanded(shown.self()));
    Family orphan = sampleFamily();
    orphan.parent.reset();
    shown.open(orphan);
    QCOMPARE(shown.tree->model()->rowCount(shown.parent()), 2);
}

void FamilyViewTest::saysThatAJobIsAlone()
{
    Shown shown;
    const QLabel *empty = shown.label(u"This job has no parent and no children yet."_s);
    QVERIFY(empty && empty->isVisible() && !shown.tree->isVisible());
    shown.open(sampleFamily());
    QVERIFY(!empty->isVisible() && shown.tree->isVisible());
    shown.open({.self = sampleFamily().self});
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
    QCOMPARE(shown.child(0).siblingAtColumn(2).data(Qt::AccessibleTextRole).toString(), u"Status: not known"_s); // nothing is nameless
}

void FamilyViewTest::opensByKeyAndDoubleClick()
{
    Shown shown;
    QVERIFY(QTest::qWaitForWindowActive(&shown.window));
    shown.open(sampleFamily());
    QSignalSpy opened(&shown.view, &FamilyView::openWanted);
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
    QSignalSpy opened(&shown.view, &FamilyView::openWanted);
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
    QSignalSpy copied(&shown.view, &FamilyView::copyWanted);
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
    Family later = sampleFamily();
    later.children.last().status = u"Completed"_s;
    shown.open(later);
    QCOMPARE(shown.tree->currentIndex(), shown.child(1));
    QCOMPARE(shown.child(1).siblingAtColumn(2).data().toString(), u"Completed"_s);
    shown.tree->setCurrentIndex(shown.self());
    shown.tree->collapse(shown.self());
    shown.open(sampleFamily());
    QVERIFY(!shown.tree->isExpanded(shown.self()) && shown.tree->isExpanded(shown.parent()));
}

void FamilyViewTest::listsButtons()
{
    Shown shown;
    shown.view.setButtons({u"U1"_s, u"<b>V1</b>"_s});
    const QLabel *buttons = shown.label(u"Buttons on Discord"_s);
    QVERIFY(buttons && buttons->isVisible());
    QCOMPARE(buttons->text(), u"Buttons on Discord: U1  ·  <b>V1</b>"_s);
    QCOMPARE(buttons->textFormat(), Qt::PlainText);
    shown.view.setButtons({});
    QVERIFY(!buttons->isVisible());
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
    shown.open(sampleFamily());
    shown.view.setButtons({u"U1"_s, u"U2"_s, u"U3"_s, u"U4"_s, u"🔄"_s, u"Vary (Strong)"_s, u"Upscale (Subtle)"_s, u"Zoom Out 2x"_s,
                           u"➡️"_s, u"Animate (High motion)"_s});
    shown.tree->setCurrentIndex(shown.child(1));
    keepShot(shown.view, u"familyview-"_s + QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(shown.tree->isVisible());
    useTheme(Theme::Light);
}

QTEST_MAIN(FamilyViewTest)
#include "tst_familyview.moc"
