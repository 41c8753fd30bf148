// SPDX-License-Identifier: MIT
#include "ui/detail/markdowndocument.h"

#include "ui/common/formatting.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFontDatabase>
#include <QPalette>
#include <QTextBlockFormat>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace {

constexpr int indentWidth = 20; // pixels, of quotes, lists and code

class MentionText
{
    Q_DECLARE_TR_FUNCTIONS(Markdown)
};

QTextBlockFormat blockFormat(const MarkdownBlock &block)
{
    QTextBlockFormat format;
    int steps = block.isQuote ? 1 : 0;
    switch (block.kind) {
    case MarkdownBlock::Kind::Paragraph:
    case MarkdownBlock::Kind::SmallPrint: break;
    case MarkdownBlock::Kind::Heading:
        format.setTopMargin(6);
        format.setBottomMargin(2);
        format.setHeadingLevel(block.level); // for screen readers
        break;
    case MarkdownBlock::Kind::ListItem:
        steps += 1 + block.level;
        format.setTextIndent(-indentWidth);
        format.setTabPositions({QTextOption::Tab(indentWidth, QTextOption::LeftTab)});
        break;
    case MarkdownBlock::Kind::Code: steps += 1; break;
    }
    format.setLeftMargin(steps * indentWidth); // leading: a document that reads from the right mirrors it
    return format;
}

QTextCharFormat charFormat(const MarkdownBlock &block, const MarkdownLook &look)
{
    QTextCharFormat format;
    if (block.isQuote || block.kind == MarkdownBlock::Kind::SmallPrint)
        format.setForeground(look.quiet);
    if (block.kind == MarkdownBlock::Kind::Heading) {
        format.setFontWeight(QFont::DemiBold);
        format.setProperty(QTextFormat::FontSizeAdjustment, block.level == 1 ? 1 : 0); // one step up
    }
    if (block.kind == MarkdownBlock::Kind::SmallPrint)
        format.setProperty(QTextFormat::FontSizeAdjustment, -1);
    return format;
}

QTextCharFormat spanFormat(const MarkdownSpan &span, QTextCharFormat format, const MarkdownLook &look)
{
    if (span.styles & MarkdownStyle::Bold)
        format.setFontWeight(QFont::Bold);
    if (span.styles & MarkdownStyle::Italic)
        format.setFontItalic(true);
    if (span.styles & MarkdownStyle::Underline)
        format.setFontUnderline(true);
    if (span.styles & MarkdownStyle::Strike)
        format.setFontStrikeOut(true);
    if (span.styles & MarkdownStyle::Code) {
        format.setFontFamilies(look.codeFont.families());
        format.setFontFixedPitch(true);
    }
    if (span.styles & (MarkdownStyles(MarkdownStyle::Code) | MarkdownStyle::Spoiler))
        format.setBackground(look.codeBackground);
    if (!span.link.isEmpty()) {
        format.setAnchor(true);
        format.setAnchorHref(span.link.toString(QUrl::FullyEncoded));
        format.setForeground(look.link);
        format.setFontUnderline(true);
        // What a link says need not be where it leads.
        format.setToolTip(span.link.toDisplayString().toHtmlEscaped());
    }
    if (span.kind != MarkdownSpan::Kind::Text)
        format.setForeground(look.quiet);
    return format;
}

// `column` is how much stands on the line already.
void insertLines(QTextCursor &cursor, QStringView text, const QTextCharFormat &format, qsizetype maxLine, qsizetype &column)
{
    while (!text.isEmpty()) {
        const qsizetype feed = text.first(std::min(text.size(), maxLine - column + 1)).indexOf(u'\n');
        qsizetype size = feed >= 0 ? feed : std::min(text.size(), maxLine - column);
        if (feed < 0 && size > 0 && size < text.size() && text[size - 1].isHighSurrogate())
            --size; // both halves of a character stay together
        if (size > 0)
            cursor.insertText(text.first(size).toString(), format);
        column += size;
        text = text.sliced(feed >= 0 ? size + 1 : size);
        if (feed >= 0 || !text.isEmpty()) {
            cursor.insertBlock();
            column = 0;
        }
    }
}

} // namespace

MarkdownLook markdownLook(const QPalette &palette)
{
    const QColor text = palette.color(QPalette::Text);
    QColor shade = text;
    shade.setAlphaF(0.09F);
    return {.link = palette.color(QPalette::Link),
            .quiet = quietText(palette),
            .codeBackground = shade,
            .codeFont = QFontDatabase::systemFont(QFontDatabase::FixedFont)};
}

QString wordsOf(const MarkdownSpan &span, const QLocale &locale)
{
    switch (span.kind) {
    case MarkdownSpan::Kind::Text: return span.text;
    case MarkdownSpan::Kind::User: return MentionText::tr("@user", "in place of somebody's number");
    case MarkdownSpan::Kind::Role: return MentionText::tr("@role", "in place of a group's number");
    case MarkdownSpan::Kind::Channel: return MentionText::tr("#channel", "in place of a channel's number");
    case MarkdownSpan::Kind::Time: break;
    }
    const QDateTime time = QDateTime::fromSecsSinceEpoch(span.time);
    switch (span.format.unicode()) {
    case u't': return locale.toString(time.time(), QLocale::ShortFormat);
    case u'T': return timeText(time.time(), locale);
    case u'd': return locale.toString(time.date(), QLocale::ShortFormat);
    case u'D': return locale.toString(time.date(), QLocale::LongFormat);
    case u'F': return locale.toString(time.date(), QLocale::LongFormat) + u' ' + locale.toString(time.time(), QLocale::ShortFormat);
    default: return locale.toString(time, QLocale::ShortFormat); // "3 days ago" would not stay true
    }
}

void appendMarkdown(QTextCursor &cursor, const QList<MarkdownBlock> &blocks, const MarkdownLook &look, qsizetype maxLine)
{
    const QLocale locale;
    cursor.beginEditBlock();
    for (const MarkdownBlock &block : blocks) {
        const QTextBlockFormat format = blockFormat(block);
        if (cursor.document()->isEmpty())
            cursor.setBlockFormat(format);
        else
            cursor.insertBlock(format);
        const QTextCharFormat base = charFormat(block, look);
        qsizetype column = 0;
        if (block.kind == MarkdownBlock::Kind::ListItem)
            cursor.insertText((block.marker.isEmpty() ? u"•"_s : block.marker) + u'\t', base);
        for (const MarkdownSpan &span : block.spans)
            insertLines(cursor, wordsOf(span, locale), spanFormat(span, base, look), maxLine, column);
    }
    cursor.endEditBlock();
}

void appendPlain(QTextCursor &cursor, QStringView text, qsizetype maxLine)
{
    qsizetype column = 0;
    cursor.beginEditBlock();
    insertLines(cursor, text, QTextCharFormat(), maxLine, column);
    cursor.endEditBlock();
}

QString plainMarkdown(const QString &text, const QLocale &locale)
{
    QStringList parts;
    for (const MarkdownBlock &block : markdownOf(text)) {
        QString words;
        for (const MarkdownSpan &span : block.spans)
            words += wordsOf(span, locale);
        parts.append(words);
    }
    return parts.join(u' ').simplified();
}
