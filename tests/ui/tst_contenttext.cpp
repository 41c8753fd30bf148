// SPDX-License-Identifier: MIT
#include "tests/ui/support/shots.h"
#include "ui/detail/contenttext.h"
#include "ui/detail/textview.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QScrollBar>
#include <QTextBlock>
#include <QToolButton>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

struct Shown
{
    QWidget window{}; // without a layout: the offscreen platform warns of a window's size hints
    ContentText text{&window};
    TextView *view = text.findChild<TextView *>();

    Shown()
    {
        window.resize(600, 700);
        text.resize(window.size());
        window.show();
    }

    void open(const TextBlock &section)
    {
        text.setSection(section);
        finish(text.width());
    }

    // As the page does it.
    void finish(int width)
    {
        QCoreApplication::processEvents();
        text.resize(width, text.heightForWidth(width));
        QCoreApplication::processEvents();
    }

    void openMarkdown(const QString &markdown) { open({.title = u"Message"_s, .text = markdown, .format = TextBlock::Format::Markdown}); }

    [[nodiscard]] QToolButton *button(const QString &name) const
    {
        const auto buttons = text.findChildren<QToolButton *>();
        for (QToolButton *candidate : buttons) {
            if (candidate->accessibleName() == name)
                return candidate;
        }
        return nullptr;
    }

    [[nodiscard]] QString plain() const { return view->toPlainText(); }

    // How the text that is written with `what` looks.
    [[nodiscard]] QTextCharFormat formatOf(const QString &what) const { return view->document()->find(what).charFormat(); }
};

} // namespace

class ContentTextTest : public QObject
{
    Q_OBJECT

private slots:
    void showsPlainTextAsItIs();
    void formatsMarkdown();
    void makesNoHtmlOfForeignText();
    void loadsNothing();
    void showsTimesOfThisPlace();
    void isAsTallAsItsText();
    void cutsALongTextAndShowsAll_data();
    void cutsALongTextAndShowsAll();
    void blocksForNothing_data();
    void blocksForNothing();
    void dropsTheRestOfTheTextBefore();
    void endsPiecesWhereWordsEnd_data();
    void endsPiecesWhereWordsEnd();
    void copiesTheSource();
    void copiesASelectionAsPlainText();
    void reportsLinksOnly();
    void readsFromTheSideOfItsScript();
    void followsTheTheme();
    void namesItsControls();
    void looksGood_data();
    void looksGood();
};

void ContentTextTest::showsPlainTextAsItIs()
{
    Shown shown;
    shown.open({.title = u"Prompt"_s, .text = u"**a** <b>\n\n  c"_s});
    QCOMPARE(shown.plain(), u"**a** <b>\n\n  c"_s);
    QVERIFY(shown.view->isReadOnly());
    shown.open({.title = u"Prompt"_s, .text = u"d"_s});
    QCOMPARE(shown.plain(), u"d"_s);
}

void ContentTextTest::formatsMarkdown()
{
    Shown shown;
    shown.openMarkdown(u"# head\n**bold** *slanted* __under__ ~~gone~~ `mono` [words](https://x.example/1)\n> quoted\n- point\n3. third"_s);
    QCOMPARE(shown.plain(), u"head\nbold slanted under gone mono words\nquoted\n•\tpoint\n3.\tthird"_s);
    QCOMPARE(shown.formatOf(u"bold"_s).fontWeight(), static_cast<int>(QFont::Bold));
    QVERIFY(shown.formatOf(u"slanted"_s).fontItalic());
    QVERIFY(shown.formatOf(u"under"_s).fontUnderline());
    QVERIFY(shown.formatOf(u"gone"_s).fontStrikeOut());
    QVERIFY(shown.formatOf(u"mono"_s).fontFixedPitch());
    QCOMPARE(shown.formatOf(u"words"_s).anchorHref(), u"https://x.example/1"_s);
    QCOMPARE(shown.formatOf(u"words"_s).toolTip(), u"https://x.example/1"_s); // where it leads, whatever it says
    QVERIFY(shown.view->document()->find(u"quoted"_s).blockFormat().leftMargin() > 0);
    QCOMPARE(shown.view->document()->firstBlock().blockFormat().headingLevel(), 1);
    QVERIFY(!shown.formatOf(u"third"_s).fontItalic());
}

void ContentTextTest::makesNoHtmlOfForeignText()
{
    Shown shown;
    const QString text = u"<b>a</b> <img src=\"file:///etc/passwd\"> &amp; <script>b</script>"_s;
    shown.openMarkdown(text);
    QCOMPARE(shown.plain(), text);
}

void ContentTextTest::loadsNothing()
{
    Shown shown;
    QVERIFY(!shown.view->loadResource(QTextDocument::ImageResource, QUrl(u"file:///etc/passwd"_s)).isValid());
    shown.openMarkdown(u"![a](https://x.example/1.png)"_s);
    for (QTextBlock block = shown.view->document()->begin(); block.isValid(); block = block.next()) {
        for (auto fragment = block.begin(); !fragment.atEnd(); ++fragment)
            QVERIFY(!fragment.fragment().charFormat().isImageFormat());
    }
}

void ContentTextTest::showsTimesOfThisPlace()
{
    Shown shown;
    shown.openMarkdown(u"on <t:1705181223:D> by <@1> in <#2>"_s);
    QVERIFY2(shown.plain().contains(u"2024"_s) && shown.plain().endsWith(u" by @user in #channel"_s), qPrintable(shown.plain()));
}

void ContentTextTest::isAsTallAsItsText()
{
    Shown shown;
    shown.openMarkdown(u"a"_s);
    const int one = shown.view->height();
    shown.openMarkdown(u"a\nb\nc"_s);
    QVERIFY(shown.view->height() > 2 * one && shown.view->height() <= 3 * one + 3);
    shown.openMarkdown(u"word "_s.repeated(300));
    QVERIFY(shown.view->height() > 5 * one);
    QCOMPARE(shown.view->verticalScrollBar()->maximum(), 0);
    const int wide = shown.view->height();
    shown.finish(300);
    QVERIFY(shown.view->height() > wide); // it wraps earlier
    shown.openMarkdown(u"a\n"_s.repeated(300));
    QVERIFY(shown.view->height() < 30 * one); // from there on it scrolls by itself
    QVERIFY(shown.view->verticalScrollBar()->maximum() > 0);
}

void ContentTextTest::cutsALongTextAndShowsAll_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<TextBlock::Format>("format");
    for (const auto format : {TextBlock::Format::Plain, TextBlock::Format::Markdown}) {
        const char *name = format == TextBlock::Format::Plain ? "plain" : "Markdown";
        QTest::addRow("%s, one word", name) << u"x"_s.repeated(90'000) << format;
        QTest::addRow("%s, words", name) << u"xx xx "_s.repeated(15'000) << format;
        QTest::addRow("%s, lines", name) << u"x\n"_s.repeated(10'000) << format;
    }
}

void ContentTextTest::cutsALongTextAndShowsAll()
{
    QFETCH(QString, text);
    QFETCH(TextBlock::Format, format);
    Shown shown;
    shown.open({.title = u"Prompt"_s, .text = text, .format = format});
    QVERIFY(shown.plain().size() <= 20'010);
    QVERIFY(shown.view->document()->blockCount() <= 401);
    QToolButton *all = shown.button(u"Show All"_s);
    QVERIFY(all->isVisible());
    const int height = shown.view->height();
    all->click();
    QTRY_COMPARE(shown.plain().count(u'x'), text.count(u'x'));
    QVERIFY(!all->isVisible());
    shown.finish(600);
    QVERIFY(shown.view->height() <= height + 1); // it does not push everything else away
}

void ContentTextTest::blocksForNothing_data()
{
    QTest::addColumn<QString>("piece");
    QTest::addColumn<TextBlock::Format>("format");
    QTest::newRow("one word") << u"x"_s << TextBlock::Format::Plain;
    QTest::newRow("words") << u"a lighthouse, "_s << TextBlock::Format::Plain;
    QTest::newRow("lines") << u"a\n"_s << TextBlock::Format::Plain;
    QTest::newRow("not closed") << u"**_a "_s << TextBlock::Format::Markdown;
    QTest::newRow("much formatted") << u"**a** _b_ `c` "_s << TextBlock::Format::Markdown;
    QTest::newRow("many links") << u"[a](https://x.example) "_s << TextBlock::Format::Markdown;
    QTest::newRow("deep lists") << u"          - a\n"_s << TextBlock::Format::Markdown;
}

// Of a megabyte: the window has to answer all the while.
void ContentTextTest::blocksForNothing()
{
    QFETCH(QString, piece);
    QFETCH(TextBlock::Format, format);
    Shown shown;
    const QString text = piece.repeated(1'000'000 / piece.size());
    qint64 longest = 0;
    QElapsedTimer timer;
    const auto turn = [&](const auto &work) {
        timer.restart();
        work();
        longest = std::max(longest, timer.elapsed());
    };
    turn([&] { shown.open({.title = u"Prompt"_s, .text = text, .format = format}); });
    const qint64 opened = longest;
    turn([&] { shown.button(u"Show All"_s)->click(); });
    for (int pieces = 0; pieces < 60; ++pieces)
        turn([] { QCoreApplication::processEvents(QEventLoop::AllEvents, 1); });
    qInfo("opened in %lld ms, longest turn %lld ms", static_cast<long long>(opened), static_cast<long long>(longest));
    QVERIFY(longest < 3000); // 100 ms are meant; a loaded machine with a sanitizer is slower, a line of a megabyte takes minutes
}

void ContentTextTest::dropsTheRestOfTheTextBefore()
{
    Shown shown;
    shown.open({.title = u"Prompt"_s, .text = u"x"_s.repeated(500'000)});
    shown.button(u"Show All"_s)->click();
    shown.open({.title = u"Prompt"_s, .text = u"short"_s});
    for (int turn = 0; turn < 20; ++turn)
        QCoreApplication::processEvents();
    QCOMPARE(shown.plain(), u"short"_s);
    QVERIFY(!shown.button(u"Show All"_s)->isVisible());
}

void ContentTextTest::endsPiecesWhereWordsEnd_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qsizetype>("end");
    const QString many = u"x"_s.repeated(19'990);
    QTest::newRow("nothing") << QString() << qsizetype(0);
    QTest::newRow("short") << u"a b"_s << qsizetype(3);
    QTest::newRow("just fits") << u"x"_s.repeated(20'000) << qsizetype(20'000);
    QTest::newRow("one word") << u"x"_s.repeated(20'001) << qsizetype(20'000);
    QTest::newRow("behind a word") << many + u" yyyyyyyyyyyy"_s << qsizetype(19'991);
    QTest::newRow("behind a line") << many + u"\ny yyyyyyyyyyyy"_s << qsizetype(19'991);
    QTest::newRow("a blank too early") << u"a "_s + u"x"_s.repeated(20'000) << qsizetype(20'000);
    QTest::newRow("never in a pair") << u"x"_s.repeated(19'999) + u"🔄🔄"_s << qsizetype(19'999);
    QTest::newRow("many lines") << u"\n"_s.repeated(500) << qsizetype(400);
}

void ContentTextTest::endsPiecesWhereWordsEnd()
{
    QFETCH(QString, text);
    QTEST(pieceEndOf(text, 0), "end");
}

void ContentTextTest::copiesTheSource()
{
    Shown shown;
    QSignalSpy copies(&shown.text, &ContentText::copyRequested);
    const QString text = u"**x** "_s.repeated(50'000);
    shown.openMarkdown(text);
    shown.button(u"Copy Message"_s)->click();
    QCOMPARE(copies.takeFirst(), QVariantList({text, false}));
    shown.openMarkdown(u"[a](https://midjourney.com/jobs/f75b7efd-f533-5299-bef6-b2cf8954a538)"_s);
    shown.button(u"Copy Message"_s)->click();
    QCOMPARE(copies.takeFirst().last().toBool(), true); // leads to the account
}

void ContentTextTest::copiesASelectionAsPlainText()
{
    Shown shown;
    QVERIFY(QTest::qWaitForWindowActive(&shown.window));
    QSignalSpy copies(&shown.text, &ContentText::copyRequested);
    shown.openMarkdown(u"**a** [b](https://x.example)"_s);
    shown.view->setFocus();
    shown.view->selectAll();
    QGuiApplication::clipboard()->setText(u"before"_s);
    QTest::keySequence(shown.view, QKeySequence::Copy);
    QCOMPARE(copies.takeFirst(), QVariantList({u"a b"_s, false}));
    QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s); // whoever listens does it
}

void ContentTextTest::reportsLinksOnly()
{
    Shown shown;
    QSignalSpy links(&shown.text, &ContentText::linkActivated);
    shown.openMarkdown(u"[words](https://x.example/1)"_s);
    const QRect place = shown.view->cursorRect(shown.view->document()->find(u"or"_s));
    QTest::mouseClick(shown.view->viewport(), Qt::LeftButton, {}, place.center());
    QCOMPARE(links.size(), 1);
    QCOMPARE(links.takeFirst().first().toUrl(), QUrl(u"https://x.example/1"_s));
    QCOMPARE(shown.plain(), u"words"_s); // it did not go there
}

void ContentTextTest::readsFromTheSideOfItsScript()
{
    Shown shown;
    shown.open({.title = u"Prompt"_s, .text = u"منارة في عاصفة --ar 3:2"_s});
    QCOMPARE(shown.view->document()->defaultTextOption().textDirection(), Qt::RightToLeft);
    shown.open({.title = u"Prompt"_s, .text = u"a lighthouse"_s});
    QCOMPARE(shown.view->document()->defaultTextOption().textDirection(), Qt::LeftToRight);
}

void ContentTextTest::followsTheTheme()
{
    useTheme(Theme::Light);
    Shown shown;
    shown.openMarkdown(u"[words](https://x.example/1)"_s);
    const QColor light = shown.formatOf(u"words"_s).foreground().color();
    useTheme(Theme::Dark);
    QCoreApplication::processEvents();
    QVERIFY(shown.formatOf(u"words"_s).foreground().color() != light);
    QCOMPARE(shown.formatOf(u"words"_s).foreground().color(), shown.view->palette().color(QPalette::Link));
    useTheme(Theme::Light);
}

void ContentTextTest::namesItsControls()
{
    Shown shown;
    shown.open({.title = u"Prompt"_s, .text = u"a --v 7"_s, .shortText = u"a"_s, .shortName = u"Copy Without Parameters"_s});
    QCOMPARE(QAccessible::queryAccessibleInterface(shown.view)->text(QAccessible::Name), u"Prompt"_s);
    QVERIFY(shown.button(u"Copy Prompt"_s)->isVisible());
    QVERIFY(shown.button(u"Copy Without Parameters"_s)->isVisible());
    shown.open({.title = u"Error"_s, .text = u"a"_s});
    QVERIFY(shown.button(u"Copy Error"_s) && !shown.button(u"Copy Prompt"_s));
}

void ContentTextTest::looksGood_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void ContentTextTest::looksGood()
{
    QFETCH(bool, isDark);
    Shown shown;
    useTheme(isDark ? Theme::Dark : Theme::Light);
    shown.open(
        {.title = u"Invalid parameter"_s,
         .text
         = u"# What went wrong\nThe parameter `--ar16:9` is **not known**. See the [list of *parameters*](https://docs.example/list) or "
           "https://x.example/a, and ask <@1> before <t:1705181223:F>.\n\n> A quoted line, quite long, which wraps because the window "
           "is not wide enough for all of it.\n## What helps\n- Put a blank after `--ar`\n  - as in `--ar 16:9`\n- Leave it "
           "out\n1. First\n2. Second\n```\nimagine cat\n    --ar 16:9\n```\n~~gone~~ __under__ ||secret|| <:cat:1>\n-# small print"_s,
         .format = TextBlock::Format::Markdown,
         .color = 0xf7cb73});
    keepShot(shown.text, u"contenttext-"_s + QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(shown.plain().contains(u"•\tas in --ar 16:9"_s));
    useTheme(Theme::Light);
}

QTEST_MAIN(ContentTextTest)
#include "tst_contenttext.moc"
