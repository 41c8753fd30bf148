#pragma once

#include "app/common/ignoredreason.h"
#include "app/job/job.h"
#include "app/service/pasted.h"

#include <QList>
#include <QStringList>

#include <optional>

class Service;

// One job to deal with: an id to ask for, or a document that is there.
struct JobInput
{
    QString id{}; // may be empty for a document
    std::optional<JobAnswer> document{};

    bool operator==(const JobInput &) const = default;
};

// What the arguments name.
struct Inputs
{
    struct Remark
    {
        QString source{}; // the file's name, or what the argument begins with, without a token
        IgnoredReason reason = IgnoredReason::Nothing;
        QString text{};
        int count = 1; // of documents

        bool operator==(const Remark &) const = default;
    };

    QList<JobInput> jobs{}; // none twice; a document takes the place of its id
    QList<Remark> ignored{};
    QStringList unreadable{}; // files that cannot be read, or are too large

    bool operator==(const Inputs &) const = default;
};

// What a text holds, documents first; of each job only the newest.
[[nodiscard]] Inputs inputsOf(const Pasted &found);

// An argument that is a file, or ends in .json, is read as one, and of a folder all that forEachImportFile() tells; anything else is text.
// Reads whole files, of at most 64 MiB: this blocks, and holds all that it found (see importer.h for large folders).
[[nodiscard]] Inputs inputsFrom(const QStringList &arguments, const Service &service);
