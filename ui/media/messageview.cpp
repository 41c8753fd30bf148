// SPDX-License-Identifier: MIT
#include "ui/media/messageview.h"

#include "app/text/oneline.h"
#include "ui/common/flowlayout.h"
#include "ui/common/formatting.h"
#include "ui/common/icons.h"
#include "ui/media/busybar.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QStyle>
#include <QTextBoundaryFinder>
#include <QVBoxLayout>

namespace {

constexpr int iconSize = 40;
constexpr int textWidth = 440;
constexpr int progressWidth = 220;
constexpr int sideMargin = 24;
constexpr int iconFrom = 190; // the height that has room for one
constexpr int usualGap = 8;
constexpr int tightGap = 3;

void setUpLabel(QLabel &label)
{
    label.setAlignment(Qt::AlignCenter);
    label.setTextFormat(Qt::PlainText);
    label.setWordWrap(true);
    label.setTextInteractionFlags(Qt::TextSelectableByMouse);
    label.setMaximumWidth(textWidth);
    label.setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

// With the line breaks that it needs, for what does not wrap by itself.
QString wrapped(const QString &text, const QFontMetrics &metrics, int width)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    QString lines;
    qsizetype lineStart = 0;
    qsizetype fitting = 0;
    for (qsizetype next = finder.toNextBoundary(); next >= 0; next = finder.toNextBoundary()) {
        if (fitting > lineStart && metrics.horizontalAdvance(text.mid(lineStart, next - lineStart).trimmed()) > width) {
            lines += text.mid(lineStart, fitting - lineStart).trimmed() + u'\n';
            lineStart = fitting;
        }
        fitting = next;
    }
    return lines + text.mid(lineStart);
}

} // namespace

MessageView::MessageView(QWidget *parent)
    : QWidget(parent)
    , m_page(new QWidget(this))
    , m_icon(new QLabel(m_page))
    , m_title(new QLabel(m_page))
    , m_sentence(new QLabel(m_page))
    , m_progress(new BusyBar(m_page))
    , m_action(new QPushButton(m_page))
    , m_buttons(new FlowLayout)
    , m_choice(new QCheckBox(m_page))
{
    setFocusPolicy(Qt::StrongFocus);
    setUpLabel(*m_title);
    setUpLabel(*m_sentence);
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 1.25);
    large.setBold(true);
    m_title->setFont(large);
    m_icon->setFixedSize(iconSize, iconSize);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setFixedSize(progressWidth, 6);
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidgetResizable(true);
    area->setWidget(m_page);
    for (QWidget *ground : {area->viewport(), m_page})
        ground->setAutoFillBackground(false); // the frame that shows the focus is ours
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(area);
    auto *layout = new QVBoxLayout(m_page);
    layout->addStretch(1);
    layout->addWidget(m_icon, 0, Qt::AlignHCenter);
    for (QLabel *label : {m_title, m_sentence}) {
        auto *row = new QHBoxLayout; // between stretches the label gets its width: aligned it would take its narrowest
        row->addStretch(1);
        row->addWidget(label, 1000);
        row->addStretch(1);
        layout->addLayout(row);
    }
    layout->addWidget(m_progress, 0, Qt::AlignHCenter);
    m_buttons->setSpacing(8);
    m_buttons->setCentred(true);
    m_buttons->addWidget(m_action);
    layout->addSpacing(4);
    layout->addLayout(m_buttons);
    layout->addWidget(m_choice, 0, Qt::AlignHCenter);
    layout->addStretch(1);
    connect(m_action, &QPushButton::clicked, this, &MessageView::actionTriggered);
    connect(m_choice, &QCheckBox::clicked, this, &MessageView::choiceToggled);
    setMessage({});
}

void MessageView::makeOthers()
{
    while (!m_others.isEmpty()) {
        QPushButton *old = m_others.takeLast();
        old->hide();
        old->deleteLater();
    }
    for (const QString &text : std::as_const(m_message.others)) {
        auto *button = new QPushButton(text, m_page);
        m_buttons->addWidget(button);
        button->show();
        connect(button, &QPushButton::clicked, this, [this, number = static_cast<int>(m_others.size())] { emit otherTriggered(number); });
        m_others.append(button);
    }
}

void MessageView::setMessage(const Message &message)
{
    const bool hasOthersChanged = message.others != m_message.others;
    m_message = message;
    if (hasOthersChanged)
        makeOthers();
    setAccessibleName(message.title.isEmpty() ? message.sentence : message.title);
    setAccessibleDescription(message.title.isEmpty() ? QString() : message.sentence);
    arrange();
    m_title->setText(oneLine(message.title));
    m_title->setVisible(!message.title.isEmpty());
    m_sentence->setText(message.sentence);
    m_sentence->setVisible(!message.sentence.isEmpty());
    m_progress->setVisible(message.percent || message.isBusy);
    m_progress->report(message.percent);
    m_action->setText(message.action);
    m_action->setVisible(!message.action.isEmpty());
    m_choice->setAccessibleName(message.choice);
    wrapChoice();
    m_choice->setChecked(message.isChosen);
    m_choice->setVisible(!message.choice.isEmpty());
    colour();
}

// What it says and offers comes first: where there is little room there is no icon, and all stands closer.
void MessageView::arrange()
{
    const bool isTight = height() < iconFrom;
    m_icon->setVisible(!m_message.icon.isEmpty() && !isTight);
    const int gap = isTight ? tightGap : usualGap;
    m_page->layout()->setSpacing(gap);
    m_page->layout()->setContentsMargins(sideMargin, gap, sideMargin, gap);
}

void MessageView::wrapChoice()
{
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent); // there may be one
    const int mark = style()->pixelMetric(QStyle::PM_IndicatorWidth) + style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing);
    m_choice->setText(wrapped(m_message.choice, m_choice->fontMetrics(), width() - 2 * sideMargin - bar - mark - 4));
}

void MessageView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
    wrapChoice();
}

void MessageView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colour();
    else if (event->type() == QEvent::FontChange)
        wrapChoice();
}

void MessageView::paintEvent(QPaintEvent *)
{
    if (!hasFocus())
        return;
    QPainter painter(this);
    painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

void MessageView::colour()
{
    if (!m_message.icon.isEmpty())
        m_icon->setPixmap(symbolicPixmap(m_message.icon, iconSize, quietText(palette()), devicePixelRatioF()));
}
