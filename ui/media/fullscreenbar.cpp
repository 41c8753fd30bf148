// SPDX-License-Identifier: MIT
#include "ui/media/fullscreenbar.h"

#include "ui/common/elidedlabel.h"
#include "ui/common/icons.h"
#include "ui/media/previewbar.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

FullScreenBar::FullScreenBar(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout)
    , m_row(new QHBoxLayout)
    , m_title(new ElidedLabel(this))
    , m_place(new QLabel(this))
{
    setAutoFillBackground(true);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    m_row->setContentsMargins(12, 4, 8, 6);
    m_row->setSpacing(4);
    m_row->addWidget(m_title, 1);
    m_row->addSpacing(8);
    m_row->addWidget(m_place);
    m_row->addSpacing(8);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(m_rows);
    layout->addLayout(m_row);
    parent->installEventFilter(this);
    hide();
}

void FullScreenBar::setTitle(const QString &title)
{
    m_title->setWords(title);
}

void FullScreenBar::setPlace(int place, int count)
{
    //: the place of a media item in its job: "3 of 7"
    m_place->setText(place > 0 ? tr("%1 of %2").arg(place).arg(count) : QString());
}

void FullScreenBar::setActions(const QList<QAction *> &actions)
{
    for (QAction *action : actions)
        m_row->addWidget(makeFlatButton(action, this));
    auto *leave = new QAction(symbolicIcon(u"close"_s, this), tr("Leave Full Screen"), this);
    leave->setProperty(symbolProperty, u"close"_s);
    leave->setToolTip(tr("Leave Full Screen (Esc)"));
    connect(leave, &QAction::triggered, this, &FullScreenBar::leaveRequested);
    m_row->addWidget(makeFlatButton(leave, this));
}

void FullScreenBar::setShown(bool isShown)
{
    setVisible(isShown);
    arrange();
}

bool FullScreenBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && event->type() == QEvent::Resize)
        arrange();
    return QWidget::eventFilter(watched, event);
}

void FullScreenBar::arrange()
{
    const int height = isHidden() ? 0 : sizeHint().height();
    if (height > 0) {
        setGeometry(0, parentWidget()->height() - height, parentWidget()->width(), height);
        raise();
    }
    emit heightChanged(height);
}
