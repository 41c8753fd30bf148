// SPDX-License-Identifier: MIT
#pragma once

#include "app/demo/samplejobs.h"

#include <QJsonValue>

// When a job is looked at: what its template leaves open.
struct SampleMoment
{
    QString name{};
    QDateTime created{};
    QDateTime updated{};
    QDateTime issued{}; // when its links were signed
    int phase = 0;

    bool operator==(const SampleMoment &) const = default;
};

// Writes out what a template abbreviates (see samplejobs.h) and notes each link that it makes on the way.
class SampleWriter
{
public:
    SampleWriter(const SampleJobs &jobs, const SampleMoment &moment, SampleResponse &answer);

    [[nodiscard]] QJsonValue written(const QJsonValue &value);

private:
    [[nodiscard]] QJsonObject writtenObject(const QJsonObject &object);
    [[nodiscard]] QString writtenText(const QString &text) const;
    [[nodiscard]] QString word(const QString &word, const QString &name) const;
    [[nodiscard]] QJsonObject attachment(QJsonObject object, const QString &media);
    [[nodiscard]] QJsonObject embed(QJsonObject object, const QString &media);
    [[nodiscard]] QJsonObject ux(QJsonObject object, const QString &media);
    [[nodiscard]] QString link(const QString &media, const QString &filename, const QString &id, bool isEphemeral);

    const SampleJobs &m_jobs;
    const SampleMoment m_moment;
    SampleResponse &m_answer;
    int m_attachments = 0;
};
