// SPDX-License-Identifier: MIT
#include "ui/dialogs/savedialog.h"

#include "ui/common/dialogfit.h"
#include "ui/dialogs/savefields.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

SaveDialog::SaveDialog(const SaveQuestion &question, QWidget *parent)
    : QDialog(parent)
    , m_fields(new SaveFields(question.options, question.example, question.extension, this))
{
    setWindowTitle(question.title);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    QPushButton *save = buttons->button(QDialogButtonBox::Save);
    save->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addWidget(m_fields);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const auto showWhetherComplete = [this, save] { save->setEnabled(m_fields->hasFolder()); };
    connect(m_fields, &SaveFields::changed, this, showWhetherComplete);
    showWhetherComplete();
    save->setFocus();
    keepFit(*this); // also as the name and what is remarked of it grow
}

SaveOptions SaveDialog::options() const
{
    return m_fields->options();
}
