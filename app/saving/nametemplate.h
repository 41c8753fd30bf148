// SPDX-License-Identifier: MIT
#pragma once

#include "app/job/job.h"

#include <QDateTime>
#include <QStringList>

// File names as the user sets them: a template such as "{created:yyyy-MM-dd_HHmmss} {verb} {prompt:40} {kind} {n}", filled in. Pure, so
// that the preview in the dialog and the name on the disk come from one function.
//
// Fields: {created:FORMAT} as QDateTime::toString() reads it (UTC), {verb}, {button}, {prompt:CHARACTERS} without parameters and links,
// {seed}, {id8} (first 8 hex digits of SHA-256 of the job's id), {name} (grid, image-2), {kind} (grid, image), {n:DIGITS}, {width},
// {height}. A '/' in the template, and only there, makes a folder.
struct NameFacts
{
    QDateTime created{}; // UTC
    QString verb{};
    QString button{};
    QString prompt{}; // its text, without parameters and images
    std::optional<qint64> seed{};
    QString id8{};
    QString name{}; // fileStemOf()
    QString kind{}; // the role
    int number = 1;
    int width = 0; // pixels; 0: not known
    int height = 0;

    bool operator==(const NameFacts &) const = default;
};

struct FilledName
{
    QStringList folders{};       // below the one that was chosen
    QString stem{};              // without extension
    QStringList unknownFields{}; // with their braces; they stay in the name as they are

    bool operator==(const FilledName &) const = default;
};

[[nodiscard]] NameFacts nameFactsOf(const JobResponse &answer, const MediaItem &item);

// Every part is a safe file name, whatever the facts hold. No GUID, no link and no number as long as an account's gets in.
[[nodiscard]] FilledName fillName(const QString &nameTemplate, const NameFacts &facts);

// The names of saving without a template.
[[nodiscard]] QString standardNameTemplate();
