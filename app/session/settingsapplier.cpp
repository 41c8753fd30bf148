// SPDX-License-Identifier: MIT
#include "app/session/settingsapplier.h"

#include "app/accounts/tokenstore.h"
#include "app/common/web.h"
#include "app/session/jobcontroller.h"
#include "app/session/tokensession.h"

using namespace Qt::StringLiterals;

namespace {

QString passwordKey(const ProxySettings &proxy)
{
    return u"proxy:%1@%2:%3"_s.arg(proxy.user, proxy.host).arg(proxy.port);
}

bool needsPassword(const ProxySettings &proxy)
{
    return proxy.mode == ProxySettings::Mode::Manual && !proxy.user.isEmpty();
}

} // namespace

SettingsApplier::SettingsApplier(const Tools &tools, const Settings &start, QObject *parent)
    : QObject(parent)
    , m_tools(tools)
    , m_settings(start)
{
    setPaceAndBudget();
}

void SettingsApplier::apply(const Settings &settings)
{
    const Settings before = std::exchange(m_settings, settings);
    setPaceAndBudget();
    if (settings.proxy != before.proxy) {
        useProxy({});
        loadProxyPassword();
    }
    if (settings.address != before.address && !m_tools.isSamples)
        m_tools.tokens.moveTo(settings.address.isEmpty() ? m_tools.usualAddress : settings.address);
}

void SettingsApplier::setPaceAndBudget()
{
    m_tools.controller.setStoreBudget(qint64(m_settings.storeGigabytes) << 30);
    if (!m_tools.isSamples)
        m_tools.controller.setPollInterval(std::chrono::seconds(m_settings.pollSeconds));
}

void SettingsApplier::loadProxyPassword()
{
    const ProxySettings proxy = m_settings.proxy;
    if (!needsPassword(proxy))
        return;
    m_tools.keys.read(passwordKey(proxy), this, [this, proxy](const KeyStoreReply &answer) {
        if (answer.state == KeyStoreReply::State::Done && proxy == m_settings.proxy)
            useProxy(answer.secret);
    });
}

void SettingsApplier::keepProxyPassword(const ProxySettings &proxy, const QString &password)
{
    if (!needsPassword(proxy) || proxy != m_settings.proxy)
        return;
    useProxy(password);
    m_tools.keys.keep(passwordKey(proxy), password, this, [](const KeyStoreReply &) {}); // where it cannot, it is for this session
}

void SettingsApplier::useProxy(const QString &password)
{
    useProxies(m_tools.api, m_settings.proxy, password);
    useProxies(m_tools.media, m_settings.proxy, password);
}
