// SPDX-License-Identifier: MIT
#include "tests/ui/support/shots.h"
#include "ui/detail/factmodel.h"
#include "ui/detail/facttable.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QTableView>
#include <QToolButton>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

const QString longLink = u"https://cdn.discordapp.com/attachments/1/2/a.webp?hm="_s + u"a"_s.repeated(200);

QList<Field> sampleFacts()
{
    return {{.name = u"Job ID"_s, .value = u"job:1"_s},
            {.name = u"User ID"_s, .value = u"12345"_s, .isPrivate = true},
            {.name = u"Image 1"_s, .value = longLink, .link = QUrl(longLink)},
            {.name = u"mood"_s, .value = u"x"_s.repeated(5000)}};
}

struct Shown
{
    QWidget window{}; // without a layout: the offscreen platform warns of a window's size hints
    FactTable table{u"Facts"_s, &window};
    QTableView *view = table.findChild<QTableView *>();
    FactModel *model = table.findChild<FactModel *>();

    explicit Shown(const QList<Field> &facts = sampleFacts())
    {
        window.resize(600, 600);
        window.show();
        table.setFacts(facts);
        resize(600);
    }

    void resize(int width) { table.resize(width, table.heightForWidth(width)); }

    [[nodiscard]] QString text(int row, FactModel::Column column = FactModel::ValueColumn) const
    {
        return model->index(row, column).data().toString();
    }

    [[nodiscard]] QToolButton *button(const QString &name) const
    {
        const auto buttons = table.findChildren<QToolButton *>();
        for (QToolButton *candidate : buttons) {
            if (candidate->accessibleName() == name)
                return candidate;
        }
        return nullptr;
    }
};

} // namespace

class FactTableTest : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { useTheme(Theme::Light); }
    void keepsItsModelSound();
    void tellsOnlyWhatHasChanged();
    void masksPrivateValues();
    void shortensWhatIsShownOnly();
    void copiesWithButtons();
    void opensLinks();
    void worksWithTheKeyboard();
    void keepsItsCurrentRow();
    void highlightsWithTheFocusOnly_data();
    void highlightsWithTheFocusOnly();
    void standsBesideItsButtons_data();
    void standsBesideItsButtons();
    void makesNewButtonsForOtherKinds();
};

void FactTableTest::keepsItsModelSound()
{
    FactModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setFacts(sampleFacts());
    QCOMPARE(resets.size(), 1);
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), u"Field"_s);
    model.toggle(1);
    model.setFacts({});
    QCOMPARE(resets.size(), 2);
    QCOMPARE(model.rowCount(), 0);
    model.toggle(7);
}

void FactTableTest::tellsOnlyWhatHasChanged()
{
    FactModel model;
    model.setFacts(sampleFacts());
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.setFacts(sampleFacts());
    QCOMPARE(changes.size(), 0);
    QList<Field> later = sampleFacts();
    later[3].value = u"y"_s;
    model.setFacts(later);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.first().first().toModelIndex(), model.index(3, FactModel::ValueColumn));
    QCOMPARE(resets.size(), 0);
}

void FactTableTest::masksPrivateValues()
{
    const Shown shown;
    const QModelIndex value = shown.model->index(1, FactModel::ValueColumn);
    QCOMPARE(shown.text(1), u"••••••"_s);
    QCOMPARE(value.data(Qt::AccessibleTextRole).toString(), u"Hidden"_s);
    shown.button(u"Show User ID"_s)->click();
    QCOMPARE(shown.text(1), u"12345"_s);
    QCOMPARE(value.data(Qt::AccessibleTextRole).toString(), u"12345"_s);
    QVERIFY(!shown.button(u"Show User ID"_s));
    shown.button(u"Hide User ID"_s)->click();
    QCOMPARE(shown.text(1), u"••••••"_s);
}

void FactTableTest::shortensWhatIsShownOnly()
{
    Shown shown;
    QVERIFY(shown.text(2).size() < 130 && shown.text(2).contains(u'…'));
    QVERIFY(shown.text(3).size() < 1010 && shown.text(3).endsWith(u'…'));
    QSignalSpy copies(&shown.table, &FactTable::copyRequested);
    shown.button(u"Copy Image 1"_s)->click();
    QCOMPARE(copies.takeFirst().first().toString(), longLink);
    shown.button(u"Copy mood"_s)->click();
    QCOMPARE(copies.takeFirst().first().toString().size(), 5000);
}

void FactTableTest::copiesWithButtons()
{
    Shown shown;
    QSignalSpy copies(&shown.table, &FactTable::copyRequested);
    shown.button(u"Copy Job ID"_s)->click();
    QCOMPARE(copies.takeFirst(), QVariantList({u"job:1"_s, false}));
    shown.button(u"Copy User ID"_s)->click(); // private: the window asks
    QCOMPARE(copies.takeFirst(), QVariantList({u"12345"_s, true}));
    QCOMPARE(shown.text(1), u"••••••"_s);
}

void FactTableTest::opensLinks()
{
    Shown shown;
    QSignalSpy links(&shown.table, &FactTable::linkActivated);
    shown.button(u"Open Image 1"_s)->click();
    QCOMPARE(links.takeFirst().first().toUrl(), QUrl(longLink));
    QVERIFY(!shown.button(u"Open Job ID"_s));
}

void FactTableTest::worksWithTheKeyboard()
{
    Shown shown;
    QVERIFY(QTest::qWaitForWindowActive(&shown.window));
    QSignalSpy copies(&shown.table, &FactTable::copyRequested);
    QSignalSpy links(&shown.table, &FactTable::linkActivated);
    QSignalSpy reached(&shown.table, &FactTable::rowReached);
    shown.table.setFocus();
    QVERIFY(shown.view->hasFocus());
    QCOMPARE(shown.view->currentIndex().row(), 0);
    QTest::keyClick(shown.view, Qt::Key_Down);
    QCOMPARE(shown.view->currentIndex().row(), 1);
    QCOMPARE(reached.size(), 1);
    QTest::keyClick(shown.view, Qt::Key_Return);
    QCOMPARE(shown.text(1), u"12345"_s);
    QGuiApplication::clipboard()->setText(u"before"_s);
    QTest::keySequence(shown.view, QKeySequence::Copy);
    QCOMPARE(copies.takeFirst(), QVariantList({u"12345"_s, true}));
    QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s); // the receiver asks first
    QTest::keyClick(shown.view, Qt::Key_Down);
    QTest::keyClick(shown.view, Qt::Key_Enter);
    QCOMPARE(links.size(), 1);
    QTest::keyClick(shown.view, Qt::Key_End);
    QTest::keyClick(shown.view, Qt::Key_Down);
    QCOMPARE(shown.view->currentIndex().row(), 3);
    QTest::keyClick(shown.view, Qt::Key_Home);
    QCOMPARE(shown.view->currentIndex().row(), 0);
}

void FactTableTest::keepsItsCurrentRow()
{
    Shown shown;
    shown.view->setCurrentIndex(shown.model->index(3, FactModel::ValueColumn));
    QList<Field> later = sampleFacts();
    later.prepend({.name = u"Status"_s, .value = u"Completed"_s});
    shown.table.setFacts(later);
    QCOMPARE(shown.view->currentIndex().row(), 4);
    later.removeLast();
    shown.table.setFacts(later);
    QVERIFY(!shown.view->currentIndex().isValid());
}

void FactTableTest::highlightsWithTheFocusOnly_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void FactTableTest::highlightsWithTheFocusOnly()
{
    QFETCH(bool, dark);
    Shown shown;
    QToolButton other(&shown.window);
    other.show();
    useTheme(dark ? Theme::Dark : Theme::Light); // while it is shown
    QVERIFY(QTest::qWaitForWindowActive(&shown.window));
    const auto groundOf = [&](int row) {
        const QRect place = shown.view->visualRect(shown.model->index(row, FactModel::ValueColumn));
        return shown.window.grab().toImage().pixelColor(shown.view->mapTo(&shown.window, place.topRight() - QPoint(3, -3)));
    };
    shown.table.setFocus();
    QVERIFY(shown.view->hasFocus() && shown.view->currentIndex().row() == 0);
    QCOMPARE(groundOf(0), QApplication::palette().color(QPalette::Highlight));
    other.setFocus();
    QVERIFY(!shown.view->hasFocus() && shown.view->currentIndex().row() == 0);
    QCOMPARE(groundOf(0), groundOf(1));
}

void FactTableTest::standsBesideItsButtons_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<bool>("isMirrored");
    QTest::newRow("wide") << 600 << false;
    QTest::newRow("narrow") << 260 << false;
    QTest::newRow("mirrored") << 600 << true;
}

void FactTableTest::standsBesideItsButtons()
{
    QFETCH(int, width);
    QFETCH(bool, isMirrored);
    Shown shown;
    shown.window.setLayoutDirection(isMirrored ? Qt::RightToLeft : Qt::LeftToRight);
    shown.resize(width);
    const QStringList names{u"Copy Job ID"_s, u"Copy User ID"_s, u"Copy Image 1"_s, u"Copy mood"_s};
    for (int row = 0; row < names.size(); ++row) {
        const QRect place = shown.button(names[row])->geometry();
        const QRect text = shown.view->visualRect(shown.model->index(row, FactModel::ValueColumn));
        QVERIFY(shown.table.rect().contains(place));
        QVERIFY(!shown.view->geometry().intersects(place));
        QVERIFY(std::abs(place.top() - text.top()) <= 2);
        QCOMPARE(place.x() < shown.view->x(), isMirrored);
    }
    QCOMPARE(shown.view->height(), shown.table.height());
}

void FactTableTest::makesNewButtonsForOtherKinds()
{
    Shown shown;
    QList<Field> later = sampleFacts();
    later[2].link = {};
    shown.table.setFacts(later);
    QVERIFY(!shown.button(u"Open Image 1"_s) && shown.button(u"Copy Image 1"_s));
}

QTEST_MAIN(FactTableTest)
#include "tst_facttable.moc"
