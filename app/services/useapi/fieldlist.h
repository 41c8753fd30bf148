// SPDX-License-Identifier: MIT
#pragma once

#include "app/job/jobdetails.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QUrl>

#include <optional>

// Collects the fields of a job for its table; what has no value is left out, and a last field says how many are too many.
class FieldList
{
public:
    static constexpr qsizetype maxOfAKind = 100; // so that a long list of one kind leaves room for the others

    explicit FieldList(const QByteArray &raw); // the job's document

    void add(const QString &name, const QString &value, bool isPrivate = false);
    void addLink(const QString &name, const QUrl &url);
    void addNumber(const QString &name, std::optional<qint64> number);
    void addTime(const QString &name, const QDateTime &time, const char *member); // with the text that the document has under this name
    void addTime(const QString &name, const QDateTime &time, const QString &asItCame);
    void addDuration(const QString &name, qint64 seconds);
    void addOther(const QString &name, const QString &json, bool isPrivate = false); // not known to the adapter; or secret by its name

    [[nodiscard]] QList<Field> take();

private:
    const QByteArray m_raw;
    QList<Field> m_fields;
};
