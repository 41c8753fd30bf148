// SPDX-License-Identifier: MIT
#include "app/demo/samplelists.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {

QJsonObject entryOf(QJsonObject entry, const QString &id)
{
    for (QJsonValueRef member : entry) {
        if (member.toString() == "$id"_L1)
            member = id;
        else if (member.toString() == "$number"_L1)
            member = id.section(u':', -1).toLongLong();
    }
    return entry;
}

void append(QJsonArray &entries, const QJsonObject &row, const ListedJob &job)
{
    const QString part = row["part"_L1].toString();
    const QJsonValue value = part.isEmpty() ? QJsonValue(job.document) : job.document[part];
    const QJsonArray list = value.toArray();
    for (const QJsonValue &element : list)
        entries.append(element);
    if (value.isObject())
        entries.append(value);
}

} // namespace

QJsonDocument sampleList(const QJsonObject &row, const QList<ListedJob> &jobs)
{
    QJsonArray entries;
    QJsonObject byId;
    for (const ListedJob &job : jobs) {
        if (job.isRunning != row["running"_L1].toBool())
            continue;
        const QJsonObject entry = entryOf(row["entry"_L1].toObject(), job.id);
        byId.insert(job.id, entry);
        if (entry.isEmpty())
            append(entries, row, job);
        else
            entries.append(entry);
    }
    if (const QJsonArray under = row["under"_L1].toArray(); !under.isEmpty()) {
        QJsonObject object = byId;
        for (qsizetype i = under.size() - 1; i >= 0; --i)
            object = {{under[i].toString(), object}};
        return QJsonDocument(object);
    }
    if (const QString member = row["member"_L1].toString(); !member.isEmpty())
        return QJsonDocument(QJsonObject{{member, entries}});
    return QJsonDocument(entries);
}
