#include "ui/windowcommands.h"

#include "app/common/web.h"
#include "app/job/privacy.h"
#include "app/job/tags.h"
#include "app/session/jobcontroller.h"
#include "app/session/sessionwords.h"
#include "app/session/tokensession.h"
#include "ui/common/frontwindow.h"
#include "ui/dialogs/asker.h"
#include "ui/dialogs/textdialog.h"
#include "ui/dialogs/tokendialog.h"
#include "ui/savecommands.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QDrag>
#include <QFileInfo>
#include <QImage>
#include <QMessageBox>
#include <QMimeData>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostUnasked = 20; // jobs that are opened at once without a question

} // namespace

WindowCommands::WindowCommands(const WindowServices &services, const SaveCommands &saving, QWidget *window)
    : QObject(window)
    , m_services(services)
    , m_controller(services.controller)
    , m_saving(saving)
    , m_window(window)
    , m_copies(std::make_shared<QTemporaryDir>())
{}

void WindowCommands::openPasted()
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    if (data && canOpen(*data))
        openDropped(*data);
    else
        tell(tr("There is no text in the clipboard. Copy a job ID, a link, or a job document first."));
}

bool WindowCommands::canOpen(const QMimeData &data)
{
    return data.hasUrls() || data.hasText();
}

// Files are read; everything else is text, links too.
void WindowCommands::openDropped(const QMimeData &data)
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

void WindowCommands::openFiles()
{
    m_controller.openArguments(m_services.asker.files(frontWindow(m_window), tr("Open Job Documents"), m_saving.startFolder()));
}

void WindowCommands::openFolderToRead()
{
    const QString folder = m_services.asker.folder(frontWindow(m_window), tr("Open Folder"), m_saving.startFolder());
    if (!folder.isEmpty())
        m_controller.openArguments({folder});
}

void WindowCommands::openFamily(const QStringList &jobIds)
{
    if (jobIds.isEmpty())
        return;
    const QString text = tr("%n job(s) will be asked for, one after the other.", "", static_cast<int>(jobIds.size()));
    if (jobIds.size() > mostUnasked && !m_services.asker.confirm(frontWindow(m_window), tr("Open Whole Family"), text, tr("Open")))
        return;
    const QString shown = m_controller.selected();
    m_controller.openText(jobIds.join(u'\n').toUtf8());
    m_controller.select(shown);
}

void WindowCommands::removeJobs(const QStringList &jobs)
{
    if (jobs.isEmpty())
        return;
    const QString text
        = tr("%n job(s) will be removed from the list and from the archive. Files that you saved stay where they are. You can "
             "undo this as long as the program runs.",
             "", static_cast<int>(jobs.size()));
    if (m_services.asker.confirm(frontWindow(m_window), tr("Remove Jobs"), text, tr("Remove")))
        m_controller.remove(jobs);
}

void WindowCommands::editTags(const QStringList &jobs)
{
    if (jobs.isEmpty())
        return;
    m_controller.withTags(jobs, [this, jobs](const QHash<QString, QStringList> &tagsByKey) {
        const int count = static_cast<int>(tagsByKey.size());
        QList<QStringList> ofEach; // in the order of the jobs
        for (const QString &job : jobs) {
            if (tagsByKey.contains(job))
                ofEach.append(tagsByKey.value(job));
        }
        const QStringList before = commonTags(ofEach);
        const QString label = count < 2
            ? tr("Tags, with commas between them:")
            : tr("Tags that all of these %n job(s) have, with commas between them. Their other tags stay.", "", count);
        const auto text = m_services.asker.line(frontWindow(m_window), tr("Tags"), label, before.join(u", "_s));
        if (!text)
            return;
        const QStringList after = tagsFrom(*text);
        for (const auto &[key, tags] : tagsByKey.asKeyValueRange())
            m_controller.setTags({key}, changedTags(tags, before, after));
    });
}

void WindowCommands::act(ActionId action, const QString &job)
{
    switch (action) {
    case ActionId::None:
    case ActionId::TryDirectly:
    case ActionId::OpenInBrowser: return; // of a medium, not of a job
    case ActionId::EnterToken: enterToken(); return;
    case ActionId::Undo: m_controller.undoRemove(); return;
    case ActionId::ResumeDownloads: m_controller.media().setPaused(false); return;
    case ActionId::TryAgain:
    case ActionId::CheckAddress: m_controller.refresh({job.isEmpty() ? m_controller.selected() : job}); return;
    }
}

void WindowCommands::enterToken()
{
    if (m_services.isSamples) {
        tell(tr("This sample shows what is seen with a wrong token. The sample jobs themselves need none."));
        return;
    }
    const auto answer = m_services.asker.token(
        frontWindow(m_window),
        {.address = m_controller.access().address(),
         .source = m_controller.access().tokenSource(),
         .isKept = m_services.tokens.wantsKept(),
         .check = [this](const QString &text, QObject *context, const std::function<void(const QString &)> &told) {
             m_services.tokens.check(text, context, [told](const Result<QStringList> &running) { told(sentenceOfCheck(running)); });
         }});
    if (answer && answer->token.isEmpty())
        m_services.tokens.forget();
    else if (answer)
        m_services.tokens.use(answer->token, answer->isKept);
}

void WindowCommands::tellOfDirectly(bool isOn)
{
    tell(isOn ? tr("What the service cannot fetch is now asked for at Midjourney’s own server, which sees this computer’s network address.")
              : tr("Midjourney’s own server is asked only when you say so."));
}

void WindowCommands::startSamples()
{
    if (!m_services.startSamples || !m_services.startSamples())
        emit noticed({.text = tr("The sample jobs could not be started."), .level = Notice::Level::Warning});
}

void WindowCommands::copyText(const QString &text, bool isPrivate)
{
    if (isPrivate
        && !mayShare(tr("What you copy holds private data: a Midjourney link, say, whose long number leads to the account’s name and "
                        "e-mail address. Copy it only if nobody else will see it.")))
        return;
    QGuiApplication::clipboard()->setText(text);
    tell(tr("Copied."));
}

QList<OfferedFile> WindowCommands::offeredFiles(const QStringList &mediaKeys) const
{
    QList<OfferedFile> files;
    const MediaListModel &model = m_controller.media().model();
    for (const QString &key : mediaKeys) {
        const auto name = m_controller.fileNameFor(key);
        const int row = model.rowOf(key);
        if (!name || row < 0)
            continue;
        const StoredFile &file = *model.state(row).file;
        files.append({.path = file.path, .name = *name, .isPicture = classOf(file.format) == MediaClass::Picture});
    }
    return files;
}

void WindowCommands::copyMedium(const QString &mediaKey, const QImage &shown)
{
    const QList<OfferedFile> files = offeredFiles({mediaKey});
    if (files.isEmpty()) {
        tell(tr("There is no picture to copy yet."));
        return;
    }
    auto data = std::make_unique<MediaMime>(files, m_copies);
    if (!files.first().isPicture)
        data->setPicture(shown);
    QGuiApplication::clipboard()->setMimeData(data.release());
    tell(files.first().isPicture ? tr("Picture copied.") : tr("Video copied, and the frame that is shown."));
}

void WindowCommands::drag(const QStringList &mediaKeys, QWidget *source)
{
    const QList<OfferedFile> files = offeredFiles(mediaKeys);
    if (files.isEmpty())
        return;
    auto *drag = new QDrag(source);
    drag->setMimeData(new MediaMime(files, m_copies));
    drag->exec(Qt::CopyAction);
}

void WindowCommands::copyDiagnostics()
{
    QGuiApplication::clipboard()->setText(m_services.diagnostics());
    tell(tr("Diagnostics copied. There is nothing private in them."));
}

void WindowCommands::showLog()
{
    const QString log = m_services.log();
    auto *dialog = new TextDialog(tr("Log"), log.isEmpty() ? tr("Nothing has been logged.") : log, frontWindow(m_window));
    dialog->show();
}

void WindowCommands::showAbout()
{
    QMessageBox::about(
        frontWindow(m_window), tr("About Job Viewer"),
        tr("Job Viewer %1\n\nSee what a Midjourney job made, and keep it. It only reads: it never starts, changes or pays for "
           "anything.\n\nNot made by Midjourney, Discord or useapi.net.")
            .arg(QCoreApplication::applicationVersion()));
}

void WindowCommands::openLink(const QUrl &url)
{
    const bool isPrivate = holdsPrivateLink(url.toString());
    if (isPrivate
        && !mayShare(tr("The link holds a long number that leads to the account’s name and e-mail address. The browser keeps it in "
                        "its history. Open it all the same?")))
        return;
    if (!isSafeAddress(url) || !QDesktopServices::openUrl(url))
        emit noticed({.text = tr("The link could not be opened."), .level = Notice::Level::Warning});
}

void WindowCommands::openMediumLink(const QString &mediaKey)
{
    const int row = m_controller.media().model().rowOf(mediaKey);
    if (row >= 0)
        openLink(m_controller.media().model().item(row).url);
}

void WindowCommands::openFolder(const QString &folder)
{
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(folder)))
        emit noticed(
            {.text = tr("The folder could not be shown: %1").arg(QDir::toNativeSeparators(folder)), .level = Notice::Level::Warning});
}

void WindowCommands::openFolderOf(const QString &file)
{
    openFolder(QFileInfo(file).path());
}

void WindowCommands::openFile(const QString &file)
{
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(file)))
        emit noticed({.text = tr("No other program could be started for this file."), .level = Notice::Level::Warning});
}

bool WindowCommands::mayShare(const QString &text)
{
    return m_services.asker.confirm(frontWindow(m_window), tr("Private Data"), text, tr("Go On"));
}

void WindowCommands::tell(const QString &text)
{
    emit noticed({.text = text});
}
