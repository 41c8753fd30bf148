// SPDX-License-Identifier: MIT
#include "ui/settings/networkpage.h"

#include "app/common/web.h"
#include "ui/settings/settingsdialog.h"
#include "ui/settings/settingsform.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace {

// As a person types it: without the slash at its end, and https where there is no scheme.
QUrl addressFrom(const QString &text)
{
    QString address = text.trimmed();
    while (address.endsWith(u'/'))
        address.chop(1);
    if (!address.isEmpty() && !address.contains("://"_L1))
        address.prepend("https://"_L1);
    return QUrl(address, QUrl::StrictMode);
}

} // namespace

NetworkPage::NetworkPage(const SettingsQuestion &question, QWidget *parent)
    : QWidget(parent)
    , m_address(new QLineEdit(this))
    , m_addressRemark(remark({}, this))
    , m_pace(new QSpinBox(this))
    , m_proxy(new QComboBox(this))
    , m_host(new QLineEdit(this))
    , m_port(new QSpinBox(this))
    , m_user(new QLineEdit(this))
    , m_password(new QLineEdit(this))
{
    const Preferences &preferences = question.preferences.current();
    m_address->setText(preferences.address.toString());
    m_address->setPlaceholderText(question.usualAddress.toString());
    m_address->setEnabled(!question.isSamples);
    m_pace->setRange(Preferences::minPollSeconds, Preferences::maxPollSeconds);
    setUnit(m_pace, tr("%1 s", "seconds"));
    m_pace->setValue(preferences.pollSeconds);
    m_pace->setEnabled(!question.isSamples);
    m_proxy->addItem(tr("System default"), QVariant::fromValue(ProxySettings::Mode::System));
    m_proxy->addItem(tr("None"), QVariant::fromValue(ProxySettings::Mode::None));
    m_proxy->addItem(tr("Manual (HTTP)"), QVariant::fromValue(ProxySettings::Mode::Manual));
    m_proxy->setCurrentIndex(m_proxy->findData(QVariant::fromValue(preferences.proxy.mode)));
    m_host->setText(preferences.proxy.host);
    m_port->setRange(1, 65535);
    m_port->setValue(preferences.proxy.port);
    m_user->setText(preferences.proxy.user);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setPlaceholderText(tr("Unchanged"));
    layOut(question);
    connect(m_address, &QLineEdit::textChanged, this, &NetworkPage::showState);
    connect(m_proxy, &QComboBox::currentIndexChanged, this, &NetworkPage::showState);
    for (QLineEdit *field : {m_address, m_host, m_user}) // not at each letter: half an address is one, too
        connect(field, &QLineEdit::editingFinished, this, &NetworkPage::changed);
    connect(m_password, &QLineEdit::editingFinished, this, [this] {
        if (m_password->text().isEmpty() || !m_password->isModified())
            return;
        m_password->setModified(false);
        emit changed();
        emit passwordEntered(m_password->text());
    });
    for (QSpinBox *number : {m_pace, m_port})
        connect(number, &QSpinBox::valueChanged, this, &NetworkPage::changed);
    connect(m_proxy, &QComboBox::currentIndexChanged, this, &NetworkPage::changed);
    showState();
}

void NetworkPage::layOut(const SettingsQuestion &question)
{
    QFormLayout *form = formIn(this);
    auto *token = new QPushButton(tr("API &Token…"), this);
    token->setAutoDefault(false);
    token->setEnabled(!question.isSamples);
    connect(token, &QPushButton::clicked, this, &NetworkPage::tokenRequested);
    form->addRow(tr("Account:"), token);
    addRow(form, tr("&Address:"), m_address);
    form->addRow(QString(), m_addressRemark);
    addRow(form, tr("Check &running jobs every:"), m_pace);
    addRow(form, tr("Prox&y:"), m_proxy);
    addRow(form, tr("&Host:"), m_host);
    addRow(form, tr("P&ort:"), m_port);
    addRow(form, tr("&User:"), m_user);
    addRow(form, tr("Pass&word:"), m_password);
    form->addRow(
        QString(),
        remark(tr("The password is kept in the system key store. If that is not possible, it is kept for this session only."), this));
}

void NetworkPage::showState()
{
    const QString typed = m_address->text().trimmed();
    const bool isGood = typed.isEmpty() || isServiceAddress(addressFrom(typed));
    m_addressRemark->setText(isGood ? tr("Leave empty to use the service’s own address. A different address needs its own token.")
                                    : tr("This address is not used. It must begin with https, or with http on this computer."));
    const bool isManual = proxy().mode == ProxySettings::Mode::Manual;
    for (QWidget *field : {static_cast<QWidget *>(m_host), static_cast<QWidget *>(m_port), static_cast<QWidget *>(m_user),
                           static_cast<QWidget *>(m_password)})
        field->setEnabled(isManual);
}

ProxySettings NetworkPage::proxy() const
{
    return {.mode = m_proxy->currentData().value<ProxySettings::Mode>(),
            .host = m_host->text().trimmed(),
            .port = m_port->value(),
            .user = m_user->text().trimmed()};
}

void NetworkPage::writeTo(Preferences &preferences) const
{
    preferences.pollSeconds = m_pace->value();
    if (m_address->text().trimmed().isEmpty())
        preferences.address = {};
    else if (const QUrl address = addressFrom(m_address->text()); isServiceAddress(address))
        preferences.address = address;
    if (const ProxySettings typed = proxy(); typed.mode != ProxySettings::Mode::Manual || !typed.host.isEmpty())
        preferences.proxy = typed;
}
