// SPDX-License-Identifier: MIT
#include "app/jobs/tags.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

QStringList tagsFrom(const QString &text)
{
    static const QRegularExpression commas(u"[,\u060c\u3001\uff0c]"_s);
    QStringList tags;
    const QStringList parts = text.split(commas, Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        if (const QString plain = part.simplified().left(100); !plain.isEmpty() && !tags.contains(plain))
            tags.append(plain);
    }
    return tags;
}

QStringList commonTags(const QList<QStringList> &ofEach)
{
    QStringList common = ofEach.value(0);
    common.removeIf([&](const QString &tag) {
        return !std::all_of(ofEach.begin(), ofEach.end(), [&](const QStringList &tags) { return tags.contains(tag); });
    });
    return common;
}

QStringList changedTags(const QStringList &tags, const QStringList &before, const QStringList &after)
{
    QStringList changed = tags;
    changed.removeIf([&](const QString &tag) { return before.contains(tag) && !after.contains(tag); });
    for (const QString &tag : after) {
        if (!changed.contains(tag))
            changed.append(tag);
    }
    return changed;
}
