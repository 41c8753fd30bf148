// SPDX-License-Identifier: MIT
#include "ui/detail/buttonchips.h"

#include "app/job/jobsummary.h"
#include "app/jobs/familytree.h"
#include "app/text/oneline.h"
#include "ui/common/flowlayout.h"
#include "ui/common/icons.h"

#include <QLabel>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxChips = 40;
constexpr qsizetype maxChildren = 20; // of one button
constexpr int maxName = 30;           // characters

} // namespace

ButtonChips::ButtonChips(QWidget *parent)
    : QWidget(parent)
    , m_row(new FlowLayout(this))
{
    m_row->setContentsMargins(8, 6, 8, 6);
    m_row->setSpacing(6);
    hide();
}

void ButtonChips::setJob(const Relative &job)
{
    while (const QLayoutItem *item = m_row->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one that was just clicked
        delete item;
    }
    setVisible(!job.buttons.isEmpty());
    if (job.buttons.isEmpty())
        return;
    const auto add = [this](QWidget *widget) {
        m_row->addWidget(widget);
        widget->show(); // the layout does so only later
    };
    add(new QLabel(tr("Actions:"), this));
    for (const QString &button : job.buttons.mid(0, maxChips))
        add(newChip(button, childrenMadeBy(job, button)));
    if (job.buttons.size() > maxChips)
        add(new QLabel(tr("and %n more", "", static_cast<int>(job.buttons.size() - maxChips)), this));
}

// One that made nothing is a label: there is nothing to do with it here.
QWidget *ButtonChips::newChip(const QString &button, const QStringList &children)
{
    const QString name = oneLine(button, maxName);
    if (children.isEmpty()) {
        auto *label = new QLabel(name, this);
        label->setTextFormat(Qt::PlainText);
        label->setFrameShape(QFrame::StyledPanel);
        label->setMargin(3);
        label->setToolTip(tr("The service offers this action. No job made by it is known. Job Viewer does not start actions."));
        return label;
    }
    auto *chip = new QToolButton(this);
    chip->setText(QString(name).replace(u'&', u"&&"_s));
    chip->setIcon(symbolicIcon(u"open"_s));
    chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    chip->setFocusPolicy(Qt::TabFocus);
    //: %1: an action, such as U1
    chip->setAccessibleName(tr("%1: open its result").arg(name));
    chip->setToolTip(tr("Opens the job that this action made. Job Viewer does not start actions."));
    if (children.size() == 1) {
        connect(chip, &QToolButton::clicked, this, [this, id = children.first()] { emit openRequested(id); });
        return chip;
    }
    auto *menu = new QMenu(chip);
    for (qsizetype i = 0; i < std::min(children.size(), maxChildren); ++i)
        menu->addAction(tr("Job %1").arg(i + 1), this, [this, id = children.at(i)] { emit openRequested(id); });
    chip->setMenu(menu);
    chip->setPopupMode(QToolButton::InstantPopup);
    return chip;
}
