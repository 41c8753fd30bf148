// SPDX-License-Identifier: MIT
#include "app/text/markdown.h"
#include "tests/support/rounds.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

// "b(bold) text", one block a line, which reads well in a table.
QString readable(const QString &text)
{
    static const QList<std::pair<MarkdownStyle, QChar>> letters{
        {MarkdownStyle::Bold, u'b'},   {MarkdownStyle::Italic, u'i'},  {MarkdownStyle::Underline, u'u'},
        {MarkdownStyle::Strike, u's'}, {MarkdownStyle::Spoiler, u'p'}, {MarkdownStyle::Code, u'c'},
    };
    QStringList blocks;
    for (const MarkdownBlock &block : markdownOf(text)) {
        QString line = block.isQuote ? u"> "_s : QString();
        switch (block.kind) {
        case MarkdownBlock::Kind::Paragraph: break;
        case MarkdownBlock::Kind::Heading: line += QString(block.level, u'#') + u' '; break;
        case MarkdownBlock::Kind::SmallPrint: line += u"-# "_s; break;
        case MarkdownBlock::Kind::ListItem:
            line += QString(block.level, u' ') + (block.marker.isEmpty() ? u"-"_s : block.marker) + u' ';
            break;
        case MarkdownBlock::Kind::Code: line += u"code: "_s; break;
        }
        for (const MarkdownSpan &span : block.spans) {
            QString styles;
            for (const auto &[style, letter] : letters)
                styles += span.styles & style ? QString(letter) : QString();
            QString piece = span.text;
            if (span.kind == MarkdownSpan::Kind::Time)
                piece = u"time(%1,%2)"_s.arg(span.time).arg(span.format);
            else if (span.kind != MarkdownSpan::Kind::Text)
                piece = u"mention(%1)"_s.arg(span.text);
            if (!span.link.isEmpty())
                piece += u"->"_s + span.link.toString(QUrl::FullyEncoded);
            line += styles.isEmpty() ? piece : styles + u'(' + piece + u')';
        }
        blocks.append(line);
    }
    return blocks.join(u" ¶ "_s).replace(u'\n', u'⏎');
}

} // namespace

class MarkdownTest : public QObject
{
    Q_OBJECT

private slots:
    void readsMarkdown_data();
    void readsMarkdown();
    void losesNoText_data();
    void losesNoText();
    void growsWithTheTextOnly_data();
    void growsWithTheTextOnly();
    void makesWordsOfLinks();
};

void MarkdownTest::readsMarkdown_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("read");
    const auto row = [](const char *name, const QString &text, const QString &read) { QTest::newRow(name) << text << read; };

    row("nothing", {}, {});
    row("words", u"a cat"_s, u"a cat"_s);
    row("bold", u"a **cat** b"_s, u"a b(cat) b"_s);
    row("italic", u"*a* _b_"_s, u"i(a) i(b)"_s);
    row("bold and italic", u"***a***"_s, u"bi(a)"_s);
    row("italic in bold", u"**a *b* c**"_s, u"b(a )bi(b)b( c)"_s);
    row("bold in italic", u"*a **b** c*"_s, u"i(a )bi(b)i( c)"_s);
    row("underline", u"__a__ ___b___"_s, u"u(a) iu(b)"_s);
    row("strike and spoiler", u"~~a~~ ||b||"_s, u"s(a) p(b)"_s);
    row("over lines", u"**a\nb**"_s, u"b(a⏎b)"_s);
    row("blanks inside", u"**a ** b"_s, u"b(a ) b"_s);
    row("snake case", u"snake_case_name"_s, u"snake_case_name"_s);
    row("multiplied", u"2 * 3 * 4"_s, u"2 * 3 * 4"_s);
    row("not closed", u"**a *b __c ~~d `e"_s, u"**a *b __c ~~d `e"_s);
    row("closed crosswise", u"**a __b** c__"_s, u"b(a __b) c__"_s);
    row("four stars", u"a **** b"_s, u"a **** b"_s);
    row("escaped", u"\\*a\\* \\a"_s, u"*a* \\a"_s);
    row("code", u"`a*b*` ``c`d``"_s, u"c(a*b*) c(c`d)"_s);
    row("code block", u"a\n```py\nx = **1**\n```\nb"_s, u"a ¶ code: c(x = **1**) ¶ b"_s);
    row("code block on a line", u"```a b```"_s, u"code: c(a b)"_s);
    row("code block not closed", u"```a"_s, u"```a"_s);
    row("quote", u"> a\n> **b**\nc"_s, u"> a⏎b(b) ¶ c"_s);
    row("all quoted", u">>> a\n\nb"_s, u"> a⏎⏎b"_s);
    row("headings", u"# a\n## b\n### c\n#d\n-# e"_s, u"# a ¶ ## b ¶ ### c ¶ #d ¶ -# e"_s);
    row("lists", u"- a\n  * **b**\n12. c"_s, u"- a ¶  - b(b) ¶ 12. c"_s);
    row("no list", u"-a\n1.5 b"_s, u"-a⏎1.5 b"_s);
    row("blank lines", u"a\n\nb\n"_s, u"a⏎⏎b"_s);

    row("link", u"[a **b**](https://x.example/1) c"_s, u"a ->https://x.example/1b(b->https://x.example/1) c"_s);
    row("link in brackets", u"[(a)](<https://x.example/1>) (fast)"_s, u"(a)->https://x.example/1 (fast)"_s);
    row("link with parentheses", u"[a](https://x.example/b_(c)) d"_s, u"a->https://x.example/b_(c) d"_s);
    row("bracket before a link", u"[x [a](https://x.example)"_s, u"[x a->https://x.example"_s);
    row("other schemes", u"[a](javascript:alert(1)) [b](file:///etc/passwd)"_s, u"[a](javascript:alert(1)) [b](file:///etc/passwd)"_s);
    row("no host", u"[a](https://)"_s, u"[a](https://)"_s);
    row("bare link", u"see https://x.example/a_b_c?d=1&e."_s, u"see https://x.example/a_b_c?d=1&e->https://x.example/a_b_c?d=1&e."_s);
    row("bare link in parentheses", u"(https://x.example)"_s, u"(https://x.example->https://x.example)"_s);
    row("bare link in bold", u"**https://x.example/1** b"_s, u"b(https://x.example/1->https://x.example/1) b"_s);
    row("link without preview", u"<https://x.example/1> b"_s, u"https://x.example/1->https://x.example/1 b"_s);
    row("in a word", u"xhttps://x.example"_s, u"xhttps://x.example"_s);

    row("mentions", u"<@1> <@!2> <@&3> <#4>"_s, u"mention(<@1>) mention(<@!2>) mention(<@&3>) mention(<#4>)"_s);
    row("emoji", u"<:cat:1> <a:dog:2> </imagine:3>"_s, u":cat: :dog: /imagine"_s);
    row("time", u"<t:1705181223> <t:-5:R>"_s, u"time(1705181223,f) time(-5,R)"_s);
    row("no time", u"<t:99999999999999999999> <t:1:x> < t:1>"_s, u"<t:99999999999999999999> <t:1:x> < t:1>"_s);
    row("HTML", u"<b>a</b> <img src=\"https://x.example/1.png\">"_s,
        u"<b>a</b> <img src=\"https://x.example/1.png->https://x.example/1.png\">"_s);
    row("Midjourney's", u"**a cat --v 7** - Upscaled by <@1> [(Open on website)](<https://m.example/1>) (fast)"_s,
        u"b(a cat --v 7) - Upscaled by mention(<@1>) (Open on website)->https://m.example/1 (fast)"_s);
}

void MarkdownTest::readsMarkdown()
{
    QFETCH(QString, text);
    QTEST(readable(text), "read");
}

void MarkdownTest::losesNoText_data()
{
    QTest::addColumn<QString>("text");
    for (const char *mark : {"*", "**", "***", "_", "__", "~~", "||", "`", "``", "[", "](", "[a](", "<", "\\", "> ", "# ", "- "}) {
        QTest::addRow("before words: %s", mark) << QString::fromLatin1(mark) + u"word"_s;
        QTest::addRow("after words: %s", mark) << u"word"_s + QString::fromLatin1(mark);
        QTest::addRow("nested: %s", mark) << QString::fromLatin1(mark).repeated(10'000) + u"word"_s;
    }
}

void MarkdownTest::losesNoText()
{
    QFETCH(QString, text);
    QVERIFY(readable(text).contains(u"word"_s));
}

void MarkdownTest::growsWithTheTextOnly_data()
{
    QTest::addColumn<QString>("piece");
    for (const char *piece : {"*",
                              "**",
                              "**a",
                              "*a _b ",
                              "_a",
                              "`",
                              "`a",
                              "``a`",
                              "```",
                              "[",
                              "[a](",
                              "[a](http://",
                              "[`a](http://b) ",
                              "](",
                              "<",
                              "<@",
                              "<t:1",
                              "http://",
                              "<http://",
                              "\\",
                              "> ",
                              ">>> ",
                              "\n",
                              "# \n",
                              "- a\n",
                              "(",
                              ")",
                              "[[]](https://a)",
                              "~~||",
                              "x"})
        QTest::newRow(piece) << QString::fromLatin1(piece);
}

// A text of a quarter of a megabyte, whatever it is made of, takes moments; with work that grows with its square it would take minutes.
void MarkdownTest::growsWithTheTextOnly()
{
    QFETCH(QString, piece);
    const QString text = piece.repeated(rounds() * 250'000 / piece.size());
    QElapsedTimer timer;
    timer.start();
    const auto blocks = markdownOf(text);
    qInfo("%lld ms, %lld blocks", static_cast<long long>(timer.elapsed()), static_cast<long long>(blocks.size()));
    QVERIFY(timer.elapsed() < 20'000 * rounds());
    QVERIFY(!withLinksAsWords(text).isNull());
}

void MarkdownTest::makesWordsOfLinks()
{
    QCOMPARE(withLinksAsWords(u"a [b c](https://x.example) *d* [e](f) --ar 4:5"_s), u"a b c *d* [e](f) --ar 4:5"_s);
}

QTEST_GUILESS_MAIN(MarkdownTest)
#include "tst_markdown.moc"
