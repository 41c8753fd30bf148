// SPDX-License-Identifier: MIT
#include "app/saving/savereports.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxNamed = 3; // reasons, in one notice
constexpr qsizetype maxLost = 4;  // files for one reason

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Session)
};

QString moreOf(qsizetype files)
{
    return Text::tr("%n more", "files, at the end of a list of names", static_cast<int>(files));
}

// "Image 1, Image 2, 3 more": names that several jobs share appear once.
QString namesOf(const QStringList &names)
{
    QStringList shown = names;
    shown.removeDuplicates();
    shown = shown.mid(0, maxLost);
    if (shown.size() < names.size())
        shown.append(moreOf(names.size() - shown.size()));
    return shown.join(u", "_s);
}

// "5 file(s) could not be saved: Image 1, Image 2: a sentence. Video 1: another one. 2 more"
QString lossesOf(const QList<Loss> &lost)
{
    QStringList sentences; // each once
    QHash<QString, QStringList> names;
    for (const auto &[item, error] : lost) {
        const QString sentence = messageForMedia(error).sentence;
        if (!names.contains(sentence))
            sentences.append(sentence);
        names[sentence].append(item.label);
    }
    QStringList parts{Text::tr("%n file(s) could not be saved:", "", static_cast<int>(lost.size()))};
    qsizetype shown = 0;
    for (const QString &sentence : sentences.mid(0, maxNamed)) {
        parts.append(u"%1: %2"_s.arg(namesOf(names[sentence]), sentence));
        shown += names[sentence].size();
    }
    if (shown < lost.size())
        parts.append(moreOf(lost.size() - shown));
    return parts.join(u' ');
}

// "5 media file(s) and the document(s) of 1 job(s) saved."
QString savedOf(const SaveReport &report)
{
    if (report.media == 0 && report.documents == 0)
        return Text::tr("Nothing was saved.");
    if (report.documents == 0)
        return Text::tr("%n media file(s) saved.", "", report.media);
    if (report.media == 0)
        return Text::tr("%n job document(s) saved.", "", report.documents);
    return Text::tr("%1 and %2 saved.", "%1: such as 5 media files, %2: such as 1 job document")
        .arg(Text::tr("%n media file(s)", "", report.media), Text::tr("%n job document(s)", "after: 5 media files and", report.documents));
}

QString sentencesOf(const QList<Error> &failures)
{
    QStringList sentences;
    for (const Error &failure : failures)
        sentences.append(messageForJob(failure).sentence);
    sentences.removeDuplicates();
    return sentences.join(u' ');
}

// What the notices of saving and exporting share: all that is not as one would have it, and where the rest lies.
Notice withRemarks(const QString &done, const QList<Loss> &lost, const QList<MediaItem> &leftOut, const QString &failure)
{
    QStringList parts{done};
    if (!lost.isEmpty())
        parts.append(lossesOf(lost));
    parts += sentencesOfLeftOut(leftOut, Reader::WithWindow);
    if (!failure.isEmpty())
        parts.append(failure);
    return {.text = parts.join(u' '),
            .action = lost.isEmpty() ? ActionId::None : messageForMedia(lost.first().second).action,
            .level = lost.isEmpty() && failure.isEmpty() ? Notice::Level::Info : Notice::Level::Warning};
}

} // namespace

void addFailure(QList<Error> &failures, const Error &error)
{
    if (std::ranges::find(failures, error.kind, &Error::kind) == failures.end())
        failures.append(error);
}

Notice noticeOf(const SaveReport &report)
{
    const QString folder = QDir::toNativeSeparators(report.folder);
    const QString reasons = sentencesOf(report.failures);
    if (!reasons.isEmpty() && report.media == 0 && report.documents == 0) { // that says it all
        const QString failure = report.jobs == 1 ? Text::tr("The job could not be saved to “%1”. %2", "%1: a folder, %2: a sentence")
                                                 : Text::tr("The jobs could not be saved to “%1”. %2", "%1: a folder, %2: a sentence");
        return {.text = failure.arg(folder, reasons), .level = Notice::Level::Warning};
    }
    const QString failure = reasons.isEmpty()
        ? QString()
        : Text::tr("Not everything could be saved to “%1”. %2", "%1: a folder, %2: a sentence").arg(folder, reasons);
    Notice notice = withRemarks(savedOf(report), report.lost, report.leftOut, failure);
    notice.folder = report.folder;
    return notice;
}

Notice noticeOf(const ExportReport &report)
{
    const QString folder = QDir::toNativeSeparators(report.folder);
    const QString reasons = sentencesOf(report.failures);
    if (!reasons.isEmpty() && report.saved == 0)
        return {.text = Text::tr("Nothing could be exported to “%1”. %2", "%1: a folder, %2: a sentence").arg(folder, reasons),
                .level = Notice::Level::Warning};
    const QString failure = reasons.isEmpty()
        ? QString()
        : Text::tr("Not everything could be exported to “%1”. %2", "%1: a folder, %2: a sentence").arg(folder, reasons);
    const QString exported = Text::tr("%n job(s) exported.", "", static_cast<int>(report.jobs));
    Notice notice = withRemarks(exported, report.lost, report.leftOut, failure);
    notice.folder = report.folder;
    notice.page = report.page;
    return notice;
}

Notice noticeOfOmitted(qsizetype jobs)
{
    return {.text = Text::tr("%n job(s) skipped: no readable response.", "", static_cast<int>(jobs)), .level = Notice::Level::Warning};
}

Notice withOmitted(const Notice &notice, qsizetype jobs)
{
    if (jobs == 0)
        return notice;
    Notice all = notice;
    all.text += u' ' + noticeOfOmitted(jobs).text;
    all.level = Notice::Level::Warning;
    return all;
}

Notice noticeOfSaved(const MediaItem &item, const QString &path)
{
    const QFileInfo info(path);
    return {.text = Text::tr("%1 saved as “%2”.", "%1: such as Image 2").arg(item.label, info.fileName()), .folder = info.path()};
}

Notice noticeOfFrame(const Result<QString> &path)
{
    if (!path)
        return {.text = Text::tr("The frame could not be saved. %1", "%1: a sentence").arg(messageForMedia(path.error()).sentence),
                .level = Notice::Level::Warning};
    const QFileInfo info(*path);
    return {.text = Text::tr("Frame saved as “%1”.").arg(info.fileName()), .folder = info.path()};
}

Notice noticeOfLoss(const MediaItem &item, const Error &error)
{
    return {.text
            = Text::tr("%1 could not be saved. %2", "%1: such as Image 2, %2: a sentence").arg(item.label, messageForMedia(error).sentence),
            .level = Notice::Level::Warning};
}

void LeftOutCounts::add(const QList<MediaItem> &leftOut)
{
    for (const MediaItem &item : leftOut) {
        cells += item.crop ? 1 : 0;
        guesses += isGuess(item) ? 1 : 0;
        sources += isSource(item) ? 1 : 0;
        previews += isPreview(item) ? 1 : 0;
    }
}

QStringList sentencesOfLeftOut(const QList<MediaItem> &leftOut, Reader reader)
{
    LeftOutCounts counts;
    counts.add(leftOut);
    return sentencesOfLeftOut(counts, reader);
}

QStringList sentencesOfLeftOut(const LeftOutCounts &leftOut, Reader reader)
{
    const bool hasWindow = reader == Reader::WithWindow;
    QStringList sentences;
    if (const int cells = leftOut.cells)
        sentences.append(hasWindow ? Text::tr("%n image(s) cut from the grid were not saved; select one and choose Save.", "", cells)
                                   : Text::tr("%n image(s) cut from the grid were not saved: the grid shows them.", "", cells));
    if (const int guesses = leftOut.guesses)
        sentences.append(
            hasWindow ? Text::tr("%n image(s) that the service does not list were not saved; load one and choose Save.", "", guesses)
                      : Text::tr("%n image(s) that the service does not list were not saved: their addresses are guesses.", "", guesses));
    if (const int sources = leftOut.sources)
        sentences.append(hasWindow ? Text::tr("%n source image(s) were not saved; load one and choose Save.", "", sources)
                                   : Text::tr("%n source image(s) were not saved: the job did not make them.", "", sources));
    if (const int previews = leftOut.previews)
        sentences.append(Text::tr("%n preview(s) were not saved: the job was still running.", "", previews));
    return sentences;
}
