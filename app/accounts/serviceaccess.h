// SPDX-License-Identifier: MIT
#pragma once

#include "app/services/endpoint.h"

#include <QObject>

// Where the token in use comes from.
enum class TokenSource { None, Environment, KeyStore, Session, Samples };

class Service;

// Which address is requested, and with which token: in one place, for all that request.
class ServiceAccess : public QObject
{
    Q_OBJECT

public:
    ServiceAccess(const Service &service, const Endpoint &endpoint, TokenSource source, QObject *parent = nullptr);

    void setToken(const QString &token, TokenSource source = TokenSource::Session); // empty: none
    void setTokenSource(TokenSource source);                                        // of the same token
    void setAddress(const QUrl &address);
    void setAccounts(const QHash<QString, QString> &accounts); // see Endpoint

    [[nodiscard]] const Endpoint &endpoint() const { return m_endpoint; }
    [[nodiscard]] const QUrl &address() const { return m_endpoint.base; }
    [[nodiscard]] bool hasToken() const { return !m_endpoint.token.isEmpty(); }
    [[nodiscard]] bool hasTokenFor(const QString &jobId) const; // its service may have an account of its own
    [[nodiscard]] TokenSource tokenSource() const { return m_source; }

signals:
    void endpointChanged(const Endpoint &endpoint); // for all requests from now on
    void tokenChanged();                            // the token, or where it comes from
    void tokenGiven();                              // retry what failed because there was none; emitted after tokenChanged()

private:
    const Service &m_service;
    Endpoint m_endpoint;
    TokenSource m_source;
};
