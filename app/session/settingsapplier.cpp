// SPDX-License-Identifier: MIT
#include "app/session/settingsapplier.h"

#include "app/accounts/tokenstore.h"
#include "app/common/web.h"
#include "app/session/jobcontroller.h"
#include "app/session/tokensession.h"
#include "app/settings/preferencesstore.h"

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

SettingsApplier::SettingsApplier(const Tools &tools, QObject *parent)
    : QObject(parent)
    , m_tools(tools)
{
    connect(&tools.preferences, &PreferencesStore::changed, this, &SettingsApplier::apply);
    const Preferences &start = tools.preferences.current();
    setLimits(start);
    m_tools.controller.setKeepsEverything(start.keepsEverything);
    m_tools.controller.media().setAlwaysDirectly(start.isAlwaysDirect);
}

void SettingsApplier::setLimits(const Preferences &preferences)
{
    m_tools.controller.setStoreBudget(qint64(preferences.storeGigabytes) << 30);
    m_tools.controller.access().setAccounts(preferences.accounts);
    if (!m_tools.isSamples)
        m_tools.controller.setPollInterval(std::chrono::seconds(preferences.pollSeconds));
}

void SettingsApplier::apply(const Preferences &before, const Preferences &now)
{
    setLimits(now);
    if (now.keepsEverything != before.keepsEverything)
        m_tools.controller.setKeepsEverything(now.keepsEverything);
    if (now.isAlwaysDirect != before.isAlwaysDirect)
        m_tools.controller.media().setAlwaysDirectly(now.isAlwaysDirect);
    if (now.proxy != before.proxy) {
        useProxy({});
        loadProxyPassword();
    }
    if (now.address != before.address && !m_tools.isSamples)
        m_tools.tokens.moveTo(now.address.isEmpty() ? m_tools.usualAddress : now.address);
}

const ProxySettings &SettingsApplier::proxy() const
{
    return m_tools.preferences.current().proxy;
}

void SettingsApplier::loadProxyPassword()
{
    const ProxySettings inUse = proxy();
    if (!needsPassword(inUse))
        return;
    m_tools.keys.read(passwordKey(inUse), this, [this, inUse](const KeyStoreReply &answer) {
        if (answer.state == KeyStoreReply::State::Done && inUse == proxy())
            useProxy(answer.secret);
    });
}

void SettingsApplier::keepProxyPassword(const ProxySettings &of, const QString &password)
{
    if (!needsPassword(of) || of != proxy())
        return;
    useProxy(password);
    m_tools.keys.keep(passwordKey(of), password, this, [](const KeyStoreReply &) {}); // where it cannot, it is for this session
}

void SettingsApplier::useProxy(const QString &password)
{
    useProxies(m_tools.api, proxy(), password);
    useProxies(m_tools.media, proxy(), password);
}
