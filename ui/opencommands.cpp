// SPDX-License-Identifier: MIT
#include "ui/opencommands.h"

#include "app/session/jobcontroller.h"
#include "ui/browse/browsedialog.h"
#include "ui/dialogs/dialogs.h"
#include "ui/savecommands.h"
#include "ui/windowservices.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

using namespace Qt::StringLiterals;

OpenCommands::OpenCommands(const WindowServices &services, SaveCommands &saving, QWidget *window)
    : CommandGroup(services, window)
    , m_services(services)
    , m_saving(saving)
{}

void OpenCommands::openPasted()
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    if (data && canOpen(*data))
        openDropped(*data);
    else
        report(tr("The clipboard contains no text. Copy a job ID, a link, or a job document first."));
}

bool OpenCommands::canOpen(const QMimeData &data)
{
    return data.hasUrls() || data.hasText();
}

// Files are read; everything else is text, links too.
void OpenCommands::openDropped(const QMimeData &data)
{
    QStringList files;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    }
    if (!files.isEmpty())
        m_controller.openArguments(files);
    else
        m_controller.openText(data.text().toUtf8());
}

void OpenCommands::openFiles()
{
    m_controller.openArguments(m_dialogs.files(front(), tr("Open Job Documents"), m_saving.startFolder()));
}

void OpenCommands::openFolderToRead()
{
    const QString folder = m_dialogs.folder(front(), tr("Open Folder"), m_saving.startFolder());
    if (!folder.isEmpty())
        m_controller.openArguments({folder});
}

void OpenCommands::browse(Thumbnails &thumbnails)
{
    if (!m_browsing) {
        m_browsing = new BrowseDialog(m_controller, m_services.preferences, thumbnails, front());
        m_browsing->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_browsing, &BrowseDialog::saveRequested, &m_saving, [this](const QList<JobKey> &jobs) { m_saving.saveAll(jobs, {}); });
        connect(m_browsing, &BrowseDialog::actionRequested, this, &OpenCommands::actionRequested);
    }
    m_browsing->show();
    m_browsing->raise();
    m_browsing->activateWindow();
}

void OpenCommands::openFamily(const QStringList &jobIds)
{
    if (jobIds.isEmpty())
        return;
    const QString text = tr("%n job(s) will be requested, one at a time.", "", static_cast<int>(jobIds.size()));
    if (jobIds.size() > maxUnconfirmed && !m_dialogs.confirm(front(), tr("Open Whole Family"), text, tr("Open")))
        return;
    const JobKey shown = m_controller.selected();
    m_controller.openIds(jobIds);
    m_controller.select(shown);
}
