// SPDX-License-Identifier: MIT
#include "ui/compare/captionlabel.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int sideMargin = 6;             // pixels
constexpr qsizetype maxShownText = 2'000; // characters that a few lines can hold
constexpr int markOpacity = 90;           // of 255: the text on it stays readable

struct MarkedText
{
    QString text{};
    QList<QTextLayout::FormatRange> marks{};
};

// Bold as well as coloured.
QTextCharFormat markFormat(const QPalette &palette)
{
    QColor ground = palette.color(QPalette::Highlight);
    ground.setAlpha(markOpacity);
    QTextCharFormat format;
    format.setFontWeight(QFont::Bold);
    format.setBackground(ground);
    return format;
}

MarkedText markedText(const QList<PromptPiece> &prompt, const QPalette &palette)
{
    MarkedText marked;
    for (const PromptPiece &piece : prompt) {
        QString text = piece.isOmitted ? u"…"_s : piece.text.left(maxShownText);
        std::replace_if(
            text.begin(), text.end(), [](QChar one) { return one.isSpace(); }, u' ');
        if (piece.isDifferent)
            marked.marks.append(
                {.start = static_cast<int>(marked.text.size()), .length = static_cast<int>(text.size()), .format = markFormat(palette)});
        marked.text += text;
        if (marked.text.size() > maxShownText)
            break;
    }
    return marked;
}

// How many lines it takes; `end`: of what they hold.
int breakLines(QTextLayout &layout, int width, int maxLines, qsizetype &end)
{
    int lines = 0;
    qreal y = 0;
    QTextOption option(Qt::AlignHCenter);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid() && lines < maxLines; line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, y});
        y += line.height();
        end = line.textStart() + line.textLength();
        ++lines;
    }
    layout.endLayout();
    return lines;
}

int layOut(QTextLayout &layout, MarkedText marked, int width, int maxLines)
{
    if (marked.text.isEmpty() || maxLines <= 0)
        return 0;
    qsizetype end = 0;
    const qsizetype whole = marked.text.size();
    for (int lines = 0;;) {
        layout.setText(marked.text);
        layout.setFormats(marked.marks);
        lines = breakLines(layout, width, maxLines, end);
        if (end >= marked.text.size() || end < 2)
            return lines;
        marked.text.truncate(std::min(end, whole) - 2); // room for the ellipsis
        marked.text += u'…';
        for (QTextLayout::FormatRange &mark : marked.marks)
            mark.length = std::clamp(static_cast<int>(marked.text.size()) - mark.start, 0, mark.length);
    }
}

} // namespace

CaptionLabel::CaptionLabel(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    hide();
}

void CaptionLabel::setCaption(const MediaCaption &caption)
{
    m_caption = caption;
    setAccessibleName(caption.spoken);
    update();
}

int CaptionLabel::lineHeight() const
{
    return fontMetrics().lineSpacing() + 1; // bold words may be a little higher
}

int CaptionLabel::layOutPrompt(QTextLayout &layout, int width, int maxLines) const
{
    return layOut(layout, markedText(m_caption.prompt, palette()), width - 2 * sideMargin, maxLines);
}

int CaptionLabel::layOutFacts(QTextLayout &layout, int width, int maxLines) const
{
    return layOut(layout, {.text = m_caption.facts.left(maxShownText)}, width - 2 * sideMargin, maxLines);
}

int CaptionLabel::linesFor(int width, int maxLines) const
{
    QTextLayout prompt(QString(), font());
    QTextLayout facts(QString(), font());
    return std::min(maxLines, layOutPrompt(prompt, width, maxLines) + layOutFacts(facts, width, maxLines));
}

void CaptionLabel::setLines(int lines)
{
    m_lines = lines;
    setVisible(lines > 0);
    updateGeometry();
}

QSize CaptionLabel::sizeHint() const
{
    return {0, m_lines * lineHeight() + (m_lines > 0 ? sideMargin / 2 : 0)};
}

// The words of the prompt come first; from two lines on the facts, which are short, have room before their end has.
void CaptionLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::WindowText));
    QTextLayout facts(QString(), font());
    QTextLayout prompt(QString(), font());
    const bool hasPrompt = !m_caption.prompt.isEmpty();
    const int factLines = layOutFacts(facts, width(), hasPrompt ? m_lines / 2 : m_lines);
    const int left = m_lines - factLines;
    const int promptLines = layOutPrompt(prompt, width(), left);
    if (promptLines > 0)
        prompt.draw(&painter, QPointF(sideMargin, 0));
    if (factLines > 0 && factLines + promptLines <= m_lines)
        facts.draw(&painter, QPointF(sideMargin, promptLines * lineHeight()));
}
