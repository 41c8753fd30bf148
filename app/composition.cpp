#include "app/composition.h"

#include "app/common/web.h"
#include "app/demo/sampleservice.h"
#include "app/settings/token.h"

#include <QStandardPaths>

using namespace Qt::StringLiterals;

Composition::Composition(const CommandLine &commandLine)
    : m_commandLine(commandLine)
    , m_sampleFolder(commandLine.isDemo && commandLine.dataFolder.isEmpty() ? std::make_unique<QTemporaryDir>() : nullptr)
    , m_samples(commandLine.isDemo ? std::make_unique<SampleService>() : nullptr)
{
    useSystemProxies(m_api);
    useSystemProxies(m_media);
    m_isReady = (!m_sampleFolder || m_sampleFolder->isValid()) && (!m_samples || m_samples->start());
}

Composition::~Composition() = default;

HeadlessOptions Composition::headlessOptions() const
{
    const bool wantsSamples = m_samples && m_commandLine.inputs.isEmpty();
    return {
        .inputs = wantsSamples ? m_samples->jobIdsThatEndWell() : m_commandLine.inputs,
        .saveFolder = m_commandLine.saveFolder,
        .waitsForEnd = m_commandLine.waits,
    };
}

HeadlessServices Composition::headlessServices()
{
    QString folder = m_commandLine.dataFolder;
    if (folder.isEmpty())
        folder = m_sampleFolder ? m_sampleFolder->path() : QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
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
        .store = MediaStore(folder + u"/media"_s),
    };
}
