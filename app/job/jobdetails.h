// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <QUrl>

#include <optional>
#include <variant>

// What the Details tab shows of a job: sections of texts and of fields, as the adapter of the service names and orders them. The window
// knows none of them by name.

// One thing that is known of a job.
struct Field
{
    enum class Format {
        Text,
        Markdown, // of a chat, shown as plain text
        Time,     // `time`, in the user's time zone, with `value` as it came
        Duration, // `value` is a number of seconds
    };

    QString name{}; // translated
    QString value{};
    QUrl link{};            // opened when the value is clicked; empty: it is no link
    bool isPrivate = false; // masked until the user requests it
    Format format = Format::Text;
    QDateTime time{}; // UTC

    bool operator==(const Field &) const = default;
};

// A text with its title.
struct TextBlock
{
    enum class Format { Plain, Markdown };

    QString title{}; // translated
    QString text{};  // the source
    Format format = Format::Plain;
    QString shortText{};        // what a second button copies; empty: there is none
    QString shortName{};        // of that button, translated
    std::optional<int> color{}; // 0xRRGGBB, of a stripe along its side

    bool operator==(const TextBlock &) const = default;
};

// What a section is to the job, whatever its service. What does not say so is shown in the Details tab only.
enum class SectionKind {
    Other,
    Result, // made by the job, as images are by others: prompts that describe an image, lyrics, a report
    Reason, // why there is no result, as the service says it
};

struct JobSection
{
    QString key{}; // what it is, the same for every job
    std::variant<TextBlock, QList<Field>> body{};
    QString title{}; // of fields, translated; a text has its own
    SectionKind kind = SectionKind::Other;

    bool operator==(const JobSection &) const = default;
};
