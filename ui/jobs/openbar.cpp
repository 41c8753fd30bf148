// SPDX-License-Identifier: MIT
#include "ui/jobs/openbar.h"

#include "ui/common/clearbutton.h"
#include "ui/jobs/idfield.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <utility>

OpenBar::OpenBar(QWidget *parent)
    : QWidget(parent)
    , m_field(new IdField(this))
    , m_button(new QPushButton(tr("Open"), this))
{
    m_field->setPlaceholderText(tr("Paste a job ID, a link, or any text that contains one"));
    m_field->setAccessibleName(tr("Job ID"));
    offerToClear(*m_field);
    m_field->setMinimumWidth(160);
    m_button->setEnabled(false);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_field, 1);
    layout->addWidget(m_button);
    setAccessibleName(tr("Open a job"));
    setFocusProxy(m_field);
    setFocusPolicy(m_field->focusPolicy()); // else setTabOrder() passes it over
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &text) { m_button->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_field, &QLineEdit::returnPressed, this, &OpenBar::open);
    connect(m_field, &IdField::muchPasted, this, &OpenBar::pasteRequested);
    connect(m_button, &QPushButton::clicked, this, &OpenBar::open);
}

void OpenBar::takeFocus()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void OpenBar::takeOpened(qsizetype jobs)
{
    const QString requested = std::exchange(m_requested, {});
    if (jobs > 0 && !requested.isEmpty() && m_field->text().trimmed() == requested)
        m_field->clear();
}

void OpenBar::open()
{
    m_requested = m_field->text().trimmed();
    if (!m_requested.isEmpty())
        emit openRequested(m_requested.toUtf8());
}
