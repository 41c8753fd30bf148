// SPDX-License-Identifier: MIT
#include "ui/detail/textview.h"

#include "ui/common/icons.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QTextDocument>
#include <QTextDocumentFragment>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {
constexpr int maxShownLines = 24;
} // namespace

TextView::TextView(QWidget *parent)
    : QTextBrowser(parent)
{
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setUndoRedoEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Preferred); // a fixed height would be that of an earlier width
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    document()->setDocumentMargin(0);
    viewport()->setAutoFillBackground(false);
    connect(document(), &QTextDocument::contentsChanged, this, [this] { updateGeometry(); });
}

void TextView::setLong(bool isLong)
{
    m_isLong = isLong;
    updateGeometry();
}

int TextView::heightForWidth(int width) const
{
    if (m_isLong)
        return maxHeight();
    if (document()->textWidth() != width)
        document()->setTextWidth(width); // the view does the same as soon as it has this width
    return std::clamp(static_cast<int>(std::ceil(document()->size().height())), 1, maxHeight());
}

QSize TextView::sizeHint() const
{
    return {200, heightForWidth(std::max(viewport()->width(), 50))};
}

QSize TextView::minimumSizeHint() const
{
    return {50, 1};
}

QVariant TextView::loadResource(int, const QUrl &)
{
    return {};
}

void TextView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        emit lookChanged();
}

void TextView::focusInEvent(QFocusEvent *event)
{
    QTextBrowser::focusInEvent(event);
    viewport()->update();
}

void TextView::focusOutEvent(QFocusEvent *event)
{
    QTextBrowser::focusOutEvent(event);
    viewport()->update();
}

// It has no cursor that would show the focus.
void TextView::paintEvent(QPaintEvent *event)
{
    QTextBrowser::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(viewport());
    painter.setPen(QPen(palette().color(QPalette::Text), 1, Qt::DotLine));
    painter.drawRect(viewport()->rect().adjusted(0, 0, -1, -1));
}

void TextView::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    QAction *copyText = menu.addAction(symbolicIcon(u"copy"_s), tr("Copy"), this, &TextView::copySelection);
    copyText->setEnabled(textCursor().hasSelection());
    const QString link = anchorAt(event->pos());
    if (!link.isEmpty())
        menu.addAction(tr("Copy Link"), this, [this, link] { emit copyRequested(link); });
    menu.addSeparator();
    menu.addAction(tr("Select All"), this, &TextView::selectAll);
    menu.exec(event->globalPos());
}

// For drag and drop and the selection clipboard: text, without the addresses behind its links.
QMimeData *TextView::createMimeDataFromSelection() const
{
    auto *mime = new QMimeData; // the caller's
    mime->setText(textCursor().selection().toPlainText());
    return mime;
}

bool TextView::event(QEvent *event)
{
    // The window has a Ctrl+C of its own, for pictures.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
        event->setAccepted(textCursor().hasSelection());
        return true;
    }
    return QTextBrowser::event(event);
}

void TextView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copySelection();
    else
        QTextBrowser::keyPressEvent(event);
}

void TextView::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    const bool scrolls = m_isLong || document()->size().height() > height() + 1;
    setVerticalScrollBarPolicy(scrolls ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
}

void TextView::copySelection()
{
    if (textCursor().hasSelection())
        emit copyRequested(textCursor().selection().toPlainText());
}

int TextView::maxHeight() const
{
    return fontMetrics().lineSpacing() * maxShownLines;
}
