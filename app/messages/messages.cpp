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

// What means the same for a job and for a media item.
constexpr ErrorRow sharedRows[] = {
    {Kind::Cancelled, QT_TRANSLATE_NOOP("Wording", "Stopped"),
     QT_TRANSLATE_NOOP("Wording", "The operation was stopped before it finished."), ActionId::TryAgain},
    {Kind::Offline, QT_TRANSLATE_NOOP("Wording", "No connection"),
     QT_TRANSLATE_NOOP("Wording", "The server could not be reached. Check the network connection, then try again."), ActionId::TryAgain},
    {Kind::Insecure, QT_TRANSLATE_NOOP("Wording", "No secure connection"),
     QT_TRANSLATE_NOOP(
         "Wording",
         "Could not establish a secure connection to the server. Check the computer’s date and network connection, then try again."),
     ActionId::TryAgain},
    {Kind::Timeout, QT_TRANSLATE_NOOP("Wording", "No response"),
     QT_TRANSLATE_NOOP("Wording", "The server took too long to respond. Try again later."), ActionId::TryAgain},
    {Kind::BadRequest, QT_TRANSLATE_NOOP("Wording", "Invalid request"),
     QT_TRANSLATE_NOOP("Wording", "The server did not understand the request. Check the job ID."), ActionId::None},
    {Kind::Unauthorized, QT_TRANSLATE_NOOP("Wording", "Invalid API token"),
     QT_TRANSLATE_NOOP("Wording", "The service did not accept this API token. Enter the token of your account."), ActionId::EnterToken},
    {Kind::NoSubscription, QT_TRANSLATE_NOOP("Wording", "No subscription"),
     QT_TRANSLATE_NOOP(
         "Wording",
         "The account of this API token has no active subscription. Renew the subscription with the service, or enter another token."),
     ActionId::EnterToken},
    {Kind::RateLimited, QT_TRANSLATE_NOOP("Wording", "Too many requests"),
     QT_TRANSLATE_NOOP("Wording", "The server received too many requests. Try again later."), ActionId::TryAgain},
    {Kind::Server, QT_TRANSLATE_NOOP("Wording", "Server error"),
     QT_TRANSLATE_NOOP("Wording", "The server reported an error. Try again later."), ActionId::TryAgain},
    {Kind::TooLarge, QT_TRANSLATE_NOOP("Wording", "Too large"),
     QT_TRANSLATE_NOOP("Wording", "The response is larger than this program accepts."), ActionId::None},
    {Kind::UnknownEncoding, QT_TRANSLATE_NOOP("Wording", "Unsupported compression"),
     QT_TRANSLATE_NOOP("Wording", "The server sent a compressed response that this program cannot decompress."), ActionId::OpenInBrowser},
    {Kind::Disk, QT_TRANSLATE_NOOP("Wording", "Cannot write file"),
     QT_TRANSLATE_NOOP(
         "Wording",
         "The file could not be written. Check that the folder exists and that you have permission to write to it, then try again."),
     ActionId::TryAgain},
    {Kind::DiskFull, QT_TRANSLATE_NOOP("Wording", "Disk full"),
     QT_TRANSLATE_NOOP("Wording", "The disk is full. Free some space or choose another folder, then try again."), ActionId::TryAgain},
    {Kind::NotShareable, QT_TRANSLATE_NOOP("Wording", "Not safe to share"),
     QT_TRANSLATE_NOOP(
         "Wording", "This file may still contain private data, so it was not saved. To save it for your own use, turn off “For sharing”."),
     ActionId::None},
};

constexpr ErrorRow jobRows[] = {
    {Kind::Forbidden, QT_TRANSLATE_NOOP("Wording", "Access denied"),
     QT_TRANSLATE_NOOP("Wording", "The service denied access to this job. Try again later."), ActionId::TryAgain},
    {Kind::Cloudflare, QT_TRANSLATE_NOOP("Wording", "Blocked by Cloudflare"),
     QT_TRANSLATE_NOOP("Wording", "Cloudflare, which protects the service, blocked the request. Try again later, or from another network."),
     ActionId::TryAgain},
    {Kind::NotFound, QT_TRANSLATE_NOOP("Wording", "Job not found"),
     QT_TRANSLATE_NOOP("Wording",
                       "The service has no job with this ID. Check that the ID is correct and that the token belongs to the same account."),
     ActionId::TryAgain},
    {Kind::Expired, QT_TRANSLATE_NOOP("Wording", "Job has expired"),
     QT_TRANSLATE_NOOP("Wording", "The service no longer has this job. You can still open a saved job document."), ActionId::None},
    {Kind::BadReply, QT_TRANSLATE_NOOP("Wording", "No job in the response"),
     QT_TRANSLATE_NOOP("Wording",
                       "The response does not contain a job and may not have come from the service. Try again later, or check the address "
                       "of the service."),
     ActionId::TryAgain},
    {Kind::CutShort, QT_TRANSLATE_NOOP("Wording", "Incomplete response"),
     QT_TRANSLATE_NOOP("Wording", "Only part of the response was received. Try again."), ActionId::TryAgain},
    {Kind::WrongContent, QT_TRANSLATE_NOOP("Wording", "No job in the response"),
     QT_TRANSLATE_NOOP("Wording", "The server sent something other than a job. Check the address of the service."), ActionId::CheckAddress},
    {Kind::ForeignRedirect, QT_TRANSLATE_NOOP("Wording", "Redirect not followed"),
     QT_TRANSLATE_NOOP(
         "Wording",
         "The service redirected the request to another address. The token must not be sent there. Check the address of the service."),
     ActionId::CheckAddress},
    {Kind::UnsafeAddress, QT_TRANSLATE_NOOP("Wording", "Unsafe address"),
     QT_TRANSLATE_NOOP("Wording", "The address of the service is not secure. Enter an address that begins with https."),
     ActionId::CheckAddress},
    {Kind::NoToken, QT_TRANSLATE_NOOP("Wording", "No API token"),
     QT_TRANSLATE_NOOP("Wording", "The service requires an API token. Enter your token."), ActionId::EnterToken},
};

constexpr ErrorRow mediaRows[] = {
    {Kind::Forbidden, QT_TRANSLATE_NOOP("Wording", "Access denied"),
     QT_TRANSLATE_NOOP("Wording", "The server denied access to this file. The link may have expired."), ActionId::TryAgain},
    {Kind::Cloudflare, QT_TRANSLATE_NOOP("Wording", "Blocked by Cloudflare"),
     QT_TRANSLATE_NOOP("Wording", "Cloudflare sent a web page instead of the file. A browser may be able to open the file."),
     ActionId::OpenInBrowser},
    {Kind::NotFound, QT_TRANSLATE_NOOP("Wording", "Link has expired"),
     QT_TRANSLATE_NOOP("Wording", "The file is no longer available at this link. Refresh the job to get a new link."), ActionId::TryAgain},
    {Kind::Expired, QT_TRANSLATE_NOOP("Wording", "Link has expired"), QT_TRANSLATE_NOOP("Wording", "The server no longer has this file."),
     ActionId::None},
    {Kind::BadReply, QT_TRANSLATE_NOOP("Wording", "Unexpected response"),
     QT_TRANSLATE_NOOP("Wording", "The response does not contain a file. Try again later."), ActionId::TryAgain},
    {Kind::CutShort, QT_TRANSLATE_NOOP("Wording", "Incomplete or damaged"),
     QT_TRANSLATE_NOOP("Wording", "The file arrived incomplete or damaged several times. Try again later."), ActionId::TryAgain},
    {Kind::WrongContent, QT_TRANSLATE_NOOP("Wording", "Unexpected content"),
     QT_TRANSLATE_NOOP("Wording", "The server sent something other than the file. It was discarded."), ActionId::OpenInBrowser},
    {Kind::ForeignRedirect, QT_TRANSLATE_NOOP("Wording", "Redirect not followed"),
     QT_TRANSLATE_NOOP("Wording", "The server redirected the request to an address that is not allowed, or redirected it too many times."),
     ActionId::None},
    {Kind::UnsafeAddress, QT_TRANSLATE_NOOP("Wording", "Unsafe link"),
     QT_TRANSLATE_NOOP("Wording", "The link is not secure: it does not begin with https."), ActionId::None},
    {Kind::NoToken, QT_TRANSLATE_NOOP("Wording", "No API token"),
     QT_TRANSLATE_NOOP(
         "Wording", "This file is loaded through the service, which requires an API token. Enter your token, or load the file directly."),
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

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

// How long, and how much: what the table cannot know.
QString sentenceWithFacts(const Error &error, const QString &sentence)
{
    if (error.retryAfter && *error.retryAfter > std::chrono::seconds(0))
        //: %1: a duration such as 20 min
        return translated(QT_TRANSLATE_NOOP("Wording", "The server requested a delay of %1 before the next request. Try again later."))
            .arg(waitText(*error.retryAfter));
    if (error.kind == Kind::TooLarge && error.limit)
        //: %1: a size such as 1.1 GB
        return translated(QT_TRANSLATE_NOOP("Wording", "The file is larger than the limit of %1. It was discarded."))
            .arg(sizeText(*error.limit));
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
    const QString sentence = error.reason.isEmpty() ? sentenceWithFacts(error, translated(row->sentence)) : error.reason;
    return {.title = translated(row->title), .sentence = sentence, .action = row->action};
}

} // namespace

UserMessage messageForJob(const Error &error)
{
    UserMessage message = wordsIn(jobRows, error);
    if (error.kind == Kind::TooLarge && error.limit)
        //: %1: a size such as 67.1 MB
        message.sentence = translated(QT_TRANSLATE_NOOP("Wording", "The response is larger than the limit of %1. It was discarded."))
                               .arg(sizeText(*error.limit));
    return message;
}

// What is meant otherwise than of a job; the service's own words say most.
UserMessage messageForList(const Error &error)
{
    switch (error.kind) {
    case Kind::BadRequest:
        return {.title = translated(QT_TRANSLATE_NOOP("Wording", "Request refused")),
                .sentence = translated(QT_TRANSLATE_NOOP("Wording",
                                                         "The service refused the request: “%1”. If you have several accounts "
                                                         "at this service, enter the one whose list you want to see."))
                                .arg(oneLine(error.detail))};
    case Kind::NotFound:
    case Kind::Expired:
        return {.title = translated(QT_TRANSLATE_NOOP("Wording", "No list")),
                .sentence = translated(QT_TRANSLATE_NOOP(
                    "Wording", "The service has no such list for this account. Your account at useapi.net may not include it."))};
    case Kind::BadReply:
        return {.title = translated(QT_TRANSLATE_NOOP("Wording", "No list")),
                .sentence = translated(QT_TRANSLATE_NOOP("Wording", "The service sent something other than a list."))};
    default: return messageForJob(error);
    }
}

UserMessage messageForMedia(const Error &error)
{
    return wordsIn(mediaRows, error);
}

UserMessage messageForState(JobState state, const QString &stateText)
{
    const QString title = stateTitle(state, stateText);
    switch (state) {
    case JobState::Queued: return {title, translated(QT_TRANSLATE_NOOP("Wording", "The job is waiting in the queue."))};
    case JobState::Running: return {title, translated(QT_TRANSLATE_NOOP("Wording", "The job is running."))};
    case JobState::Succeeded: return {title, translated(QT_TRANSLATE_NOOP("Wording", "The job is done."))};
    case JobState::NoFile:
        return {title, translated(QT_TRANSLATE_NOOP("Wording", "The service finished without a file. It probably refused the result."))};
    case JobState::Failed: return {title, translated(QT_TRANSLATE_NOOP("Wording", "The service could not complete this job."))};
    case JobState::Moderated: return {title, translated(QT_TRANSLATE_NOOP("Wording", "Moderation stopped this job."))};
    case JobState::Cancelled: return {title, translated(QT_TRANSLATE_NOOP("Wording", "The job was cancelled before it finished."))};
    case JobState::Unknown: break;
    }
    if (stateText.isEmpty())
        return {title, translated(QT_TRANSLATE_NOOP("Wording", "The response has no status.")), ActionId::TryAgain};
    return {title,
            translated(QT_TRANSLATE_NOOP("Wording", "The status “%1” is unknown. The job is not checked again automatically.")).arg(title),
            ActionId::TryAgain};
}

QString sentenceFor(IgnoredReason reason, int count)
{
    switch (reason) {
    case IgnoredReason::Nothing: return translated(QT_TRANSLATE_NOOP("Wording", "No job ID or job document was found."));
    case IgnoredReason::ForeignJob:
        return translated(QT_TRANSLATE_NOOP("Wording", "This job belongs to a service that this program does not support."));
    case IgnoredReason::MediaId:
        return translated(QT_TRANSLATE_NOOP("Wording", "This is the ID of a file, not of a job. Open the job that made the file."));
    case IgnoredReason::BareId:
        return translated(QT_TRANSLATE_NOOP(
            "Wording", "This ID does not say which service it belongs to. Paste the address of the job, or its document."));
    case IgnoredReason::ActingLink:
        return translated(QT_TRANSLATE_NOOP("Wording", "Links that change a job are never opened. Only the job ID was read."));
    case IgnoredReason::ErrorDocument:
        return translated(QT_TRANSLATE_NOOP("Wording", "This is an error message from the service, not a job."));
    case IgnoredReason::OtherDocument: return translated(QT_TRANSLATE_NOOP("Wording", "This document does not contain a job."));
    case IgnoredReason::BrokenDocument:
        if (count == 1)
            return translated(QT_TRANSLATE_NOOP("Wording", "This document is incomplete or damaged; only the job IDs in it were read."));
        return QCoreApplication::translate("Wording", "%n document(s) are incomplete or damaged; only the job IDs in them were read.", "",
                                           count);
    case IgnoredReason::UnreadableDocument:
        if (count == 1)
            return translated(
                QT_TRANSLATE_NOOP("Wording", "This document is not valid JSON and could not be read; only the job IDs in it were read."));
        return QCoreApplication::translate(
            "Wording", "%n document(s) are not valid JSON and could not be read; only the job IDs in them were read.", "", count);
    case IgnoredReason::TooLargeDocument:
        if (count == 1)
            return translated(QT_TRANSLATE_NOOP("Wording", "A document larger than 64 MB was skipped."));
        return QCoreApplication::translate("Wording", "%n document(s) larger than 64 MB were skipped.", "", count);
    case IgnoredReason::NotRegularFile:
        return translated(QT_TRANSLATE_NOOP("Wording", "This is not a regular file. Pipes and devices are not read."));
    }
    return {};
}

QString sentenceFor(const TransferNote &note)
{
    switch (note.kind) {
    case TransferNote::Kind::None: return {};
    case TransferNote::Kind::Slow: return translated(QT_TRANSLATE_NOOP("Wording", "The server is sending data very slowly."));
    case TransferNote::Kind::Stalled:
        return translated(QT_TRANSLATE_NOOP("Wording", "The server has stopped sending data. The download will be retried automatically."));
    case TransferNote::Kind::AskedToWait:
        //: both are durations such as 75 s
        return translated(QT_TRANSLATE_NOOP("Wording", "The server requested a delay of %1. Trying again in %2."))
            .arg(waitText(note.requested), waitText(note.left));
    }
    return {};
}
