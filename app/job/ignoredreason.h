// SPDX-License-Identifier: MIT
#pragma once

// Why a part of what a person pasted, dropped or named was left out.
enum class IgnoredReason {
    Nothing,            // no job id and no job document in it
    ForeignJob,         // the id of a job of another service of the house
    MediaId,            // the id of a file, by which no job can be requested
    BareId,             // digits or a UUID alone, which may be of any service
    ActingLink,         // a link that changes a job; only the id in it is read
    ErrorDocument,      // the service's {error, code}
    OtherDocument,      // JSON of another program
    BrokenDocument,     // JSON that breaks off, or has lines of a log in it
    UnreadableDocument, // a document that is no JSON, and cannot be read as such
    TooLargeDocument,   // one value of JSON that is larger than any job
    NotRegularFile      // a pipe or a device, which is not opened
};

// Was a document left out that may be one of a job? A remark for such a reason counts them; others stand for themselves.
[[nodiscard]] constexpr bool isLostDocument(IgnoredReason reason)
{
    return reason == IgnoredReason::BrokenDocument || reason == IgnoredReason::UnreadableDocument
        || reason == IgnoredReason::TooLargeDocument;
}
