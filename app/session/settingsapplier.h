// SPDX-License-Identifier: MIT
#pragma once

#include "app/common/settings.h"

#include <QObject>

class JobController;
class QNetworkAccessManager;
class TokenSession;
class TokenStore;

// Gives changed settings to what works with them, while it works.
class SettingsApplier : public QObject
{
    Q_OBJECT

public:
    struct Tools
    {
        JobController &controller;
        TokenSession &tokens;
        TokenStore &keys;
        QNetworkAccessManager &api;
        QNetworkAccessManager &media;
        QUrl usualAddress{};    // of the service, when none is set
        bool isSamples = false; // their service has an address and a pace of its own
    };

    // `start`: what is in use already, but for the pace and the budget.
    SettingsApplier(const Tools &tools, const Settings &start, QObject *parent = nullptr);

    void apply(const Settings &settings);
    void loadProxyPassword();                                                    // from the key store; not before the window can be seen
    void keepProxyPassword(const ProxySettings &proxy, const QString &password); // in the key store, else for this session

    [[nodiscard]] const Settings &settings() const { return m_settings; }

private:
    void useProxy(const QString &password);
    void setPaceAndBudget();

    const Tools m_tools;
    Settings m_settings;
};
