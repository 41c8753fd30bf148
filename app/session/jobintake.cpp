// SPDX-License-Identifier: MIT
#include "app/session/jobintake.h"

#include "app/common/web.h"
#include "app/common/worker.h"
#include "app/input/inputparser.h"

#include <QFileInfo>

namespace {

constexpr qsizetype maxAtOnce = 64 << 10;  // bytes that are read without anybody noticing
constexpr qsizetype maxOpenedAtOnce = 200; // jobs

} // namespace

JobIntake::JobIntake(const SessionServices &services, QObject *parent)
    : QObject(parent)
    , m_workers(services.workers)
    , m_service(services.service)
    , m_isCancelled(std::make_shared<std::atomic_bool>(false))
{
    if (!services.archive)
        return;
    m_import = std::make_unique<ImportSession>(*services.archive, services.service, services.workers);
    connect(m_import.get(), &ImportSession::progressed, this, &JobIntake::importProgressed);
    connect(m_import.get(), &ImportSession::begun, this, &JobIntake::importBegun);
    connect(m_import.get(), &ImportSession::opened, this, &JobIntake::taken);
    connect(m_import.get(), &ImportSession::finished, this, &JobIntake::imported);
    connect(m_import.get(), &ImportSession::ended, this, &JobIntake::importEnded);
}

JobIntake::~JobIntake()
{
    *m_isCancelled = true;
}

void JobIntake::takeText(const QByteArray &text)
{
    const auto read
        = [text, &service = m_service, now = QDateTime::currentDateTimeUtc()] { return inputsOf(parseInput(text, service, now)); };
    if (text.size() <= maxAtOnce) {
        const Inputs inputs = read();
        if (m_import && inputs.jobs.size() > maxOpenedAtOnce)
            m_import->start({.text = text});
        else
            emit taken(inputs);
    } else if (m_import) {
        m_import->start({.text = text});
    } else {
        runInWorker(m_workers, this, read, [this](const Inputs &inputs) { emit taken(inputs); });
    }
}

void JobIntake::takeIds(const QStringList &ids)
{
    ParsedInput named{.ids = ids};
    named.ids.removeAll(QString());
    named.ids.removeDuplicates();
    if (m_import && named.ids.size() > maxOpenedAtOnce)
        m_import->start({.ids = named.ids});
    else if (!named.ids.isEmpty())
        emit taken(inputsOf(named));
}

void JobIntake::takeArguments(const QStringList &arguments)
{
    QStringList others = arguments;
    others.removeIf([this](const QString &argument) {
        const bool isFolder = m_import && !isProgramLink(argument) && QFileInfo(argument).isDir();
        if (isFolder)
            m_import->startFolder(argument);
        return isFolder;
    });
    if (others.isEmpty())
        return;
    if (m_import) {
        m_import->start({.arguments = others});
        return;
    }
    runInWorker(
        m_workers, this,
        [others, &service = m_service, isCancelled = m_isCancelled] { return inputsFrom(others, service, isCancelled.get()); },
        [this](const Inputs &inputs) { emit taken(inputs); });
}

void JobIntake::cancelImport()
{
    if (m_import)
        m_import->cancel();
}

void JobIntake::setHasToken(bool hasToken)
{
    if (m_import)
        m_import->setHasToken(hasToken);
}
