// SPDX-License-Identifier: MIT
#pragma once

#include "app/job/jobdetails.h"

#include <QJsonObject>

#include <span>

struct JobResponse;

// What an adapter knows of a member of its documents. A member that no table knows is shown, too, under its own name.
struct KnownField
{
    enum class Kind {
        Text,         // or a number, as it is written
        Time,         // ISO 8601
        UnixTime,     // in seconds
        UnixTimeMs,   // in milliseconds
        Seconds,      // a duration
        Milliseconds, // the same
        Private,      // masked until the user requests it
        Hidden,       // shown elsewhere, or of no use to anybody
    };

    const char *path = nullptr; // "request.prompt"; lists have no part of their own in it. "prompt": at any depth; "/status": at the top
    const char *name = nullptr; // in the context "Facts", to be translated
    Kind kind = Kind::Text;
};

// A long text of a document, which is shown above the table.
struct KnownText
{
    const char *path = nullptr;  // the same
    const char *title = nullptr; // in the context "Details", to be translated
    TextBlock::Format format = TextBlock::Format::Plain;
    SectionKind kind = SectionKind::Other;
};

// The Details tab of a job of the house: its error, its prompt, the texts, and a table of all else that the document says, hidden members
// excepted. What both tables leave out and most services of the house have, such as "created", is known here. Links and what holds an
// e-mail address are private.
[[nodiscard]] QList<JobSection> documentSections(const JobResponse &answer, const QJsonObject &document, std::span<const KnownField> fields,
                                                 std::span<const KnownText> texts);
