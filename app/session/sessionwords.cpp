#include "app/session/sessionwords.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostNamed = 3; // of a kind, in one notice

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Session)
};

} // namespace

std::optional<Notice> noticeOf(const Inputs &inputs)
{
    QStringList sentences;
    for (const QString &path : inputs.unreadable.mid(0, mostNamed))
        sentences.append(Text::tr("The file “%1” cannot be read, or is too large.").arg(QFileInfo(path).fileName()));
    for (const Inputs::Remark &remark : inputs.ignored.mid(0, mostNamed)) {
        const QString source = remark.source.isEmpty() ? remark.text : QFileInfo(remark.source).fileName();
        const QString sentence = sentenceFor(remark.reason);
        sentences.append(source.isEmpty() ? sentence : u"%1 (%2)"_s.arg(sentence, source.left(80)));
    }
    const qsizetype more
        = std::max<qsizetype>(0, inputs.unreadable.size() - mostNamed) + std::max<qsizetype>(0, inputs.ignored.size() - mostNamed);
    if (more > 0)
        sentences.append(Text::tr("%n more part(s) were left out.", "", static_cast<int>(more)));
    if (sentences.isEmpty())
        return inputs.jobs.isEmpty() ? std::optional(Notice{.text = sentenceFor(IgnoredReason::Nothing)}) : std::nullopt;
    return Notice{.text = sentences.join(u' '), .level = inputs.jobs.isEmpty() ? Notice::Level::Warning : Notice::Level::Info};
}

Notice noticeOf(const SaveReport &report)
{
    if (report.failure)
        return {.text = Text::tr("The job could not be saved to “%1”. %2")
                            .arg(QDir::toNativeSeparators(report.folder), wordsForJob(*report.failure).sentence),
                .level = Notice::Level::Warning};
    const QString saved = Text::tr("%n file(s) saved.", "", report.saved);
    if (report.lost.isEmpty())
        return {.text = saved, .folder = report.folder};
    QStringList names;
    for (const auto &[item, error] : report.lost.mid(0, mostNamed))
        names.append(u"%1: %2"_s.arg(nameOf(item), wordsForMedium(error).sentence));
    const QString lost = Text::tr("%n file(s) could not be saved:", "", static_cast<int>(report.lost.size()));
    return {.text = saved + u' ' + lost + u' ' + names.join(u' '),
            .action = wordsForMedium(report.lost.first().second).action,
            .level = Notice::Level::Warning,
            .folder = report.folder};
}

Notice noticeOfRefresh(const Error &error)
{
    const Words words = wordsForJob(error);
    return {.text = Text::tr("%1. %2 What was fetched before is still shown.", "%1: such as Job has expired, %2: a sentence")
                        .arg(words.title, words.sentence),
            .action = words.action,
            .level = Notice::Level::Warning};
}

Notice noticeOfArchive(const Error &error)
{
    return {.text = error.kind == Error::Kind::DiskFull
                ? Text::tr("There is no room left for the archive of your jobs. Free some space: it is tried again every few seconds, and "
                           "until then what comes is only in memory.")
                : Text::tr("The archive of your jobs cannot be written. It is tried again every few seconds; until then what comes is only "
                           "in memory."),
            .level = Notice::Level::Warning};
}

Notice noticeOfRecovery(const QString &setAside, int jobs)
{
    const QString found = Text::tr("%n job(s) could be read from it and are back.", "", jobs);
    return {.text = Text::tr("The archive of your jobs was damaged. It was set aside as “%1”. %2", "%1: a file's name, %2: a sentence")
                        .arg(QFileInfo(setAside).fileName(), found),
            .level = Notice::Level::Warning,
            .folder = QFileInfo(setAside).path()};
}

Notice noticeOfRemoval(int jobs)
{
    return {.text = Text::tr("%n job(s) removed. Files that you saved stay where they are.", "", jobs), .action = ActionId::Undo};
}

Notice noticeOfSaved(const MediaItem &item, const QString &path)
{
    const QFileInfo info(path);
    return {.text = Text::tr("%1 saved as “%2”.", "%1: such as Image 2").arg(nameOf(item), info.fileName()), .folder = info.path()};
}

Notice noticeOfFrame(const Result<QString> &path)
{
    if (!path)
        return {.text = Text::tr("The frame could not be saved. %1", "%1: a sentence").arg(wordsForMedium(path.error()).sentence),
                .level = Notice::Level::Warning};
    const QFileInfo info(*path);
    return {.text = Text::tr("Frame saved as “%1”.").arg(info.fileName()), .folder = info.path()};
}

Notice noticeOfHalt(const Error &error)
{
    const bool isFull = error.kind == Error::Kind::DiskFull;
    return {.text = isFull ? Text::tr("There is no room left on the disk. The downloads wait until you have made some and resume them.")
                           : Text::tr("The disk refuses what is downloaded. The downloads wait until it takes files again and you resume "
                                      "them."),
            .action = ActionId::ResumeDownloads,
            .level = Notice::Level::Warning};
}

Notice noticeOfLoss(const MediaItem &item, const Error &error)
{
    return {
        .text
        = Text::tr("%1 could not be saved. %2", "%1: such as Image 2, %2: a sentence").arg(nameOf(item), wordsForMedium(error).sentence),
        .level = Notice::Level::Warning};
}
