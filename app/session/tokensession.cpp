// SPDX-License-Identifier: MIT
#include "app/session/tokensession.h"

#include "app/accounts/token.h"
#include "app/accounts/tokenstore.h"
#include "app/common/web.h"
#include "app/messages/notices.h"
#include "app/net/runningjobs.h"
#include "app/services/service.h"
#include "app/session/jobcontroller.h"

TokenSession::TokenSession(const Tools &tools, QObject *parent)
    : QObject(parent)
    , m_tools(tools)
    , m_access(tools.controller.access())
{}

void TokenSession::load()
{
    const QUrl address = m_access.address();
    if (m_access.tokenSource() != TokenSource::None)
        return;
    m_tools.store.read(tokenKey(address), this, [this, address](const KeyStoreReply &answer) {
        const bool isMeant
            = m_access.tokenSource() == TokenSource::None && isSameOrigin(address, m_access.address()); // the user may have been quicker
        if (!isMeant)
            return;
        const QString token = cleanToken(answer.secret);
        m_isStored = answer.state == KeyStoreReply::State::Done && !token.isEmpty();
        if (m_isStored)
            m_access.setToken(token, TokenSource::KeyStore);
        else if (const auto notice = noticeOfUnreadToken(answer.state))
            emit noticed(*notice);
    });
}

void TokenSession::use(const QString &text, bool isKept)
{
    const QString token = cleanToken(text);
    if (token.isEmpty())
        return;
    m_needsKept = isKept;
    m_access.setToken(token, TokenSource::Session);
    if (isKept)
        keep(token);
    else if (std::exchange(m_isStored, false)) // else the old one would be back at the next start
        m_tools.store.forget(tokenKey(m_access.address()), this, [](const KeyStoreReply &) {});
}

void TokenSession::keep(const QString &token)
{
    const QUrl address = m_access.address();
    m_tools.store.keep(tokenKey(address), token, this, [this, token, address](const KeyStoreReply &answer) {
        const Endpoint &inUse = m_access.endpoint();
        if (inUse.token != token || !isSameOrigin(inUse.base, address))
            return; // another is in use by now
        m_isStored = answer.state == KeyStoreReply::State::Done;
        if (m_isStored)
            m_access.setTokenSource(TokenSource::KeyStore);
        else
            emit noticed(noticeOfUnkeptToken(answer.state));
    });
}

void TokenSession::forget()
{
    m_access.setToken({}, TokenSource::None);
    m_isStored = false;
    m_tools.store.forget(tokenKey(m_access.address()), this, [this](const KeyStoreReply &answer) {
        if (const auto notice = noticeOfUnforgottenToken(answer.state))
            emit noticed(*notice);
    });
}

void TokenSession::moveTo(const QUrl &address)
{
    if (address == m_access.address())
        return;
    const bool isSame = isSameOrigin(address, m_access.address());
    m_access.setAddress(address);
    if (isSame || m_access.tokenSource() == TokenSource::Environment) // that one is meant for the address in use
        return;
    m_isStored = false;
    m_access.setToken({}, TokenSource::None);
    load();
}

void TokenSession::check(const QString &text, QObject *context, const Checked &then)
{
    Endpoint endpoint = m_access.endpoint();
    if (const QString token = cleanToken(text); !token.isEmpty())
        endpoint.token = token;
    auto *running = new RunningJobs(m_tools.api, m_tools.service, endpoint, context);
    connect(running, &RunningJobs::finished, context, [running, then](const Result<QStringList> &result) {
        running->deleteLater();
        then(result); // the last thing here: it may delete the context
    });
    running->start();
}

void TokenSession::addRunning()
{
    if (!m_access.hasToken()) {
        emit noticed(noticeOfRunning(Error{.kind = Error::Kind::NoToken}));
        return;
    }
    check({}, this, [this](const Result<QStringList> &ids) {
        if (ids)
            m_tools.controller.openIds(*ids);
        emit noticed(noticeOfRunning(ids));
    });
}
