// SPDX-License-Identifier: MIT
#include "app/messages/messages.h"

#include "app/text/oneline.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <span>

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Wording", text);
}

struct ErrorRow
{
    Error::Kind kind;
    const char *title;
    const char *sentence;
    ActionId action;
};

using Kind = Error::Kind;

// What means the same for a job and for a medium.
constexpr ErrorRow sharedRows[] = {
    {Kind::Cancelled, QT_TRANSLATE_NOOP("Wording", "Stopped"), QT_TRANSLATE_NOOP("Wording", "This was stopped before it was done."),
     ActionId::TryAgain},
    {Kind::Offline, QT_TRANSLATE_NOOP("Wording", "No connection"),
     QT_TRANSLATE_NOOP("Wording", "The server could not be reached. Check the network connection, then try again."), ActionId::TryAgain},
    {Kind::Insecure, QT_TRANSLATE_NOOP("Wording", "No secure connection"),
     QT_TRANSLATE_NOOP("Wording",
                       "No secure connection to the server came about. Check the date of this computer and its network, then try again."),
     ActionId::TryAgain},
    {Kind::Timeout, QT_TRANSLATE_NOOP("Wording", "No answer"),
     QT_TRANSLATE_NOOP("Wording", "The server took too long to answer. Try again later."), ActionId::TryAgain},
    {Kind::BadRequest, QT_TRANSLATE_NOOP("Wording", "Not understood"),
     QT_TRANSLATE_NOOP("Wording", "The server did not understand the request. Check the job ID."), ActionId::None},
    {Kind::Unauthorized, QT_TRANSLATE_NOOP("Wording", "Wrong API token"),
     QT_TRANSLATE_NOOP("Wording", "The service does not know this API token. Enter the token of your account."), ActionId::EnterToken},
    {Kind::NoSubscription, QT_TRANSLATE_NOOP("Wording", "No subscription"),
     QT_TRANSLATE_NOOP(
         "Wording",
         "The account of this API token has no subscription, or it has run out. Renew it with the service, or enter another token."),
     ActionId::EnterToken},
    {Kind::RateLimited, QT_TRANSLATE_NOOP("Wording", "Too many requests"),
     QT_TRANSLATE_NOOP("Wording", "The server asks for a pause between requests. Try again later."), ActionId::TryAgain},
    {Kind::Server, QT_TRANSLATE_NOOP("Wording", "Trouble at the server"),
     QT_TRANSLATE_NOOP("Wording", "The server has trouble of its own. Try again later."), ActionId::TryAgain},
    {Kind::TooLarge, QT_TRANSLATE_NOOP("Wording", "Too large"),
     QT_TRANSLATE_NOOP("Wording", "The answer is larger than this program takes."), ActionId::None},
    {Kind::UnknownEncoding, QT_TRANSLATE_NOOP("Wording", "Unreadable compression"),
     QT_TRANSLATE_NOOP("Wording", "The server sent a compressed response that this program cannot decompress."), ActionId::OpenInBrowser},
    {Kind::Disk, QT_TRANSLATE_NOOP("Wording", "Not written"),
     QT_TRANSLATE_NOOP("Wording",
                       "The disk refused the file. Check that the folder is still there and that you may write to it, then try again."),
     ActionId::TryAgain},
    {Kind::DiskFull, QT_TRANSLATE_NOOP("Wording", "Disk full"),
     QT_TRANSLATE_NOOP("Wording", "There is no room left on the disk. Make some, or choose another folder, then try again."),
     ActionId::TryAgain},
    {Kind::NotShareable, QT_TRANSLATE_NOOP("Wording", "Not safe to share"),
     QT_TRANSLATE_NOOP("Wording",
                       "It cannot be made certain that this file tells nothing of its owner, so it was not written. Save it without "
                       "“for sharing”, for yourself."),
     ActionId::None},
};

constexpr ErrorRow jobRows[] = {
    {Kind::Forbidden, QT_TRANSLATE_NOOP("Wording", "Refused"),
     QT_TRANSLATE_NOOP("Wording", "The service refused to give out this job. Try again later."), ActionId::TryAgain},
    {Kind::Cloudflare, QT_TRANSLATE_NOOP("Wording", "Refused by Cloudflare"),
     QT_TRANSLATE_NOOP("Wording",
                       "Cloudflare, which stands before the service, refused the request. Try again later, or from another network."),
     ActionId::TryAgain},
    {Kind::NotFound, QT_TRANSLATE_NOOP("Wording", "Job not found"),
     QT_TRANSLATE_NOOP("Wording", "The service knows no job with this ID. Check the ID, and that the token is of the same account."),
     ActionId::TryAgain},
    {Kind::Expired, QT_TRANSLATE_NOOP("Wording", "Job has expired"),
     QT_TRANSLATE_NOOP("Wording", "The service no longer keeps this job. A saved job document of it can still be opened."), ActionId::None},
    {Kind::BadReply, QT_TRANSLATE_NOOP("Wording", "No job in the answer"),
     QT_TRANSLATE_NOOP("Wording",
                       "What answered does not seem to be the service: there is no job in its answer. Try again later, or check the "
                       "address of the service."),
     ActionId::TryAgain},
    {Kind::CutShort, QT_TRANSLATE_NOOP("Wording", "Cut short"), QT_TRANSLATE_NOOP("Wording", "Only a part of the answer came. Try again."),
     ActionId::TryAgain},
    {Kind::WrongContent, QT_TRANSLATE_NOOP("Wording", "No job in the answer"),
     QT_TRANSLATE_NOOP("Wording", "Something else came in place of the job. Check the address of the service."), ActionId::CheckAddress},
    {Kind::ForeignRedirect, QT_TRANSLATE_NOOP("Wording", "Sent elsewhere"),
     QT_TRANSLATE_NOOP(
         "Wording", "The service sent the request on to another address, where the token must not go. Check the address of the service."),
     ActionId::CheckAddress},
    {Kind::UnsafeAddress, QT_TRANSLATE_NOOP("Wording", "Unsafe address"),
     QT_TRANSLATE_NOOP("Wording", "The address of the service is not secure. Give one that begins with https."), ActionId::CheckAddress},
    {Kind::NoToken, QT_TRANSLATE_NOOP("Wording", "No API token"),
     QT_TRANSLATE_NOOP("Wording", "The service gives out jobs only with an API token. Enter yours."), ActionId::EnterToken},
};

constexpr ErrorRow mediaRows[] = {
    {Kind::Forbidden, QT_TRANSLATE_NOOP("Wording", "Refused"),
     QT_TRANSLATE_NOOP("Wording", "The server refused to give out this file; its link may have died."), ActionId::TryAgain},
    {Kind::Cloudflare, QT_TRANSLATE_NOOP("Wording", "Refused by Cloudflare"),
     QT_TRANSLATE_NOOP("Wording", "Cloudflare, which stands before the file, sent its own page. A browser may get the file."),
     ActionId::OpenInBrowser},
    {Kind::NotFound, QT_TRANSLATE_NOOP("Wording", "Link has died"),
     QT_TRANSLATE_NOOP("Wording", "The file is no longer at its link: links expire. Refresh the job for new ones."), ActionId::TryAgain},
    {Kind::Expired, QT_TRANSLATE_NOOP("Wording", "Link has died"), QT_TRANSLATE_NOOP("Wording", "The server no longer keeps this file."),
     ActionId::None},
    {Kind::BadReply, QT_TRANSLATE_NOOP("Wording", "Odd answer"),
     QT_TRANSLATE_NOOP("Wording", "The server gave an answer that holds no file. Try again later."), ActionId::TryAgain},
    {Kind::CutShort, QT_TRANSLATE_NOOP("Wording", "Incomplete or damaged"),
     QT_TRANSLATE_NOOP("Wording", "Only a part of the file came, or it came damaged, again and again. Try again later."),
     ActionId::TryAgain},
    {Kind::WrongContent, QT_TRANSLATE_NOOP("Wording", "Not a picture"),
     QT_TRANSLATE_NOOP("Wording", "Something else came in place of the file, and was not kept."), ActionId::OpenInBrowser},
    {Kind::ForeignRedirect, QT_TRANSLATE_NOOP("Wording", "Sent elsewhere"),
     QT_TRANSLATE_NOOP("Wording", "The server sent the request on to where it must not go, or too often."), ActionId::None},
    {Kind::UnsafeAddress, QT_TRANSLATE_NOOP("Wording", "Unsafe link"),
     QT_TRANSLATE_NOOP("Wording", "The link is not secure: it does not begin with https."), ActionId::None},
    {Kind::NoToken, QT_TRANSLATE_NOOP("Wording", "No API token"),
     QT_TRANSLATE_NOOP("Wording",
                       "This file is loaded through the service, which asks for an API token. Enter yours, or load it directly."),
     ActionId::EnterToken},
};

// "75 s", "20 min", "3 h": short, and rounded up, as one waits.
QString waitText(std::chrono::seconds wait)
{
    using namespace std::chrono_literals;
    if (wait < 2min)
        //: a number of seconds
        return translated(QT_TRANSLATE_NOOP("Wording", "%1 s")).arg(wait.count());
    if (wait < 2h)
        //: a number of minutes
        return translated(QT_TRANSLATE_NOOP("Wording", "%1 min")).arg(std::chrono::ceil<std::chrono::minutes>(wait).count());
    //: a number of hours
    return translated(QT_TRANSLATE_NOOP("Wording", "%1 h")).arg(std::chrono::ceil<std::chrono::hours>(wait).count());
}

// How long, and how much: what the table cannot know.
QString sentenceWithFacts(const Error &error, const QString &sentence)
{
    if (error.retryAfter && *error.retryAfter > std::chrono::seconds(0))
        //: %1: a duration such as 20 min
        return translated(QT_TRANSLATE_NOOP("Wording", "The server asks to wait %1 before the next request. Try again then."))
            .arg(waitText(*error.retryAfter));
    if (error.kind == Kind::TooLarge && error.limit)
        //: %1: a size such as 1.1 GB
        return translated(QT_TRANSLATE_NOOP("Wording", "The server sent more than %1, the limit for this file. It was discarded."))
            .arg(QLocale().formattedDataSize(*error.limit, 1, QLocale::DataSizeSIFormat));
    return sentence;
}

UserMessage wordsIn(std::span<const ErrorRow> rows, const Error &error)
{
    const auto matches = [kind = error.kind](const ErrorRow &row) { return row.kind == kind; };
    auto row = std::find_if(rows.begin(), rows.end(), matches);
    if (row == rows.end()) {
        rows = sharedRows;
        row = std::find_if(rows.begin(), rows.end(), matches);
    }
    Q_ASSERT_X(row != rows.end(), "wording", "an error without words");
    return {.title = translated(row->title), .sentence = sentenceWithFacts(error, translated(row->sentence)), .action = row->action};
}

} // namespace

UserMessage messageForJob(const Error &error)
{
    return wordsIn(jobRows, error);
}

UserMessage messageForMedia(const Error &error)
{
    return wordsIn(mediaRows, error);
}

UserMessage messageForStatus(JobStatus status, const QString &statusText)
{
    const QString title = statusTitle(status, statusText);
    switch (status) {
    case JobStatus::Missing:
        return {title, translated(QT_TRANSLATE_NOOP("Wording", "The answer does not tell how far this job is.")), ActionId::TryAgain};
    case JobStatus::Created: return {title, translated(QT_TRANSLATE_NOOP("Wording", "The job waits for its turn."))};
    case JobStatus::Started: return {title, translated(QT_TRANSLATE_NOOP("Wording", "The service has the job and starts it soon."))};
    case JobStatus::Progress: return {title, translated(QT_TRANSLATE_NOOP("Wording", "The job is running."))};
    case JobStatus::Completed: return {title, translated(QT_TRANSLATE_NOOP("Wording", "The job is done."))};
    case JobStatus::Moderated: return {title, translated(QT_TRANSLATE_NOOP("Wording", "Moderation stopped this job."))};
    case JobStatus::Failed: return {title, translated(QT_TRANSLATE_NOOP("Wording", "The service could not complete this job."))};
    case JobStatus::Cancelled: return {title, translated(QT_TRANSLATE_NOOP("Wording", "The job was cancelled before it was done."))};
    case JobStatus::Unknown:
        return {title,
                translated(QT_TRANSLATE_NOOP("Wording", "This program does not know the status “%1”. It is not asked for again by itself."))
                    .arg(title),
                ActionId::TryAgain};
    }
    return {};
}

QString sentenceFor(IgnoredReason reason, int count)
{
    switch (reason) {
    case IgnoredReason::Nothing: return translated(QT_TRANSLATE_NOOP("Wording", "No job ID or job document was found."));
    case IgnoredReason::ForeignJob:
        return translated(QT_TRANSLATE_NOOP("Wording", "This job belongs to another service, which this program does not read."));
    case IgnoredReason::ActingLink:
        return translated(QT_TRANSLATE_NOOP("Wording", "A link that changes a job is never called; only the job ID in it is read."));
    case IgnoredReason::ErrorDocument:
        return translated(QT_TRANSLATE_NOOP("Wording", "This is an error message of the service, not a job."));
    case IgnoredReason::OtherDocument:
        return translated(QT_TRANSLATE_NOOP("Wording", "This is a document of another kind, with no job in it."));
    case IgnoredReason::BrokenDocument:
        if (count == 1)
            return translated(QT_TRANSLATE_NOOP("Wording", "This document was cut or damaged; only the job IDs in it were read."));
        return QCoreApplication::translate("Wording", "%n document(s) were cut or damaged; only the job IDs in them were read.", "", count);
    case IgnoredReason::UnreadableDocument:
        if (count == 1)
            return translated(
                QT_TRANSLATE_NOOP("Wording", "This document is not valid JSON and could not be read; only the job IDs in it were read."));
        return QCoreApplication::translate(
            "Wording", "%n document(s) are not valid JSON and could not be read; only the job IDs in them were read.", "", count);
    case IgnoredReason::TooLargeDocument:
        if (count == 1)
            return translated(QT_TRANSLATE_NOOP("Wording", "A document larger than 64 MB was left out."));
        return QCoreApplication::translate("Wording", "%n document(s) larger than 64 MB were left out.", "", count);
    case IgnoredReason::NotRegularFile:
        return translated(QT_TRANSLATE_NOOP("Wording", "This is not a regular file. Pipes and devices are not read."));
    }
    return {};
}

QString sentenceFor(const TransferNote &note)
{
    switch (note.kind) {
    case TransferNote::Kind::None: return {};
    case TransferNote::Kind::Slow: return translated(QT_TRANSLATE_NOOP("Wording", "The server is sending very slowly."));
    case TransferNote::Kind::Stalled:
        return translated(QT_TRANSLATE_NOOP("Wording", "The server has stopped sending. The download is tried again automatically."));
    case TransferNote::Kind::AskedToWait:
        //: both are durations such as 75 s
        return translated(QT_TRANSLATE_NOOP("Wording", "The server asks to wait %1. Trying again in %2."))
            .arg(waitText(note.requested), waitText(note.left));
    }
    return {};
}
