// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

// The user's own words for jobs. Pure.

// What a person typed with commas, of any script, between: without blanks around them, each once, at most 100 characters long.
[[nodiscard]] QStringList tagsFrom(const QString &text);
// Those that all of them have, in the order of the first.
[[nodiscard]] QStringList commonTags(const QList<QStringList> &ofEach);
// `tags` after somebody has made `after` of `before`, which was a part of them: what was put in comes last, all else stays.
[[nodiscard]] QStringList changedTags(const QStringList &tags, const QStringList &before, const QStringList &after);
