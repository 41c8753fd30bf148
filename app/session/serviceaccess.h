// SPDX-License-Identifier: MIT
#pragma once

#include "app/services/endpoint.h"

#include <QObject>

// Where the token in use comes from.
enum class TokenSource { None, Environment, KeyStore, Session, Samples };

// Which address of the service is asked, and with which token: in one place, for all that ask.
class ServiceAccess : public QObject
{
    Q_OBJECT

public:
    ServiceAccess(const Endpoint &endpoint, TokenSource source, QObject *parent = nullptr);

    void setToken(const QString &token, TokenSource source = TokenSource::Session); // empty: none
    void setTokenSource(TokenSource source);                                        // of the same token
    void setAddress(const QUrl &address);

    [[nodiscard]] const Endpoint &endpoint() const { return m_endpoint; }
    [[nodiscard]] const QUrl &address() const { return m_endpoint.base; }
    [[nodiscard]] bool hasToken() const { return !m_endpoint.token.isEmpty(); }
    [[nodiscard]] TokenSource tokenSource() const { return m_source; }

signals:
    void endpointChanged(const Endpoint &endpoint); // for all requests from now on
    void tokenChanged();                            // the token, or where it comes from
    void tokenGiven();                              // one to try what failed for want of it; tokenChanged() came before

private:
    Endpoint m_endpoint;
    TokenSource m_source;
};
