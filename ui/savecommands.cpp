// SPDX-License-Identifier: MIT
#include "ui/savecommands.h"

#include "app/common/worker.h"
#include "app/session/jobcontroller.h"
#include "app/settings/preferencesstore.h"
#include "ui/dialogs/dialogs.h"
#include "ui/dialogs/savedialog.h"
#include "ui/windowservices.h"

#include <QBuffer>
#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QByteArray pngOf(const QImage &image)
{
    QBuffer buffer;
    return buffer.open(QIODevice::WriteOnly) && image.save(&buffer, "PNG") ? buffer.data() : QByteArray();
}

} // namespace

SaveCommands::SaveCommands(const WindowServices &services, QWidget *window)
    : CommandGroup(services, window)
    , m_preferences(services.preferences)
    , m_workers(services.workers)
{}

const SaveOptions &SaveCommands::options() const
{
    return m_preferences.current().save;
}

void SaveCommands::setOptions(const SaveOptions &options)
{
    m_preferences.update([&options](Preferences &all) { all.save = options; });
}

QString SaveCommands::startFolder() const
{
    if (!options().folder.isEmpty() && QFileInfo(options().folder).isDir())
        return options().folder;
    return QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
}

// At once, where it was said before how.
void SaveCommands::saveMediaItem(const MediaKey &mediaKey)
{
    if (!m_controller.fileNameFor(mediaKey))
        report(tr("There is nothing to save yet."));
    else if (isKnownHow() || askHow(tr("Save"), mediaKey))
        m_controller.saveMediaItem(mediaKey, options());
}

void SaveCommands::saveMediaItemAs(const MediaKey &mediaKey)
{
    const auto name = m_controller.fileNameFor(mediaKey);
    if (!name) {
        report(tr("There is nothing to save yet."));
        return;
    }
    const QString path = m_dialogs.newFile(front(), tr("Save As"), QDir(startFolder()).filePath(*name));
    if (path.isEmpty())
        return;
    const QFileInfo chosen(path);
    beginNextTimeIn(chosen.path());
    m_controller.saveMediaItemAs(mediaKey, {.folder = chosen.path(), .stem = chosen.completeBaseName()}, options());
}

void SaveCommands::saveFrame(const MediaKey &mediaKey, const QImage &frame)
{
    const QString fileName = m_controller.fileNameFor(mediaKey).value_or(u"video"_s);
    const QString name = QFileInfo(fileName).completeBaseName() + u"-frame.png"_s;
    const QString path = m_dialogs.newFile(front(), tr("Save Frame"), QDir(startFolder()).filePath(name));
    if (path.isEmpty())
        return;
    const QFileInfo chosen(path);
    beginNextTimeIn(chosen.path());
    runInWorker(
        m_workers, this, [frame] { return pngOf(frame); },
        [this, chosen](const QByteArray &png) { m_controller.saveFrame(png, chosen.path(), chosen.completeBaseName() + u".png"_s); });
}

void SaveCommands::saveAll(const QList<JobKey> &jobs, const MediaKey &mediaKey)
{
    const bool hasAny = std::any_of(jobs.begin(), jobs.end(), [this](const JobKey &job) { // what is not in memory has one in the archive
        return m_controller.answer(job) || !m_controller.jobs().isInMemory(job);
    });
    if (!hasAny)
        report(tr("There is nothing to save yet."));
    else if (askHow(jobs.size() > 1 ? tr("Save %n Job(s)", "", static_cast<int>(jobs.size())) : tr("Save All"), mediaKey))
        m_controller.saveAll(jobs, options());
}

void SaveCommands::saveMedia(const QList<JobMedia> &media)
{
    if (!media.isEmpty() && (isKnownHow() || askHow(tr("Save Selected"), media.first().media)))
        m_controller.saveMedia(media, options());
}

void SaveCommands::saveMedia(const QList<MediaKey> &mediaKeys)
{
    if (mediaKeys.isEmpty())
        report(tr("There is nothing to save yet."));
    else if (isKnownHow() || askHow(tr("Save Selected"), mediaKeys.first()))
        m_controller.saveMedia(mediaKeys, options());
}

void SaveCommands::beginNextTimeIn(const QString &folder)
{
    if (isKnownHow())
        return;
    SaveOptions next = options();
    next.folder = folder;
    setOptions(next);
}

bool SaveCommands::isKnownHow() const
{
    return !options().nameTemplate.isEmpty() && QFileInfo(options().folder).isDir();
}

bool SaveCommands::askHow(const QString &title, const MediaKey &mediaKey)
{
    SaveOptions start = options();
    start.folder = startFolder();
    const auto name = m_controller.fileNameFor(mediaKey);
    const auto chosen = m_dialogs.saveOptions(front(),
                                              {.title = title,
                                               .options = start,
                                               .example = m_controller.nameFacts(mediaKey),
                                               .extension = name ? QFileInfo(*name).suffix() : QString()});
    if (!chosen)
        return false;
    setOptions(*chosen);
    return true;
}

void SaveCommands::exportJobs(const QList<JobKey> &jobs)
{
    if (jobs.isEmpty()) {
        report(tr("There is nothing to export yet."));
        return;
    }
    const SaveOptions start{.folder = startFolder(), .forSharing = options().forSharing};
    if (const auto chosen = m_dialogs.exportOptions(front(), start, static_cast<int>(jobs.size())))
        m_controller.exportJobs(jobs, *chosen);
}
