// SPDX-License-Identifier: MIT
#include "ui/emptypage.h"

#include "ui/common/formatting.h"
#include "ui/common/icons.h"

#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int narrow = 460; // pixels; below, a button and what it is good for stand one above the other

QLabel *quietLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setForegroundRole(QPalette::WindowText);
    return label;
}

// One way in: a button, and what it is good for, two rows of the grid.
QPushButton *addWay(QGridLayout *layout, int row, const QString &icon, const QString &action, const QString &text)
{
    QWidget *parent = layout->parentWidget();
    auto *button = new QPushButton(symbolicIcon(icon), action, parent);
    button->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    button->setMinimumHeight(button->sizeHint().height() + 6);
    layout->addWidget(button, 2 * row, 0, Qt::AlignTop);
    QLabel *label = quietLabel(text, parent);
    label->setBuddy(button);
    layout->addWidget(label, 2 * row, 1, Qt::AlignVCenter);
    return button;
}

} // namespace

EmptyPage::EmptyPage(QWidget *parent)
    : QWidget(parent)
    , m_ways(new QGridLayout)
    , m_token(nullptr)
{
    auto *center = new QWidget(this);
    center->setMaximumWidth(620);
    auto *title = new QLabel(tr("View your jobs and save their results"), center);
    QFont font = title->font();
    font.setPointSizeF(font.pointSizeF() * 1.5);
    font.setWeight(QFont::DemiBold);
    title->setFont(font);
    title->setWordWrap(true);
    auto *column = new QVBoxLayout(center);
    column->setSpacing(18);
    column->addWidget(title);
    column->addWidget(quietLabel(tr("Job Viewer only reads jobs. It never starts, changes, or pays for anything."), center));
    column->addLayout(m_ways);
    m_ways->setHorizontalSpacing(18);
    m_ways->setVerticalSpacing(14);
    m_ways->setColumnStretch(1, 1);

    QPushButton *paste = addWay(m_ways, 0, u"paste"_s, tr("Paste a Job"),
                                tr("Paste a job ID, a link, or a complete job document, such as a saved response, a webhook body, or a "
                                   "log. You can also drop text and .json files here. Documents need no token."));
    m_token = addWay(m_ways, 1, u"key"_s, tr("Enter Token…"),
                     tr("With your API token, Job Viewer requests jobs from the service and checks them until they end."));
    QPushButton *browse = addWay(m_ways, 2, u"search"_s, tr("Browse…"),
                                 tr("Lists the jobs that are running now, and the history of your accounts at each service. Needs your "
                                    "API token."));
    QPushButton *samples = addWay(m_ways, 3, u"samples"_s, tr("Try the Sample Jobs"),
                                  tr("Opens a separate window with jobs of every kind. No account, network, or token needed."));
    auto *page = new QWidget;           // the scroll area takes it
    auto *area = new QScrollArea(this); // in a small window, or in a language of long words
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidgetResizable(true);
    area->setWidget(page);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(area);
    auto *layout = new QGridLayout(page);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->addWidget(center, 1, 1);
    layout->setRowStretch(0, 2);
    layout->setRowStretch(2, 3);
    layout->setColumnStretch(0, 1);
    layout->setColumnStretch(1, 100);
    layout->setColumnStretch(2, 1);
    connect(paste, &QPushButton::clicked, this, &EmptyPage::pasteRequested);
    connect(m_token, &QPushButton::clicked, this, &EmptyPage::tokenRequested);
    connect(browse, &QPushButton::clicked, this, &EmptyPage::browseRequested);
    connect(samples, &QPushButton::clicked, this, &EmptyPage::samplesRequested);
}

void EmptyPage::setHasToken(bool hasToken)
{
    m_token->setText(hasToken ? tr("Change Token…") : tr("Enter Token…"));
}

void EmptyPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isNarrow = width() < narrow;
    if (isNarrow == m_isNarrow)
        return;
    m_isNarrow = isNarrow;
    for (QLabel *label : m_ways->parentWidget()->findChildren<QLabel *>()) {
        if (!label->buddy())
            continue;
        int row = 0;
        int column = 0;
        int span = 0;
        m_ways->getItemPosition(m_ways->indexOf(label->buddy()), &row, &column, &span, &span);
        m_ways->removeWidget(label);
        if (isNarrow)
            m_ways->addWidget(label, row + 1, 0, 1, 2);
        else
            m_ways->addWidget(label, row, 1, Qt::AlignVCenter);
    }
}

// The field loses the focus: what is pasted now is opened.
void EmptyPage::mousePressEvent(QMouseEvent *event)
{
    if (QWidget *field = window()->focusWidget())
        field->clearFocus();
    QWidget::mousePressEvent(event);
}
