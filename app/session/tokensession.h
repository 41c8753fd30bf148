// SPDX-License-Identifier: MIT
#pragma once

#include "app/accounts/keystore.h"
#include "app/common/result.h"
#include "app/messages/notice.h"

#include <QObject>
#include <QStringList>
#include <QUrl>

#include <functional>

class JobController;
class QNetworkAccessManager;
class Service;
class ServiceAccess;
class TokenStore;

// The API token of the window: out of the key store, into it, checked, and dropped when another service is used. The controller receives
// the one in use. A token never leaves the origin that it was entered or stored for.
class TokenSession : public QObject
{
    Q_OBJECT

public:
    using Checked = std::function<void(const Result<QStringList> &)>;

    struct Tools
    {
        JobController &controller;
        TokenStore &store;
        QNetworkAccessManager &api;
        const Service &service;
    };

    explicit TokenSession(const Tools &tools, QObject *parent = nullptr);

    void load(); // from the key store, unless there is one already; not before the window can be seen: the store may ask the user
    void use(const QString &text, bool isKept); // as a person entered it; kept: in the key store, too
    void forget();                              // here and in the key store
    void moveTo(const QUrl &address);           // another service; the token of the old one is dropped, but not the environment's
    // Requests from the service which jobs run, which only reads. `text` as a person entered it; empty: the token in use.
    void check(const QString &text, QObject *context, const Checked &then);
    void addRunning(); // opens all jobs that run now

    [[nodiscard]] bool needsKept() const { return m_needsKept; } // as the user last chose

signals:
    void noticed(const Notice &notice);

private:
    void keep(const QString &token);

    const Tools m_tools;
    ServiceAccess &m_access; // the controller's
    bool m_isStored = false; // the key store holds one for this origin
    bool m_needsKept = true;
};
