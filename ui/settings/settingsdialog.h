// SPDX-License-Identifier: MIT
#pragma once

#include "app/saving/nametemplate.h"
#include "app/settings/preferencesstore.h"

#include <QDialog>

class NetworkPage;
class SavingPage;
class WindowPage;

// What the dialog begins with.
struct SettingsQuestion
{
    PreferencesStore &preferences;
    QStringList languages{}; // codes of those that there are texts in: "de"
    QUrl usualAddress{};     // of the service, when none is set
    NameFacts example{};     // of a media item, for the names of files
    QString extension{};     // of its file: "png"; empty: not known
    bool isSamples = false;  // the service cannot be chosen
};

// All settings, on pages. Each change takes effect at once; there is nothing to accept or to take back.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit SettingsDialog(const SettingsQuestion &question, QWidget *parent = nullptr);
    ~SettingsDialog() override;

signals:
    void tokenRequested();
    void proxyPasswordEntered(const ProxySettings &proxy, const QString &password); // is no setting

private:
    void apply(); // only what stands on the pages

    PreferencesStore &m_preferences;
    WindowPage *m_window;
    SavingPage *m_saving;
    NetworkPage *m_network;
};
