// SPDX-License-Identifier: MIT
#include "app/session/jobintake.h"

#include "app/common/web.h"
#include "app/input/inputparser.h"

#include <QFileInfo>

namespace {

constexpr qsizetype maxAtOnce = 64 << 10;  // bytes that are read without anybody noticing
constexpr qsizetype maxOpenedAtOnce = 200; // jobs

} // namespace

JobIntake::JobIntake(const SessionServices &services, QObject *parent)
    : QObject(parent)
    , m_service(services.service)
    , m_import(services.archive, services.service, services.workers)
{
    connect(&m_import, &ImportSession::progressed, this, &JobIntake::importProgressed);
    connect(&m_import, &ImportSession::begun, this, &JobIntake::importBegun);
    connect(&m_import, &ImportSession::opened, this, &JobIntake::opened);
    connect(&m_import, &ImportSession::finished, this, &JobIntake::imported);
    connect(&m_import, &ImportSession::ended, this, &JobIntake::importEnded);
}

void JobIntake::takeText(const QByteArray &text)
{
    if (text.size() > maxAtOnce) {
        m_import.start({.text = text});
        return;
    }
    const Inputs inputs = inputsOf(parseInput(text, m_service, QDateTime::currentDateTimeUtc()));
    if (inputs.jobs.size() > maxOpenedAtOnce)
        m_import.start({.text = text});
    else
        emit opened(inputs);
}

void JobIntake::takeIds(const QStringList &ids)
{
    ParsedInput named{.ids = ids};
    named.ids.removeAll(QString());
    named.ids.removeDuplicates();
    if (named.ids.size() > maxOpenedAtOnce)
        m_import.start({.ids = named.ids});
    else if (!named.ids.isEmpty())
        emit opened(inputsOf(named));
}

void JobIntake::takeArguments(const QStringList &arguments)
{
    QStringList others = arguments;
    others.removeIf([this](const QString &argument) {
        const bool isFolder = !isProgramLink(argument) && QFileInfo(argument).isDir();
        if (isFolder)
            m_import.startFolder(argument);
        return isFolder;
    });
    if (!others.isEmpty())
        m_import.start({.arguments = others});
}
