// SPDX-License-Identifier: MIT
#include "ui/detail/findbar.h"

#include "ui/common/clearbutton.h"
#include "ui/common/icons.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxMarks = 1000; // each is laid over the text at every paint

QToolButton *newButton(const QString &icon, const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(symbolicIcon(icon));
    button->setAutoRaise(true);
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

QList<int> placesOf(const QString &searched, const QString &text, int most)
{
    QList<int> places;
    if (searched.isEmpty())
        return places;
    qsizetype at = 0;
    while (places.size() < most && (at = text.indexOf(searched, at, Qt::CaseInsensitive)) >= 0) {
        places.append(static_cast<int>(at));
        at += searched.size();
    }
    return places;
}

FindBar::FindBar(QPlainTextEdit &text, QWidget *parent)
    : QWidget(parent)
    , m_text(text)
    , m_field(new QLineEdit(this))
    , m_count(new QLabel(this))
    , m_previous(newButton(u"up"_s, tr("Previous Match"), this))
    , m_next(newButton(u"down"_s, tr("Next Match"), this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    m_field->setAccessibleName(tr("Find in JSON"));
    m_field->setPlaceholderText(tr("Find in JSON"));
    offerToClear(*m_field);
    m_field->setMinimumWidth(140);
    m_field->setMaximumWidth(320);
    auto *end = newButton(u"close"_s, tr("Close Find Bar"), this);
    row->addWidget(m_field, 1);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    row->addWidget(m_count);
    row->addWidget(end);
    row->addStretch();
    connect(m_field, &QLineEdit::textChanged, this, &FindBar::search);
    connect(m_previous, &QToolButton::clicked, this, [this] { go(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { go(1); });
    connect(end, &QToolButton::clicked, this, &FindBar::close);
    showMatches();
}

void FindBar::start()
{
    show();
    m_field->selectAll();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void FindBar::refresh()
{
    m_places = placesOf(m_field->text(), m_text.toPlainText());
    m_current = -1;
    showMatches();
}

void FindBar::setTextIsCut(bool isCut)
{
    m_isTextCut = isCut;
    showMatches();
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        go(event->modifiers() & Qt::ShiftModifier ? -1 : 1);
    else
        QWidget::keyPressEvent(event);
}

void FindBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showMatches(); // the current match wears the palette's colours
}

void FindBar::close()
{
    m_field->clear();
    hide();
    emit closed();
}

void FindBar::search()
{
    const int from = m_text.textCursor().selectionStart(); // a longer word stays at the match of the shorter one
    refresh();
    const auto next = std::lower_bound(m_places.cbegin(), m_places.cend(), from);
    m_current = next == m_places.cend() ? -1 : next - m_places.cbegin() - 1;
    go(1);
}

void FindBar::go(int steps)
{
    const qsizetype count = m_places.size();
    if (count > 0) {
        m_current = m_current < 0 && steps < 0 ? count - 1 : (m_current + steps + count) % count;
        QTextCursor cursor = m_text.textCursor();
        cursor.setPosition(m_places.at(m_current));
        cursor.setPosition(m_places.at(m_current) + static_cast<int>(m_field->text().size()), QTextCursor::KeepAnchor);
        m_text.setTextCursor(cursor);
        m_text.centerCursor(); // what follows is seen, too
    }
    showMatches();
}

void FindBar::showMatches()
{
    const qsizetype count = m_places.size();
    m_previous->setEnabled(count > 0);
    m_next->setEnabled(count > 0);
    if (m_field->text().isEmpty())
        m_count->clear();
    else if (count == 0)
        m_count->setText(m_isTextCut ? tr("No match in the part shown") : tr("No match"));
    else if (m_current < 0)
        m_count->setText(tr("%Ln match(es)", nullptr, static_cast<int>(count)));
    else
        m_count->setText(tr("%L1 of %L2", "the current match of all").arg(m_current + 1).arg(count));

    QList<QTextEdit::ExtraSelection> marks;
    const qsizetype first = std::clamp<qsizetype>(m_current - maxMarks / 2, 0, std::max<qsizetype>(count - maxMarks, 0));
    const qsizetype last = std::min(first + maxMarks, count);
    for (qsizetype i = first; i < last; ++i) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(m_text.document());
        mark.cursor.setPosition(m_places.at(i));
        mark.cursor.setPosition(m_places.at(i) + static_cast<int>(m_field->text().size()), QTextCursor::KeepAnchor);
        const bool isCurrent = i == m_current;
        mark.format.setBackground(isCurrent ? m_text.palette().highlight() : QBrush(QColor(0xff, 0xd5, 0x4a)));
        mark.format.setForeground(isCurrent ? m_text.palette().highlightedText() : QBrush(Qt::black));
        marks.append(mark);
    }
    m_text.setExtraSelections(marks);
}
