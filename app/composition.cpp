#include "app/composition.h"

#include "app/archive/archive.h"
#include "app/common/logbuffer.h"
#include "app/common/web.h"
#include "app/demo/sampleservice.h"
#include "app/session/diagnostics.h"
#include "app/session/jobcontroller.h"
#include "app/settings/preferences.h"
#include "app/settings/token.h"
#include "ui/dialogs/asker.h"
#include "ui/mainwindow.h"
#include "ui/media/gridcutter.h"
#include "ui/media/qtplayer.h"

#include <QCoreApplication>
#include <QProcess>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostThumbnails = 30'000; // on disk: some 100 MB

} // namespace

Composition::Composition(const CommandLine &commandLine)
    : m_commandLine(commandLine)
    , m_sampleFolder(commandLine.isDemo && commandLine.dataFolder.isEmpty() ? std::make_unique<QTemporaryDir>() : nullptr)
    , m_samples(commandLine.isDemo ? std::make_unique<SampleService>() : nullptr)
{
    useSystemProxies(m_api);
    useSystemProxies(m_media);
    m_isReady = (!m_sampleFolder || m_sampleFolder->isValid()) && (!m_samples || m_samples->start());
}

Composition::~Composition()
{
    m_window.reset();
    m_controller.reset();
    m_workers.waitForDone(); // what is written is written to its end
    m_archive.reset();       // the workers tell it what they drop
}

HeadlessOptions Composition::headlessOptions() const
{
    const bool wantsSamples = m_samples && m_commandLine.inputs.isEmpty();
    return {
        .inputs = wantsSamples ? m_samples->jobIdsThatEndWell() : m_commandLine.inputs,
        .saveFolder = m_commandLine.saveFolder,
        .waitsForEnd = m_commandLine.waits,
    };
}

QString Composition::dataFolder() const
{
    if (!m_commandLine.dataFolder.isEmpty())
        return m_commandLine.dataFolder;
    return m_sampleFolder ? m_sampleFolder->path() : QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
}

QString Composition::mediaFolder() const
{
    return dataFolder() + u"/media"_s;
}

HeadlessServices Composition::headlessServices()
{
    Endpoint endpoint{.base = m_commandLine.base.isEmpty() ? m_service.defaultBase() : m_commandLine.base};
    endpoint.token = m_samples ? m_samples->token() : tokenFromEnvironment();
    if (m_samples)
        endpoint.base = m_samples->baseUrl();
    return {
        .api = m_api,
        .media = m_media,
        .workers = m_workers,
        .service = m_service,
        .endpoint = endpoint,
        .pollPolicy = m_samples ? samplePollPolicy() : PollPolicy{},
        .store = MediaStore(mediaFolder()),
    };
}

void Composition::showWindow()
{
    useQuickVideoBackend();
    const TokenSource source = m_samples   ? TokenSource::Samples
        : tokenFromEnvironment().isEmpty() ? TokenSource::None
                                           : TokenSource::Environment;
    SessionServices services = headlessServices();
    services.cutGrid = cutCell;
    m_archive = std::make_unique<Archive>(dataFolder(), mediaFolder(), m_service);
    services.archive = m_archive.get();
    m_controller = std::make_unique<JobController>(services, source);
    m_asker = std::make_unique<Asker>();
    m_window = std::make_unique<MainWindow>(WindowServices{
        .controller = *m_controller,
        .asker = *m_asker,
        .workers = m_workers,
        .makePlayer = makeQtPlayer,
        .diagnostics = [this] { return diagnosticsOf(*m_controller, keptLog()); },
        .log = [] { return keptLog().join(u'\n'); },
        .startSamples = [] { return QProcess::startDetached(QCoreApplication::applicationFilePath(), {u"--demo"_s}); },
        .thumbnails = ThumbnailStore(dataFolder() + u"/thumbnails"_s),
        .isSamples = m_samples != nullptr,
    });
    keepMemory();
    m_workers.start([store = ThumbnailStore(dataFolder() + u"/thumbnails"_s)] { (void)store.trim(mostThumbnails); });
    m_window->show();
    m_controller->openArguments(m_samples && m_commandLine.inputs.isEmpty() ? m_samples->jobIds() : m_commandLine.inputs);
}

void Composition::keepMemory()
{
    const QString file = dataFolder() + u"/settings.ini"_s;
    const Preferences kept = readPreferences(file);
    m_window->restore(
        {.save = kept.save,
         .geometry = kept.geometry,
         .splitter = kept.splitter,
         .playback = {.volume = kept.volume, .isMuted = kept.isMuted, .isLooping = kept.isLooping, .playsAtOnce = kept.playsAtOnce},
         .keepsEverything = kept.keepsEverything,
         .selectedJob = kept.selectedJob,
         .isAlwaysDirect = kept.isAlwaysDirect});
    QObject::connect(m_window.get(), &MainWindow::memoryChanged, m_window.get(), [file](const WindowMemory &memory) {
        Preferences preferences = readPreferences(file);
        preferences.save = memory.save;
        preferences.geometry = memory.geometry;
        preferences.splitter = memory.splitter;
        preferences.volume = memory.playback.volume;
        preferences.isMuted = memory.playback.isMuted;
        preferences.isLooping = memory.playback.isLooping;
        preferences.playsAtOnce = memory.playback.playsAtOnce;
        preferences.keepsEverything = memory.keepsEverything;
        preferences.selectedJob = memory.selectedJob;
        preferences.isAlwaysDirect = memory.isAlwaysDirect;
        if (!writePreferences(preferences, file))
            qWarning("the settings could not be written");
    });
}
