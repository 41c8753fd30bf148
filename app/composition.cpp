// SPDX-License-Identifier: MIT
#include "app/composition.h"

#include "app/accounts/keychain.h"
#include "app/accounts/token.h"
#include "app/accounts/tokenstore.h"
#include "app/archive/archive.h"
#include "app/common/files/openrecord.h"
#include "app/common/files/privatefiles.h"
#include "app/common/logbuffer.h"
#include "app/common/web.h"
#include "app/demo/sampleservice.h"
#include "app/desktop/busnotifier.h"
#include "app/services/allservices.h"
#include "app/session/diagnostics.h"
#include "app/session/jobalerts.h"
#include "app/session/jobcontroller.h"
#include "app/session/settingsapplier.h"
#include "app/session/tokensession.h"
#include "ui/common/firstpaint.h"
#include "ui/common/openrequests.h"
#include "ui/common/traynotifier.h"
#include "ui/dialogs/dialogs.h"
#include "ui/mainwindow.h"
#include "ui/media/gridcutter.h"
#include "ui/media/mpvplayer.h"
#include "ui/media/videoengine.h"

#include <QCoreApplication>
#include <QDir>
#include <QEventLoop>
#include <QGuiApplication>
#include <QProcess>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace {

constexpr int maxThumbnails = 30'000; // on disk: some 100 MB

std::unique_ptr<Notifier> makeNotifier()
{
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    return std::make_unique<TrayNotifier>();
#else
    return makeBusNotifier();
#endif
}

} // namespace

Composition::Composition(const CommandLine &commandLine)
    : m_commandLine(commandLine)
    , m_environmentToken(takeTokenFromEnvironment())
    , m_sampleFolder(commandLine.isDemo && commandLine.dataFolder.isEmpty() ? std::make_unique<QTemporaryDir>() : nullptr)
    , m_samples(commandLine.isDemo ? std::make_unique<SampleService>() : nullptr)
    , m_service(allServices())
    , m_preferences(settingsFile(dataFolder()))
    , m_keys(std::make_unique<TokenStore>(makeKeychain()))
{
    useProxies(m_api, m_preferences.current().proxy);
    useProxies(m_media, m_preferences.current().proxy);
    QObject::connect(&m_preferences, &PreferencesStore::writeFailed, &m_preferences, [] { qWarning("the settings could not be written"); });
    m_isReady = (!m_sampleFolder || m_sampleFolder->isValid()) && (!m_samples || m_samples->start());
}

Composition::~Composition()
{
    m_alerts.reset();
    m_notifier.reset();
    m_openRequests.reset();
    m_window.reset();
    m_settings.reset();
    m_tokens.reset();
    m_controller.reset();
    if (m_archive)
        m_archive->prepareToEnd(); // a worker may wait for it
    m_workers.waitForDone();       // what is written is written to its end
    m_archive.reset();             // the workers report to it what they remove
}

HeadlessOptions Composition::headlessOptions() const
{
    const bool showsSamples = m_samples && m_commandLine.inputs.isEmpty();
    return {
        .inputs = showsSamples ? m_samples->jobIdsThatEndWell() : m_commandLine.inputs,
        .saveFolder = m_commandLine.saveFolder,
        .waitsForEnd = m_commandLine.waits,
        .withPosters = m_commandLine.withPosters,
    };
}

QString Composition::usualDataFolder(const CommandLine &commandLine)
{
    return commandLine.dataFolder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)
                                            : commandLine.dataFolder;
}

QString Composition::settingsFile(const QString &dataFolder)
{
    return dataFolder + u"/settings.ini"_s;
}

QString Composition::dataFolder() const
{
    return m_sampleFolder ? m_sampleFolder->path() : usualDataFolder(m_commandLine);
}

QString Composition::mediaFolder() const
{
    return dataFolder() + u"/media"_s;
}

Endpoint Composition::endpoint() const
{
    if (m_samples)
        return {.base = m_samples->baseUrl(), .token = m_samples->token()};
    const QUrl usual = m_preferences.current().address.isEmpty() ? m_service.defaultBase() : m_preferences.current().address;
    return {.base = m_commandLine.base.isEmpty() ? usual : m_commandLine.base,
            .token = m_environmentToken,
            .accounts = m_preferences.current().accounts};
}

PollPolicy Composition::pollPolicy() const
{
    return m_samples ? samplePollPolicy() : PollPolicy{};
}

qint64 Composition::storeBudget() const
{
    return qint64(m_preferences.current().storeGigabytes) << 30;
}

HeadlessServices Composition::headlessServices()
{
    const auto storedToken = [this, base = endpoint().base] {
        QString token;
        QEventLoop loop;
        m_keys->read(tokenKey(base), &loop, [&](const KeyStoreReply &answer) {
            token = cleanToken(answer.secret);
            loop.quit();
        });
        loop.exec();
        return token;
    };
    return {
        .api = m_api,
        .media = m_media,
        .workers = m_workers,
        .service = m_service,
        .endpoint = endpoint(),
        .pollPolicy = pollPolicy(),
        .store = MediaStore(mediaFolder()),
        .storedToken = storedToken,
        .storeBudget = storeBudget(),
    };
}

SessionServices Composition::sessionServices()
{
    makePrivateFolder(dataFolder());
    m_openRecord = std::make_unique<OpenRecord>(dataFolder() + u"/open.bin"_s);
    m_archive = std::make_unique<Archive>(dataFolder(), mediaFolder(), m_service);
    return {
        .api = m_api,
        .media = m_media,
        .workers = m_workers,
        .service = m_service,
        .endpoint = endpoint(),
        .pollPolicy = pollPolicy(),
        .store = MediaStore(mediaFolder()),
        .archive = *m_archive,
        .cutGrid =
            [record = m_openRecord.get()](const QString &grid, const Crop &crop) {
                const OpenRecord::Entry entry = record->open(grid);
                return cutCell(grid, crop);
            },
        .storeBudget = storeBudget(),
    };
}

void Composition::showWindow()
{
    const TokenSource source = m_samples ? TokenSource::Samples
        : m_environmentToken.isEmpty()   ? TokenSource::None
                                         : TokenSource::Environment;
    m_controller = std::make_unique<JobController>(sessionServices(), source);
    m_tokens = std::make_unique<TokenSession>(
        TokenSession::Tools{.controller = *m_controller, .store = *m_keys, .api = m_api, .service = m_service});
    m_settings = std::make_unique<SettingsApplier>(SettingsApplier::Tools{.preferences = m_preferences,
                                                                          .controller = *m_controller,
                                                                          .tokens = *m_tokens,
                                                                          .keys = *m_keys,
                                                                          .api = m_api,
                                                                          .media = m_media,
                                                                          .usualAddress = m_service.defaultBase(),
                                                                          .isSamples = m_samples != nullptr});
    m_dialogs = std::make_unique<Dialogs>();
    m_window = std::make_unique<MainWindow>(WindowServices{
        .controller = *m_controller,
        .tokens = *m_tokens,
        .preferences = m_preferences,
        .dialogs = *m_dialogs,
        .workers = m_workers,
        .makePlayer = [] { return makeMpvPlayer(); },
        .diagnostics =
            [this] {
                return diagnosticsOf(*m_controller, m_preferences.current(), QGuiApplication::platformName(), videoEngine(), keptLog());
            },
        .log = [] { return keptLog().join(u'\n'); },
        .startSamples = [] { return QProcess::startDetached(QCoreApplication::applicationFilePath(), {u"--demo"_s}); },
        .keepProxyPassword
        = [this](const ProxySettings &proxy, const QString &password) { m_settings->keepProxyPassword(proxy, password); },
        .thumbnails = ThumbnailStore(dataFolder() + u"/thumbnails"_s),
        .openRecord = m_openRecord.get(),
        .isSamples = m_samples != nullptr,
    });
    m_window->restore();
    m_workers.start([store = ThumbnailStore(dataFolder() + u"/thumbnails"_s)] { (void)store.trim(maxThumbnails); });
    reportEndedJobs();
    m_openRequests = std::make_unique<OpenRequests>();
    QObject::connect(m_openRequests.get(), &OpenRequests::requested, m_window.get(),
                     [this](const QStringList &inputs) { open({.arguments = inputs}); });
    afterFirstPaint(*m_window, [this] {
        m_tokens->load();
        m_settings->loadProxyPassword();
    });
    m_window->show();
    m_controller->openArguments(m_samples && m_commandLine.inputs.isEmpty() ? m_samples->jobIds() : m_commandLine.inputs);
}

void Composition::reportEndedJobs()
{
    m_notifier = makeNotifier();
    m_alerts = std::make_unique<JobAlerts>(
        *m_controller, [this] { return m_preferences.current().notifies && QGuiApplication::applicationState() != Qt::ApplicationActive; });
    QObject::connect(m_alerts.get(), &JobAlerts::alerted, m_notifier.get(), [this](const Notification &notification, const JobKey &key) {
        m_notifier->disconnect(m_window.get()); // of the last one
        QObject::connect(m_notifier.get(), &Notifier::activated, m_window.get(), [this, key](const QString &activationToken) {
            m_window->comeToFront(activationToken);
            m_controller->select(key);
        });
        m_notifier->show(notification);
    });
}

void Composition::open(const StartMessage &message)
{
    m_window->comeToFront(message.activationToken);
    if (!message.arguments.isEmpty())
        m_controller->openArguments(message.arguments);
}

void Composition::closeWindow()
{
    m_window->close();
}
