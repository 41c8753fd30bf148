// SPDX-License-Identifier: MIT
#include "ui/settings/savingpage.h"

#include "ui/dialogs/savefields.h"
#include "ui/settings/settingsdialog.h"
#include "ui/settings/settingsform.h"

#include <QCheckBox>
#include <QGroupBox>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

SavingPage::SavingPage(const SettingsQuestion &question, QWidget *parent)
    : QWidget(parent)
    , m_keepsEverything(new QCheckBox(tr("&Keep all media of jobs that have ended"), this))
    , m_alwaysDirect(new QCheckBox(tr("Always &load directly when the service fails"), this))
    , m_budget(new QSpinBox(this))
    , m_save(new SaveFields(question.preferences.current().save, question.example, question.extension, this))
{
    const Preferences &preferences = question.preferences.current();
    m_keepsEverything->setChecked(preferences.keepsEverything);
    m_alwaysDirect->setChecked(preferences.isAlwaysDirect);
    m_alwaysDirect->setToolTip(tr("The file’s own server then sees this computer’s IP address."));
    m_budget->setRange(1, Preferences::maxStoreGigabytes);
    setUnit(m_budget, tr("%1 GB", "gigabytes"));
    m_budget->setValue(preferences.storeGigabytes);
    m_budget->setAccessibleName(tr("Disk space for media"));

    auto *page = new QVBoxLayout(this);
    auto *store = new QWidget(this);
    QFormLayout *form = formIn(store);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(m_keepsEverything);
    form->addRow(m_alwaysDirect);
    addRow(form, tr("Disk space fo&r media:"), m_budget);
    form->addRow(
        remark(tr("When this space is full, the media viewed longest ago are deleted first. Kept media and saved files are never deleted."),
               store));
    auto *saving = new QGroupBox(tr("Saving"), this);
    (new QVBoxLayout(saving))->addWidget(m_save);
    page->addWidget(store);
    page->addWidget(saving);
    page->addStretch(1);
    for (QCheckBox *box : {m_keepsEverything, m_alwaysDirect})
        connect(box, &QCheckBox::toggled, this, &SavingPage::changed);
    connect(m_budget, &QSpinBox::valueChanged, this, &SavingPage::changed);
    connect(m_save, &SaveFields::changed, this, [this] {
        m_isSaveChanged = true;
        emit changed();
    });
}

void SavingPage::writeTo(Preferences &preferences) const
{
    preferences.keepsEverything = m_keepsEverything->isChecked();
    preferences.isAlwaysDirect = m_alwaysDirect->isChecked();
    preferences.storeGigabytes = m_budget->value();
    if (m_isSaveChanged && m_save->hasFolder())
        preferences.save = m_save->options();
}
