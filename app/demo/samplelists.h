// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <functional>

// The lists of the sample service as values: from a row of resources/samples/lists.json to what the service answers there. A row stands
// under the path of the list:
//
//   jobs     where the jobs of the list are requested, up to their ids
//   running  only those that run; else only those that have ended
//   entry    what is said of each, in which "$id" is its id and "$number" the number at the end of that; without it the whole job
//   part     of a job: what is said of it; of a list there, each element is an entry
//   member   of the answer: what holds the entries; without it they are the answer
//   under    in place of that: the way to an object that has an entry for each id

struct ListedJob
{
    QString id{};
    bool isRunning = false;
    QJsonObject document{};

    bool operator==(const ListedJob &) const = default;
};

[[nodiscard]] QJsonDocument sampleList(const QJsonObject &row, const QList<ListedJob> &jobs);
