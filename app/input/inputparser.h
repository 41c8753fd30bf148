// SPDX-License-Identifier: MIT
#pragma once

#include "app/common/result.h"
#include "app/job/ignoredreason.h"
#include "app/job/job.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

class Service;

// What a person pasted, dropped or named: job ids out of any text, and whole job documents (an answer, a webhook's body, the {response,
// result} of the service's own example, arrays of them, several in a log). What is left out is listed.
struct ParsedInput
{
    struct Ignored
    {
        IgnoredReason reason = IgnoredReason::Nothing;
        QString text{}; // its beginning, for a person to know it by
        int count = 1;  // of documents that were left out for this reason

        bool operator==(const Ignored &) const = default;
    };

    QStringList ids{};              // each once, in their order; none that only stands inside a document
    QList<JobResponse> documents{}; // in their order; raw is the document's own bytes
    QList<Ignored> ignored{};

    bool operator==(const ParsedInput &) const = default;
};

// `text` is UTF-8, or UTF-16 with a byte order mark. `receivedAt` is when it was pasted or, for a file, last written.
[[nodiscard]] ParsedInput parseInput(const QByteArray &text, const Service &service, const QDateTime &receivedAt);

// What a text begins with: short enough for a message, and without what looks like a token, since that may stand in a pasted curl line.
[[nodiscard]] QString excerptOf(QByteArrayView text);
