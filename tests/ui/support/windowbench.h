// SPDX-License-Identifier: MIT
#pragma once

#include "app/accounts/tokenstore.h"
#include "app/common/files/openrecord.h"
#include "app/services/midjourney/midjourneyv2.h"
#include "app/services/service.h"
#include "app/session/jobcontroller.h"
#include "app/session/settingsapplier.h"
#include "app/session/tokensession.h"
#include "app/settings/preferencesstore.h"
#include "tests/support/fakekeystore.h"
#include "tests/support/fakenetwork.h"
#include "tests/support/policies.h"
#include "tests/ui/support/controls.h"
#include "tests/ui/support/fakedialogs.h"
#include "tests/ui/support/fakeplayer.h"
#include "tests/ui/support/links.h"
#include "ui/mainwindow.h"

#include <QJsonObject>
#include <QPointer>
#include <QPushButton>
#include <QTemporaryDir>
#include <QThreadPool>

#include <memory>

class MessageView;
class QAction;
class QTabWidget;

// The whole window over the whole session, with nothing real below but the archive: a scripted network, a temporary folder, a player
// without multimedia, and an dialogs that answers by itself. Pauses are of a millisecond, and what fails is not tried again by itself.
class WindowBench
{
public:
    explicit WindowBench(const QString &token = QStringLiteral("user:1-secret"),
                         GridCutter cutter = {},           // without a cutter no cells are offered
                         const QByteArray &leftOpen = {},  // what a run that died left in its OpenRecord
                         const QString &madeArchive = {}); // a folder as makeArchive() leaves it, whose jobs the archive begins with
    ~WindowBench();
    Q_DISABLE_COPY_MOVE(WindowBench)

    // With other services than Midjourney's, and the archive as above.
    explicit WindowBench(std::unique_ptr<const Service> service, const QString &madeArchive = {});

    // Over a service of the test's own in place of the scripted network. The manager outlives this.
    WindowBench(QNetworkAccessManager &manager, const Endpoint &endpoint, const DownloadPolicy &downloads = oneAttempt());

    void show(const QSize &size = {1180, 760}); // and waits until it is active

    void answerJob(int number, const QJsonObject &job); // see jobId()
    void answerJob(int number, const FakeNetwork::Answer &answer);
    void answerMedium(const QUrl &url, const QString &file, const QByteArray &contentType); // one of tests/data/media
    void type(const QString &text);                                                         // into Job ID, and Enter
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);              // wherever the focus is

    [[nodiscard]] QUrl jobUrl(int number) const;
    [[nodiscard]] QString path(const QString &name) const { return folder.filePath(name); }
    [[nodiscard]] QString writeFile(const QString &name, const QByteArray &content) const; // gives its path
    [[nodiscard]] QString recordFile() const { return recordFolder.filePath(QStringLiteral("open.bin")); }
    [[nodiscard]] QString settingsFile() const { return recordFolder.filePath(QStringLiteral("settings.ini")); }
    [[nodiscard]] QUrl base() const { return m_endpoint.base; }
    [[nodiscard]] MediaState stateOf(int row) { return controller->media().model().state(row); }
    [[nodiscard]] bool isReady(int row); // the media item, of the job that is shown

    // What is to be seen; nullptr: it is not.
    template<typename Control>
    [[nodiscard]] Control *find(const QString &name) const
    {
        return control<Control>(*window, name);
    }
    [[nodiscard]] QPushButton *button(const QString &name) const { return find<QPushButton>(name); }
    [[nodiscard]] QAction *action(const QString &text) const;
    [[nodiscard]] MessageView *message() const;                     // the page that says why there is nothing else
    [[nodiscard]] QPushButton *messageButton() const;               // of that page
    [[nodiscard]] QString notice() const;                           // the text in the bar; empty: there is no bar
    [[nodiscard]] QPushButton *noticeButton(const QString &) const; // of the bar
    [[nodiscard]] QTabWidget *tabs() const;
    [[nodiscard]] bool tokenWentOnlyHome() const; // in no request to another origin than the service's

    const QTemporaryDir folder;
    const QTemporaryDir recordFolder;
    FakeNetwork network;
    FakeDialogs dialogs;
    Links links;
    QPointer<FakePlayer> player; // the last one made, while it lives
    int playersMade = 0;

    // What waits in the window, the last one last; no time passes by itself.
    struct Pause
    {
        std::chrono::milliseconds length{};
        QPointer<QObject> context{};
        std::function<void()> act{};
    };
    QList<Pause> pauses;
    void passPause(); // all of them are over
    int samplesStarted = 0;
    QThreadPool workers;
    std::unique_ptr<Archive> archive; // in folder/data
    std::unique_ptr<OpenRecord> openRecord;
    FakeKeyStore::Room keys;
    TokenStore keyStore{std::make_unique<FakeKeyStore>(keys)};
    std::unique_ptr<JobController> controller;
    std::unique_ptr<TokenSession> tokens;
    PreferencesStore preferences{settingsFile()};
    std::unique_ptr<SettingsApplier> settings; // of its own pace
    std::unique_ptr<MainWindow> window;

private:
    void useArchive(const QString &made);
    void make(QNetworkAccessManager &manager, TokenSource source, const DownloadPolicy &downloads = oneAttempt());

    const std::unique_ptr<const Service> m_service = std::make_unique<MidjourneyV2>();
    const Endpoint m_endpoint;
    const GridCutter m_cutter;
};

// A window warns on the offscreen platform of what that does not support, which fatal warnings would turn into an abort: its tests leave
// those out and call this in init(), so that every other warning fails the test.
void failOnWarningsButOne();
