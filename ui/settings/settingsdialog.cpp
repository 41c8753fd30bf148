// SPDX-License-Identifier: MIT
#include "ui/settings/settingsdialog.h"

#include "ui/common/dialogfit.h"
#include "ui/common/scrollpage.h"
#include "ui/settings/networkpage.h"
#include "ui/settings/savingpage.h"
#include "ui/settings/windowpage.h"

#include <QDialogButtonBox>
#include <QTabWidget>
#include <QVBoxLayout>

SettingsDialog::SettingsDialog(const SettingsQuestion &question, QWidget *parent)
    : QDialog(parent)
    , m_preferences(question.preferences)
    , m_window(new WindowPage(question, this))
    , m_saving(new SavingPage(question, this))
    , m_network(new NetworkPage(question, this))
{
    setWindowTitle(tr("Settings"));
    auto *pages = new QTabWidget(this);
    pages->setAccessibleName(windowTitle()); // it takes the focus
    pages->addTab(new ScrollPage(m_window, pages), tr("&General"));
    pages->addTab(new ScrollPage(m_saving, pages), tr("&Media"));
    pages->addTab(new ScrollPage(m_network, pages), tr("&Service"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::accept);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(pages);
    layout->addWidget(buttons);
    connect(m_window, &WindowPage::changed, this, &SettingsDialog::apply);
    connect(m_saving, &SavingPage::changed, this, &SettingsDialog::apply);
    connect(m_network, &NetworkPage::changed, this, &SettingsDialog::apply);
    connect(m_network, &NetworkPage::tokenRequested, this, &SettingsDialog::tokenRequested);
    connect(m_network, &NetworkPage::passwordEntered, this,
            [this](const QString &password) { emit proxyPasswordEntered(m_preferences.current().proxy, password); });
    keepFit(*this);
}

// A field that goes while it has the focus says that it was edited, to a page that is half gone by then.
SettingsDialog::~SettingsDialog()
{
    for (QWidget *widget : findChildren<QWidget *>())
        widget->blockSignals(true);
}

void SettingsDialog::apply()
{
    m_preferences.update([this](Preferences &preferences) {
        m_window->writeTo(preferences);
        m_saving->writeTo(preferences);
        m_network->writeTo(preferences);
    });
}
