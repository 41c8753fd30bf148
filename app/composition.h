// SPDX-License-Identifier: MIT
#pragma once

#include "app/desktop/singleinstance.h"
#include "app/headless/commandline.h"
#include "app/headless/headless.h"
#include "app/services/serviceregistry.h"
#include "app/settings/preferencesstore.h"

#include <QNetworkAccessManager>
#include <QTemporaryDir>
#include <QThreadPool>

#include <memory>

class Archive;
class Dialogs;
class JobController;
class JobAlerts;
class SettingsApplier;
class MainWindow;
class Notifier;
class OpenRecord;
class OpenRequests;
class SampleService;
class TokenSession;
class TokenStore;
struct SessionServices;

// Makes all services of the program and hands them out by reference. Members stand in the order in which they can be destroyed, last one
// first.
class Composition
{
public:
    explicit Composition(const CommandLine &commandLine);
    ~Composition();
    Q_DISABLE_COPY_MOVE(Composition)

    // What it keeps, and where: known before anything is made.
    [[nodiscard]] static QString usualDataFolder(const CommandLine &commandLine);
    [[nodiscard]] static QString settingsFile(const QString &dataFolder);

    [[nodiscard]] bool isReady() const { return m_isReady; } // false: no port or no folder for the sample service

    [[nodiscard]] HeadlessOptions headlessOptions() const;
    [[nodiscard]] HeadlessServices headlessServices(); // with a way to the key store, which may be waited for, within its limit

    void open(const StartMessage &message); // from another start, or the desktop; the window comes to the front
    void closeWindow();                     // as the user does: what it remembers is kept
    void showWindow();                      // with what the command line names opened in it; an application with widgets is there

private:
    [[nodiscard]] QString dataFolder() const;
    [[nodiscard]] QString mediaFolder() const;
    [[nodiscard]] SessionServices sessionServices(); // with an archive, which it opens
    [[nodiscard]] Endpoint endpoint() const;
    [[nodiscard]] PollPolicy pollPolicy() const;
    [[nodiscard]] qint64 storeBudget() const; // bytes
    void reportEndedJobs();

    const CommandLine m_commandLine;
    const QString m_environmentToken;
    const std::unique_ptr<QTemporaryDir> m_sampleFolder; // only of the demo, and goes with it
    const std::unique_ptr<SampleService> m_samples;      // only of the demo
    const ServiceRegistry m_service;
    QNetworkAccessManager m_api;
    QNetworkAccessManager m_media;            // one of its own, so that polls never wait behind downloads
    std::unique_ptr<OpenRecord> m_openRecord; // only with a window; the workers write into it
    QThreadPool m_workers;
    PreferencesStore m_preferences;
    const std::unique_ptr<TokenStore> m_keys;
    std::unique_ptr<Archive> m_archive; // only with a window, as all below
    std::unique_ptr<JobController> m_controller;
    std::unique_ptr<TokenSession> m_tokens;
    std::unique_ptr<SettingsApplier> m_settings;
    std::unique_ptr<Dialogs> m_dialogs;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<OpenRequests> m_openRequests;
    std::unique_ptr<Notifier> m_notifier;
    std::unique_ptr<JobAlerts> m_alerts;
    bool m_isReady = true;
};
