// SPDX-License-Identifier: MIT
#include "app/messages/notices.h"

#include "app/job/refreshreport.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxNamed = 3;     // of a kind, in one notice
constexpr qsizetype mostOfAName = 50; // characters of a prompt by which a job is named

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Session)
};

// As texts take it.
int amount(qint64 n)
{
    return static_cast<int>(std::min<qint64>(n, std::numeric_limits<int>::max()));
}

// The first few; `more` others are not among them.
QStringList sentencesOf(const QList<Inputs::Remark> &remarks, qint64 more)
{
    QStringList sentences;
    for (const Inputs::Remark &remark : remarks.mid(0, maxNamed)) {
        const QString source = remark.source.isEmpty() ? remark.text : QFileInfo(remark.source).fileName();
        const QString sentence = sentenceFor(remark.reason, remark.count);
        sentences.append(source.isEmpty() ? sentence : u"%1 (%2)"_s.arg(sentence, source.left(80)));
    }
    for (const Inputs::Remark &remark : remarks)
        more += remark.more;
    more += std::max<qsizetype>(0, remarks.size() - maxNamed);
    if (more > 0)
        sentences.append(Text::tr("%n more part(s) were skipped.", "", amount(more)));
    return sentences;
}

QString nameOf(const JobSummary &job)
{
    return job.text.size() > mostOfAName ? job.text.left(mostOfAName - 1).trimmed() + u'…' : job.text;
}

} // namespace

ExportTexts exportTexts()
{
    return {.language = Text::tr("en", "the code of the language of this translation, such as de"),
            .job = Text::tr("Job"),
            .created = Text::tr("Created:"),
            .updated = Text::tr("Updated:"),
            .seed = Text::tr("Seed:"),
            .jobId = Text::tr("Job ID:"),
            .document = Text::tr("Job document")};
}

QString exportTitle(qsizetype jobs)
{
    return Text::tr("%n job(s)", "", static_cast<int>(jobs));
}

std::optional<Notice> noticeOf(const Inputs &inputs)
{
    QStringList sentences;
    for (const QString &path : inputs.unreadable.mid(0, maxNamed))
        sentences.append(Text::tr("The file “%1” cannot be read.").arg(QFileInfo(path).fileName()));
    sentences += sentencesOf(inputs.ignored, std::max<qsizetype>(0, inputs.unreadable.size() - maxNamed));
    if (sentences.isEmpty())
        return inputs.jobs.isEmpty() ? std::optional(Notice{.text = sentenceFor(IgnoredReason::Nothing)}) : std::nullopt;
    return Notice{.text = sentences.join(u' '), .level = inputs.jobs.isEmpty() ? Notice::Level::Warning : Notice::Level::Info};
}

Notice withOffer(Notice notice, const QString &jobId, const QString &service)
{
    if (jobId.isEmpty())
        return notice;
    notice.action = ActionId::OpenAs;
    notice.job = JobKey(jobId);
    notice.service = service;
    return notice;
}

Notice noticeOf(const ImportSummary &summary)
{
    QStringList parts; // of what was found
    if (summary.isNew > 0)
        parts.append(Text::tr("%n new job(s)", "", amount(summary.isNew)));
    if (summary.newer > 0)
        parts.append(Text::tr("%n updated job(s)", "", amount(summary.newer)));
    if (summary.known > 0)
        parts.append(Text::tr("%n known job(s)", "", amount(summary.known)));
    const QString files = Text::tr("%n file(s) read", "", amount(summary.files));
    const QString found = parts.isEmpty() ? Text::tr("no jobs found") : parts.join(u", "_s);
    const bool isOfText = summary.files == 0 && summary.found > 0; // that was pasted
    QStringList sentences;
    if (summary.wasCancelled || summary.lost > 0)
        sentences.append(Text::tr("The import was stopped."));
    if (!parts.isEmpty() || summary.lost == 0)
        sentences.append(isOfText
                             ? Text::tr("Read: %1.", "%1: such as 10 new jobs, 2 known jobs").arg(found)
                             : Text::tr("%1: %2.", "%1: such as 12 files read, %2: such as 10 new jobs, 2 known jobs").arg(files, found));
    if (summary.lost > 0)
        sentences.append(Text::tr("%n job(s) could not be written to the archive. Open them again when the archive can be written.", "",
                                  amount(summary.lost)));
    if (summary.ignored > 0)
        sentences.append(Text::tr("%n file(s) contained no job.", "", amount(summary.ignored)));
    if (summary.unreadable > 0) {
        QStringList names;
        for (const QString &name : summary.unreadableNames.mid(0, maxNamed))
            names.append(name.left(80));
        const QString unreadable = Text::tr("%n file(s) could not be read, or are damaged or too large:", "", amount(summary.unreadable));
        const bool isMore = summary.unreadable > names.size();
        sentences.append(unreadable + u' ' + names.join(u", "_s) + (isMore ? u", …"_s : u"."_s));
    }
    sentences += sentencesOf(summary.remarks, summary.moreRemarks);
    const bool isWhole = summary.unreadable == 0
        && std::none_of(summary.remarks.begin(), summary.remarks.end(),
                        [](const Inputs::Remark &remark) { return isLostDocument(remark.reason); });
    const bool isGood = isWhole && summary.lost == 0 && !parts.isEmpty();
    return {.text = sentences.join(u' '), .level = isGood ? Notice::Level::Info : Notice::Level::Warning};
}

Notice noticeOfRefresh(const JobSummary &job, const Error &error)
{
    const UserMessage words = messageForJob(error);
    return {.text = Text::tr("“%1”: %2. %3 The previous response is still shown.",
                             "%1: the beginning of a job's prompt, %2: such as Job has expired, %3: a sentence")
                        .arg(nameOf(job), words.title, words.sentence),
            .action = words.action,
            .level = Notice::Level::Warning,
            .job = job.key};
}

Notice noticeOfNothingNew(const JobSummary &job)
{
    return {.text = Text::tr("No changes."), .job = job.key};
}

Notice noticeOfPatience(const JobSummary &job)
{
    return {.text = Text::tr("“%1” has been running for much longer than usual. It is no longer checked automatically.").arg(nameOf(job)),
            .action = ActionId::TryAgain,
            .level = Notice::Level::Warning,
            .job = job.key};
}

Notice noticeOf(const RefreshReport &report)
{
    QStringList sentences;
    if (report.wasStopped)
        sentences.append(Text::tr("Refreshing was stopped."));
    if (report.refreshed > 0)
        sentences.append(Text::tr("%n job(s) refreshed.", "", amount(report.refreshed)));
    if (report.refreshed > 0 && report.changed == 0)
        sentences.append(Text::tr("No changes."));
    if (report.failed > 0)
        sentences.append(Text::tr("%n job(s) could not be refreshed.", "", amount(report.failed)));
    if (report.left > 0)
        sentences.append(Text::tr("%n job(s) were not requested.", "", amount(report.left)));
    const UserMessage words = report.error ? messageForJob(*report.error) : UserMessage();
    if (report.error)
        sentences.append(words.sentence);
    return {.text = sentences.join(u' '),
            .action = words.action == ActionId::EnterToken ? words.action : ActionId::None, // others are of one job
            .level = report.error ? Notice::Level::Warning : Notice::Level::Info};
}

Notice noticeOfArchive(const Error &error)
{
    return {.text = error.kind == Error::Kind::DiskFull
                ? Text::tr("The disk is full, so the job archive cannot be written. Free some space; writing is retried every few seconds. "
                           "Until then, new data is kept in memory only.")
                : Text::tr("The job archive cannot be read or written at the moment. Access is retried every few seconds. Until then, new "
                           "data is kept in memory only."),
            .level = Notice::Level::Warning,
            .lasts = true};
}

Notice noticeOfUncleanEnd(const JobKey &job)
{
    return {.text = Text::tr("Job Viewer did not close properly last time. The job that it was showing was not reopened."),
            .action = ActionId::OpenJob,
            .level = Notice::Level::Warning,
            .job = job};
}

Notice noticeOfNewerArchive()
{
    return {.text = Text::tr("The job archive was created by a newer version of Job Viewer and is left unchanged. Its jobs are not shown, "
                             "and changes are not saved. Use the newer version."),
            .level = Notice::Level::Warning,
            .lasts = true};
}

Notice noticeOfRefusedChange()
{
    return {.text = Text::tr("A change could not be saved in the job archive: the database rejected it."), .level = Notice::Level::Warning};
}

Notice noticeOfMissingJob(const QString &id)
{
    return {.text = Text::tr("The job %1 could not be read from the job archive. Paste its ID to request it again.").arg(id),
            .level = Notice::Level::Warning};
}

Notice noticeOfRecovery(const Rescued &rescued)
{
    QStringList sentences{Text::tr("The job archive was damaged."), Text::tr("%n job(s) were recovered.", "", rescued.jobs)};
    if (rescued.unread > 0)
        sentences.append(Text::tr("%n job(s) could not be read.", "", rescued.unread));
    if (rescued.withoutDocument > 0)
        sentences.append(
            Text::tr("%n of the recovered job(s) lost their document; refresh them to get it again.", "", rescued.withoutDocument));
    const QFileInfo aside(rescued.setAside);
    sentences.append(Text::tr("The damaged file is kept as “%1”.", "%1: a file's name").arg(aside.fileName()));
    return {.text = sentences.join(u' '), .level = Notice::Level::Warning, .folder = aside.path(), .lasts = true};
}

Notice noticeOfForeignLog(const QString &path)
{
    const QFileInfo aside(path);
    return {.text = Text::tr("A file with changes that do not belong to the job archive was found next to it. The file was moved to “%1”. "
                             "The archive itself is unchanged. If you restored a backup, you do not need that file.")
                        .arg(aside.fileName()),
            .level = Notice::Level::Warning,
            .folder = aside.path(),
            .lasts = true};
}

Notice noticeOfLostArchive()
{
    return {.text = Text::tr("The job archive was missing or empty, so a new one was created. Images and videos that were downloaded "
                             "before are kept. If you have a backup of archive.db, quit Job Viewer and restore it."),
            .level = Notice::Level::Warning,
            .lasts = true};
}

Notice noticeOfRemoval(int jobs)
{
    return {.text = Text::tr("%n job(s) removed. Files that you saved stay where they are.", "", jobs), .action = ActionId::Undo};
}

Notice noticeOfUnsavedSettings(const QString &file)
{
    const QFileInfo info(file);
    return {.text
            = Text::tr("The settings could not be saved in “%1”. They are kept until you quit. Check that the disk has free space and "
                       "that you have permission to change the file; saving is retried with the next change.",
                       "%1: a file's name")
                  .arg(info.fileName()),
            .level = Notice::Level::Warning,
            .folder = info.absolutePath(),
            .lasts = true};
}

Notice noticeOfPause(const Error &error)
{
    const bool isFull = error.kind == Error::Kind::DiskFull;
    return {.text = isFull
                ? Text::tr("The disk is full. Downloads are paused; free some space and resume them.")
                : Text::tr("Downloaded files cannot be written to the disk. Downloads are paused; check the disk and resume them."),
            .action = ActionId::ResumeDownloads,
            .level = Notice::Level::Warning,
            .lasts = true};
}

std::optional<Notice> noticeOfUnreadToken(KeyStoreReply::State state)
{
    switch (state) {
    case KeyStoreReply::State::Done:
    case KeyStoreReply::State::Empty:
    case KeyStoreReply::State::Missing: return std::nullopt;
    case KeyStoreReply::State::Refused:
        return Notice{.text = Text::tr("The API token could not be read from the system key store. The key store may be locked. Unlock it "
                                       "and restart Job Viewer, or enter the token for this session."),
                      .action = ActionId::EnterToken,
                      .lasts = true};
    case KeyStoreReply::State::NoAnswer:
        return Notice{.text = Text::tr("The system key store did not respond in time. It may be locked. Unlock it and restart Job Viewer, "
                                       "or enter the API token for this session."),
                      .action = ActionId::EnterToken,
                      .lasts = true};
    }
    return std::nullopt;
}

Notice noticeOfUnkeptToken(KeyStoreReply::State state)
{
    switch (state) {
    case KeyStoreReply::State::Missing:
        return {.text = Text::tr("There is no system key store. The API token is used for this session only.")};
    case KeyStoreReply::State::NoAnswer:
        return {.text = Text::tr("The system key store did not respond in time. The API token is used for this session only."),
                .level = Notice::Level::Warning};
    case KeyStoreReply::State::Done:
    case KeyStoreReply::State::Empty:
    case KeyStoreReply::State::Refused: break;
    }
    return {.text = Text::tr("The API token could not be saved in the system key store. It is used for this session only."),
            .level = Notice::Level::Warning};
}

std::optional<Notice> noticeOfUnforgottenToken(KeyStoreReply::State state)
{
    switch (state) {
    case KeyStoreReply::State::Done:
    case KeyStoreReply::State::Empty:
    case KeyStoreReply::State::Missing: return std::nullopt;
    case KeyStoreReply::State::Refused:
    case KeyStoreReply::State::NoAnswer: break;
    }
    return Notice{.text = Text::tr("The system key store did not confirm that the API token was removed. The token may still be there."),
                  .level = Notice::Level::Warning};
}

Notice noticeOfRefusedToken(const Error &error)
{
    const UserMessage message = messageForJob(error);
    return {.text = Text::tr("Expired links are not refreshed in the background. %1", "%1: a sentence that says why").arg(message.sentence),
            .action = message.action,
            .level = Notice::Level::Warning,
            .lasts = true};
}

QString sentenceOfCheck(const Result<QStringList> &running)
{
    if (!running)
        return messageForJob(running.error()).sentence;
    const int count = static_cast<int>(running->size());
    return count == 0 ? Text::tr("The token is valid. No job is running.") : Text::tr("The token is valid. %n job(s) running.", "", count);
}

Notice noticeOfRunning(const Result<QStringList> &running)
{
    if (!running) {
        const UserMessage words = messageForJob(running.error());
        return {.text = words.sentence,
                .action = words.action == ActionId::EnterToken ? words.action : ActionId::None,
                .level = Notice::Level::Warning};
    }
    const int count = static_cast<int>(running->size());
    return {.text = count == 0 ? Text::tr("No job is running now.") : Text::tr("%n running job(s) opened.", "", count)};
}

Notification notificationOf(const QList<JobSummary> &jobs)
{
    constexpr qsizetype maxCharacters = 120; // of a prompt
    const int count = static_cast<int>(jobs.size());
    const JobSummary &first = jobs.first();
    QStringList texts;
    for (const JobSummary &job : jobs.mid(0, maxNamed))
        texts.append(job.text.simplified().left(maxCharacters));
    if (jobs.size() > maxNamed)
        texts.append(u"…"_s);
    return {.title = count == 1 ? messageForState(first.state, first.stateText).title : Text::tr("%n job(s) have ended", "", count),
            .text = texts.join(u'\n'),
            .action = Text::tr("Show", "a button that shows the job")};
}
