// SPDX-License-Identifier: MIT
#include "ui/programcommands.h"

#include "app/messages/notices.h"
#include "app/session/jobcontroller.h"
#include "app/session/tokensession.h"
#include "ui/dialogs/dialogs.h"
#include "ui/dialogs/textdialog.h"
#include "ui/dialogs/tokendialog.h"
#include "ui/windowservices.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMessageBox>

using namespace Qt::StringLiterals;

ProgramCommands::ProgramCommands(const WindowServices &services, QWidget *window)
    : CommandGroup(services, window)
    , m_services(services)
{}

void ProgramCommands::act(ActionId action, const JobKey &job)
{
    switch (action) {
    case ActionId::None:
    case ActionId::TryDirectly:
    case ActionId::OpenInBrowser: return; // of a media item, not of a job
    case ActionId::EnterToken: enterToken(); return;
    case ActionId::Undo: m_controller.undoRemove(); return;
    case ActionId::OpenAs: m_controller.openIds({job.toString()}); return;
    case ActionId::OpenJob: m_controller.select(job); return;
    case ActionId::ResumeDownloads: m_controller.media().setPaused(false); return;
    case ActionId::TryAgain:
    case ActionId::CheckAddress: m_controller.refresh({job.isEmpty() ? m_controller.selected() : job}); return;
    }
}

void ProgramCommands::enterToken()
{
    if (m_services.isSamples) {
        report(tr("This sample shows the error for an invalid token. The sample jobs need no token."));
        return;
    }
    const auto answer = m_dialogs.token(
        front(),
        {.address = m_controller.access().address(),
         .source = m_controller.access().tokenSource(),
         .isKept = m_services.tokens.needsKept(),
         .check = [this](const QString &text, QObject *context, const std::function<void(const QString &)> &done) {
             m_services.tokens.check(text, context, [done](const Result<QStringList> &running) { done(sentenceOfCheck(running)); });
         }});
    if (answer && answer->token.isEmpty())
        m_services.tokens.forget();
    else if (answer)
        m_services.tokens.use(answer->token, answer->isKept);
}

void ProgramCommands::reportDirectly(bool isOn)
{
    report(isOn ? tr("Files that the service cannot fetch are now loaded directly from their own server. That server sees this computer’s "
                     "IP address.")
                : tr("Files that the service cannot fetch are loaded directly only when you choose Load Directly."));
}

void ProgramCommands::startSamples()
{
    if (!m_services.startSamples || !m_services.startSamples())
        report(tr("The sample jobs could not be opened."), Notice::Level::Warning);
}

void ProgramCommands::copyDiagnostics()
{
    QGuiApplication::clipboard()->setText(m_services.diagnostics());
    report(tr("Diagnostics copied. They contain no private data."));
}

void ProgramCommands::showLog()
{
    const QString log = m_services.log();
    auto *dialog = new TextDialog(tr("Log"), log.isEmpty() ? tr("Nothing has been logged.") : log, front());
    dialog->show();
}

void ProgramCommands::showAbout()
{
    const QString what = tr("Job Viewer %1\n\nView your jobs and save their results. Job Viewer never starts, changes, or pays for "
                            "anything.\n\nNot affiliated with Midjourney, Discord, or useapi.net.")
                             .arg(QCoreApplication::applicationVersion());
    const QString licence = tr("Free software under the MIT License. Uses Qt %1.").arg(QString::fromLatin1(qVersion()));
    QMessageBox::about(front(), tr("About Job Viewer"), what + u' ' + licence);
}
