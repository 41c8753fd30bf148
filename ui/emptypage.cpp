#include "ui/emptypage.h"

#include "ui/common/icons.h"
#include "ui/common/look.h"

#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

QLabel *quietLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setForegroundRole(QPalette::WindowText);
    return label;
}

// One way in: a button, and what it is good for.
QPushButton *addWay(QGridLayout *layout, int row, const QString &icon, const QString &action, const QString &text)
{
    QWidget *parent = layout->parentWidget();
    auto *button = new QPushButton(symbolicIcon(icon), action, parent);
    button->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    button->setMinimumHeight(button->sizeHint().height() + 6);
    layout->addWidget(button, row, 0, Qt::AlignTop);
    QLabel *label = quietLabel(text, parent);
    label->setBuddy(button);
    layout->addWidget(label, row, 1, Qt::AlignVCenter);
    return button;
}

} // namespace

EmptyPage::EmptyPage(QWidget *parent)
    : QWidget(parent)
    , m_token(nullptr)
{
    auto *center = new QWidget(this);
    center->setMaximumWidth(620);
    auto *title = new QLabel(tr("See what a job made, and keep it"), center);
    QFont font = title->font();
    font.setPointSizeF(font.pointSizeF() * 1.5);
    font.setWeight(QFont::DemiBold);
    title->setFont(font);
    title->setWordWrap(true);
    auto *ways = new QGridLayout;
    auto *column = new QVBoxLayout(center);
    column->setSpacing(18);
    column->addWidget(title);
    column->addWidget(quietLabel(tr("Job Viewer only reads: it never starts, changes or pays for anything."), center));
    column->addLayout(ways);
    ways->setHorizontalSpacing(18);
    ways->setVerticalSpacing(14);
    ways->setColumnStretch(1, 1);

    QPushButton *paste = addWay(ways, 0, u"paste"_s, tr("Paste a Job"),
                                tr("A job ID, a link, or a whole job document: a saved answer, a webhook's body, a log. "
                                   "You can also drop text and .json files here. Documents need no token."));
    m_token = addWay(ways, 1, u"key"_s, tr("Enter Token…"),
                     tr("With your API token, job IDs are fetched from the service and followed until they end."));
    QPushButton *samples = addWay(ways, 2, u"samples"_s, tr("Try the Sample Jobs"),
                                  tr("A window of its own with jobs of every kind. No account, no network, no token."));
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
    connect(paste, &QPushButton::clicked, this, &EmptyPage::pasteWanted);
    connect(m_token, &QPushButton::clicked, this, &EmptyPage::tokenWanted);
    connect(samples, &QPushButton::clicked, this, &EmptyPage::samplesWanted);
}

void EmptyPage::setHasToken(bool hasToken)
{
    m_token->setText(hasToken ? tr("Change Token…") : tr("Enter Token…"));
}

// A field lets go of the keys: what is pasted now is opened.
void EmptyPage::mousePressEvent(QMouseEvent *event)
{
    if (QWidget *field = window()->focusWidget())
        field->clearFocus();
    QWidget::mousePressEvent(event);
}
