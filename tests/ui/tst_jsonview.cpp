// SPDX-License-Identifier: MIT
#include "app/text/json/jsonlayout.h"
#include "app/text/privacy.h"
#include "tests/support/fixtures.h"
#include "tests/ui/support/largejson.h"
#include "tests/ui/support/shots.h"
#include "ui/common/contrast.h"
#include "ui/detail/findbar.h"
#include "ui/detail/jsonhighlighter.h"
#include "ui/detail/jsonview.h"
#include "ui/detail/shownjson.h"

#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTextBlock>
#include <QThreadPool>
#include <QToolButton>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

QString nameOf(QObject *object)
{
    return QAccessible::queryAccessibleInterface(object)->text(QAccessible::Name);
}

// The view and what a user sees of it.
struct Shown
{
    QThreadPool pool{};
    QWidget window{}; // without a layout: the offscreen platform warns of a window's size hints
    JsonView view{pool, &window};
    QPlainTextEdit *text = view.findChild<QPlainTextEdit *>();
    QLineEdit *field = view.findChild<QLineEdit *>();
    QLabel *count = view.findChild<FindBar *>()->findChild<QLabel *>();

    Shown()
    {
        window.resize(900, 500);
        view.resize(window.size());
        window.show();
    }

    QToolButton *button(const QString &name) const
    {
        const auto buttons = view.findChildren<QToolButton *>();
        for (QToolButton *candidate : buttons) {
            if (candidate->accessibleName() == name)
                return candidate;
        }
        return nullptr;
    }
};

} // namespace

class JsonViewTest : public QObject
{
    Q_OBJECT

private slots:
    void showsTheAnswerIndented();
    void keepsScrollAndSelectionForTheSameBytes();
    void staysFromLeftToRight();
    void namesItsControls();
    void copiesTheBytesThatCame();
    void copiesWithoutPrivateData();
    void knowsPrivateParts_data();
    void knowsPrivateParts();
    void cutsALongLineAndShowsAll();
    void cutsALongText();
    void dropsWhatIsLate();
    void blocksForNothing_data() { addLargeJson(); }
    void blocksForNothing();
    void findsInTheText();
    void boundsWhatIsMarked();
    void endsFindingWithEscape();
    void findsAgainInANewText();
    void findsPlaces();
    void colorsAreReadable_data();
    void colorsAreReadable();
    void looksGood_data();
    void looksGood();
};

void JsonViewTest::showsTheAnswerIndented()
{
    Shown shown;
    QVERIFY(!shown.button(u"Copy"_s)->isEnabled());
    const QByteArray json = fixture(u"jobs/v2-imagine-completed.json"_s);
    shown.view.setJson(json);
    QCOMPARE(shown.text->toPlainText(), QString::fromUtf8(indentedJson(json)));
    QVERIFY(shown.text->isReadOnly());
    QVERIFY(shown.button(u"Copy"_s)->isEnabled());
    shown.view.setJson({});
    QCOMPARE(shown.text->toPlainText(), QString());
    QVERIFY(!shown.button(u"Copy"_s)->isEnabled());
}

void JsonViewTest::keepsScrollAndSelectionForTheSameBytes()
{
    Shown shown;
    const QByteArray json = fixture(u"jobs/v2-imagine-completed.json"_s);
    shown.view.setJson(json);
    shown.text->verticalScrollBar()->setValue(12);
    shown.text->selectAll();
    QSignalSpy changes(shown.text->document(), &QTextDocument::contentsChanged);
    shown.view.setJson(json);
    QCOMPARE(changes.size(), 0);
    QCOMPARE(shown.text->verticalScrollBar()->value(), 12);
    QVERIFY(shown.text->textCursor().hasSelection());
}

// JSON is read from the left wherever the window is read from. Else, in a pane that is narrow, its view begins behind the first column.
void JsonViewTest::staysFromLeftToRight()
{
    const auto direction = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    Shown shown;
    QCOMPARE(shown.view.layoutDirection(), Qt::RightToLeft);
    QCOMPARE(shown.text->layoutDirection(), Qt::LeftToRight);
}

void JsonViewTest::namesItsControls()
{
    Shown shown;
    QCOMPARE(nameOf(shown.text), u"Job JSON"_s);
    QCOMPARE(nameOf(shown.field), u"Find in JSON"_s);
    const auto widgets = shown.view.findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (widget->focusPolicy() != Qt::NoFocus && widget->parent() != shown.field)
            QVERIFY2(!nameOf(widget).isEmpty(), widget->metaObject()->className());
    }
}

void JsonViewTest::copiesTheBytesThatCame()
{
    Shown shown;
    QSignalSpy copies(&shown.view, &JsonView::copyRequested);
    const QByteArray json = longString(50'000);
    shown.view.setJson(json);
    shown.button(u"Copy"_s)->click();
    QCOMPARE(copies.takeFirst(), QVariantList({QString::fromUtf8(json), false}));
    const QByteArray job = fixture(u"jobs/v2-imagine-completed.json"_s);
    shown.view.setJson(job);
    shown.button(u"Copy"_s)->click();
    QCOMPARE(copies.takeFirst(), QVariantList({QString::fromUtf8(job), true}));
}

void JsonViewTest::copiesWithoutPrivateData()
{
    Shown shown;
    QSignalSpy copies(&shown.view, &JsonView::copyRequested);
    const QByteArray job = fixture(u"jobs/v2-imagine-completed.json"_s);
    shown.view.setJson(job);
    shown.button(u"Copy Without Private Data"_s)->click();
    QCOMPARE(copies.takeFirst(), QVariantList({QString::fromUtf8(withoutPrivateData(job)), false}));
}

void JsonViewTest::knowsPrivateParts_data()
{
    QTest::addColumn<QString>("part");
    QTest::addColumn<bool>("isPrivate");
    QTest::newRow("plain") << u"\"status\": \"completed\""_s << false;
    QTest::newRow("in a private line") << u"lovelace"_s << true;
    QTest::newRow("in a private object") << u"deep"_s << true;
    QTest::newRow("after a private object") << u"imagine"_s << false;
    QTest::newRow("across") << u"\"completed\",\n  \"username\""_s << true;
    QTest::newRow("at the start") << u"{"_s << false;
}

void JsonViewTest::knowsPrivateParts()
{
    QFETCH(QString, part);
    QFETCH(bool, isPrivate);
    Shown shown;
    QSignalSpy copies(&shown.view, &JsonView::copyRequested);
    shown.view.setJson(R"({"status":"completed","username":"lovelace","discord":{"a":{"b":"deep"}},"verb":"imagine"})");
    const int at = int(shown.text->toPlainText().indexOf(part));
    QVERIFY2(at >= 0, qPrintable(shown.text->toPlainText()));
    QTextCursor cursor = shown.text->textCursor();
    cursor.setPosition(at);
    cursor.setPosition(at + int(part.size()), QTextCursor::KeepAnchor);
    shown.text->setTextCursor(cursor);
    QTest::keyClick(shown.text, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(copies.size(), 1);
    QCOMPARE(copies.first(), QVariantList({part, isPrivate}));
}

void JsonViewTest::cutsALongLineAndShowsAll()
{
    Shown shown;
    shown.view.setJson(longString(25'000));
    QVERIFY(shown.text->toPlainText().contains(u"x… (5,010 more characters)"_s));
    QVERIFY(shown.button(u"Show All"_s)->isVisible());
    shown.button(u"Show All"_s)->click();
    QCOMPARE(shown.text->toPlainText().count(u'x'), 25'000);
    QVERIFY(!shown.button(u"Show All"_s)->isVisible());
}

void JsonViewTest::cutsALongText()
{
    Shown shown;
    shown.view.setJson('[' + QByteArray("1,").repeated(150'000) + "2]");
    QTRY_VERIFY(shown.text->toPlainText().contains(u"more lines)"_s));
    QVERIFY(shown.text->blockCount() < 20'000);
    shown.button(u"Show All"_s)->click();
    QTRY_COMPARE(shown.text->blockCount(), 150'003);
    QCOMPARE(shown.text->toPlainText().count(u'1'), 150'000);
}

void JsonViewTest::dropsWhatIsLate()
{
    Shown shown;
    shown.view.setJson(longString(1'000'000));
    QCOMPARE(shown.text->toPlainText(), QString()); // in the worker
    shown.view.setJson("{\"a\":1}");
    shown.pool.waitForDone();
    QCoreApplication::processEvents();
    QCOMPARE(shown.text->toPlainText(), u"{\n  \"a\": 1\n}"_s);
}

// The window has to answer: what is large is laid out in a worker, and goes into the view in pieces, in turns of the event loop of their
// own, and in lines that a text view can take. (How long a turn takes is measured in tests/bench.)
void JsonViewTest::blocksForNothing()
{
    QFETCH(QByteArray, json);
    Shown shown;
    QVERIFY(QTest::qWaitForWindowExposed(&shown.window));
    qsizetype added = 0; // characters, in this turn
    qsizetype most = 0;
    connect(shown.text->document(), &QTextDocument::contentsChange, &shown.view, [&](int, int, int count) {
        added += count;
        most = std::max(most, added);
    });
    const auto finish = [&] {
        for (int quiet = 0; quiet < 20; quiet = shown.pool.activeThreadCount() == 0 && added == 0 ? quiet + 1 : 0) {
            added = 0;
            QCoreApplication::processEvents();
        }
    };
    const bool isLarge = json.size() > 200'000;
    shown.view.setJson(json);
    QCOMPARE(shown.text->toPlainText().isEmpty(), isLarge); // a worker has it
    finish();
    const QString excerpt = shown.text->toPlainText();
    QVERIFY(!excerpt.isEmpty());
    added = 0;
    shown.button(u"Show All"_s)->click();
    if (isLarge)
        QCOMPARE(shown.text->toPlainText(), excerpt); // once more
    finish();
    QVERIFY(shown.text->toPlainText().size() >= excerpt.size());
    QVERIFY2(most <= 221'000, qPrintable(QString::number(most)));
    for (QTextBlock line = shown.text->document()->begin(); line.isValid(); line = line.next())
        QVERIFY2(line.length() <= 20'100, qPrintable(QString::number(line.length())));
}

void JsonViewTest::findsInTheText()
{
    Shown shown;
    shown.view.setJson("{\"Cat\":\"cat\",\"b\":\"CATS\"}");
    QTest::keyClicks(shown.field, u"cat"_s);
    QCOMPARE(shown.count->text(), u"1 of 3"_s);
    QCOMPARE(shown.text->textCursor().selectedText(), u"Cat"_s);
    QCOMPARE(shown.text->extraSelections().size(), 3);
    QTest::keyClick(shown.field, Qt::Key_Return);
    QCOMPARE(shown.text->textCursor().selectedText(), u"cat"_s);
    QTest::keyClick(shown.field, Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClick(shown.field, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(shown.count->text(), u"3 of 3"_s);
    shown.button(u"Next Match"_s)->click();
    QCOMPARE(shown.count->text(), u"1 of 3"_s);
    QTest::keyClicks(shown.field, u"s"_s);
    QCOMPARE(shown.count->text(), u"1 of 1"_s);
    QTest::keyClicks(shown.field, u"x"_s);
    QCOMPARE(shown.count->text(), u"No match"_s);
    QVERIFY(!shown.button(u"Next Match"_s)->isEnabled());
}

void JsonViewTest::boundsWhatIsMarked()
{
    Shown shown;
    shown.view.setJson('[' + QByteArray("7,").repeated(3000) + "8]");
    QTest::keyClicks(shown.field, u"7"_s);
    QCOMPARE(shown.count->text(), u"1 of 3,000"_s);
    QCOMPARE(shown.text->extraSelections().size(), 1000);
    QTest::keyClick(shown.field, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(shown.count->text(), u"3,000 of 3,000"_s);
    QCOMPARE(shown.text->extraSelections().last().cursor.selectionStart(), shown.text->textCursor().selectionStart());
}

void JsonViewTest::endsFindingWithEscape()
{
    Shown shown;
    shown.view.setJson("[1]");
    QTest::keyClicks(shown.field, u"1"_s);
    QTest::keyClick(shown.field, Qt::Key_Escape);
    QVERIFY(!shown.field->isVisible());
    QVERIFY(shown.text->extraSelections().isEmpty());
    shown.view.startFinding();
    QVERIFY(shown.field->isVisible());
    QCOMPARE(shown.field->text(), QString());
}

void JsonViewTest::findsAgainInANewText()
{
    Shown shown;
    shown.view.setJson("[1]");
    QTest::keyClicks(shown.field, u"1"_s);
    shown.view.setJson("[1,1,1]");
    QVERIFY2(shown.count->text().startsWith(u"3 match"_s), qPrintable(shown.count->text()));
    QCOMPARE(shown.text->extraSelections().size(), 3);
}

void JsonViewTest::findsPlaces()
{
    QCOMPARE(placesOf(u"aa"_s, u"aaAAa"_s), QList<int>({0, 2}));
    QCOMPARE(placesOf(QString(), u"a"_s), QList<int>());
    QCOMPARE(placesOf(u"a"_s, u"aaaa"_s, 2), QList<int>({0, 1}));
    QCOMPARE(placesOf(u".*"_s, u"a.*"_s), QList<int>({1}));
}

void JsonViewTest::colorsAreReadable_data()
{
    QTest::addColumn<QColor>("base");
    for (const char *name : {"#ffffff", "#f5f5f0", "#232528", "#000000", "#777777", "#fdf6e3", "#002b36"})
        QTest::newRow(name) << QColor(QLatin1String(name));
}

void JsonViewTest::colorsAreReadable()
{
    QFETCH(QColor, base);
    QPalette palette;
    palette.setColor(QPalette::Base, base);
    const JsonColors colors = jsonColors(palette);
    for (const QColor &color : {colors.key, colors.string, colors.number, colors.literal}) {
        const double most = std::max(contrast(Qt::white, base), contrast(Qt::black, base));
        QVERIFY2(contrast(color, base) >= std::min(4.5, most - 0.01), qPrintable(color.name()));
        for (const QColor &ground : {colors.added, colors.removed})
            QVERIFY2(contrast(color, ground) >= std::min(4.5, most - 0.4), qPrintable(color.name() + ground.name()));
    }
    QVERIFY(colors.added != base && colors.removed != base && colors.added != colors.removed);
    QCOMPARE(qRound(contrast(Qt::white, Qt::black)), 21);
}

void JsonViewTest::looksGood_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void JsonViewTest::looksGood()
{
    QFETCH(bool, isDark);
    Shown shown;
    useTheme(isDark ? Theme::Dark : Theme::Light); // while the view is there: it has to follow
    QCoreApplication::processEvents();
    shown.view.setJson(fixture(u"jobs/v2-imagine-completed-with-children.json"_s));
    QTest::keyClicks(shown.field, u"steam"_s);
    QTest::keyClick(shown.field, Qt::Key_Return);
    QCoreApplication::processEvents();
    keepShot(shown.view, u"jsonview-"_s + QString::fromLatin1(QTest::currentDataTag()));
    const auto formats = shown.text->document()->findBlockByNumber(1).layout()->formats();
    QCOMPARE(formats.first().format.foreground().color(), jsonColors(shown.text->palette()).key);
    useTheme(Theme::Light);
}

QTEST_MAIN(JsonViewTest)
#include "tst_jsonview.moc"
