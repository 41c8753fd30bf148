// SPDX-License-Identifier: MIT
#pragma once

#include "app/common/proxysettings.h"

#include <QObject>
#include <QUrl>

class JobController;
class PreferencesStore;
class QNetworkAccessManager;
class TokenSession;
class TokenStore;
struct Preferences;

// Hands the settings to what works with them: at the start, and each one when it changes.
class SettingsApplier : public QObject
{
    Q_OBJECT

public:
    struct Tools
    {
        PreferencesStore &preferences;
        JobController &controller;
        TokenSession &tokens;
        TokenStore &keys;
        QNetworkAccessManager &api;
        QNetworkAccessManager &media;
        QUrl usualAddress{};    // of the service, when none is set
        bool isSamples = false; // their service has an address and a pace of its own
    };

    // Proxy and address are in use already.
    explicit SettingsApplier(const Tools &tools, QObject *parent = nullptr);

    void loadProxyPassword();                                                 // from the key store; not before the window can be seen
    void keepProxyPassword(const ProxySettings &of, const QString &password); // in the key store, else for this session

private:
    void setLimits(const Preferences &preferences);
    void apply(const Preferences &before, const Preferences &now);
    void useProxy(const QString &password);
    [[nodiscard]] const ProxySettings &proxy() const;

    const Tools m_tools;
};
