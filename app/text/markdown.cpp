// SPDX-License-Identifier: MIT
#include "app/text/markdown.h"

#include "app/text/markdowninline.h"
#include "app/text/markdownlink.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int deepestList = 5;

// A line without what makes it a quote, a heading or a list item.
struct Line
{
    MarkdownBlock::Kind kind = MarkdownBlock::Kind::Paragraph;
    int level = 0;
    QString marker{};
    bool isQuote = false;
    QStringView text{};
};

bool take(QStringView &text, QStringView beginning)
{
    if (!text.startsWith(beginning))
        return false;
    text = text.sliced(beginning.size());
    return true;
}

// "12. ": the digits and the full stop, or nothing.
QString takeNumber(QStringView &text)
{
    qsizetype digits = 0;
    while (digits < text.size() && digits < 9 && text[digits] >= u'0' && text[digits] <= u'9')
        ++digits;
    if (digits == 0 || !text.sliced(digits).startsWith(u". "))
        return {};
    const QString number = text.first(digits + 1).toString();
    text = text.sliced(digits + 2);
    return number;
}

Line lineOf(QStringView text, bool isQuote)
{
    Line line{.isQuote = isQuote};
    if (take(text, u"> ") || (text == u">" && take(text, u">")))
        line.isQuote = true;
    line.text = text;
    for (int level = 1; level <= 3; ++level) {
        if (take(line.text, QString(level, u'#') + u' ')) {
            line.kind = MarkdownBlock::Kind::Heading;
            line.level = level;
            return line;
        }
    }
    if (take(line.text, u"-# ")) {
        line.kind = MarkdownBlock::Kind::SmallPrint;
        return line;
    }
    qsizetype indent = 0;
    while (indent < text.size() && text[indent] == u' ')
        ++indent;
    QStringView item = text.sliced(indent);
    line.marker = takeNumber(item);
    if (!line.marker.isEmpty() || take(item, u"- ") || take(item, u"* ")) {
        line.kind = MarkdownBlock::Kind::ListItem;
        line.level = static_cast<int>(std::min<qsizetype>(indent / 2, deepestList));
        line.text = item;
    }
    return line;
}

// Takes a text line by line and makes blocks of it.
class Blocks
{
public:
    void addText(QStringView text)
    {
        while (!text.isEmpty()) {
            if (!m_isAllQuote && take(text, u">>> "))
                m_isAllQuote = true; // to the end of the message
            const qsizetype feed = text.indexOf(u'\n');
            addLine(lineOf(feed < 0 ? text : text.first(feed), m_isAllQuote));
            text = feed < 0 ? QStringView() : text.sliced(feed + 1);
        }
        endParagraph();
    }

    void addCode(QStringView text)
    {
        const qsizetype feed = text.indexOf(u'\n');
        if (feed >= 0 && isLanguage(text.first(feed)))
            text = text.sliced(feed + 1);
        while (text.endsWith(u'\n'))
            text.chop(1);
        m_blocks.append({.kind = MarkdownBlock::Kind::Code,
                         .isQuote = m_isAllQuote,
                         .spans = {{.text = text.toString(), .styles = MarkdownStyle::Code}}});
    }

    [[nodiscard]] QList<MarkdownBlock> taken() { return std::move(m_blocks); }

private:
    static bool isLanguage(QStringView line)
    {
        return line.size() < 30
            && std::all_of(line.begin(), line.end(), [](QChar c) { return c.isLetterOrNumber() || u"+-_#."_s.contains(c); });
    }

    // Bold may begin on one line and end on another: lines that are nothing special are read together.
    void addLine(const Line &line)
    {
        if (line.kind == MarkdownBlock::Kind::Paragraph) {
            if (m_hasParagraph && m_isQuote != line.isQuote)
                endParagraph();
            if (m_hasParagraph)
                m_paragraph += u'\n';
            m_paragraph += line.text;
            m_hasParagraph = true;
            m_isQuote = line.isQuote;
            return;
        }
        endParagraph();
        m_blocks.append(
            {.kind = line.kind, .level = line.level, .marker = line.marker, .isQuote = line.isQuote, .spans = markdownSpansOf(line.text)});
    }

    void endParagraph()
    {
        if (m_hasParagraph)
            m_blocks.append({.isQuote = m_isQuote, .spans = markdownSpansOf(m_paragraph)});
        m_paragraph.clear();
        m_hasParagraph = false;
    }

    QList<MarkdownBlock> m_blocks;
    QString m_paragraph;
    bool m_hasParagraph = false;
    bool m_isQuote = false;
    bool m_isAllQuote = false;
};

} // namespace

QList<MarkdownBlock> markdownOf(const QString &text)
{
    Blocks blocks;
    QStringView rest = text;
    for (;;) {
        const qsizetype start = rest.indexOf(u"```");
        const qsizetype end = start < 0 ? -1 : rest.indexOf(u"```", start + 3);
        if (end < 0)
            break;
        QStringView before = rest.first(start);
        if (before.endsWith(u'\n'))
            before.chop(1);
        blocks.addText(before);
        blocks.addCode(rest.sliced(start + 3, end - start - 3));
        rest = rest.sliced(end + 3);
        take(rest, u"\n");
    }
    blocks.addText(rest);
    return blocks.taken();
}

QString withLinksAsWords(const QString &text)
{
    MarkdownLinks links(text);
    QString result;
    for (qsizetype at = 0; at < text.size();) {
        const MarkdownLink link = text[at] == u'[' ? links.wordsAt(at) : MarkdownLink();
        if (link.url.isEmpty()) {
            result += text[at++];
            continue;
        }
        result += QStringView(text).sliced(link.wordsStart, link.wordsEnd - link.wordsStart);
        at = link.end;
    }
    return result;
}
