// SPDX-License-Identifier: MIT
#pragma once

#include "app/job/keys.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QList>
#include <QString>
#include <QStringList>

// Values as the JSON array that SQLite's json_each() takes apart: a statement with any number of them stays one statement.
[[nodiscard]] inline QString jsonList(const QStringList &texts)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact));
}

[[nodiscard]] inline QString jsonList(const QList<JobKey> &keys)
{
    QStringList texts;
    texts.reserve(keys.size());
    for (const JobKey &key : keys)
        texts.append(key.toString());
    return jsonList(texts);
}

[[nodiscard]] inline QString jsonList(const QList<qint64> &ids)
{
    QStringList numbers;
    numbers.reserve(ids.size());
    for (const qint64 id : ids)
        numbers.append(QString::number(id));
    return u'[' + numbers.join(u',') + u']';
}
