// SPDX-License-Identifier: MIT
#pragma once

#include "app/job/jobstate.h"
#include "app/job/prompt.h"
#include "app/job/rating.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>

// What a search requires of a job: all of it at once. A word is found anywhere, within other words, too.
struct JobConditions
{
    QStringList words{};                 // folded; also whole phrases
    QStringList statuses{};              // folded beginnings of what the service writes; one of them
    QStringList verbs{};                 // the same
    QStringList services{};              // the same, of Service::id()
    QString exactService{};              // Service::id(); empty: any
    QStringList ids{};                   // folded parts of an id
    QStringList buttons{};               // folded parts of what was pressed
    QStringList tags{};                  // folded; each of them
    QList<PromptParameter> parameters{}; // folded; each of them
    std::optional<qint64> seed{};
    std::optional<double> minDuration{}; // of the longest video or sound, in seconds; a job without one never matches a bound
    std::optional<double> maxDuration{};
    QDateTime from{};        // created at it or later; UTC, as below
    QDateTime until{};       // created before it
    QDateTime expiresFrom{}; // see JobQuery
    QDateTime expiresUntil{};
    QSet<QByteArray> roles{}; // of media, each of them
    bool isPinned = false;    // only what is
    bool isSaved = false;
    bool isRunning = false;
    bool isRejected = false; // at least one of its media
    int minStars = unrated;  // of the best of its media
    int maxStars = ::maxStars;
    bool canNeverMatch = false; // a field with a value that makes no sense

    bool operator==(const JobConditions &) const = default;
};

// Reads what a person typed: words, "phrases", and fields: status: verb: service: id: button: tag: seed: before: after: on: has: is:
// duration: (>10s, <1.5m, 8 or 1:30, which stand for what rounds to it), rating: (4, >3, >=4, <2, 0: none) and the names of prompt
// parameters (ar:3:2, v:7). A word with a
// colon that is none of these is a word; so is model:veo, which stands in what is searched. Dates are days of the local time zone: 2026,
// 2026-11 or 2026-11-01. Never fails: whatever is typed is text.
[[nodiscard]] JobConditions conditionsOf(const QString &text);

// The form in which texts are compared: case, accents, vowel marks, widths and runs of blanks make no difference. Japanese voicing marks
// do: they are letters of their own.
[[nodiscard]] QString searchFold(const QString &text);

// The name under which JobSummary::parameters holds the duration of a job in seconds, which is no parameter of its prompt.
inline constexpr auto durationParameter = QLatin1StringView("duration");

// The name by which a prompt parameter is searched for: "aspect" is "ar".
[[nodiscard]] QString searchedParameter(const QString &name);
