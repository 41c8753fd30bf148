// SPDX-License-Identifier: MIT
#include "app/accounts/tokenstore.h"

#include <QPointer>
#include <QTimer>

#include <utility>

using namespace Qt::StringLiterals;

TokenStore::TokenStore(std::unique_ptr<KeyStore> keys, std::chrono::milliseconds limit, QObject *parent)
    : QObject(parent)
    , m_keys(std::move(keys))
    , m_limit(limit)
{}

void TokenStore::read(const QString &key, QObject *context, const Done &done)
{
    m_keys->read(key, once(context, done));
}

void TokenStore::keep(const QString &key, const QString &secret, QObject *context, const Done &done)
{
    m_keys->write(key, secret, once(context, done));
}

void TokenStore::forget(const QString &key, QObject *context, const Done &done)
{
    m_keys->remove(key, once(context, done));
}

// Whoever comes first, the key store or the limit, takes the question along.
TokenStore::Done TokenStore::once(QObject *context, const Done &done)
{
    auto isOpen = std::make_shared<bool>(true);
    auto *limit = new QTimer(this);
    const Done answer = [isOpen, limit = QPointer(limit), context = QPointer(context), done](const KeyStoreReply &given) {
        if (!std::exchange(*isOpen, false) || !limit) // reported already, or this store is gone
            return;
        limit->deleteLater();
        if (context)
            done(given); // the last thing here: it may delete us
    };
    limit->setSingleShot(true);
    connect(limit, &QTimer::timeout, this, [answer] { answer({.state = KeyStoreReply::State::NoAnswer}); });
    limit->start(m_limit);
    return answer;
}

QString tokenKey(const QUrl &address)
{
    return u"%1://%2:%3"_s.arg(address.scheme(), address.host()).arg(address.port(address.scheme() == "https"_L1 ? 443 : 80));
}
