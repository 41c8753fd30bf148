// SPDX-License-Identifier: MIT
#pragma once

#include "app/accounts/keystore.h"

#include <QObject>
#include <QUrl>

#include <chrono>

// The secrets of this program in the system's key store: the API token of each origin, the password of a proxy. Every question is answered
// exactly once and never from inside, after the limit at the latest; what the key store says after that is dropped.
class TokenStore : public QObject
{
    Q_OBJECT

public:
    using Done = KeyStore::Done;

    explicit TokenStore(std::unique_ptr<KeyStore> keys, std::chrono::milliseconds limit = std::chrono::seconds(5),
                        QObject *parent = nullptr);

    // `done` is not called when `context` or the store has gone.
    void read(const QString &key, QObject *context, const Done &done);
    void keep(const QString &key, const QString &secret, QObject *context, const Done &done);
    void forget(const QString &key, QObject *context, const Done &done);

private:
    [[nodiscard]] Done once(QObject *context, const Done &done);

    const std::unique_ptr<KeyStore> m_keys;
    const std::chrono::milliseconds m_limit;
};

// Under which key a token lies: the origin that it is for. A token is sent to no other.
[[nodiscard]] QString tokenKey(const QUrl &address);
