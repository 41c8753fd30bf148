// SPDX-License-Identifier: MIT
#include "app/accounts/serviceaccess.h"

#include "app/services/service.h"

ServiceAccess::ServiceAccess(const Service &service, const Endpoint &endpoint, TokenSource source, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_endpoint(endpoint)
    , m_source(source)
{}

void ServiceAccess::setToken(const QString &token, TokenSource source)
{
    m_endpoint.token = token;
    emit endpointChanged(m_endpoint);
    setTokenSource(token.isEmpty() ? TokenSource::None : source);
    if (!token.isEmpty())
        emit tokenGiven();
}

void ServiceAccess::setTokenSource(TokenSource source)
{
    m_source = source;
    emit tokenChanged();
}

void ServiceAccess::setAddress(const QUrl &address)
{
    m_endpoint.base = address;
    emit endpointChanged(m_endpoint);
}

void ServiceAccess::setAccounts(const QHash<QString, QString> &accounts)
{
    if (accounts == m_endpoint.accounts)
        return;
    m_endpoint.accounts = accounts;
    emit endpointChanged(m_endpoint);
}

bool ServiceAccess::hasTokenFor(const QString &jobId) const
{
    return !m_service.endpointOf(jobId, m_endpoint).token.isEmpty();
}
