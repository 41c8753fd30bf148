#include "app/session/jobintake.h"

#include "app/common/web.h"
#include "app/common/worker.h"
#include "app/service/pasted.h"

#include <QFileInfo>

namespace {

constexpr qsizetype mostAtOnce = 64 << 10; // bytes that are read without anybody noticing

} // namespace

JobIntake::JobIntake(const SessionServices &services, QObject *parent)
    : QObject(parent)
    , m_workers(services.workers)
    , m_service(services.service)
{
    if (!services.archive)
        return;
    m_import = std::make_unique<ImportSession>(*services.archive, services.service, services.workers);
    connect(m_import.get(), &ImportSession::progressed, this, &JobIntake::importProgressed);
    connect(m_import.get(), &ImportSession::finished, this, [this](const ImportSummary &summary) {
        if (!m_import->isRunning()) // no other folder either
            emit importProgressed(summary.files, summary.files);
        emit imported(summary);
    });
}

void JobIntake::takeText(const QByteArray &text)
{
    const auto read = [text, &service = m_service, now = QDateTime::currentDateTimeUtc()] { return inputsOf(pasted(text, service, now)); };
    if (text.size() <= mostAtOnce)
        emit taken(read());
    else
        runInWorker(m_workers, this, read, [this](const Inputs &inputs) { emit taken(inputs); });
}

void JobIntake::takeArguments(const QStringList &arguments)
{
    QStringList others = arguments;
    others.removeIf([this](const QString &argument) {
        const bool isFolder = m_import && !isProgramLink(argument) && QFileInfo(argument).isDir();
        if (isFolder)
            m_import->start(argument);
        return isFolder;
    });
    if (others.isEmpty())
        return;
    runInWorker(
        m_workers, this, [others, &service = m_service] { return inputsFrom(others, service); },
        [this](const Inputs &inputs) { emit taken(inputs); });
}

void JobIntake::cancelImport()
{
    if (m_import)
        m_import->cancel();
}
