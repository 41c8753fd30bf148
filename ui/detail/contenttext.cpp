// SPDX-License-Identifier: MIT
#include "ui/detail/contenttext.h"

#include "ui/common/formatting.h"
#include "ui/detail/markdowndocument.h"
#include "ui/detail/section.h"
#include "ui/detail/textview.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QTextCursor>
#include <QTimer>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxCharacters = 20'000;
constexpr qsizetype maxLines = 400;
constexpr qsizetype maxLineLength = 4'000; // broken there: a line of 20,000 takes five times as long to wrap as five of these
constexpr int stripeWidth = 3;
constexpr int stripeSpace = 12;

} // namespace

qsizetype pieceEndOf(QStringView text, qsizetype start)
{
    qsizetype end = start;
    qsizetype lastLine = -1;
    qsizetype lastBlank = -1;
    for (qsizetype lines = 0; end < text.size() && end - start < maxCharacters; ++end) {
        if (text[end] == u'\n') {
            lastLine = end;
            if (++lines == maxLines)
                return end + 1;
        } else if (text[end].isSpace()) {
            lastBlank = end;
        }
    }
    if (end == text.size())
        return end;
    for (const qsizetype place : {lastLine, lastBlank}) {
        if (place - start > maxCharacters / 2)
            return place + 1;
    }
    return text[end - 1].isHighSurrogate() ? end - 1 : end;
}

ContentText::ContentText(QWidget *parent)
    : QWidget(parent)
    , m_title(newSectionTitle(this))
    , m_copyShort(newSectionButton({}, u" "_s, {}, this)) // named with its text, which says that it copies: no room for an icon at 320
    , m_copy(newSectionButton(u"copy"_s, {}, {}, this))
    , m_view(new TextView(this))
    , m_showAll(newSectionButton({}, tr("Show All"), tr("Show All"), this))
    , m_pieces(new QTimer(this))
{
    m_pieces->setInterval(0);
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(m_title, 1);
    row->addWidget(m_copyShort);
    row->addWidget(m_copy);
    auto *column = new QVBoxLayout(this);
    setMargins();
    column->setSpacing(4);
    column->addLayout(row);
    column->addWidget(m_view);
    column->addWidget(m_showAll, 0, Qt::AlignLeading);
    m_copyShort->hide();
    m_showAll->hide();
    connect(m_copy, &QToolButton::clicked, this, [this] { requestCopy(m_section.text); });
    connect(m_copyShort, &QToolButton::clicked, this, [this] { requestCopy(m_section.shortText); });
    connect(m_showAll, &QToolButton::clicked, this, &ContentText::showAll);
    connect(m_pieces, &QTimer::timeout, this, &ContentText::appendPiece);
    connect(m_view, &TextView::copyRequested, this, &ContentText::requestCopy);
    connect(m_view, &TextView::anchorClicked, this, &ContentText::linkActivated);
    connect(m_view, &TextView::lookChanged, this, &ContentText::fill);
}

void ContentText::setSection(const TextBlock &section)
{
    if (section == m_section)
        return;
    const bool isSameText = section.text == m_section.text && section.format == m_section.format;
    m_section = section;
    m_title->setText(section.title);
    m_view->setAccessibleName(section.title);
    const QString copy = tr("Copy %1", "%1: the name of a text, such as Prompt").arg(section.title);
    m_copy->setAccessibleName(copy);
    m_copy->setToolTip(copy.toHtmlEscaped());
    m_copyShort->setVisible(!section.shortText.isEmpty());
    m_copyShort->setText(section.shortName);
    m_copyShort->setAccessibleName(section.shortName);
    m_copyShort->setToolTip(section.shortName);
    setMargins();
    if (!isSameText)
        fill();
    update();
}

// A layout mirrors what it holds, but not the space around.
void ContentText::setMargins()
{
    const int start = sectionIndent + (m_section.color ? stripeSpace : 0);
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    layout()->setContentsMargins(isMirrored ? 0 : start, 0, isMirrored ? start : 0, 0);
}

void ContentText::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    if (!m_section.color)
        return;
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    QPainter painter(this);
    painter.fillRect(isMirrored ? width() - sectionIndent - stripeWidth : sectionIndent, 0, stripeWidth, height(),
                     QColor::fromRgb(static_cast<QRgb>(*m_section.color)));
}

void ContentText::requestCopy(const QString &text)
{
    emit copyRequested(text, isPrivateText(text));
}

void ContentText::fill()
{
    m_pieces->stop();
    m_shown = 0;
    m_view->setLong(false);
    m_view->clear();
    QTextOption option = m_view->document()->defaultTextOption();
    // By what it says, not by the window's language: an English prompt reads from the left in an Arabic window.
    option.setTextDirection(m_section.text.left(maxCharacters).isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    m_view->document()->setDefaultTextOption(option);
    appendPiece();
}

void ContentText::appendPiece()
{
    const qsizetype end = pieceEndOf(m_section.text, m_shown);
    const QString piece = m_section.text.mid(m_shown, end - m_shown);
    QTextCursor cursor(m_view->document());
    cursor.movePosition(QTextCursor::End);
    if (m_shown > 0 && m_section.format == TextBlock::Format::Plain)
        cursor.insertBlock();
    if (m_section.format == TextBlock::Format::Markdown)
        appendMarkdown(cursor, markdownOf(piece), markdownLook(palette()), maxLineLength);
    else
        appendPlain(cursor, piece, maxLineLength);
    m_shown = end;
    const bool isCut = end < m_section.text.size();
    if (!isCut)
        m_pieces->stop();
    m_showAll->setVisible(isCut && !m_pieces->isActive());
    if (isCut)
        m_showAll->setText(tr("Show All (%L1 more characters)").arg(m_section.text.size() - end));
}

void ContentText::showAll()
{
    m_showAll->hide();
    m_view->setLong(true);
    m_pieces->start();
}
