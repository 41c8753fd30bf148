#include "ui/jobs/openbar.h"

#include "ui/common/icons.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

OpenBar::OpenBar(QWidget *parent)
    : QWidget(parent)
    , m_field(new QLineEdit(this))
    , m_button(new QPushButton(tr("Open"), this))
{
    m_field->setPlaceholderText(tr("Paste a job ID, a link, or any text that holds one"));
    m_field->setAccessibleName(tr("Job ID"));
    m_field->setClearButtonEnabled(true);
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
    connect(m_button, &QPushButton::clicked, this, &OpenBar::open);
}

void OpenBar::takeFocus()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void OpenBar::clear()
{
    m_field->clear();
}

void OpenBar::open()
{
    const QString text = m_field->text().trimmed();
    if (!text.isEmpty())
        emit openWanted(text);
}
